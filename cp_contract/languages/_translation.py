r"""Syntax tree -> term: the words in which the pattern is found.

A node without anchors and look-arounds has a language of its own. For one with them,
what it means depends on what stands around it, so it is read from the right to the
left: `_before` takes the terms of all that may follow the node, one for each place that
it may end at, and gives the terms of the node and all that follows it, one for each
place that it may begin at. A place is the kind of character before it, and whether the
repetition around it has moved since its round began: a round that does not move ends a
repetition. There `^` and `\b` are known from the place, and `$`, `\b` and look-aheads
are intersections with what follows. A repetition leads back to itself by delayed terms.
"""

from __future__ import annotations

from enum import IntEnum
from itertools import product
from typing import Final, assert_never, final

from cp_contract.languages._booleans import complement, meet, union
from cp_contract.languages._characters import ALL, Characters
from cp_contract.languages._classes import WORD
from cp_contract.languages._terms import (
    EMPTY_WORD,
    EVERYTHING,
    NOTHING,
    Term,
    characters,
    delayed,
    join,
    repeat,
)
from cp_contract.languages._tree import (
    Anchor,
    Choice,
    Look,
    Node,
    Repeat,
    Sequence,
)

__all__ = ["Unfolded", "translate"]


@final
class Unfolded(Exception):
    """A repetition of anchors or look-arounds is too long to be written out."""


@final
class _Last(IntEnum):
    """What stands before a place."""

    START = 0
    WORD = 1
    OTHER = 2


_Place = tuple[_Last, bool]
_Table = dict[_Place, Term]

_PLACES: Final[tuple[_Place, ...]] = tuple(product(_Last, (False, True)))
_MOST_UNFOLDED: Final = 64
_WORD: Final = characters(WORD)
_OTHER: Final = characters(~WORD)
_SOME: Final = repeat(characters(ALL), 1, None)


def translate(node: Node) -> Term:
    """Gives the words in which the pattern is found, anywhere."""
    table = _before(node, dict.fromkeys(_PLACES, EVERYTHING))
    at_start, after_word, after_other = (table[last, False] for last in _Last)
    if after_word is after_other:
        if at_start is after_word:
            return join(EVERYTHING, at_start)
        return union((at_start, join(_SOME, after_word)))
    return union(
        (
            at_start,
            join(join(EVERYTHING, _WORD), after_word),
            join(join(EVERYTHING, _OTHER), after_other),
        )
    )


def _is_plain(node: Node) -> bool:
    if isinstance(node, Sequence):
        return all(map(_is_plain, node.parts))
    if isinstance(node, Choice):
        return all(map(_is_plain, node.options))
    if isinstance(node, Repeat):
        return _is_plain(node.part)
    return isinstance(node, Characters)


def _alone(node: Node) -> Term:
    """Gives the language of a plain node."""
    if isinstance(node, Characters):
        return characters(node)
    if isinstance(node, Choice):
        return union(map(_alone, node.options))
    if isinstance(node, Repeat):
        return repeat(_alone(node.part), node.low, node.high)
    assert isinstance(node, Sequence)  # noqa: S101  (others are not plain)
    term = EMPTY_WORD
    for part in reversed(node.parts):
        term = join(_alone(part), term)
    return term


def _before(node: Node, after: _Table) -> _Table:
    if _is_plain(node):
        return _plain(_alone(node), after)
    if isinstance(node, Sequence):
        for part in reversed(node.parts):
            after = _before(part, after)
        return after
    if isinstance(node, Choice):
        tables = [_before(option, after) for option in node.options]
        return {at: union(table[at] for table in tables) for at in _PLACES}
    if isinstance(node, Repeat):
        return _repeated(node, after)
    if isinstance(node, Look):
        return _looked(node, after)
    if isinstance(node, Anchor):
        return {at: _anchored(node, at[0], after[at]) for at in _PLACES}
    assert not isinstance(node, Characters)  # noqa: S101  (it is plain)
    assert_never(node)


def _plain(term: Term, after: _Table) -> _Table:
    first = after[_Last.START, False]
    if all(each is first for each in after.values()):
        return dict.fromkeys(_PLACES, join(term, first))
    word, other = after[_Last.WORD, True], after[_Last.OTHER, True]
    if word is other:
        moved = join(meet((term, _SOME)), word)
    else:
        moved = union(
            (
                join(meet((term, join(EVERYTHING, _WORD))), word),
                join(meet((term, join(EVERYTHING, _OTHER))), other),
            )
        )
    if not term.nullable:
        return dict.fromkeys(_PLACES, moved)
    return {at: union((after[at], moved)) for at in _PLACES}


def _anchored(anchor: Anchor, last: _Last, after: Term) -> Term:
    match anchor:
        case Anchor.START:
            return after if last is _Last.START else NOTHING
        case Anchor.END:
            return EMPTY_WORD if after.nullable else NOTHING
        case Anchor.BOUNDARY | Anchor.NO_BOUNDARY:
            word_follows = join(_WORD, EVERYTHING)
            changes = (last is _Last.WORD) == (anchor is Anchor.NO_BOUNDARY)
            return meet((after, word_follows if changes else complement(word_follows)))
        case _:
            assert_never(anchor)


def _looked(look: Look, after: _Table) -> _Table:
    ahead = _before(look.part, dict.fromkeys(_PLACES, EVERYTHING))
    if look.negative:
        ahead = {at: complement(term) for at, term in ahead.items()}
    return {at: meet((after[at], ahead[at])) for at in _PLACES}


def _repeated(node: Repeat, after: _Table) -> _Table:
    """Reads a repetition whose rounds look around them."""
    rounds = node.low if node.high is None else node.high
    if rounds > _MOST_UNFOLDED:
        raise Unfolded
    if node.high is None:
        table = _starred(node.part, after)
    else:
        table = after
        for _ in range(node.high - node.low):
            again = _moving(node.part, table)
            table = {at: union((after[at], again[at])) for at in _PLACES}
    for _ in range(node.low):
        table = _round(node.part, table)
    return table


def _starred(part: Node, after: _Table) -> _Table:
    """Reads a repetition without end, which leads back to itself by delayed terms."""
    bodies: _Table = {}

    def again(at: _Place) -> Term:
        return delayed(
            (part, tuple(after.values()), at),
            nullable=after[at].nullable,
            body=lambda: bodies[at],
        )

    once = _moving(part, {at: again(at) for at in _PLACES})
    bodies.update({at: union((after[at], once[at])) for at in _PLACES})
    return bodies


def _moving(part: Node, after: _Table) -> _Table:
    """Reads a round that must move, being one that the repetition may do without."""
    stopped: _Table = {
        (last, moved): after[last, True] if moved else NOTHING for last, moved in after
    }
    return _from_rest(_before(part, stopped))


def _round(part: Node, after: _Table) -> _Table:
    """Reads a round that is demanded, and so may stand still."""
    return _before(part, after)


def _from_rest(table: _Table) -> _Table:
    """Begins at each place as if nothing had moved yet."""
    return {(last, moved): table[last, False] for last, moved in table}
