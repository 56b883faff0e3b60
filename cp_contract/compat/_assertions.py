"""Keyword -> whether it can refuse a value; every other one is for people."""

from __future__ import annotations

from typing import Any, Final

from cp_contract.kinds import is_object
from cp_contract.subschemas import LIST, MAP, ONE, map_subschemas

__all__ = ["ASSERTIONS", "without_annotations"]

ASSERTIONS: Final = (
    frozenset({*ONE, *LIST, *MAP}) - {"$defs", "definitions", "contentSchema"}
) | {
    "$dynamicRef",
    "$ref",
    "const",
    "dependentRequired",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxContains",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minContains",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "required",
    "type",
    "uniqueItems",
}
"""Keywords that can refuse a value."""

# What is no assertion, and says all the same what other keywords refer to.
_NAMES: Final = frozenset(
    {"$anchor", "$defs", "$dynamicAnchor", "$id", "$schema", "definitions"}
)


def without_annotations(schema: Any) -> Any:
    """Leaves out what is written for people; what is left admits the same values."""
    if not is_object(schema):
        return schema
    kept = {key: each for key, each in schema.items() if key in ASSERTIONS | _NAMES}
    return map_subschemas(kept, without_annotations)
