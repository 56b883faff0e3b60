"""Tasks that are done -> a file that remembers them, so that an audit can go on."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final, final

from cp_contract.archive._records import Block, Packed
from cp_contract.archive._shares import SHARES, Split
from cp_contract.archive.tally import Tally
from cp_contract.errors import StateUnusable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from cp_contract.archive._running import Brought
    from cp_contract.archive._tasks import Task

__all__ = ["Store"]

_FORM: Final = "2"
_TABLES: Final = """
create table if not exists about (name text primary key, said text);
create table if not exists done (
  task text primary key, tally text, blocks text, offsets blob
);
create table if not exists shares (
  share integer, task text,
  ids blob, id_rows blob, keys blob, times blob, rows blob,
  primary key (share, task)
);
"""


@final
class Store:
    """What tasks brought, on disk; each is there as a whole or not at all."""

    def __init__(self, path: str, subject: str, *, kept: bool = True) -> None:
        """Opens the file, or makes it; one that is not `kept` may be lost in a crash.

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
            journal, synchronous = ("wal", "normal") if kept else ("off", "off")
            self._database.execute(f"pragma journal_mode = {journal}")
            self._database.execute(f"pragma synchronous = {synchronous}")
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
        for table in ("done", "shares"):
            self._database.executemany(f"delete from {table} where task = ?", gone)  # noqa: S608  (names of ours)
        return tally

    def keys(self) -> set[str]:
        """Gives the keys of the tasks that are done."""
        return {key for (key,) in self._database.execute("select task from done")}

    def add(self, results: Sequence[tuple[Task, Brought]]) -> None:
        """Remembers what tasks brought, all of it at once."""
        rows = [
            (
                task.key,
                json.dumps(brought.tally.plain()),
                json.dumps(brought.packed.blocks),
                brought.packed.offsets,
            )
            for task, brought in results
        ]
        # Side by side as they are read again, share by share.
        shares = sorted(
            (share, task.key, *columns)
            for task, brought in results
            for share, columns in enumerate(brought.shares)
            if any(columns)
        )
        try:
            self._database.execute("begin")
            self._database.executemany(
                "insert or replace into shares values (?, ?, ?, ?, ?, ?, ?)", shares
            )
            self._database.executemany(
                "insert or replace into done values (?, ?, ?, ?)", rows
            )
            self._database.execute("commit")
        except sqlite3.Error as error:  # such as a disk that is full
            raise StateUnusable(self._path, str(error)) from error

    def shares(self, tasks: Sequence[Task]) -> Iterator[list[tuple[int, Split]]]:
        """Yields every share: the columns of each task with its number, in order."""
        numbers = {task.key: number for number, task in enumerate(tasks)}
        for share in range(SHARES):
            rows = self._database.execute(
                "select task, ids, id_rows, keys, times, rows from shares"
                " where share = ?",
                (share,),
            )
            yield sorted((numbers[task], Split(*columns)) for task, *columns in rows)

    def packed(self, task: Task) -> Packed:
        """Gives what is needed to find a task's events."""
        blocks, offsets = self._database.execute(
            "select blocks, offsets from done where task = ?", (task.key,)
        ).fetchone()
        placed = tuple(Block(*each) for each in json.loads(blocks))
        return Packed(b"", b"", b"", offsets, placed)
