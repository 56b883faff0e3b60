"""Profiles are merged as the service says: united, and where they differ, the main."""

from __future__ import annotations

import pytest

BAD = "BadRequestException"
NOT_FOUND = "ResourceNotFoundException"
NOBODY = "0" * 32


@pytest.fixture
def made(api, domain):
    """Makes a profile and gives its id."""

    def make(**values):
        return api.create_profile(DomainName=domain, **values)["ProfileId"]

    return make


def merge(api, domain, main, *others, **more):
    return api.merge_profiles(
        DomainName=domain,
        MainProfileId=main,
        ProfileIdsToBeMerged=list(others),
        **more,
    )


def found(api, domain, name, *wanted):
    items = api.search_profiles(DomainName=domain, KeyName=name, Values=list(wanted))
    return [each["ProfileId"] for each in items["Items"]]


def test_profiles_are_united_and_the_main_one_wins(api, domain, export, made):
    main = made(FirstName="Ana", Attributes={"a": "1"})
    second = made(FirstName="Bea", LastName="Lima", Attributes={"a": "2", "b": "2"})
    third = made(LastName="Maia", AccountNumber="3", Attributes={"b": "3", "c": "3"})

    answer = merge(api, domain, main, second, third)

    expected = {
        "ProfileId": main,
        "AccountNumber": "3",
        "FirstName": "Ana",
        "LastName": "Lima",
        "Attributes": {"a": "1", "b": "2", "c": "3"},
    }
    assert answer["Message"] == "The profiles were merged."
    assert export.profile(domain, main) == expected
    event = export.last_event(domain)
    assert (event["EventType"], event["Object"]) == ("UPDATED", expected)
    assert found(api, domain, "_profileId", main, second, third) == [main]


def test_a_source_that_is_named_is_taken_even_if_it_has_nothing(
    api, domain, export, made
):
    main = made(FirstName="Ana", LastName="Lima", Attributes={"a": "1", "b": "1"})
    other = made(FirstName="Bea", Attributes={"a": "2"})

    merge(
        api,
        domain,
        main,
        other,
        FieldSourceProfileIds={
            "FirstName": other,
            "LastName": other,
            "AccountNumber": main,
            "Attributes": {"a": other, "b": other, "c": main},
        },
    )

    assert export.profile(domain, main) == {
        "ProfileId": main,
        "FirstName": "Bea",
        "Attributes": {"a": "2"},
    }


def test_keys_and_objects_move_to_the_main_profile(api, domain, export, made):
    api.put_profile_object_type(
        DomainName=domain,
        ObjectTypeName="Card",
        Description="A card",
        Fields={
            "id": {"Source": "_source.id", "Target": "_profile.Attributes.card"},
            "mail": {"Source": "_source.mail"},
        },
        Keys={
            "_card": [{"StandardIdentifiers": ["UNIQUE"], "FieldNames": ["id"]}],
            "_email": [{"StandardIdentifiers": ["PROFILE"], "FieldNames": ["mail"]}],
        },
    )
    main, other = made(EmailAddress="a@x"), made(EmailAddress="b@x")
    api.put_profile_object(
        DomainName=domain, ObjectTypeName="Card", Object='{"id": "7", "mail": "b@x"}'
    )
    api.add_profile_key(
        DomainName=domain, ProfileId=other, KeyName="mine", Values=["k"]
    )

    merge(api, domain, main, other)

    for name, value in [("_card", "7"), ("_email", "b@x"), ("mine", "k")]:
        assert found(api, domain, name, value) == [main]
    items = api.list_profile_objects(
        DomainName=domain, ObjectTypeName="Card", ProfileId=main
    )["Items"]
    assert len(items) == 1
    api.update_profile(DomainName=domain, ProfileId=main, EmailAddress="c@x")
    assert found(api, domain, "_email", "b@x") == [main]
    api.delete_profile_object_type(DomainName=domain, ObjectTypeName="Card")
    assert "Attributes" not in export.profile(domain, main)


def test_what_another_source_overruled_does_not_go_with_its_type(
    api, domain, export, made
):
    for name in ("Card", "Pass"):
        api.put_profile_object_type(
            DomainName=domain,
            ObjectTypeName=name,
            Description=name,
            Fields={
                "id": {"Source": "_source.id"},
                "who": {"Source": "_source.who"},
                "level": {"Source": "_source.level", "Target": "_profile.BirthDate"},
            },
            Keys={
                "_id": [{"StandardIdentifiers": ["UNIQUE"], "FieldNames": ["id"]}],
                "_account": [
                    {"StandardIdentifiers": ["PROFILE"], "FieldNames": ["who"]}
                ],
            },
        )
    main, other = made(AccountNumber="1"), made(AccountNumber="2")
    for name, who in (("Card", "1"), ("Pass", "2")):
        value = f'{{"id": "{who}", "who": "{who}", "level": "of {name}"}}'
        api.put_profile_object(DomainName=domain, ObjectTypeName=name, Object=value)

    merge(api, domain, main, other, FieldSourceProfileIds={"BirthDate": other})
    api.delete_profile_object_type(DomainName=domain, ObjectTypeName="Card")

    assert export.profile(domain, main)["BirthDate"] == "of Pass"


def test_what_cannot_be_merged_is_refused_and_nothing_changes(
    api, domain, export, made, refused
):
    main, other, third = made(), made(), made()
    asked = {"DomainName": domain, "MainProfileId": main}
    call = api.merge_profiles

    said = [
        refused(call, **asked, ProfileIdsToBeMerged=[other, main]),
        refused(call, **asked, ProfileIdsToBeMerged=[other, NOBODY]),
        refused(
            call,
            **asked,
            ProfileIdsToBeMerged=[other],
            FieldSourceProfileIds={"Attributes": {"a": third}},
        ),
        refused(
            call,
            **asked,
            ProfileIdsToBeMerged=[other],
            FieldSourceProfileIds={"FirstName": third},
        ),
    ]

    named = "FieldSourceProfileIds: names a profile that is not merged"
    assert said == [
        (BAD, "ProfileIdsToBeMerged: holds the main profile itself"),
        (NOT_FOUND, f"there is no profile {NOBODY} in domain {domain}"),
        (BAD, named),
        (BAD, named),
    ]
    assert len(export.events(domain)) == 3
