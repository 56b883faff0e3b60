"""Paths that a user names -> files of an archive, here or in S3, to be opened."""

from __future__ import annotations

import os
import stat
from glob import glob, has_magic
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, final

from cp_contract.archive import _s3
from cp_contract.archive.tally import Unread

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cp_contract.errors import ExtraMissing

__all__ = ["Stored", "find_files", "is_local", "open_file", "status_of", "why_unread"]


@final
class Stored(NamedTuple):
    """A file as it was when it was found."""

    path: str
    size: int
    version: str
    """What differs when the file was written again."""


def find_files(paths: Iterable[str]) -> tuple[list[Stored], list[Unread]]:
    """Finds the files that paths stand for, each once, in order of their paths.

    A path is a file, a folder (hidden files are left out), a glob, or s3:// with a
    bucket and the beginning of keys. What cannot be looked at is told beside them.
    """
    found: dict[str, Stored] = {}
    unread: list[Unread] = []
    for path in paths:
        for each in _s3.find(path) if _s3.is_s3(path) else _local(path):
            if isinstance(each, Unread):
                unread.append(each)
            else:
                found[each[0]] = Stored(*each)
    return sorted(found.values()), unread


def open_file(path: str) -> BinaryIO:
    """Opens a file for reading from any place in it."""
    return _s3.open_object(path) if _s3.is_s3(path) else Path(path).open("rb")


def is_local(path: str) -> bool:
    """Says whether a file is here, where any place of it is as near as the next."""
    return not _s3.is_s3(path)


def status_of(path: str) -> Stored | None:
    """Gives a file as it is now; None for an object of S3, which does not change."""
    if _s3.is_s3(path):
        return None
    status = Path(path).stat()
    return Stored(path, status.st_size, str(status.st_mtime_ns))


def why_unread(error: OSError | ExtraMissing) -> str:
    """Says in words that complete a path's sentence why it was not read."""
    reason = getattr(error, "strerror", None)
    return f"cannot be read: {reason.lower() if reason else error}"


def _local(path: str) -> Iterator[tuple[str, int, str] | Unread]:
    if has_magic(path) and not Path(path).exists():
        matches = sorted(glob(path, recursive=True))  # noqa: PTH207  (a pattern, absolute or not)
        if not matches:
            yield Unread(path, "matches no file")
        for match in matches:
            if not Path(match).is_dir():
                yield _status(match)
    elif Path(path).is_dir():
        yield from _folder(path)
    else:
        yield _status(path)


def _folder(path: str) -> Iterator[tuple[str, int, str] | Unread]:
    unread: list[Unread] = []

    def refuse(error: OSError) -> None:
        unread.append(Unread(str(error.filename), why_unread(error)))

    for folder, inner, names in os.walk(path, onerror=refuse):
        inner[:] = [each for each in inner if not each.startswith(".")]
        for name in names:
            if not name.startswith("."):
                yield _status(str(Path(folder, name)))
    yield from unread


def _status(path: str) -> tuple[str, int, str] | Unread:
    try:
        status = Path(path).stat()
    except OSError as error:
        return Unread(path, why_unread(error))
    if not stat.S_ISREG(status.st_mode):
        return Unread(path, "is no regular file")
    return path, status.st_size, str(status.st_mtime_ns)
