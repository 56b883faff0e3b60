"""Facts about values of one kind -> a Boolean formula over them, each built once.

A formula is a fact, or a conjunction, with a sign: a negated conjunction is a
disjunction of what its parts deny. Equal formulas are one object, and each knows its
opposite, so `f and not f` is seen at once, however large `f` is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Final, Protocol, final
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

__all__ = [
    "ALWAYS",
    "NEVER",
    "Conjunction",
    "Fact",
    "Formula",
    "Undecidable",
    "Undecided",
    "Values",
    "formula",
    "join",
    "meet",
]


class Fact(Protocol):
    """One thing that a value of a kind may or may not be; hashable, never changed.

    Each has a `ladder` too, the ordered family that it belongs to, or None: on a
    ladder, a fact with a higher `rung` implies each with a lower one.
    """

    def admits(self, value: Any) -> bool:
        """Says whether the fact is true of a value of its kind."""
        ...


class Undecided(Exception):
    """Whether a value belongs cannot be said: the schema asks what is not known."""

    def __init__(self, doubt: Undecidable) -> None:
        super().__init__(doubt)
        self.doubt = doubt


@final
@dataclass(frozen=True, slots=True)
class Undecidable:
    """A place in a schema whose meaning is not known here."""

    reason: str
    pointer: str
    ladder: ClassVar[None] = None

    def admits(self, value: Any) -> bool:  # noqa: ARG002  (as every fact is asked)
        """Raises `Undecided`, whatever the value."""
        raise Undecided(self)


@final
@dataclass(frozen=True, slots=True)
class Values:
    """The value is one of these: strings, exact numbers, or names of constants."""

    values: frozenset[Any]
    ladder: ClassVar[None] = None

    def admits(self, value: Any) -> bool:
        """Says whether the value is one of them."""
        return value in self.values


@final
@dataclass(frozen=True, slots=True)
class Conjunction:
    """All of the parts hold; in the order in which they were first said."""

    parts: tuple[Formula, ...]
    ladder: ClassVar[None] = None

    def admits(self, value: Any) -> bool:
        """Says whether every part is true of the value; what is known false wins."""
        doubt = None
        for part in self.parts:
            try:
                if not part.admits(value):
                    return False
            except Undecided as undecided:
                doubt = undecided
        if doubt:
            raise doubt
        return True


@final
class Formula:
    """A fact or a conjunction, with a sign."""

    __slots__ = ("__weakref__", "answer", "fact", "holds", "opposite")

    def __init__(self, fact: Any, *, holds: bool = True) -> None:
        self.fact = fact
        self.holds = holds
        self.answer: Any = None
        """What a search found out about this formula alone, kept for the next one."""
        if holds:
            self.opposite = Formula(fact, holds=False)
            self.opposite.opposite = self

    def admits(self, value: Any) -> bool:
        """Says whether the formula is true of a value of its kind."""
        return bool(self.fact.admits(value)) is self.holds

    @property
    def conjuncts(self) -> tuple[Formula, ...]:
        """Gives the formulas that must all hold; itself where there is but one."""
        if self.holds and type(self.fact) is Conjunction:
            return self.fact.parts
        return (self,)

    @property
    def disjuncts(self) -> tuple[Formula, ...]:
        """Gives the formulas one of which must hold; itself where there is but one."""
        if not self.holds and type(self.fact) is Conjunction:
            return tuple([part.opposite for part in self.fact.parts])
        return (self,)

    @property
    def is_clause(self) -> bool:
        """Says whether it is a disjunction."""
        return not self.holds and type(self.fact) is Conjunction

    def __repr__(self) -> str:
        if type(self.fact) is Conjunction:
            parts = self.conjuncts if self.holds else self.disjuncts
            word = " and " if self.holds else " or "
            return f"({word.join(map(repr, parts))})"
        return repr(self.fact) if self.holds else f"not {self.fact!r}"


_FACTS: Final[WeakValueDictionary[Any, Formula]] = WeakValueDictionary()
_CONJUNCTIONS: Final[WeakValueDictionary[frozenset[Formula], Formula]] = (
    WeakValueDictionary()
)


def formula(fact: Fact) -> Formula:
    """Gives the one formula that says the fact."""
    found = _FACTS.get(fact)
    if found is None:
        found = _FACTS[fact] = Formula(fact)
    return found


ALWAYS: Final = Formula(Conjunction(()))
"""What is true of every value."""
NEVER: Final = ALWAYS.opposite
"""What is true of none."""


def join(formulas: Iterable[Formula]) -> Formula:
    """Gives the formula that says that one of them holds."""
    return meet([each.opposite for each in formulas]).opposite


def meet(formulas: Iterable[Formula]) -> Formula:
    """Gives the formula that says that all of them hold, made as short as is cheap."""
    parts: dict[Formula, None] = {}
    for each in formulas:
        if each is NEVER:
            return NEVER
        if each.holds and type(each.fact) is Conjunction:
            parts.update(dict.fromkeys(each.fact.parts))
        else:
            parts[each] = None
    if len(parts) < 2:
        return next(iter(parts), ALWAYS)
    ladders = values = clauses = False
    for part in parts:
        if part.opposite in parts:
            return NEVER
        fact: object = part.fact
        if isinstance(fact, Conjunction):
            clauses = True
        elif isinstance(fact, Values):
            values = True
        elif part.fact.ladder is not None:
            ladders = True
    if values:
        parts = _with_values_merged(parts)
        if NEVER in parts:
            return NEVER
    if ladders and not _climb(parts):
        return NEVER
    if clauses:
        for part in list(parts):
            if part.is_clause:
                shorter = _shorten(part, parts)
                if shorter is not part:
                    del parts[part]
                    return meet([*parts, shorter])
    return _conjunction(parts)


def _conjunction(parts: dict[Formula, None]) -> Formula:
    if len(parts) < 2:
        return next(iter(parts), ALWAYS)
    key = frozenset(parts)
    found = _CONJUNCTIONS.get(key)
    if found is None:
        found = _CONJUNCTIONS[key] = Formula(Conjunction(tuple(parts)))
    return found


def _with_values_merged(parts: dict[Formula, None]) -> dict[Formula, None]:
    """Filters a finite set by the other parts; takes excluded values together."""
    finite = [part for part in parts if type(part.fact) is Values]
    wanted = [part.fact.values for part in finite if part.holds]
    unwanted = [part.fact.values for part in finite if not part.holds]
    others = {part: None for part in parts if type(part.fact) is not Values}
    if not wanted:
        if len(unwanted) > 1:
            excluded: frozenset[Any] = frozenset()
            together = formula(Values(excluded.union(*unwanted)))
            return {together.opposite: None, **others}
        return parts
    left = wanted[0].intersection(*wanted[1:]).difference(*unwanted)
    doubts: dict[Formula, None] = {}
    for part in others:
        try:
            left = frozenset(value for value in left if part.admits(value))
        except Undecided:
            doubts[part] = None
    if not left:
        return {NEVER: None}
    return {formula(Values(left)): None, **doubts}


def _climb(parts: dict[Formula, None]) -> bool:
    """Keeps the tightest part of each ladder; False where two exclude each other."""
    highest: dict[Hashable, Formula] = {}
    lowest: dict[Hashable, Formula] = {}
    for part in list(parts):
        fact: Any = part.fact
        ladder = fact.ladder
        if ladder is None:
            continue
        best, sign = (highest, 1) if part.holds else (lowest, -1)
        other = best.get(ladder)
        if other is None:
            best[ladder] = part
        elif (fact.rung > other.fact.rung) is (sign > 0):
            del parts[other]
            best[ladder] = part
        else:
            del parts[part]
    return not any(
        ladder in lowest and part.fact.rung >= lowest[ladder].fact.rung
        for ladder, part in highest.items()
    )


def _shorten(clause: Formula, known: dict[Formula, None]) -> Formula:
    """Drops what the known parts settle from a disjunction; itself if nothing."""
    left: list[Formula] = []
    changed = False
    for negated in clause.fact.parts:
        option = negated.opposite
        if option in known:
            return ALWAYS
        if negated in known:
            changed = True
            continue
        if option.holds and type(option.fact) is Conjunction:
            rest = _unsettled(option, known)
            if rest is not option:
                changed = True
                if rest is ALWAYS:
                    return ALWAYS
                if rest is NEVER:
                    continue
            option = rest
        left.append(option)
    return join(left) if changed else clause


def _unsettled(option: Formula, known: dict[Formula, None]) -> Formula:
    left: list[Formula] = []
    for part in option.fact.parts:
        if part.opposite in known:
            return NEVER
        if part not in known:
            left.append(part)
    return option if len(left) == len(option.fact.parts) else meet(left)
