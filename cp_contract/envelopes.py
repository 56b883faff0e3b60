"""Event <-> Kinesis record <-> Lambda event <-> Firehose event.

Field for field what AWS documents. A Kinesis record can also hold many records, packed
by the Kinesis Producer Library (KPL): `aggregate` packs them, `deaggregate` unpacks.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import md5
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract import _aggregation
from cp_contract.kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = [
    "KinesisRecord",
    "LambdaContext",
    "aggregate",
    "deaggregate",
    "firehose_event",
    "firehose_records",
    "get_records_output",
    "lambda_event",
    "lambda_records",
    "records_to_retry",
    "render_event",
    "sequence_number",
    "shard_of",
]

JsonObject = dict[str, Any]

REGION: Final = "us-east-1"
STREAM_ARN: Final = f"arn:aws:kinesis:{REGION}:123456789012:stream/customer-profiles"
ROLE_ARN: Final = "arn:aws:iam::123456789012:role/consumer"
DELIVERY_STREAM_ARN: Final = (
    f"arn:aws:firehose:{REGION}:123456789012:deliverystream/customer-profiles"
)

# What every sequence number of one stream begins with; the rest counts.
_SEQUENCE_PREFIX: Final = "4959033827149025660855969253836"
_SHARD_PREFIX: Final = "shardId-"


@final
@dataclass(frozen=True, slots=True)
class KinesisRecord:
    """One record, as a shard of a Kinesis stream holds it."""

    data: bytes
    partition_key: str
    sequence_number: str
    """Decimal digits; larger means later in the same shard."""
    arrived_at: float
    """Seconds since the epoch, to the millisecond."""
    shard: int = 0
    subsequence_number: int = 0
    """The place in the KPL record that it was unpacked from; 0 if it was in none."""

    @property
    def shard_id(self) -> str:
        """Gives the shard's name, such as shardId-000000000000."""
        return f"{_SHARD_PREFIX}{self.shard:012d}"


@final
@dataclass(frozen=True, slots=True)
class LambdaContext:
    """What a Lambda function is given as its context, as far as handlers read it."""

    function_name: str = "consumer"
    function_version: str = "$LATEST"
    memory_limit_in_mb: int = 128
    invoked_function_arn: str = (
        "arn:aws:lambda:us-east-1:123456789012:function:consumer"
    )
    aws_request_id: str = "52fdfc07-2182-454f-963f-5f0f9a621d72"
    log_group_name: str = "/aws/lambda/consumer"
    log_stream_name: str = "2023/02/24/[$LATEST]consumer"
    identity: None = None
    client_context: None = None

    def get_remaining_time_in_millis(self) -> int:
        """Gives the time that is left; it never runs short here."""
        return 300_000


def render_event(event: object, *, escaped: bool = False) -> bytes:
    r"""Renders an event as the export puts it into a record: compact, no newline.

    `escaped` writes all that is not ASCII as `\u` escapes: other bytes, the same event.

    >>> render_event({"EventType": "HEALTH_CHECK"})
    b'{"EventType":"HEALTH_CHECK"}'
    """
    text = json.dumps(
        event, ensure_ascii=escaped, allow_nan=False, separators=(",", ":")
    )
    return text.encode()


def sequence_number(place: int, *, shard: int = 0) -> str:
    """Gives the sequence number of the record at a place of a shard, counted from 0."""
    return f"{_SEQUENCE_PREFIX}{place:015d}{shard:010d}"


def shard_of(partition_key: str, shards: int) -> int:
    """Gives the shard of a partition key in a stream of evenly split shards.

    Kinesis takes the MD5 of the key as a number of 128 bits; each shard holds a range.
    """
    digest = md5(partition_key.encode(), usedforsecurity=False).digest()
    return int.from_bytes(digest) * shards >> 128


def lambda_event(records: Iterable[KinesisRecord]) -> JsonObject:
    """Wraps the records of one shard in the event that a Lambda function is given."""
    return {"Records": [_lambda_record(record) for record in records]}


def _lambda_record(record: KinesisRecord) -> JsonObject:
    return {
        "kinesis": {
            "kinesisSchemaVersion": "1.0",
            "partitionKey": record.partition_key,
            "sequenceNumber": record.sequence_number,
            "data": b64encode(record.data).decode(),
            "approximateArrivalTimestamp": record.arrived_at,
        },
        "eventSource": "aws:kinesis",
        "eventVersion": "1.0",
        "eventID": f"{record.shard_id}:{record.sequence_number}",
        "eventName": "aws:kinesis:record",
        "invokeIdentityArn": ROLE_ARN,
        "awsRegion": REGION,
        "eventSourceARN": STREAM_ARN,
    }


def lambda_records(event: Mapping[str, Any]) -> list[KinesisRecord]:
    """Takes the Kinesis records out of a Lambda event."""
    return [
        KinesisRecord(
            data=b64decode(each["kinesis"]["data"]),
            partition_key=each["kinesis"]["partitionKey"],
            sequence_number=each["kinesis"]["sequenceNumber"],
            arrived_at=each["kinesis"]["approximateArrivalTimestamp"],
            shard=_shard_named(each["eventID"].partition(":")[0]),
        )
        for each in event["Records"]
    ]


def records_to_retry(
    records: Sequence[KinesisRecord], response: object
) -> list[KinesisRecord]:
    """Gives what Lambda sends again after a function's answer to these records.

    This is Lambda's reading of `ReportBatchItemFailures`: nothing named means success;
    else all from the lowest sequence number named, what went well included; an answer
    that Lambda cannot read, or a number that is not of the batch, means all.
    """
    failures: Any = (
        response.get("batchItemFailures") if is_object(response) else response
    )
    if failures is None or failures == []:
        return []
    places = {record.sequence_number: at for at, record in enumerate(records)}
    named: list[Any] = (
        [each.get("itemIdentifier") if is_object(each) else None for each in failures]
        if is_array(failures)
        else [None]
    )
    return list(
        records[
            min(places.get(each, 0) if isinstance(each, str) else 0 for each in named) :
        ]
    )


def get_records_output(records: Iterable[KinesisRecord]) -> JsonObject:
    """Wraps records as the body of Kinesis' answer to GetRecords, in its JSON form."""
    return {
        "Records": [
            {
                "SequenceNumber": record.sequence_number,
                "ApproximateArrivalTimestamp": record.arrived_at,
                "Data": b64encode(record.data).decode(),
                "PartitionKey": record.partition_key,
            }
            for record in records
        ],
        "MillisBehindLatest": 0,
    }


def firehose_event(records: Iterable[KinesisRecord]) -> JsonObject:
    """Wraps records in the event that a Firehose transformation function is given."""
    return {
        "invocationId": "00540a87-5050-496a-84e4-e7d92bbaf5e2",
        "deliveryStreamArn": DELIVERY_STREAM_ARN,
        "sourceKinesisStreamArn": STREAM_ARN,
        "region": REGION,
        "records": [_firehose_record(record) for record in records],
    }


def _firehose_record(record: KinesisRecord) -> JsonObject:
    milliseconds = round(record.arrived_at * 1000)
    return {
        "recordId": f"{record.sequence_number}{record.subsequence_number:06d}",
        "approximateArrivalTimestamp": milliseconds,
        "data": b64encode(record.data).decode(),
        "kinesisRecordMetadata": {
            "sequenceNumber": record.sequence_number,
            "subsequenceNumber": record.subsequence_number,
            "partitionKey": record.partition_key,
            "shardId": record.shard_id,
            "approximateArrivalTimestamp": milliseconds,
        },
    }


def firehose_records(event: Mapping[str, Any]) -> list[KinesisRecord]:
    """Takes the Kinesis records out of a Firehose transformation event."""
    return [
        KinesisRecord(
            data=b64decode(each["data"]),
            partition_key=each["kinesisRecordMetadata"]["partitionKey"],
            sequence_number=each["kinesisRecordMetadata"]["sequenceNumber"],
            arrived_at=each["approximateArrivalTimestamp"] / 1000,
            shard=_shard_named(each["kinesisRecordMetadata"]["shardId"]),
            subsequence_number=each["kinesisRecordMetadata"]["subsequenceNumber"],
        )
        for each in event["records"]
    ]


def aggregate(records: Sequence[KinesisRecord]) -> KinesisRecord:
    """Packs records into one, as the KPL does; the last one's place is its place.

    Raises `ValueError` for no records: the KPL never sends an empty one.
    """
    if not records:
        raise ValueError("there is nothing to aggregate")
    last = records[-1]
    return KinesisRecord(
        data=_aggregation.pack([(each.partition_key, each.data) for each in records]),
        partition_key=records[0].partition_key,
        sequence_number=last.sequence_number,
        arrived_at=last.arrived_at,
        shard=last.shard,
    )


def deaggregate(record: KinesisRecord) -> list[KinesisRecord]:
    """Unpacks a record; one that the KPL did not pack is given back as it is."""
    packed = _aggregation.unpack(record.data)
    if packed is None:
        return [record]
    return [
        KinesisRecord(
            data=data,
            partition_key=partition_key,
            sequence_number=record.sequence_number,
            arrived_at=record.arrived_at,
            shard=record.shard,
            subsequence_number=place,
        )
        for place, (partition_key, data) in enumerate(packed)
    ]


def _shard_named(shard_id: str) -> int:
    return int(shard_id.removeprefix(_SHARD_PREFIX))
