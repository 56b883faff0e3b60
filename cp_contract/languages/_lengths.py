"""Intervals of lengths -> sets of lengths with arithmetic.

A set of lengths is a tuple of intervals, sorted and not touching; an end of None has
no bound. Few intervals stand for any number of lengths, so that a counter up to ten
thousand costs no more than one up to ten.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "ANY_LENGTH",
    "Lengths",
    "add",
    "complement",
    "has",
    "intersect",
    "one_less",
    "repeat",
    "unite",
]

Interval = tuple[int, "int | None"]
Lengths = tuple[Interval, ...]
ANY_LENGTH: Final[Lengths] = ((0, None),)
_MOST_INTERVALS: Final = 64


def has(lengths: Lengths, length: int) -> bool:
    """Says whether the length is in the set."""
    return any(
        low <= length and (high is None or length <= high) for low, high in lengths
    )


def unite(*sets: Lengths) -> Lengths:
    """Gives the lengths that are in any of the sets."""
    filled = [each for each in sets if each]
    return filled[0] if len(filled) == 1 else _joined(chain(*filled))


def intersect(one: Lengths, other: Lengths) -> Lengths:
    """Gives the lengths that are in both sets."""
    if ANY_LENGTH in (one, other):
        return one if other == ANY_LENGTH else other
    found: list[Interval] = []
    for low, high in one:
        for least, most in other:
            start = max(low, least)
            end = high if most is None else most if high is None else min(high, most)
            if end is None or start <= end:
                found.append((start, end))
    return tuple(found)


def complement(lengths: Lengths) -> Lengths:
    """Gives the lengths that are not in the set."""
    gaps: list[Interval] = []
    start = 0
    for low, high in lengths:
        if start < low:
            gaps.append((start, low - 1))
        if high is None:
            return tuple(gaps)
        start = high + 1
    return (*gaps, (start, None))


def add(one: Lengths, other: Lengths) -> Lengths | None:
    """Gives the sums of a length of each set; None where they are too scattered."""
    if len(one) * len(other) > _MOST_INTERVALS:
        return None
    return _joined(
        (low + least, None if high is None or most is None else high + most)
        for low, high in one
        for least, most in other
    )


def repeat(lengths: Lengths, low: int, high: int | None) -> Lengths | None:
    """Gives the sums of low to high lengths of the set; None where there are gaps.

    With one interval from a to b, the sums of n lie from na to nb: as soon as these
    meet those of n + 1, all that follow meet too.
    """
    if len(lengths) != 1:
        return None
    [(least, most)] = lengths
    start = max(low, 1)
    meets = most is None or start * (most - least) >= least - 1
    if not meets and high != start:
        return None
    end = None if most is None or (high is None and most > 0) else most * (high or 0)
    sums = ((start * least, end),) if high is None or high >= start else ()
    return unite(((0, 0),), sums) if low == 0 else sums


def one_less(lengths: Lengths) -> Lengths:
    """Gives what is left of each length after one character."""
    return tuple(
        (max(low - 1, 0), None if high is None else high - 1)
        for low, high in lengths
        if high is None or high > 0
    )


def _joined(intervals: Iterable[Interval]) -> Lengths:
    joined: list[Interval] = []
    for low, high in sorted(intervals, key=_start):
        if joined:
            least, most = joined[-1]
            if most is None:
                break
            if low <= most + 1:
                joined[-1] = (least, None if high is None else max(most, high))
                continue
        joined.append((low, high))
    return tuple(joined)


def _start(interval: Interval) -> int:
    return interval[0]
