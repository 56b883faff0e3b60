"""Forms -> the set of what is in exactly one of them.

Most often no value can be in two: the forms differ in kind, or in a constant that a
required property must have. Then it is their union, and nothing is multiplied out.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from cp_contract.algebra.forms import Form, either, form_of, together
from cp_contract.algebra.formula import ALWAYS, NEVER, Formula, Values, join, meet
from cp_contract.algebra.objects import Each
from cp_contract.algebra.values import Kind

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

__all__ = ["exactly_one"]

_FEW = 8
"""So many forms are compared pair by pair."""


def exactly_one(forms: Sequence[Form]) -> Form:
    """Gives the set of the values that are in exactly one of the forms."""
    if any(form.is_lazy for form in forms):
        return either(
            [
                together([form, *[other.opposite for other in _others(forms, index)]])
                for index, form in enumerate(forms)
            ]
        )
    columns = zip(*[form.parts for form in forms], strict=True)
    parts: Any = tuple([_one_part(column) for column in columns])
    return together([form_of(parts)])


def _others(options: Sequence[Any], index: int) -> list[Any]:
    return [other for place, other in enumerate(options) if place != index]


def _one_part(parts: Sequence[Formula]) -> Formula:
    options = [part for part in parts if part is not NEVER]
    if _are_disjoint(options):
        return join(options)
    return join(
        [
            meet([part, *[other.opposite for other in _others(options, index)]])
            for index, part in enumerate(options)
        ]
    )


def _are_disjoint(options: list[Formula]) -> bool:
    if len(options) < 2:
        return True
    if ALWAYS in options:
        return False
    if _have_discriminator(options):
        return True
    return len(options) <= _FEW and all(
        meet(pair) is NEVER for pair in combinations(options, 2)
    )


def _have_discriminator(options: list[Formula]) -> bool:
    """Says whether a required property has a constant of its own in each option."""
    tables = [_constants_of(option) for option in options]
    return any(
        all(name in table for table in tables)
        and len({value for table in tables for value in table[name]})
        == sum(len(table[name]) for table in tables)
        for name in tables[0]
    )


def _constants_of(option: Formula) -> dict[str, frozenset[Hashable]]:
    """Gives the required names whose value is one of finitely many scalars."""
    required: set[str] = set()
    finite: dict[str, frozenset[Hashable]] = {}
    for part in option.conjuncts:
        fact = part.fact
        if type(fact) is not Each or type(fact.names.fact) is not Values:
            continue
        if not fact.names.holds or len(fact.names.fact.values) != 1:
            continue
        [name] = fact.names.fact.values
        if not part.holds:
            required.add(name)
        values = _scalars(fact.form if part.holds else fact.form.opposite)
        if values is not None:
            finite[name] = finite.get(name, values) & values
    return {name: values for name, values in finite.items() if name in required}


def _scalars(form: Form) -> frozenset[Hashable] | None:
    if form.is_lazy:
        return None
    found: set[Hashable] = set()
    for kind, part in zip(Kind, form.parts, strict=True):
        if part is NEVER:
            continue
        if type(part.fact) is not Values or not part.holds:
            return None
        found.update((kind, value) for value in part.fact.values)
    return frozenset(found)
