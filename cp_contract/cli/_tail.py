"""`cp-contract export tail`: a live Kinesis stream -> events, one a line."""

from __future__ import annotations

import signal
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, final

import click

from cp_contract.cli._kinesis import counted, kinesis_options
from cp_contract.cli._options import object_types_option
from cp_contract.cli._progress import Progress
from cp_contract.envelopes import render_event
from cp_contract.errors import ContractError
from cp_contract.export import tail as tailing
from cp_contract.export.checkpoints import Place, open_checkpoints
from cp_contract.export.kinesis import connect
from cp_contract.kinds import is_object
from cp_contract.project import load_project_contract
from cp_contract.reading import read_event
from cp_contract.reporters import finding_line
from cp_contract.validation.events import check_value

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from cp_contract.contract import Contract
    from cp_contract.envelopes import KinesisRecord
    from cp_contract.findings import Finding

__all__ = ["tail"]

_STARTS: Final = {"latest": Place("LATEST"), "start": Place("TRIM_HORIZON")}

# Reading may be tried again without harm: Kinesis throttles who reads often.
_ATTEMPTS: Final = 6

# How many different notices to tell of; a stream can hold any number of unknown fields.
_MOST_NOTICES: Final = 1_000


@click.command()
@click.argument("stream")
@click.option(
    "--from",
    "start",
    type=click.Choice(list(_STARTS)),
    default="latest",
    show_default=True,
    help="Where to begin: at what comes from now on, or at the oldest that is kept.",
)
@click.option(
    "--checkpoint",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Keep in this file how far each shard was read, and go on there next time.",
)
@click.option(
    "--validate",
    "validating",
    is_flag=True,
    help="Hold each event to the contract, and print only those that are valid.",
)
@click.option(
    "--count",
    type=click.IntRange(min=1),
    metavar="N",
    help="Stop after N events; without it, when you press Ctrl-C.",
)
@object_types_option
@kinesis_options
def tail(
    *,
    stream: str,
    start: str,
    checkpoint: Path | None,
    validating: bool,
    count: int | None,
    object_types: Path | None,
    endpoint: str | None,
    region: str | None,
) -> int:
    """Print the events of a live Kinesis stream, one a line.

    All shards are read, and those that take their place when the stream is split or
    merged. Findings, notices the first time only, and a summary at the end go to
    stderr. The exit code is 1 if an event was not valid.
    """
    contract = load_project_contract(object_types=object_types, start=Path.cwd())
    summary, progress = _Summary(), Progress("events")
    kinesis = connect(endpoint, region=region, attempts=_ATTEMPTS)
    try:
        with open_checkpoints(checkpoint, stream) as checkpoints, _interruptible():
            batches = tailing.tail(
                kinesis, stream, checkpoints=checkpoints, start=_STARTS[start]
            )
            held_to = contract if validating else None
            for batch in batches:
                read = _show(batch, summary, progress, held_to, count)
                if summary.events == count:
                    tailing.leave(checkpoints, batch, read)
                    break
    except KeyboardInterrupt:
        pass  # how a tail ends
    except ContractError:
        progress.clear()
        if summary.events:
            click.echo(summary.line(), err=True)
        raise
    progress.clear()
    click.echo(summary.line(), err=True)
    return summary.exit_code


def _show(
    batch: tailing.Batch,
    summary: _Summary,
    progress: Progress,
    contract: Contract | None,
    most: int | None,
) -> int:
    """Prints a batch, up to so many events in all, and gives how many it read."""
    summary.milliseconds_behind[batch.shard_id] = batch.milliseconds_behind
    if batch.records:
        progress.clear()
    left = None if most is None else most - summary.events
    for record in batch.records[:left]:
        _print(record, summary, contract)
    progress.say(lambda: f"{summary.line()}; {summary.behind()}")
    return len(batch.records[:left])


@final
@dataclass(slots=True)
class _Summary:
    """What has come so far."""

    events: int = 0
    broken: int = 0
    late: int = 0
    event_types: Counter[str] = field(default_factory=Counter[str])
    milliseconds_behind: dict[str, int] = field(default_factory=dict[str, int])
    _noticed: set[str] = field(default_factory=set[str])

    @property
    def exit_code(self) -> int:
        return 1 if self.broken else 0

    def add(self, value: Any, *, is_broken: bool) -> None:
        self.events += 1
        self.broken += is_broken
        if is_object(value):
            event_type: Any = value.get("EventType")
            self.event_types[event_type if isinstance(event_type, str) else "?"] += 1
            self.late += value.get("IsMessageRealTime") is False

    def is_news(self, finding: Finding) -> bool:
        """Says whether to tell of a finding: of an error always, of a notice once."""
        if finding.is_error or len(self._noticed) > _MOST_NOTICES:
            return finding.is_error
        before = len(self._noticed)
        self._noticed.add(f"{finding.rule} {finding.pointer} {finding.message}")
        return len(self._noticed) > before

    def line(self) -> str:
        kinds = ", ".join(f"{name} {many:,}" for name, many in self._most_frequent())
        return ", ".join(
            filter(
                None,
                (
                    counted(self.events) + (f" ({kinds})" if kinds else ""),
                    f"{self.late:,} not in real time" if self.late else "",
                    f"{self.broken:,} with findings" if self.broken else "",
                ),
            )
        )

    def behind(self) -> str:
        seconds = max(self.milliseconds_behind.values(), default=0) / 1000
        return f"{len(self.milliseconds_behind)} shards, {seconds:,.0f} s behind"

    def _most_frequent(self) -> list[tuple[str, int]]:
        return sorted(self.event_types.items(), key=lambda item: (-item[1], item[0]))[
            :5
        ]


def _print(record: KinesisRecord, summary: _Summary, contract: Contract | None) -> None:
    """Prints an event, or what is wrong with it; `contract` is what it is held to."""
    reading = read_event(record.data)
    findings: list[Finding] = list(reading.findings)
    if reading.ok and contract is not None:
        findings += check_value(reading.value, contract=contract)
    is_broken = any(finding.is_error for finding in findings) or not reading.ok
    summary.add(reading.value, is_broken=is_broken)
    news = [finding for finding in findings if summary.is_news(finding)]
    _tell(f"{record.shard_id}/{record.sequence_number}", news)
    if not is_broken:
        lines = b"\n" in record.data.strip()
        click.echo(render_event(reading.value) if lines else record.data.strip())


def _tell(place: str, findings: Sequence[Finding]) -> None:
    for finding in findings:
        click.echo(finding_line(replace(finding, path=place)), err=True)


@contextmanager
def _interruptible() -> Generator[None]:
    """Lets SIGTERM end the tail as Ctrl-C does."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
