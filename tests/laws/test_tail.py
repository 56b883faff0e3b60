"""However often a tail is stopped, it misses nothing and keeps the order of a key."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cp_contract.export.checkpoints import Place, open_checkpoints
from cp_contract.export.kinesis import connect, embedded_kinesis
from cp_contract.export.tail import leave, tail

NUMBERS = count()
SHARDS = 2
START = Place("TRIM_HORIZON")

PUTS = st.tuples(st.just("put"), st.lists(st.sampled_from("abcd"), max_size=6))
LOOKS = st.tuples(st.just("look"), st.integers(1, 2 * SHARDS))
LEAVES = st.tuples(st.just("leave"), st.integers(0, 4))


@pytest.fixture(scope="module")
def kinesis():
    with embedded_kinesis() as url:
        client = connect(url)
        yield client
        client.close()


class Stream:
    """A stream, and all that a tail has shown of it."""

    def __init__(self, kinesis, path):
        self.kinesis, self.path = kinesis, path
        self.name = f"s{next(NUMBERS)}"
        self.put_so_far, self.shown = [], []
        kinesis.create_stream(StreamName=self.name, ShardCount=SHARDS)

    def put(self, keys):
        for key in keys:
            text = f"{key}{len(self.put_so_far)}"
            self.put_so_far.append(text)
            self.kinesis.put_record(
                StreamName=self.name, Data=text.encode(), PartitionKey=key
            )

    def look(self, times):
        """Starts a tail, looks a few times at shards, and kills it."""
        for _, batch in zip(range(times), self._tail(), strict=False):
            self.shown += [record.data.decode() for record in batch.records]

    def leave(self, read):
        """Starts a tail, and stops within its first batch."""
        with open_checkpoints(self.path, self.name) as checkpoints:
            for batch in self._batches(checkpoints):
                records = batch.records[:read]
                self.shown += [record.data.decode() for record in records]
                leave(checkpoints, batch, len(records))
                return

    def _tail(self):
        with open_checkpoints(self.path, self.name) as checkpoints:
            yield from self._batches(checkpoints)

    def _batches(self, checkpoints):
        return tail(
            self.kinesis, self.name, checkpoints=checkpoints, start=START, poll=0
        )


@example(actions=[("put", ["a", "a", "a"]), ("leave", 2), ("look", 1)])
@settings(
    max_examples=min(settings().max_examples // 2, 1000),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(actions=st.lists(st.one_of(PUTS, LOOKS, LEAVES), max_size=10))
def test_a_tail_that_is_stopped_again_and_again_misses_nothing(
    kinesis, tmp_path, actions
):
    stream = Stream(kinesis, tmp_path / "checkpoints.sqlite")

    for action, argument in actions:
        getattr(stream, action)(argument)
    stream.look(2 * SHARDS)

    first = list(dict.fromkeys(stream.shown))
    assert sorted(first) == sorted(stream.put_so_far)
    for key in "abcd":
        of_key = [text for text in stream.put_so_far if text[0] == key]
        assert [text for text in first if text[0] == key] == of_key
