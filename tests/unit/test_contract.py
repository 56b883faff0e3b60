"""SchemaVersion, revision and object types make the schema in force."""

from __future__ import annotations

import json

import pytest
from hypothesis.vendor.pretty import pretty

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

    assert (
        str(raised.value) == "SchemaVersion 0 has no revision 9.9; released: 0.1, 0.2"
    )


def test_a_released_revision_can_be_loaded():
    contract = load_contract(0, revision="0.1")

    assert contract.revision == "0.1"
    assert validate(event_of("_order", {}), contract=contract).passed


def test_a_contract_shows_itself_without_its_schema():
    contract = load_contract().with_object_types({"LoyaltyCard": LOYALTY_CARD})

    shown = "Contract(version=0, revision=None, object_types=['LoyaltyCard'])"
    assert (repr(contract), pretty(contract)) == (shown, shown)


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


def test_ones_own_description_of_a_template_takes_the_place_of_ours():
    contract = load_contract().with_object_types({"_asset": LOYALTY_CARD})

    report = validate(event_of("_asset", {"CardNumber": "1"}), contract=contract)
    theirs = validate(
        event_of("_asset", {"CardNumber": "123", "AssetId": 1}), contract=contract
    )

    assert [each.pointer for each in report.errors] == ["/Object/CardNumber"]
    assert theirs.passed
    assert contract.object_definition("_asset") == "StandardAssetObject"


@pytest.mark.parametrize("name", ["Profile", "StandardAsset", "SalesforceAccount"])
def test_a_type_may_be_named_like_a_definition_of_the_contract(name):
    contract = load_contract().with_object_types({name: LOYALTY_CARD})

    report = validate(event_of(name, {"CardNumber": "1"}), contract=contract)

    assert [each.pointer for each in report.errors] == ["/Object/CardNumber"]
    assert contract.object_definition(name) == f"Own{name}Object"


def test_two_types_whose_names_differ_in_signs_only_are_kept_apart():
    types = {"Gift-Card": {"required": ["One"]}, "Gift_Card": {"required": ["Two"]}}
    contract = load_contract().with_object_types(types)

    assert validate(event_of("Gift-Card", {"One": 1}), contract=contract).passed
    assert validate(event_of("Gift_Card", {"Two": 1}), contract=contract).passed
    assert not validate(event_of("Gift_Card", {"One": 1}), contract=contract).passed


def test_a_type_is_added_once():
    contract = load_contract().with_object_types({"LoyaltyCard": LOYALTY_CARD})

    with pytest.raises(ObjectTypeRefused, match="has an object type of that name"):
        contract.with_object_types({"LoyaltyCard": LOYALTY_CARD})


def test_a_release_from_before_the_templates_describes_none():
    contract = load_contract(0, revision="0.1")

    assert contract.object_definition("_asset") == "ExportObject"


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
