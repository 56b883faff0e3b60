"""A folder of object types that is broken, impossible or misleading is told so."""

from __future__ import annotations

import pytest

from cp_contract.canonical import render_canonical
from cp_contract.checks import check_object_types


def found(**schemas):
    files = {
        f"{name}.json": render_canonical(schema).encode()
        for name, schema in schemas.items()
    }
    return [
        (each.rule, each.path, each.pointer, each.message)
        for each in check_object_types(files)
    ]


def test_a_sound_object_type_breaks_no_rule():
    card = {
        "type": "object",
        "required": ["Number"],
        "properties": {"Number": {"$ref": "Number.json"}, "Never": False},
        "examples": [{"Number": "12"}],
    }

    assert found(Card=card, Number={"type": "string", "maxLength": 2}) == [
        (
            "schema-unsatisfiable",
            "Number.json",
            "",
            "no object can be valid under it",
        )
    ]


@pytest.mark.parametrize(
    ("schema", "rule", "pointer", "message"),
    [
        (
            {"type": "string"},
            "schema-unsatisfiable",
            "",
            "no object can be valid under it",
        ),
        (
            {"required": ["a"], "properties": {"a": {"minLength": 2, "enum": ["b"]}}},
            "schema-unsatisfiable",
            "",
            "no object can be valid under it",
        ),
        (
            {
                "properties": {
                    "a": {"type": "string", "pattern": "^[a-z]$(?!\\n)", "minLength": 2}
                }
            },
            "property-impossible",
            "/properties/a",
            "no value of 'a' can be valid",
        ),
        (
            {
                "properties": {
                    "b": {
                        "allOf": [
                            {"minimum": 5},
                            {"type": "integer"},
                            {"exclusiveMaximum": 5},
                        ]
                    }
                }
            },
            "property-impossible",
            "/properties/b",
            "no value of 'b' can be valid",
        ),
        (
            {"examples": [{"a": 1}], "properties": {"a": {"type": "string"}}},
            "example-refused",
            "/examples/0",
            "1 is not of type 'string'",
        ),
        (
            {"$ref": "#/$defs/missing"},
            "schema-broken",
            "",
            (
                "'Card' cannot be an object type: its schema is none: "
                "at /, #/$defs/missing leads nowhere"
            ),
        ),
    ],
)
def test_a_faulty_object_type_is_told_where(schema, rule, pointer, message):
    assert found(Card=schema) == [(rule, "Card.json", pointer, message)]


def test_a_file_that_holds_no_schema_is_told():
    assert [each[0] for each in found(Card=[])] == ["schema-broken"]
    assert [each.rule for each in check_object_types({"Card.json": b"{"})] == [
        "file-unreadable"
    ]
