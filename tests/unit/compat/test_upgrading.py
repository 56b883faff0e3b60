"""A schema of an older draft says the same in draft 2020-12."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema.validators import validator_for

from cp_contract.compat.upgrading import upgrade
from cp_contract.dialect import reference_validator
from cp_contract.errors import SchemaUnreadable

DRAFT_4 = "http://json-schema.org/draft-04/schema#"
DRAFT_6 = "http://json-schema.org/draft-06/schema#"
DRAFT_7 = "http://json-schema.org/draft-07/schema#"
DRAFT_2019 = "https://json-schema.org/draft/2019-09/schema"

SCHEMAS = {
    "tuple": {
        "$schema": DRAFT_7,
        "items": [{"type": "string"}, {"type": "integer"}],
        "additionalItems": {"type": "null"},
    },
    "additional items without a tuple": {
        "$schema": DRAFT_7,
        "items": {"type": "string"},
        "additionalItems": False,
    },
    "dependencies of both kinds": {
        "$schema": DRAFT_7,
        "dependencies": {"a": ["b"], "b": {"properties": {"c": {"type": "string"}}}},
    },
    "a reference alone": {
        "$schema": DRAFT_7,
        "definitions": {"s": {"type": "string"}},
        "properties": {"a": {"$ref": "#/definitions/s", "maxLength": 1}},
    },
    "a reference into a tuple": {
        "$schema": DRAFT_7,
        "items": [{"type": "string"}],
        "additionalItems": {"$ref": "#/items/0"},
        "properties": {"a": {"$ref": "#/additionalItems"}},
    },
    "a property called definitions": {
        "$schema": DRAFT_7,
        "properties": {
            "definitions": {"type": "string"},
            "items": {"$ref": "#/properties/definitions"},
        },
    },
    "a name by $id": {
        "$schema": DRAFT_7,
        "definitions": {"s": {"$id": "#word", "type": "string"}},
        "properties": {"a": {"$ref": "#word"}},
    },
    "a keyword that came later": {
        "$schema": DRAFT_7,
        "dependentRequired": {"a": ["b"]},
        "unevaluatedProperties": False,
        "prefixItems": [False],
    },
    "exclusive bounds of draft 4": {
        "$schema": DRAFT_4,
        "minimum": 1,
        "exclusiveMinimum": True,
        "maximum": 3,
        "exclusiveMaximum": False,
    },
    "what draft 4 does not know": {
        "$schema": DRAFT_4,
        "const": 1,
        "contains": {"type": "string"},
        "if": {},
        "then": False,
        "propertyNames": False,
    },
    "what draft 6 does not know": {
        "$schema": DRAFT_6,
        "const": 1,
        "if": {},
        "then": {},
    },
    "recursion of draft 2019-09": {
        "$schema": DRAFT_2019,
        "type": ["object", "string"],
        "additionalProperties": {"$recursiveRef": "#"},
    },
    "a tuple of draft 2019-09": {
        "$schema": DRAFT_2019,
        "items": [{"type": "string"}],
        "additionalItems": False,
        "dependentRequired": {"a": ["b"]},
    },
}

SCALARS = st.sampled_from([None, True, 0, 1, 2, 3, "", "a", "ab"])
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["a", "b", "c", "definitions", "items"]), inner, max_size=4
        )
    ),
    max_leaves=8,
)


@pytest.mark.parametrize("name", SCHEMAS)
@given(value=VALUES)
def test_the_upgraded_schema_agrees_with_the_drafts_own_validator(name, value):
    schema = SCHEMAS[name]

    upgraded = reference_validator(upgrade(schema))

    own = validator_for(schema)(schema)
    assert upgraded.is_valid(value) == own.is_valid(value)


def test_a_schema_without_a_draft_is_of_the_newest():
    assert upgrade({"definitions": {}}) == {"definitions": {}}
    assert upgrade(True) is True


@pytest.mark.parametrize(
    ("schema", "sentence"),
    [
        (
            {"$schema": "http://json-schema.org/draft-03/schema#"},
            (
                "mine cannot be used as a schema: its $schema, "
                "http://json-schema.org/draft-03/schema#, is none of drafts 4 to "
                "2020-12"
            ),
        ),
        (
            {"$schema": DRAFT_2019, "$recursiveAnchor": True},
            (
                "mine cannot be used as a schema: $recursiveAnchor is not read; name "
                "the target with $ref"
            ),
        ),
    ],
    ids=["too old", "dynamic"],
)
def test_what_cannot_be_upgraded_is_refused_in_one_sentence(schema, sentence):
    with pytest.raises(SchemaUnreadable) as refused:
        upgrade(schema, name="mine")

    assert str(refused.value) == sentence
