"""A domain's event streams <-> rows: where events go, and whether they arrive there.

An event stream begins HEALTHY with a HEALTH_CHECK under way. What its destination then
does with the records, `note_health` writes down.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, final

from cp_contract.export import outbox
from cp_contract.export.events import health_check

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

__all__ = [
    "TABLES",
    "EventStream",
    "State",
    "Status",
    "create",
    "delete",
    "get",
    "list_streams",
    "list_waiting",
    "note_health",
]

State = Literal["RUNNING", "STOPPED"]
Status = Literal["HEALTHY", "UNHEALTHY"]

TABLES: Final = """
CREATE TABLE IF NOT EXISTS event_streams (
    domain TEXT NOT NULL REFERENCES domains ON DELETE CASCADE,
    name TEXT NOT NULL,
    stream_arn TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'RUNNING',
    stopped_since REAL,
    status TEXT NOT NULL DEFAULT 'HEALTHY',
    unhealthy_since REAL,
    message TEXT,
    created REAL NOT NULL,
    PRIMARY KEY (domain, name)
) WITHOUT ROWID;
"""

_COLUMNS: Final = (
    "domain, name, stream_arn, state, stopped_since, status, unhealthy_since, message,"
    " created"
)


@final
@dataclass(frozen=True, slots=True)
class EventStream:
    """One event stream of a domain, with its destination.

    Times are in seconds since the epoch.
    """

    domain: str
    name: str
    stream_arn: str
    """The Kinesis stream that its events are put into."""
    state: State
    stopped_since: float | None
    status: Status
    """Whether the destination takes what it is given."""
    unhealthy_since: float | None
    message: str | None
    """Why the destination is not healthy."""
    created: float

    @property
    def arn(self) -> str:
        """Gives its own name, in the region and account of the Kinesis stream."""
        partition, _, region, account = self.stream_arn.split(":")[1:5]
        resource = f"domains/{self.domain}/event-streams/{self.name}"
        return f"arn:{partition}:profile:{region}:{account}:{resource}"

    @property
    def stream_name(self) -> str:
        """Gives the Kinesis stream's name."""
        return self.stream_arn.rpartition("/")[2]


def create(
    connection: sqlite3.Connection,
    domain: str,
    name: str,
    *,
    stream_arn: str,
    now: datetime,
) -> EventStream:
    """Adds an event stream, and the HEALTH_CHECK that tries its destination.

    Raises `sqlite3.IntegrityError` if the domain has one of that name already.
    """
    created = now.timestamp()
    connection.execute(
        "INSERT INTO event_streams (domain, name, stream_arn, created)"
        " VALUES (?, ?, ?, ?)",
        (domain, name, stream_arn, created),
    )
    event = health_check(domain=domain, now=now)
    outbox.append_to(
        connection, domain, name, event=event, partition_key=event["EventId"]
    )
    return EventStream(
        domain, name, stream_arn, "RUNNING", None, "HEALTHY", None, None, created
    )


def get(connection: sqlite3.Connection, domain: str, name: str) -> EventStream | None:
    """Finds an event stream."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM event_streams WHERE domain = ? AND name = ?",  # noqa: S608 - the columns are ours
        (domain, name),
    ).fetchone()
    return None if row is None else EventStream(*row)


def list_streams(connection: sqlite3.Connection, domain: str) -> list[EventStream]:
    """Gives the event streams of a domain by name."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM event_streams WHERE domain = ? ORDER BY name",  # noqa: S608 - the columns are ours
        (domain,),
    )
    return [EventStream(*row) for row in rows]


def list_waiting(connection: sqlite3.Connection) -> list[EventStream]:
    """Gives the running event streams that events wait for."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM event_streams WHERE state = 'RUNNING' AND EXISTS"  # noqa: S608 - the columns are ours
        " (SELECT 1 FROM outbox WHERE outbox.domain = event_streams.domain"
        " AND outbox.stream = event_streams.name)"
    )
    return [EventStream(*row) for row in rows]


def delete(connection: sqlite3.Connection, domain: str, name: str) -> bool:
    """Removes an event stream with what waits for it; says whether there was one."""
    removed = connection.execute(
        "DELETE FROM event_streams WHERE domain = ? AND name = ?", (domain, name)
    )
    return removed.rowcount > 0


def note_health(
    connection: sqlite3.Connection,
    stream: EventStream,
    *,
    now: datetime,
    fault: str | None,
) -> None:
    """Writes down what the destination answered: None is well, else why it is not.

    All that waits for a destination that is not healthy is no longer in real time.
    """
    if fault is None:
        connection.execute(
            "UPDATE event_streams SET status = 'HEALTHY', unhealthy_since = NULL,"
            " message = NULL WHERE domain = ? AND name = ?",
            (stream.domain, stream.name),
        )
        return
    connection.execute(
        "UPDATE event_streams SET status = 'UNHEALTHY', message = ?,"
        " unhealthy_since = coalesce(unhealthy_since, ?) WHERE domain = ? AND name = ?",
        (fault, now.timestamp(), stream.domain, stream.name),
    )
    outbox.make_late(connection, stream.domain, stream.name)
