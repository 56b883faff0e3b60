"""Payload -> a reading: the event as a value, and what is wrong with its text."""

from __future__ import annotations

from dataclasses import dataclass
from json import JSONDecoder
from typing import TYPE_CHECKING, Final, final

from cp_contract.kinds import is_array, is_object
from cp_contract.reading._explain import explain, lone_escape
from cp_contract.reading._numbers import read_float
from cp_contract.reading._places import BYTE_ORDER_MARK, Position, positions
from cp_contract.reading._rules import NESTING_LIMIT, breach
from cp_contract.reading._tokens import SPACE, skip_space

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cp_contract.findings import Finding
    from cp_contract.reading._places import Payload

__all__ = ["UNCLEAN", "Reading", "decode", "read_event"]


@final
@dataclass(frozen=True, slots=True)
class Reading:
    """What a text turned out to be."""

    value: object = None
    """The event: what `json` gives, but a Decimal where a float would mislead."""
    findings: tuple[Finding, ...] = ()
    """What is wrong with the text; lines and columns count from its beginning."""
    ok: bool = True
    """Whether there is a value to validate. There may be findings all the same."""


def read_event(payload: Payload) -> Reading:
    """Reads one event strictly; never raises for what the text holds.

    >>> read_event(b'{"SchemaVersion": 0}').value
    {'SchemaVersion': 0}
    >>> read_event('{"SchemaVersion": NaN}').findings[0].message
    'NaN is no JSON number; a number is written in digits'
    """
    if isinstance(payload, str):
        text = payload
    else:
        try:
            text = bytes(payload).decode()
        except UnicodeDecodeError as error:
            return Reading(None, (_not_utf_8(error),), ok=False)
    return _clean(text) or _explained(text)


def decode(text: str, start: int) -> tuple[object, int]:
    """Reads the value that begins at `start`, fast, if nothing at all is wrong with it.

    Gives the value and where it ends. Raises one of `UNCLEAN` otherwise, which leaves
    open whether it is broken, goes on after the end of the text, or needs a finding.
    Raw surrogates are the caller's to look for: no decoded bytes hold any.
    """
    value, end = _DECODE(text, start)
    if (
        end - start > 2 * NESTING_LIMIT
        and text.count("{", start, end) + text.count("[", start, end) > NESTING_LIMIT
        and _is_too_deep(value)
    ):
        raise ValueError(_NEEDS_FINDING)
    if lone_escape(text, start, end) is not None:
        raise ValueError(_NEEDS_FINDING)
    return value, end


def _clean(text: str) -> Reading | None:
    """Reads what nothing is wrong with; anything else is for `_explained`."""
    try:
        if not text.isascii():
            text.encode()  # raises UnicodeEncodeError where there are raw surrogates
        start = 0 if text.startswith("{") else skip_space(text, 0)
        value, end = decode(text, start)
    except UNCLEAN:
        return None
    if end == len(text) or not text[end:].strip(SPACE):
        return Reading(value)
    return None


def _explained(text: str) -> Reading:
    value, findings, ok = explain(text.removeprefix(BYTE_ORDER_MARK))
    if text.startswith(BYTE_ORDER_MARK):
        findings = (breach("byte-order-mark", _MARKED, Position()), *findings)
    return Reading(value, findings, ok)


def _not_utf_8(error: UnicodeDecodeError) -> Finding:
    before = error.object[: error.start].decode().removeprefix(BYTE_ORDER_MARK)
    message = (
        f"byte 0x{error.object[error.start]:02X} is not UTF-8 here; an event is UTF-8"
    )
    return breach("not-utf-8", message, next(positions(before, [len(before)])))


UNCLEAN: Final = (ValueError, ArithmeticError, RecursionError)
"""What `decode` raises; an ArithmeticError is a number out of range."""

_NEEDS_FINDING: Final = "`json` accepts this, the rules do not"
_MARKED: Final = "the text begins with a byte order mark; JSON begins with the value"


def _distinct(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError(_NEEDS_FINDING)
    return members


def _refuse(_word: str) -> None:
    raise ValueError(_NEEDS_FINDING)


def _is_too_deep(value: object) -> bool:
    """Walks level by level, since recursion is what deep values break."""
    level = [value]
    for _ in range(NESTING_LIMIT):
        level = [inner for outer in level for inner in _containers(outer)]
    return bool(level)


def _containers(outer: object) -> list[object]:
    inside: Iterable[object] = ()
    if is_object(outer):
        inside = outer.values()
    elif is_array(outer):
        inside = outer
    return [inner for inner in inside if isinstance(inner, dict | list)]


_DECODE: Final = JSONDecoder(
    object_pairs_hook=_distinct, parse_float=read_float, parse_constant=_refuse
).raw_decode
