"""Value -> whether it is a JSON object or array, in words that type checkers read.

`isinstance(value, dict)` leaves a strict checker with a dict of unknowns; these say
what untrusted JSON is once its outermost kind is known.
"""

from __future__ import annotations

from typing import Any, TypeGuard

__all__ = ["is_array", "is_object"]


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Says whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Says whether a JSON value is an array."""
    return isinstance(value, list)
