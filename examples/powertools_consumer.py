"""The same consumer, with the batch processor of Powertools for AWS Lambda.

The processor goes through the batch, turns what a record raises into an entry of
batchItemFailures, and raises only if every record failed; here it does not even then.
Storing and setting aside are those of sqlite_consumer.

Try it: cp-contract test examples.powertools_consumer:handler
"""

from __future__ import annotations

from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)

from examples.sqlite_consumer import (
    database,
    dead_letters,
    fail_next_write,
    reset,
    snapshot,
    take,
)

__all__ = ["dead_letters", "fail_next_write", "handler", "reset", "snapshot"]

processor = BatchProcessor(
    event_type=EventType.KinesisDataStreams, raise_on_entire_batch_failure=False
)


def handler(event, context):
    if not event["Records"]:
        return {"batchItemFailures": []}
    return process_partial_response(
        event=event, record_handler=handle_record, processor=processor, context=context
    )


def handle_record(record):
    with database:
        take(record["kinesis"])
