"""Event -> what is counted of it: its kind, and its id, key and instant as numbers.

The native tier computes the same numbers from the bytes; nothing may differ.
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from struct import Struct, unpack
from typing import TYPE_CHECKING, Any, Final, NamedTuple, final

from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from cp_contract.validation.tiers import Scanned

__all__ = [
    "NO_ID",
    "UNTIMED",
    "Cells",
    "Columns",
    "EventKind",
    "cells_of",
    "day_of",
]

UNTIMED: Final = -(1 << 63)
"""Stands where an instant would, of an event that tells none."""

NO_ID: Final = bytes(16)
"""Stands where the bytes of an EventId would."""


class EventKind(NamedTuple):
    """What events are counted by; None where an event does not say it in a string."""

    event_type: str | None
    object_type_name: str | None
    domain_name: str | None
    day: str | None
    """The day of EventTimestamp in UTC, as YYYY-MM-DD."""
    is_real_time: bool | None


class Cells(NamedTuple):
    """What one event puts into the columns."""

    kind: EventKind
    id: bytes
    key: int
    time: int


@final
@dataclass(slots=True)
class Columns:
    """What was read of many events, a row for each, in their order."""

    offsets: array[int] = field(default_factory=lambda: array("Q"))
    lengths: array[int] = field(default_factory=lambda: array("Q"))
    groups: array[int] = field(default_factory=lambda: array("I"))
    ids: bytearray = field(default_factory=bytearray)
    keys: array[int] = field(default_factory=lambda: array("Q"))
    times: array[int] = field(default_factory=lambda: array("q"))
    kinds: dict[EventKind, int] = field(default_factory=dict[EventKind, int])

    def extend(self, scanned: Scanned) -> list[tuple[int, int]]:
        """Adds the rows of a scan; gives those that are open, and their flags."""
        columns, kinds, still_open, _ = scanned
        first = len(self.offsets)
        places = [
            self.kinds.setdefault(
                EventKind(*texts, day_of_number(day), real_time), len(self.kinds)
            )
            for texts, day, real_time in kinds
        ]
        offsets, lengths, groups, ids, keys, times = columns
        self.offsets.frombytes(offsets)
        self.lengths.frombytes(lengths)
        self.ids += ids
        self.keys.frombytes(keys)
        self.times.frombytes(times)
        if places == list(range(len(places))):
            self.groups.frombytes(groups)
        else:
            self.groups.extend(places[group] for group in array("I", groups))
        return [(first + row, flags) for row, flags in still_open]

    def put(self, row: int, cells: Cells) -> None:
        """Fills in the row of an event that the scan left open."""
        self.groups[row] = self.kinds.setdefault(cells.kind, len(self.kinds))
        self.ids[row * 16 : row * 16 + 16] = cells.id
        self.keys[row] = cells.key
        self.times[row] = cells.time

    def add(self, offset: int, length: int, cells: Cells) -> None:
        """Adds the row of one event."""
        self.offsets.append(offset)
        self.lengths.append(length)
        self.groups.append(self.kinds.setdefault(cells.kind, len(self.kinds)))
        self.ids += cells.id
        self.keys.append(cells.key)
        self.times.append(cells.time)


def cells_of(event: Any) -> Cells:
    """Reads the cells of an event, which may be any JSON value, valid or not."""
    if not is_object(event):
        return _NO_CELLS
    event_type, object_type_name, domain_name, timestamp, event_id, own_key = [
        text if isinstance(text, str) else None for text in map(event.get, _TEXTS)
    ]
    time = _instant(timestamp)
    inner, real_time = event.get("Object"), event.get("IsMessageRealTime")
    kind = EventKind(
        event_type,
        object_type_name,
        domain_name,
        day_of(time),
        real_time if isinstance(real_time, bool) else None,
    )
    identity = own_key or (_text(inner, "ProfileId") if is_object(inner) else None)
    key = 0
    if identity:
        begun = _begun(domain_name or "", object_type_name or "")
        key = _finished(begun, *_words(identity))
    return Cells(kind, id_of(event_id) if event_id else NO_ID, key, time)


def id_of(text: str) -> bytes:
    """Gives sixteen bytes that differ where texts do, as good as always; never 0."""
    words, length = _words(text)
    # Both hashes in one loop: nothing that is made of an event here takes longer.
    one = length * _ODD & _WORD
    other = one ^ _ODD
    for word in words:
        one = ((one << 26 & _WORD | one >> 38) ^ word) * _ODD & _WORD
        other = ((other << 26 & _WORD | other >> 38) ^ word) * _ODD & _WORD
    return _TWO_WORDS.pack(_spread(one) or 1, _spread(other) or 1)


@lru_cache(maxsize=1024)
def _begun(domain_name: str, object_type_name: str) -> int:
    """Hashes what many events have in common."""
    state = _mixed(0, *_words(domain_name))
    return _mixed(state, *_words(object_type_name))


def _words(text: str) -> tuple[tuple[int, ...], int]:
    """Gives the bytes of a text as words of eight, and how many bytes there are."""
    octets = text.encode("utf-8", "replace")
    length = len(octets)
    count = (length + 7) // 8
    return unpack(f"<{count}Q", octets.ljust(count * 8, b"\0")), length


def _finished(state: int, words: tuple[int, ...], length: int) -> int:
    return _mixed(state, words, length) or 1


def _mixed(state: int, words: tuple[int, ...], length: int) -> int:
    state ^= length * _ODD & _WORD
    for word in words:
        state = ((state << 26 & _WORD | state >> 38) ^ word) * _ODD & _WORD
    return _spread(state)


def _spread(state: int) -> int:
    """Lets every bit of a hash depend on every other."""
    state ^= state >> 32
    state = state * _MIX & _WORD
    return state ^ state >> 29


def day_of(time: int) -> str | None:
    """Gives the day of an instant in UTC; None of none, or outside the calendar."""
    if time == UNTIMED:
        return None
    return day_of_number(time // _DAY)


@lru_cache(maxsize=1024)
def day_of_number(number: int | None) -> str | None:
    """Gives the day that is so many days after 1970 began."""
    return None if number is None else date.fromordinal(number + _EPOCH).isoformat()


def _text(event: dict[str, Any], name: str) -> str | None:
    value = event.get(name)
    return value if isinstance(value, str) else None


def _instant(text: str | None) -> int:
    """Gives nanoseconds since 1970 in UTC, where 64 bits hold them."""
    if text is None or len(text) > _LONGEST:
        return UNTIMED
    second, rest = _second(text[:19]), _rest(text[19:])
    if second is None or rest is None:
        return UNTIMED
    time = second + rest
    return time if -_LARGEST <= time <= _LARGEST else UNTIMED


@lru_cache(maxsize=4096)
def _second(text: str) -> int | None:
    """Gives the nanoseconds to the second that a date-time begins with."""
    read = _SECOND.fullmatch(text)
    if not read:
        return None
    year, month, day, hour, minute, second = map(int, read.groups())
    try:
        days = date(year, month, day).toordinal() - _EPOCH
    except ValueError:
        return None
    return (days * 86_400 + hour * 3600 + minute * 60 + second) * 1_000_000_000


@lru_cache(maxsize=4096)
def _rest(text: str) -> int | None:
    """Gives the nanoseconds that come of a fraction and an offset."""
    read = _FRACTION.fullmatch(text)
    if not read:
        return None
    time = int((read["fraction"] or "").ljust(9, "0"))
    zone = read["zone"]
    if zone:
        offset = (int(zone[1:3]) * 60 + int(zone[4:])) * 60 * 1_000_000_000
        time += offset if zone[0] == "-" else -offset
    return time


_SECOND: Final = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})"
)
_FRACTION: Final = re.compile(
    r"(?:\.(?P<fraction>[0-9]{1,9}))?(?:[Zz]|(?P<zone>[+-][0-9]{2}:[0-9]{2}))"
)
_LONGEST: Final = len("0000-00-00T00:00:00.000000000+00:00")
_TEXTS: Final = (
    *("EventType", "ObjectTypeName", "DomainName", "EventTimestamp", "EventId"),
    "ProfileObjectUniqueKey",
)
_DAY: Final = 86_400 * 1_000_000_000
_EPOCH: Final = date(1970, 1, 1).toordinal()
_LARGEST: Final = 9_000_000_000_000_000_000
_WORD: Final = (1 << 64) - 1
_TWO_WORDS: Final = Struct("<2Q")
_ODD: Final = 0x9E3779B97F4A7C15
_MIX: Final = 0xD6E8FEB86659FD93
_NO_CELLS: Final = Cells(EventKind(None, None, None, None, None), NO_ID, 0, UNTIMED)
