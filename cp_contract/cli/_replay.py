"""`cp-contract export replay`: files of events -> a Kinesis stream."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, final

import click

from cp_contract.cli._files import share_read, visible_files
from cp_contract.cli._kinesis import counted, kinesis_options
from cp_contract.cli._progress import Progress
from cp_contract.export import replay as replaying
from cp_contract.export.kinesis import connect
from cp_contract.export.replay import LeftOut, Outgoing, Replayed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager

__all__ = ["replay"]


@click.command()
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    metavar="HISTORY...",
    type=click.Path(exists=True, allow_dash=True),
)
@click.option(
    "--to", "stream", required=True, metavar="STREAM", help="The Kinesis stream's name."
)
@click.option(
    "--rate",
    type=click.FloatRange(min=0, min_open=True),
    metavar="N",
    help="How many events a second; without it, as fast as the stream takes them.",
)
@kinesis_options
def replay(
    *,
    paths: Sequence[str],
    stream: str,
    rate: float | None,
    endpoint: str | None,
    region: str | None,
) -> int:
    """Put events of files into a Kinesis stream.

    A HISTORY is a file of events in any form that `cp-contract validate` reads, such as
    an archive of Firehose, or what `cp-contract sample --kind history` writes; a folder
    of such files, or `-` for stdin. Events go out byte for byte as they are, and those
    of one profile keep their order: the profile's id is the partition key. What is no
    event is left out and told of.
    """
    files, done = _Files(paths), Replayed()
    kinesis = connect(endpoint, region=region)
    progress = Progress("events")
    try:
        for done in replaying.replay(files.events(), kinesis, stream, rate=rate):
            progress.show(done.put, files.share)
    except BaseException:  # Ctrl-C, too
        progress.clear()
        if done.put:
            _tell(done, stream, progress)
        raise
    _tell(done, stream, progress)
    return 1 if files.left_out else 0


def _tell(done: Replayed, stream: str, progress: Progress) -> None:
    progress.clear()
    again = f", {done.doubtful:,} of them perhaps twice" if done.doubtful else ""
    speed = f"{progress.rate(done.put):,.0f}/s"
    click.echo(f"{counted(done.put)} put into {stream}{again}, {speed}", err=True)


@final
class _Files:
    """The files that are replayed, one after another."""

    def __init__(self, paths: Sequence[str]) -> None:
        self._paths = paths
        self._stream: BinaryIO | None = None
        self.left_out = 0
        """How much of them was no event."""

    def events(self) -> Iterator[Outgoing]:
        for path in self._paths:
            for each in ["-"] if path == "-" else map(str, visible_files(Path(path))):
                with _opened(each) as self._stream:
                    yield from self._events_of(self._stream, each)

    def share(self) -> float | None:
        """Gives how much of the file at hand has been read."""
        stream = self._stream
        return None if stream is None or stream.closed else share_read(stream)

    def _events_of(self, stream: BinaryIO, path: str) -> Iterator[Outgoing]:
        for each in replaying.read_outgoing(stream):
            if isinstance(each, LeftOut):
                self.left_out += 1
                place = "<stdin>" if path == "-" else path
                click.echo(f"{place}:{each.line}: left out: {each.reason}")
            else:
                yield each


def _opened(path: str) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if path == "-" else Path(path).open("rb")
