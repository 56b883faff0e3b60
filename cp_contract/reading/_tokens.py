"""JSON text -> its tokens, in order, up to the first fault.

The slow and sure scanner: it needs no recursion, knows the place of everything, and
says what it expected where the grammar ends. The fast path never comes here.
"""

from __future__ import annotations

import re
from enum import StrEnum, auto
from typing import TYPE_CHECKING, Final, NamedTuple, final

from cp_contract.reading._rules import NESTING_LIMIT, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "LONGEST_WORD",
    "SPACE",
    "Kind",
    "Token",
    "find_closing",
    "scan",
    "skip_space",
    "unexpected",
]

SPACE: Final = " \t\n\r"
"""What JSON calls whitespace."""

LONGEST_WORD: Final = 64
"""How much of what stands out of place is looked at to name it."""


@final
class Kind(StrEnum):
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
    """The text may be JSON, but is not looked at further."""


@final
class Token(NamedTuple):
    """A stretch of the text. A fault reaches as far as the scanner had to look."""

    kind: Kind
    start: int
    end: int
    message: str = ""


# Possessive, so that a string of a million escapes needs no stack to go back on. Each
# branch is flat: where a group or a count within one fails, Python before 3.11.5 goes
# on from there (gh-106052), and Debian 12 has 3.11.2.
_HEX: Final = "[0-9a-fA-F]"
_STRING: Final = rf'"(?:[^"\\\x00-\x1f]++|\\["\\/bfnrt]|\\u{_HEX}{_HEX}{_HEX}{_HEX})*+'
_NUMBER: Final = r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?"
_LEAF: Final = re.compile(rf'({_STRING}")|({_NUMBER})|true|false|null|NaN|-?Infinity')
_NAME: Final = re.compile(rf'({_STRING}")[ \t\n\r]*+(:)?')
_UNCLOSED: Final = re.compile(_STRING)
_SOLID: Final = re.compile(r"[^ \t\n\r]")
_WORD: Final = re.compile(rf"\w{{1,{LONGEST_WORD}}}", re.ASCII)
_BRACKETS: Final = re.compile(rf'{_STRING}"|[{{\[]++|[}}\]]++')

_LEAVES: Final = {None: Kind.WORD, 1: Kind.STRING, 2: Kind.NUMBER}
_CLOSING: Final = {"{": "}", "[": "]"}

# Where the scanner stands, in the words of what may come there.
_A_VALUE: Final = "a value"
_FIRST: Final = {"}": "a name or '}'", "]": "a value or ']'"}
_NEXT: Final = {"}": "a name", "]": _A_VALUE}
_REST: Final = {"}": "',' or '}'", "]": "',' or ']'", "": ""}
_VALUES: Final = frozenset({_A_VALUE, _FIRST["]"]})
_CLOSABLE: Final = frozenset({*_FIRST.values(), *_REST.values()})


def scan(text: str, start: int = 0) -> Iterator[Token]:
    """Yields the tokens of the one value that begins at `start`.

    Where the text is no JSON or nests too deep, the last token says so.
    """
    opened = [""]  # what closes each open array and object, the innermost last
    state = _A_VALUE
    at = start
    while state:
        mark = text[at : at + 1]
        if mark <= " ":
            at = skip_space(text, at)
            mark = text[at : at + 1]
        if mark == opened[-1] and state in _CLOSABLE:
            opened.pop()
            yield Token(Kind.CLOSE, at, at + 1)
            state = _REST[opened[-1]]
            at += 1
        elif state in _VALUES:
            if mark in _CLOSING:
                if len(opened) > NESTING_LIMIT:
                    yield Token(Kind.TOO_DEEP, at, at + 1)
                    return
                yield Token(Kind.OPEN, at, at + 1)
                opened.append(_CLOSING[mark])
                state = _FIRST[opened[-1]]
                at += 1
            elif leaf := _LEAF.match(text, at):
                yield Token(_LEAVES[leaf.lastindex], at, leaf.end())
                state = _REST[opened[-1]]
                at = leaf.end()
            else:
                yield _fault(text, at, state)
                return
        elif state == _REST[opened[-1]]:
            if mark != ",":
                yield unexpected(text, at, state)
                return
            state = _NEXT[opened[-1]]
            at += 1
        else:
            name = _NAME.match(text, at)
            if not name:
                yield _fault(text, at, state)
                return
            yield Token(Kind.NAME, at, name.end(1))
            if not name[2]:
                yield unexpected(text, name.end(), "':'")
                return
            state = _A_VALUE
            at = name.end()


def find_closing(text: str, start: int, end: int) -> int | None:
    """Finds the end of an array or object by its brackets, however deep it nests."""
    depth = 0
    for run in _BRACKETS.finditer(text, start, end):
        length = run.end() - run.start()
        if text[run.start()] in "{[":
            depth += length
        elif text[run.start()] in "}]":
            if length >= depth:
                return run.start() + depth
            depth -= length
    return None


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


def _fault(text: str, at: int, expected: str) -> Token:
    """Says what is wrong where no token begins: a string may begin and not end."""
    if not text.startswith('"', at):
        return unexpected(text, at, expected)
    string = _UNCLOSED.match(text, at)
    end = string.end() if string else at
    if end == len(text):
        return Token(Kind.FAULT, at, end, "expected '\"' at the end of the string")
    if text[end] == "\\":
        escape = text[end : end + 2]
        message = f"expected an escape that JSON knows, found {shown(escape)}"
        return Token(Kind.FAULT, end, min(end + 6, len(text)), message)
    message = f"expected an escape in the string, found the raw {shown(text[end])}"
    return Token(Kind.FAULT, end, end + 1, message)
