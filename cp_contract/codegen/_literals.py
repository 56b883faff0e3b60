"""`const` and `enum` -> the values that a Literal lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cp_contract.dialect import reference_validator
from cp_contract.errors import SchemaNotCarried
from cp_contract.pointers import render_pointer

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["literal_view"]


def literal_view(
    rules: Mapping[str, Any], path: tuple[str | int, ...]
) -> dict[str, Any]:
    """Lists the values that meet every rule beside the `const` or the `enum`.

    Raises `SchemaNotCarried` for a value that no Literal can hold.
    """
    listed = [rules["const"]] if "const" in rules else rules["enum"]
    validator = reference_validator(rules)
    values = [_held(value, path) for value in listed if validator.is_valid(value)]
    if not values:
        raise SchemaNotCarried(render_pointer(path), "no value meets all its rules")
    return {"enum": values} if values != [None] else {"type": "null"}


def _held(value: Any, path: tuple[str | int, ...]) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if value is None or isinstance(value, str | int):
        return value
    raise SchemaNotCarried(
        render_pointer(path), f"a Literal cannot hold the value {value!r}"
    )
