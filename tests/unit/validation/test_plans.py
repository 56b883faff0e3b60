"""What is looked for only where something may be wrong is found all the same."""

from __future__ import annotations

import json

import pytest

from cp_contract import load_contract
from cp_contract.contract import Contract
from cp_contract.validation._accepting import Accepting
from cp_contract.validation._keywords import findings_of, schema_findings
from cp_contract.validation._plans import look_through
from cp_contract.validation._spots import Spots
from cp_contract.validation._unknown import unknown_field, unknown_fields


def held_to(schema):
    """Gives a contract whose objects of the type Card meet the schema."""
    return load_contract().with_object_types({"Card": schema})


def card(inside):
    return {
        "SchemaVersion": 0,
        "EventId": "e1",
        "EventTimestamp": "2023-02-24T07:17:05.356Z",
        "EventType": "CREATED",
        "DomainName": "SampleDomain",
        "ObjectTypeName": "Card",
        "Object": inside,
        "IsMessageRealTime": True,
    }


def assert_found_alike(contract, event):
    breaches, unnamed = look_through(contract, event)
    quick = [*findings_of(contract, breaches), *map(unknown_field, unnamed)]
    slow = [*schema_findings(contract, event), *unknown_fields(contract, event)]
    assert quick == slow
    return quick


def accepts(value, *schemas):
    """Says whether schemas accept a value without a closer look."""
    return Accepting(Spots(load_contract())).accepts(schemas)(value)


NO = {"type": "object", "properties": {"a": {"allOf": [False]}}}


@pytest.mark.parametrize(
    ("schema", "inside", "rules"),
    [
        ({"properties": {"a": False}}, {"a": 1}, ["false-schema"]),
        (NO, {"a": "text"}, ["false-schema"]),
        ({"properties": {"a": {}}}, {"a": 1, "b": {"c": 2}}, ["unknown-field"]),
        (
            {"properties": {"a": {"properties": {"b": {}}}}},
            {"a": {"b": 1, "c": 2}, "d": 3},
            ["unknown-field", "unknown-field"],
        ),
        (
            {"properties": {"a": {"items": {"properties": {"b": {}}}}}},
            {"a": [{"b": 1}, [], {"c": 2}]},
            ["unknown-field"],
        ),
        (
            {
                "allOf": [
                    {"properties": {"a": {"minLength": 2}}},
                    {"properties": {"a": {"maxLength": 3}, "b": {"type": "string"}}},
                ]
            },
            {"a": "four", "b": ""},
            ["maxLength"],
        ),
        (
            {
                "propertyNames": {"maxLength": 1},
                "additionalProperties": {"type": "string", "minLength": 1},
            },
            {"a": "x", "bb": "", "c": "y"},
            ["maxLength", "minLength"],
        ),
        (
            {"type": "array", "minItems": 2, "items": {"type": "integer"}},
            [1],
            ["minItems"],
        ),
        (
            {"maxProperties": 1, "properties": {"a": {}}},
            {"a": 1, "b": 2},
            ["maxProperties", "unknown-field"],
        ),
        ({"enum": [{"a": 1}]}, {"a": 1}, []),
        ({"enum": [{"a": 1}]}, {"a": 2}, ["enum"]),
        ({"type": ["object", "array"], "anyOf": [{"required": ["a"]}]}, {}, ["anyOf"]),
    ],
)
def test_what_is_wrong_in_an_object_is_found(schema, inside, rules):
    found = assert_found_alike(held_to(schema), card(inside))

    assert sorted(each.rule for each in found) == sorted(rules)


@pytest.mark.parametrize(
    "event",
    [
        {},
        [],
        [{"EventType": "DELETED"}],
        "text",
        7,
        {"EventType": ["UPDATED"]},
        {"EventType": None, "ObjectTypeName": {}},
        {"EventType": "UPDATED", "ObjectTypeName": 1, "more": {"x": 1}},
        {**card({}), "EventType": "DELETED", "SchemaVersion": False},
        {**card({}), "IsMessageRealTime": "true", "DomainName": "a domain", "x": 1},
    ],
    ids=json.dumps,
)
def test_an_event_is_looked_through_as_the_reference_does(event):
    assert_found_alike(load_contract(), event)


def test_events_that_say_what_no_other_said_are_looked_through_alike():
    contract = held_to({"properties": {"a": {"type": "string"}}})

    for number in range(1_500):
        event = {**card({"a": number}), "EventType": f"TYPE_{number}"}
        breaches, unnamed = look_through(contract, event)

        assert [each.keyword for each in breaches] == ["enum", "enum", "type"]
        assert unnamed == []


@pytest.mark.parametrize(
    "keyword",
    [
        {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {"not": {"required": ["c"]}},
        {"dependentRequired": {"b": ["d"]}},
        {
            "allOf": [{"properties": {"b": {"type": "integer"}}}],
            "additionalProperties": {"type": "string"},
        },
    ],
    ids=str,
)
def test_a_schema_of_events_that_is_like_none_of_ours_is_read_as_it_is(keyword):
    contract = Contract(0, None, {**keyword, "properties": {"a": {"type": "string"}}})

    for event in ({"a": "x"}, {"b": 1, "a": 1}, {"c": 1}, 7):
        assert_found_alike(contract, event)


def test_of_a_proven_event_only_the_names_are_looked_at():
    event = {**card({}), "SchemaVersion": 7, "more": 1}

    assert look_through(load_contract(), event, proven=True) == ([], [("more",)])


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (True, {"a": 1}),
        ({"type": "string"}, ""),
        ({"enum": ["a", 1, None]}, None),
        ({"type": "object", "additionalProperties": True}, {"a": {"b": 1}}),
        ({"type": "array", "items": {"type": "string"}}, ["a", "b"]),
        ({"type": ["object", "null"], "properties": {"a": True}}, {"a": [1]}),
        ({"required": ["a"]}, {"a": 1}),
    ],
)
def test_what_nothing_is_found_in_is_accepted(schema, value):
    assert accepts(value, schema)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (False, 1),
        ({"type": "string", "minLength": 2}, "a"),
        ({"type": "string", "format": "date", "pattern": "^2"}, "1999-01-01"),
        ({"type": "object", "properties": {"a": {}}}, {"b": "text"}),
        ({"required": ["a"], "properties": {"a": {}, "b": {}}}, {"b": 1}),
        ({"type": "array", "items": {"properties": {"a": {}}}}, [{"b": 1}]),
        ({"type": "string", "properties": {"a": {}}}, {"a": 1}),
        ({"enum": [{"a": 1}]}, {"a": 1}),
        ({"not": {"type": "string"}}, 1),
        ({"properties": {"a": {}}, "items": {}}, {"a": 1}),
        ({"$ref": "https://example.com/schema.json"}, 1),
    ],
)
def test_what_something_may_be_found_in_is_not(schema, value):
    assert not accepts(value, schema)


def test_two_schemas_of_the_other_names_are_left_to_a_closer_look():
    one = {"properties": {"a": {}}, "additionalProperties": {}}
    other = {"properties": {"b": {}}, "additionalProperties": {}}

    assert accepts({"a": 1}, one)
    assert not accepts({"a": 1}, one, other)


def test_what_refers_to_itself_is_looked_through():
    tree = {"properties": {"left": {"$ref": "#"}, "size": {"type": "integer"}}}

    found = assert_found_alike(
        held_to(tree), card({"left": {"left": {"size": "x"}, "more": 1}, "size": 1})
    )

    assert [each.pointer for each in found] == [
        "/Object/left/left/size",
        "/Object/left/more",
    ]
