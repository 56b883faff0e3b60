"""Patterns that must all match -> an automaton over the bytes of UTF-8."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache, reduce
from typing import TYPE_CHECKING, Final, final

from cp_contract.errors import OutOfStates, PatternInvalid, PatternUnsupported
from cp_contract.languages import Language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["DATE_TIMES", "Automaton", "automaton_of", "holds_date_times", "is_provable"]

_MOST_STATES: Final = 2_000
_LAST_OF_LENGTH: Final = (0x7F, 0x7FF, 0xFFFF, 0x10FFFF)

# The date-times that the native tier has an instruction for, but for the days of each
# month: no leap seconds, and fractions as short as an instant can tell.
_HOUR: Final = "([01][0-9]|2[0-3])"
DATE_TIMES: Final = (
    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]"
    rf"{_HOUR}:[0-5][0-9]:[0-5][0-9](\.[0-9]{{1,9}})?([Zz]|[+-]{_HOUR}:[0-5][0-9])$"
)

_ATOM: Final = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]", re.DOTALL)
_MARK: Final = re.compile(r"([()])|([*+]|\{[0-9]+,\})")
_REPEATED: Final = re.compile(r"[*+{]")

Octets = tuple[tuple[int, int], ...]
Piece = tuple[Octets, int]


@final
@dataclass(frozen=True, slots=True)
class Automaton:
    """States over classes of bytes; state 0 refuses, state 1 is where it starts."""

    classes: bytes
    """Byte to class."""
    steps: tuple[tuple[int, ...], ...]
    """State to the state after each class."""
    accepting: tuple[bool, ...]


def is_provable(pattern: str) -> bool:
    """Says whether a pattern's language is known, and the reference reads it alike.

    regress 2026.9.1 misses `^(?:(?:a+)+){2}$` in "aa": what repeats a group that holds
    a repetition without end is left to it. Goes when regress finds it.
    """
    if _repeats_repetitions(pattern):
        return False
    try:
        Language.from_pattern(pattern)
    except (PatternInvalid, PatternUnsupported):
        return False
    return True


def _repeats_repetitions(pattern: str) -> bool:
    plain = _ATOM.sub("x", pattern)
    endless = [False]
    for mark in _MARK.finditer(plain):
        if mark[2]:
            endless[-1] = True
        elif mark[1] == "(":
            endless.append(False)
        elif len(endless) > 1:
            inner = endless.pop()
            if inner and _REPEATED.match(plain, mark.end()):
                return True
            endless[-1] |= inner
    return False


@lru_cache(maxsize=256)
def holds_date_times(pattern: str) -> bool:
    """Says whether a pattern matches all date-times that are proven to be some."""
    beyond = Language.from_pattern(DATE_TIMES) - Language.from_pattern(pattern)
    try:
        return beyond.shortest() is None
    except OutOfStates:
        return False


@lru_cache(maxsize=1024)
def automaton_of(patterns: tuple[str, ...]) -> Automaton | None:
    """Gives the automaton of the texts that all patterns match; None if too large."""
    language = reduce(Language.__and__, map(Language.from_pattern, patterns))
    try:
        states = language.automaton(budget=_MOST_STATES)
    except OutOfStates:
        return None
    rows: list[dict[int, int]] = [{} for _ in range(len(states) + 1)]
    tails: dict[tuple[Piece, ...], int] = {}
    for number, state in enumerate(states, start=1):
        pieces = tuple(
            (octets, target + 1)
            for ranges, target in state.steps
            for low, high in ranges
            for octets in _octets(low, high)
        )
        _add(rows, number, pieces, tails)
    accepting = [False, *(state.accepts for state in states)]
    accepting += [False] * (len(rows) - len(accepting))
    return _classified(rows, tuple(accepting))


def _add(
    rows: list[dict[int, int]],
    number: int,
    pieces: tuple[Piece, ...],
    tails: dict[tuple[Piece, ...], int],
) -> None:
    """Adds to a state what follows, with a state more for each byte in between."""
    following: dict[tuple[int, int], list[Piece]] = {}
    for (lead, *rest), target in pieces:
        following.setdefault(lead, []).append((tuple(rest), target))
    for (low, high), after in following.items():
        tail, target = after[0]
        if tail:
            key = tuple(after)
            if key not in tails:
                tails[key] = len(rows)
                rows.append({})
                _add(rows, tails[key], key, tails)
            target = tails[key]
        for octet in range(low, high + 1):
            rows[number][octet] = target


def _octets(low: int, high: int) -> Iterator[Octets]:
    """Yields ranges of bytes that together spell the code points of a range.

    Where one byte is a range of several, all that follow it are whole.
    """
    for last in _LAST_OF_LENGTH:
        if low <= last:
            top = min(high, last)
            yield from _of_one_length(low, top)
            low = top + 1
        if low > high:
            return


def _of_one_length(low: int, high: int) -> Iterator[Octets]:
    first, last = chr(low).encode(), chr(high).encode()
    for place in range(1, len(first)):
        tail = 6 * (len(first) - place)
        mask = (1 << tail) - 1
        if low & ~mask != high & ~mask:
            if low & mask:
                yield from _of_one_length(low, low | mask)
                yield from _of_one_length((low | mask) + 1, high)
                return
            if high & mask != mask:
                yield from _of_one_length(low, (high & ~mask) - 1)
                yield from _of_one_length(high & ~mask, high)
                return
    yield tuple(zip(first, last, strict=True))


def _classified(
    rows: Sequence[dict[int, int]], accepting: tuple[bool, ...]
) -> Automaton:
    """Puts together the bytes that no state tells apart."""
    columns = [tuple(row.get(octet, 0) for row in rows) for octet in range(256)]
    distinct = list(dict.fromkeys(columns))
    places = {column: place for place, column in enumerate(distinct)}
    return Automaton(
        bytes(places[column] for column in columns),
        tuple(zip(*distinct, strict=True)),
        accepting,
    )
