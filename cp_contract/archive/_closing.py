"""Packed records of all tasks -> how many events are duplicates, or out of order."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, final

from cp_contract.archive._records import IDS, Row, share_of_id
from cp_contract.archive._vectors import ids_at_once, numpy, order_at_once

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cp_contract.archive._shares import Split

__all__ = [
    "LATENESS",
    "SHARES",
    "Closing",
    "Duplicates",
    "Order",
    "Row",
    "at_once",
    "both",
    "count_ids",
    "count_order",
    "count_shared",
]

_SECOND: Final = 1_000_000_000
LATENESS: Final = (
    ("under a second", _SECOND),
    ("under a minute", 60 * _SECOND),
    ("under an hour", 3600 * _SECOND),
    ("under a day", 86_400 * _SECOND),
    ("a day or more", None),
)
SHARES: Final = (
    ("none", 0.0),
    ("up to 1 %", 0.01),
    ("up to 10 %", 0.1),
    ("up to half", 0.5),
    ("more than half", 1.0),
)
_MOST: Final = 5
_MOST_SHARES: Final = [share for _, share in SHARES]
_LIMITS: Final = [limit for _, limit in LATENESS if limit is not None]


@final
@dataclass(frozen=True, slots=True)
class Duplicates:
    """What EventIds say of events that came more than once."""

    with_id: int = 0
    """Events that have an EventId."""
    distinct: int = 0
    """EventIds that differ."""
    repeated: int = 0
    """EventIds that more than one event has."""
    most: tuple[tuple[int, bytes, tuple[Row, ...]], ...] = ()
    """The most frequent: how often (negative), the id, and its first events."""

    @property
    def duplicates(self) -> int:
        """Gives how many events are one too many."""
        return self.with_id - self.distinct

    def merged(self, other: Duplicates) -> Duplicates:
        """Adds up what was counted of different EventIds."""
        return Duplicates(
            self.with_id + other.with_id,
            self.distinct + other.distinct,
            self.repeated + other.repeated,
            tuple(sorted((*self.most, *other.most))[:_MOST]),
        )


@final
@dataclass(frozen=True, slots=True)
class Order:
    """What instants say of events about the same thing that came too late."""

    events: int = 0
    """Events that say what they are about, and when."""
    late: int = 0
    """Those of them that stand behind a later event about the same thing."""
    subjects: int = 0
    """How many things they are about."""
    lateness: Counter[str] = field(default_factory=Counter[str])
    """Late events, by how much earlier they are than the latest before them."""
    shares: Counter[str] = field(default_factory=Counter[str])
    """Things, by the share of their events that are late."""
    latest: tuple[tuple[int, int, Row, Row], ...] = ()
    """The latest of all: by how much (negative), about what, itself, behind which."""

    def merged(self, other: Order) -> Order:
        """Adds up what was counted of different things."""
        return Order(
            self.events + other.events,
            self.late + other.late,
            self.subjects + other.subjects,
            self.lateness + other.lateness,
            self.shares + other.shares,
            tuple(sorted((*self.latest, *other.latest))[:_MOST]),
        )


Closing = tuple[Duplicates, Order]
"""What does not add up event by event, only share by share."""


def at_once() -> int:
    """Gives how many events are counted at once, about: they are in memory then."""
    return 1_000_000 if numpy() is not None else 200_000


def count_shared(
    columns: Iterable[tuple[int, Split]], share: int = 0, of: int = 1
) -> Closing:
    """Counts both, of columns that come with the numbers of their tasks, in order."""
    columns = list(columns)
    ids = [(number, each.ids, each.id_rows) for number, each in columns]
    keys = [(number, each.keys, each.times, each.rows) for number, each in columns]
    return count_ids(ids, share, of), count_order(keys, share, of)


def both(one: Closing, other: Closing) -> Closing:
    """Adds up what was counted of two shares."""
    return one[0].merged(other[0]), one[1].merged(other[1])


def count_ids(
    columns: Iterable[tuple[int, bytes, bytes]], share: int = 0, of: int = 1
) -> Duplicates:
    """Counts one share of the ids, of so many.

    Columns are those of a `Split`, with the number of their task: the ids, and their
    rows.
    """
    if numpy() is not None:
        found = ids_at_once(columns, share, of, _MOST)
        return Duplicates(*found[:-1], tuple(found.most))
    rows: dict[bytes, list[Row]] = {}
    with_id = 0
    for task, ids, numbers in columns:
        for row, (each,) in zip(array("I", numbers), IDS.iter_unpack(ids), strict=True):
            if share_of_id(each, of) == share:
                with_id += 1
                if (known := rows.get(each)) is None:
                    rows[each] = [Row(task, row)]
                else:
                    known.append(Row(task, row))
    repeated = [
        (-len(places), each) for each, places in rows.items() if len(places) > 1
    ]
    return Duplicates(
        with_id,
        len(rows),
        len(repeated),
        tuple(
            (times, each, tuple(rows[each][:_MOST]))
            for times, each in sorted(repeated)[:_MOST]
        ),
    )


def count_order(
    columns: Iterable[tuple[int, bytes, bytes, bytes]],
    share: int = 0,
    of: int = 1,
) -> Order:
    """Counts one share of the things that events are about, of so many.

    Columns are those of a `Split`, in the order of tasks: the number of the task, the
    keys, the times, and their rows.
    """
    if numpy() is not None:
        found = order_at_once(columns, share, of, _MOST, (_LIMITS, _MOST_SHARES))
        return Order(
            *found[:3],
            Counter({LATENESS[at][0]: times for at, times in found.lateness.items()}),
            Counter({SHARES[at][0]: times for at, times in found.shares.items()}),
            tuple(found.latest),
        )
    newest: dict[int, tuple[int, Row]] = {}
    events, late = Counter[int](), Counter[int]()
    lateness = Counter[str]()
    latest: list[tuple[int, int, Row, Row]] = []
    for task, keys, times, numbers in columns:
        rows = array("I", numbers)
        told = zip(rows, array("Q", keys), array("q", times), strict=True)
        for row, key, time in told:
            if key % of != share:
                continue
            events[key] += 1
            before = newest.get(key)
            if before is None or time >= before[0]:
                newest[key] = time, Row(task, row)
                continue
            by = before[0] - time
            late[key] += 1
            lateness[LATENESS[bisect_right(_LIMITS, by)][0]] += 1
            latest.append((-by, key, Row(task, row), before[1]))
            if len(latest) > 1000:
                latest = sorted(latest)[:_MOST]
    shares = Counter(
        next(name for name, most in SHARES if late[each] <= most * count)
        for each, count in events.items()
    )
    return Order(
        events.total(),
        late.total(),
        len(events),
        lateness,
        shares,
        tuple(sorted(latest)[:_MOST]),
    )
