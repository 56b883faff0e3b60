"""Places in shards <-> rows of a SQLite file: reading goes on where it ended."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, final

from cp_contract.errors import CheckpointsUnusable

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

__all__ = ["Checkpoints", "Place", "open_checkpoints"]

_TABLE: Final = """
CREATE TABLE IF NOT EXISTS checkpoints (
    stream TEXT NOT NULL,
    shard TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (stream, shard)
) WITHOUT ROWID
"""

Kind = Literal[
    "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP", "AFTER_SEQUENCE_NUMBER", "SHARD_END"
]


@final
@dataclass(frozen=True, slots=True)
class Place:
    """Where reading of a shard goes on: a kind of iterator, or the end of the shard."""

    kind: Kind
    value: str = ""
    """The sequence number, or the seconds since the epoch."""


@final
class Checkpoints:
    """The places in the shards of one stream."""

    def __init__(self, connection: sqlite3.Connection, stream: str) -> None:
        self._connection = connection
        self._stream = stream

    def load(self) -> dict[str, Place]:
        """Gives the place of every shard that has one."""
        rows = self._connection.execute(
            "SELECT shard, kind, value FROM checkpoints WHERE stream = ?",
            (self._stream,),
        )
        return {shard: Place(kind, value) for shard, kind, value in rows}

    def save(self, shard: str, place: Place) -> None:
        """Keeps a shard's place."""
        self._connection.execute(
            "INSERT OR REPLACE INTO checkpoints VALUES (?, ?, ?, ?)",
            (self._stream, shard, place.kind, place.value),
        )


@contextmanager
def open_checkpoints(path: Path | None, stream: str) -> Generator[Checkpoints]:
    """Opens a file of checkpoints, which is made if there is none; None keeps none.

    Raises `CheckpointsUnusable` if the file cannot be used.
    """
    try:
        connection = sqlite3.connect(
            ":memory:" if path is None else path, isolation_level=None
        )
        try:
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute(_TABLE)
            yield Checkpoints(connection, stream)
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise CheckpointsUnusable(str(path), str(error)) from None
