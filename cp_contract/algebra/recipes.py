"""A form -> recipes: how to draw its members without throwing any away.

Each recipe stands for a cell of the form, together for all of it but odd corners: what
an array must contain stands first, items that must be equal are left out. What is in an
object or an array is a form, whose recipes are asked for when a member is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.algebra.array_search import find_array, paths
from cp_contract.algebra.arrays import ArrayCell
from cp_contract.algebra.budget import DEFAULT_BUDGET, Budget, OutOfSteps
from cp_contract.algebra.cells import Facts, cells
from cp_contract.algebra.forms import ANYTHING, Form
from cp_contract.algebra.formula import (
    NEVER,
    Formula,
    Undecided,
    Values,
    meet,
)
from cp_contract.algebra.numbers import NumberCell, few_numbers, number_cell
from cp_contract.algebra.object_search import assigned, classes, find_object, none_of
from cp_contract.algebra.objects import ObjectCell
from cp_contract.algebra.outcomes import Found, Outcome
from cp_contract.algebra.search import Search
from cp_contract.algebra.strings import StringCell, string_cell
from cp_contract.algebra.values import CONSTANTS, Kind, spell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cp_contract.algebra.formula import Undecidable

__all__ = [
    "Arrays",
    "Names",
    "Numbers",
    "Objects",
    "OneOf",
    "Recipe",
    "Strings",
    "recipes",
]


@final
@dataclass(frozen=True, slots=True)
class OneOf:
    """One of finitely many values, the simplest first."""

    values: tuple[Any, ...]


@final
@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of an interval or a lattice; `cell.members()` yields them."""

    cell: NumberCell


@final
@dataclass(frozen=True, slots=True)
class Strings:
    """The strings of a language, which is `cell.language`."""

    cell: StringCell


@final
@dataclass(frozen=True, slots=True)
class Names:
    """Names that may be given to further properties, and what their values are in."""

    names: tuple[Strings | OneOf, ...]
    form: Form


@final
@dataclass(frozen=True, slots=True)
class Objects:
    """Objects with these properties, and with others as they may be."""

    required: Mapping[str, Form]
    optional: Mapping[str, Form]
    others: tuple[Names, ...]
    low: int
    """How many properties there must be."""
    high: int | None
    """How many there may be."""


@final
@dataclass(frozen=True, slots=True)
class Arrays:
    """Arrays that begin with these items, and go on as they may."""

    items: tuple[Form, ...]
    """What the items that must be there are in."""
    more: tuple[Form, ...]
    """What the next items are in, if there are more."""
    rest: Form
    """What all items after those are in."""
    high: int | None
    """How many items there may be."""
    distinct: bool


Recipe = OneOf | Numbers | Strings | Arrays | Objects
_SOME: Final = 16
"""How many strings stand for a set of them that is not regular."""
_MOST: Final = 64
"""How many recipes a kind of values is given at most."""


def recipes(form: Form, *, budget: Budget = DEFAULT_BUDGET) -> tuple[Recipe, ...]:
    """Gives the recipes of a form; none if it is empty, or nothing is known of it."""
    search = Search(budget)
    parts = form.parts
    found: list[Recipe] = [*_constants(parts[Kind.CONSTANT])]
    makers = (_numbers, _strings, _arrays, _objects)
    for make, part in zip(makers, parts[Kind.NUMBER :], strict=True):
        try:
            found += islice(make(part, search), _MOST)
        except OutOfSteps:
            break
    return tuple(found)


def _constants(part: Formula) -> Iterator[Recipe]:
    try:
        values = [value for name, value in CONSTANTS.items() if part.admits(name)]
    except Undecided:
        return
    if values:
        yield OneOf(tuple(values))


def _numbers(part: Formula, search: Search) -> Iterator[Recipe]:
    few = few_numbers(part)
    if few is not None:
        if few:
            yield OneOf(tuple([spell(number) for number in few]))
        return
    for facts in _conjunctions(part, search):
        finite = _finite(facts)
        if finite is not None:
            yield OneOf(tuple([spell(number) for number in sorted(finite, key=abs)]))
            continue
        cell = number_cell(facts.conjuncts)
        if not cell.doubts and next(cell.members(), None) is not None:
            yield Numbers(cell)


def _strings(part: Formula, search: Search) -> Iterator[Strings | OneOf]:
    for facts in _conjunctions(part, search):
        finite = _finite(facts)
        if finite is not None:
            yield OneOf(tuple(sorted(finite, key=lambda word: (len(word), word))))
            continue
        cell = string_cell(facts.conjuncts)
        words, doubt = search.words(facts, _SOME if cell.opaque else 1)
        if words and cell.opaque:
            yield OneOf(tuple(words))
        elif words and not doubt:
            yield Strings(cell)


def _conjunctions(part: Formula, search: Search) -> Iterator[Formula]:
    if part is NEVER:
        return
    for cell in cells(part, Facts(), search.spend):
        facts = meet(cell.facts)
        if facts is not NEVER:
            yield facts


def _finite(facts: Formula) -> frozenset[Any] | None:
    for each in facts.conjuncts:
        if each.holds and type(each.fact) is Values:
            return each.fact.values
    return None


def _arrays(part: Formula, search: Search) -> Iterator[Recipe]:
    if part is NEVER:
        return
    for cell in cells(part, ArrayCell(search.is_void), search.spend):
        if cell.distinct is False or not _is_certain(find_array(cell, search)):
            continue
        for forms in paths(cell, search):
            if not _are_certain(forms, search):
                continue
            start = len(forms)
            stop = max(start, cell.prefix)
            further = [_unlimited(cell, index) for index in range(start, stop + 1)]
            high = cell.high
            for index, each in enumerate(further):
                if not _are_certain([each], search):
                    high = start + index if high is None else min(high, start + index)
                    break
            yield Arrays(
                tuple(forms),
                tuple(further[:-1]),
                further[-1],
                high,
                bool(cell.distinct),
            )


def _unlimited(cell: ArrayCell, index: int) -> Form:
    """Gives what an item is in that uses up nothing that is limited."""
    form = cell.item_at(index)
    for limited, _ in cell.most:
        form &= limited.opposite
    return form


def _are_certain(forms: list[Form], search: Search) -> bool:
    return all(_is_certain(search.solve(form)) for form in forms)


def _is_certain(outcome: Outcome) -> bool:
    return isinstance(outcome, Found) and outcome.doubt is None


def _objects(part: Formula, search: Search) -> Iterator[Recipe]:
    if part is NEVER:
        return
    for cell in cells(part, ObjectCell(search.is_void), search.spend):
        if not _is_certain(find_object(cell, search)):
            continue
        start = {name: cell.named[name] for name in cell.required}
        if not _are_certain(list(start.values()), search):
            continue
        lost: list[Undecidable] = []
        for chosen in assigned(cell, 0, start, search, lost):
            if cell.high is None or len(chosen) <= cell.high:
                yield _object(cell, chosen, search)


def _object(cell: ObjectCell, chosen: dict[str, Form], search: Search) -> Objects:
    lost: list[Undecidable] = []
    optional = {
        name: form
        for name, form in cell.named.items()
        if name not in chosen and _are_certain([form], search)
    }
    others = [
        Names(tuple(islice(_strings(names, search), _MOST)), form)
        for names, form in islice(
            classes(cell, none_of(cell, chosen), ANYTHING, search, lost), _MOST
        )
        if _are_certain([form], search)
    ]
    return Objects(dict(chosen), optional, tuple(others), cell.low, cell.high)
