"""Schema -> whether its values are objects with fields, or no containers at all."""

from __future__ import annotations

from typing import Any

from cp_contract.kinds import is_object

__all__ = ["has_fields", "is_scalar"]


def has_fields(schema: Any) -> bool:
    """Says whether a schema is of objects alone and names fields of theirs."""
    return (
        is_object(schema)
        and schema.get("type", "object") == "object"
        and bool(schema.get("properties") or schema.get("required"))
        and "$ref" not in schema
    )


def is_scalar(view: dict[str, Any]) -> bool:
    """Says whether a view allows neither objects nor arrays."""
    if "anyOf" in view:
        return all(map(is_scalar, view["anyOf"]))
    kinds = view.get("type")
    return "enum" in view or not {"object", "array"} & set(
        [kinds] if isinstance(kinds, str) else kinds or ["object"]
    )
