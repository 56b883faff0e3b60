"""Event streams are made, described, listed and removed; tags hang on everything."""

from __future__ import annotations

import pytest
from local_export import STREAM_ARN

from cp_contract.export import streams

BAD = "BadRequestException"
NOT_FOUND = "ResourceNotFoundException"


@pytest.fixture
def quiet(export):
    return export.new_domain(exported=False)


def create(api, domain, name="live", **more):
    return api.create_event_stream(
        DomainName=domain, EventStreamName=name, Uri=STREAM_ARN, **more
    )


def test_an_event_stream_begins_with_a_health_check(api, quiet, export):
    api.create_profile(DomainName=quiet)

    made = create(api, quiet, Tags={"a": "b"})

    ((_, event),) = export.rows(quiet)
    assert event["EventType"] == "HEALTH_CHECK"
    assert event["DomainName"] == quiet
    assert made["EventStreamArn"] == (
        f"arn:aws:profile:us-east-1:123456789012:domains/{quiet}/event-streams/live"
    )
    assert made["Tags"] == {"a": "b"}


def test_an_event_stream_is_described_with_its_health(api, quiet, export):
    made = create(api, quiet)
    with export.store.transaction() as connection:
        stream = streams.get(connection, quiet, "live")
        fault = "the stream is gone"
        at = api.get_domain(DomainName=quiet)["CreatedAt"]
        streams.note_health(connection, stream, now=at, fault=fault)

    found = api.get_event_stream(DomainName=quiet, EventStreamName="live")

    assert found["EventStreamArn"] == made["EventStreamArn"]
    assert found["State"] == "RUNNING"
    assert found["DestinationDetails"] == {
        "Uri": STREAM_ARN,
        "Status": "UNHEALTHY",
        "UnhealthySince": at,
        "Message": fault,
    }


def test_event_streams_are_listed_by_name_page_by_page(api, quiet):
    for name in ("c", "a", "b"):
        create(api, quiet, name)

    first = api.list_event_streams(DomainName=quiet, MaxResults=2)
    second = api.list_event_streams(
        DomainName=quiet, MaxResults=2, NextToken=first["NextToken"]
    )

    items = first["Items"] + second["Items"]
    assert [each["EventStreamName"] for each in items] == ["a", "b", "c"]
    assert items[0]["DestinationSummary"] == {"Uri": STREAM_ARN, "Status": "HEALTHY"}
    assert "NextToken" not in second


def test_an_event_stream_that_is_removed_gets_no_more_events(api, quiet, export):
    create(api, quiet, Tags={"a": "b"})
    api.delete_event_stream(DomainName=quiet, EventStreamName="live")

    api.create_profile(DomainName=quiet)

    assert export.rows(quiet) == []
    assert "Tags" not in create(api, quiet)


@pytest.mark.parametrize(
    "uri",
    [
        "customers",
        "arn:aws:s3:::bucket",
        STREAM_ARN + "/more",
        STREAM_ARN + "\n",
        "arn:aws:kinesis:us-east-1:1:stream/short-account",
    ],
)
def test_a_destination_is_a_kinesis_stream(api, quiet, refused, uri):
    said = refused(
        api.create_event_stream, DomainName=quiet, EventStreamName="live", Uri=uri
    )

    reason = (
        "Uri: must be the ARN of a Kinesis stream, such as "
        "arn:aws:kinesis:us-east-1:123456789012:stream/name"
    )
    assert said == (BAD, reason)


def test_two_event_streams_cannot_have_one_name(api, quiet, refused):
    create(api, quiet)

    said = refused(create, api=api, domain=quiet)

    assert said == (BAD, f"domain {quiet} has an event stream live already")


def test_an_event_stream_that_is_not_there_is_not_found(api, quiet, refused):
    for method in (api.get_event_stream, api.delete_event_stream):
        said = refused(method, DomainName=quiet, EventStreamName="live")

        assert said == (NOT_FOUND, f"there is no event stream live in domain {quiet}")


@pytest.mark.parametrize("path", ["", "/object-types/Card", "/event-streams/live"])
def test_tags_hang_on_domains_types_and_event_streams(api, quiet, path):
    create(api, quiet)
    api.put_profile_object_type(
        DomainName=quiet, ObjectTypeName="Card", Description="A card"
    )
    arn = f"arn:aws:profile:eu-west-1:000000000000:domains/{quiet}{path}"

    api.tag_resource(resourceArn=arn, tags={"a": "1", "b": "1"})
    api.tag_resource(resourceArn=arn, tags={"b": "2", "c": "2"})
    api.untag_resource(resourceArn=arn, tagKeys=["a", "z"])

    assert api.list_tags_for_resource(resourceArn=arn)["tags"] == {"b": "2", "c": "2"}


@pytest.mark.parametrize(
    "path",
    ["", "domains", "domains/nowhere", "domains/{}/object-types/No", "domains/{}/x/y"],
)
def test_what_has_no_tags_is_not_found(api, quiet, refused, path):
    arn = f"arn:aws:profile:us-east-1:123456789012:{path.format(quiet)}"

    said = refused(api.list_tags_for_resource, resourceArn=arn)

    assert said == (NOT_FOUND, f"there is no resource {arn}")


def test_a_resource_has_at_most_fifty_tags(api, quiet, refused):
    arn = f"arn:aws:profile:us-east-1:123456789012:domains/{quiet}"
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = [one + other for one in "ab" for other in letters][:50]
    api.tag_resource(resourceArn=arn, tags=dict.fromkeys(names, ""))
    api.tag_resource(resourceArn=arn, tags={names[0]: "again"})

    said = refused(api.tag_resource, resourceArn=arn, tags={"more": ""})

    assert said == (BAD, "a resource has at most 50 tags")
