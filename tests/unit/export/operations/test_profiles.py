"""Profiles are made, changed, found and removed, and the events tell of it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from service_shapes import values

from cp_contract.export.model import load_service_model

MODEL = load_service_model()
NOT_FOUND = "ResourceNotFoundException"
BAD = "BadRequestException"
NOBODY = "0" * 32


def without_empties(value):
    if not isinstance(value, dict):
        return value
    inner = {key: without_empties(each) for key, each in value.items()}
    return {key: each for key, each in inner.items() if each not in ("", {}, [])}


def found_ids(api, domain, name, *wanted, **more):
    found = api.search_profiles(
        DomainName=domain, KeyName=name, Values=list(wanted), **more
    )
    return [each["ProfileId"] for each in found["Items"]]


@pytest.fixture(scope="module")
def shared(export):
    return export.new_domain()


@given(data=st.data())
def test_a_profile_is_what_it_was_made_of_and_so_is_its_event(export, shared, data):
    given_values = data.draw(values("CreateProfileRequest", MODEL))
    given_values["DomainName"] = shared

    profile_id = export.client.create_profile(**given_values)["ProfileId"]

    del given_values["DomainName"]
    expected = without_empties({**given_values, "ProfileId": profile_id})
    assert export.profile(shared, profile_id) == expected
    event = export.last_event(shared)
    assert event["EventType"] == "CREATED"
    assert event["ObjectTypeName"] == "_profile"
    assert event["Object"] == expected
    assert next(iter(event["Object"])) == "ProfileId"


@given(data=st.data())
def test_an_update_keeps_sets_and_deletes(export, shared, data):
    before = data.draw(values("CreateProfileRequest", MODEL))
    changes = data.draw(values("UpdateProfileRequest", MODEL))
    before["DomainName"] = changes["DomainName"] = shared
    changes["ProfileId"] = export.client.create_profile(**before)["ProfileId"]

    export.client.update_profile(**changes)

    expected = dict(before)
    for name, value in changes.items():
        merged = (
            {**expected.get(name, {}), **value} if isinstance(value, dict) else value
        )
        expected[name] = merged
    del expected["DomainName"]
    assert export.profile(shared, changes["ProfileId"]) == without_empties(expected)
    event = export.last_event(shared)
    assert event["EventType"] == "UPDATED"
    assert event["Object"] == without_empties(expected)


def test_the_snapshots_of_a_profile_have_an_order_however_fast_they_are(api, export):
    domain = export.new_domain()
    profile_id = api.create_profile(DomainName=domain)["ProfileId"]
    for number in range(20):
        api.update_profile(
            DomainName=domain, ProfileId=profile_id, FirstName=str(number)
        )

    stamps = [event["EventTimestamp"] for event in export.events(domain)]

    assert len(stamps) == 21
    assert all(earlier < later for earlier, later in pairwise(stamps))


@pytest.mark.parametrize(
    ("given_values", "name", "wanted"),
    [
        ({"AccountNumber": "A-1"}, "_account", "A-1"),
        ({"EmailAddress": "Ana@Example.com"}, "_email", "ana@example.COM"),
        ({"BusinessEmailAddress": "b@x.de"}, "_email", "b@x.de"),
        ({"MobilePhoneNumber": "+1 206 555 0100"}, "_phone", "12065550100"),
        ({"HomePhoneNumber": "ext"}, "_phone", "ext"),
        ({"FirstName": "Ana", "LastName": "de  Souza"}, "_fullName", "ana de souza"),
        (
            {"FirstName": "A", "MiddleName": "B", "LastName": "C"},
            "_fullName",
            "A B C",
        ),
        ({"EmailAddress": "a\x00b"}, "_email", "a\x00b"),
        ({"EmailAddress": "a\\0"}, "_email", "a\\0"),
        ({"AccountNumber": "' OR 1=1 --"}, "_account", "' OR 1=1 --"),
    ],
)
def test_a_profile_is_found_by_what_it_holds(api, domain, given_values, name, wanted):
    api.create_profile(DomainName=domain, FirstName="Someone", LastName="Else")
    made = api.create_profile(DomainName=domain, **given_values)["ProfileId"]

    assert found_ids(api, domain, name, wanted) == [made]
    assert found_ids(api, domain, name, wanted + "1") == []


def test_a_profile_is_no_longer_found_by_what_it_held_before(api, domain):
    made = api.create_profile(DomainName=domain, EmailAddress="old@x.de")["ProfileId"]

    api.update_profile(DomainName=domain, ProfileId=made, EmailAddress="new@x.de")

    assert found_ids(api, domain, "_email", "old@x.de") == []
    assert found_ids(api, domain, "_email", "new@x.de") == [made]


def test_keys_are_searched_for_together_or_one_by_one(api, domain):
    both = api.create_profile(
        DomainName=domain, EmailAddress="a@x.de", AccountNumber="7"
    )["ProfileId"]
    one = api.create_profile(DomainName=domain, AccountNumber="7")["ProfileId"]
    email = {"KeyName": "_email", "Values": ["a@x.de"]}
    account = {"KeyName": "_account", "Values": ["7", "8"]}

    def found(operator):
        return api.search_profiles(
            DomainName=domain,
            **account,
            AdditionalSearchKeys=[email],
            LogicalOperator=operator,
        )["Items"]

    assert {each["ProfileId"]: each["FoundByItems"] for each in found("OR")} == {
        both: [account, email],
        one: [account],
    }
    assert {each["ProfileId"]: each["FoundByItems"] for each in found("AND")} == {
        both: [account, email]
    }


def test_a_search_goes_page_by_page_oldest_first(api, domain):
    made = [
        api.create_profile(DomainName=domain, AccountNumber="7")["ProfileId"]
        for _ in range(5)
    ]
    asked = {"DomainName": domain, "KeyName": "_account", "Values": ["7"]}

    first = api.search_profiles(**asked, MaxResults=3)
    api.delete_profile(DomainName=domain, ProfileId=made[2])
    second = api.search_profiles(**asked, MaxResults=3, NextToken=first["NextToken"])

    pages = [[each["ProfileId"] for each in page["Items"]] for page in (first, second)]
    assert pages == [made[:3], made[3:]]
    assert "NextToken" not in second


@pytest.mark.parametrize(
    "token", ["x", "WzEsMl0=", "bnVsbA==", "\u00e4", "e30=", "WyIxIl0="]
)
def test_a_token_of_nowhere_is_refused(api, domain, refused, token):
    said = refused(
        api.search_profiles,
        DomainName=domain,
        KeyName="_account",
        Values=["7"],
        NextToken=token,
    )

    assert said == (BAD, "NextToken: is not of a page of this call")


def test_a_token_of_another_search_is_refused(api, domain, refused):
    for _ in range(2):
        api.create_profile(DomainName=domain, AccountNumber="7")
    asked = {"DomainName": domain, "KeyName": "_account", "MaxResults": 1}
    token = api.search_profiles(**asked, Values=["7"])["NextToken"]

    said = refused(api.search_profiles, **asked, Values=["8"], NextToken=token)

    assert said == (BAD, "NextToken: is not of a page of this call")


def test_a_key_can_be_added_and_taken_away(api, domain):
    made = api.create_profile(DomainName=domain)["ProfileId"]
    key = {"DomainName": domain, "KeyName": "_ctrContactId", "ProfileId": made}

    answer = api.add_profile_key(**key, Values=["c-1", "c-2"])
    api.delete_profile_key(**key, Values=["c-2", "never"])

    assert (answer["KeyName"], answer["Values"]) == ("_ctrContactId", ["c-1", "c-2"])
    assert found_ids(api, domain, "_ctrContactId", "c-1") == [made]
    assert found_ids(api, domain, "_ctrContactId", "c-2") == []


def test_a_key_that_a_field_gives_is_not_taken_away(api, domain):
    made = api.create_profile(DomainName=domain, EmailAddress="a@x.de")["ProfileId"]

    api.delete_profile_key(
        DomainName=domain, KeyName="_email", Values=["a@x.de"], ProfileId=made
    )

    assert found_ids(api, domain, "_email", "a@x.de") == [made]


def test_no_event_tells_of_a_removal(api, domain, export):
    made = api.create_profile(DomainName=domain, AccountNumber="7")["ProfileId"]

    answer = api.delete_profile(DomainName=domain, ProfileId=made)

    assert answer["Message"] == "The profile was deleted."
    assert found_ids(api, domain, "_account", "7") == []
    assert [event["EventType"] for event in export.events(domain)] == ["CREATED"]


@pytest.mark.parametrize(
    ("method", "parameters"),
    [
        ("update_profile", {}),
        ("delete_profile", {}),
        ("add_profile_key", {"KeyName": "k", "Values": ["v"]}),
        ("delete_profile_key", {"KeyName": "k", "Values": ["v"]}),
    ],
)
def test_a_profile_that_is_not_there_is_not_found(
    api, domain, refused, method, parameters
):
    said = refused(
        getattr(api, method), DomainName=domain, ProfileId=NOBODY, **parameters
    )
    nowhere = refused(
        getattr(api, method), DomainName="nowhere", ProfileId=NOBODY, **parameters
    )

    assert said == (NOT_FOUND, f"there is no profile {NOBODY} in domain {domain}")
    assert nowhere == (NOT_FOUND, "there is no domain nowhere")


def test_a_profile_of_another_domain_is_not_found(api, export, refused):
    here, there = export.new_domain(), export.new_domain()
    made = api.create_profile(DomainName=here)["ProfileId"]

    code, _ = refused(api.delete_profile, DomainName=there, ProfileId=made)

    assert code == NOT_FOUND
    assert found_ids(api, there, "_profileId", made) == []


def test_an_event_that_no_stream_could_carry_is_refused_with_its_change(
    api, domain, refused
):
    made = api.create_profile(DomainName=domain)["ProfileId"]
    many = {f"{at:04}": "\U0001f600" * 255 for at in range(1100)}

    code, reason = refused(
        api.update_profile, DomainName=domain, ProfileId=made, Attributes=many
    )

    assert code == BAD
    assert reason.endswith("bytes; Kinesis takes 1,048,576")
