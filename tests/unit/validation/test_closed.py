"""A closed schema admits what nothing is found in, and leaves the rest to others."""

from __future__ import annotations

import pytest
from jsonschema import Draft202012Validator

from cp_contract import load_contract
from cp_contract.validation._closed import closed

EVENT = {
    "SchemaVersion": 0,
    "EventId": "b3f0e2d0-0000-4000-8000-000000000000",
    "EventTimestamp": "2023-02-23T07:17:01.000Z",
    "EventType": "CREATED",
    "DomainName": "SampleDomain",
    "ObjectTypeName": "Card",
    "AssociatedProfileId": "5ffcee99ab0000000000b3ae01225e40",
    "ProfileObjectUniqueKey": "5ffcee99ab0000000000b3ae01225e40",
    "IsMessageRealTime": True,
}


def admits(schema, inner):
    """Says whether an object of a type with this schema is admitted."""
    contract = load_contract().with_object_types({"Card": schema})
    event = {**EVENT, "Object": inner}
    closed_schema = closed(contract, event)
    if closed_schema is None:
        return None
    return Draft202012Validator(closed_schema).is_valid(event)


def named(*names, **other):
    return {"properties": {name: {"type": "integer"} for name in names}, **other}


@pytest.mark.parametrize(
    "schema",
    [
        named("a"),
        {"allOf": [named("a"), {"required": ["a"]}]},
        {"$ref": "#/$defs/it", "$defs": {"it": named("a")}},
        {"allOf": [{"$ref": "#/$defs/it"}], "$defs": {"it": named("a")}},
        {"if": {"required": ["a"]}, "then": named("a"), "else": named("b")},
        named("a", **{"if": {"required": ["b"]}, "else": {}, "then": named("b")}),
    ],
)
def test_names_that_are_not_named_are_refused(schema):
    assert admits(schema, {"a": 1}) is True
    assert admits(schema, {"a": 1, "z": 1}) is False
    assert admits(schema, {"a": "1"}) is False


def test_names_are_known_at_every_depth():
    schema = {
        "properties": {
            "inner": named("a"),
            "never": False,
            "list": {"items": {"$ref": "#/$defs/it"}},
        },
        "$defs": {"it": {"properties": {"again": {"$ref": "#/$defs/it"}}}},
    }

    assert admits(schema, {"inner": {"a": 1}, "list": [{"again": {}}]}) is True
    assert admits(schema, {"inner": {"z": 1}}) is False
    assert admits(schema, {"never": 1}) is False
    assert admits(schema, {"list": [{"again": {"again": {"z": 1}}}]}) is False


@pytest.mark.parametrize(
    "schema",
    [{}, {"type": "object"}, named("a", additionalProperties={"type": "integer"})],
)
def test_where_any_name_will_do_it_does(schema):
    assert admits(schema, {"z": 1}) is True


@pytest.mark.parametrize(
    "schema",
    [
        {"allOf": [named("a"), named("b")]},
        {"anyOf": [named("a"), named("b")]},
    ],
)
def test_what_cannot_be_closed_is_left_to_others(schema):
    assert admits(schema, {"a": 1}) is None
