r"""Files of an archive -> tasks: small files together, large ones in parts.

A file is cut only between `}` at the end of a line and `{` at the beginning of the
next. No valid event holds that: outside a string a comma would have to stand there,
and a string holds no line end. And whatever is broken before it, reading goes on from
there. So the parts of a file hold the same events as the file.
"""

from __future__ import annotations

import json
import re
from hashlib import blake2b
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple, final

from cp_contract.archive._stored import open_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cp_contract.archive._stored import Stored

__all__ = ["TASK_SIZE", "Part", "Task", "plan"]

TASK_SIZE: Final = 8 << 20
"""How many bytes a task has, about: what is done again after an interruption."""

_PROBE: Final = 1 << 16
_OPENING: Final = 1 << 12
# How far to look for the next cut; no event may be longer than this.
_FAR: Final = 16 << 20
_CUT: Final = re.compile(rb"\}[ \t\r]*\n(?=\{)")
_PLAIN: Final = re.compile(rb"[ \t\r\n]*\{")


@final
class Part(NamedTuple):
    """A file, or the bytes of it from `start` up to `end`."""

    path: str
    size: int
    version: str
    start: int
    end: int

    @property
    def is_whole(self) -> bool:
        """Says whether this is all of its file."""
        return self.start == 0 and self.end == self.size


@final
class Task(NamedTuple):
    """What is read in one go."""

    parts: tuple[Part, ...]

    @property
    def key(self) -> str:
        """Gives what differs as soon as the files do."""
        text = json.dumps(self.parts).encode()
        return blake2b(text, digest_size=16).hexdigest()

    @property
    def size(self) -> int:
        """Gives how many bytes are to be read."""
        return sum(part.end - part.start for part in self.parts)


def plan(files: Iterable[Stored], *, task_size: int = TASK_SIZE) -> Iterator[Task]:
    """Yields the tasks that read files, in their order."""
    together: list[Part] = []
    weight = 0
    for part in (part for file in files for part in _parts(file, task_size)):
        # To open a file costs something too.
        own = part.end - part.start + _OPENING
        if together and weight + own > task_size:
            yield Task(tuple(together))
            together, weight = [], 0
        together.append(part)
        weight += own
    if together:
        yield Task(tuple(together))


def _parts(file: Stored, task_size: int) -> Iterator[Part]:
    start = 0
    if file.size > 2 * task_size:
        for cut in _cuts(file, task_size):
            yield Part(*file, start, cut)
            start = cut
    yield Part(*file, start, file.size)


def _cuts(file: Stored, task_size: int) -> Iterator[int]:
    """Yields where a file can be cut; what cannot be read is told by whoever reads."""
    try:
        with open_file(file.path) as stream:
            if not _PLAIN.match(stream.read(_PROBE)):
                return
            target = task_size
            while target < file.size:
                cut = _next_cut(stream, target)
                if cut is None and target == task_size:
                    return  # one after another, on one line
                if cut is not None and cut < file.size:
                    yield cut
                target = max(target, cut or 0) + task_size
    except OSError:
        return


def _next_cut(stream: BinaryIO, target: int) -> int | None:
    """Finds the first cut from a place on, if it is not too far."""
    stream.seek(target)
    text, at = b"", target
    while at - target < _FAR and (chunk := stream.read(_PROBE)):
        text += chunk
        if found := _CUT.search(text):
            return at + found.end()
        # The end of what was read may be the beginning of a cut.
        kept = text[-_OPENING:]
        at += len(text) - len(kept)
        text = kept
    return None
