"""Tasks that are done -> a file that remembers them, so that an audit can go on."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final, Literal, final

from cp_contract.archive._records import BUCKETS, span
from cp_contract.archive.tally import Tally
from cp_contract.errors import StateUnusable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from cp_contract.archive._reading import Done
    from cp_contract.archive._tasks import Task

__all__ = ["Store"]

_HEAD_SIZE: Final = (BUCKETS + 1) * 8
_FORM: Final = "1"
_TABLES: Final = """
create table if not exists about (name text primary key, said text);
create table if not exists done (
  task text primary key, tally text, ids blob, events blob
) without rowid;
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
        self._database = sqlite3.connect(path, isolation_level=None)
        try:
            # Results are written about once a second; a crash of the whole machine may
            # cost the last of them, which are then read again.
            self._database.execute("pragma journal_mode = wal")
            self._database.execute("pragma synchronous = normal")
            self._database.executescript(_TABLES)
            known = dict(self._database.execute("select name, said from about"))
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
        self._database.executemany("delete from done where task = ?", gone)
        return tally

    def keys(self) -> set[str]:
        """Gives the keys of the tasks that are done."""
        return {key for (key,) in self._database.execute("select task from done")}

    def add(self, results: Sequence[tuple[Task, Done]]) -> None:
        """Remembers what tasks brought, all of it at once."""
        rows = [
            (task.key, json.dumps(done.tally.plain()), *done.packed)
            for task, done in results
        ]
        self._database.execute("begin")
        self._database.executemany("insert or replace into done values (?,?,?,?)", rows)
        self._database.execute("commit")

    def sizes(self) -> tuple[int, int]:
        """Gives how many bytes of records there are: of ids, and of events."""
        row: tuple[int, int] = self._database.execute(
            "select coalesce(sum(length(ids)), 0), coalesce(sum(length(events)), 0)"
            " from done"
        ).fetchone()
        return row

    def stretches(
        self,
        column: Literal["ids", "events"],
        tasks: Sequence[Task],
        first: int,
        last: int,
    ) -> Iterator[tuple[int, bytes]]:
        """Yields the buckets from `first` up to `last` of each task, in their order."""
        for number, task in enumerate(tasks):
            (head,) = self._database.execute(
                f"select substr({column}, 1, ?) from done where task = ?",  # noqa: S608  (one of two names of ours)
                (_HEAD_SIZE, task.key),
            ).fetchone()
            start, end = span(head, first, last)
            (stretch,) = self._database.execute(
                f"select substr({column}, ?, ?) from done where task = ?",  # noqa: S608
                (start + 1, end - start, task.key),
            ).fetchone()
            yield number, stretch
