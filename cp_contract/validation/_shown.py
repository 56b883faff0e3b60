"""Value -> the few characters that a message shows of it."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Final

from cp_contract.dialect import is_integer

__all__ = ["kind_of", "listed", "shown"]

_LONGEST: Final = 60


def shown(value: object) -> str:
    """Shows a JSON value in at most about 60 characters; strings in single quotes."""
    if isinstance(value, str):
        return repr(_cut(value))
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        return _cut(str(Decimal(value)) if isinstance(value, int) else str(value))
    if isinstance(value, dict | list) and value:
        return "{…}" if isinstance(value, dict) else "[…]"
    return json.dumps(value)


def listed(values: list[object]) -> str:
    """Lists values as a sentence does, the first twelve of them."""
    first = ", ".join(shown(value) for value in values[:12])
    return f"{first}, …" if len(values) > 12 else first


def kind_of(value: object) -> str:
    """Names the JSON kind of a value, with its article."""
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, int | float | Decimal):
        return "an integer" if is_integer(value) else "a number"
    if isinstance(value, str):
        return "a string"
    if value is None:
        return "null"
    return "an array" if isinstance(value, list) else "an object"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
