"""Nothing -> an export in this process, and domains in it for tests of a consumer."""

from __future__ import annotations

import json
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, final
from uuid import uuid4

from cp_contract.envelopes import LambdaContext, lambda_event, records_to_retry
from cp_contract.errors import RecordsRefused, StreamUnusable
from cp_contract.export.checkpoints import Place, open_checkpoints
from cp_contract.export.delivery import Delivery
from cp_contract.export.endpoint import Endpoint
from cp_contract.export.kinesis import connect, embedded_kinesis
from cp_contract.export.server import serving
from cp_contract.export.store import open_store
from cp_contract.export.tail import Batch, tail

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping, Sequence

    from cp_contract.contract import Contract
    from cp_contract.envelopes import KinesisRecord

__all__ = ["ExportedDomain", "RunningExport", "export_domain", "running_export"]

_DELIVERY_SECONDS: Final = 20.0
_EXPIRATION_DAYS: Final = 366


@final
@dataclass(frozen=True, slots=True)
class RunningExport:
    """An export in this process, with clients of both of its ends."""

    customer_profiles: Any
    """A boto3 client of Customer Profiles."""
    kinesis: Any
    """A boto3 client of Kinesis."""
    delivery: Delivery
    environment: Mapping[str, str]
    """What makes clients of one's own find it."""


@final
@dataclass(slots=True)
class ExportedDomain:
    """A domain that is exported into a stream of its own, and clients of both."""

    domain: str
    """The DomainName."""
    stream: str
    """The Kinesis stream's name; it has one shard, so events keep their order."""
    customer_profiles: Any
    """A boto3 client of Customer Profiles."""
    kinesis: Any
    """A boto3 client of Kinesis."""
    environment: Mapping[str, str]
    """What makes clients of one's own find both."""
    _delivery: Delivery
    _reading: Iterator[Batch]
    _waiting: list[KinesisRecord] = field(default_factory=list["KinesisRecord"])
    _seen: list[KinesisRecord] = field(default_factory=list["KinesisRecord"])

    def events(self) -> list[dict[str, Any]]:
        """Gives all events so far, in the order of the stream, HEALTH_CHECK first.

        Waits until the changes that were made have been delivered. Raises
        `StreamUnusable` if they are not within a while.
        """
        self._read()
        return [json.loads(record.data) for record in self._seen]

    def invoke(
        self,
        handler: Callable[[Any, Any], object],
        *,
        batch_size: int = 100,
        attempts: int = 3,
    ) -> int:
        """Hands what is new to a Lambda function, and gives the number of records.

        As Lambda does it: in batches, and what the function asks for again by
        `batchItemFailures`, or a whole batch where it raises, comes again. After that
        many `attempts` the function's error is raised, or `RecordsRefused`.
        """
        self._read()
        count = len(self._waiting)
        while self._waiting:
            _give(handler, self._waiting[:batch_size], attempts)
            del self._waiting[:batch_size]
        return count

    def _read(self) -> None:
        if not self._delivery.drain(_DELIVERY_SECONDS):
            reason = f"events still wait for it after {_DELIVERY_SECONDS:g} s"
            raise StreamUnusable(self.stream, reason) from self._delivery.failure
        while records := next(self._reading).records:
            self._waiting += records
            self._seen += records


@contextmanager
def running_export(*, contract: Contract | None = None) -> Generator[RunningExport]:
    """Runs an export for as long as the context lasts; it keeps nothing.

    Raises `ExtraMissing` without what the extra installs.
    """
    with ExitStack() as parts:
        kinesis_url = parts.enter_context(embedded_kinesis())
        store = parts.enter_context(open_store())
        kinesis = connect(kinesis_url)
        parts.callback(kinesis.close)
        delivery = parts.enter_context(Delivery(store, kinesis))
        endpoint = Endpoint(store, contract=contract)
        environment = {
            "AWS_ENDPOINT_URL_CUSTOMER_PROFILES": parts.enter_context(
                serving(endpoint)
            ),
            "AWS_ENDPOINT_URL_KINESIS": kinesis_url,
            "AWS_ACCESS_KEY_ID": "local",
            "AWS_SECRET_ACCESS_KEY": "local",
            "AWS_DEFAULT_REGION": "us-east-1",
        }
        customer_profiles = _customer_profiles(environment)
        parts.callback(customer_profiles.close)
        yield RunningExport(customer_profiles, kinesis, delivery, environment)


@contextmanager
def export_domain(export: RunningExport) -> Generator[ExportedDomain]:
    """Makes a domain, a stream and the way between them, and removes all three."""
    name = f"test-{uuid4().hex[:12]}"
    profiles, kinesis = export.customer_profiles, export.kinesis
    kinesis.create_stream(StreamName=name, ShardCount=1)
    described = kinesis.describe_stream_summary(StreamName=name)
    arn = described["StreamDescriptionSummary"]["StreamARN"]
    profiles.create_domain(DomainName=name, DefaultExpirationDays=_EXPIRATION_DAYS)
    try:
        profiles.create_event_stream(DomainName=name, EventStreamName=name, Uri=arn)
        with open_checkpoints(None, name) as checkpoints:
            start = Place("TRIM_HORIZON")
            yield ExportedDomain(
                name,
                name,
                profiles,
                kinesis,
                export.environment,
                export.delivery,
                tail(kinesis, name, checkpoints=checkpoints, start=start, poll=0.0),
            )
    finally:
        with suppress(profiles.exceptions.ResourceNotFoundException):
            profiles.delete_domain(DomainName=name)
        with suppress(kinesis.exceptions.ResourceNotFoundException):
            kinesis.delete_stream(StreamName=name)


def _give(
    handler: Callable[[Any, Any], object],
    records: Sequence[KinesisRecord],
    attempts: int,
) -> None:
    """Invokes a function until it has taken all records."""
    for attempt in range(1, attempts + 1):
        try:
            answer = handler(lambda_event(records), LambdaContext())
        except Exception:
            if attempt == attempts:
                raise
            continue
        records = records_to_retry(records, answer)
        if not records:
            return
    numbers = [record.sequence_number for record in records]
    raise RecordsRefused(numbers, attempts)


def _customer_profiles(environment: Mapping[str, str]) -> Any:
    boto3: Any = import_module("boto3")
    return boto3.client(
        "customer-profiles",
        endpoint_url=environment["AWS_ENDPOINT_URL_CUSTOMER_PROFILES"],
        region_name=environment["AWS_DEFAULT_REGION"],
        aws_access_key_id=environment["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=environment["AWS_SECRET_ACCESS_KEY"],
    )
