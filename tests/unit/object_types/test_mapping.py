"""What GetProfileObjectType returns becomes a schema as wide as it leaves it."""

from __future__ import annotations

import pytest

from cp_contract import load_contract, validate
from cp_contract.errors import ObjectTypeRefused
from cp_contract.object_types import schema_of_mapping

MAPPING = {
    "ObjectTypeName": "LoyaltyCard",
    "Description": "A customer's card.",
    "SourceLastUpdatedTimestampFormat": "yyyy-MM-dd",
    "Fields": {
        "number": {
            "Source": "_source.CardNumber",
            "Target": "_profile.AccountNumber",
            "ContentType": "STRING",
        },
        "points": {"Source": "_source.Points", "ContentType": "NUMBER"},
        "city": {"Source": "_source.Home.City", "Target": "_profile.Address.City"},
        "fullName": {"Source": "{{_source.First}} {{_source.Last}}"},
        "constant": {"Source": "gold"},
    },
    "Keys": {
        "_card": [{"StandardIdentifiers": ["UNIQUE"], "FieldNames": ["number"]}],
        "_points": [{"StandardIdentifiers": ["LOOKUP_ONLY"], "FieldNames": ["points"]}],
    },
}


def test_each_field_that_is_read_from_the_object_is_a_property():
    schema = schema_of_mapping("LoyaltyCard", MAPPING)

    assert list(schema["properties"]) == ["CardNumber", "Points", "Home"]
    assert list(schema["properties"]["Home"]["properties"]) == ["City"]
    assert schema["properties"]["CardNumber"]["x-target"] == "_profile.AccountNumber"
    assert schema["description"] == "A customer's card."
    assert schema["x-last-updated-format"] == "yyyy-MM-dd"


def test_what_a_unique_key_is_made_of_is_required():
    assert schema_of_mapping("LoyaltyCard", MAPPING)["required"] == ["CardNumber"]


@pytest.mark.parametrize(
    "card",
    [
        {"CardNumber": "1"},
        {"CardNumber": "", "Points": 12.5, "Home": {"City": None}, "New": []},
        {"CardNumber": "1", "Points": "12"},
    ],
)
def test_an_object_that_the_service_takes_is_valid(card):
    schema = schema_of_mapping("LoyaltyCard", MAPPING)
    contract = load_contract().with_object_types({"LoyaltyCard": schema})
    event = {
        "SchemaVersion": 0,
        "EventId": "e1",
        "EventTimestamp": "2023-02-24T07:17:05.356Z",
        "EventType": "CREATED",
        "DomainName": "SampleDomain",
        "ObjectTypeName": "LoyaltyCard",
        "Object": card,
        "IsMessageRealTime": True,
    }

    assert validate(event, contract=contract).passed
    assert not validate({**event, "Object": {}}, contract=contract).passed


def test_a_field_that_is_a_value_and_an_object_is_an_object():
    fields = {
        "a": {"Source": "_source.Home"},
        "b": {"Source": "_source.Home.City"},
    }

    schema = schema_of_mapping("Card", {"Fields": fields})

    assert list(schema["properties"]["Home"]["properties"]) == ["City"]
    assert "required" not in schema


@pytest.mark.parametrize("mapping", [{}, {"Fields": {}}, {"Fields": []}])
def test_what_has_no_fields_is_refused(mapping):
    with pytest.raises(ObjectTypeRefused) as raised:
        schema_of_mapping("Card", mapping)

    assert str(raised.value) == (
        "'Card' cannot be an object type: what was given has no Fields"
    )
