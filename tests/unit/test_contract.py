"""SchemaVersion, revision and object types make the schema in force."""

from __future__ import annotations

import json

import pytest

from cp_contract import load_contract, validate
from cp_contract.contract import load_versions
from cp_contract.errors import (
    ObjectTypeRefused,
    SchemaUnreadable,
    UnknownRevision,
    UnknownVersion,
)

LOYALTY_CARD = {
    "type": "object",
    "required": ["CardNumber"],
    "properties": {"CardNumber": {"$ref": "#/$defs/Number"}},
    "$defs": {"Number": {"type": "string", "minLength": 3}},
}


def event_of(object_type_name, value):
    return {
        "SchemaVersion": 0,
        "EventId": "e1",
        "EventTimestamp": "2023-02-24T07:17:05.356Z",
        "EventType": "CREATED",
        "DomainName": "SampleDomain",
        "ObjectTypeName": object_type_name,
        "Object": value,
        "IsMessageRealTime": True,
    }


def test_no_version_means_the_newest():
    assert load_contract().version == load_versions()[-1].version


def test_an_unpublished_version_is_named_with_those_that_are():
    with pytest.raises(UnknownVersion) as raised:
        load_contract(7)

    assert str(raised.value) == "SchemaVersion 7 is not published; published: 0"
    assert raised.value.known == (0,)


def test_an_unreleased_revision_is_named_with_those_that_are():
    with pytest.raises(UnknownRevision) as raised:
        load_contract(0, revision="9.9")

    assert str(raised.value) == "SchemaVersion 0 has no revision 9.9; released: 0.1"


def test_a_released_revision_can_be_loaded():
    contract = load_contract(0, revision="0.1")

    assert contract.revision == "0.1"
    assert validate(event_of("_order", {}), contract=contract).passed


def test_a_contract_is_loaded_once():
    assert load_contract() is load_contract()


def test_the_object_of_ones_own_type_is_checked_by_its_schema():
    contract = load_contract().with_object_types({"LoyaltyCard": LOYALTY_CARD})

    good = validate(event_of("LoyaltyCard", {"CardNumber": "123"}), contract=contract)
    bad = validate(event_of("LoyaltyCard", {"CardNumber": "12"}), contract=contract)

    assert good.findings == ()
    assert [(each.pointer, each.rule) for each in bad.findings] == [
        ("/Object/CardNumber", "minLength")
    ]
    assert bad.findings[0].schema_pointer == (
        "/$defs/LoyaltyCardObject/$defs/Number/minLength"
    )


def test_one_object_type_does_not_change_another():
    contract = load_contract().with_object_types({"LoyaltyCard": LOYALTY_CARD})

    for name in ("_order", "SomethingElse"):
        assert validate(event_of(name, {"CardNumber": "1"}), contract=contract).passed


def test_many_object_types_stand_beside_each_other():
    types = {f"Type{number}": LOYALTY_CARD for number in range(400)}
    contract = load_contract().with_object_types(types)

    report = validate(event_of("Type399", {"CardNumber": "1"}), contract=contract)

    assert [each.rule for each in report.errors] == ["minLength"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (
            "_profile",
            (
                "'_profile' cannot be an object type: "
                "it is the standard profile's own name"
            ),
        ),
        (
            "2go",
            (
                "'2go' cannot be an object type: a name is 1 to 255 of letters, "
                "digits, _ and -, beginning with a letter or _"
            ),
        ),
        (
            "Profile",
            (
                "'Profile' cannot be an object type: "
                "the contract has a definition of that name"
            ),
        ),
    ],
)
def test_a_name_that_cannot_be_an_object_type_is_refused(name, sentence):
    with pytest.raises(ObjectTypeRefused) as raised:
        load_contract().with_object_types({name: LOYALTY_CARD})

    assert str(raised.value) == sentence


def test_a_recursive_object_type_is_checked_at_any_depth_that_is_read():
    tree = {"properties": {"leaf": {"type": "integer"}, "inner": {"$ref": "#"}}}
    contract = load_contract().with_object_types({"Tree": tree})
    text = '{"inner": ' * 490 + '{"leaf": "x"}' + "}" * 490

    report = validate(event_of("Tree", json.loads(text)), contract=contract)

    [error] = report.errors
    assert error.pointer == "/Object" + "/inner" * 490 + "/leaf"
    assert error.message == "'x' is a string, not an integer"


def test_a_scope_that_a_bundle_cannot_hold_is_refused():
    anchored = {"$defs": {"a": {"$anchor": "here", "type": "string"}}}

    with pytest.raises(SchemaUnreadable, match="anchor is not read in a bundle"):
        load_contract().with_object_types({"Card": anchored})
