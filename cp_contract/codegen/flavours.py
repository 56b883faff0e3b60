"""The libraries that events can be typed with, and the rules that each can carry."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, final

__all__ = ["ANNOTATIONS", "CARRIED", "KIND_OF", "STRUCTURE", "Flavour"]


@final
class Flavour(StrEnum):
    """What `--flavour` takes; the generated modules have these names."""

    TYPED_DICTS = "typed_dicts"
    PYDANTIC = "pydantic"
    DATACLASSES = "dataclasses"
    MSGSPEC = "msgspec"


# Keywords that no value can break. `default` is one: it says what a reader may put in
# place of a value, and a field that fills itself in would no longer be absent.
ANNOTATIONS: Final = frozenset(
    {
        "$anchor",
        "$comment",
        "$defs",
        "$id",
        "$schema",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "default",
        "definitions",
        "deprecated",
        "description",
        "examples",
        "readOnly",
        "title",
        "writeOnly",
    }
)

# Keywords that every flavour carries as shape.
STRUCTURE: Final = frozenset(
    {
        "$ref",
        "additionalProperties",
        "anyOf",
        "const",
        "enum",
        "items",
        "oneOf",
        "properties",
        "required",
        "type",
    }
)

_BOUNDS: Final = frozenset(
    {
        "exclusiveMaximum",
        "exclusiveMinimum",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
        "pattern",
    }
)

# Keywords beyond shape that a flavour checks whenever a value is loaded.
CARRIED: Final = {
    Flavour.TYPED_DICTS: frozenset[str](),
    Flavour.PYDANTIC: _BOUNDS,
    Flavour.DATACLASSES: frozenset[str](),
    Flavour.MSGSPEC: _BOUNDS,
}

# The kind of value that a keyword speaks of; it says nothing of any other.
KIND_OF: Final = {
    "additionalProperties": "object",
    "exclusiveMaximum": "number",
    "exclusiveMinimum": "number",
    "items": "array",
    "maxItems": "array",
    "maxLength": "string",
    "maximum": "number",
    "minItems": "array",
    "minLength": "string",
    "minimum": "number",
    "pattern": "string",
    "properties": "object",
    "required": "object",
}
