"""Packed columns -> the counts of `_closing`, by numpy where it is installed.

What is counted is said there, event by event; here it is said for all at once.
"""

from __future__ import annotations

from array import array
from collections import Counter
from functools import cache
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, NamedTuple, final

from cp_contract.archive._records import Row
from cp_contract.validation.tiers import line_counter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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
# How many bytes the number of a row has.
_ROW: Final = 4
# So many events are put in order at once, or those of one task.
_STRETCH: Final = 250_000


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
    columns: Iterable[tuple[int, bytes, bytes]], share: int, of: int, most: int
) -> Ids:
    """Counts ids."""
    np = numpy()
    tasks, packed, rows = _joined(columns, "<u8")
    ids, places = packed.reshape(-1, 2), (tasks, rows)
    if of > 1:
        chosen = np.flatnonzero((ids[:, 0] & 0xFFFF) % of == share)
        ids, places = ids[chosen], (tasks[chosen], rows[chosen])
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
    columns: Iterable[tuple[int, bytes, bytes, bytes]],
    share: int,
    of: int,
    most: int,
    limits: tuple[Sequence[int], Sequence[float]],
) -> Late:
    """Counts late events; `limits` are those of lateness, and of shares."""
    np = numpy()
    known = _Subjects(
        *(np.empty(0, kind) for kind in ("u8", "i8", *["u4"] * 2, *["i8"] * 2))
    )
    lateness, latest = Counter[int](), list[tuple[int, int, Row, Row]]()
    for stretch in _stretches(columns, share, of):
        known, by, some = _advanced(known, stretch, most)
        lateness += _counted(np.searchsorted(np.array(limits[0], "u8"), by, "right"))
        latest = sorted([*latest, *some])[:most]
    events, late = known.events, known.late
    fits = late[:, None] <= np.array(limits[1])[None, :] * events[:, None]
    return Late(
        int(events.sum()),
        int(late.sum()),
        len(events),
        lateness,
        _counted(fits.argmax(axis=1)),
        latest,
    )


@final
class _Subjects(NamedTuple):
    """What is known of the things that events are about, in the order of their keys."""

    keys: Any
    times: Any
    """The latest instant of each."""
    tasks: Any
    rows: Any
    """The last event of that instant."""
    events: Any
    late: Any


def _stretches(
    columns: Iterable[tuple[int, bytes, bytes, bytes]], share: int, of: int
) -> Iterator[tuple[Any, Any, Any, Any]]:
    """Yields keys, instants, tasks and rows of a share, as many as are held at once."""
    np = numpy()
    some: list[tuple[int, bytes, bytes, bytes]] = []
    size = 0
    for each in chain(columns, (None,)):
        if each is not None:
            some.append(each)
            size += len(each[-1]) // _ROW
        if size >= _STRETCH or each is None:
            tasks, packed, instants, rows = _joined(some, "<u8", "<i8")
            found = packed, instants, tasks, rows
            if of > 1:
                chosen = np.flatnonzero(packed % of == share)
                found = tuple(column[chosen] for column in found)
            if len(found[0]):
                yield found
            some, size = [], 0


def _joined(columns: Iterable[tuple[Any, ...]], *kinds: str) -> tuple[Any, ...]:
    """Joins the columns of tasks; gives a task for each row, and the rows behind them.

    Each comes with the number of its task before it, and with its rows behind it.
    """
    np = numpy()
    nothing = ((), *((),) * len(kinds), ())
    numbers, *packed = [*zip(*columns, strict=True)] or nothing
    joined = [
        np.frombuffer(b"".join(each), kind)
        for each, kind in zip(packed, (*kinds, "u4"), strict=True)
    ]
    counts = [len(rows) // _ROW for rows in packed[-1]]
    return np.repeat(np.array(numbers, "u4"), counts), *joined


def _advanced(
    known: _Subjects, stretch: tuple[Any, Any, Any, Any], most: int
) -> tuple[_Subjects, Any, list[tuple[int, int, Row, Row]]]:
    """Goes on by a stretch; gives by how much its late events are late, and the latest.

    What is known of a thing stands before its events, as if it were one of them.
    """
    np = numpy()
    keys, times, tasks, rows = map(np.concatenate, zip(known, stretch, strict=False))
    order = np.argsort(keys, kind="stable")
    keys, times = keys[order], times[order]
    starts = np.flatnonzero(np.append(True, keys[1:] != keys[:-1]))
    counts = np.diff(np.append(starts, len(keys)))
    # Most things are in order. Only those of which an event is late are looked at.
    falls = np.append(False, (times[1:] < times[:-1]) & (keys[1:] == keys[:-1]))
    unruly = np.add.reduceat(falls.astype("i8"), starts) > 0
    newest, late_of = starts + counts - 1, np.zeros(len(starts), "i8")
    by, latest = np.empty(0, "u8"), list[tuple[int, int, Row, Row]]()
    if unruly.any():
        at = np.flatnonzero(np.repeat(unruly, counts))
        is_late, before = _late(times[at], counts[unruly])
        first = np.append(0, np.cumsum(counts[unruly])[:-1])
        late_of[unruly] = np.add.reduceat(is_late.astype("i8"), first)
        newest[unruly] = at[np.append(before[first[1:] - 1], before[-1])]
        late, before = at[is_late], at[before[is_late]]
        by = times[before].view("u8") - times[late].view("u8")
        for each in np.lexsort((order[late], keys[late], ~by))[:most]:
            itself, newer = (
                _row((tasks, rows), order[where[each]]) for where in (late, before)
            )
            latest.append((-int(by[each]), int(keys[late[each]]), itself, newer))
    is_known = order[starts] < len(known.keys)
    events = counts - is_known
    events[is_known] += known.events
    late_of[is_known] += known.late
    own = order[newest]
    found = (keys[starts], times[newest], tasks[own], rows[own], events, late_of)
    return _Subjects(*found), by, latest


def _late(times: Any, counts: Any) -> tuple[Any, Any]:
    """Says of instants, thing by thing, which are late, and where the newest stands.

    That is the last of the latest before a late one, and itself where none is later.
    """
    np = numpy()
    # Ranks of instants, raised by thing: the highest so far is one running maximum.
    instants, ranks = np.unique(times, return_inverse=True)
    heights = np.repeat(np.arange(len(counts)), counts) * len(instants) + ranks
    is_late = np.maximum.accumulate(heights) > heights
    places = np.arange(len(times))
    return is_late, np.maximum.accumulate(np.where(is_late, 0, places))


def count_lines(data: bytes, begin: int, end: int) -> int:
    """Counts the lines that end in a part of some data."""
    if begin >= end:
        return 0
    if (count := line_counter()) is not None:
        return count(data, begin, end)
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
