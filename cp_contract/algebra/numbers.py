"""Numbers: their facts, and a conjunction of facts -> a number, the nearest to zero.

Arithmetic is exact. A number of JSON is a decimal, so whatever interval is wider than
a point holds infinitely many, and so does every lattice of multiples.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, ClassVar, Final, final

from cp_contract.algebra.formula import Undecidable, Undecided, Values

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from cp_contract.algebra.formula import Formula

__all__ = ["AtLeast", "MultipleOf", "NumberCell", "few_numbers", "number_cell"]

Number = int | Fraction
_FEW: Final = 256


@final
@dataclass(frozen=True, slots=True)
class AtLeast:
    """The number is not below a bound, or, where `above`, is above it."""

    bound: Number
    above: bool = False
    ladder: ClassVar[Hashable] = "number"

    @property
    def rung(self) -> tuple[Number, bool]:
        """Orders the bounds: to be above one says more than to be not below it."""
        return (self.bound, self.above)

    def admits(self, value: Number) -> bool:
        """Says whether the number is on the right side."""
        return value > self.bound or (value == self.bound and not self.above)


@final
@dataclass(frozen=True, slots=True)
class MultipleOf:
    """The number is a whole multiple of a step."""

    step: Number
    ladder: ClassVar[None] = None

    def admits(self, value: Number) -> bool:
        """Says whether the number is a multiple."""
        if isinstance(value, int) and isinstance(self.step, int):
            return value % self.step == 0
        return (value / Fraction(self.step)).denominator == 1


@final
@dataclass(frozen=True, slots=True)
class NumberCell:
    """A conjunction of facts about a number, taken together."""

    low: AtLeast | None
    """The lower bound."""
    high: AtLeast | None
    """What the number may not reach: the upper bound, negated."""
    step: Number | None
    """What the number is a multiple of."""
    off: tuple[Number, ...]
    """What the number is no multiple of."""
    excluded: frozenset[Number]
    doubts: tuple[Undecidable, ...]

    def admits(self, value: Number) -> bool:
        """Says whether a number is in the cell, doubts aside."""
        return (
            (self.low is None or self.low.admits(value))
            and (self.high is None or not self.high.admits(value))
            and (self.step is None or MultipleOf(self.step).admits(value))
            and not any(MultipleOf(step).admits(value) for step in self.off)
            and value not in self.excluded
        )

    def members(self) -> Iterator[Number]:
        """Yields the members, every one if there are finitely many, nearest zero first.

        Where there are none the iterator ends, always.
        """
        if self.step is None:
            yield from self._decimals()
        elif not any((Fraction(self.step) / off).denominator == 1 for off in self.off):
            for factor in _outwards(*self._factors(Fraction(self.step))):
                number = _whole(factor * Fraction(self.step))
                if self.admits(number):
                    yield number

    def _factors(self, step: Fraction) -> tuple[int | None, int | None]:
        """Gives the first and the last factor of the step inside the bounds."""
        first = last = None
        if self.low is not None:
            first = math.ceil(self.low.bound / step)
            first += not self.low.admits(first * step)
        if self.high is not None:
            last = math.floor(self.high.bound / step)
            last -= self.high.admits(last * step)
        return first, last

    def _decimals(self) -> Iterator[Number]:
        """Yields members with more and more decimal places."""
        low, high = self.low, self.high
        if low is not None and high is not None and low.bound >= high.bound:
            if low.bound == high.bound and self.admits(low.bound):
                yield low.bound
            return
        seen: set[Number] = set()
        places = 0
        while True:
            step = Fraction(1, 10**places)
            for factor, _ in zip(
                _outwards(*self._factors(step)),
                range(10 * 4 ** min(places, 6)),
                strict=False,
            ):
                number = _whole(factor * step)
                if number not in seen and self.admits(number):
                    seen.add(number)
                    yield number
            places += 1


def number_cell(facts: Iterable[Formula]) -> NumberCell:
    """Takes the facts of a conjunction together."""
    low: AtLeast | None = None
    high: AtLeast | None = None
    step: Number | None = None
    off: list[Number] = []
    excluded: frozenset[Number] = frozenset()
    doubts: list[Undecidable] = []
    for each in facts:
        match each.fact:
            case AtLeast() as fact if each.holds:
                low = fact if low is None or fact.rung > low.rung else low
            case AtLeast() as fact:
                high = fact if high is None or fact.rung < high.rung else high
            case MultipleOf() as fact if each.holds:
                step = fact.step if step is None else _common_multiple(step, fact.step)
            case MultipleOf() as fact:
                off.append(fact.step)
            case Values(values):
                excluded |= values
            case doubt:
                doubts.append(doubt)
    return NumberCell(low, high, step, tuple(off), excluded, tuple(doubts))


def few_numbers(part: Formula) -> list[Number] | None:
    """Gives every number of which a formula is true, if few can be; else None."""
    cell = number_cell([each for each in part.conjuncts if not each.is_clause])
    if cell.step is None or cell.low is None or cell.high is None:
        return None
    if (cell.high.bound - cell.low.bound) / cell.step > _FEW:
        return None
    try:
        return [number for number in cell.members() if part.admits(number)]
    except Undecided:
        return None


def _common_multiple(one: Number, other: Number) -> Number:
    one, other = Fraction(one), Fraction(other)
    scale = math.lcm(one.denominator, other.denominator)
    whole = math.lcm(int(one * scale), int(other * scale))
    return _whole(Fraction(whole, scale))


def _whole(number: Fraction) -> Number:
    return number.numerator if number.denominator == 1 else number


def _outwards(first: int | None, last: int | None) -> Iterator[int]:
    """Yields the integers of an interval, the nearest to zero first."""
    if first is not None and last is not None and first > last:
        return
    if (first is None or first <= 0) and (last is None or last >= 0):
        yield 0
        distance = 1
        while (last is None or distance <= last) or (
            first is None or -distance >= first
        ):
            if last is None or distance <= last:
                yield distance
            if first is None or -distance >= first:
                yield -distance
            distance += 1
    elif first is not None and first > 0:
        while last is None or first <= last:
            yield first
            first += 1
    else:
        while last is not None and (first is None or last >= first):
            yield last
            last -= 1
