"""Term -> the terms that are left after one character: its derivatives.

The characters that lead to the same term are kept together, so that a step is taken
once for a whole set of characters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cp_contract.languages import _lengths
from cp_contract.languages._booleans import complement, meet, union
from cp_contract.languages._characters import ALL, NONE, Characters
from cp_contract.languages._terms import (
    EVERYTHING,
    NOTHING,
    Kind,
    Term,
    join,
    repeat,
    run,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["Steps", "ends", "steps"]

Steps = tuple[tuple[Characters, Term], ...]
"""Disjoint sets of characters and where they lead; what is not named leads nowhere."""


def steps(term: Term) -> Steps:
    """Gives the steps out of a term."""
    if term.steps is None:
        term.steps = _STEPS[term.kind](term)
    return term.steps


def ends(term: Term, text: str) -> Term:
    """Gives the term that is left after a text."""
    for code in map(ord, text):
        for among, target in steps(term):
            if code in among:
                term = target
                break
        else:
            return NOTHING
    return term


def _run(term: Term) -> Steps:
    lengths = _lengths.one_less(term.lengths)
    return ((term.characters, run(term.characters, lengths)),) if lengths else ()


def _join(term: Term) -> Steps:
    head, tail = term.parts
    first = tuple((among, join(target, tail)) for among, target in steps(head))
    return _united([first, steps(tail)]) if head.nullable else _grouped(first)


def _repeat(term: Term) -> Steps:
    [part] = term.parts
    [(low, high)] = term.lengths
    rest = repeat(part, max(low - 1, 0), None if high is None else high - 1)
    return _grouped((among, join(target, rest)) for among, target in steps(part))


def _union(term: Term) -> Steps:
    return _united([steps(each) for each in term.parts])


def _meet(term: Term) -> Steps:
    first, *others = sorted((steps(each) for each in term.parts), key=len)
    pieces = [(among, [target]) for among, target in first]
    for other in others:
        pieces = [
            (shared, [*targets, target])
            for among, targets in pieces
            for also, target in other
            if (shared := among & also).ranges
        ]
    return _grouped((among, meet(targets)) for among, targets in pieces)


def _complement(term: Term) -> Steps:
    inner = steps(term.parts[0])
    rest = ALL
    pieces: list[tuple[Characters, Term]] = []
    for among, target in inner:
        rest -= among
        pieces.append((among, complement(target)))
    return _grouped([*pieces, (rest, EVERYTHING)] if rest.ranges else pieces)


def _delayed(term: Term) -> Steps:
    assert term.body is not None  # noqa: S101  (a delayed term has one)
    return steps(term.body())


_STEPS: dict[Kind, Callable[[Term], Steps]] = {
    Kind.RUN: _run,
    Kind.JOIN: _join,
    Kind.REPEAT: _repeat,
    Kind.UNION: _union,
    Kind.MEET: _meet,
    Kind.COMPLEMENT: _complement,
    Kind.DELAYED: _delayed,
}
_ORDER: Final = "".join(map(chr, Characters.of(((32, 126),))))
_LEAST_READABLE: Final = 1 << 8


def _united(many: list[Steps]) -> Steps:
    """Gives the steps of a union: disjoint, however the steps of its parts overlap."""
    if len(many) == 2:
        return _grouped(_united_pair(*many))
    events: dict[int, list[tuple[Term, bool]]] = {}
    for each in many:
        for among, target in each:
            for low, high in among.ranges:
                events.setdefault(low, []).append((target, True))
                events.setdefault(high + 1, []).append((target, False))
    spans: dict[frozenset[Term], list[tuple[int, int]]] = {}
    live: dict[Term, int] = {}
    start = 0
    for place in sorted(events):
        if live:
            spans.setdefault(frozenset(live), []).append((start, place - 1))
        for target, begins in events[place]:
            live[target] = live.get(target, 0) + (1 if begins else -1)
            if not live[target]:
                del live[target]
        start = place
    return _grouped(
        (Characters.of(ranges), union(targets)) for targets, ranges in spans.items()
    )


def _united_pair(one: Steps, other: Steps) -> Iterable[tuple[Characters, Term]]:
    pieces: list[tuple[Characters, Term]] = []
    left = dict.fromkeys((target for _, target in other), NONE)
    for among, target in other:
        left[target] |= among
    for among, target in one:
        rest = among
        for also, another in other:
            shared = rest & also
            if shared.ranges:
                pieces.append((shared, union((target, another))))
                left[another] -= shared
                rest -= shared
        if rest.ranges:
            pieces.append((rest, target))
    pieces += [(among, target) for target, among in left.items() if among.ranges]
    return pieces


def _grouped(pieces: Iterable[tuple[Characters, Term]]) -> Steps:
    """Puts together what leads to the same term, the most readable first."""
    found: dict[Term, Characters] = {}
    for among, target in pieces:
        if target is not NOTHING:
            found[target] = found.get(target, NONE) | among
    pieces = [(among, target) for target, among in found.items()]
    if len(pieces) > 1:
        pieces.sort(key=_by_reading)
    return tuple(pieces)


def _by_reading(step: tuple[Characters, Term]) -> int:
    return _ORDER.find(chr(step[0].first)) % _LEAST_READABLE
