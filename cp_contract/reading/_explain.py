"""JSON text -> its value with every finding: slow, sure, and without recursion.

What the fast path refuses comes here, so the verdict is always this module's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from operator import itemgetter
from typing import TYPE_CHECKING, Final, final

from cp_contract.pointers import render_pointer
from cp_contract.reading._numbers import read_float, read_integer
from cp_contract.reading._places import decode_string, positions
from cp_contract.reading._rules import NESTING_LIMIT, breach, leaves_value, shown
from cp_contract.reading._tokens import Kind, Token, scan, skip_space, unexpected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.findings import Finding

__all__ = ["explain", "lone_escape"]

# Findings of one rule in one event. A text that breaks a rule a million times is not
# better understood by a million findings, and they would not fit into memory.
_MOST: Final = 100

_WORDS: Final = {"true": True, "false": False, "null": None}
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
# It begins with a plain character, which Python's `re` looks for much faster.
_ESCAPE: Final = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<lone>u[dD][89a-fA-F][0-9a-fA-F]{2})"
    r"|.)",
    re.DOTALL,
)


def explain(text: str) -> tuple[object, tuple[Finding, ...], bool]:
    """Reads a text whose byte order mark is gone: its value, findings, and if it is ok.

    The findings come in the order of the text. Where it is not ok, there is no
    value to validate.
    """
    start = skip_space(text, 0)
    if start == len(text):
        place = next(positions(text, [0]))
        message = "there is no event, found nothing but whitespace"
        return None, (breach("no-event", message if text else _EMPTY, place),), False
    draft = _Draft(text)
    for token in _whole(text, start):
        _STEPS[token.kind](draft, token)
    found = sorted(draft.found.values(), key=itemgetter(0))
    places = positions(text, (offset for offset, *_ in found))
    findings = tuple(
        breach(rule, message, place, pointer=pointer)
        for (_, rule, message, pointer), place in zip(found, places, strict=True)
    )
    readable = leaves_value(findings)
    return (draft.top[0] if readable else None), findings, readable


def lone_escape(text: str, start: int, end: int) -> int | None:
    """Finds the first escape of half a surrogate pair, its other half missing."""
    # Most texts have no escape of this kind, and these three are all they pay.
    if text.find("\\u", start, end) < 0 or (
        text.find("\\ud", start, end) < 0 and text.find("\\uD", start, end) < 0
    ):
        return None
    for escape in _ESCAPE.finditer(text, start, end):
        if escape["lone"]:
            return escape.start()
    return None


_EMPTY: Final = "there is no event, found nothing at all"


@final
@dataclass(slots=True)
class _Draft:
    """A value half built: the open containers, and the key that comes next in each."""

    text: str
    top: list[object] = field(default_factory=list[object])
    open: list[dict[str, object] | list[object]] = field(
        default_factory=list[dict[str, object] | list[object]]
    )
    names: list[str] = field(default_factory=list[str])
    found: dict[tuple[str, str], tuple[int, str, str, str]] = field(
        default_factory=dict[tuple[str, str], tuple[int, str, str, str]]
    )
    counts: dict[str, int] = field(default_factory=dict[str, int])

    def put(self, value: object) -> None:
        """Adds a value where the text has arrived."""
        if not self.open:
            self.top.append(value)
            return
        into = self.open[-1]
        if isinstance(into, dict):
            into[self.names[-1]] = value
        else:
            into.append(value)

    def pointer(self, *, to_open: bool = False) -> str:
        """Gives the JSON Pointer to where the next value goes, or to what is open."""
        path: list[str | int] = [
            name if isinstance(into, dict) else len(into) - 1
            for into, name in zip(self.open, self.names, strict=True)
        ]
        if to_open:
            path.pop()
        elif self.open and isinstance(self.open[-1], list):
            path[-1] = len(self.open[-1])
        return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", render_pointer(path))

    def find(self, rule: str, message: str, offset: int, pointer: str = "") -> None:
        """Notes a finding; a second one by the same rule and pointer replaces it."""
        key = rule, pointer
        if key not in self.found:
            self.counts[rule] = self.counts.get(rule, 0) + 1
            if self.counts[rule] > _MOST:
                return
        self.found[key] = offset, rule, message, pointer


def _whole(text: str, start: int) -> Iterator[Token]:
    """Yields the tokens of the value, and the fault that more comes after it."""
    token = None
    for token in scan(text, start):
        yield token
    if token and token.kind not in {Kind.FAULT, Kind.TOO_DEEP}:
        end = skip_space(text, token.end)
        if end < len(text):
            yield unexpected(text, end, "nothing after the event")


def _open(draft: _Draft, token: Token) -> None:
    into: dict[str, object] | list[object]
    into = {} if draft.text[token.start] == "{" else []
    draft.put(into)
    draft.open.append(into)
    draft.names.append("")


def _close(draft: _Draft, _token: Token) -> None:
    draft.open.pop()
    draft.names.pop()


def _name(draft: _Draft, token: Token) -> None:
    draft.names[-1] = name = _string_of(draft, token)
    if name not in draft.open[-1]:
        return
    if len(draft.open) == 1:
        message = f"{shown(name)} is given more than once; a field is given once"
        draft.find("field-repeated", message, token.start, draft.pointer())
    else:
        message = f"{shown(name)} is given more than once; the last one counts"
        draft.find("name-repeated", message, token.start, draft.pointer())


def _string(draft: _Draft, token: Token) -> None:
    draft.put(_string_of(draft, token))


def _string_of(draft: _Draft, token: Token) -> str:
    text = draft.text
    string = decode_string(text, token.start, token.end)
    if not string.isascii() and _SURROGATE.search(string):
        raw = _SURROGATE.search(text, token.start, token.end)
        escape = lone_escape(text, token.start, token.end)
        at = min(
            raw.start() if raw else token.end, token.end if escape is None else escape
        )
        spelled = text[at : at + 6] if text[at] == "\\" else text[at]
        message = (
            f"{spelled.encode('ascii', 'backslashreplace').decode()} is half of a"
            " surrogate pair; a character needs both halves"
        )
        pointer = draft.pointer(to_open=token.kind is Kind.NAME)
        draft.find("lone-surrogate", message, at, pointer)
    return string


def _number(draft: _Draft, token: Token) -> None:
    spelled = draft.text[token.start : token.end]
    number: int | float | Decimal | None = None
    try:
        integral = spelled.lstrip("-").isdecimal()
        number = read_integer(spelled) if integral else read_float(spelled)
    except InvalidOperation:
        message = f"{shown(spelled)} is out of range; its exponent is too large to read"
        draft.find("number-out-of-range", message, token.start, draft.pointer())
    draft.put(number)


def _word(draft: _Draft, token: Token) -> None:
    word = draft.text[token.start : token.end]
    if word not in _WORDS:
        message = f"{word} is no JSON number; a number is written in digits"
        draft.find("not-a-json-number", message, token.start, draft.pointer())
    draft.put(_WORDS.get(word))


def _fault(draft: _Draft, token: Token) -> None:
    draft.find("not-json", token.message, token.start)


def _too_deep(draft: _Draft, token: Token) -> None:
    message = (
        f"nested deeper than {NESTING_LIMIT} levels; at most {NESTING_LIMIT} are read"
    )
    draft.find("nested-too-deep", message, token.start)


_STEPS: Final = {
    Kind.OPEN: _open,
    Kind.CLOSE: _close,
    Kind.NAME: _name,
    Kind.STRING: _string,
    Kind.NUMBER: _number,
    Kind.WORD: _word,
    Kind.FAULT: _fault,
    Kind.TOO_DEEP: _too_deep,
}
