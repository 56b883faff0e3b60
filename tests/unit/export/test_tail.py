"""A tail reads every record of every shard, and goes on where it ended."""

from __future__ import annotations

from itertools import count, islice

import pytest
from faulty_kinesis import Ended, Refusing, faulty

from cp_contract.envelopes import KinesisRecord, aggregate
from cp_contract.errors import StreamUnusable
from cp_contract.export.checkpoints import Place, open_checkpoints
from cp_contract.export.kinesis import connect, embedded_kinesis
from cp_contract.export.tail import leave, tail

START, LATEST = Place("TRIM_HORIZON"), Place("LATEST")
NUMBERS = count()
LONG = 400  # looks at shards: more than any of these tests needs


@pytest.fixture(scope="module")
def proxy():
    with embedded_kinesis() as url, faulty(url) as standing:
        yield standing


@pytest.fixture(scope="module")
def kinesis(proxy):
    client = connect(proxy.url)
    yield client
    client.close()


@pytest.fixture
def stream(kinesis):
    name = f"s{next(NUMBERS)}"
    kinesis.create_stream(StreamName=name, ShardCount=2)
    return name


def put(kinesis, stream, *texts):
    for text in texts:
        kinesis.put_record(StreamName=stream, Data=text.encode(), PartitionKey=text)


def batches(kinesis, stream, checkpoints, start=START):
    return tail(kinesis, stream, checkpoints=checkpoints, start=start, poll=0.005)


def read(reading, *, until):
    """Reads until that many records have come."""
    found = []
    for batch in islice(reading, LONG):
        found += [record.data.decode() for record in batch.records]
        if len(found) >= until:
            break
    return found


def test_from_the_start_all_that_is_there_comes(kinesis, stream):
    put(kinesis, stream, "a", "b", "c", "d")

    with open_checkpoints(None, stream) as checkpoints:
        found = read(batches(kinesis, stream, checkpoints), until=4)

    assert sorted(found) == ["a", "b", "c", "d"]


def test_from_now_on_only_what_is_new_comes(kinesis, stream):
    put(kinesis, stream, "a", "b", "c")

    with open_checkpoints(None, stream) as checkpoints:
        reading = batches(kinesis, stream, checkpoints, LATEST)
        nothing = [next(reading).records for _ in range(4)]
        put(kinesis, stream, "d")
        found = read(reading, until=1)

    assert nothing == [(), (), (), ()]
    assert found == ["d"]


def test_reading_goes_on_where_it_ended(kinesis, stream, tmp_path):
    put(kinesis, stream, "a", "b", "c", "d")
    with open_checkpoints(tmp_path / "kept", stream) as checkpoints:
        reading = batches(kinesis, stream, checkpoints)
        first = read(reading, until=4)
        next(reading)  # says that the last batch was read

    put(kinesis, stream, "e", "f", "g")
    with open_checkpoints(tmp_path / "kept", stream) as checkpoints:
        rest = read(batches(kinesis, stream, checkpoints), until=3)

    assert sorted(first + rest) == list("abcdefg")


def test_what_came_between_two_readings_from_now_on_is_not_missed(
    kinesis, stream, tmp_path
):
    with open_checkpoints(tmp_path / "kept", stream) as checkpoints:
        reading = batches(kinesis, stream, checkpoints, LATEST)
        next(reading)
    put(kinesis, stream, "a", "b", "c")

    with open_checkpoints(tmp_path / "kept", stream) as checkpoints:
        found = read(batches(kinesis, stream, checkpoints, LATEST), until=3)

    assert sorted(found) == ["a", "b", "c"]


def test_a_batch_that_was_not_read_comes_again(kinesis, stream, tmp_path):
    put(kinesis, stream, "a")
    for _ in range(2):
        with open_checkpoints(tmp_path / "kept", stream) as checkpoints:
            found = read(batches(kinesis, stream, checkpoints), until=1)

            assert found == ["a"]


def test_stopping_within_a_batch_keeps_how_far_it_was_read(kinesis, tmp_path):
    kinesis.create_stream(StreamName="within", ShardCount=1)
    put(kinesis, "within", "a", "b", "c")
    with open_checkpoints(tmp_path / "kept", "within") as checkpoints:
        batch = next(batches(kinesis, "within", checkpoints))
        leave(checkpoints, batch, 2)

    with open_checkpoints(tmp_path / "kept", "within") as checkpoints:
        assert read(batches(kinesis, "within", checkpoints), until=1) == ["c"]


def packed(*texts):
    return aggregate([KinesisRecord(text.encode(), text, "0", 0.0) for text in texts])


def test_records_that_the_kpl_packed_are_unpacked_and_come_again_as_one(
    kinesis, tmp_path
):
    kinesis.create_stream(StreamName="packed", ShardCount=1)
    for data in (b"a", packed("b", "c").data):
        kinesis.put_record(StreamName="packed", Data=data, PartitionKey="k")

    for stopping_after, expected in ((2, ["a", "b", "c"]), (1, ["b", "c"])):
        with open_checkpoints(tmp_path / "kept", "packed") as checkpoints:
            (batch, *_) = islice(batches(kinesis, "packed", checkpoints), 1)
            leave(checkpoints, batch, stopping_after)

            assert [each.data.decode() for each in batch.records] == expected


def test_what_follows_a_shard_is_read_once_it_has_ended(proxy, kinesis, stream):
    kinesis.split_shard(
        StreamName=stream,
        ShardToSplit="shardId-000000000000",
        NewStartingHashKey=str(2**126),
    )

    with open_checkpoints(None, stream) as checkpoints:
        reading = batches(kinesis, stream, checkpoints)
        before = [next(reading).shard_id[-1] for _ in range(4)]
        proxy.reads[:] = [Ended()]
        after = [next(reading).shard_id[-1] for _ in range(5)]

    assert before == ["0", "1", "0", "1"]
    assert after == ["0", "1", "1", "2", "3"]


def test_an_iterator_that_is_too_old_is_renewed(proxy, kinesis, stream):
    put(kinesis, stream, "a", "b")
    proxy.reads[:] = [Refusing("ExpiredIteratorException")]

    with open_checkpoints(None, stream) as checkpoints:
        found = read(batches(kinesis, stream, checkpoints), until=2)

    assert sorted(found) == ["a", "b"]


def test_a_stream_that_is_deleted_meanwhile_ends_it(kinesis, stream):
    with open_checkpoints(None, stream) as checkpoints:
        reading = batches(kinesis, stream, checkpoints)
        next(reading)
        kinesis.delete_stream(StreamName=stream)

        with pytest.raises(StreamUnusable) as caught:
            read(reading, until=1)

    assert str(caught.value) == (
        f"the Kinesis stream {stream} cannot be used: Kinesis answered "
        f"ResourceNotFoundException: Stream {stream} under account 123456789012 "
        "not found."
    )


def test_nobody_there_ends_it():
    client = connect("http://127.0.0.1:1")

    with (
        open_checkpoints(None, "out") as checkpoints,
        pytest.raises(StreamUnusable, match="Could not connect to the endpoint URL"),
    ):
        read(batches(client, "out", checkpoints), until=1)


def test_a_place_that_the_stream_does_not_know_is_told_of(proxy, kinesis, stream):
    proxy.starts[:] = [Refusing("InvalidArgumentException")]

    with (
        open_checkpoints(None, stream) as checkpoints,
        pytest.raises(StreamUnusable) as caught,
    ):
        next(batches(kinesis, stream, checkpoints))

    assert str(caught.value) == (
        f"the Kinesis stream {stream} cannot be used: Kinesis answered "
        "InvalidArgumentException: InvalidArgumentException by the proxy; "
        "if the stream was made anew, forget the checkpoints"
    )
