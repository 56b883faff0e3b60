"""Paths that a user names -> files, read and written whole."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "from_here",
    "json_files",
    "reason",
    "share_read",
    "visible_files",
    "write_whole",
]


def from_here(path: Path) -> Path:
    """Gives a path as it is seen from the working directory, if it lies below."""
    try:
        return path.absolute().relative_to(Path.cwd())
    except ValueError:
        return path


def visible_files(path: Path) -> Iterator[Path]:
    """Yields a file as it is named, or the files of a folder, hidden ones left out."""
    if not path.is_dir():
        yield path
        return
    for each in sorted(path.rglob("*")):
        hidden = any(part.startswith(".") for part in each.relative_to(path).parts)
        if each.is_file() and not hidden:
            yield each


def json_files(path: Path) -> Iterator[Path]:
    """Yields a file as it is named, or the .json files of a folder."""
    for each in visible_files(path):
        if each == path or each.suffix == ".json":
            yield each


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file so that it holds either what it held before or all of the new."""
    with NamedTemporaryFile(dir=path.parent, delete=False) as stream:
        stream.write(content)
    try:
        if path.exists():
            Path(stream.name).chmod(path.stat().st_mode)
        Path(stream.name).replace(path)
    except OSError:
        Path(stream.name).unlink(missing_ok=True)
        raise


def reason(error: Exception) -> str:
    """Gives why a file could not be used, as the end of a sentence."""
    if isinstance(error, UnicodeDecodeError):
        return "it is not UTF-8"
    if isinstance(error, OSError):
        return (error.strerror or str(error)).lower()
    return f"it is no JSON: {error}"


def share_read(stream: BinaryIO) -> float | None:
    """Gives how much of a file has been read; None of what has no length."""
    status = os.fstat(stream.fileno())
    if not stat.S_ISREG(status.st_mode) or not status.st_size:
        return None
    return stream.tell() / status.st_size
