"""A cell of objects -> an object in it, with as few properties as may be.

Each property that some fact wants is given a name: one that is there already, one that
facts spell out, or a fresh one, from a class of names of which all rules say the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cp_contract.algebra.forms import ANYTHING
from cp_contract.algebra.formula import (
    ALWAYS,
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

__all__ = ["assigned", "classes", "find_object", "none_of"]

Chosen = dict[str, "Form"]
Doubts = list[Undecidable]


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
        for chosen in assigned(cell, 0, start, search, lost)
    )
    if outcome is None and lost:
        return Unsure(lost[0])
    if isinstance(outcome, Found) and cell.doubts:
        return Found(outcome.value, outcome.doubt or cell.doubts[0])
    return outcome


def assigned(
    cell: ObjectCell,
    index: int,
    chosen: Chosen,
    search: Search,
    lost: Doubts,
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
            yield from assigned(cell, index + 1, more, search, lost)


def _candidates(
    cell: ObjectCell,
    names: Formula,
    form: Form,
    chosen: Chosen,
    search: Search,
    lost: Doubts,
) -> Iterator[tuple[str, Form]]:
    for name, value in chosen.items():
        if cell.has(names, name):
            yield name, value & form
    if cell.high is not None and len(chosen) >= cell.high:
        return
    for name, value in cell.named.items():
        if name not in chosen and cell.has(names, name):
            yield name, value & form
    fresh = meet([names, none_of(cell, chosen)])
    for among, value in classes(cell, fresh, form, search, lost):
        word = _a_word(among, search, lost)
        if word is not None:
            yield word, value


def none_of(cell: ObjectCell, chosen: Chosen) -> Formula:
    taken = frozenset([*cell.named, *chosen])
    return formula(Values(taken)).opposite if taken else ALWAYS


def classes(
    cell: ObjectCell, names: Formula, form: Form, search: Search, lost: Doubts
) -> Iterator[tuple[Formula, Form]]:
    """Yields the classes of names that the rules tell apart, each with its values."""
    word = _a_word(names, search, lost)
    if word is not None:
        yield from _split(cell, names, form, search, lost, word)


def _split(
    cell: ObjectCell,
    names: Formula,
    form: Form,
    search: Search,
    lost: Doubts,
    word: str,
    index: int = 0,
) -> Iterator[tuple[Formula, Form]]:
    """Splits names by one rule after another, first to the side where a word lies."""
    if search.is_void(form):
        return
    search.spend()
    if index == len(cell.rules):
        yield names, form
        return
    side, rule = cell.rules[index]
    near, far = (side, form & rule), (side.opposite, form)
    if not cell.has(side, word):
        near, far = far, near
    yield from _split(
        cell, meet([names, near[0]]), near[1], search, lost, word, index + 1
    )
    if search.is_void(far[1]):
        return
    others = meet([names, far[0]])
    other = _a_word(others, search, lost)
    if other is not None:
        yield from _split(cell, others, far[1], search, lost, other, index + 1)


def _a_word(names: Formula, search: Search, lost: Doubts) -> str | None:
    """Gives a string of which a formula is true; None if none is found."""
    words, doubt = search.words(names, 1)
    if doubt:
        lost.append(doubt)
    return words[0] if words else None


def _filled(cell: ObjectCell, chosen: Chosen, search: Search, lost: Doubts) -> Outcome:
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


def _fill(cell: ObjectCell, chosen: Chosen, search: Search, lost: Doubts) -> None:
    for name, form in cell.named.items():
        if len(chosen) >= cell.low:
            return
        if name not in chosen and search.solve(form) is not None:
            chosen[name] = form
    fresh = none_of(cell, chosen)
    for among, form in classes(cell, fresh, ANYTHING, search, lost):
        if search.solve(form) is None:
            continue
        words, doubt = search.words(among, cell.low - len(chosen))
        if doubt:
            lost.append(doubt)
        chosen.update(dict.fromkeys(words, form))
        if len(chosen) >= cell.low:
            return
