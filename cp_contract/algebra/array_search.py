"""A cell of arrays -> an array in it, the shortest first.

The walk goes index by index. What is wanted of some item is met at an index or left for
later; of what at most so many items may be, an index uses one up or is kept out of it.
"""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING, Any

from cp_contract.algebra.formula import Undecidable
from cp_contract.algebra.outcomes import Found, Outcome, Unsure, first_found
from cp_contract.algebra.values import key_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from cp_contract.algebra.arrays import ArrayCell
    from cp_contract.algebra.forms import Form
    from cp_contract.algebra.search import Search

__all__ = ["find_array", "paths"]


Counts = tuple[int, ...]
Path = tuple["Path | None", "Form"]
State = tuple[Counts, Counts, "Path | None"]


def find_array(cell: ArrayCell, search: Search) -> Outcome:
    """Finds an array in the cell."""
    if cell.low > search.budget.size:
        return Unsure(Undecidable("an array would need too many items", ""))
    lost: list[Undecidable] = []
    complete = {None: _plain, True: _distinct, False: _with_twins}[cell.distinct]
    outcome = first_found(
        complete(forms, search, lost) for forms in paths(cell, search)
    )
    if outcome is None and lost:
        return Unsure(lost[0])
    if isinstance(outcome, Found) and cell.doubts:
        return Found(outcome.value, outcome.doubt or cell.doubts[0])
    return outcome


def paths(cell: ArrayCell, search: Search) -> Iterator[list[Form]]:
    """Yields what the items must be in, for each way to meet all that is wanted.

    Ways that only differ in the order of alike positions are taken once.
    """
    if cell.distinct and not cell.wanted and not cell.most:
        forms = [cell.item_at(index) for index in range(cell.low)]
        if None not in map(search.solve, dict.fromkeys(forms)):
            yield forms
        return
    wanted = tuple([count for *_, count in cell.wanted])
    allowed = tuple([count for _, count in cell.most])
    longest = max(cell.low, cell.prefix) + sum(wanted) + 2
    if cell.high is not None:
        longest = min(longest, cell.high)
    layer: list[State] = [(wanted, allowed, None)]
    for index in range(longest + 1):
        following: dict[Hashable, State] = {}
        for wants, allows, path in layer:
            if index >= cell.low and not any(wants):
                yield _forms(path)
                if cell.distinct is None:
                    return
            if index < longest:
                for left, spare, form in _steps(cell, index, wants, allows, search):
                    longer = (path, form)
                    key: Hashable = (left, spare)
                    if cell.distinct is not None:
                        search.spend(index)
                        key = (left, spare, tuple(sorted(map(id, _forms(longer)))))
                    following.setdefault(key, (left, spare, longer))
        layer = list(following.values())


def _forms(path: Path | None) -> list[Form]:
    forms: list[Form] = []
    while path is not None:
        path, form = path
        forms.append(form)
    return forms[::-1]


def _steps(
    cell: ArrayCell, index: int, wants: Counts, allows: Counts, search: Search
) -> Iterator[tuple[Counts, Counts, Form]]:
    """Yields the ways to fill one index: what is left, what is spare, what it is in."""
    base = cell.item_at(index)
    stops = [stop for _, stop, *_ in cell.wanted]
    near = [
        number
        for number, (start, stop, *_) in enumerate(cell.wanted)
        if wants[number] and start <= index and (stop is None or index < stop)
    ]
    for size in range(len(near), -1, -1):
        for met in combinations(near, size):
            form = base
            for number in met:
                form &= cell.wanted[number][2]
            left = tuple(
                [count - (number in met) for number, count in enumerate(wants)]
            )
            if any(
                count and stop is not None and stop <= index + 1
                for count, stop in zip(left, stops, strict=True)
            ):
                continue
            yield from _kept_out(cell, left, allows, form, search)


def _kept_out(
    cell: ArrayCell, left: Counts, allows: Counts, form: Form, search: Search
) -> Iterator[tuple[Counts, Counts, Form]]:
    """Yields the ways to spend what is allowed of an index, the thriftiest first."""
    choices = [(0, 1) if count else (0,) for count in allows]
    for spent in product(*choices):
        search.spend()
        kept = form
        for uses, (limited, _) in zip(spent, cell.most, strict=True):
            if not uses:
                kept &= limited.opposite
        if search.solve(kept) is not None:
            spare = tuple([a - b for a, b in zip(allows, spent, strict=True)])
            yield left, spare, kept
            if cell.distinct is None and not any(spent):
                return


def _plain(forms: list[Form], search: Search, _lost: list[Undecidable]) -> Outcome:
    """Finds a value for each item."""
    values: list[Any] = []
    doubt: Undecidable | None = None
    for form in forms:
        outcome = search.solve(form)
        if not isinstance(outcome, Found):
            return outcome
        values.append(outcome.value)
        doubt = doubt or outcome.doubt
    return Found(values, doubt)


def _with_twins(forms: list[Form], search: Search, lost: list[Undecidable]) -> Outcome:
    """Finds a value for each item, two of them the same."""
    tried: set[frozenset[Form]] = set()
    for one, other in combinations(range(len(forms)), 2):
        pair = frozenset((forms[one], forms[other]))
        if pair in tried:
            continue
        tried.add(pair)
        twin = search.solve(forms[one] & forms[other])
        if isinstance(twin, Unsure):
            lost.append(twin.doubt)
        if isinstance(twin, Found):
            rest = _plain(forms, search, lost)
            if isinstance(rest, Found):
                rest.value[one] = rest.value[other] = twin.value
                return Found(rest.value, rest.doubt or twin.doubt)
            return rest
    return None


def _distinct(forms: list[Form], search: Search, lost: list[Undecidable]) -> Outcome:
    """Finds values for the items, no two the same: a matching."""
    values: dict[Hashable, Any] = {}
    choices: list[list[Hashable]] = []
    by_form: dict[Form, list[Hashable]] = {}
    for form in forms:
        if form not in by_form:
            members, doubt = search.members(form, len(forms))
            if doubt and len(members) < len(forms):
                lost.append(doubt)
            by_form[form] = [key_of(each) for each in members]
            values.update(zip(by_form[form], members, strict=True))
        choices.append(by_form[form])
    taken: dict[Hashable, int] = {}
    fresh = {id(keys): iter(keys) for keys in choices}
    for index, keys in enumerate(choices):
        free = next((key for key in fresh[id(keys)] if key not in taken), None)
        if free is not None:
            taken[free] = index
        elif not _match(index, choices, taken, set()):
            return None
    by_index = {index: values[key] for key, index in taken.items()}
    return Found([by_index[index] for index in range(len(forms))])


def _match(
    index: int,
    choices: list[list[Hashable]],
    taken: dict[Hashable, int],
    seen: set[Hashable],
) -> bool:
    """Gives an item a value, moving others to another of theirs where needed."""
    for key in choices[index]:
        if key not in seen and key not in taken:
            taken[key] = index
            return True
    for key in choices[index]:
        if key not in seen:
            seen.add(key)
            if _match(taken[key], choices, taken, seen):
                taken[key] = index
                return True
    return False
