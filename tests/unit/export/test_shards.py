"""A shard is read once everything before it was read."""

from __future__ import annotations

from faulty_kinesis import faulty
from hypothesis import given
from hypothesis import strategies as st

from cp_contract.export.checkpoints import Place
from cp_contract.export.kinesis import connect, embedded_kinesis
from cp_contract.export.shards import ENDED, Shard, first_places, list_shards, readable

LATEST, START = Place("LATEST"), Place("TRIM_HORIZON")


@st.composite
def streams(draw):
    """Draws the shards of a stream that was split and merged, as they came to be."""
    shards, alive = [], [f"s{number}" for number in range(draw(st.integers(1, 3)))]
    lineage = dict.fromkeys(alive, ())
    for _ in range(draw(st.integers(0, 6))):
        count = len(lineage)
        if len(alive) > 1 and draw(st.booleans()):
            parents = (alive.pop(0), alive.pop(0))
            children = [f"s{count}"]
        else:
            parents = (alive.pop(draw(st.integers(0, len(alive) - 1))),)
            children = [f"s{count}", f"s{count + 1}"]
        lineage.update(dict.fromkeys(children, parents))
        alive += children
    shards = [Shard(name, of, name not in alive) for name, of in lineage.items()]
    return draw(st.permutations(shards))


@given(streams())
def test_from_the_start_every_shard_is_read_once_and_after_its_parents(shards):
    places, order = first_places(shards, START), []

    while due := readable(shards, places):
        for shard_id, place in due.items():
            assert place == START
            order.append(shard_id)
            places[shard_id] = ENDED

    assert sorted(order) == sorted(shard.id for shard in shards)
    for shard in shards:
        assert all(order.index(each) < order.index(shard.id) for each in shard.parents)


@given(streams())
def test_from_now_on_only_what_still_takes_records_is_read(shards):
    places = first_places(shards, LATEST)

    due = readable(shards, places)

    assert due == {shard.id: LATEST for shard in shards if not shard.is_closed}


def test_what_follows_a_shard_is_read_from_its_beginning():
    shards = [Shard("a", (), is_closed=True), Shard("b", ("a",))]
    reached = Place("AFTER_SEQUENCE_NUMBER", "7")

    assert readable(shards, {"a": reached}) == {"a": reached}
    assert readable(shards, {"a": ENDED}) == {"b": START}


def test_a_parent_that_is_no_longer_kept_holds_nothing_up():
    assert readable([Shard("b", ("a",))], {}) == {"b": START}


def test_all_pages_of_the_shards_are_read():
    with embedded_kinesis() as url, faulty(url) as proxy:
        kinesis = connect(proxy.url)
        kinesis.create_stream(StreamName="wide", ShardCount=3)
        proxy.paging = True

        shards = list_shards(kinesis, "wide")

        kinesis.close()
    assert [shard.id[-1] for shard in shards] == ["0", "1", "2"]
