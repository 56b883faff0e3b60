"""A Kinesis client and a stream's name -> all that the stream holds."""

from __future__ import annotations

import json

__all__ = ["arn_of", "events_in", "records_in"]


def arn_of(kinesis, name):
    """Gives the ARN of a stream."""
    summary = kinesis.describe_stream_summary(StreamName=name)
    return summary["StreamDescriptionSummary"]["StreamARN"]


def records_in(kinesis, name):
    """Gives all records, shard by shard, in the order of each shard."""
    return [
        record
        for shard in kinesis.list_shards(StreamName=name)["Shards"]
        for record in _records_of(kinesis, name, shard["ShardId"])
    ]


def events_in(kinesis, name):
    """Gives all events, as `records_in` does the records."""
    return [json.loads(record["Data"]) for record in records_in(kinesis, name)]


def _records_of(kinesis, name, shard_id):
    iterator = kinesis.get_shard_iterator(
        StreamName=name, ShardId=shard_id, ShardIteratorType="TRIM_HORIZON"
    )["ShardIterator"]
    while iterator:
        answer = kinesis.get_records(ShardIterator=iterator, Limit=10_000)
        yield from answer["Records"]
        if not answer["Records"]:
            return
        iterator = answer.get("NextShardIterator")
