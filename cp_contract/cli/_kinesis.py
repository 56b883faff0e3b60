"""What the commands that talk to Kinesis share, each said once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["counted", "kinesis_options"]


def kinesis_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--endpoint` and `--region`."""
    command = click.option(
        "--endpoint",
        metavar="URL",
        help="Where Kinesis is; without it, AWS_ENDPOINT_URL_KINESIS or AWS.",
    )(command)
    return click.option(
        "--region",
        metavar="NAME",
        help="The stream's region; without it, what the AWS configuration says.",
    )(command)


def counted(events: int) -> str:
    """Spells a number of events."""
    return f"{events:,} event" if events == 1 else f"{events:,} events"
