"""An event stream says where events go and whether they arrive."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime

import pytest

from cp_contract.export import outbox, streams
from cp_contract.export.store import open_store
from cp_contract.export.streams import EventStream

NOW = datetime(2026, 1, 1, tzinfo=UTC)
LATER = datetime(2026, 1, 2, tzinfo=UTC)
ARN = "arn:aws:kinesis:us-east-1:123456789012:stream/shop-events"


@pytest.fixture
def connection():
    with open_store() as store, store.transaction() as writing:
        writing.execute("INSERT INTO domains VALUES ('shop', '{}', 0, 0)")
        yield writing


@pytest.fixture
def stream(connection):
    return streams.create(connection, "shop", "out", stream_arn=ARN, now=NOW)


def test_a_new_one_is_running_and_healthy(connection, stream):
    assert stream == EventStream(
        domain="shop",
        name="out",
        stream_arn=ARN,
        state="RUNNING",
        stopped_since=None,
        status="HEALTHY",
        unhealthy_since=None,
        message=None,
        created=NOW.timestamp(),
    )
    assert streams.get(connection, "shop", "out") == stream


def test_it_is_named_within_the_account_of_its_kinesis_stream(stream):
    assert stream.arn == (
        "arn:aws:profile:us-east-1:123456789012:domains/shop/event-streams/out"
    )
    assert stream.stream_name == "shop-events"


def test_a_new_one_is_tried_with_a_health_check(connection, stream):
    (waiting,) = outbox.claim(connection, stream.domain, stream.name)

    event = json.loads(waiting.data)
    assert event["EventType"] == "HEALTH_CHECK"
    assert event["DomainName"] == "shop"
    assert waiting.partition_key == event["EventId"]


def test_a_name_is_taken_once(connection, stream):
    with pytest.raises(sqlite3.IntegrityError):
        streams.create(connection, "shop", stream.name, stream_arn=ARN, now=NOW)


def test_they_are_listed_by_name(connection, stream):
    first = streams.create(connection, "shop", "a", stream_arn=ARN, now=NOW)

    assert streams.list_streams(connection, "shop") == [first, stream]
    assert streams.list_streams(connection, "other") == []


def test_deleting_takes_what_waits_along(connection, stream):
    assert streams.delete(connection, "shop", stream.name)

    assert streams.get(connection, "shop", stream.name) is None
    assert outbox.is_empty(connection)
    assert not streams.delete(connection, "shop", stream.name)


def test_deleting_the_domain_takes_them_along(connection, stream):
    connection.execute("DELETE FROM domains WHERE name = 'shop'")

    assert streams.get(connection, "shop", stream.name) is None
    assert outbox.is_empty(connection)


def test_it_is_unhealthy_since_the_first_fault_for_the_last_reason(connection, stream):
    streams.note_health(connection, stream, now=NOW, fault="it is full")
    streams.note_health(connection, stream, now=LATER, fault="it is gone")

    noted = streams.get(connection, "shop", "out")
    assert (noted.status, noted.message) == ("UNHEALTHY", "it is gone")
    assert noted.unhealthy_since == NOW.timestamp()


def test_it_is_healthy_again(connection, stream):
    streams.note_health(connection, stream, now=NOW, fault="it is gone")

    streams.note_health(connection, stream, now=LATER, fault=None)

    assert streams.get(connection, "shop", "out") == stream


def test_what_waits_while_it_is_unhealthy_is_late(connection, stream):
    streams.note_health(connection, stream, now=NOW, fault="it is gone")
    event = {"EventType": "HEALTH_CHECK", "EventId": "e"}
    outbox.append(connection, domain="shop", event=event, partition_key="k")

    before, meanwhile = outbox.claim(connection, "shop", "out")

    assert before.late
    assert meanwhile.late
    assert json.loads(meanwhile.data) == {**event, "IsMessageRealTime": False}
