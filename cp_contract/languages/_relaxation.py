"""Term -> a wider term that is easier to search.

An intersection deep inside a term (a look-ahead makes one) can multiply its states,
and often has no say in whether the term has a word. Where the wider term has none,
neither has the term; where a shortest word of the wider one is in the term, it is a
shortest word of the term too.
"""

from __future__ import annotations

from functools import lru_cache, reduce

from cp_contract.languages._booleans import meet, union
from cp_contract.languages._terms import Kind, Term, join, repeat

__all__ = ["relaxed"]


def relaxed(term: Term) -> Term:
    """Gives the term with one part left of each intersection inside it."""
    if term.kind is Kind.MEET:
        return meet(map(_loosened, term.parts))
    return _loosened(term)


@lru_cache(maxsize=1 << 14)
def _loosened(term: Term) -> Term:
    heads: list[Term] = []
    while term.kind is Kind.JOIN:
        heads.append(_loosened(term.parts[0]))
        term = term.parts[1]
    if heads:
        return reduce(_joined, reversed(heads), _loosened(term))
    if term.kind is Kind.UNION:
        return union(map(_loosened, term.parts))
    if term.kind is Kind.REPEAT:
        [(low, high)] = term.lengths
        return repeat(_loosened(term.parts[0]), low, high)
    if term.kind is Kind.MEET:
        return _loosened(min(term.parts, key=_width))
    return term


def _joined(tail: Term, head: Term) -> Term:
    return join(head, tail)


def _width(term: Term) -> tuple[bool, int, int]:
    """Says how little a term alone tells of its words."""
    return not term.tight, term.characters.size, -term.low
