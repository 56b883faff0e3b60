"""Packed columns -> the counts of `_closing`, by numpy where it is installed.

What is counted is said there, event by event; here it is said for all at once.
"""

from __future__ import annotations

from array import array
from collections import Counter
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NamedTuple, final

from cp_contract.archive._records import Row
from cp_contract.validation.buffers import UNTIMED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "Ids",
    "Late",
    "count_lines",
    "group_counts",
    "ids_at_once",
    "numpy",
    "order_at_once",
]


_NEWLINE: Final = ord("\n")
# Below so many bytes and events, numpy is not worth its import.
_MANY: Final = 1 << 16
_FEW: Final = 500


@cache
def numpy() -> Any:
    """Gives numpy, or None."""
    try:
        return import_module("numpy")
    except ImportError:
        return None


@final
class Ids(NamedTuple):
    """What ids say, before it has names."""

    with_id: int
    distinct: int
    repeated: int
    most: list[tuple[int, bytes, tuple[Row, ...]]]


@final
class Late(NamedTuple):
    """What order says, before it has names."""

    events: int
    late: int
    subjects: int
    lateness: Counter[int]
    shares: Counter[int]
    latest: list[tuple[int, int, Row, Row]]


def ids_at_once(
    columns: Iterable[tuple[int, bytes, bytes | None]], share: int, of: int, most: int
) -> Ids:
    """Counts ids."""
    np = numpy()
    parts: list[Any] = []
    rows: list[Any] = []
    tasks: list[Any] = []
    for task, packed, numbers in columns:
        pairs = np.frombuffer(packed, "<u8").reshape(-1, 2)
        chosen = np.flatnonzero(
            ((pairs[:, 0] & 0xFFFF) % of == share) & ((pairs[:, 0] | pairs[:, 1]) != 0)
        )
        parts.append(pairs[chosen])
        rows.append(chosen if numbers is None else np.frombuffer(numbers, "I")[chosen])
        tasks.append(np.full(len(chosen), task, "u4"))
    if not parts or not sum(map(len, parts)):
        return Ids(0, 0, 0, [])
    ids = np.concatenate(parts)
    places = np.concatenate(tasks), np.concatenate(rows)
    total = len(ids)
    # Most ids are there once. Only those whose halves meet another's are looked at.
    halves = np.sort(ids[:, 0])
    met = np.unique(halves[1:][halves[1:] == halves[:-1]])
    if not len(met):
        return Ids(total, total, 0, [])
    chosen = np.flatnonzero(_among(ids[:, 0], met))
    ids, places = ids[chosen], (places[0][chosen], places[1][chosen])
    order = np.lexsort((ids[:, 1], ids[:, 0]))
    ids = ids[order]
    starts = np.flatnonzero(np.append(True, (ids[1:] != ids[:-1]).any(axis=1)))
    counts = np.diff(np.append(starts, len(ids)))
    again = np.flatnonzero(counts > 1)
    # In order of the bytes of ids, as texts are.
    first = ids[starts[again]].byteswap()
    top = again[np.lexsort((first[:, 1], first[:, 0], -counts[again]))[:most]]
    found: list[tuple[int, bytes, tuple[Row, ...]]] = []
    for each in top:
        members = order[starts[each] : starts[each] + min(int(counts[each]), most)]
        shown = tuple(_row(places, member) for member in members)
        found.append((-int(counts[each]), ids[starts[each]].tobytes(), shown))
    distinct = total - len(ids) + len(starts)
    return Ids(total, distinct, len(again), found)


def order_at_once(
    columns: Iterable[tuple[int, bytes, bytes, bytes | None]],
    share: int,
    of: int,
    most: int,
    limits: tuple[Sequence[int], Sequence[float]],
) -> Late:
    """Counts late events; `limits` are those of lateness, and of shares."""
    np = numpy()
    parts: list[tuple[Any, Any, Any, Any]] = []
    for task, packed, instants, numbers in columns:
        keys, times = np.frombuffer(packed, "<u8"), np.frombuffer(instants, "<i8")
        chosen = np.flatnonzero((keys != 0) & (keys % of == share) & (times != UNTIMED))
        rows = chosen if numbers is None else np.frombuffer(numbers, "I")[chosen]
        parts.append(
            (keys[chosen], times[chosen], np.full(len(chosen), task, "u4"), rows)
        )
    if not sum(len(part[0]) for part in parts):
        return Late(0, 0, 0, Counter(), Counter(), [])
    keys, times, *places = (np.concatenate(each) for each in zip(*parts, strict=True))
    order = np.argsort(keys, kind="stable")
    keys, times = keys[order], times[order]
    total = len(keys)
    starts = np.flatnonzero(np.append(True, keys[1:] != keys[:-1]))
    counts = np.diff(np.append(starts, total))
    # Most things are in order. Only those of which an event is late are looked at.
    falls = np.append(False, (times[1:] < times[:-1]) & (keys[1:] == keys[:-1]))
    unruly = np.add.reduceat(falls.astype("i8"), starts) > 0
    orderly = int(len(starts) - unruly.sum())
    chosen = np.repeat(unruly, counts)
    keys, times, order = keys[chosen], times[chosen], order[chosen]
    counts = counts[unruly]
    shares = Counter({0: orderly} if orderly else {})
    if not len(keys):
        return Late(total, 0, len(starts), Counter(), shares, [])
    subjects, starts = len(starts), np.append(0, np.cumsum(counts)[:-1])
    # Ranks of instants, raised by subject: the highest so far is one running maximum.
    instants, ranks = np.unique(times, return_inverse=True)
    raised = np.repeat(np.arange(len(counts)), counts) * len(instants)
    heights = raised + ranks
    highest = np.append(-1, np.maximum.accumulate(heights)[:-1])
    late = np.flatnonzero(highest > heights)
    newest = instants[highest[late] - raised[late]]
    by = newest.view("u8") - times[late].view("u8")
    late_of = np.add.reduceat((highest > heights).astype("i8"), starts)
    fits = late_of[:, None] <= np.array(limits[1])[None, :] * counts[:, None]
    latest: list[tuple[int, int, Row, Row]] = []
    for at in np.lexsort((order[late], keys[late], ~by))[:most]:
        place = int(late[at])
        start = int(starts[np.searchsorted(starts, place, "right") - 1])
        before = int(np.flatnonzero(times[start:place] == newest[at])[-1]) + start
        rows_of = (_row(places, order[place]), _row(places, order[before]))
        latest.append((-int(by[at]), int(keys[place]), *rows_of))
    return Late(
        total,
        len(late),
        subjects,
        _counted(np.searchsorted(np.array(limits[0], "u8"), by, "right")),
        shares + _counted(fits.argmax(axis=1)),
        latest,
    )


def count_lines(data: bytes, begin: int, end: int) -> int:
    """Counts the lines that end in a part of some data."""
    np = numpy() if end - begin > _MANY else None
    if np is None:
        return data.count(b"\n", begin, end)
    return int(np.count_nonzero(np.frombuffer(data, "u1")[begin:end] == _NEWLINE))


def group_counts(groups: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Gives how often each number occurs in an array of small numbers."""
    np = numpy() if len(groups) > _FEW else None
    if np is None or not isinstance(groups, array):
        return Counter(groups).items()
    counts: list[int] = np.bincount(np.frombuffer(groups, groups.typecode)).tolist()
    return enumerate(counts)


def _among(values: Any, some: Any) -> Any:
    """Says of each value whether it is one of some, which are in order."""
    np = numpy()
    at = np.minimum(np.searchsorted(some, values), len(some) - 1)
    return some[at] == values


def _row(places: Sequence[Any], at: Any) -> Row:
    return Row(int(places[0][at]), int(places[1][at]))


def _counted(numbers: Any) -> Counter[int]:
    values, counts = numpy().unique(numbers, return_counts=True)
    return Counter(dict(zip(values.tolist(), counts.tolist(), strict=True)))
