"""Terms and Boolean operators -> terms in normal form.

A term is a regular expression with intersection and complement. Equal terms are the
same object. What keeps terms small, and so makes the states of a search few:

- a *run*, the words over one set of characters whose length is in a set of lengths, is
  one term; characters, repetitions of them, the empty word, lengths and everything are
  runs, and runs are intersected, united and joined by arithmetic;
- complement stands directly above a join, a repetition or a run, and nowhere else;
- a part of a union or an intersection that another part makes superfluous is left out.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final, final
from weakref import WeakValueDictionary

from cp_contract.languages import _lengths
from cp_contract.languages._characters import ALL, NONE, Characters

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from cp_contract.languages._lengths import Lengths

__all__ = [
    "EMPTY_WORD",
    "EVERYTHING",
    "NOTHING",
    "Kind",
    "Term",
    "characters",
    "delayed",
    "intern",
    "join",
    "repeat",
    "run",
]


@final
class Kind(IntEnum):
    """What a term is made of."""

    RUN = 0
    JOIN = 1
    REPEAT = 2
    UNION = 3
    MEET = 4
    COMPLEMENT = 5
    DELAYED = 6


@final
class Term:
    """One node; which fields say something depends on its kind."""

    __slots__ = (
        "__weakref__",
        "body",
        "characters",
        "complement",
        "high",
        "kind",
        "lengths",
        "live",
        "low",
        "nullable",
        "parts",
        "serial",
        "shortest",
        "steps",
        "tight",
        "ways",
    )

    kind: Kind
    serial: int
    """Where the term stands among its like: the order in which terms were made."""
    parts: tuple[Term, ...]
    """Head and tail of a join, the one part of a repetition or a complement, or all."""
    characters: Characters
    """The characters of a run; otherwise some that no word of the term goes beyond."""
    lengths: Lengths
    """The lengths of a run; how often a repetition repeats."""
    nullable: bool
    """Whether the empty word is in it."""
    low: int
    """No word is shorter; where `tight`, some word is as short."""
    high: int | None
    """No word is longer."""
    tight: bool
    """Whether it surely has a word, and one of the length `low`."""
    body: Callable[[], Term] | None
    """What a delayed term stands for."""

    # What was found out about the term so far.
    complement: Term | None
    steps: tuple[tuple[Characters, Term], ...] | None
    shortest: str | None
    ways: Ways | None
    live: bool | None

    def __repr__(self) -> str:
        inner = self.parts or (self.characters, self.lengths)
        return f"<{self.kind.name} {inner}>"


Facts = tuple[bool, int, "int | None", Characters, bool]
"""What a term knows of itself: nullable, low, high, characters, tight."""

Ways = tuple[tuple[int, Characters, Term], ...]
"""Steps that can end: how many characters it takes, the characters, and where to."""

_interned: WeakValueDictionary[Hashable, Term] = WeakValueDictionary()
_made = 0


def intern(
    kind: Kind,
    parts: tuple[Term, ...],
    facts: Facts,
    *,
    lengths: Lengths = (),
    name: Hashable = None,
) -> Term:
    """Gives the one term of this kind and these parts, which knows the facts."""
    global _made  # noqa: PLW0603  (the one counter behind `serial`)
    key = (kind, parts, lengths, name)
    known = _interned.get(key)
    if known is None:
        known = Term()
        _made += 1
        known.serial = _made
        known.kind = kind
        known.parts = parts
        known.lengths = lengths
        known.nullable, known.low, known.high, known.characters, known.tight = facts
        known.body = known.complement = None
        known.steps = known.shortest = known.ways = None
        known.live = facts[4] or None
        _interned[key] = known
    return known


def run(among: Characters, lengths: Lengths) -> Term:
    """Gives the words over some characters with a length among some lengths."""
    if not among.ranges or not lengths or lengths == _ZERO:
        among, lengths = NONE, (_ZERO if _lengths.has(lengths, 0) else ())
    low = lengths[0][0] if lengths else 0
    high = lengths[-1][1] if lengths else 0
    facts = (low == 0 and bool(lengths), low, high, among, bool(lengths))
    return intern(Kind.RUN, (), facts, lengths=lengths, name=among)


def characters(among: Characters) -> Term:
    """Gives the words of one character."""
    return run(among, ((1, 1),))


def join(head: Term, tail: Term) -> Term:
    """Gives the words of the head followed by words of the tail."""
    heads: list[Term] = []
    while head.kind is Kind.JOIN:
        heads.append(head.parts[0])
        head = head.parts[1]
    heads.append(head)
    for each in reversed(heads):
        tail = _join(each, tail)
    return tail


def _join(head: Term, tail: Term) -> Term:
    if head is EMPTY_WORD or tail is NOTHING:
        return tail
    if tail is EMPTY_WORD or head is NOTHING:
        return head
    if (head is EVERYTHING and tail.nullable) or (tail is EVERYTHING and head.nullable):
        return EVERYTHING
    first, rest = (tail, None) if tail.kind is not Kind.JOIN else tail.parts
    if head.kind is first.kind is Kind.RUN and head.characters is first.characters:
        lengths = _lengths.add(head.lengths, first.lengths)
        if lengths is not None:
            merged = run(head.characters, lengths)
            return merged if rest is None else _join(merged, rest)
    facts = (
        head.nullable and tail.nullable,
        head.low + tail.low,
        None if head.high is None or tail.high is None else head.high + tail.high,
        head.characters | tail.characters,
        head.tight and tail.tight,
    )
    return intern(Kind.JOIN, (head, tail), facts)


def repeat(part: Term, low: int, high: int | None) -> Term:
    """Gives the words made of low to high words of the part."""
    if high == 0 or part is EMPTY_WORD:
        return EMPTY_WORD
    if part is NOTHING:
        return EMPTY_WORD if low == 0 else NOTHING
    if low == high == 1:
        return part
    if part.nullable:
        low = 0
    if part.kind is Kind.RUN:
        lengths = _lengths.repeat(part.lengths, low, high)
        if lengths is not None:
            return run(part.characters, lengths)
    if part.kind is Kind.REPEAT:
        lengths = _lengths.repeat(part.lengths, low, high)
        if lengths is not None and len(lengths) == 1:
            [(low, high)] = lengths
            [part] = part.parts
    most = None if high is None or part.high is None else high * part.high
    facts = (
        low == 0 or part.nullable,
        low * part.low,
        most,
        part.characters,
        low == 0 or part.tight,
    )
    return intern(Kind.REPEAT, (part,), facts, lengths=((low, high),))


def delayed(name: Hashable, *, nullable: bool, body: Callable[[], Term]) -> Term:
    """Gives a term that stands for another, made when it is first stepped into.

    So a term may lead back to itself. The name must tell it from every other.
    """
    term = intern(Kind.DELAYED, (), (nullable, 0, None, ALL, nullable), name=name)
    term.body = body
    return term


_ZERO: Final[Lengths] = ((0, 0),)
NOTHING: Final = run(NONE, ())
EMPTY_WORD: Final = run(NONE, _ZERO)
EVERYTHING: Final = run(ALL, _lengths.ANY_LENGTH)
NOTHING.complement, EVERYTHING.complement = EVERYTHING, NOTHING
