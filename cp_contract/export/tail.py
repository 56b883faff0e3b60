"""A live Kinesis stream -> its records, from all shards, as they come.

What was yielded counts as read once the next is asked for: after a stop, nothing is
missed, and at most one batch of each shard comes again.

The reader is our own. async-kinesis 3.0 follows reshards as well, but its aiobotocore
takes botocore back to an older release than boto3 needs, and it keeps checkpoints in
memory, Redis or DynamoDB only; Amazon's own client runs on Java.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.envelopes import KinesisRecord, deaggregate
from cp_contract.errors import StreamUnusable
from cp_contract.export.checkpoints import Place
from cp_contract.export.shards import ENDED, first_places, list_shards, readable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cp_contract.export.checkpoints import Checkpoints

__all__ = ["Batch", "leave", "tail"]

# Kinesis answers five times a second for a shard, to all who read it.
_POLL_SECONDS: Final = 0.25
_RECORDS: Final = 10_000
_SHARD_PREFIX: Final = "shardId-"


@final
@dataclass(frozen=True, slots=True)
class Batch:
    """What one look at a shard gave; often nothing."""

    shard_id: str
    records: tuple[KinesisRecord, ...]
    """Those that the KPL had packed into one are unpacked."""
    milliseconds_behind: int
    """How old the last of them is against the end of the shard."""


@final
@dataclass(slots=True)
class _Reader:
    """A shard that is being read."""

    iterator: str
    place: Place


def tail(
    kinesis: Any,
    stream_name: str,
    *,
    checkpoints: Checkpoints,
    start: Place,
    poll: float = _POLL_SECONDS,
) -> Iterator[Batch]:
    """Reads a stream without end, and yields after each look at a shard.

    Begins where the checkpoints say, and without any at `start`. Raises
    `StreamUnusable` if Kinesis refuses or stays away.
    """
    faults: Any = import_module("botocore.exceptions")
    try:
        yield from _tail(kinesis, stream_name, checkpoints, start, poll)
    except (faults.ClientError, faults.BotoCoreError) as error:
        raise StreamUnusable(stream_name, _said(error)) from error


def leave(checkpoints: Checkpoints, batch: Batch, read: int) -> None:
    """Keeps that reading stopped within a batch, after so many of its records.

    Of records that the KPL had packed into one, all come again or none.
    """
    rest = {record.sequence_number for record in batch.records[read:]}
    whole = [
        record.sequence_number
        for record in batch.records[:read]
        if record.sequence_number not in rest
    ]
    if whole:
        checkpoints.save(batch.shard_id, Place("AFTER_SEQUENCE_NUMBER", whole[-1]))


def _tail(
    kinesis: Any, stream_name: str, checkpoints: Checkpoints, start: Place, poll: float
) -> Iterator[Batch]:
    shards = list_shards(kinesis, stream_name)
    places = checkpoints.load()
    if not places:
        places = first_places(shards, start)
        for shard_id, place in places.items():
            checkpoints.save(shard_id, _lasting(place))
    readers = dict[str, _Reader]()
    while True:
        for shard_id, place in readable(shards, places).items():
            if shard_id not in readers:
                readers[shard_id] = _reader(kinesis, stream_name, shard_id, place)
        idle = True
        for shard_id, reader in list(readers.items()):
            batch, following = _look(kinesis, stream_name, shard_id, reader)
            yield batch
            idle = idle and not batch.records
            place = ENDED if following is None else reader.place
            if place != places.get(shard_id):
                places[shard_id] = place
                checkpoints.save(shard_id, _lasting(place))
            if following is None:
                del readers[shard_id]
                shards = list_shards(kinesis, stream_name)
            else:
                reader.iterator = following
        if idle:
            time.sleep(poll)


def _look(
    kinesis: Any, stream_name: str, shard_id: str, reader: _Reader
) -> tuple[Batch, str | None]:
    """Reads once, moves the reader's place, and gives the iterator to go on with."""
    expired: Any = kinesis.exceptions.ExpiredIteratorException
    try:
        answer = kinesis.get_records(ShardIterator=reader.iterator, Limit=_RECORDS)
    except expired:  # after five minutes, such as when stdout was not read
        fresh = _reader(kinesis, stream_name, shard_id, reader.place)
        answer = kinesis.get_records(ShardIterator=fresh.iterator, Limit=_RECORDS)
    records = answer["Records"]
    if records:
        reader.place = Place("AFTER_SEQUENCE_NUMBER", records[-1]["SequenceNumber"])
    batch = Batch(
        shard_id,
        tuple(
            unpacked
            for record in records
            for unpacked in deaggregate(_record(record, shard_id))
        ),
        answer.get("MillisBehindLatest") or 0,
    )
    return batch, answer.get("NextShardIterator")


def _reader(kinesis: Any, stream_name: str, shard_id: str, place: Place) -> _Reader:
    named: dict[str, Any] = {}
    if place.kind == "AFTER_SEQUENCE_NUMBER":
        named = {"StartingSequenceNumber": place.value}
    elif place.kind == "AT_TIMESTAMP":
        named = {"Timestamp": float(place.value)}
    refused: Any = kinesis.exceptions.InvalidArgumentException
    try:
        answer = kinesis.get_shard_iterator(
            StreamName=stream_name,
            ShardId=shard_id,
            ShardIteratorType=place.kind,
            **named,
        )
    except refused as error:
        reason = f"{_said(error)}; if the stream was made anew, forget the checkpoints"
        raise StreamUnusable(stream_name, reason) from error
    return _Reader(answer["ShardIterator"], place)


def _record(record: Mapping[str, Any], shard_id: str) -> KinesisRecord:
    return KinesisRecord(
        data=record["Data"],
        partition_key=record["PartitionKey"],
        sequence_number=record["SequenceNumber"],
        arrived_at=record["ApproximateArrivalTimestamp"].timestamp(),
        shard=int(shard_id.removeprefix(_SHARD_PREFIX)),
    )


def _lasting(place: Place) -> Place:
    """Gives a place that means the same later: the latest is so only now."""
    if place.kind == "LATEST":
        return Place("AT_TIMESTAMP", f"{time.time():.3f}")
    return place


def _said(error: Any) -> str:
    response: Mapping[str, Any] = getattr(error, "response", {}).get("Error", {})
    if not response:
        return str(error)
    return f"Kinesis answered {response.get('Code')}: {response.get('Message')}"
