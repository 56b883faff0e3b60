"""Python value -> findings where it stands for no JSON value."""

from __future__ import annotations

from decimal import Decimal
from math import isfinite
from types import NoneType
from typing import TYPE_CHECKING, Any

from cp_contract.findings import Finding
from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import render_pointer
from cp_contract.reading import NESTING_LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["value_findings"]


def value_findings(value: object) -> list[Finding]:
    """Finds what a dict, list or scalar holds that JSON text could not say.

    The walk keeps its own stack, so that depth is a finding and not a crash.
    """
    found: list[Finding] = []
    stack: list[tuple[Any, tuple[str | int, ...]]] = [(value, ())]
    while stack:
        each, path = stack.pop()
        found += _own_findings(each, path)
        if len(path) >= NESTING_LIMIT:
            continue
        if is_object(each):
            stack += [(inner, (*path, str(name))) for name, inner in each.items()]
        elif is_array(each):
            stack += [(inner, (*path, index)) for index, inner in enumerate(each)]
    return found


def _own_findings(value: Any, path: tuple[str | int, ...]) -> Iterator[Finding]:
    """Yields what is wrong with the value itself, whatever lies inside it."""
    fault = _fault(value, len(path))
    if fault is not None:
        rule, message = fault
        yield Finding(rule=rule, message=message, pointer=render_pointer(path))


def _fault(value: Any, depth: int) -> tuple[str, str] | None:
    if isinstance(value, str):
        return _text_fault(value)
    if isinstance(value, float | Decimal):
        finite = value.is_finite() if isinstance(value, Decimal) else isfinite(value)
        return (
            None if finite else ("not-a-json-number", f"{value} is not a JSON number")
        )
    if is_object(value):
        names: list[object] = list(value)
        for name in names:
            if not isinstance(name, str):
                return "not-json", f"the name {name!r} is not a string"
            if (fault := _text_fault(name)) is not None:
                return fault
    elif not isinstance(value, list | int | NoneType):
        kind = type(value).__name__
        return "not-json", f"a Python {kind} is no JSON value"
    if isinstance(value, dict | list) and depth >= NESTING_LIMIT:
        return (
            "nested-too-deep",
            f"nested deeper than {NESTING_LIMIT} levels, which is the limit",
        )
    return None


def _text_fault(text: str) -> tuple[str, str] | None:
    if text.isascii():
        return None
    try:
        text.encode()
    except UnicodeEncodeError as error:
        code = ord(text[error.start])
        return "lone-surrogate", f"\\u{code:04x} is half of a surrogate pair, no text"
    return None
