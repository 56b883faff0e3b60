"""What holds on the embedded Kinesis holds on one that others wrote, reshards too."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime

import pytest
from kinesis_local import kinesis_local, until_active
from kinesis_streams import arn_of

from cp_contract.export import outbox, streams
from cp_contract.export.checkpoints import Place, open_checkpoints
from cp_contract.export.delivery import Delivery
from cp_contract.export.events import profile_event
from cp_contract.export.kinesis import connect
from cp_contract.export.replay import Outgoing, replay
from cp_contract.export.store import open_store
from cp_contract.export.tail import tail
from cp_contract.validation import validate

NOW = datetime(2026, 1, 1, tzinfo=UTC)
PROFILES = 8
HALF = 2**127


@pytest.fixture(scope="module")
def kinesis():
    with kinesis_local() as url:
        client = connect(url)
        yield client
        client.close()


@pytest.fixture
def stream(kinesis, request):
    name = request.node.name
    kinesis.create_stream(StreamName=name, ShardCount=1)
    until_active(kinesis, name)
    return name


def change(store, number):
    profile = {"ProfileId": f"{number % PROFILES:032x}", "FirstName": str(number)}
    event = profile_event(domain="shop", event_type="UPDATED", profile=profile, now=NOW)
    with store.transaction() as connection:
        outbox.append(
            connection,
            domain="shop",
            event=event,
            partition_key=profile["ProfileId"],
        )


def read(kinesis, stream, *, until):
    """Reads that many events from the start, and the shards that they came from."""
    found, shards, end = [], [], time.monotonic() + 60
    with open_checkpoints(None, stream) as checkpoints:
        for batch in tail(
            kinesis,
            stream,
            checkpoints=checkpoints,
            start=Place("TRIM_HORIZON"),
            poll=0.02,
        ):
            found += [json.loads(record.data) for record in batch.records]
            shards += [batch.shard_id] * bool(batch.records)
            if len(found) >= until:
                return found, list(dict.fromkeys(shards))
            assert time.monotonic() < end
    pytest.fail("the tail ended")


def test_profiles_keep_their_order_while_the_stream_is_split_and_merged(
    kinesis, stream
):
    with open_store() as store:
        with store.transaction() as connection:
            connection.execute("INSERT INTO domains VALUES ('shop', '{}', 0, 0)")
            arn = arn_of(kinesis, stream)
            streams.create(connection, "shop", "out", stream_arn=arn, now=NOW)
        with Delivery(store, kinesis) as delivery:
            for number in range(40):
                change(store, number)
            assert delivery.drain(30)
            kinesis.split_shard(
                StreamName=stream,
                ShardToSplit="shardId-000000000000",
                NewStartingHashKey=str(HALF),
            )
            until_active(kinesis, stream)
            for number in range(40, 80):
                change(store, number)
            assert delivery.drain(30)
            kinesis.merge_shards(
                StreamName=stream,
                ShardToMerge="shardId-000000000001",
                AdjacentShardToMerge="shardId-000000000002",
            )
            until_active(kinesis, stream)
            for number in range(80, 120):
                change(store, number)
            assert delivery.drain(30)

    events, shards = read(kinesis, stream, until=121)

    assert all(validate(event).passed for event in events)
    assert len({event["EventId"] for event in events}) == 121
    changes = [event["Object"] for event in events if "Object" in event]
    for profile in range(PROFILES):
        numbers = [
            int(each["FirstName"])
            for each in changes
            if int(each["ProfileId"], 16) == profile
        ]
        assert numbers == list(range(profile, 120, PROFILES))
    assert [each[-1] for each in shards] == ["0", "1", "2", "3"]


def test_a_stream_that_is_deleted_and_made_again_gets_everything(kinesis, stream):
    arn = arn_of(kinesis, stream)
    with open_store() as store:
        with store.transaction() as connection:
            connection.execute("INSERT INTO domains VALUES ('shop', '{}', 0, 0)")
            streams.create(connection, "shop", "out", stream_arn=arn, now=NOW)
        kinesis.delete_stream(StreamName=stream)
        kinesis.get_waiter("stream_not_exists").wait(
            StreamName=stream, WaiterConfig={"Delay": 1}
        )
        with Delivery(store, kinesis) as delivery:
            change(store, 1)
            unhealthy = wait_until_unhealthy(store)
            kinesis.create_stream(StreamName=stream, ShardCount=1)
            assert delivery.drain(30)

    events, _ = read(kinesis, stream, until=2)
    assert unhealthy.message.startswith("Kinesis answered ResourceNotFoundException: ")
    assert [event["IsMessageRealTime"] for event in events] == [False, False]


def wait_until_unhealthy(store):
    end = time.monotonic() + 30
    while time.monotonic() < end:
        with store.reading() as connection:
            stream = streams.get(connection, "shop", "out")
        if stream.status == "UNHEALTHY":
            return stream
        time.sleep(0.01)
    pytest.fail("the destination stayed healthy")


def test_a_replay_arrives_whole(kinesis, stream):
    events = [Outgoing(str(at % 40), b'{"EventId":"%d"}' % at) for at in range(1000)]

    *_, done = replay(iter(events), kinesis, stream)
    found, _ = read(kinesis, stream, until=1000)

    assert done.put == 1000
    assert len({event["EventId"] for event in found}) == 1000
