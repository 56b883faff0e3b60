"""Events are told apart by types, in contracts of other shapes than ours too."""

from __future__ import annotations

import json

import pytest

from cp_contract.contract import Contract
from cp_contract.validation._fast import prove_fast
from cp_contract.validation._kinds import kinds_of
from cp_contract.validation._lowering import program_of
from cp_contract.validation._seen import Seen
from cp_contract.validation.events import check_value

NONE = {None: 0, "A": 0, "B": 0}
VERSION = {"const": 0}


def is_named(name):
    return {
        "properties": {"ObjectTypeName": {"const": name}},
        "required": ["ObjectTypeName"],
    }


def says(text):
    return {"properties": {"EventType": {"const": text}}, "required": ["EventType"]}


def event(*required, **properties):
    """Describes an event that names these fields."""
    return {
        "properties": {"SchemaVersion": VERSION, **properties},
        "required": [*required],
    }


ANY_TYPE = {"EventType": {"enum": ["CREATED", "CHECK"]}, "ObjectTypeName": {}}


def contract_of(schema):
    """Makes a contract with two object types."""
    names = {"ExportObjectTypeName": {"x-predefined": ["A", "B"]}}
    return Contract(0, None, {**schema, "$defs": names})


def kinds_in(contract):
    """Counts the kinds that types are made for, by ObjectTypeName."""
    program = program_of(contract)
    return {name: len(kinds_of(program, name, Seen())) for name in (None, "A", "B")}


def branches(condition, then, otherwise):
    return {"type": "object", "if": condition, "then": then, "else": otherwise}


ONE_FIELD = branches(
    is_named("A"),
    event("ObjectTypeName", ObjectTypeName={}, Object={"type": "object"}),
    event(ObjectTypeName={"type": "string", "pattern": "^[AC]$"}, Other={}),
)
TWO_FIELDS = branches(
    says("CHECK"),
    event("EventType", **ANY_TYPE),
    branches(
        is_named("A"),
        event("EventType", **ANY_TYPE, Number={"type": "integer"}),
        event("EventType", **ANY_TYPE, Text={"type": "string"}),
    ),
)
THREE_FIELDS = branches(
    {"properties": {"More": {"const": "x"}}, "required": ["More"]},
    event("EventType", **ANY_TYPE, More={}),
    TWO_FIELDS,
)


@pytest.mark.parametrize(
    ("schema", "kinds"),
    [
        ({"type": "object", **event(ObjectTypeName={})}, NONE),
        ({"type": "array"}, NONE),
        (ONE_FIELD, {None: 1, "A": 1, "B": 0}),
        (TWO_FIELDS, {None: 2, "A": 2, "B": 2}),
        (THREE_FIELDS, NONE),
        (
            branches(is_named("A"), event(Only={}), event("Never", Never=False)),
            NONE,
        ),
        (
            branches(
                is_named("A"),
                {**event(ObjectTypeName={}), "additionalProperties": True},
                {**event(ObjectTypeName={}), "minProperties": 3},
            ),
            NONE,
        ),
        (
            branches(
                is_named("A"),
                event("Never", ObjectTypeName={}, Never={"not": {}}),
                event("EventType", ObjectTypeName={}, EventType={"type": "string"}),
            ),
            {None: 1, "A": 0, "B": 1},
        ),
        (
            branches(
                says("CHECK"),
                event(EventType={}, ObjectTypeName={}),
                branches(is_named("A"), event(ObjectTypeName={}), event()),
            ),
            NONE,
        ),
    ],
)
def test_types_are_made_of_what_one_field_more_decides_at_most(schema, kinds):
    assert kinds_in(contract_of(schema)) == kinds


@pytest.mark.parametrize("schema", [ONE_FIELD, TWO_FIELDS, THREE_FIELDS])
def test_whatever_types_there_are_nothing_is_proven_wrongly(schema):
    contract = contract_of(schema)
    values = [
        {"SchemaVersion": 0, **fields, **more}
        for fields in (
            *({}, {"ObjectTypeName": None}, {"ObjectTypeName": "A"}),
            *({"ObjectTypeName": "B"}, {"ObjectTypeName": "C"}),
        )
        for more in (
            *({}, {"EventType": "CREATED"}, {"EventType": "CHECK"}, {"EventType": 1}),
            *({"EventType": "CREATED", "Number": 1}, {"Object": {}}, {"Other": 1.5}),
            *({"EventType": "CREATED", "Text": "a"}, {"EventType": "CHECK", "More": 1}),
            *({"EventType": "CREATED", "More": "x"}, {"Object": 1}),
        )
    ]

    proven = [
        value
        for value in values
        if prove_fast(json.dumps(value).encode(), contract) is not None
    ]

    assert len(proven) > 2
    for value in proven:
        assert check_value(value, contract=contract) == []
