"""`cp-contract export up`: an address and a file -> an export, until it is stopped."""

from __future__ import annotations

import signal
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import click

from cp_contract.cli._files import reason
from cp_contract.cli._options import object_types_option
from cp_contract.export.delivery import Delivery
from cp_contract.export.endpoint import Endpoint
from cp_contract.export.kinesis import connect, embedded_kinesis
from cp_contract.export.server import LOOPBACK, serving
from cp_contract.export.store import open_store
from cp_contract.project import load_project_contract

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from contextlib import AbstractContextManager

__all__ = ["PORT", "up"]

PORT: Final = 4590
"""Where the endpoint is, and one further on the embedded Kinesis."""

# How often to look whether something broke, and how long to give what still waits.
_GLANCE_SECONDS: Final = 0.2
_DRAIN_SECONDS: Final = 2.0
_LOCAL: Final = {LOOPBACK, "localhost", "::1"}
# Every address of the machine, and the one of them that clients here can use.
_EVERYWHERE: Final = {"//0.0.0.0:": f"//{LOOPBACK}:", "//[::]:": "//[::1]:"}


@click.command()
@click.option(
    "--host",
    default=LOOPBACK,
    show_default=True,
    metavar="ADDRESS",
    help="The address to listen at; any other can be reached from elsewhere.",
)
@click.option(
    "--port",
    type=click.IntRange(0, 65534),
    default=PORT,
    show_default=True,
    metavar="N",
    help="The port of Customer Profiles; Kinesis takes the next. 0: any two free ones.",
)
@click.option(
    "--data",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Keep everything in this SQLite file; without it, all ends with the command.",
)
@click.option(
    "--kinesis-endpoint",
    metavar="URL",
    help="Export to this Kinesis (LocalStack, kinesalite, AWS) and start none.",
)
@click.option(
    "--partition-key",
    type=click.Choice(["random", "profile"]),
    default="random",
    show_default=True,
    help="random, as was seen of the service, or the profile's id, which keeps the "
    "order of its events.",
)
@object_types_option
def up(
    *,
    host: str,
    port: int,
    data: Path | None,
    kinesis_endpoint: str | None,
    partition_key: str,
    object_types: Path | None,
) -> int:
    """Run Customer Profiles and its real-time export on this machine.

    Any AWS client can use it: stdout says what to put into its environment. Where no
    Kinesis is named, one that lives in memory is started beside it. It runs until
    Ctrl-C.
    """
    contract = load_project_contract(object_types=object_types, start=Path.cwd())
    stopping = Event()
    # Signals may come twice, as from timeout(1): a second one changes nothing.
    with _signals(stopping.set):
        with ExitStack() as parts:
            store = parts.enter_context(open_store(data))
            kinesis_url = kinesis_endpoint or parts.enter_context(
                _listening(embedded_kinesis, host, port + 1 if port else 0)
            )
            endpoint = Endpoint(
                store, contract=contract, keep_order=partition_key == "profile"
            )
            delivery = parts.enter_context(Delivery(store, connect(kinesis_url)))
            parts.callback(delivery.drain, _DRAIN_SECONDS)

            def serve(*, host: str, port: int) -> AbstractContextManager[str]:
                return serving(endpoint, host=host, port=port)

            url = parts.enter_context(_listening(serve, host, port))
            _tell(url, kinesis_url, open_to_all=host not in _LOCAL)
            while not stopping.wait(_GLANCE_SECONDS):
                failure = endpoint.failure or delivery.failure
                if failure is not None:
                    raise failure
        click.echo("Stopped.", err=True)
    return 0


def _tell(url: str, kinesis_url: str, *, open_to_all: bool) -> None:
    """Writes what to set to stdout, so that it can be pasted, and notes to stderr."""
    click.echo("The export is running. Ctrl-C stops it. For your clients:\n", err=True)
    click.echo(f"export AWS_ENDPOINT_URL_CUSTOMER_PROFILES={url}")
    click.echo(f"export AWS_ENDPOINT_URL_KINESIS={kinesis_url}")
    if urlsplit(kinesis_url).hostname in _LOCAL:
        click.echo("export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local")
        click.echo("export AWS_DEFAULT_REGION=us-east-1")
    click.echo(
        "\nNext: cp-contract export enable DOMAIN --create-stream NAME", err=True
    )
    if open_to_all:
        click.echo("Whoever reaches this address can read and change all.", err=True)


@contextmanager
def _listening(
    serve: Callable[..., AbstractContextManager[str]], host: str, port: int
) -> Generator[str]:
    """Serves at an address, and says in a sentence if it cannot be had."""
    context = serve(host=host, port=port)
    try:
        url = context.__enter__()
    except OSError as error:
        raise click.ClickException(
            f"{host}:{port} cannot be listened at: {reason(error)}; "
            "name another with --host or --port"
        ) from None
    for everywhere, here in _EVERYWHERE.items():
        url = url.replace(everywhere, here)
    try:
        yield url
    finally:
        context.__exit__(None, None, None)


@contextmanager
def _signals(stop: Callable[[], None]) -> Generator[None]:
    """Stops on SIGINT and SIGTERM for as long as the context lasts."""
    kinds = (signal.SIGINT, signal.SIGTERM)
    before = {kind: signal.signal(kind, lambda _kind, _frame: stop()) for kind in kinds}
    try:
        yield
    finally:
        for kind, handler in before.items():
            signal.signal(kind, handler)
