"""Rule of change -> the smallest pair of schemas that shows it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["EXAMPLES"]

_TEXT: Final = {"type": "string"}
_NUMBER: Final = {"type": "integer"}

_ANCHORS: Final = {
    "$defs": {
        "Any": {"$dynamicAnchor": "any"},
        "Text": {"$dynamicAnchor": "text", "type": "string"},
    }
}


def _names(**schemas: Any) -> dict[str, Any]:
    return {"type": "object", "properties": schemas}


EXAMPLES: Final[Mapping[str, tuple[Any, Any]]] = MappingProxyType(
    {
        "property-added": (_names(Id=_TEXT), _names(Id=_TEXT, Tier=_TEXT)),
        "property-removed": (_names(Id=_TEXT, Tier=_TEXT), _names(Id=_TEXT)),
        "required-property-added": (
            _names(Id=_TEXT),
            {**_names(Id=_TEXT, Tier=_TEXT), "required": ["Tier"]},
        ),
        "required-property-removed": (
            {**_names(Id=_TEXT, Tier=_TEXT), "required": ["Tier"]},
            _names(Id=_TEXT),
        ),
        "property-became-required": (
            _names(Id=_TEXT),
            {**_names(Id=_TEXT), "required": ["Id"]},
        ),
        "property-became-optional": (
            {**_names(Id=_TEXT), "required": ["Id"]},
            _names(Id=_TEXT),
        ),
        "object-closed": (
            _names(Id=_TEXT),
            {**_names(Id=_TEXT), "additionalProperties": False},
        ),
        "object-opened": (
            {**_names(Id=_TEXT), "additionalProperties": False},
            _names(Id=_TEXT),
        ),
        "other-properties-narrowed": (
            {"type": "object"},
            {"type": "object", "additionalProperties": _TEXT},
        ),
        "other-properties-widened": (
            {"type": "object", "additionalProperties": _TEXT},
            {"type": "object"},
        ),
        "property-pattern-added": (
            {"type": "object"},
            {"type": "object", "patternProperties": {"^x-": _TEXT}},
        ),
        "property-pattern-removed": (
            {"type": "object", "patternProperties": {"^x-": _TEXT}},
            {"type": "object"},
        ),
        "property-names-narrowed": (
            {"type": "object"},
            {"type": "object", "propertyNames": {"maxLength": 8}},
        ),
        "property-names-widened": (
            {"type": "object", "propertyNames": {"maxLength": 8}},
            {"type": "object"},
        ),
        "min-properties-raised": ({"minProperties": 1}, {"minProperties": 2}),
        "min-properties-lowered": ({"minProperties": 2}, {"minProperties": 1}),
        "max-properties-raised": ({"maxProperties": 1}, {"maxProperties": 2}),
        "max-properties-lowered": ({"maxProperties": 2}, {"maxProperties": 1}),
        "dependency-added": (
            _names(City=_TEXT, Country=_TEXT),
            {
                **_names(City=_TEXT, Country=_TEXT),
                "dependentRequired": {"City": ["Country"]},
            },
        ),
        "dependency-removed": (
            {
                **_names(City=_TEXT, Country=_TEXT),
                "dependentRequired": {"City": ["Country"]},
            },
            _names(City=_TEXT, Country=_TEXT),
        ),
        "dependency-changed": (
            {"dependentRequired": {"City": ["Country"]}},
            {"dependentRequired": {"City": ["PostalCode"]}},
        ),
        "type-widened": (_TEXT, {"type": ["string", "null"]}),
        "type-narrowed": ({"type": ["string", "null"]}, _TEXT),
        "type-changed": (_TEXT, _NUMBER),
        "enum-value-added": (
            {"enum": ["CREATED", "UPDATED"]},
            {"enum": ["CREATED", "UPDATED", "MERGED"]},
        ),
        "enum-value-removed": (
            {"enum": ["CREATED", "UPDATED", "MERGED"]},
            {"enum": ["CREATED", "UPDATED"]},
        ),
        "enum-added": (_TEXT, {"type": "string", "enum": ["gold", "silver"]}),
        "enum-removed": ({"type": "string", "enum": ["gold", "silver"]}, _TEXT),
        "schema-replaced": (_names(Id=_TEXT), _names(Id=False)),
        "minimum-raised": ({"minimum": 0}, {"minimum": 1}),
        "minimum-lowered": ({"minimum": 1}, {"minimum": 0}),
        "maximum-raised": ({"maximum": 9}, {"maximum": 10}),
        "maximum-lowered": ({"maximum": 10}, {"maximum": 9}),
        "multiple-narrowed": ({"multipleOf": 5}, {"multipleOf": 10}),
        "multiple-widened": ({"multipleOf": 10}, {"multipleOf": 5}),
        "multiple-changed": ({"multipleOf": 5}, {"multipleOf": 7}),
        "multiple-rewritten": (
            {"type": "integer", "multipleOf": 1},
            {"type": "integer", "multipleOf": 0.5},
        ),
        "min-length-raised": (
            {"type": "string", "minLength": 1},
            {"type": "string", "minLength": 2},
        ),
        "min-length-lowered": (
            {"type": "string", "minLength": 2},
            {"type": "string", "minLength": 1},
        ),
        "max-length-raised": (
            {"type": "string", "maxLength": 64},
            {"type": "string", "maxLength": 255},
        ),
        "max-length-lowered": (
            {"type": "string", "maxLength": 255},
            {"type": "string", "maxLength": 64},
        ),
        "pattern-narrowed": ({"pattern": "^[a-z0-9]+$"}, {"pattern": "^[a-z]+$"}),
        "pattern-widened": ({"pattern": "^[a-z]+$"}, {"pattern": "^[a-z0-9]+$"}),
        "pattern-changed": ({"pattern": "^[a-z]+$"}, {"pattern": "^[A-Z]+$"}),
        "pattern-rewritten": ({"pattern": "^aa*$"}, {"pattern": "^a+$"}),
        "format-narrowed": (_TEXT, {"type": "string", "format": "date-time"}),
        "format-widened": ({"type": "string", "format": "date-time"}, _TEXT),
        "format-changed": ({"format": "date"}, {"format": "date-time"}),
        "items-narrowed": ({"type": "array"}, {"type": "array", "items": _TEXT}),
        "items-widened": ({"type": "array", "items": _TEXT}, {"type": "array"}),
        "array-closed": (
            {"type": "array", "prefixItems": [_TEXT]},
            {"type": "array", "prefixItems": [_TEXT], "items": False},
        ),
        "array-opened": (
            {"type": "array", "prefixItems": [_TEXT], "items": False},
            {"type": "array", "prefixItems": [_TEXT]},
        ),
        "array-place-added": (
            {"type": "array", "prefixItems": [_TEXT]},
            {"type": "array", "prefixItems": [_TEXT, _NUMBER]},
        ),
        "array-place-removed": (
            {"type": "array", "prefixItems": [_TEXT, _NUMBER]},
            {"type": "array", "prefixItems": [_TEXT]},
        ),
        "min-items-raised": ({"minItems": 1}, {"minItems": 2}),
        "min-items-lowered": ({"minItems": 2}, {"minItems": 1}),
        "max-items-raised": ({"maxItems": 5}, {"maxItems": 6}),
        "max-items-lowered": ({"maxItems": 6}, {"maxItems": 5}),
        "items-became-unique": (
            {"type": "array"},
            {"type": "array", "uniqueItems": True},
        ),
        "items-became-repeatable": (
            {"type": "array", "uniqueItems": True},
            {"type": "array"},
        ),
        "contains-added": ({"type": "array"}, {"type": "array", "contains": _TEXT}),
        "contains-removed": ({"type": "array", "contains": _TEXT}, {"type": "array"}),
        "contains-changed": ({"contains": _TEXT}, {"contains": _NUMBER}),
        "alternative-added": (
            {"anyOf": [_TEXT, _NUMBER]},
            {"anyOf": [_TEXT, _NUMBER, {"type": "null"}]},
        ),
        "alternative-removed": (
            {"anyOf": [_TEXT, _NUMBER, {"type": "null"}]},
            {"anyOf": [_TEXT, _NUMBER]},
        ),
        "alternatives-added": ({}, {"anyOf": [_TEXT, _NUMBER]}),
        "alternatives-removed": ({"anyOf": [_TEXT, _NUMBER]}, {}),
        "conjunct-added": (
            {"allOf": [_TEXT]},
            {"allOf": [_TEXT, {"maxLength": 64}]},
        ),
        "conjunct-removed": (
            {"allOf": [_TEXT, {"maxLength": 64}]},
            {"allOf": [_TEXT]},
        ),
        "condition-added": ({}, {"if": _TEXT, "then": {"maxLength": 64}}),
        "condition-removed": ({"if": _TEXT, "then": {"maxLength": 64}}, {}),
        "condition-changed": (
            {"if": {"minimum": 1}, "then": {"multipleOf": 2}},
            {"if": {"multipleOf": 3}, "then": {"multipleOf": 2}},
        ),
        "consequence-added": (
            {"if": {"minimum": 1}, "then": {"maximum": 9}},
            {"if": {"minimum": 1}, "then": {"maximum": 9}, "else": {"maximum": -1}},
        ),
        "consequence-removed": (
            {"if": {"minimum": 1}, "then": {"maximum": 9}, "else": {"maximum": -1}},
            {"if": {"minimum": 1}, "then": {"maximum": 9}},
        ),
        "negation-added": ({}, {"not": {"const": ""}}),
        "negation-removed": ({"not": {"const": ""}}, {}),
        "negation-changed": ({"not": {"const": ""}}, {"not": {"const": "none"}}),
        "schema-rewritten": (
            {"oneOf": [{"const": "a"}, {"const": "b"}]},
            {"anyOf": [{"const": "a"}, {"const": "b"}]},
        ),
        "documentation-changed": (
            {"description": "The id."},
            {"description": "The unique id."},
        ),
        "schema-removed": (_TEXT, False),
        "reference-changed": (
            {**_ANCHORS, "$dynamicRef": "#any"},
            {**_ANCHORS, "$dynamicRef": "#text"},
        ),
        "format-rewritten": (
            {"type": "integer", "format": "date"},
            {"type": "integer", "format": "time"},
        ),
        # Each of two constraints asked for the Id, so that neither alone was missed.
        "meaning-changed": ({"required": ["Id"], "allOf": [{"required": ["Id"]}]}, {}),
        "reading-relied-on": (
            {**_names(Id=_TEXT), "required": ["Id"]},
            {**_names(Id=_TEXT), "required": ["Id"], "additionalProperties": False},
        ),
        "schema-version-kept": (
            _names(EventType={"enum": ["CREATED", "UPDATED"]}),
            _names(EventType={"enum": ["CREATED", "UPDATED", "MERGED"]}),
        ),
        "break-unacknowledged": (
            _names(DomainName={"type": "string", "maxLength": 64}),
            _names(DomainName={"type": "string", "maxLength": 63}),
        ),
    }
)
"""Old schema and new, by the rule that tells the change."""
