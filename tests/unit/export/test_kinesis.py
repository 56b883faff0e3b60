"""The embedded Kinesis is one that real clients talk to."""

from __future__ import annotations

import socket
import struct
import sys
from urllib.parse import urlsplit

import pytest
from kinesis_streams import arn_of, records_in

from cp_contract.errors import ExtraMissing
from cp_contract.export.kinesis import connect, embedded_kinesis

HELP = "needs more than the core of cp-contract; install it with: pip install"


@pytest.fixture
def kinesis():
    with embedded_kinesis() as url:
        client = connect(url)
        yield client
        client.close()


def put(kinesis, number, name="out"):
    kinesis.put_record(StreamName=name, Data=f"{number}".encode(), PartitionKey="k")


def iterator(kinesis, kind, **named):
    return kinesis.get_shard_iterator(
        StreamName="out",
        ShardId="shardId-000000000000",
        ShardIteratorType=kind,
        **named,
    )["ShardIterator"]


def test_it_gives_back_what_was_put_in_order(kinesis):
    kinesis.create_stream(StreamName="out", ShardCount=2)

    for number in range(5):
        put(kinesis, number)

    found = [record["Data"] for record in records_in(kinesis, "out")]
    assert found == [b"0", b"1", b"2", b"3", b"4"]


def test_an_iterator_goes_on_where_it_ended(kinesis):
    kinesis.create_stream(StreamName="out", ShardCount=1)
    start = kinesis.get_records(ShardIterator=iterator(kinesis, "LATEST"))
    assert start["Records"] == []
    for number in range(3):
        put(kinesis, number)

    first = kinesis.get_records(ShardIterator=start["NextShardIterator"], Limit=2)
    rest = kinesis.get_records(ShardIterator=first["NextShardIterator"])

    assert [record["Data"] for record in first["Records"]] == [b"0", b"1"]
    assert [record["Data"] for record in rest["Records"]] == [b"2"]
    again = iterator(
        kinesis,
        "AFTER_SEQUENCE_NUMBER",
        StartingSequenceNumber=first["Records"][0]["SequenceNumber"],
    )
    after = kinesis.get_records(ShardIterator=again)["Records"]
    assert [record["Data"] for record in after] == [b"1", b"2"]


def test_two_of_them_share_nothing(kinesis):
    kinesis.create_stream(StreamName="out", ShardCount=1)

    with embedded_kinesis() as url:
        other = connect(url)
        names = other.list_streams()["StreamNames"]
        other.close()

    assert names == []


def test_a_body_that_is_too_large_is_refused(kinesis):
    kinesis.create_stream(StreamName="out", ShardCount=1)

    with pytest.raises(kinesis.exceptions.ValidationException) as caught:
        kinesis.put_record(
            StreamName="out", Data=b"x" * 13 * 1024 * 1024, PartitionKey="k"
        )

    message = caught.value.response["Error"]["Message"]
    assert message == "the body is larger than 16,777,216 bytes"


def test_what_moto_does_not_offer_is_said(kinesis):
    with pytest.raises(kinesis.exceptions.ClientError) as caught:
        kinesis.subscribe_to_shard(
            ConsumerARN=f"arn:aws:kinesis:us-east-1:{'1' * 12}:stream/a/consumer/b:1",
            ShardId="shardId-000000000000",
            StartingPosition={"Type": "LATEST"},
        )

    assert caught.value.response["Error"] == {
        "Code": "UnknownOperationException",
        "Message": "The subscribe_to_shard action has not been implemented",
    }


def test_a_client_that_is_gone_is_no_traceback(kinesis, capfd):
    address = urlsplit(kinesis.meta.endpoint_url)
    with socket.create_connection((address.hostname, address.port)) as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        client.send(b"POST / HTTP/1.1\r\n")

    kinesis.list_streams()

    assert capfd.readouterr().err == ""


def test_credentials_of_the_environment_win(monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAMINE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")

    client = connect("http://127.0.0.1:1")

    assert client._request_signer._credentials.access_key == "AKIAMINE"


@pytest.mark.parametrize(
    ("missing", "use", "purpose"),
    [
        ("boto3", connect, "talking to Kinesis"),
        ("moto", embedded_kinesis().__enter__, "an embedded Kinesis"),
    ],
)
def test_what_the_extra_installs_is_asked_for(monkeypatch, missing, use, purpose):
    for name in [each for each in sys.modules if each.startswith(f"{missing}.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, missing, None)

    with pytest.raises(ExtraMissing) as caught:
        use()

    assert str(caught.value) == f"{purpose} {HELP} 'cp-contract[export]'"


def test_an_address_elsewhere_gets_ones_own_credentials(monkeypatch, tmp_path):
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.delenv("AWS_ACCESS_KEY_ID", raising=False)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))

    client = connect("https://kinesis.example.com", region="eu-west-1")

    assert client.meta.region_name == "eu-west-1"
    assert client._request_signer._credentials is None


def test_a_stream_is_there_whatever_region_a_client_is_in(kinesis):
    url = kinesis.meta.endpoint_url
    elsewhere = connect(url, region="eu-west-1")
    elsewhere.create_stream(StreamName="far", ShardCount=1)

    assert arn_of(kinesis, "far") == arn_of(elsewhere, "far")
    assert ":us-east-1:" in arn_of(elsewhere, "far")
    elsewhere.close()
