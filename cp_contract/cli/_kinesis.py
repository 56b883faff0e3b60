"""Options of the commands that talk to Kinesis, each said once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["kinesis_options"]


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
