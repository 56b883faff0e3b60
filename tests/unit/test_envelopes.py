"""Envelopes say what AWS says, and give back what was put in."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from hashlib import md5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cp_contract.envelopes import (
    KinesisRecord,
    aggregate,
    deaggregate,
    firehose_event,
    firehose_records,
    get_records_output,
    lambda_event,
    lambda_records,
    records_to_retry,
    render_event,
    sequence_number,
    shard_of,
)

EVENT = {"EventType": "HEALTH_CHECK", "DomainName": "Straße"}
SEQUENCE_NUMBER_LENGTH = 56


def record_at(place: int, *, data: bytes = b"{}", key: str = "k") -> KinesisRecord:
    return KinesisRecord(data, key, sequence_number(place), 1_677_223_025.356)


def kinesis_records(**fields: st.SearchStrategy[object]):
    return st.builds(
        KinesisRecord,
        data=st.binary(max_size=64),
        partition_key=st.text(
            st.characters(exclude_categories=("Cs",)), min_size=1, max_size=8
        ),
        sequence_number=st.integers(0, 10**9).map(sequence_number),
        arrived_at=st.integers(1, 2**41).map(lambda ms: ms / 1000),
        shard=st.integers(0, 9),
        **fields,
    )


def test_an_event_is_rendered_compact_in_utf_8():
    assert render_event(EVENT) == (
        '{"EventType":"HEALTH_CHECK","DomainName":"Straße"}'.encode()
    )


def test_an_escaped_event_is_ascii_and_the_same_event():
    rendered = render_event(EVENT, escaped=True)

    assert rendered.isascii()
    assert json.loads(rendered) == EVENT


def test_a_lambda_event_has_the_documented_fields():
    assert lambda_event([record_at(7, data=b"hi")]) == {
        "Records": [
            {
                "kinesis": {
                    "kinesisSchemaVersion": "1.0",
                    "partitionKey": "k",
                    "sequenceNumber": sequence_number(7),
                    "data": "aGk=",
                    "approximateArrivalTimestamp": 1_677_223_025.356,
                },
                "eventSource": "aws:kinesis",
                "eventVersion": "1.0",
                "eventID": f"shardId-000000000000:{sequence_number(7)}",
                "eventName": "aws:kinesis:record",
                "invokeIdentityArn": "arn:aws:iam::123456789012:role/consumer",
                "awsRegion": "us-east-1",
                "eventSourceARN": (
                    "arn:aws:kinesis:us-east-1:123456789012:stream/customer-profiles"
                ),
            }
        ]
    }


def test_a_firehose_event_counts_arrival_in_whole_milliseconds():
    [record] = firehose_event([record_at(7)])["records"]

    assert record["approximateArrivalTimestamp"] == 1_677_223_025_356
    assert record["kinesisRecordMetadata"] == {
        "sequenceNumber": sequence_number(7),
        "subsequenceNumber": 0,
        "partitionKey": "k",
        "shardId": "shardId-000000000000",
        "approximateArrivalTimestamp": 1_677_223_025_356,
    }


def test_get_records_has_the_api_names():
    assert get_records_output([record_at(7, data=b"hi")]) == {
        "Records": [
            {
                "SequenceNumber": sequence_number(7),
                "ApproximateArrivalTimestamp": 1_677_223_025.356,
                "Data": "aGk=",
                "PartitionKey": "k",
            }
        ],
        "MillisBehindLatest": 0,
    }


@given(st.lists(kinesis_records(), max_size=4))
def test_a_lambda_event_gives_its_records_back(records):
    assert lambda_records(lambda_event(records)) == records


@given(st.lists(kinesis_records(subsequence_number=st.integers(0, 99)), max_size=4))
def test_a_firehose_event_gives_its_records_back(records):
    assert firehose_records(firehose_event(records)) == records


@given(st.integers(0, 10**12), st.integers(0, 999))
def test_sequence_numbers_grow_with_the_place(place, shard):
    earlier = sequence_number(place, shard=shard)
    later = sequence_number(place + 1, shard=shard)

    assert len(earlier) == len(later) == SEQUENCE_NUMBER_LENGTH
    assert int(earlier) < int(later)
    assert earlier != sequence_number(place, shard=shard + 1)


@given(st.text(st.characters(exclude_categories=("Cs",))), st.integers(1, 100))
def test_a_partition_key_has_one_shard_of_those_there_are(key, shards):
    assert 0 <= shard_of(key, shards) < shards


def test_the_shard_is_read_off_the_md5_of_the_key():
    # 0cc1..., 4a8a..., 92eb...: the first two are below the middle.
    assert [shard_of(key, 2) for key in "acb"] == [0, 0, 1]


RECORDS = [record_at(place) for place in range(4)]


class TestWhatLambdaSendsAgain:
    def named(self, *places: int):
        names = [{"itemIdentifier": sequence_number(place)} for place in places]
        return {"batchItemFailures": names}

    @pytest.mark.parametrize(
        "response",
        [None, {}, {"batchItemFailures": None}, {"batchItemFailures": []}],
    )
    def test_nothing_after_a_success(self, response):
        assert records_to_retry(RECORDS, response) == []

    def test_all_from_the_lowest_number_named(self):
        assert records_to_retry(RECORDS, self.named(3, 1)) == RECORDS[1:]

    @pytest.mark.parametrize("identifier", ["", None, 7, sequence_number(99)], ids=repr)
    def test_the_whole_batch_where_the_number_is_not_of_it(self, identifier):
        response = {"batchItemFailures": [{"itemIdentifier": identifier}]}

        assert records_to_retry(RECORDS, response) == RECORDS

    @pytest.mark.parametrize(
        "response",
        ["ok", {"batchItemFailures": "1"}, {"batchItemFailures": ["1"]}],
        ids=repr,
    )
    def test_the_whole_batch_where_the_answer_cannot_be_read(self, response):
        assert records_to_retry(RECORDS, response) == RECORDS


class TestAggregation:
    @given(st.lists(kinesis_records(), min_size=1, max_size=5))
    def test_what_is_packed_is_unpacked(self, records):
        carrier = aggregate(records)

        unpacked = deaggregate(carrier)

        assert [(each.partition_key, each.data) for each in unpacked] == [
            (each.partition_key, each.data) for each in records
        ]
        assert {each.sequence_number for each in unpacked} == {carrier.sequence_number}
        assert [each.subsequence_number for each in unpacked] == [*range(len(records))]

    @given(kinesis_records())
    def test_a_plain_record_is_left_as_it_is(self, record):
        assert deaggregate(record) == [record]

    @given(
        st.lists(kinesis_records(), min_size=1, max_size=3),
        st.integers(min_value=0),
        st.integers(1, 255),
    )
    def test_a_damaged_record_is_left_as_it_is(self, records, place, change):
        whole = bytearray(aggregate(records).data)
        whole[place % len(whole)] ^= change
        damaged = KinesisRecord(bytes(whole), "k", sequence_number(0), 0.0)

        assert deaggregate(damaged) == [damaged]

    @pytest.mark.parametrize(
        "message",
        [
            b"\x0a",  # ends inside a length
            b"\x0a\x05ab",  # ends inside a field
            b"\x0f",  # a wire type that is not known
            b"\x08\x01",  # a number where the key table is due
            b"\x1a\x04\x08\x05\x1a\x00",  # a key that is not in the table
            b"\x1a\x02\x1a\x00",  # a record without a key
            b"\x0a\x01k\x1a\x05\x0a\x01\x00\x1a\x00",  # a key index that is bytes
        ],
        ids=bytes.hex,
    )
    def test_a_right_digest_over_a_wrong_message_is_left_as_it_is(self, message):
        digest = md5(message, usedforsecurity=False).digest()
        record = record_at(0, data=b"\xf3\x89\x9a\xc2" + message + digest)

        assert deaggregate(record) == [record]

    def test_fields_that_are_not_known_are_skipped(self):
        inner = b"\x08\x00\x10\x00\x1a\x02hi\x22\x03\x0a\x01t"
        message = b"\x0a\x01k\x12\x011\x1a" + bytes([len(inner)]) + inner
        message += b"\x21" + bytes(8) + b"\x2d" + bytes(4)
        digest = md5(message, usedforsecurity=False).digest()
        record = record_at(0, data=b"\xf3\x89\x9a\xc2" + message + digest)

        [unpacked] = deaggregate(record)

        assert (unpacked.partition_key, unpacked.data) == ("k", b"hi")

    def test_nothing_cannot_be_packed(self):
        with pytest.raises(ValueError, match=r"^there is nothing to aggregate$"):
            aggregate([])


class TestPeers:
    """Other people's readers of the same envelopes agree."""

    @given(st.lists(kinesis_records(), max_size=3))
    def test_powertools_parses_a_lambda_event(self, records):
        models = pytest.importorskip("aws_lambda_powertools.utilities.parser.models")

        parsed = models.KinesisDataStreamModel.model_validate(lambda_event(records))

        assert [each.kinesis.data for each in parsed.Records] == [
            each.data for each in records
        ]

    @given(st.lists(kinesis_records(), max_size=3))
    def test_powertools_data_class_reads_a_lambda_event(self, records):
        data_classes = pytest.importorskip(
            "aws_lambda_powertools.utilities.data_classes"
        )

        read = data_classes.KinesisStreamEvent(lambda_event(records))

        assert [
            (
                each.kinesis.data_as_bytes(),
                each.kinesis.partition_key,
                each.kinesis.sequence_number,
                each.kinesis.approximate_arrival_timestamp,
                each.event_id,
            )
            for each in read.records
        ] == [
            (
                each.data,
                each.partition_key,
                each.sequence_number,
                each.arrived_at,
                f"{each.shard_id}:{each.sequence_number}",
            )
            for each in records
        ]

    @given(st.lists(kinesis_records(), max_size=3))
    def test_powertools_parses_a_firehose_event(self, records):
        models = pytest.importorskip("aws_lambda_powertools.utilities.parser.models")

        parsed = models.KinesisFirehoseModel.model_validate(firehose_event(records))

        assert [each.data for each in parsed.records] == [each.data for each in records]

    @given(st.lists(kinesis_records(), min_size=1, max_size=5))
    def test_the_vendors_deaggregator_unpacks_what_is_packed(self, records):
        peer = pytest.importorskip("aws_kinesis_agg.deaggregator")
        event = lambda_event([aggregate(records)])

        unpacked = peer.deaggregate_records(event["Records"])

        assert [
            (each["kinesis"]["partitionKey"], b64decode(each["kinesis"]["data"]))
            for each in unpacked
        ] == [(each.partition_key, each.data) for each in records]

    @given(st.lists(kinesis_records(), min_size=1, max_size=5))
    def test_what_the_vendors_aggregator_packs_is_the_same(self, records):
        peer = pytest.importorskip("aws_kinesis_agg.aggregator")
        aggregator = peer.RecordAggregator()
        for each in records:
            aggregator.add_user_record(each.partition_key, each.data)

        _, _, data = aggregator.clear_and_get().get_contents()

        carrier = KinesisRecord(data, "k", sequence_number(0), 0.0)
        assert [(each.partition_key, each.data) for each in deaggregate(carrier)] == [
            (each.partition_key, each.data) for each in records
        ]


def test_base64_is_the_standard_alphabet():
    record = record_at(0, data=b"\xfb\xff")

    [wrapped] = lambda_event([record])["Records"]

    assert wrapped["kinesis"]["data"] == b64encode(b"\xfb\xff").decode() == "+/8="
