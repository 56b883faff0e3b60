"""Term -> its words: all of them shortest first, their number, and one by choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cp_contract.languages._search import Budget, is_live, shortest
from cp_contract.languages._steps import Steps, steps
from cp_contract.languages._terms import Kind, Term

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cp_contract.languages._characters import Characters
    from cp_contract.languages._terms import Ways

__all__ = ["count", "sample", "words"]


def words(term: Term, budget: Budget) -> Iterator[str]:
    """Yields every word once, shortest first."""
    if not is_live(term, budget):
        return
    levels = [[term]]
    while levels[-1]:
        if any(each.nullable for each in levels[-1]):
            yield from _spelled(_useful(levels))
        levels.append(_next_level(levels[-1], budget))


def _next_level(level: list[Term], budget: Budget) -> list[Term]:
    found: dict[Term, None] = {}
    for term in level:
        budget.spend()
        for _, target in steps(term):
            if target not in found and is_live(target, budget):
                found[target] = None
    return list(found)


def _useful(levels: list[list[Term]]) -> list[dict[Term, Steps]]:
    """Keeps the steps that end in the empty word at the last level."""
    useful: dict[Term, Steps] = {each: () for each in levels[-1] if each.nullable}
    kept = [useful]
    for level in reversed(levels[:-1]):
        before: dict[Term, Steps] = {}
        for term in level:
            ways = tuple(step for step in steps(term) if step[1] in useful)
            if ways:
                before[term] = ways
        useful = before
        kept.append(useful)
    kept.reverse()
    return kept


def _spelled(levels: list[dict[Term, Steps]]) -> Iterator[str]:
    """Yields the words of one length, walking without recursion: they may be long."""
    last = len(levels) - 1
    if not last:
        yield ""
        return
    [start] = levels[0]
    trail = [_ways(levels[0][start])]
    word: list[str] = []
    while trail:
        found = next(trail[-1], None)
        if found is None:
            trail.pop()
            if word:
                word.pop()
            continue
        code, target = found
        if len(trail) == last:
            yield "".join(word) + chr(code)
        else:
            word.append(chr(code))
            trail.append(_ways(levels[len(trail)][target]))


def _ways(steps_out: Steps) -> Iterator[tuple[int, Term]]:
    for among, target in steps_out:
        for code in among:
            yield code, target


def count(term: Term, limit: int, budget: Budget) -> int:
    """Gives the number of words, or the limit if there are more."""
    if limit <= 0 or not is_live(term, budget):
        return 0
    if term.kind is Kind.RUN:
        return _count_run(term, limit)
    found = 0
    level = {term: 1}
    while level and found < limit:
        found += sum(ways for each, ways in level.items() if each.nullable)
        after: dict[Term, int] = {}
        for each, ways in level.items():
            budget.spend()
            for among, target in steps(each):
                if is_live(target, budget):
                    # More than the limit is as good as the limit, and stays small.
                    sum_of_ways = after.get(target, 0) + ways * among.size
                    after[target] = min(sum_of_ways, limit)
        level = after
    return min(found, limit)


def _count_run(term: Term, limit: int) -> int:
    found = 0
    for low, high in term.lengths:
        if high is None:
            return limit if term.characters.ranges else 1
        for length in range(low, high + 1):
            found += term.characters.size**length if length else 1
            if found >= limit:
                return limit
    return found


def sample(
    term: Term, choose: Callable[[int], int], longest: int, budget: Budget
) -> str:
    """Gives a word made by choices; every choice of 0 gives a shortest word.

    It is no longer than `longest`, unless every word is.
    """
    least = shortest(term, budget)
    if least is None:
        msg = "the language has no member to draw"
        raise ValueError(msg)
    left = max(longest, len(least))
    word: list[str] = []
    while True:
        left -= 1
        ways = _live_ways(term, budget)
        while ways and ways[-1][0] > left:
            ways = ways[:-1]
        if not ways or (term.nullable and choose(_STOPS) == 0):
            return "".join(word)
        _, among, term = ways[choose(len(ways)) if len(ways) > 1 else 0]
        word.append(chr(_character(among, choose)))


def _live_ways(term: Term, budget: Budget) -> Ways:
    """Gives the steps that can still end, those that can end soonest first."""
    if term.ways is None:
        ways: list[tuple[int, Characters, Term]] = []
        for among, target in steps(term):
            word = shortest(target, budget)
            if word is not None:
                ways.append((len(word), among, target))
        ways.sort(key=_soonest)
        term.ways = tuple(ways)
    return term.ways


def _soonest(way: tuple[int, Characters, Term]) -> int:
    return way[0]


def _character(among: Characters, choose: Callable[[int], int]) -> int:
    if among.size == 1:
        return among.first
    plain = among.plain
    if 0 < plain < among.size and choose(_RARE) != _RARE - 1:
        return among.nth(choose(plain) if plain > 1 else 0)
    return among.nth(choose(among.size))


# One in so many walks that could end where they stand does end there.
_STOPS: Final = 8
# One in so many characters is drawn from beyond printable ASCII, if any can be.
_RARE: Final = 8
