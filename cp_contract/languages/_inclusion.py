"""Two terms -> whether the one is seen to lie within the other, without a search."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from cp_contract.languages import _lengths
from cp_contract.languages._terms import EVERYTHING, NOTHING, Kind, Term

__all__ = ["within"]

_DEEPEST: Final = 24


@lru_cache(maxsize=1 << 16)
def within(one: Term, other: Term, depth: int = 0) -> bool:
    """Says whether the one is seen, without a search, to lie within the other.

    True is always right; False may mean that it takes more than a look.
    """
    if one is other or other is EVERYTHING or one is NOTHING:
        return True
    if (
        depth > _DEEPEST
        or (one.nullable and not other.nullable)
        or one.low < other.low
        or (other.high is not None and (one.high is None or one.high > other.high))
    ):
        return False
    deeper = depth + 1
    if one.kind is Kind.UNION:
        return all(within(each, other, deeper) for each in one.parts)
    if other.kind is Kind.MEET:
        return all(within(one, each, deeper) for each in other.parts)
    if other.kind is Kind.RUN:
        span = ((one.low, one.high),) if one.kind is not Kind.RUN else one.lengths
        return (
            one.characters.within(other.characters)
            and _lengths.intersect(span, other.lengths) == span
        )
    if one.kind is Kind.COMPLEMENT and other.kind is Kind.COMPLEMENT:
        return within(other.parts[0], one.parts[0], deeper)
    if one.kind is Kind.MEET:
        return any(within(each, other, deeper) for each in one.parts)
    if other.kind is Kind.UNION:
        return any(within(one, each, deeper) for each in other.parts)
    if one.kind is Kind.REPEAT and other.kind is Kind.REPEAT:
        return _lengths.intersect(one.lengths, other.lengths) == one.lengths and within(
            one.parts[0], other.parts[0], deeper
        )
    if one.kind is Kind.JOIN and other.kind is Kind.JOIN:
        return _joins_within(one, other, deeper)
    return False


def _joins_within(one: Term, other: Term, depth: int) -> bool:
    (head, tail), (wide_head, wide_tail) = one.parts, other.parts
    if within(head, wide_head, depth) and within(tail, wide_tail, depth):
        return True
    if wide_head.nullable and within(one, wide_tail, depth):
        return True
    return wide_head is EVERYTHING and within(tail, other, depth)
