"""For each keyword, a schema that says it and a value that breaks it alone."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from importlib.util import module_from_spec, spec_from_loader
from typing import TYPE_CHECKING, Any, Final

from cp_contract.codegen import Flavour, generate_module
from cp_contract.contract import Contract, load_contract

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["CARRIED", "HOLES", "PROBES", "Probe", "event_with", "module_of", "probing"]


@dataclass(frozen=True, slots=True)
class Probe:
    """A schema of one property, a value that meets it, and one that does not."""

    schema: dict[str, Any]
    good: Any
    bad: Any


_STRING: Final = {"type": "string"}
_NUMBER: Final = {"type": "number"}
_ARRAY: Final = {"type": "array"}
_OBJECT: Final = {"type": "object"}
_EITHER: Final = {
    "type": ["string", "integer"],
    "if": _STRING,
    "then": {"const": "a"},
    "else": {"const": 1},
}

# Rules that at least one flavour does not carry.
HOLES: Final = {
    "minLength": Probe({**_STRING, "minLength": 2}, "ab", "a"),
    "maxLength": Probe({**_STRING, "maxLength": 1}, "a", "ab"),
    "pattern": Probe({**_STRING, "pattern": "^[ab]$(?!\\n)"}, "a", "c"),
    "minItems": Probe({**_ARRAY, "minItems": 1}, [1], []),
    "maxItems": Probe({**_ARRAY, "maxItems": 1}, [1], [1, 2]),
    "minimum": Probe({**_NUMBER, "minimum": 1}, 1, 0.5),
    "maximum": Probe({**_NUMBER, "maximum": 1}, 1, 1.5),
    "exclusiveMinimum": Probe({**_NUMBER, "exclusiveMinimum": 1}, 1.5, 1),
    "exclusiveMaximum": Probe({**_NUMBER, "exclusiveMaximum": 1}, 0.5, 1),
    "format": Probe(
        {**_STRING, "format": "date-time"},
        "2023-02-28T00:00:00Z",
        "2023-02-30T00:00:00Z",
    ),
    "multipleOf": Probe({"type": "integer", "multipleOf": 2}, 2, 3),
    "uniqueItems": Probe({**_ARRAY, "uniqueItems": True}, [1, 2], [1, 1]),
    "contains": Probe({**_ARRAY, "contains": _STRING}, ["a"], [1]),
    "minContains": Probe(
        {**_ARRAY, "contains": _STRING, "minContains": 2}, ["a", "b"], ["a"]
    ),
    "maxContains": Probe(
        {**_ARRAY, "contains": _STRING, "maxContains": 1}, ["a"], ["a", "b"]
    ),
    "prefixItems": Probe({**_ARRAY, "prefixItems": [_STRING]}, ["a"], [1]),
    "unevaluatedItems": Probe(
        {**_ARRAY, "prefixItems": [{}], "unevaluatedItems": False}, [1], [1, 2]
    ),
    "minProperties": Probe({**_OBJECT, "minProperties": 1}, {"a": 1}, {}),
    "maxProperties": Probe({**_OBJECT, "maxProperties": 0}, {}, {"a": 1}),
    "propertyNames": Probe(
        {**_OBJECT, "propertyNames": {"maxLength": 1}}, {"a": 1}, {"ab": 1}
    ),
    "patternProperties": Probe(
        {**_OBJECT, "patternProperties": {"^a": _STRING}}, {"a": "x"}, {"a": 1}
    ),
    "additionalProperties": Probe(
        {**_OBJECT, "properties": {"a": {}}, "additionalProperties": False},
        {"a": 1},
        {"b": 1},
    ),
    "unevaluatedProperties": Probe(
        {**_OBJECT, "properties": {"a": {}}, "unevaluatedProperties": False},
        {"a": 1},
        {"b": 1},
    ),
    "dependentRequired": Probe(
        {
            **_OBJECT,
            "properties": {"a": {}, "b": {}},
            "dependentRequired": {"a": ["b"]},
        },
        {"a": 1, "b": 1},
        {"a": 1},
    ),
    "dependentSchemas": Probe(
        {
            **_OBJECT,
            "properties": {"a": {}, "b": {}},
            "dependentSchemas": {"a": {"required": ["b"]}},
        },
        {"a": 1, "b": 1},
        {"a": 1},
    ),
    "allOf": Probe({**_STRING, "allOf": [{"const": "a"}]}, "a", "b"),
    "anyOf": Probe({**_STRING, "anyOf": [{"const": "a"}, {"const": "b"}]}, "a", "c"),
    "oneOf": Probe({"oneOf": [{"type": "integer"}, _NUMBER]}, 1.5, 1),
    "not": Probe({**_STRING, "not": {"const": "a"}}, "b", "a"),
    "if": Probe(_EITHER, "a", "b"),
    "then": Probe(_EITHER, 1, "b"),
    "else": Probe(_EITHER, "a", 2),
}

# Rules that every flavour that checks at all carries.
CARRIED: Final = {
    "type": Probe(_STRING, "a", 1),
    "type-nullable": Probe({"type": ["string", "null"]}, None, 1),
    "type-null": Probe({"type": "null"}, None, "a"),
    "type-boolean": Probe({"type": "boolean"}, True, 1),
    "type-list": Probe({"type": ["string", "integer"]}, 1, 1.5),
    "type-and-bounds": Probe(
        {"type": ["string", "integer", "null"], "minLength": 2, "minimum": 5}, None, 4
    ),
    "const": Probe({"const": "a"}, "a", "b"),
    "enum": Probe({"enum": ["a", 1, None]}, None, "b"),
    "const-as-float": Probe({"const": 1.0}, 1, 2),
    "enum-narrowed": Probe({"enum": ["a", 1], "type": "string"}, "a", 1),
    "required": Probe({**_OBJECT, "required": ["a"]}, {"a": 1}, {"b": 1}),
    "properties": Probe({**_OBJECT, "properties": {"a": _STRING}}, {}, {"a": 1}),
    "properties-nullable": Probe(
        {"type": ["object", "null"], "properties": {"a": _STRING}}, None, {"a": 1}
    ),
    "map": Probe({**_OBJECT, "additionalProperties": _STRING}, {"a": "b"}, {"a": 1}),
    "items": Probe({**_ARRAY, "items": {**_STRING, "minLength": 1}}, ["a"], [1]),
    "items-nested": Probe(
        {**_ARRAY, "items": {**_OBJECT, "required": ["a"]}}, [{"a": 1}], [{}]
    ),
    "union": Probe({"anyOf": [_STRING, {"type": "integer"}]}, 1, 1.5),
    "ref": Probe({"$ref": "#/$defs/Node"}, {"next": {"value": 1}}, {"value": "a"}),
    "ref-nested": Probe({"$ref": "#/$defs/Node"}, {}, {"next": {"value": "a"}}),
    "ref-scalar": Probe({"$ref": "#/$defs/Short"}, "a", 1),
}

PROBES: Final = {**HOLES, **CARRIED}

_NODE: Final = {
    "type": "object",
    "properties": {
        "next": {"$ref": "#/$defs/Node"},
        "value": {"type": "integer"},
    },
}


@cache
def probing() -> Contract:
    """Gives the contract with an object type that has a property for each probe."""
    schema = {
        "type": "object",
        "properties": {name: probe.schema for name, probe in PROBES.items()},
        "$defs": {"Node": _NODE, "Short": _STRING},
    }
    return load_contract().with_object_types({"Probe": schema})


def event_with(**members: Any) -> dict[str, Any]:
    """Gives a valid event of the probing type, its Object holding these members."""
    return {
        "SchemaVersion": 0,
        "EventId": "e",
        "EventTimestamp": "2023-02-24T07:17:05.356Z",
        "EventType": "CREATED",
        "DomainName": "D",
        "ObjectTypeName": "Probe",
        "Object": members,
        "IsMessageRealTime": True,
    }


@cache
def module_of(contract: Contract, flavour: Flavour) -> ModuleType:
    """Generates the types of a contract and imports them."""
    name = f"types_of_{id(contract)}_{flavour}"
    spec = spec_from_loader(name, loader=None)
    assert spec is not None
    module = module_from_spec(spec)
    sys.modules[name] = module
    exec(generate_module(contract, flavour), module.__dict__)  # noqa: S102  (ours)
    return module
