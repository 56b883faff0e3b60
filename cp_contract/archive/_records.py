"""Rows of events -> packed records, from which duplicates and order are counted.

A task of an audit packs what it read, in order, into buckets: equal ids, and events
about the same thing, always meet in the same bucket. So one bucket after another can
be counted, in memory that does not follow the archive's size, or on many machines.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final, NamedTuple, final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.archive._rows import Row

__all__ = ["BUCKETS", "EVENT", "ID", "Packed", "Records", "span"]

BUCKETS: Final = 256
ID: Final = struct.Struct("<16sI")
"""An EventId, and which event of its task it is."""
EVENT: Final = struct.Struct("<8sqI")
"""What an event is about, its instant, and which event of its task it is."""

_HEAD: Final = struct.Struct(f"<{BUCKETS + 1}Q")


@final
class Packed(NamedTuple):
    """The records of one task, bucket after bucket, each behind a table of offsets."""

    ids: bytes
    events: bytes


@final
class Records:
    """The records of one task, as it is being read."""

    __slots__ = ("_events", "_ids", "rows")

    def __init__(self) -> None:
        self._ids = [bytearray() for _ in range(BUCKETS)]
        self._events = [bytearray() for _ in range(BUCKETS)]
        self.rows = 0
        """How many events were added."""

    def add(self, row: Row) -> None:
        """Adds the next event."""
        if row.event_id is not None:
            self._ids[row.event_id[0]] += ID.pack(row.event_id, self.rows)
        if row.subject is not None and row.time is not None:
            record = EVENT.pack(row.subject, row.time, self.rows)
            self._events[row.subject[0]] += record
        self.rows += 1

    def packed(self) -> Packed:
        """Packs them."""
        return Packed(_packed(self._ids), _packed(self._events))


def span(head: bytes, first: int, last: int) -> tuple[int, int]:
    """Gives where in a packed whole the buckets from `first` up to `last` lie."""
    offsets = _HEAD.unpack_from(head)
    return offsets[first], offsets[last]


def iter_records(packed: bytes, layout: struct.Struct) -> Iterator[tuple[bytes, ...]]:
    """Yields the records of a stretch of buckets."""
    yield from layout.iter_unpack(packed)


def _packed(buckets: list[bytearray]) -> bytes:
    offsets = [_HEAD.size]
    for bucket in buckets:
        offsets.append(offsets[-1] + len(bucket))
    return b"".join([_HEAD.pack(*offsets), *buckets])
