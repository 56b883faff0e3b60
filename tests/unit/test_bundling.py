"""Schemas that refer to each other become one that refers to nothing outside."""

from __future__ import annotations

import pytest

from cp_contract.bundling import bundle, definition_name
from cp_contract.dialect import reference_validator
from cp_contract.errors import SchemaUnreadable


@pytest.mark.parametrize(
    ("file_name", "definition"),
    [
        ("standard-profile.schema.json", "StandardProfile"),
        ("card.json", "Card"),
        ("Salesforce-Account", "SalesforceAccount"),
    ],
)
def test_a_file_is_laid_under_its_name_in_camel_case(file_name, definition):
    assert definition_name(file_name) == definition


def test_a_bundle_judges_as_its_parts_do():
    root = {"properties": {"tree": {"$ref": "tree.schema.json"}}}
    tree = {
        "$id": "https://example.com/tree.schema.json",
        "type": "object",
        "properties": {"left": {"$ref": "#"}, "leaf": {"$ref": "#/$defs/leaf"}},
        "$defs": {"leaf": {"$ref": "leaf.json#/$defs/short"}},
    }
    leaf = {"$defs": {"short": {"type": "string", "maxLength": 2}}}

    bundled = bundle(root, {"tree.schema.json": tree, "leaf.json": leaf})

    judge = reference_validator(bundled)
    assert judge.is_valid({"tree": {"left": {"leaf": "ab"}}})
    assert not judge.is_valid({"tree": {"left": {"leaf": "abc"}}})
    assert set(bundled["$defs"]) == {"Tree", "Leaf"}


def test_data_that_looks_like_a_reference_is_left_alone():
    root = {"const": {"$ref": "#/x"}, "properties": {"a": {"$ref": "a.json"}}}
    other = {"enum": [{"$ref": "#/y"}]}

    bundled = bundle(root, {"a.json": other})

    assert bundled["const"] == {"$ref": "#/x"}
    assert bundled["$defs"]["A"]["enum"] == [{"$ref": "#/y"}]


def test_a_property_named_ref_is_no_reference():
    bundled = bundle({"properties": {"$ref": {"type": "string"}}}, {})

    assert bundled == {"properties": {"$ref": {"type": "string"}}}


def test_a_reference_that_leads_to_no_given_schema_is_refused():
    root = {"$ref": "https://example.com/schema.json"}

    with pytest.raises(SchemaUnreadable) as raised:
        bundle(root, {})

    assert str(raised.value) == (
        "https://example.com/schema.json cannot be used as a schema: "
        "no schema of that name is in the folder"
    )
