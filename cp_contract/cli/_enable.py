"""`cp-contract export enable` and `disable`: a domain -> exported, or no longer."""

from __future__ import annotations

from importlib import import_module
from time import sleep
from typing import TYPE_CHECKING, Any, Final

import click

from cp_contract.cli._aws import aws_answers
from cp_contract.cli._up import PORT
from cp_contract.errors import ExtraMissing
from cp_contract.export.kinesis import connect as connect_kinesis

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["disable", "enable"]

_VARIABLE: Final = "AWS_ENDPOINT_URL_CUSTOMER_PROFILES"
_KINESIS_VARIABLE: Final = "AWS_ENDPOINT_URL_KINESIS"
_EXPIRATION_DAYS: Final = 366
_HINT: Final = "; is the export up? It is started with: cp-contract export up"

# How often to look whether a new stream takes records; AWS needs half a minute.
_LOOKS: Final = 240
_PAUSE_SECONDS: Final = 0.25

_endpoint_option: Final[Callable[..., Any]] = click.option(
    "--endpoint",
    envvar=_VARIABLE,
    default=f"http://127.0.0.1:{PORT}",
    show_default=True,
    metavar="URL",
    help="Where the export is; AWS_ENDPOINT_URL_CUSTOMER_PROFILES says so too.",
)


@click.command()
@click.argument("domain")
@click.option(
    "--create-stream",
    metavar="NAME",
    help="Make this Kinesis stream, if there is none, and export to it.",
)
@click.option(
    "--shards",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    metavar="N",
    help="How many shards the new stream has.",
)
@click.option("--stream", metavar="NAME", help="Export to this stream, which exists.")
@click.option(
    "--name",
    metavar="NAME",
    help="The event stream's own name; without it, the Kinesis stream's.",
)
@_endpoint_option
@click.option(
    "--kinesis-endpoint",
    envvar=_KINESIS_VARIABLE,
    default=f"http://127.0.0.1:{PORT + 1}",
    show_default=True,
    metavar="URL",
    help="Where Kinesis is; AWS_ENDPOINT_URL_KINESIS says so too.",
)
def enable(
    *,
    domain: str,
    create_stream: str | None,
    shards: int,
    stream: str | None,
    name: str | None,
    endpoint: str,
    kinesis_endpoint: str,
) -> int:
    """Export the changes of DOMAIN to a Kinesis stream, from now on.

    The domain is made if there is none. The first event is a HEALTH_CHECK.
    """
    if (create_stream is None) == (stream is None):
        raise click.UsageError("name the Kinesis stream: --create-stream or --stream")
    target = create_stream or stream or ""
    with aws_answers(hint=_HINT):
        kinesis = connect_kinesis(kinesis_endpoint)
        arn = _arn(kinesis, target, shards=shards if create_stream else None)
        profiles = _connect(endpoint)
        try:
            profiles.create_domain(
                DomainName=domain, DefaultExpirationDays=_EXPIRATION_DAYS
            )
            click.echo(f"made the domain {domain}")
        except profiles.exceptions.BadRequestException:
            profiles.get_domain(DomainName=domain)  # it exists, or its name is refused
        _create_event_stream(profiles, domain, name or target.replace(".", "-"), arn)
    click.echo(f"events of {domain} go to {arn}")
    return 0


@click.command()
@click.argument("domain")
@click.argument("name", required=False)
@_endpoint_option
def disable(*, domain: str, name: str | None, endpoint: str) -> int:
    """Stop to export the changes of DOMAIN.

    NAME is one of its event streams; without it, all of them end. The Kinesis stream
    stays, with what is in it.
    """
    with aws_answers(hint=_HINT):
        profiles = _connect(endpoint)
        names = [name] if name else _event_streams(profiles, domain)
        for each in names:
            profiles.delete_event_stream(DomainName=domain, EventStreamName=each)
            click.echo(f"{domain} is no longer exported to {each}")
    if not names:
        click.echo(f"{domain} is not exported", err=True)
    return 0


def _connect(endpoint: str) -> Any:
    """Makes a client of the local endpoint, where nobody checks credentials."""
    try:
        boto3: Any = import_module("boto3")
        config: Any = import_module("botocore.config")
    except ImportError:
        raise ExtraMissing("talking to the export", "export") from None
    return boto3.client(
        "customer-profiles",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="local",
        aws_secret_access_key="local",  # noqa: S106 - it is none
        config=config.Config(retries={"total_max_attempts": 1}),
    )


def _arn(kinesis: Any, name: str, *, shards: int | None) -> str:
    """Gives a stream's ARN, once it takes records; made if `shards` are asked for."""
    if shards is not None:
        try:
            kinesis.create_stream(StreamName=name, ShardCount=shards)
            click.echo(f"made the Kinesis stream {name}, shards: {shards}")
        except kinesis.exceptions.ResourceInUseException:
            click.echo(f"there is a Kinesis stream {name} already")
    for _ in range(_LOOKS):
        described = kinesis.describe_stream_summary(StreamName=name)
        summary: dict[str, str] = described["StreamDescriptionSummary"]
        if summary["StreamStatus"] == "ACTIVE":
            return summary["StreamARN"]
        sleep(_PAUSE_SECONDS)
    raise click.ClickException(f"the Kinesis stream {name} takes no records yet")


def _create_event_stream(profiles: Any, domain: str, name: str, arn: str) -> None:
    """Makes an event stream; that there is one for the same stream will do."""
    named = {"DomainName": domain, "EventStreamName": name}
    try:
        profiles.create_event_stream(**named, Uri=arn)
    except profiles.exceptions.BadRequestException as error:
        try:
            found = profiles.get_event_stream(**named)
        except profiles.exceptions.ClientError:
            raise error from None
        if found["DestinationDetails"]["Uri"] != arn:
            raise


def _event_streams(profiles: Any, domain: str) -> list[str]:
    pages = profiles.get_paginator("list_event_streams").paginate(DomainName=domain)
    return [each["EventStreamName"] for page in pages for each in page["Items"]]
