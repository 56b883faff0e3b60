"""The outbox gives out each event in turn, and says when real time is over."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from cp_contract.envelopes import render_event
from cp_contract.errors import ExportBroken, RecordTooLarge
from cp_contract.export import outbox, streams
from cp_contract.export.events import object_event, profile_event
from cp_contract.export.store import open_store

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ARN = "arn:aws:kinesis:us-east-1:123456789012:stream/out"


@pytest.fixture
def connection():
    with open_store() as store, store.transaction() as writing:
        writing.execute("INSERT INTO domains VALUES ('shop', '{}', 0, 0)")
        streams.create(writing, "shop", "out", stream_arn=ARN, now=NOW)
        settle_all(writing)
        yield writing


def settle_all(connection):
    while claimed := outbox.claim(connection, "shop", "out"):
        outbox.settle(connection, delivered=claimed)


def event(name="Ada"):
    profile = {"ProfileId": "a" * 32, "FirstName": name}
    return profile_event(domain="shop", event_type="CREATED", profile=profile, now=NOW)


def large_event(size):
    return object_event(
        domain="shop",
        event_type="CREATED",
        object_type="Note",
        profile_id="a" * 32,
        unique_key="u",
        value={"text": "x" * size},
        now=NOW,
    )


def append(connection, key="k", event=event()):  # noqa: B008 - any event will do
    outbox.append(connection, domain="shop", event=event, partition_key=key)


def claimed_keys(connection):
    return [each.partition_key for each in outbox.claim(connection, "shop", "out")]


def test_an_event_comes_out_as_it_went_in(connection):
    made = event()
    append(connection, event=made)

    (claimed,) = outbox.claim(connection, "shop", "out")

    assert claimed.data == render_event(made)
    assert not claimed.late


def test_an_event_goes_to_every_event_stream_of_its_domain(connection):
    streams.create(connection, "shop", "copy", stream_arn=ARN, now=NOW)
    connection.execute("INSERT INTO domains VALUES ('other', '{}', 0, 0)")
    streams.create(connection, "other", "out", stream_arn=ARN, now=NOW)

    append(connection, key="k")

    assert claimed_keys(connection) == ["k"]
    assert len(outbox.claim(connection, "shop", "copy")) == 2  # the check, too
    assert len(outbox.claim(connection, "other", "out")) == 1


def test_a_domain_without_event_streams_keeps_nothing(connection):
    streams.delete(connection, "shop", "out")

    append(connection)

    assert outbox.is_empty(connection)


def test_a_call_carries_one_record_of_each_key(connection):
    for key in ("a", "b", "a", "c", "b"):
        append(connection, key)

    first = outbox.claim(connection, "shop", "out")
    outbox.settle(connection, delivered=first)

    assert [each.partition_key for each in first] == ["a", "b", "c"]
    assert claimed_keys(connection) == ["a", "b"]


def test_what_failed_holds_back_the_rest_of_its_key(connection):
    for key in ("a", "b", "a"):
        append(connection, key)

    first, second = outbox.claim(connection, "shop", "out")
    outbox.settle(connection, delivered=[second], refused=[first])

    (again,) = outbox.claim(connection, "shop", "out")
    assert again == first


def test_what_may_have_arrived_is_not_in_real_time(connection):
    append(connection)

    (first,) = outbox.claim(connection, "shop", "out")
    (again,) = outbox.claim(connection, "shop", "out")

    assert again.late
    assert json.loads(again.data) == {
        **json.loads(first.data),
        "IsMessageRealTime": False,
    }


def test_what_is_known_not_to_have_arrived_is_in_real_time_still(connection):
    append(connection)
    claimed = outbox.claim(connection, "shop", "out")

    outbox.settle(connection, refused=claimed)

    assert outbox.claim(connection, "shop", "out") == claimed


def test_what_was_late_once_stays_late(connection):
    append(connection)
    outbox.claim(connection, "shop", "out")

    outbox.settle(connection, refused=outbox.claim(connection, "shop", "out"))

    (again,) = outbox.claim(connection, "shop", "out")
    assert again.late


def test_a_call_carries_500_records(connection):
    for number in range(501):
        append(connection, str(number))

    assert len(outbox.claim(connection, "shop", "out")) == 500


def test_a_call_carries_5_mebibytes(connection):
    for number in range(30):
        append(connection, str(number), large_event(250_000))

    claimed = outbox.claim(connection, "shop", "out")

    assert len(claimed) == 20
    assert sum(len(each.data) for each in claimed) <= 5 * 1024 * 1024


def test_an_event_that_breaks_the_contract_is_never_sent(connection):
    with pytest.raises(ExportBroken):
        append(connection, event={**event(), "EventType": "DELETED"})

    assert outbox.is_empty(connection)


def test_an_event_that_no_record_holds_is_never_sent(connection):
    large = {**large_event(1024 * 1024), "EventId": "e"}
    size = len(render_event(large)) + 1

    with pytest.raises(RecordTooLarge) as caught:
        append(connection, event=large)

    assert str(caught.value) == (
        f"the event e is a record of {size:,} bytes; Kinesis takes 1,048,576"
    )
