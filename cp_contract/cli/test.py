"""`cp-contract test`: a consumer and the laws -> what it does not hold to."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from cp_contract.cli._files import reason
from cp_contract.cli._options import object_types_option
from cp_contract.cli._progress import Progress
from cp_contract.conformance import LAWS, TAKES, check_consumer
from cp_contract.conformance.formats import FORMATS
from cp_contract.conformance.loading import load_consumer
from cp_contract.conformance.page import render_page
from cp_contract.conformance.replaying import render_replay, replay
from cp_contract.conformance.story import render_story
from cp_contract.project import load_project_contract

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cp_contract.conformance.consumer import Takes
    from cp_contract.conformance.report import ConformanceReport

__all__ = ["command"]

_KEPT: Final = Path(".cp-contract")


@click.command()
@click.argument("name", metavar="MODULE:HANDLER")
@click.option(
    "--takes",
    type=click.Choice(TAKES),
    help="What the handler is called with; without it, a Lambda event.",
)
@click.option(
    "--examples",
    type=click.IntRange(min=1),
    default=200,
    show_default=True,
    help="How many cases of each law to try.",
)
@click.option(
    "--seconds", type=click.FloatRange(min=0, min_open=True), help="When to stop."
)
@click.option("--seed", type=click.IntRange(min=0), help="Try the same cases again.")
@click.option(
    "--law",
    "laws",
    multiple=True,
    type=click.Choice([law.id for law in LAWS]),
    metavar="LAW",
    help="Ask this law only; may be given more than once.",
)
@click.option("--kpl", is_flag=True, help="The stream holds aggregated records.")
@click.option(
    "--replay",
    "replayed",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="See a failure again, from the file that it was kept in.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="How to write the report.",
)
@click.option(
    "--html",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Write a report with timelines, too.",
)
@object_types_option
def command(
    *,
    name: str,
    takes: Takes | None,
    examples: int,
    seconds: float | None,
    seed: int | None,
    laws: Sequence[str],
    kpl: bool,
    replayed: str | None,
    format_name: str,
    html: str | None,
    object_types: Path | None,
) -> int:
    """Put a consumer through everything that the export can do to it.

    MODULE:HANDLER is a Lambda handler, a Consumer, or a function that makes one. Give
    the module functions snapshot, reset, fail_next_write and dead_letters, and more
    than crashes is seen. Events tell of your own object types as well, where there are
    any. Each failure is kept in .cp-contract, to be replayed.
    """
    if "" not in sys.path:
        sys.path.insert(0, "")
    consumer = load_consumer(name, takes=takes, kpl=kpl)
    if replayed is not None:
        report = replay(consumer, _read(replayed), path=replayed)
    else:
        contract = load_project_contract(object_types=object_types, start=Path.cwd())
        progress = _Progress(len(laws) or len(LAWS))
        report = check_consumer(
            consumer,
            laws=laws or None,
            examples=examples,
            seed=seed,
            seconds=seconds,
            progress=progress.show,
            contract=contract,
        )
        progress.clear()
    replays = {} if replayed is not None else _keep(report, name)
    text = (
        f"{render_story(report, replays=replays)}\n"
        if format_name == "text"
        else FORMATS[format_name](report)
    )
    click.echo(text, nl=False)
    if html is not None:
        _write(Path(html), render_page(report, name=name))
    return 0 if report.passed else 1


class _Progress:
    """Counts the cases of all laws."""

    def __init__(self, laws: int) -> None:
        self._laws = laws
        self._line = Progress("cases")
        self._law = ""
        self._before = 0
        self._done = 0
        self._finished = -1

    def show(self, law: str, done: int, examples: int) -> None:
        """Shows how many cases are done, and the share of the whole."""
        if law != self._law:
            self._law = law
            self._before += self._done
            self._finished += 1
        self._done = done
        share = min(1.0, (self._finished + done / examples) / self._laws)
        self._line.show(self._before + done, lambda: share)

    def clear(self) -> None:
        """Takes the line away."""
        self._line.clear()


def _keep(report: ConformanceReport, name: str) -> dict[str, str]:
    """Keeps each failure in a file, and gives the commands that replay them."""
    commands = dict[str, str]()
    for failure in report.failures:
        path = _KEPT / f"{failure.law}.json"
        if not _KEPT.exists():
            _write(_KEPT / ".gitignore", "*\n")
        _write(path, render_replay(failure, seed=report.seed))
        commands[failure.law] = f"cp-contract test {name} --replay {path}"
    return commands


def _read(path: str) -> str:
    try:
        return Path(path).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise click.ClickException(f"{path} cannot be read: {reason(error)}") from None


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    except OSError as error:
        raise click.ClickException(
            f"{path} cannot be written: {reason(error)}"
        ) from None
