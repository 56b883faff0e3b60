"""Objects: their facts, and the cell that takes a conjunction of them together.

`properties` speaks of a name, `patternProperties` and `additionalProperties` of the
names in a set of strings: both are the fact that each property with a name in a set
has a value in another. To say the opposite, some property has not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, final

from cp_contract.algebra.forms import ANYTHING, NOTHING, Form
from cp_contract.algebra.formula import (
    ALWAYS,
    NEVER,
    Formula,
    Undecidable,
    Undecided,
    Values,
    formula,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

__all__ = [
    "Each",
    "ObjectCell",
    "Properties",
    "each_property",
    "named",
    "properties",
    "required",
]


@final
@dataclass(frozen=True, slots=True)
class Each:
    """Every property with a name of which `names` is true has a value in `form`."""

    names: Formula
    form: Form
    ladder: ClassVar[None] = None

    def admits(self, value: dict[str, Any]) -> bool:
        """Says whether every such property of an object has such a value."""
        return all(
            self.form.admits(each)
            for name, each in value.items()
            if self.names.admits(name)
        )


@final
@dataclass(frozen=True, slots=True)
class Properties:
    """The object has at least so many properties."""

    rung: int
    ladder: ClassVar[Hashable] = "properties"

    def admits(self, value: dict[str, Any]) -> bool:
        """Says whether the object has enough properties."""
        return len(value) >= self.rung


def each_property(names: Formula, form: Form) -> Formula:
    """Says that each property with a name of which `names` is true is in the form."""
    if names is NEVER or form is ANYTHING:
        return ALWAYS
    return formula(Each(names, form))


def named(name: str, form: Form) -> Formula:
    """Says that the property of a name, if there is one, has a value in the form."""
    return each_property(formula(Values(frozenset([name]))), form)


def required(name: str) -> Formula:
    """Says that there is a property of a name."""
    return named(name, NOTHING).opposite


def properties(count: int) -> Formula:
    """Says that there are at least so many properties."""
    return formula(Properties(count)) if count > 0 else ALWAYS


@final
class ObjectCell:
    """A conjunction of facts about an object, sorted by what they speak of."""

    __slots__ = (
        "_is_void",
        "doubts",
        "facts",
        "high",
        "low",
        "named",
        "required",
        "rules",
        "wanted",
    )

    def __init__(self, is_void: Callable[[Form], bool]) -> None:
        self._is_void = is_void
        self.facts: dict[Formula, None] = {}
        self.named: dict[str, Form] = {}
        """What the value of a name must be in, for the names that facts spell out."""
        self.required: dict[str, None] = {}
        """The names that must be there, in the order in which facts ask for them."""
        self.rules: list[tuple[Formula, Form]] = []
        """Sets of names, each with what the values of its names must be in."""
        self.wanted: list[tuple[Formula, Form]] = []
        """Sets of names, each with what the value of one of its names must be in."""
        self.low = 0
        self.high: int | None = None
        self.doubts: list[Undecidable] = []

    def copy(self) -> ObjectCell:
        """Gives a cell that grows on its own."""
        other = ObjectCell(self._is_void)
        other.facts = dict(self.facts)
        other.named = dict(self.named)
        other.required = dict(self.required)
        other.rules = list(self.rules)
        other.wanted = list(self.wanted)
        other.low, other.high = self.low, self.high
        other.doubts = list(self.doubts)
        return other

    def value_of(self, name: str) -> Form:
        """Gives the set that the value of a name must be in."""
        known = self.named.get(name)
        if known is None:
            known = ANYTHING
            for names, form in self.rules:
                if self.has(names, name):
                    known &= form
        return known

    def add(self, fact: Formula) -> bool:
        """Takes a fact in; False if it is plain that no object is left."""
        if fact in self.facts:
            return True
        self.facts[fact] = None
        if fact.opposite in self.facts:
            return False
        match fact.fact:
            case Each(names, form):
                if fact.holds:
                    return self._add_rule(names, form)
                return self._add_wanted(names, form.opposite)
            case Properties(rung):
                if fact.holds:
                    self.low = max(self.low, rung)
                else:
                    self.high = (
                        rung - 1 if self.high is None else min(self.high, rung - 1)
                    )
            case doubt:
                self.doubts.append(doubt)
        return self._fits()

    def _add_rule(self, names: Formula, form: Form) -> bool:
        if type(names.fact) is Values and names.holds:
            narrowed = [self._narrow(name, form) for name in sorted(names.fact.values)]
            return all(narrowed)
        self.rules.append((names, form))
        affected = [name for name in self.named if self.has(names, name)]
        narrowed = [self._narrow(name, form) for name in affected]
        return all(narrowed)

    def _add_wanted(self, names: Formula, form: Form) -> bool:
        if type(names.fact) is Values and names.holds and len(names.fact.values) == 1:
            [name] = names.fact.values
            self.required[name] = None
            return self._narrow(name, form) and self._fits()
        self.wanted.append((names, form))
        return True

    def _narrow(self, name: str, form: Form) -> bool:
        narrowed = self.named[name] = self.value_of(name) & form
        return name not in self.required or not self._is_void(narrowed)

    def _fits(self) -> bool:
        return self.high is None or max(self.low, len(self.required)) <= self.high

    def has(self, names: Formula, name: str) -> bool:
        """Says whether a name is in a set of names; takes a doubt in."""
        try:
            return names.admits(name)
        except Undecided as undecided:
            self.doubts.append(undecided.doubt)
            return False

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
            case Each(names, form) if type(names.fact) is Values and names.holds:
                verdicts = [self._settles(name, form) for name in names.fact.values]
                if False in verdicts:
                    return False
                return None if None in verdicts else True
            case Properties(rung):
                if max(self.low, len(self.required)) >= rung:
                    return True
                if self.high is not None and self.high < rung:
                    return False
            case _:
                pass
        return None

    def _settles(self, name: str, form: Form) -> bool | None:
        """Says whether the name's value, if it is there, is in the form."""
        value = self.value_of(name)
        if self._is_void(value & form.opposite):
            return True
        if name in self.required and self._is_void(value & form):
            return False
        return None
