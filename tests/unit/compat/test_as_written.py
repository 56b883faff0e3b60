"""A writer sends the fields that its schema names."""

from __future__ import annotations

import pytest

from cp_contract import load_contract
from cp_contract.compat._as_written import as_written
from cp_contract.dialect import reference_validator

TEXT = {"type": "string"}

CLOSED = {
    "named properties": {"properties": {"a": TEXT}},
    "behind a reference": {
        "$ref": "#/$defs/A",
        "$defs": {"A": {"properties": {"a": TEXT}}},
    },
    "in a conjunct": {"allOf": [{"properties": {"a": TEXT}}, {"required": ["a"]}]},
    "in both branches": {
        "if": {"properties": {"a": {"const": "x"}}},
        "then": {"properties": {"a": TEXT}},
        "else": {"properties": {"a": TEXT, "b": TEXT}},
    },
    "in each alternative": {
        "oneOf": [
            {"properties": {"a": {"const": "x"}}, "required": ["a"]},
            {"properties": {"a": {"const": "y"}, "c": TEXT}, "required": ["a"]},
        ]
    },
    "one object among other kinds": {
        "anyOf": [{"type": "null"}, {"type": "object", "properties": {"a": TEXT}}]
    },
}
OPEN = {
    "no named properties": {"type": "object"},
    "only required ones": {"type": "object", "required": ["a"]},
    "open on purpose": {"properties": {"a": TEXT}, "additionalProperties": True},
    "a schema for the others": {
        "properties": {"a": TEXT},
        "additionalProperties": {"type": ["string", "integer"]},
    },
    "a pattern of names": {"properties": {"a": TEXT}, "patternProperties": {"^x": {}}},
    "said in a conjunct": {
        "properties": {"a": TEXT},
        "allOf": [{"additionalProperties": True}],
    },
    "listed whole": {"properties": {"a": TEXT}, "enum": [{"a": "x", "new": 1}]},
    "more asked for than named": {"properties": {"a": TEXT}, "minProperties": 2},
    "a free-form alternative": {
        "anyOf": [{"properties": {"b": TEXT}, "required": ["b"]}, {"type": "object"}]
    },
}


@pytest.mark.parametrize("name", CLOSED)
def test_a_writer_sends_no_field_that_is_named_nowhere(name):
    schema = CLOSED[name]

    written = reference_validator(as_written(schema))

    assert reference_validator(schema).is_valid({"a": "x", "new": 1})
    assert not written.is_valid({"a": "x", "new": 1})
    assert written.is_valid({"a": "x"})


@pytest.mark.parametrize("name", OPEN)
def test_a_free_form_object_stays_open(name):
    schema = OPEN[name]
    assert reference_validator(schema).is_valid({"a": "x", "new": 1})

    written = reference_validator(as_written(schema))

    assert written.is_valid({"a": "x", "new": 1})


def test_a_name_that_is_only_asked_for_may_be_sent():
    schema = {"properties": {"a": TEXT}, "required": ["b"]}

    written = reference_validator(as_written(schema))

    assert written.is_valid({"a": "x", "b": 1})


def test_a_name_that_a_condition_asks_about_may_be_sent_on_either_way():
    schema = {
        "if": {"properties": {"Kind": {"const": 1}}, "required": ["Kind"]},
        "then": {"properties": {"a": TEXT}},
        "else": {"properties": {"b": TEXT}},
    }

    written = reference_validator(as_written(schema))

    assert written.is_valid({"Kind": 1, "a": "x"})
    assert written.is_valid({"Kind": 2, "b": "x"})
    assert not written.is_valid({"Kind": 2, "b": "x", "a": "x"})


def test_what_stands_under_not_is_not_closed():
    schema = {
        "properties": {"a": {}, "b": {"properties": {"c": {}}}},
        "not": {"properties": {"b": {"properties": {"c": TEXT}}}, "required": ["b"]},
    }

    written = as_written(schema)

    assert written["not"] == schema["not"]


def test_a_recursive_schema_is_closed_all_the_way_down():
    schema = {
        "$ref": "#/$defs/Node",
        "$defs": {"Node": {"properties": {"next": {"$ref": "#/$defs/Node"}}}},
    }

    written = reference_validator(as_written(schema))

    assert written.is_valid({"next": {"next": {}}})
    assert not written.is_valid({"next": {"next": {"other": 1}}})


@pytest.mark.parametrize("field", ["", "Object"])
def test_every_kind_of_event_is_closed_and_keeps_its_examples(field):
    schema = load_contract(0).schema
    written = reference_validator(as_written(schema))

    for kind in ("HealthCheckEvent", "ProfileEvent"):
        event = schema["$defs"][kind]["examples"][0]
        assert written.is_valid(event)
        if field in event or not field:
            holder = {**event, "New": 1} if not field else {**event[field], "New": 1}
            changed = {**event, field: holder} if field else holder
            assert reference_validator(schema).is_valid(changed)
            assert not written.is_valid(changed)
