"""Options that several commands share, each said once."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cp_contract.cli._terminal import Colour, use_colour
from cp_contract.reporters import FORMATS, render_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from cp_contract.findings import Report

__all__ = ["object_types_option", "report_options", "write_report"]


def report_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--format` and `--color` to a command that writes a report."""
    command = click.option(
        "--format",
        "format_name",
        type=click.Choice([*FORMATS, "auto"]),
        default="text",
        show_default=True,
        help="How to write the findings; auto is github in GitHub Actions, else text.",
    )(command)
    return click.option(
        "--color",
        "colour",
        type=click.Choice([each.value for each in Colour]),
        default=Colour.AUTO.value,
        show_default=True,
        help="When to colour text; auto obeys NO_COLOR and FORCE_COLOR.",
    )(command)


def object_types_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--object-types`, which names the folder of the user's object types."""
    return click.option(
        "--object-types",
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="The folder of your object types' schemas; without it, the one that "
        "[tool.cp-contract] of the nearest pyproject.toml names, if any.",
    )(command)


def write_report(report: Report, *, format_name: str, colour: str) -> int:
    """Writes a report to stdout and gives the exit code that it asks for."""
    if format_name == "auto":
        format_name = "github" if os.environ.get("GITHUB_ACTIONS") else "text"
    if format_name == "text":
        coloured = use_colour(
            Colour(colour), environ=os.environ, terminal=sys.stdout.isatty()
        )
        text = render_text(report, colour=coloured)
    else:
        text = FORMATS[format_name](report)
    click.echo(text, nl=not text.endswith("\n"), color=True)
    return 0 if report.passed else 1
