"""Ranges of code points -> sets of characters with Boolean operators.

A character is a Unicode scalar value: surrogates are none. Equal sets are the same
object, so that sets can be compared, and what was computed of them found again, by
identity.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import chain
from typing import TYPE_CHECKING, Final, final
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["ALL", "NONE", "Characters"]

_LAST: Final = 0x10FFFF
_SURROGATES: Final = (0xD800, 0xDFFF)
_READABLE: Final = (
    *((ord("a"), ord("z")), (ord("A"), ord("Z")), (ord("0"), ord("9"))),
    *((ord("-"), ord("-")), (ord("_"), ord("_")), (ord(" "), ord(","))),
    *((ord("."), ord("/")), (ord(":"), ord("@")), (ord("["), ord("^"))),
    *((ord("`"), ord("`")), (ord("{"), ord("~"))),
)
"""Printable ASCII, the most readable first."""


@final
class Characters:
    """A set of characters, as sorted ranges that do not touch."""

    __slots__ = ("__weakref__", "_known", "_ordered", "ranges", "size")

    ranges: tuple[tuple[int, int], ...]
    size: int
    _known: dict[tuple[str, Characters], Characters]
    _ordered: tuple[tuple[int, int], ...] | None

    @classmethod
    def of(cls, ranges: Iterable[tuple[int, int]]) -> Characters:
        """Gives the set of the characters in any of the ranges, ends included."""
        return cls._of(tuple(_joined(_without_surrogates(ranges))))

    @classmethod
    def _of(cls, ranges: tuple[tuple[int, int], ...]) -> Characters:
        known = _interned.get(ranges)
        if known is None:
            known = cls()
            known.ranges = ranges
            known.size = sum(high - low + 1 for low, high in ranges)
            known._known = {}
            known._ordered = None
            _interned[ranges] = known
        return known

    @classmethod
    def among(cls, text: str) -> Characters:
        """Gives the set of the characters of a text."""
        return cls.of((ord(each), ord(each)) for each in text)

    def __repr__(self) -> str:
        return " ".join(f"{low:x}-{high:x}" for low, high in self.ranges)

    def __contains__(self, code: int) -> bool:
        place = bisect_right(self.ranges, (code, _LAST)) - 1
        return place >= 0 and self.ranges[place][1] >= code

    def __or__(self, other: Characters) -> Characters:
        if self is other or not other.ranges:
            return self
        key = ("|", other)
        known = self._known.get(key)
        if known is None:
            both = sorted(chain(self.ranges, other.ranges))
            known = self._known[key] = self._of(tuple(_joined(both)))
        return known

    def __and__(self, other: Characters) -> Characters:
        if self is other:
            return self
        key = ("&", other)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._of(
                tuple(_shared(self.ranges, other.ranges))
            )
        return known

    def __sub__(self, other: Characters) -> Characters:
        return self & ~other

    def __invert__(self) -> Characters:
        key = ("~", self)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = Characters.of(_gaps(self.ranges))
        return known

    def within(self, other: Characters) -> bool:
        """Says whether every character of this set is in the other."""
        return self & other is self

    @property
    def first(self) -> int:
        """The character to show for the set: a letter or a digit, if there is one."""
        return self._in_order()[0][0]

    @property
    def plain(self) -> int:
        """How many of the set are printable ASCII; they come first in its order."""
        return (self & _PLAIN).size

    def nth(self, index: int) -> int:
        """Gives a character by its place in the order of readability."""
        for low, high in self._in_order():
            if index <= high - low:
                return low + index
            index -= high - low + 1
        raise IndexError

    def __iter__(self) -> Iterator[int]:
        for low, high in self._in_order():
            yield from range(low, high + 1)

    def _in_order(self) -> tuple[tuple[int, int], ...]:
        if self._ordered is None:
            plain = (self & _PLAIN).ranges
            ordered: list[tuple[int, int]] = []
            for span in _READABLE:
                ordered += _shared(plain, (span,))
            others = (self - _PLAIN).ranges
            self._ordered = (*ordered, *sorted(others, key=_is_control))
        return self._ordered


def _is_control(span: tuple[int, int]) -> bool:
    """Puts control characters last."""
    return span[0] < ord(" ") or 0x7F <= span[0] < 0xA0


_interned: WeakValueDictionary[tuple[tuple[int, int], ...], Characters] = (
    WeakValueDictionary()
)


def _without_surrogates(
    ranges: Iterable[tuple[int, int]],
) -> list[tuple[int, int]]:
    first, last = _SURROGATES
    kept: list[tuple[int, int]] = []
    for low, high in ranges:
        if high < first or low > last:
            kept.append((low, high))
        else:
            kept += [(low, first - 1)] if low < first else []
            kept += [(last + 1, high)] if high > last else []
    return sorted(kept)


def _joined(ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Joins sorted ranges that overlap or touch."""
    start, end = -1, -2
    for low, high in ranges:
        if low <= end + 1 and start >= 0:
            end = max(end, high)
        else:
            if start >= 0:
                yield start, end
            start, end = low, high
    if start >= 0:
        yield start, end


def _gaps(ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    start = 0
    for low, high in ranges:
        if start < low:
            yield start, low - 1
        start = high + 1
    if start <= _LAST:
        yield start, _LAST


def _shared(
    one: tuple[tuple[int, int], ...], other: tuple[tuple[int, int], ...]
) -> Iterator[tuple[int, int]]:
    here = there = 0
    while here < len(one) and there < len(other):
        low = max(one[here][0], other[there][0])
        high = min(one[here][1], other[there][1])
        if low <= high:
            yield low, high
        if one[here][1] < other[there][1]:
            here += 1
        else:
            there += 1


NONE: Final = Characters.of(())
ALL: Final = Characters.of(((0, _LAST),))
_PLAIN: Final = Characters.of(((ord(" "), ord("~")),))
