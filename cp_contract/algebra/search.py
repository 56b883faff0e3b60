"""A form -> a member, or the proof that it has none, within a budget.

The search goes kind by kind, cell by cell. A form that is asked for again below itself
is taken to be empty there: JSON values are finite, so a member that holds a member of
the same form can be replaced by it (a least fixed point). Emptiness that leans on such
an assumption is remembered only when the assumption is closed.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.algebra.array_search import find_array
from cp_contract.algebra.arrays import ArrayCell
from cp_contract.algebra.budget import Budget, OutOfSteps
from cp_contract.algebra.cells import Facts, cells
from cp_contract.algebra.equality import equal_to
from cp_contract.algebra.forms import form_of
from cp_contract.algebra.formula import (
    ALWAYS,
    NEVER,
    Formula,
    Undecidable,
    Undecided,
    Values,
    meet,
)
from cp_contract.algebra.numbers import few_numbers, number_cell
from cp_contract.algebra.object_search import find_object
from cp_contract.algebra.objects import ObjectCell
from cp_contract.algebra.outcomes import Found, Outcome, Unsure, first_found
from cp_contract.algebra.strings import string_cell
from cp_contract.algebra.values import CONSTANTS, Kind, key_of, spell
from cp_contract.errors import OutOfStates

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from cp_contract.algebra.forms import Form

__all__ = ["Search"]

_EMPTY: Final = "empty"
"""What a formula or a form remembers once it is known to have no member."""
_CLOSED: Final = 1 << 30
_FEW_STATES: Final = 256
_STEPS_FOR_A_STRING: Final = 10
_SIMPLEST: Final = {
    Kind.CONSTANT: Found(None),
    Kind.NUMBER: Found(0),
    Kind.STRING: Found(""),
}


@final
class Search:
    """One question's walk: what it has spent, and what it is in the middle of."""

    def __init__(self, budget: Budget) -> None:
        self.budget = budget
        self.steps = 0
        """How many steps it has taken."""
        self._states = budget.states
        self._open: dict[Form, int] = {}
        self._leans_on = _CLOSED
        """The outermost open form that what was found since leans on."""
        self._unsure: dict[Form, Outcome] = {}
        self._members: dict[tuple[Form, int], tuple[list[Any], Undecidable | None]] = {}

    def spend(self, steps: int = 1) -> None:
        """Takes a step, or more; raises `OutOfSteps` when there is none left."""
        self.steps += steps
        if self.steps > self.budget.steps:
            raise OutOfSteps

    def solve(self, form: Form) -> Outcome:
        """Finds a member of a form, the simplest kind first."""
        form = form.settled
        answer = form.answer
        if answer is not None:
            return None if answer is _EMPTY else answer
        if form in self._unsure:
            return self._unsure[form]
        if form in self._open:
            self._leans_on = min(self._leans_on, self._open[form])
            return None
        if len(self._open) >= self.budget.depth:
            return Unsure(Undecidable("members would be nested too deep", ""))
        self.spend()
        depth = self._open[form] = len(self._open)
        before, self._leans_on = self._leans_on, _CLOSED
        try:
            outcome = first_found(self._by_kind(form))
        finally:
            del self._open[form]
        leans_on = self._leans_on
        self._leans_on = before
        if isinstance(outcome, Found) and outcome.doubt is None:
            form.answer = outcome
        elif leans_on < depth:
            self._leans_on = min(before, leans_on)
        elif outcome is None:
            form.answer = _EMPTY
        else:
            self._unsure[form] = outcome
        return outcome

    def _by_kind(self, form: Form) -> Iterator[Outcome]:
        for kind in (Kind.CONSTANT, Kind.NUMBER, Kind.STRING):
            yield self._scalar(kind, form.parts[kind])
        yield self._array(form.parts[Kind.ARRAY])
        yield self._object(form.parts[Kind.OBJECT])

    def is_void(self, form: Form) -> bool:
        """Says whether a form is seen to be empty without looking into its insides."""
        if form.is_lazy:
            return False
        answer = form.answer
        if answer is not None:
            return answer is _EMPTY
        parts = form.parts
        if parts[Kind.ARRAY] is not NEVER or parts[Kind.OBJECT] is not NEVER:
            return False
        if first_found(self._by_kind(form)) is not None:
            return False
        form.answer = _EMPTY
        return True

    def _scalar(self, kind: Kind, part: Formula) -> Outcome:
        if part is NEVER:
            return None
        if part is ALWAYS:
            return _SIMPLEST[kind]
        if kind is Kind.CONSTANT:
            return first_found(self._constants(part))
        if part.answer is not None:
            return None if part.answer is _EMPTY else part.answer
        outcome = first_found(self._scalars(kind, part))
        # Doubts are spelled alike for several kinds: they are not remembered.
        if not (outcome and outcome.doubt):
            part.answer = outcome or _EMPTY
        return outcome

    def _scalars(self, kind: Kind, part: Formula) -> Iterator[Outcome]:
        """Yields members, every one if there are finitely many, some maybe twice."""
        if kind is Kind.CONSTANT:
            yield from self._constants(part)
            return
        if kind is Kind.NUMBER and (few := few_numbers(part)) is not None:
            yield from (Found(spell(number)) for number in few)
            return
        for cell in cells(part, Facts(), self.spend):
            facts = meet(cell.facts)
            if facts is NEVER:
                continue
            yield from (
                self._numbers(facts) if kind is Kind.NUMBER else (self._words(facts))
            )

    def _constants(self, part: Formula) -> Iterator[Outcome]:
        for name, value in CONSTANTS.items():
            try:
                if part.admits(name):
                    yield Found(value)
            except Undecided as undecided:
                yield Found(value, undecided.doubt)

    def _numbers(self, facts: Formula) -> Iterator[Outcome]:
        finite = _finite(facts)
        if finite is not None:
            doubt = _doubt_beside(facts)
            for number in sorted(finite, key=lambda each: (abs(each), each < 0)):
                yield Found(spell(number), doubt)
            return
        cell = number_cell(facts.conjuncts)
        doubt = cell.doubts[0] if cell.doubts else None
        # What is doubted of one member is doubted of all: one will do.
        for number in islice(cell.members(), 1 if doubt else None):
            yield Found(spell(number), doubt)

    def _words(self, facts: Formula) -> Iterator[Outcome]:
        finite = _finite(facts)
        if finite is not None:
            doubt = _doubt_beside(facts)
            for word in sorted(finite, key=lambda each: (len(each), each)):
                yield Found(word, doubt)
            return
        cell = string_cell(facts.conjuncts)
        doubt = cell.doubts[0] if cell.doubts else None
        if cell.low > self.budget.length:
            yield Unsure(Undecidable("a string would have to be too long", ""))
            return
        for states in self._allowances():
            try:
                for word in islice(cell.members(states), 1 if doubt else None):
                    yield Found(word, doubt)
            except OutOfStates:
                continue
            if cell.opaque:
                yield Unsure(cell.opaque[0])
            return
        yield Unsure(Undecidable("an automaton has too many states", ""))

    def _allowances(self) -> Iterator[int]:
        """Yields how many states to try with, more each time, while some are left."""
        self.spend(_STEPS_FOR_A_STRING)
        states = _FEW_STATES
        while self._states > 0:
            yield states
            self._states -= states
            states = min(4 * states, max(self._states, _FEW_STATES))

    def words(self, part: Formula, limit: int) -> tuple[list[str], Undecidable | None]:
        """Gives distinct strings; if fewer, a doubt says if there may be more."""
        found: dict[str, None] = {}
        doubt: Undecidable | None = None
        if limit == 1:
            outcome = self._scalar(Kind.STRING, part)
            if isinstance(outcome, Found):
                return [outcome.value], outcome.doubt
            return [], outcome.doubt if outcome else None
        for outcome in self._scalars(Kind.STRING, part) if part is not NEVER else ():
            doubt = outcome.doubt if outcome and outcome.doubt else doubt
            if isinstance(outcome, Found):
                found[outcome.value] = None
                if len(found) >= limit:
                    break
        return list(found), doubt

    def members(self, form: Form, limit: int) -> tuple[list[Any], Undecidable | None]:
        """Gives distinct members; if fewer, a doubt says if there may be more."""
        known = self._members.get((form, limit))
        if known is not None:
            return known
        found: dict[Hashable, Any] = {}
        doubt: Undecidable | None = None
        before, self._leans_on = self._leans_on, _CLOSED
        parts = form.parts
        for kind in (Kind.CONSTANT, Kind.NUMBER, Kind.STRING):
            for outcome in self._scalars(kind, parts[kind]):
                if len(found) == limit:
                    break
                if isinstance(outcome, Found) and outcome.doubt is None:
                    found.setdefault(key_of(outcome.value), outcome.value)
                elif outcome is not None:
                    doubt = outcome.doubt
        rest = form_of((NEVER, NEVER, NEVER, *parts[Kind.ARRAY :]))
        while len(found) < limit:
            self.spend()
            outcome = self.solve(rest)
            if not isinstance(outcome, Found) or outcome.doubt is not None:
                doubt = outcome.doubt if outcome else doubt
                break
            found[key_of(outcome.value)] = outcome.value
            rest &= equal_to(outcome.value).opposite
        members = list(found.values())
        if self._leans_on == _CLOSED:
            self._members[form, limit] = (members, doubt)
        self._leans_on = min(before, self._leans_on)
        return members, doubt

    def _array(self, part: Formula) -> Outcome:
        if part is ALWAYS:
            return Found([])
        if part is NEVER:
            return None
        start = ArrayCell(self.is_void)
        return first_found(
            find_array(cell, self) for cell in cells(part, start, self.spend)
        )

    def _object(self, part: Formula) -> Outcome:
        if part is ALWAYS:
            return Found({})
        if part is NEVER:
            return None
        start = ObjectCell(self.is_void)
        return first_found(
            find_object(cell, self) for cell in cells(part, start, self.spend)
        )


def _finite(facts: Formula) -> frozenset[Any] | None:
    for each in facts.conjuncts:
        if each.holds and type(each.fact) is Values:
            return each.fact.values
    return None


def _doubt_beside(facts: Formula) -> Undecidable | None:
    for each in facts.conjuncts:
        if type(each.fact) is Undecidable:
            return each.fact
    return None
