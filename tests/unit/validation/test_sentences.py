"""Each keyword of JSON Schema refuses a value in a sentence of its own."""

from __future__ import annotations

import pytest

from cp_contract import load_contract, validate


def told(schema, value):
    """Gives what is said of an object whose field `a` is the value."""
    types = {"Card": {"properties": {"a": schema}}}
    event = {
        "SchemaVersion": 0,
        "EventId": "e1",
        "EventTimestamp": "2023-02-24T07:17:05.356Z",
        "EventType": "CREATED",
        "DomainName": "SampleDomain",
        "ObjectTypeName": "Card",
        "Object": {"a": value},
        "IsMessageRealTime": True,
    }
    report = validate(event, contract=load_contract().with_object_types(types))
    return [(each.pointer, each.rule, each.message) for each in report.errors]


@pytest.mark.parametrize(
    ("schema", "value", "pointer", "rule", "message"),
    [
        (False, None, "", "false-schema", "null is not allowed here"),
        ({"minimum": 3}, 2, "", "minimum", "2 is not at least 3"),
        ({"maximum": 3}, 4.5, "", "maximum", "4.5 is not at most 3"),
        ({"exclusiveMinimum": 3}, 3, "", "exclusiveMinimum", "3 is not above 3"),
        ({"exclusiveMaximum": 3}, 3, "", "exclusiveMaximum", "3 is not below 3"),
        ({"multipleOf": 3}, 4, "", "multipleOf", "4 is not a multiple of 3"),
        ({"minItems": 2}, [1], "", "minItems", "there are 1 item, at least 2"),
        ({"maxItems": 1}, [1, 2], "", "maxItems", "there are 2 items, at most 1"),
        (
            {"minProperties": 2},
            {"b": 1},
            "",
            "minProperties",
            "there are 1 name, at least 2",
        ),
        (
            {"maxProperties": 1},
            {"b": 1, "c": 2},
            "",
            "maxProperties",
            "there are 2 names, at most 1",
        ),
        (
            {"uniqueItems": True},
            [1, 1.0],
            "",
            "uniqueItems",
            "two items are equal, all must differ",
        ),
        (
            {"additionalProperties": False},
            {"b": 1},
            "/b",
            "additionalProperties",
            "1 is not allowed here",
        ),
        (
            {"propertyNames": {"maxLength": 1}},
            {"bc": 1},
            "",
            "maxLength",
            "the name 'bc' has 2 characters, at most 1",
        ),
        (
            {"dependentRequired": {"b": ["c", "d"]}},
            {"b": 1},
            "",
            "dependentRequired",
            "'c' is missing beside 'b'",
        ),
        (
            {"anyOf": [{"type": "string"}, {"type": "null"}]},
            1,
            "",
            "anyOf",
            "1 fits none of the 2 alternatives",
        ),
        (
            {"oneOf": [{"type": "integer"}, {"type": "number"}]},
            1,
            "",
            "oneOf",
            "1 does not fit exactly one of the 2 alternatives",
        ),
        (
            {"not": {"const": [1]}},
            [1],
            "",
            "not",
            "[…] is among the values that are ruled out",
        ),
        (
            {"contains": {"const": 1}},
            [2],
            "",
            "contains",
            (
                "the array does not hold the items that it must, in the number that it "
                "must"
            ),
        ),
        (
            {"enum": list(range(20))},
            {},
            "",
            "enum",
            "{} is not one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …",
        ),
        (
            {"format": "duration"},
            "soon",
            "",
            "format",
            "'soon' is not in the format duration",
        ),
        (
            {"prefixItems": [True], "items": False},
            [1, 2],
            "/1",
            "items",
            "2 is not allowed here",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and value.isalpha() else "",
)
def test_a_keyword_says_what_it_refuses(schema, value, pointer, rule, message):
    assert (f"/Object/a{pointer}", rule, message) in told(schema, value)


def test_each_missing_neighbour_is_told():
    schema = {"dependentRequired": {"b": ["c", "d"]}}

    assert [each[2] for each in told(schema, {"b": 1})] == [
        "'c' is missing beside 'b'",
        "'d' is missing beside 'b'",
    ]
