"""Packed records of all tasks -> how many events are duplicates, or out of order."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple, final

from cp_contract.archive._records import EVENT, ID

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "LATENESS",
    "SHARES",
    "Duplicates",
    "Order",
    "Row",
    "count_ids",
    "count_order",
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
_LIMITS: Final = [limit for _, limit in LATENESS if limit is not None]


@final
class Row(NamedTuple):
    """An event, as the number of its task and its place among the task's events."""

    task: int
    row: int


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
    latest: tuple[tuple[int, bytes, Row, Row], ...] = ()
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


def count_ids(stretches: Iterable[tuple[int, bytes]]) -> Duplicates:
    """Counts the ids of some buckets; each stretch with the number of its task."""
    counts = Counter[bytes]()
    kept = [(task, stretch) for task, stretch in stretches if stretch]
    for _, stretch in kept:
        counts.update(each for each, _ in ID.iter_unpack(stretch))
    repeated = [(-times, each) for each, times in counts.items() if times > 1]
    most = sorted(repeated)[:_MOST]
    rows: dict[bytes, list[Row]] = {each: [] for _, each in most}
    for task, stretch in kept if rows else ():
        for each, row in ID.iter_unpack(stretch):
            if each in rows:
                rows[each].append(Row(task, row))
    return Duplicates(
        counts.total(),
        len(counts),
        len(repeated),
        tuple((times, each, tuple(sorted(rows[each])[:_MOST])) for times, each in most),
    )


def count_order(stretches: Iterable[tuple[int, bytes]]) -> Order:
    """Counts the order within some buckets; the stretches come in order of tasks."""
    newest: dict[bytes, tuple[int, Row]] = {}
    events, late = Counter[bytes](), Counter[bytes]()
    lateness = Counter[str]()
    latest: list[tuple[int, bytes, Row, Row]] = []
    for task, stretch in stretches:
        for subject, time, row in EVENT.iter_unpack(stretch):
            events[subject] += 1
            before = newest.get(subject)
            if before is None or time >= before[0]:
                newest[subject] = time, Row(task, row)
                continue
            by = before[0] - time
            late[subject] += 1
            lateness[LATENESS[bisect_right(_LIMITS, by)][0]] += 1
            latest.append((-by, subject, Row(task, row), before[1]))
            if len(latest) > 1000:
                latest = sorted(latest)[:_MOST]
    shares = Counter(
        next(name for name, share in SHARES if late[each] <= share * count)
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
