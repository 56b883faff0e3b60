"""Tasks that are done -> a file that remembers them, so that an audit can go on."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final, final

from cp_contract.archive._records import Block, Packed
from cp_contract.archive.tally import Tally
from cp_contract.errors import StateUnusable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from cp_contract.archive._reading import Done
    from cp_contract.archive._tasks import Task

__all__ = ["Store"]

_FORM: Final = "1"
_COLUMNS: Final = ("ids", "keys", "times", "offsets")
_TABLES: Final = """
create table if not exists about (name text primary key, said text);
create table if not exists done (task text primary key, tally text, blocks text);
create table if not exists columns (
  task text, name text, packed blob, primary key (task, name)
);
"""


@final
class Store:
    """What tasks brought, on disk; each is there as a whole or not at all."""

    def __init__(self, path: str, subject: str) -> None:
        """Opens the file, or makes it; empty, the path is a file that is not kept.

        `subject` says what is asked of the archive. Raises `StateUnusable` where the
        file is of another audit, or of none.
        """
        self._path = path
        try:
            self._database = sqlite3.connect(path, isolation_level=None)
        except sqlite3.Error as error:
            raise StateUnusable(path, str(error)) from error
        try:
            # Results are written about once a second; a crash of the whole machine may
            # cost the last of them, which are then read again.
            self._database.execute("pragma page_size = 65536")  # of large blobs
            self._database.execute("pragma journal_mode = wal")
            self._database.execute("pragma synchronous = normal")
            self._database.executescript(_TABLES)
            known = dict(self._database.execute("select name, said from about"))
        except sqlite3.OperationalError as error:
            self._database.close()
            raise StateUnusable(path, str(error)) from error
        except sqlite3.DatabaseError as error:
            self._database.close()
            raise StateUnusable(path, "it is not the state of an audit") from error
        wanted = {"form": _FORM, "subject": subject}
        if known and known != wanted:
            self._database.close()
            raise StateUnusable(path, "it is of an audit that asked for something else")
        self._database.executemany(
            "insert or ignore into about values (?, ?)", wanted.items()
        )

    def close(self) -> None:
        """Closes the file."""
        self._database.close()

    def done(self, tasks: Collection[Task]) -> Tally:
        """Gives the tally of those tasks that are done, and forgets all others."""
        wanted = {task.key for task in tasks}
        tally = Tally()
        gone: list[tuple[str]] = []
        with closing(self._database.execute("select task, tally from done")) as rows:
            for key, text in rows:
                if key in wanted:
                    tally = tally.merged(Tally.of(json.loads(text)))
                else:
                    gone.append((key,))
        for table in ("done", "columns"):
            self._database.executemany(f"delete from {table} where task = ?", gone)  # noqa: S608  (names of ours)
        return tally

    def keys(self) -> set[str]:
        """Gives the keys of the tasks that are done."""
        return {key for (key,) in self._database.execute("select task from done")}

    def add(self, results: Sequence[tuple[Task, Done]]) -> None:
        """Remembers what tasks brought, all of it at once."""
        rows = [
            (task.key, json.dumps(done.tally.plain()), json.dumps(done.packed.blocks))
            for task, done in results
        ]
        columns = [
            (task.key, name, getattr(done.packed, name))
            for task, done in results
            for name in _COLUMNS
        ]
        try:
            self._database.execute("begin")
            self._database.executemany(
                "insert or replace into columns values (?, ?, ?)", columns
            )
            self._database.executemany(
                "insert or replace into done values (?, ?, ?)", rows
            )
            self._database.execute("commit")
        except sqlite3.Error as error:  # such as a disk that is full
            raise StateUnusable(self._path, str(error)) from error

    def events(self) -> int:
        """Gives how many events there are."""
        (size,) = self._database.execute(
            "select coalesce(sum(length(packed)), 0) from columns where name = 'keys'"
        ).fetchone()
        return int(size) // 8

    def ids(self, tasks: Sequence[Task]) -> Iterator[tuple[int, bytes, None]]:
        """Yields each task's number and ids, in the order of tasks."""
        for number, task in enumerate(tasks):
            yield number, self._column(task, "ids"), None

    def order(self, tasks: Sequence[Task]) -> Iterator[tuple[int, bytes, bytes, None]]:
        """Yields each task's number, keys and times, in the order of tasks."""
        for number, task in enumerate(tasks):
            yield number, self._column(task, "keys"), self._column(task, "times"), None

    def packed(self, task: Task) -> Packed:
        """Gives what is needed to find a task's events."""
        (blocks,) = self._database.execute(
            "select blocks from done where task = ?", (task.key,)
        ).fetchone()
        placed = tuple(Block(*each) for each in json.loads(blocks))
        return Packed(b"", b"", b"", self._column(task, "offsets"), placed)

    def _column(self, task: Task, name: str) -> bytes:
        row: tuple[bytes] = self._database.execute(
            "select packed from columns where task = ? and name = ?", (task.key, name)
        ).fetchone()
        return row[0]
