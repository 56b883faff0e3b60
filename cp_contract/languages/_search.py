"""Term -> a shortest word of it, or the certainty that it has none."""

from __future__ import annotations

from collections import deque
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Final

from cp_contract.errors import OutOfStates
from cp_contract.languages._relaxation import relaxed
from cp_contract.languages._steps import ends, steps
from cp_contract.languages._terms import NOTHING, Kind, Term

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Budget", "is_live", "shortest"]


class Budget:
    """How many states a question may still look at."""

    __slots__ = ("left", "states")

    def __init__(self, states: int) -> None:
        self.states = states
        self.left = states

    def spend(self) -> None:
        """Takes one state; raises `OutOfStates` when there is none left."""
        self.left -= 1
        if self.left < 0:
            raise OutOfStates(self.states)


def shortest(term: Term, budget: Budget) -> str | None:
    """Gives a shortest word, None if there is none.

    The search goes by the length of the word so far plus the least that can be left.
    Terms whose bound is tight have a word of just that length at hand.
    """
    if term.live is False or term is NOTHING:
        return None
    if term.shortest is None:
        if term.tight:
            term.shortest = _of_tight(term)
        elif not _settled_by_relaxing(term, budget):
            _search(term, budget)
    return term.shortest


def is_live(term: Term, budget: Budget) -> bool:
    """Says whether the term has a word."""
    if term.live is None:
        shortest(term, budget)
    return bool(term.live)


def _settled_by_relaxing(term: Term, budget: Budget) -> bool:
    """Asks a wider term first, if there is one, with a small part of the budget."""
    wide = relaxed(term)
    if wide is term:
        return False
    try:
        word = shortest(wide, Budget(min(budget.left, _RELAXED_STATES)))
    except OutOfStates:
        return False
    if word is None:
        term.live = False
        return True
    if not ends(term, word).nullable:
        return False
    term.live, term.shortest = True, word
    return True


def _search(start: Term, budget: Budget) -> None:
    came_from: dict[Term, tuple[Term, int]] = {}
    depths = {start: 0}
    closed: set[Term] = set()
    queue = [(start.low, 0, 0, start)]
    made = 0
    while queue:
        least, _, _, term = heappop(queue)
        if term in closed:
            continue
        if term.tight or term.shortest is not None:
            _remember(term, came_from)
            break
        closed.add(term)
        budget.spend()
        depth = depths[term] + 1
        for among, target in steps(term):
            if target.live is False or depth >= depths.get(target, depth + 1):
                continue
            depths[target] = depth
            came_from[target] = (term, among.first)
            closed.discard(target)
            bound = max(least, depth + _least(target))
            made += 1
            heappush(queue, (bound, -depth, made, target))
    else:
        for term in closed:
            term.live = False
    _keep(start, closed)


def _keep(start: Term, closed: set[Term]) -> None:
    """Holds on to what was asked for a while, but not to every step of a long search.

    Terms live as long as someone holds them, and the difference of two languages is
    often asked for again after it was let go.
    """
    _asked.append(start)
    if len(closed) > _MOST_KEPT:
        for term in closed:
            term.steps = term.ways = None


def _least(term: Term) -> int:
    return term.low if term.shortest is None else len(term.shortest)


def _remember(term: Term, came_from: dict[Term, tuple[Term, int]]) -> None:
    """Writes down what was found at a term, and along the way to it."""
    if term.shortest is None:
        term.shortest = _of_tight(term)
    word = [term.shortest]
    while term in came_from:
        term, code = came_from[term]
        word.append(chr(code))
        term.live = True
        if len(word) <= _MOST_REMEMBERED or term not in came_from:
            term.shortest = "".join(reversed(word))


def _of_tight(term: Term) -> str:
    """Spells a word of the length `low` of a term where that is tight."""
    words: list[str] = []
    while term.low and term.kind is Kind.JOIN:
        head, term = term.parts
        words.append(_of_tight(head))
    if term.low:
        words.append(_SPELLED[term.kind](term))
    return "".join(words)


_SPELLED: Final[dict[Kind, Callable[[Term], str]]] = {
    Kind.RUN: lambda term: chr(term.characters.first) * term.low,
    Kind.REPEAT: lambda term: _of_tight(term.parts[0]) * term.lengths[0][0],
    Kind.UNION: lambda term: _of_tight(
        next(each for each in term.parts if each.tight and each.low == term.low)
    ),
}


# Words along a very long way would add up to its square.
_MOST_REMEMBERED: Final = 256
_RELAXED_STATES: Final = 500
_MOST_KEPT: Final = 500
_asked: Final[deque[Term]] = deque(maxlen=1024)
