"""Object types are defined, described, listed and removed with what they gave."""

from __future__ import annotations

import json

import pytest

NOT_FOUND = "ResourceNotFoundException"
BAD = "BadRequestException"
CARD = {
    "Description": "A loyalty card",
    "AllowProfileCreation": True,
    "ExpirationDays": 30,
    "SourcePriority": 2,
    "MaxProfileObjectCount": 100,
    "SourceLastUpdatedTimestampFormat": "ISO_INSTANT",
    "Fields": {
        "id": {"Source": "_source.card.id"},
        "email": {
            "Source": "_source.email",
            "Target": "_profile.EmailAddress",
            "ContentType": "EMAIL_ADDRESS",
        },
        "level": {"Source": "_source.level", "Target": "_profile.Attributes.level"},
        "asset": {"Source": "_source.asset", "Target": "_asset.AssetName"},
        "noted": {"ContentType": "STRING"},
    },
    "Keys": {
        "_cardId": [{"StandardIdentifiers": ["UNIQUE"], "FieldNames": ["id"]}],
        "_email": [{"StandardIdentifiers": ["PROFILE"], "FieldNames": ["email"]}],
    },
}


def put(api, domain, name="Card", **changes):
    return api.put_profile_object_type(
        DomainName=domain, ObjectTypeName=name, **{**CARD, **changes}
    )


def test_a_type_is_described_as_it_was_put(api, domain):
    answer = put(api, domain, Tags={"a": "b"})
    found = api.get_profile_object_type(DomainName=domain, ObjectTypeName="Card")

    for described in (answer, found):
        assert {key: described[key] for key in CARD} == CARD
        assert described["ObjectTypeName"] == "Card"
        assert described["Tags"] == {"a": "b"}
    assert found["CreatedAt"] == answer["CreatedAt"]


def test_a_type_is_put_anew_as_a_whole(api, domain):
    made = put(api, domain, Tags={"a": "b"})

    again = api.put_profile_object_type(
        DomainName=domain, ObjectTypeName="Card", Description="Another"
    )

    assert again["Description"] == "Another"
    assert again["AllowProfileCreation"] is False
    assert "Fields" not in again
    assert again["Tags"] == {"a": "b"}
    assert again["CreatedAt"] == made["CreatedAt"] < again["LastUpdatedAt"]


def test_types_are_listed_by_name_page_by_page(api, domain):
    for name in ("C", "A", "B"):
        put(api, domain, name)

    first = api.list_profile_object_types(DomainName=domain, MaxResults=2)
    second = api.list_profile_object_types(
        DomainName=domain, MaxResults=2, NextToken=first["NextToken"]
    )

    items = first["Items"] + second["Items"]
    assert [each["ObjectTypeName"] for each in items] == ["A", "B", "C"]
    assert items[0]["SourcePriority"] == 2
    assert "NextToken" not in second


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        (
            {"TemplateId": "Zendesk-User"},
            "TemplateId: no templates are offered here; give Fields and Keys instead",
        ),
        (
            {"Fields": {"id": {"Source": "{{_source.id}}"}}, "Keys": {}},
            (
                "Fields.id.Source: a path such as _source.Name is read here, nothing "
                "computed"
            ),
        ),
        (
            {"Fields": {"id": {"Target": "_profile.Moon"}}, "Keys": {}},
            "Fields.id.Target: _profile.Moon is no place in a standard profile",
        ),
        (
            {"Fields": {"id": {"Target": "_profile.FirstName.x"}}, "Keys": {}},
            "Fields.id.Target: _profile.FirstName.x is no place in a standard profile",
        ),
        (
            {"Fields": {"id": {"Target": "_profile.Address"}}, "Keys": {}},
            "Fields.id.Target: _profile.Address takes no text",
        ),
        (
            {"Fields": {"id": {"Target": "_profile.ProfileId"}}, "Keys": {}},
            "Fields.id.Target: _profile.ProfileId takes no text",
        ),
        (
            {"Keys": {"k": [{"FieldNames": ["moon"]}]}},
            (
                "Keys.k: Fields has no moon; Keys: one has the standard identifier "
                "UNIQUE, here 0 have"
            ),
        ),
        (
            {"Keys": {"k": [CARD["Keys"]["_cardId"][0]] * 2}},
            "Keys: one has the standard identifier UNIQUE, here 2 have",
        ),
    ],
)
def test_a_type_that_nothing_could_be_done_with_is_refused(
    api, domain, refused, changes, reason
):
    said = refused(
        api.put_profile_object_type,
        DomainName=domain,
        ObjectTypeName="Card",
        **{**CARD, **changes},
    )

    assert said == (BAD, reason)


def test_the_standard_profile_is_no_type_of_ones_own(api, domain, refused):
    said = refused(
        api.put_profile_object_type,
        DomainName=domain,
        ObjectTypeName="_profile",
        Description="Mine",
    )

    assert said == (BAD, "ObjectTypeName: _profile is the standard profile itself")


def test_a_type_that_is_not_there_is_not_found(api, domain, refused):
    said = refused(
        api.get_profile_object_type, DomainName=domain, ObjectTypeName="Card"
    )
    gone = refused(
        api.delete_profile_object_type, DomainName=domain, ObjectTypeName="Card"
    )

    assert (
        said == gone == (NOT_FOUND, f"there is no object type Card in domain {domain}")
    )


def test_what_a_type_gave_to_profiles_goes_with_it(api, domain, export):
    put(api, domain, "Card", Tags={"a": "b"})
    seat = {"seat": {"Source": "_source.seat", "Target": "_profile.Attributes.seat"}}
    put(api, domain, "Car", Fields={**CARD["Fields"], **seat})
    made = api.create_profile(DomainName=domain, EmailAddress="a@x.de", FirstName="Ana")
    card = {"card": {"id": "c"}, "email": "A@x.de", "level": "gold"}
    api.put_profile_object(
        DomainName=domain, ObjectTypeName="Card", Object=json.dumps(card)
    )
    kept = {"card": {"id": "d"}, "email": "A@x.de", "seat": "left"}
    api.put_profile_object(
        DomainName=domain, ObjectTypeName="Car", Object=json.dumps(kept)
    )
    api.update_profile(
        DomainName=domain, ProfileId=made["ProfileId"], Attributes={"of": "mine"}
    )

    api.delete_profile_object_type(DomainName=domain, ObjectTypeName="Card")

    profile = export.profile(domain, made["ProfileId"])
    assert profile == {
        "ProfileId": made["ProfileId"],
        "FirstName": "Ana",
        "Attributes": {"of": "mine", "seat": "left"},
    }
    assert export.last_event(domain)["Object"] == profile
    found = api.search_profiles(DomainName=domain, KeyName="_cardId", Values=["c", "d"])
    assert [each["FoundByItems"][0]["Values"] for each in found["Items"]] == [
        ["c", "d"]
    ]
    again = put(api, domain, "Card")
    assert "Tags" not in again
