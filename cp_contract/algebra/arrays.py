"""Arrays: their facts, and the cell that takes a conjunction of them together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, final

from cp_contract.algebra.forms import ANYTHING, NOTHING, Form
from cp_contract.algebra.formula import ALWAYS, NEVER, formula
from cp_contract.algebra.values import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from cp_contract.algebra.formula import Formula, Undecidable

__all__ = [
    "ArrayCell",
    "Contains",
    "Distinct",
    "Items",
    "LongerArray",
    "contains",
    "items",
    "longer_array",
]


@final
@dataclass(frozen=True, slots=True)
class Items:
    """Every item from an index on, up to another if there is one, is in `form`."""

    start: int
    stop: int | None
    form: Form
    ladder: ClassVar[None] = None

    def admits(self, value: list[Any]) -> bool:
        """Says whether every such item of an array is in the form."""
        return all(self.form.admits(each) for each in value[self.start : self.stop])


@final
@dataclass(frozen=True, slots=True)
class LongerArray:
    """The array has at least so many items."""

    rung: int
    ladder: ClassVar[Hashable] = "items"

    def admits(self, value: list[Any]) -> bool:
        """Says whether the array is long enough."""
        return len(value) >= self.rung


@final
@dataclass(frozen=True, slots=True)
class Contains:
    """At least so many items of the array are in `form`."""

    rung: int
    form: Form

    @property
    def ladder(self) -> Hashable:
        """Gives each form a ladder of its own."""
        return self.form

    def admits(self, value: list[Any]) -> bool:
        """Says whether enough items of an array are in the form."""
        return sum(self.form.admits(each) for each in value) >= self.rung


@final
@dataclass(frozen=True, slots=True)
class Distinct:
    """No two items of the array are equal."""

    ladder: ClassVar[None] = None

    def admits(self, value: list[Any]) -> bool:
        """Says whether the items of an array are distinct."""
        return len({key_of(each) for each in value}) == len(value)


def items(start: int, stop: int | None, form: Form) -> Formula:
    """Says that the items from an index on, up to another if any, are in the form."""
    if form is ANYTHING or stop == start:
        return ALWAYS
    return formula(Items(start, stop, form))


def longer_array(count: int) -> Formula:
    """Says that there are at least so many items."""
    return formula(LongerArray(count)) if count > 0 else ALWAYS


def contains(count: int, form: Form) -> Formula:
    """Says that at least so many items are in the form."""
    if count <= 0:
        return ALWAYS
    if form is ANYTHING:
        return longer_array(count)
    if form is NOTHING:
        return NEVER
    if count == 1:
        return items(0, None, form.opposite).opposite
    return formula(Contains(count, form))


@final
class ArrayCell:
    """A conjunction of facts about an array, sorted by what they speak of."""

    __slots__ = (
        "_is_void",
        "_single",
        "distinct",
        "doubts",
        "facts",
        "high",
        "low",
        "most",
        "rules",
        "wanted",
    )

    def __init__(self, is_void: Callable[[Form], bool]) -> None:
        self._is_void = is_void
        self.facts: dict[Formula, None] = {}
        self._single: dict[int, Form] = {}
        self.rules: list[tuple[int, int | None, Form]] = []
        """Stretches of the array, each with what its items must be in."""
        self.wanted: list[tuple[int, int | None, Form, int]] = []
        """Stretches that must have so many items in a form."""
        self.most: list[tuple[Form, int]] = []
        """Forms that at most so many items are in."""
        self.low = 0
        self.high: int | None = None
        self.distinct: bool | None = None
        self.doubts: list[Undecidable] = []

    def copy(self) -> ArrayCell:
        """Gives a cell that grows on its own."""
        other = ArrayCell(self._is_void)
        other.facts = dict(self.facts)
        other._single = dict(self._single)
        other.rules = list(self.rules)
        other.wanted = list(self.wanted)
        other.most = list(self.most)
        other.low, other.high, other.distinct = self.low, self.high, self.distinct
        other.doubts = list(self.doubts)
        return other

    @property
    def prefix(self) -> int:
        """Gives the index from which on all positions are alike."""
        stretches = [
            *[(start, stop) for start, stop, _ in self.rules],
            *[(start, stop) for start, stop, _, _ in self.wanted],
            *[(index, index + 1) for index in self._single],
        ]
        return max([max(start, stop or 0) for start, stop in stretches], default=0)

    def item_at(self, index: int) -> Form:
        """Gives the set that the item at an index must be in."""
        form = self._single.get(index, ANYTHING)
        for start, stop, rule in self.rules:
            if start <= index and (stop is None or index < stop):
                form &= rule
        return form

    def add(self, fact: Formula) -> bool:
        """Takes a fact in; False if it is plain that no array is left."""
        if fact in self.facts:
            return True
        self.facts[fact] = None
        if fact.opposite in self.facts:
            return False
        match fact.fact:
            case Items(start, stop, form):
                return self._add_items(start, stop, form, holds=fact.holds)
            case LongerArray(rung):
                return self._bound(rung, holds=fact.holds)
            case Contains(rung, form) if fact.holds:
                self.wanted.append((0, None, form, rung))
                return self._bound(rung, holds=True)
            case Contains(rung, form):
                self.most.append((form, rung - 1))
            case Distinct():
                self.distinct = fact.holds
                return fact.holds or self._bound(2, holds=True)
            case doubt:
                self.doubts.append(doubt)
        return True

    def _add_items(
        self, start: int, stop: int | None, form: Form, *, holds: bool
    ) -> bool:
        single = stop == start + 1
        if holds and not single:
            self.rules.append((start, stop, form))
            return self.low <= start or not self._is_void(self.item_at(start))
        if not holds and not single:
            self.wanted.append((start, stop, form.opposite, 1))
            return self._bound(start + 1, holds=True)
        known = self._single.get(start, ANYTHING)
        self._single[start] = known & (form if holds else form.opposite)
        if not holds and not self._bound(start + 1, holds=True):
            return False
        return self.low <= start or not self._is_void(self.item_at(start))

    def _bound(self, rung: int, *, holds: bool) -> bool:
        if holds:
            self.low = max(self.low, rung)
        else:
            self.high = rung - 1 if self.high is None else min(self.high, rung - 1)
        return self.high is None or self.low <= self.high

    def settles(self, fact: Formula) -> bool | None:
        """Says whether a fact, or its opposite, follows from what is known."""
        if fact in self.facts:
            return True
        if fact.opposite in self.facts:
            return False
        verdict = self._follows(fact.fact)
        return None if verdict is None else verdict is fact.holds

    def _follows(self, fact: Any) -> bool | None:
        match fact:
            case LongerArray(rung):
                if self.low >= rung:
                    return True
                if self.high is not None and self.high < rung:
                    return False
            case Contains(rung, _) if self.high is not None and self.high < rung:
                return False
            case Items(start, stop, form):
                if self.high is not None and self.high <= start:
                    return True
                if stop == start + 1:
                    return self._settles(start, form)
            case _:
                pass
        return None

    def _settles(self, index: int, form: Form) -> bool | None:
        """Says whether the item at an index, if it is there, is in the form."""
        item = self.item_at(index)
        if self._is_void(item & form.opposite):
            return True
        if self.low > index and self._is_void(item & form):
            return False
        return None
