"""A schema that is none is told in one sentence."""

from __future__ import annotations

import pytest

from cp_contract import load_contract
from cp_contract.schema_faults import schema_fault


def test_the_contracts_own_schema_has_no_fault():
    assert schema_fault(load_contract().schema) is None


@pytest.mark.parametrize(
    ("schema", "sentence"),
    [
        (
            {"type": "text"},
            "at /type, 'text' is not valid under any of the given schemas",
        ),
        (
            {"properties": {"a": {"pattern": "(?<"}}},
            "at /properties/a, '(?<' is no ECMA-262 pattern",
        ),
        (
            {"items": []},
            "at /items, [] is not of type 'object', 'boolean'",
        ),
        (
            {"anyOf": [{"patternProperties": {"[": {}}}]},
            "at /anyOf/0, '[' is no ECMA-262 pattern",
        ),
        (
            {"$ref": "#/$defs/missing"},
            "at /, #/$defs/missing leads nowhere",
        ),
    ],
)
def test_a_fault_says_where_and_what(schema, sentence):
    assert schema_fault(schema) == sentence


def test_data_in_a_schema_is_not_read_as_schema():
    assert (
        schema_fault({"const": {"pattern": "["}, "examples": [{"$ref": "#/x"}]}) is None
    )
