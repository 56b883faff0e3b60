"""An answer of Kinesis says of each record whether it may be sent again, and how."""

from __future__ import annotations

import socket

import boto3
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
    faulty,
)
from kinesis_streams import records_in

from cp_contract.export.kinesis import connect, embedded_kinesis
from cp_contract.export.putting import Answer, Fate, Pace, Trouble, put_records

TWO = [("a", b"1"), ("b", b"2")]
GONE, BOTH = (Fate.REFUSED,) * 2, (Fate.DELIVERED,) * 2
UNSURE = (Fate.UNKNOWN,) * 2
THROTTLED = "ProvisionedThroughputExceededException"


@pytest.fixture(scope="module")
def proxy():
    with embedded_kinesis() as url, faulty(url) as standing:
        yield standing


@pytest.fixture(scope="module")
def kinesis(proxy):
    client = connect(proxy.url)
    client.create_stream(StreamName="out", ShardCount=1)
    yield client
    client.close()


@pytest.mark.parametrize(
    ("fault", "answer"),
    [
        (None, Answer(BOTH)),
        (
            Busy(),
            Answer(
                GONE,
                Trouble.BUSY,
                f"Kinesis answered {THROTTLED}: {THROTTLED} by the proxy",
            ),
        ),
        (
            Partial(2),
            Answer(
                (Fate.REFUSED, Fate.DELIVERED),
                Trouble.BUSY,
                f"Kinesis answered {THROTTLED}: no",
            ),
        ),
        (
            Partial(2, "InternalFailure"),
            Answer(
                (Fate.UNKNOWN, Fate.DELIVERED),
                Trouble.AWAY,
                "Kinesis answered InternalFailure: no",
            ),
        ),
        (
            Partial(2, "KMSDisabledException"),
            Answer(
                (Fate.REFUSED, Fate.DELIVERED),
                Trouble.CLOSED,
                "Kinesis answered KMSDisabledException: no",
            ),
        ),
        (
            Refusing("AccessDeniedException"),
            Answer(
                GONE,
                Trouble.CLOSED,
                "Kinesis answered AccessDeniedException: "
                "AccessDeniedException by the proxy",
            ),
        ),
        (
            Failing(),
            Answer(
                UNSURE,
                Trouble.AWAY,
                "Kinesis answered InternalFailure: InternalFailure by the proxy",
            ),
        ),
        (
            Deaf(),
            Answer(
                UNSURE,
                Trouble.AWAY,
                "Kinesis answered ServiceUnavailable: ServiceUnavailable by the proxy",
            ),
        ),
        (
            Short(),
            Answer(UNSURE, Trouble.AWAY, "0 results were given for 2 records"),
        ),
    ],
    ids=repr,
)
def test_each_answer_says_what_became_of_the_records(proxy, kinesis, fault, answer):
    proxy.faults[:] = [fault]

    assert put_records(kinesis, "out", TWO) == answer


@pytest.mark.parametrize("fault", [Down(), Cut()], ids=repr)
def test_without_an_answer_nobody_knows(proxy, kinesis, fault):
    proxy.faults[:] = [fault]

    answer = put_records(kinesis, "out", TWO)

    assert (answer.fates, answer.trouble) == (UNSURE, Trouble.AWAY)
    assert "Connection was closed" in answer.message


def test_a_call_is_made_once(proxy, kinesis):
    kinesis.create_stream(StreamName="once", ShardCount=1)
    proxy.faults[:] = [Cut()]

    put_records(kinesis, "once", TWO)

    assert len(records_in(kinesis, "once")) == 2


def test_a_missing_stream_refuses(kinesis):
    answer = put_records(kinesis, "missing", TWO)

    assert answer == Answer(
        GONE,
        Trouble.CLOSED,
        "Kinesis answered ResourceNotFoundException: "
        "Stream missing under account 123456789012 not found.",
    )


def test_what_could_not_be_sent_has_not_arrived():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    client = connect(f"http://127.0.0.1:{port}")

    answer = put_records(client, "out", TWO)

    assert (answer.fates, answer.trouble) == (GONE, Trouble.AWAY)
    assert answer.message == (
        f'Could not connect to the endpoint URL: "http://127.0.0.1:{port}/"'
    )


def test_without_credentials_nothing_is_sent(monkeypatch, tmp_path):
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        monkeypatch.setenv(name, str(tmp_path / "none"))
    client = boto3.Session(region_name="us-east-1").client("kinesis")

    answer = put_records(client, "out", TWO)

    assert answer == Answer(GONE, Trouble.CLOSED, "Unable to locate credentials")


@pytest.mark.parametrize(("failures", "bound"), [(1, 0.1), (3, 0.4), (9, 1.0)])
def test_waits_double_up_to_the_longest_and_are_jittered(failures, bound):
    pace = Pace(first=0.1, longest=1.0)

    waits = [pace.wait(failures) for _ in range(2000)]

    assert 0.9 * bound < max(waits) <= bound
    assert min(waits) < 0.1 * bound
