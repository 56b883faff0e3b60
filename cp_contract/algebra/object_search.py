"""A cell of objects -> an object in it, with as few properties as may be.

Each property that some fact wants is given a name: one that is there already, one that
facts spell out, or a fresh one, from a class of names of which all rules say the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cp_contract.algebra.forms import ANYTHING
from cp_contract.algebra.formula import (
    ALWAYS,
    NEVER,
    Undecidable,
    Values,
    formula,
    meet,
)
from cp_contract.algebra.outcomes import Found, Outcome, Unsure, first_found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.algebra.forms import Form
    from cp_contract.algebra.formula import Formula
    from cp_contract.algebra.objects import ObjectCell
    from cp_contract.algebra.search import Search

__all__ = ["find_object"]


def find_object(cell: ObjectCell, search: Search) -> Outcome:
    """Finds an object in the cell."""
    if cell.low > search.budget.size:
        return Unsure(Undecidable("an object would need too many properties", ""))
    for name in cell.required:
        if search.solve(cell.named[name]) is None:
            return None
    lost: list[Undecidable] = []
    start = {name: cell.named[name] for name in cell.required}
    outcome = first_found(
        _filled(cell, chosen, search, lost)
        for chosen in _assigned(cell, 0, start, search, lost)
    )
    if outcome is None and lost:
        return Unsure(lost[0])
    if isinstance(outcome, Found) and cell.doubts:
        return Found(outcome.value, outcome.doubt or cell.doubts[0])
    return outcome


Chosen = dict[str, "Form"]


def _assigned(
    cell: ObjectCell,
    index: int,
    chosen: Chosen,
    search: Search,
    lost: list[Undecidable],
) -> Iterator[Chosen]:
    """Yields the ways to give every wanted property a name."""
    if index == len(cell.wanted):
        yield chosen
        return
    names, form = cell.wanted[index]
    for name, value in _candidates(cell, names, form, chosen, search, lost):
        search.spend()
        if search.solve(value) is not None:
            more = {**chosen, name: value}
            yield from _assigned(cell, index + 1, more, search, lost)


def _candidates(
    cell: ObjectCell,
    names: Formula,
    form: Form,
    chosen: Chosen,
    search: Search,
    lost: list[Undecidable],
) -> Iterator[tuple[str, Form]]:
    for name, value in chosen.items():
        if cell.has(names, name):
            yield name, value & form
    if cell.high is not None and len(chosen) >= cell.high:
        return
    for name, value in cell.named.items():
        if name not in chosen and cell.has(names, name):
            yield name, value & form
    fresh = meet([names, _none_of(cell, chosen)])
    for among, value in _classes(cell, fresh, form, search, lost):
        words, doubt = search.words(among, 1)
        if doubt:
            lost.append(doubt)
        for word in words:
            yield word, value


def _none_of(cell: ObjectCell, chosen: Chosen) -> Formula:
    taken = frozenset([*cell.named, *chosen])
    return formula(Values(taken)).opposite if taken else ALWAYS


def _classes(
    cell: ObjectCell,
    names: Formula,
    form: Form,
    search: Search,
    lost: list[Undecidable],
    index: int = 0,
) -> Iterator[tuple[Formula, Form]]:
    """Yields the classes of names that the rules tell apart, each with its values."""
    if names is NEVER or search.is_void(form):
        return
    search.spend()
    if index:
        words, doubt = search.words(names, 1)
        if doubt:
            lost.append(doubt)
        elif not words:
            return
    if index == len(cell.rules):
        yield names, form
        return
    rule_names, rule = cell.rules[index]
    for inside, value in ((rule_names, form & rule), (rule_names.opposite, form)):
        yield from _classes(cell, meet([names, inside]), value, search, lost, index + 1)


def _filled(
    cell: ObjectCell, chosen: Chosen, search: Search, lost: list[Undecidable]
) -> Outcome:
    """Adds properties until there are enough, and finds a value for each."""
    chosen = dict(chosen)
    if len(chosen) < cell.low:
        _fill(cell, chosen, search, lost)
        if len(chosen) < cell.low:
            return None
    if cell.high is not None and len(chosen) > cell.high:
        return None
    value = {}
    doubt: Undecidable | None = None
    for name, form in chosen.items():
        outcome = search.solve(form)
        if outcome is None:
            return None
        if isinstance(outcome, Unsure):
            return outcome
        value[name] = outcome.value
        doubt = doubt or outcome.doubt
    return Found(value, doubt)


def _fill(
    cell: ObjectCell, chosen: Chosen, search: Search, lost: list[Undecidable]
) -> None:
    for name, form in cell.named.items():
        if len(chosen) >= cell.low:
            return
        if name not in chosen and search.solve(form) is not None:
            chosen[name] = form
    fresh = _none_of(cell, chosen)
    for among, form in _classes(cell, fresh, ANYTHING, search, lost):
        if search.solve(form) is None:
            continue
        words, doubt = search.words(among, cell.low - len(chosen))
        if doubt:
            lost.append(doubt)
        chosen.update(dict.fromkeys(words, form))
        if len(chosen) >= cell.low:
            return
