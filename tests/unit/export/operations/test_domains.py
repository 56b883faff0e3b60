"""Domains are made, described, changed, listed and removed, as the service does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

NOT_FOUND = "ResourceNotFoundException"
BAD = "BadRequestException"
SETTINGS = {
    "DefaultExpirationDays": 366,
    "DefaultEncryptionKey": "arn:aws:kms:us-east-1:123456789012:key/k",
    "DeadLetterQueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/q",
    "Matching": {
        "Enabled": True,
        "JobSchedule": {"DayOfTheWeek": "SUNDAY", "Time": "12:00"},
    },
    "RuleBasedMatching": {
        "Enabled": True,
        "MatchingRules": [{"Rule": ["EmailAddress"]}],
    },
    "DataStore": {"Enabled": False},
    "Tags": {"team": "crm"},
}


def without_meta(answer):
    return {key: each for key, each in answer.items() if key != "ResponseMetadata"}


def test_a_domain_is_described_as_it_was_made(api):
    made = without_meta(api.create_domain(DomainName="described", **SETTINGS))
    found = without_meta(api.get_domain(DomainName="described"))

    at = made.pop("CreatedAt")
    assert datetime.now(UTC) - at < timedelta(minutes=1)
    assert made.pop("LastUpdatedAt") == at
    rules = {**SETTINGS["RuleBasedMatching"], "Status": "ACTIVE"}
    assert made == {"DomainName": "described", **SETTINGS, "RuleBasedMatching": rules}
    assert found.pop("Stats") == {
        "ProfileCount": 0,
        "MeteringProfileCount": 0,
        "ObjectCount": 0,
        "TotalSize": 0,
    }
    assert found == {**made, "CreatedAt": at, "LastUpdatedAt": at}


def test_two_domains_cannot_have_one_name(api, domain, refused):
    said = refused(api.create_domain, DomainName=domain, DefaultExpirationDays=1)

    assert said == (BAD, f"there is a domain {domain} already")


def test_an_update_keeps_what_it_does_not_name_and_clears_what_is_empty(api):
    api.create_domain(DomainName="updated", **SETTINGS)

    api.update_domain(
        DomainName="updated",
        DefaultEncryptionKey="",
        DataStore={"Enabled": True},
        Tags={"owner": "ana"},
    )

    found = api.get_domain(DomainName="updated")
    assert "DefaultEncryptionKey" not in found
    assert found["DeadLetterQueueUrl"] == SETTINGS["DeadLetterQueueUrl"]
    assert found["DataStore"] == {"Enabled": True}
    assert found["Tags"] == {"owner": "ana"}
    assert found["LastUpdatedAt"] > found["CreatedAt"]


@pytest.mark.parametrize("method", ["get_domain", "update_domain", "delete_domain"])
def test_a_domain_that_is_not_there_is_not_found(api, refused, method):
    said = refused(getattr(api, method), DomainName="nowhere")

    assert said == (NOT_FOUND, "there is no domain nowhere")


def test_domains_are_listed_by_name_page_by_page(api):
    names = [f"listed-{at}" for at in "edcba"]
    for name in names:
        api.create_domain(DomainName=name, DefaultExpirationDays=1, Tags={"a": name})

    pages, token = [], {}
    while True:
        page = api.list_domains(MaxResults=2, **token)
        pages.append([each["DomainName"] for each in page["Items"]])
        if "NextToken" not in page:
            break
        token = {"NextToken": page["NextToken"]}

    found = [name for page in pages for name in page]
    assert found == sorted(found)
    assert set(names) <= set(found)
    assert all(len(page) == 2 for page in pages[:-1])


def test_what_is_in_a_domain_goes_with_it(api, export):
    domain = export.new_domain()
    profile_id = api.create_profile(DomainName=domain)["ProfileId"]
    api.delete_domain(DomainName=domain)

    api.create_domain(DomainName=domain, DefaultExpirationDays=1)

    found = api.search_profiles(
        DomainName=domain, KeyName="_profileId", Values=[profile_id]
    )
    assert found["Items"] == []
    assert api.list_event_streams(DomainName=domain)["Items"] == []
    assert "Tags" not in api.get_domain(DomainName=domain)


def test_a_domain_counts_what_it_holds(api, domain):
    api.put_profile_object_type(
        DomainName=domain,
        ObjectTypeName="Card",
        Description="A card",
        AllowProfileCreation=True,
        Fields={"id": {"Source": "_source.id"}},
        Keys={"card": [{"StandardIdentifiers": ["UNIQUE"], "FieldNames": ["id"]}]},
    )
    api.create_profile(DomainName=domain)
    for number in range(3):
        api.put_profile_object(
            DomainName=domain,
            ObjectTypeName="Card",
            Object=f'{{"id":"\u00e9{number}"}}',
        )

    assert api.get_domain(DomainName=domain)["Stats"] == {
        "ProfileCount": 4,
        "MeteringProfileCount": 4,
        "ObjectCount": 3,
        "TotalSize": 3 * 12,
    }
