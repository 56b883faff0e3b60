"""JSON text -> its tokens, in order, up to the first fault.

The slow and sure scanner: it needs no recursion, knows the place of everything, and
says what it expected where the grammar ends. The fast path never comes here.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, Final, NamedTuple, final

from cp_contract.reading._rules import NESTING_LIMIT, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LONGEST_WORD", "SPACE", "Kind", "Token", "scan", "skip_space", "unexpected"]

SPACE: Final = " \t\n\r"
"""What JSON calls whitespace."""

LONGEST_WORD: Final = 64
"""How much of what stands out of place is looked at to name it."""


@final
class Kind(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    NAME = auto()
    STRING = auto()
    NUMBER = auto()
    WORD = auto()
    """One of true, false, null, and of NaN, Infinity, -Infinity, which are not JSON."""
    FAULT = auto()
    """The text is not JSON from here on."""
    TOO_DEEP = auto()


@final
class Token(NamedTuple):
    """A stretch of the text. A fault reaches as far as the scanner had to look."""

    kind: Kind
    start: int
    end: int
    message: str = ""


class _State(Enum):
    VALUE = auto()
    FIRST_VALUE = auto()
    NAME = auto()
    FIRST_NAME = auto()
    AFTER = auto()


# Possessive, so that a string of a million escapes needs no stack to go back on.
_STRING: Final = re.compile(
    r'"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+("?)'
)
_PLAIN: Final = re.compile(
    r"(?P<number>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?)"
    r"|(?:true|false|null|NaN|-?Infinity)"
)
_SOLID: Final = re.compile(r"[^ \t\n\r]")
_WORD: Final = re.compile(rf"\w{{1,{LONGEST_WORD}}}", re.ASCII)
_CLOSING: Final = {"{": "}", "[": "]"}


def scan(text: str, start: int = 0, *, deepest: int = NESTING_LIMIT) -> Iterator[Token]:
    """Yields the tokens of the one value that begins at `start`.

    Where the text is no JSON or nests deeper than `deepest`, the last token says so.
    """
    opened: list[str] = []
    state = _State.VALUE
    at = start
    while True:
        at = skip_space(text, at)
        mark = text[at : at + 1]
        if _may_close(state) and opened and mark == _CLOSING[opened[-1]]:
            opened.pop()
            token = Token(Kind.CLOSE, at, at + 1)
            state = _State.AFTER
        elif state is _State.AFTER:
            if mark != ",":
                closing = _CLOSING[opened[-1]]
                yield unexpected(text, at, f"',' or {closing!r}")
                return
            state = _State.NAME if opened[-1] == "{" else _State.VALUE
            at += 1
            continue
        elif state in {_State.NAME, _State.FIRST_NAME}:
            token = _name(text, at, first=state is _State.FIRST_NAME)
            state = _State.VALUE
        elif mark in _CLOSING:
            kind = Kind.TOO_DEEP if len(opened) >= deepest else Kind.OPEN
            token = Token(kind, at, at + 1)
            opened.append(mark)
            state = _State.FIRST_NAME if mark == "{" else _State.FIRST_VALUE
        else:
            token = _leaf(text, at, first=state is _State.FIRST_VALUE)
            state = _State.AFTER
        yield token
        if token.kind in {Kind.FAULT, Kind.TOO_DEEP}:
            return
        at = token.end
        if token.kind is Kind.NAME:
            at = skip_space(text, at)
            if text[at : at + 1] != ":":
                yield unexpected(text, at, "':'")
                return
            at += 1
        if not opened:
            return


def skip_space(text: str, start: int) -> int:
    """Gives the offset of the first character from `start` on that is no whitespace."""
    solid = _SOLID.search(text, start)
    return solid.start() if solid else len(text)


def unexpected(text: str, at: int, expected: str) -> Token:
    """Makes the fault that something else stands where `expected` should."""
    if at >= len(text):
        return Token(Kind.FAULT, at, at, f"expected {expected}, found the end")
    word = _WORD.match(text, at)
    found = word.group() if word else text[at]
    message = f"expected {expected}, found {shown(found)}"
    return Token(Kind.FAULT, at, at + len(found), message)


def _may_close(state: _State) -> bool:
    return state in {_State.AFTER, _State.FIRST_NAME, _State.FIRST_VALUE}


def _name(text: str, at: int, *, first: bool) -> Token:
    if text[at : at + 1] == '"':
        return _string(text, at, Kind.NAME)
    return unexpected(text, at, "a name or '}'" if first else "a name")


def _leaf(text: str, at: int, *, first: bool) -> Token:
    if text[at : at + 1] == '"':
        return _string(text, at, Kind.STRING)
    plain = _PLAIN.match(text, at)
    if not plain:
        return unexpected(text, at, "a value or ']'" if first else "a value")
    kind = Kind.NUMBER if plain["number"] else Kind.WORD
    return Token(kind, at, plain.end())


def _string(text: str, at: int, kind: Kind) -> Token:
    """Takes the string that begins at a quote, or says why there is none."""
    string = _STRING.match(text, at)
    end = string.end() if string else at
    if string and string[1]:
        return Token(kind, at, end)
    if end == len(text):
        return Token(Kind.FAULT, at, end, "expected '\"' at the end of the string")
    if text[end] == "\\":
        escape = text[end : end + 2]
        message = f"expected an escape that JSON knows, found {shown(escape)}"
        return Token(Kind.FAULT, end, min(end + 6, len(text)), message)
    message = f"expected an escape in the string, found the raw {shown(text[end])}"
    return Token(Kind.FAULT, end, end + 1, message)
