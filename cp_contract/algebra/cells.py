"""A formula -> its cells: conjunctions of facts whose union it is, one after another.

A disjunction is split only when nothing cheaper decides it: options that the facts at
hand exclude are dropped first, and a disjunction with one option left is no choice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self, TypeVar, final

from cp_contract.algebra.formula import Conjunction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cp_contract.algebra.formula import Formula

__all__ = ["Cell", "Facts", "cells"]

Options = tuple["Formula", ...]


class Cell(Protocol):
    """A conjunction of facts that grows, and knows what follows from them."""

    def add(self, fact: Formula) -> bool:
        """Takes a fact in; False if it is plain that no value is left."""
        ...

    def settles(self, fact: Formula) -> bool | None:
        """Says whether a fact, or its opposite (False), follows; None: neither."""
        ...

    def copy(self) -> Self:
        """Gives a cell that grows on its own."""
        ...


C = TypeVar("C", bound=Cell)


@final
class Facts:
    """A cell that only looks whether the very same fact is there."""

    __slots__ = ("facts",)

    def __init__(self, facts: dict[Formula, None] | None = None) -> None:
        self.facts = facts or {}

    def add(self, fact: Formula) -> bool:
        """Takes a fact in; False if its opposite is there."""
        self.facts[fact] = None
        return fact.opposite not in self.facts

    def settles(self, fact: Formula) -> bool | None:
        """Says whether the fact or its opposite is there."""
        if fact in self.facts:
            return True
        return False if fact.opposite in self.facts else None

    def copy(self) -> Facts:
        """Gives a cell that grows on its own."""
        return Facts(dict(self.facts))


def cells(root: Formula, start: C, spend: Callable[[], None]) -> Iterator[C]:
    """Yields the cells of a formula, each grown from `start`, which is used up.

    `spend` is called for each small step; what it raises ends the walk.
    """
    pending: list[tuple[C, list[Options]]] = []
    clauses: list[Options] = []
    if _take(root, start, clauses):
        pending.append((start, clauses))
    while pending:
        cell, clauses = pending.pop()
        spend()
        left = _propagate(cell, clauses, spend)
        if left is None:
            continue
        if not left:
            yield cell
            continue
        choice = min(left, key=len)
        left.remove(choice)
        for option in reversed(choice):
            grown, more = cell.copy(), list(left)
            if _take(option, grown, more):
                pending.append((grown, more))


def _take(part: Formula, cell: Cell, clauses: list[Options]) -> bool:
    """Adds the facts of a conjunction to the cell and puts its clauses aside."""
    for each in part.conjuncts:
        if each.is_clause:
            clauses.append(each.disjuncts)
        elif not cell.add(each):
            return False
    return True


def _propagate(
    cell: Cell, clauses: list[Options], spend: Callable[[], None]
) -> list[Options] | None:
    """Drops what the cell settles until nothing changes; None if nothing is left."""
    while True:
        left: list[Options] = []
        grown: list[Options] = []
        changed = False
        for options in clauses:
            open_options = _open_options(cell, options, spend)
            if open_options is None:
                continue
            if not open_options:
                return None
            if len(open_options) == 1:
                changed = True
                if not _take(open_options[0], cell, grown):
                    return None
            else:
                left.append(open_options)
        clauses = left + grown
        if not changed:
            return clauses


def _open_options(
    cell: Cell, options: Options, spend: Callable[[], None]
) -> Options | None:
    """Gives the options that the cell leaves open; None if it holds one already."""
    left: list[Formula] = []
    for option in options:
        spend()
        settled = _settles(cell, option)
        if settled:
            return None
        if settled is None:
            left.append(option)
    return tuple(left)


def _settles(cell: Cell, part: Formula) -> bool | None:
    if type(part.fact) is not Conjunction:
        return cell.settles(part)
    decided = True
    for each in part.fact.parts:
        settled = _settles(cell, each)
        if settled is False:
            return not part.holds
        decided = decided and settled is True
    return part.holds if decided else None
