"""`cp-contract validate`: files of events -> findings."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from cp_contract.cli._files import reason, share_read, visible_files
from cp_contract.cli._options import (
    object_types_option,
    report_options,
    write_report,
)
from cp_contract.cli._progress import Progress
from cp_contract.project import load_project_contract
from cp_contract.validation.files import check_file
from cp_contract.validation.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager

__all__ = ["command"]


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--version",
    type=int,
    metavar="N",
    help="Hold every event to SchemaVersion N; without it, each to its own.",
)
@object_types_option
@report_options
def command(
    *,
    paths: Sequence[str],
    version: int | None,
    object_types: Path | None,
    format_name: str,
    colour: str,
) -> int:
    """Check files of events and show each finding with its line and column.

    A file holds one event, an array of events, JSON Lines, or events one after another
    as Firehose writes them; each also gzipped. What it is, its content says, not its
    name. A folder stands for the files in it, `-` for stdin.
    """
    contract = load_project_contract(
        version, object_types=object_types, start=Path.cwd()
    )
    tally, progress, unreadable = Tally(), Progress("events"), list[str]()
    for path in paths:
        try:
            for each in _named(path):
                with _opened(each) as stream:
                    for done in check_file(
                        stream,
                        path="<stdin>" if each == "-" else each,
                        tally=tally,
                        version=version,
                        contract=contract,
                    ):
                        progress.show(done, partial(share_read, stream))
        except OSError as error:
            place = path if error.filename is None else error.filename
            unreadable.append(f"{place} cannot be read: {reason(error)}")
    progress.clear()
    for sentence in unreadable:
        click.echo(f"cp-contract: {sentence}", err=True)
    report = tally.report()
    if unreadable and not report.findings and not tally.events:
        return 2  # nothing was read, so there is nothing to report on
    code = write_report(report, format_name=format_name, colour=colour)
    return 2 if unreadable else code


def _named(path: str) -> Iterator[str]:
    yield from [path] if path == "-" else map(str, visible_files(Path(path)))


def _opened(path: str) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if path == "-" else Path(path).open("rb")
