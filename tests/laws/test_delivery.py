"""Whatever happens on the way, delivery loses nothing and owns up to repeats."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count

import pytest
from faulty_kinesis import (
    Busy,
    Cut,
    Deaf,
    Down,
    Failing,
    Partial,
    Refusing,
    Short,
    Slow,
    faulty,
)
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from kinesis_streams import arn_of, records_in

from cp_contract.export import outbox, streams
from cp_contract.export.delivery import Delivery
from cp_contract.export.events import profile_event
from cp_contract.export.kinesis import connect, embedded_kinesis
from cp_contract.export.putting import Pace
from cp_contract.export.store import open_store
from cp_contract.validation import validate

NOW = datetime(2026, 1, 1, tzinfo=UTC)
PACE = Pace(first=0.001, longest=0.004, patience=0.003)
NUMBERS = count()

FAULTS = st.one_of(
    st.none(),
    st.builds(
        Busy,
        st.sampled_from(
            ["ProvisionedThroughputExceededException", "ThrottlingException"]
        ),
    ),
    st.builds(
        Partial,
        st.integers(1, 4),
        st.sampled_from(["ProvisionedThroughputExceededException", "InternalFailure"]),
    ),
    st.builds(Down),
    st.builds(Cut),
    st.builds(Deaf),
    st.builds(Failing),
    st.builds(Slow, st.just(0.01)),
    st.builds(Refusing),
    st.builds(Short),
)


@pytest.fixture(scope="module")
def proxy():
    with embedded_kinesis() as url, faulty(url) as standing:
        yield standing


@pytest.fixture(scope="module")
def kinesis(proxy):
    with closing_client(proxy.url) as client:
        yield client


@contextmanager
def closing_client(url):
    client = connect(url, timeout=5)
    yield client
    client.close()


@contextmanager
def exporting(kinesis):
    """Gives a store with an event stream into a new Kinesis stream, and its name."""
    name = f"s{next(NUMBERS)}"
    kinesis.create_stream(StreamName=name, ShardCount=2)
    with open_store() as store:
        with store.transaction() as connection:
            connection.execute("INSERT INTO domains VALUES ('shop', '{}', 0, 0)")
            streams.create(
                connection, "shop", "out", stream_arn=arn_of(kinesis, name), now=NOW
            )
        yield store, name


def change(store, key, number):
    """Commits one change of a profile, and gives its event."""
    event = profile_event(
        domain="shop",
        event_type="UPDATED",
        profile={"ProfileId": f"{key:032x}", "FirstName": str(number)},
        now=NOW,
    )
    with store.transaction() as connection:
        outbox.append(connection, domain="shop", event=event, partition_key=str(key))
    return event


def without_flag(event):
    return {name: event[name] for name in event if name != "IsMessageRealTime"}


def assert_laws(records, changes):
    """Holds what a stream has to what was changed: pairs of key and event."""
    events = [json.loads(record["Data"]) for record in records]
    first, copies = {}, Counter()
    for event in events:
        assert validate(event).passed
        copies[event["EventId"]] += 1
        if event["EventId"] in first:
            assert event["IsMessageRealTime"] is False
            assert without_flag(event) == without_flag(first[event["EventId"]])
        else:
            first[event["EventId"]] = event
    for _, event in changes:
        assert without_flag(first[event["EventId"]]) == without_flag(event)
    assert len(first) == len(changes) + 1  # the health check
    for key in {key for key, _ in changes}:
        of_key = [event["EventId"] for its_key, event in changes if its_key == key]
        assert [each for each in first if each in of_key] == of_key


@example(changes=[1, 1, 1], faults=[Partial(2)], waiting=3)
@example(
    changes=[1, 1, 1], faults=[Partial(1), Cut(), Partial(2), Refusing()], waiting=0
)
@example(
    changes=[1, 2, 1, 2], faults=[Down(), Down(), Down(), Down(), Cut()], waiting=1
)
@settings(
    max_examples=min(settings().max_examples // 2, 1000),
    suppress_health_check=[HealthCheck.too_slow],
)
@given(
    changes=st.lists(st.integers(1, 4), max_size=12),
    faults=st.lists(FAULTS, max_size=8),
    waiting=st.integers(0, 12),
)
def test_nothing_is_lost_or_repeated_silently_or_out_of_order(
    proxy, kinesis, changes, faults, waiting
):
    with exporting(kinesis) as (store, name):
        proxy.faults[:] = faults
        made = [
            (key, change(store, key, at)) for at, key in enumerate(changes[:waiting])
        ]

        with Delivery(store, kinesis, pace=PACE) as delivery:
            made += [(key, change(store, key, -1)) for key in changes[waiting:]]
            assert delivery.drain(30)

        with store.reading() as connection:
            stream = streams.get(connection, "shop", "out")
        proxy.faults.clear()
        assert stream.status == "HEALTHY"
        assert_laws(records_in(kinesis, name), made)
