"""Files of events -> a Kinesis stream: in order, at a rate, in little memory."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Final, final

from cp_contract.envelopes import render_event
from cp_contract.errors import StreamUnusable
from cp_contract.export.outbox import CALL_BYTES, CALL_RECORDS, RECORD_BYTES
from cp_contract.export.putting import Fate, Pace, Trouble, put_records
from cp_contract.kinds import is_array, is_object
from cp_contract.reading import read_events

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cp_contract.reading import Document

__all__ = ["LeftOut", "Outgoing", "Replayed", "read_outgoing", "replay"]

# How many records are looked at for keys that no record before them has.
_WINDOW: Final = 4 * CALL_RECORDS
_LONGEST_KEY: Final = 256

# How long nobody may answer before a replay is given up; less before the first answer,
# since then the address may be wrong.
_PACE: Final = Pace(patience=60.0)
_FIRST_PATIENCE: Final = 5.0


@final
@dataclass(frozen=True, slots=True)
class Outgoing:
    """One event on its way into a stream."""

    partition_key: str
    data: bytes


@final
@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a file holds that cannot be put into a stream."""

    line: int
    reason: str


@final
@dataclass(slots=True)
class Replayed:
    """How far a replay has come."""

    put: int = 0
    """How many events the stream has."""
    doubtful: int = 0
    """How often an event was put again that the stream may have had already."""


def read_outgoing(stream: BinaryIO) -> Iterator[Outgoing | LeftOut]:
    """Reads a file of events, or of histories as `cp-contract sample` writes them.

    The bytes of an event stay as they are in the file; its partition key is the id of
    its profile.
    """
    for document in read_events(stream):
        value = document.reading.value
        if not document.is_event or not document.reading.ok or not is_object(value):
            yield LeftOut(document.line, _complaint(document))
            continue
        events: Any = value.get("Events")
        outgoing = (
            [_outgoing(each, None) for each in json.loads(document.payload)["Events"]]
            if is_array(events) and "EventType" not in value
            else [_outgoing(value, document.payload)]
        )
        for each in outgoing:
            size = len(each.data) + len(each.partition_key.encode())
            if size > RECORD_BYTES:
                reason = f"it is a record of {size:,} bytes; Kinesis takes"
                yield LeftOut(document.line, f"{reason} {RECORD_BYTES:,}")
            else:
                yield each


def replay(
    events: Iterable[Outgoing],
    kinesis: Any,
    stream_name: str,
    *,
    rate: float | None = None,
    pace: Pace = _PACE,
) -> Iterator[Replayed]:
    """Puts events into a stream, and yields how far it has come after each call.

    The events of one partition key keep their order. `rate` is in events a second; the
    client is one that `cp_contract.export.kinesis.connect` makes. Raises
    `StreamUnusable` if the stream refuses, or nobody answers for long.
    """
    source, window, done = iter(events), dict[int, Outgoing](), Replayed()
    doubtful, read, failures = set[int](), 0, 0
    began = moved = time.monotonic()
    while True:
        while len(window) < _WINDOW and (event := next(source, None)) is not None:
            window[read] = event
            read += 1
        if not window:
            return
        batch = _batch(window, _allowed(rate, done.put, began))
        done.doubtful += len(doubtful.intersection(batch))
        answer = put_records(
            kinesis,
            stream_name,
            [(window[at].partition_key, window[at].data) for at in batch],
        )
        for at, fate in zip(batch, answer.fates, strict=True):
            if fate is Fate.DELIVERED:
                del window[at]
                doubtful.discard(at)
                done.put += 1
            elif fate is Fate.UNKNOWN:
                doubtful.add(at)
        yield done
        now = time.monotonic()
        if Fate.DELIVERED in answer.fates:
            moved, failures = now, 0
        if answer.trouble is not None:
            failures += 1
            patience = (
                pace.patience if done.put else min(pace.patience, _FIRST_PATIENCE)
            )
            gone = answer.trouble is Trouble.AWAY and now - moved > patience
            if gone or answer.trouble is Trouble.CLOSED:
                raise StreamUnusable(stream_name, answer.message)
            time.sleep(pace.wait(failures))


def _batch(window: Mapping[int, Outgoing], most: int) -> list[int]:
    """Picks what one call carries: the oldest, one of each partition key."""
    keys, batch, size = set[str](), list[int](), 0
    for at, event in window.items():
        if event.partition_key in keys:
            continue
        size += len(event.data) + len(event.partition_key.encode())
        if size > CALL_BYTES or len(batch) == most:
            break
        keys.add(event.partition_key)
        batch.append(at)
    return batch


def _allowed(rate: float | None, put: int, began: float) -> int:
    """Waits until the rate lets an event go, and gives how many it lets go now."""
    if rate is None:
        return CALL_RECORDS
    ahead = (put + 1) / rate - (time.monotonic() - began)
    if ahead > 0:
        time.sleep(ahead)
    due = int(rate * (time.monotonic() - began)) - put
    return min(max(due, 1), CALL_RECORDS)


def _outgoing(event: Any, payload: bytes | None) -> Outgoing:
    data = render_event(event) if payload is None else payload
    return Outgoing(_partition_key(event)[:_LONGEST_KEY] or "none", data)


def _partition_key(event: Any) -> str:
    if not is_object(event):
        return ""
    profile: Any = event.get("Object")
    candidates = (
        event.get("AssociatedProfileId"),
        profile.get("ProfileId") if is_object(profile) else None,
        event.get("EventId"),
    )
    return next((each for each in candidates if isinstance(each, str) and each), "")


def _complaint(document: Document) -> str:
    for finding in document.reading.findings:
        return finding.message
    return "it is no JSON object"
