"""Terms -> their union, intersection and complement, in normal form."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Final

from cp_contract.languages import _lengths
from cp_contract.languages._characters import ALL, NONE, Characters
from cp_contract.languages._inclusion import within
from cp_contract.languages._terms import (
    EMPTY_WORD,
    EVERYTHING,
    NOTHING,
    Kind,
    Term,
    intern,
    join,
    run,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cp_contract.languages._lengths import Lengths

__all__ = ["complement", "meet", "union"]

# Looking for superfluous parts compares each with each.
_MOST_COMPARED: Final = 12


def complement(term: Term) -> Term:
    """Gives the words that are not in the term."""
    if term.complement is None:
        term.complement = _complement(term)
        # Two forms of one language may have the same complement; a run has its own.
        if term.complement.complement is None and term.complement.kind is not Kind.RUN:
            term.complement.complement = term
    return term.complement


def _complement(term: Term) -> Term:
    if term.kind is Kind.COMPLEMENT:
        return term.parts[0]
    if term.kind is Kind.UNION:
        return meet(complement(each) for each in term.parts)
    if term.kind is Kind.MEET:
        return union(complement(each) for each in term.parts)
    if term in (NOTHING, EVERYTHING) or term.characters is ALL:
        if term.kind is Kind.RUN:
            return run(ALL, _lengths.complement(term.lengths))
    elif term is EMPTY_WORD:
        return run(ALL, ((1, None),))
    facts = (not term.nullable, 0, None, ALL, not term.nullable)
    return intern(Kind.COMPLEMENT, (term,), facts)


def union(terms: Iterable[Term]) -> Term:
    """Gives the words that are in any of the terms."""
    terms = set(terms)
    if _has_opposites(terms):
        return EVERYTHING
    runs: dict[Characters, Lengths] = {}
    others: set[Term] = set()
    for term in _flattened(terms, Kind.UNION):
        if term.kind is Kind.RUN:
            if term is not NOTHING:
                seen = runs.get(term.characters, ())
                runs[term.characters] = _lengths.unite(seen, term.lengths)
        else:
            others.add(term)
    parts = list(others)
    parts += _united_runs(runs, nullable=any(each.nullable for each in others))
    parts = _factored(parts)
    if EVERYTHING in parts or _has_opposites(others):
        return EVERYTHING
    parts = _without_superfluous(parts, keep_wider=True)
    return _many(Kind.UNION, parts, NOTHING)


def _has_opposites(terms: set[Term]) -> bool:
    """Says whether a term and its complement are both there."""
    return any(each.complement in terms for each in terms)


def meet(terms: Iterable[Term]) -> Term:
    """Gives the words that are in all of the terms."""
    terms = set(terms)
    if _has_opposites(terms):
        return NOTHING
    among, lengths = ALL, _lengths.ANY_LENGTH
    others: set[Term] = set()
    for term in _flattened(terms, Kind.MEET):
        if term.kind is Kind.RUN:
            among &= term.characters
            lengths = _lengths.intersect(lengths, term.lengths)
            if term.characters is NONE:
                lengths = _lengths.intersect(lengths, ((0, 0),))
        else:
            others.add(term)
    if _has_opposites(others):
        return NOTHING
    kept: list[Term] = []
    for term in others:
        lengths, stays = _narrowed(lengths, among, term)
        kept += [term] if stays else []
    low = max((each.low for each in kept), default=0)
    high = min((each.high for each in kept if each.high is not None), default=None)
    lengths = _lengths.intersect(lengths, ((low, high),)) if _fits(low, high) else ()
    rest = run(among, lengths)
    if rest is NOTHING or rest is EMPTY_WORD:
        return rest if all(each.nullable for each in kept) else NOTHING
    letters = reduce(Characters.__and__, (each.characters for each in kept), ALL)
    if not letters.within(among) or lengths != ((low, high),) or not kept:
        kept.append(rest)
    if len(kept) > 1:
        kept = _resolved(kept)
        if _contradictory(kept):
            return NOTHING
        kept = _without_superfluous(kept, keep_wider=False)
    return _many(Kind.MEET, kept, EVERYTHING)


def _fits(low: int, high: int | None) -> bool:
    return high is None or low <= high


def _flattened(terms: Iterable[Term], kind: Kind) -> Iterator[Term]:
    for term in terms:
        if term.kind is kind:
            yield from term.parts
        else:
            yield term


def _many(kind: Kind, parts: list[Term], neutral: Term) -> Term:
    """Gives the one term of a union or an intersection with simplified parts."""
    if not parts:
        return neutral
    if len(parts) == 1:
        return parts[0]
    parts.sort(key=_serial)
    lows = [each.low for each in parts]
    highs = [each.high for each in parts if each.high is not None]
    letters = (each.characters for each in parts)
    if kind is Kind.UNION:
        facts = (
            any(each.nullable for each in parts),
            min(lows),
            max(highs) if len(highs) == len(parts) else None,
            reduce(Characters.__or__, letters),
            any(each.tight and each.low == min(lows) for each in parts),
        )
    else:
        nullable = all(each.nullable for each in parts)
        facts = (
            nullable,
            max(lows),
            min(highs, default=None),
            reduce(Characters.__and__, letters),
            nullable,
        )
    return intern(kind, tuple(parts), facts)


def _serial(term: Term) -> int:
    return term.serial


def _united_runs(runs: dict[Characters, Lengths], *, nullable: bool) -> list[Term]:
    """Gives the runs of a union: single characters joined, the empty word put away."""
    empty = bool(runs.pop(NONE, ()))
    nullable = nullable or any(lengths[0][0] == 0 for lengths in runs.values())
    if ALL in runs and (empty or nullable):
        runs[ALL] = _lengths.unite(runs[ALL], ((0, 0),))
        nullable = True
    single = [among for among, lengths in runs.items() if lengths == ((1, 1),)]
    if len(single) > 1:
        for among in single:
            del runs[among]
        among = reduce(Characters.__or__, single)
        runs[among] = _lengths.unite(runs.get(among, ()), ((1, 1),))
    if empty and not nullable:
        if len(runs) != 1:
            return [EMPTY_WORD, *_runs(runs)]
        runs = {among: ((0, 0), *lengths) for among, lengths in runs.items()}
    return _runs(runs)


def _runs(runs: dict[Characters, Lengths]) -> list[Term]:
    return [run(among, _lengths.unite(lengths)) for among, lengths in runs.items()]


def _factored(parts: list[Term]) -> list[Term]:
    """Draws out what several joins of a union begin with."""
    by_head: dict[Term, list[Term]] = {}
    for each in parts:
        head = each.parts[0] if each.kind is Kind.JOIN else each
        by_head.setdefault(head, []).append(each)
    if len(by_head) == len(parts):
        return parts
    return [
        group[0] if len(group) == 1 else _with_common_head(group)
        for group in by_head.values()
    ]


def _with_common_head(group: list[Term]) -> Term:
    heads: list[Term] = []
    while all(each.kind is Kind.JOIN for each in group):
        head = group[0].parts[0]
        if any(each.parts[0] is not head for each in group):
            break
        heads.append(head)
        group = [each.parts[1] for each in group]
    if not heads:
        heads = [group[0] if group[0].kind is not Kind.JOIN else group[0].parts[0]]
        group = [EMPTY_WORD if each is heads[0] else each.parts[1] for each in group]
    tail = union(group)
    for head in reversed(heads):
        tail = join(head, tail)
    return tail


def _narrowed(lengths: Lengths, among: Characters, term: Term) -> tuple[Lengths, bool]:
    """Takes a complement of a run out of a run, as far as lengths can say it."""
    if term.kind is not Kind.COMPLEMENT or term.parts[0].kind is not Kind.RUN:
        return lengths, True
    other = term.parts[0]
    if among.within(other.characters):
        gaps = _lengths.complement(other.lengths)
        return _lengths.intersect(lengths, gaps), False
    if not (among & other.characters).ranges:
        if other.nullable:
            lengths = _lengths.intersect(lengths, ((1, None),))
        return lengths, False
    return lengths, True


def _resolved(parts: list[Term]) -> list[Term]:
    """Drops from each union what the other parts of the intersection rule out."""
    banned = [each.parts[0] for each in parts if each.kind is Kind.COMPLEMENT]
    if not banned or not any(each.kind is Kind.UNION for each in parts):
        return parts
    resolved: list[Term] = []
    for each in parts:
        if each.kind is Kind.UNION:
            left = [
                one for one in each.parts if not any(within(one, no) for no in banned)
            ]
            resolved.append(each if len(left) == len(each.parts) else union(left))
        else:
            resolved.append(each)
    return resolved


def _contradictory(parts: list[Term]) -> bool:
    """Says whether some part lies within what another part rules out."""
    banned = [each.parts[0] for each in parts if each.kind is Kind.COMPLEMENT]
    return NOTHING in parts or any(
        within(each, no)
        for each in parts
        for no in banned
        if each.kind is not Kind.COMPLEMENT
    )


def _without_superfluous(parts: list[Term], *, keep_wider: bool) -> list[Term]:
    """Drops the parts that another part makes superfluous."""
    if not 1 < len(parts) <= _MOST_COMPARED:
        return parts
    kept: list[Term] = []
    for each in parts:
        if any(_covers(one, each, keep_wider) for one in kept):
            continue
        kept = [one for one in kept if not _covers(each, one, keep_wider)]
        kept.append(each)
    return kept


def _covers(one: Term, other: Term, keep_wider: bool) -> bool:  # noqa: FBT001
    return within(other, one) if keep_wider else within(one, other)
