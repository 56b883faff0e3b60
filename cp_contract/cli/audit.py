"""`cp-contract audit`: an archive of events -> what is in there, and what drifted."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, TypedDict

import click

from cp_contract.archive import audit
from cp_contract.archive.page import render_page
from cp_contract.archive.report import render_json
from cp_contract.archive.text import render_text, sized
from cp_contract.canonical import render_canonical
from cp_contract.cli._files import write_whole
from cp_contract.cli._options import object_types_option
from cp_contract.cli._progress import Progress as Line
from cp_contract.errors import SchemaUnreadable
from cp_contract.project import load_project_contract
from cp_contract.schema_faults import schema_fault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cp_contract.archive import Progress
    from cp_contract.contract import Contract

__all__ = ["command"]

# What compares schemas takes long to import, and few audits ask for it.
_SOURCES: Final = "cp_contract.cli._schema_sources"
_FORMATS: Final[dict[str, Callable[..., str]]] = {
    "text": render_text,
    "json": render_json,
}


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--version",
    type=int,
    metavar="N",
    help="Hold every event to SchemaVersion N; without it, each to its own.",
)
@object_types_option
@click.option(
    "--format",
    "format_name",
    type=click.Choice([*_FORMATS]),
    default="text",
    show_default=True,
    help="How to write the report.",
)
@click.option(
    "--html",
    "page",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the report also as a page with plots, which needs nothing else.",
)
@click.option(
    "--state",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Remember in FILE what is done. The same command goes on from there, after an "
    "interruption or once more files have come.",
)
@click.option(
    "--processes",
    type=click.IntRange(min=1),
    metavar="N",
    help="How many threads or processes read; as many as there are cores, if not said.",
)
@click.option(
    "--column",
    metavar="NAME",
    help="The column of Parquet files that holds the events as JSON, if not clear.",
)
@click.option(
    "--against",
    metavar="SCHEMA",
    help="Say also whether SCHEMA would read each event: a file, v0 or v0@0.1, or "
    "REV:path.",
)
@click.option(
    "--engine",
    type=click.Choice(["local", "spark"]),
    default="local",
    show_default=True,
    help="Where to read: in processes on this machine, or on Spark. The report is the "
    "same.",
)
@click.option(
    "--master",
    metavar="URL",
    help="The master of Spark, such as local[2] or yarn; without it, as it is set up.",
)
@click.option(
    "--propose",
    "proposed",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write to FILE the smallest change of the schema that accepts what was seen, "
    "and show whether it may follow the one in force.",
)
def command(
    *,
    paths: Sequence[str],
    version: int | None,
    object_types: Path | None,
    format_name: str,
    page: Path | None,
    state: Path | None,
    processes: int | None,
    column: str | None,
    against: str | None,
    engine: str,
    master: str | None,
    proposed: Path | None,
) -> int:
    """Report what archived events hold, what is wrong with them, and what drifted.

    A PATH is a file, a folder, a glob, or s3://bucket/prefix. Files hold events in any
    form that `validate` reads, or records of Kinesis, Lambda or Firehose that carry
    them; plain, or compressed with gzip or zstd; or Parquet with a column of JSON.
    Exit code 1: findings. Exit code 2: something could not be read; all else was.
    """
    for file in (page, proposed):
        if file is not None and not file.parent.is_dir():
            # Said now, and not after hours of reading.
            raise click.UsageError(f"there is no folder {file.parent} to write to")
    watch = _Watch()
    contract = load_project_contract(
        version, object_types=object_types, start=Path.cwd()
    )
    asked: _Asked = {
        "version": version,
        "contract": contract,
        "against": None if against is None else _schema_of(against),
        "column": column,
    }
    try:
        if engine == "spark":
            if state is not None or processes is not None:
                raise click.UsageError("--state and --processes are of --engine local")
            spark = import_module("cp_contract.archive.spark")
            result = spark.audit(spark.open_session(master), paths, **asked)
        elif master is not None:
            raise click.UsageError("--master is of --engine spark")
        else:
            result = audit(
                paths, processes=processes, state=state, progress=watch.show, **asked
            )
    except KeyboardInterrupt:
        watch.clear()
        if state is not None:
            click.echo(
                f"cp-contract: {state} remembers what is done; the same command goes "
                "on from there",
                err=True,
            )
        raise click.Abort from None
    watch.clear()
    proposal = None
    if proposed is not None:
        proposing = import_module("cp_contract.archive.proposing")
        proposal = proposing.propose(result, contract)
        write_whole(proposed, render_canonical(proposal.schema).encode())
    if page is not None:
        write_whole(page, _bytes_of(render_page(result, proposal=proposal)))
    text = _FORMATS[format_name](result, proposal=proposal)
    click.echo(_bytes_of(text), nl=False)
    if result.tally.missed:
        return 2
    return 0 if result.passed else 1


def _schema_of(name: str) -> Any:
    schema: Any = import_module(_SOURCES).load_source(name).schema
    if (fault := schema_fault(schema)) is not None:
        raise SchemaUnreadable(name, fault)
    return schema


def _bytes_of(text: str) -> bytes:
    # Names of files need not be UTF-8; what is not, is shown as an escape.
    return text.encode("utf-8", "backslashreplace")


class _Asked(TypedDict):
    version: int | None
    contract: Contract
    against: Any
    column: str | None


class _Watch:
    """What a terminal shows while an audit runs: how far, how fast, how long still."""

    def __init__(self) -> None:
        self._line = Line("")
        self._started = monotonic()

    def show(self, progress: Progress) -> None:
        """Shows how far it is."""
        taken = monotonic() - self._started
        rate = progress.read / taken
        left = (progress.size - progress.done) / rate if rate else 0.0
        self._line.say(
            lambda: (
                f"{sized(progress.done)} of {sized(progress.size)}, {sized(rate)}/s, "
                f"{_duration(left)} left"
            )
        )

    def clear(self) -> None:
        """Takes the line away."""
        self._line.clear()


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes:02} min"
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
