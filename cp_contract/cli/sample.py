"""`cp-contract sample`: kind, count and seed -> so many events, or envelopes."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from cp_contract import strategies
from cp_contract.cli._options import object_types_option
from cp_contract.envelopes import get_records_output
from cp_contract.project import load_project_contract

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from hypothesis.strategies import SearchStrategy

    from cp_contract.contract import Contract

__all__ = ["command"]


@click.command()
@click.option(
    "--kind",
    type=click.Choice(
        ["event", "invalid", "future", "history", "kinesis", "lambda", "firehose"]
    ),
    default="event",
    show_default=True,
    help="What to write.",
)
@click.option(
    "--count",
    type=click.IntRange(min=0),
    default=10,
    show_default=True,
    metavar="N",
    help="How many of them.",
)
@click.option(
    "--seed",
    type=int,
    default=0,
    show_default=True,
    metavar="S",
    help="The same seed writes the same bytes.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["json", "jsonl"]),
    default="jsonl",
    show_default=True,
    help="An array, or one line each.",
)
@object_types_option
def command(
    *, kind: str, count: int, seed: int, format_name: str, object_types: Path | None
) -> int:
    """Write events as the export sends them, for fixtures and load tests.

    An invalid event comes with the one rule that it breaks, an event of times to come
    with what is new in it, a history with the state that it ends in. Kinesis records,
    Lambda events and Firehose events are those of histories, one after the other.
    """
    contract = load_project_contract(object_types=object_types, start=Path.cwd())
    strategy, rendered = _KINDS[kind]
    items = (
        item
        for value in strategies.sample(strategy(contract), seed=seed)
        for item in rendered(value)
    )
    _write(islice(items, count), lines=format_name == "jsonl")
    return 0


def _write(items: Iterator[Any], *, lines: bool) -> None:
    """Writes UTF-8 wherever stdout leads, item by item."""
    before = b"" if lines else b"["
    for item in items:
        text = json.dumps(item, ensure_ascii=False, separators=(",", ":"))
        click.echo(before + text.encode(), nl=lines)
        before = b"" if lines else b",\n"
    if not lines:
        click.echo(b"[]" if before == b"[" else b"]")


def _broken(broken: strategies.BrokenEvent) -> list[Any]:
    return [broken._asdict()]


def _future(future: strategies.FutureEvent) -> list[Any]:
    return [future._asdict()]


def _history(history: strategies.History) -> list[Any]:
    state = [
        {"DomainName": key[0], "ObjectTypeName": key[1], "Key": key[2], "Object": each}
        for key, each in history.final_state().items()
    ]
    return [{"Events": history.events, "FinalState": state}]


def _kinesis(delivery: strategies.Delivery) -> list[Any]:
    records: list[Any] = get_records_output(delivery.records)["Records"]
    return records


def _deliveries(contract: Contract) -> SearchStrategy[strategies.Delivery]:
    return strategies.histories(contract=contract).flatmap(strategies.deliveries)


# Each kind's strategy, and the JSON values that one draw of it comes to.
_KINDS: Final[
    Mapping[
        str,
        tuple[Callable[[Contract], SearchStrategy[Any]], Callable[[Any], list[Any]]],
    ]
] = {
    "event": (
        lambda contract: strategies.events(contract=contract),
        lambda event: [event],
    ),
    "invalid": (lambda contract: strategies.invalid_events(contract=contract), _broken),
    "future": (lambda contract: strategies.future_events(contract=contract), _future),
    "history": (
        lambda contract: strategies.histories(contract=contract),
        _history,
    ),
    "kinesis": (_deliveries, _kinesis),
    "lambda": (_deliveries, lambda delivery: delivery.lambda_events),
    "firehose": (_deliveries, lambda delivery: delivery.firehose_events),
}
