"""Delivery notes what becomes of a destination, and goes on when it is back."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime

import pytest
from faulty_kinesis import Busy, Down, Refusing, Slow, faulty
from kinesis_streams import arn_of, events_in

from cp_contract.export import outbox, streams
from cp_contract.export.delivery import Delivery, _Retrying
from cp_contract.export.events import profile_event
from cp_contract.export.kinesis import connect, embedded_kinesis
from cp_contract.export.putting import Pace
from cp_contract.export.store import open_store

NOW = datetime(2026, 1, 1, tzinfo=UTC)
PACE = Pace(first=0.002, longest=0.01, patience=0.05)


@pytest.fixture(scope="module")
def proxy():
    with embedded_kinesis() as url, faulty(url) as standing:
        yield standing


@pytest.fixture
def kinesis(proxy):
    client = connect(proxy.url)
    client.create_stream(StreamName="out", ShardCount=1)
    yield client
    proxy.faults.clear()
    for name in client.list_streams()["StreamNames"]:
        client.delete_stream(StreamName=name)
    client.close()


@pytest.fixture
def store(kinesis):
    with open_store() as opened:
        with opened.transaction() as connection:
            connection.execute("INSERT INTO domains VALUES ('shop', '{}', 0, 0)")
            add_stream(connection, kinesis, "out")
        yield opened


def add_stream(connection, kinesis, name):
    streams.create(connection, "shop", name, stream_arn=arn_of(kinesis, name), now=NOW)


def change(store, number):
    profile = {"ProfileId": "a" * 32, "FirstName": str(number)}
    event = profile_event(domain="shop", event_type="UPDATED", profile=profile, now=NOW)
    with store.transaction() as connection:
        outbox.append(connection, domain="shop", event=event, partition_key="k")


def status_of(store, name="out"):
    with store.reading() as connection:
        return streams.get(connection, "shop", name)


def until(condition):
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.002)


def flags_of(kinesis, name="out"):
    return [
        (event.get("Object", {}).get("FirstName"), event["IsMessageRealTime"])
        for event in events_in(kinesis, name)
    ]


def test_a_missing_stream_is_unhealthy_and_gets_everything_once_it_is_back(
    kinesis, store
):
    kinesis.delete_stream(StreamName="out")

    with Delivery(store, kinesis, pace=PACE) as delivery:
        until(lambda: status_of(store).status == "UNHEALTHY")
        change(store, 1)
        missing = status_of(store)
        kinesis.create_stream(StreamName="out", ShardCount=1)
        assert delivery.drain(20)
        change(store, 2)
        assert delivery.drain(20)

    assert missing.message == (
        "Kinesis answered ResourceNotFoundException: "
        "Stream out under account 123456789012 not found."
    )
    assert missing.unhealthy_since > NOW.timestamp()
    assert status_of(store).status == "HEALTHY"
    assert flags_of(kinesis) == [(None, False), ("1", False), ("2", True)]


def test_being_busy_is_no_illness_and_does_not_end_real_time(proxy, kinesis, store):
    proxy.faults[:] = [Busy()] * 20

    with Delivery(store, kinesis, pace=PACE) as delivery:
        until(lambda: len(proxy.faults) < 5)
        assert status_of(store).status == "HEALTHY"
        assert delivery.drain(20)

    assert flags_of(kinesis) == [(None, True)]


def test_nobody_answering_is_an_illness_only_after_a_while(proxy, kinesis, store):
    proxy.faults[:] = [Down()] * 10_000

    with Delivery(store, kinesis, pace=PACE) as delivery:
        until(lambda: len(proxy.faults) < 9_999)
        early = status_of(store)
        until(lambda: status_of(store).status == "UNHEALTHY")
        proxy.faults.clear()
        assert delivery.drain(20)

    assert early.status == "HEALTHY"
    assert status_of(store).message is None
    assert flags_of(kinesis) == [(None, False)]


def test_a_destination_that_refuses_does_not_hold_up_another(kinesis, store):
    kinesis.create_stream(StreamName="copy", ShardCount=1)
    kinesis.delete_stream(StreamName="out")
    with store.transaction() as connection:
        add_stream(connection, kinesis, "copy")

    with Delivery(store, kinesis, pace=PACE):
        change(store, 1)
        until(lambda: len(events_in(kinesis, "copy")) == 2)

    assert status_of(store, "copy").status == "HEALTHY"
    assert status_of(store, "out").status == "UNHEALTHY"
    assert flags_of(kinesis, "copy") == [(None, True), ("1", True)]


def test_a_deleted_event_stream_gets_nothing_more(proxy, kinesis, store):
    proxy.faults[:] = [Refusing()] * 10_000

    with Delivery(store, kinesis, pace=PACE) as delivery:
        until(lambda: status_of(store).status == "UNHEALTHY")
        with store.transaction() as connection:
            streams.delete(connection, "shop", "out")
        proxy.faults.clear()
        change(store, 1)
        assert delivery.drain(20)

    assert "1" not in [first for first, _ in flags_of(kinesis)]


def test_an_event_stream_deleted_during_a_call_is_no_trouble(proxy, kinesis, store):
    proxy.faults[:] = [Slow(0.2)]

    with Delivery(store, kinesis, pace=PACE) as delivery:
        until(lambda: not proxy.faults)
        with store.transaction() as connection:
            streams.delete(connection, "shop", "out")
        time.sleep(0.3)
        assert delivery.drain(20)
        assert delivery.failure is None


def test_draining_gives_up_in_time(proxy, kinesis, store):
    proxy.faults[:] = [Refusing()] * 10_000

    with Delivery(store, kinesis, pace=PACE) as delivery:
        assert not delivery.drain(0.05)


def test_what_is_left_at_a_stop_goes_with_the_next_start(proxy, kinesis, store):
    proxy.faults[:] = [Busy()] * 10_000
    delivery = Delivery(store, kinesis, pace=PACE)
    delivery.start()
    change(store, 1)
    delivery.stop()
    proxy.faults.clear()

    delivery.start()

    assert delivery.drain(20)
    delivery.stop()
    delivery.stop()  # again, for nothing
    assert [first for first, _ in flags_of(kinesis)] == [None, "1"]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_bug_ends_the_worker_and_is_kept(kinesis, store):
    with store.transaction() as connection:
        connection.execute("UPDATE outbox SET event = ?, late = 1", (b"{",))

    with Delivery(store, kinesis, pace=PACE) as delivery:
        until(lambda: delivery.failure is not None)
        assert not delivery.drain(20)

    assert isinstance(delivery.failure, json.JSONDecodeError)


def test_an_event_stream_that_has_just_gone_is_left_alone(kinesis, store):
    gone = status_of(store)
    with store.transaction() as connection:
        streams.delete(connection, "shop", "out")
    delivery = Delivery(store, kinesis, pace=PACE)

    delivery._deliver(gone, _Retrying())

    assert events_in(kinesis, "out") == []
