"""What snapshot() gives -> plain data that can be compared, shown and kept."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from math import isfinite
from typing import Any, Final
from uuid import UUID

from cp_contract.kinds import is_array, is_object

__all__ = ["NotPlain", "differences", "is_same", "plain"]

_BY_TEXT: Final = (date, time, timedelta, UUID)
_BY_REPR: Final = (Decimal, bytes, bytearray, complex)
# How deep lists stand for rows, whose order says nothing. Further down they are values.
_ROWS_DEPTH: Final = 1


class NotPlain(TypeError):
    """A value whose text may differ though it is the same."""


def plain(value: Any) -> Any:
    """Copies a value as JSON data; raises `NotPlain` for what has no such form.

    >>> plain({("a", 1): {3, 2}})
    {"('a', 1)": [2, 3]}
    """
    if value is None or isinstance(value, bool | int | str):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, float):
        return value if isfinite(value) else repr(value)
    if isinstance(value, _BY_REPR):
        return repr(value)
    if isinstance(value, _BY_TEXT):
        return str(value)
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, Mapping):
        return {_key(each): plain(held) for each, held in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - a user's mapping
    if isinstance(value, AbstractSet):
        return sorted(map(plain, value), key=_text)  # pyright: ignore[reportUnknownArgumentType] - a user's set
    if (slots := getattr(value, "__dataclass_fields__", None)) is not None:
        return {name: plain(getattr(value, name)) for name in slots}
    if hasattr(value, "keys"):  # a database row
        return {_key(each): plain(value[each]) for each in value.keys()}  # noqa: SIM118 - iterating over a row gives its values
    if isinstance(value, Iterable):
        return [plain(each) for each in value]  # pyright: ignore[reportUnknownVariableType] - a user's collection
    raise NotPlain(type(value).__name__)


def _key(key: Any) -> str:
    if isinstance(key, tuple):
        key = tuple(key)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType] - a user's key; a named tuple is one
    return (
        key
        if isinstance(key, str)
        else repr(plain(key) if isinstance(key, Enum) else key)
    )


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def is_same(one: Any, other: Any, *, but_flags: bool = False) -> bool:
    """Says whether two snapshots are the same state.

    Rows of the outermost lists may come in any order. With `but_flags`, a true may
    stand where the other has a false: redelivered events differ in a flag.
    """
    return _text(_comparable(one, but_flags=but_flags)) == _text(
        _comparable(other, but_flags=but_flags)
    )


def _comparable(value: Any, *, but_flags: bool, depth: int = 0) -> Any:
    if is_object(value):
        return {
            each: _comparable(held, but_flags=but_flags, depth=depth + 1)
            for each, held in value.items()
        }
    if is_array(value):
        held = [
            _comparable(each, but_flags=but_flags, depth=depth + 1) for each in value
        ]
        return sorted(held, key=_text) if depth <= _ROWS_DEPTH else held
    if isinstance(value, str) and value.startswith("{"):
        return _comparable_text(value, but_flags=but_flags, depth=depth)
    if but_flags and (value is True or value is False or value in (0, 1)):
        return "flag"
    return value


def _comparable_text(text: str, *, but_flags: bool, depth: int) -> Any:
    """Reads JSON that was stored as text: its spelling is no part of the state."""
    try:
        return _comparable(json.loads(text), but_flags=but_flags, depth=depth)
    except ValueError:
        return text


def differences(expected: Any, actual: Any) -> tuple[str, ...]:
    """Shows two snapshots as lines of a diff: what is missing, what is too much."""
    one, other = (
        json.dumps(each, indent=2, sort_keys=True, ensure_ascii=False).splitlines()
        for each in (
            _comparable(expected, but_flags=False),
            _comparable(actual, but_flags=False),
        )
    )
    return tuple(line for line in difflib.ndiff(one, other) if not line.startswith("?"))
