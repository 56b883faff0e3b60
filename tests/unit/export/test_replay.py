"""A replay puts every event once, in order for each key, at its rate."""

from __future__ import annotations

import json
import time
from collections import deque
from io import BytesIO
from itertools import count

import pytest
from faulty_kinesis import Busy, Cut, Down, Partial, Refusing, Short, faulty
from hypothesis import given, settings
from hypothesis import strategies as st
from kinesis_streams import records_in

from cp_contract.errors import StreamUnusable
from cp_contract.export.kinesis import connect, embedded_kinesis
from cp_contract.export.putting import Pace
from cp_contract.export.replay import LeftOut, Outgoing, read_outgoing, replay

PACE = Pace(first=0.001, longest=0.004, patience=20)
NUMBERS = count()
FAULTS = st.one_of(
    st.none(),
    st.just(Busy()),
    st.just(Down()),
    st.just(Cut()),
    st.just(Short()),
    st.builds(Partial, st.integers(1, 4)),
)


@pytest.fixture(scope="module")
def proxy():
    with embedded_kinesis() as url, faulty(url) as standing:
        yield standing


@pytest.fixture(scope="module")
def kinesis(proxy):
    client = connect(proxy.url)
    yield client
    client.close()


def new_stream(kinesis):
    name = f"s{next(NUMBERS)}"
    kinesis.create_stream(StreamName=name, ShardCount=2)
    return name


def outgoing(text):
    return list(read_outgoing(BytesIO(text.encode())))


def last_of(replayed):
    return deque(replayed, maxlen=1).pop()


@settings(max_examples=min(settings().max_examples // 2, 1000))
@given(
    keys=st.lists(st.sampled_from("abc"), min_size=1, max_size=20),
    faults=st.lists(FAULTS, max_size=8),
)
def test_nothing_is_lost_or_out_of_order(proxy, kinesis, keys, faults):
    name, events = (
        new_stream(kinesis),
        [Outgoing(key, f"{key}{at}".encode()) for at, key in enumerate(keys)],
    )
    proxy.faults[:] = faults

    done = last_of(replay(iter(events), kinesis, name, pace=PACE))

    proxy.faults.clear()
    found = [record["Data"] for record in records_in(kinesis, name)]
    assert done.put == len(events)
    assert len(found) <= len(events) + done.doubtful
    for key in "abc":
        first = list(dict.fromkeys(each for each in found if each[:1] == key.encode()))
        assert first == [each.data for each in events if each.partition_key == key]


def test_a_rate_is_kept(kinesis):
    events = [Outgoing(str(number), b"{}") for number in range(30)]
    began = time.monotonic()

    done = last_of(replay(events, kinesis, new_stream(kinesis), rate=100))

    assert done.put == 30
    assert time.monotonic() - began >= 0.29


def test_a_stream_that_refuses_ends_a_replay(proxy, kinesis):
    proxy.faults[:] = [Refusing("AccessDeniedException")]

    with pytest.raises(StreamUnusable) as caught:
        last_of(replay([Outgoing("k", b"{}")], kinesis, "out"))

    assert str(caught.value) == (
        "the Kinesis stream out cannot be used: Kinesis answered "
        "AccessDeniedException: AccessDeniedException by the proxy"
    )


def test_nobody_answering_for_long_ends_a_replay(proxy, kinesis):
    proxy.faults[:] = [Down()] * 1000

    with pytest.raises(StreamUnusable, match="Connection was closed"):
        last_of(
            replay(
                [Outgoing("k", b"{}")],
                kinesis,
                "out",
                pace=Pace(first=0.001, longest=0.002, patience=0.02),
            )
        )

    proxy.faults.clear()


def test_an_event_goes_out_byte_for_byte():
    text = '{ "EventType" : "UPDATED", "AssociatedProfileId": "p", "Price": 1.10 }'

    assert outgoing(text) == [Outgoing("p", text.encode())]


@pytest.mark.parametrize(
    ("event", "key"),
    [
        ({"AssociatedProfileId": "p", "EventId": "e"}, "p"),
        ({"Object": {"ProfileId": "q"}, "EventId": "e"}, "q"),
        ({"Object": [], "EventId": "e"}, "e"),
        ({"EventId": "e" * 300}, "e" * 256),
        ({"EventId": ""}, "none"),
    ],
)
def test_the_partition_key_is_the_profiles_id_where_there_is_one(event, key):
    (found,) = outgoing(json.dumps(event))

    assert found.partition_key == key


def test_a_history_is_its_events():
    history = {"Events": [{"EventId": "a"}, {"EventId": "b"}, 3], "FinalState": []}

    assert outgoing(json.dumps(history)) == [
        Outgoing("a", b'{"EventId":"a"}'),
        Outgoing("b", b'{"EventId":"b"}'),
        Outgoing("none", b"3"),
    ]


def test_what_is_no_event_is_left_out_with_its_line():
    found = outgoing('{"EventId": "a"}\n{"EventId":\n[1]\n')

    assert found == [
        Outgoing("a", b'{"EventId": "a"}'),
        LeftOut(2, "expected a value, found the end"),
        LeftOut(3, "it is no JSON object"),
    ]


def test_what_no_record_holds_is_left_out():
    text = json.dumps({"EventId": "a", "Object": {"text": "x" * 1024 * 1024}})

    assert outgoing(text) == [
        LeftOut(
            1, f"it is a record of {len(text) + 1:,} bytes; Kinesis takes 1,048,576"
        )
    ]


def test_a_call_carries_no_more_than_kinesis_takes(proxy, kinesis):
    name, large = new_stream(kinesis), b"x" * 1_000_000
    events = [Outgoing(str(number), large) for number in range(7)]
    before = len(proxy.met)

    assert last_of(replay(events, kinesis, name)).put == 7

    assert len(proxy.met) - before == 2
