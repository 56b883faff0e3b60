"""Events -> rows that wait for their destination, until it has taken them.

A row is written in the transaction of the change that it tells of. Before a row is
sent it is marked as late, for good: whatever becomes of the process, who sends it again
cannot know whether it arrived, and says IsMessageRealTime false. The mark is taken off
only if the destination is known not to have it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.contract import load_contract
from cp_contract.envelopes import render_event
from cp_contract.errors import RecordTooLarge
from cp_contract.export.events import assert_sound

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

__all__ = [
    "TABLES",
    "Waiting",
    "append",
    "append_to",
    "claim",
    "is_empty",
    "make_late",
    "settle",
]

TABLES: Final = """
-- `late` says that the event, when sent now, is not sent in real time.
CREATE TABLE IF NOT EXISTS outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    domain TEXT NOT NULL,
    stream TEXT NOT NULL,
    partition_key TEXT NOT NULL,
    event BLOB NOT NULL,
    late INTEGER NOT NULL,
    FOREIGN KEY (domain, stream) REFERENCES event_streams ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS outbox_by_stream ON outbox (domain, stream, id);
"""

# What Kinesis takes in one call, and in one record unless a stream is set otherwise.
CALL_RECORDS: Final = 500
CALL_BYTES: Final = 5 * 1024 * 1024
RECORD_BYTES: Final = 1024 * 1024

# How far to look for records of other keys while one key has a long queue.
_LOOK_AHEAD: Final = 4 * CALL_RECORDS


@final
@dataclass(frozen=True, slots=True)
class Waiting:
    """One event that a destination is to be given."""

    id: int
    partition_key: str
    data: bytes
    """The record, in which IsMessageRealTime is what it has to be now."""
    late: bool


def append(
    connection: sqlite3.Connection,
    *,
    domain: str,
    event: Mapping[str, Any],
    partition_key: str,
) -> None:
    """Adds an event for every event stream of the domain that is running.

    Called within the transaction of the change that the event tells of. Raises
    `ExportBroken` or `RecordTooLarge` for what must never be sent.
    """
    _insert(connection, "domain = ?", (domain,), event, partition_key)


def append_to(
    connection: sqlite3.Connection,
    domain: str,
    stream: str,
    *,
    event: Mapping[str, Any],
    partition_key: str,
) -> None:
    """Adds an event for one event stream, as `append` does for all."""
    where = "domain = ? AND name = ?"
    _insert(connection, where, (domain, stream), event, partition_key)


def claim(connection: sqlite3.Connection, domain: str, stream: str) -> list[Waiting]:
    """Takes what one call may carry, oldest first, and marks it as being sent.

    A call carries one record of each partition key at most: of two, Kinesis could take
    the second and refuse the first.
    """
    rows = connection.execute(
        "SELECT id, partition_key, event, late FROM outbox"
        " WHERE domain = ? AND stream = ? ORDER BY id LIMIT ?",
        (domain, stream, _LOOK_AHEAD),
    )
    claimed, size = dict[str, Waiting](), 0
    for number, partition_key, rendered, late in rows:
        if partition_key in claimed:
            continue
        data = _made_late(rendered) if late else rendered
        size += len(data) + len(partition_key.encode())
        if size > CALL_BYTES:
            break
        claimed[partition_key] = Waiting(number, partition_key, data, bool(late))
        if len(claimed) == CALL_RECORDS:
            break
    fresh = [(each.id,) for each in claimed.values() if not each.late]
    connection.executemany("UPDATE outbox SET late = 1 WHERE id = ?", fresh)
    return list(claimed.values())


def settle(
    connection: sqlite3.Connection,
    *,
    delivered: Iterable[Waiting] = (),
    refused: Iterable[Waiting] = (),
) -> None:
    """Forgets what was delivered, and unmarks what is known not to have been."""
    connection.executemany(
        "DELETE FROM outbox WHERE id = ?", [(each.id,) for each in delivered]
    )
    connection.executemany(
        "UPDATE outbox SET late = 0 WHERE id = ?",
        [(each.id,) for each in refused if not each.late],
    )


def make_late(connection: sqlite3.Connection, domain: str, stream: str) -> None:
    """Says of all that waits for an event stream that real time is over."""
    connection.execute(
        "UPDATE outbox SET late = 1 WHERE domain = ? AND stream = ? AND late = 0",
        (domain, stream),
    )


def is_empty(connection: sqlite3.Connection) -> bool:
    """Says whether nothing waits."""
    found = connection.execute("SELECT EXISTS (SELECT 1 FROM outbox)").fetchone()
    return not found[0]


def _insert(
    connection: sqlite3.Connection,
    where: str,
    named: tuple[str, ...],
    event: Mapping[str, Any],
    partition_key: str,
) -> None:
    assert_sound(event, contract=load_contract())
    data = render_event(event)
    size = len(data) + len(partition_key.encode())
    if size > RECORD_BYTES:
        raise RecordTooLarge(str(event.get("EventId")), size, RECORD_BYTES)
    connection.execute(
        "INSERT INTO outbox (domain, stream, partition_key, event, late)"  # noqa: S608 - the condition is ours
        " SELECT domain, name, ?, ?, status = 'UNHEALTHY' FROM event_streams"
        f" WHERE state = 'RUNNING' AND {where}",
        (partition_key, data, *named),
    )


def _made_late(data: bytes) -> bytes:
    return render_event({**json.loads(data), "IsMessageRealTime": False})
