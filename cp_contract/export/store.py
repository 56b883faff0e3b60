"""A file -> transactions on the one database that a local export keeps all it knows in.

Every change writes what it changes and the events that tell of it in one transaction,
so that a process that is killed has either done both or neither.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from tempfile import TemporaryDirectory
from threading import Event, Lock
from typing import TYPE_CHECKING, Final, Self, final

from cp_contract.errors import StoreUnusable
from cp_contract.export import outbox, streams

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import TracebackType

__all__ = ["Store", "open_store"]

# The settings of a domain, the definition of an object type and so on are kept as JSON
# text; what is searched for has columns of its own.
_TABLES: Final = """
CREATE TABLE IF NOT EXISTS domains (
    name TEXT PRIMARY KEY,
    settings TEXT NOT NULL,
    created REAL NOT NULL,
    updated REAL NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS object_types (
    domain TEXT NOT NULL REFERENCES domains ON DELETE CASCADE,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    created REAL NOT NULL,
    updated REAL NOT NULL,
    PRIMARY KEY (domain, name)
) WITHOUT ROWID;

-- `place` counts profiles in the order of their making; `sources` names, for each value
-- that an object gave, the type of that object and its SourcePriority; `changed` is the
-- millisecond of the last change, which each change moves on.
CREATE TABLE IF NOT EXISTS profiles (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    domain TEXT NOT NULL REFERENCES domains ON DELETE CASCADE,
    id TEXT NOT NULL,
    profile TEXT NOT NULL,
    sources TEXT NOT NULL,
    changed INTEGER NOT NULL,
    UNIQUE (domain, id)
);

-- What a profile is found by. `origin` says where a key comes from: `field`, `call` of
-- AddProfileKey, or an object, as `object/type/key`.
CREATE TABLE IF NOT EXISTS profile_keys (
    domain TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    profile TEXT NOT NULL,
    origin TEXT NOT NULL,
    PRIMARY KEY (domain, name, value, profile, origin),
    FOREIGN KEY (domain, profile) REFERENCES profiles (domain, id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS profile_keys_by_profile
    ON profile_keys (domain, profile, origin);
CREATE INDEX IF NOT EXISTS profile_keys_by_origin
    ON profile_keys (domain, origin);

CREATE TABLE IF NOT EXISTS objects (
    domain TEXT NOT NULL,
    object_type TEXT NOT NULL,
    unique_key TEXT NOT NULL,
    profile TEXT NOT NULL,
    object TEXT NOT NULL,
    changed INTEGER NOT NULL,
    PRIMARY KEY (domain, object_type, unique_key),
    FOREIGN KEY (domain, object_type) REFERENCES object_types ON DELETE CASCADE,
    FOREIGN KEY (domain, profile) REFERENCES profiles (domain, id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS objects_by_profile
    ON objects (domain, profile, object_type, unique_key);

-- `resource` is the end of an ARN, such as `domains/shop`.
CREATE TABLE IF NOT EXISTS tags (
    resource TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (resource, name)
) WITHOUT ROWID;
"""

# Each part of the export declares its own tables.
_SCRIPTS: Final = (_TABLES, streams.TABLES, outbox.TABLES)

# What SQLite's header says of a database of ours: whose it is, and of which layout.
_APPLICATION: Final = int.from_bytes(b"cpex")
_LAYOUT: Final = 1

# How long a writer waits for one in another process.
_BUSY_SECONDS: Final = 30.0


@final
class Store:
    """The database of a local export, for any number of threads."""

    def __init__(self, path: Path, folder: TemporaryDirectory[str] | None) -> None:
        self.path: Final = path
        """The file that holds it."""
        self.changed: Final = Event()
        """Set after each transaction that writes; who waits for one clears it."""
        self._folder = folder
        self._writing = Lock()
        self._idle: SimpleQueue[sqlite3.Connection] = SimpleQueue()

    @contextmanager
    def transaction(self) -> Generator[sqlite3.Connection]:
        """Gives a connection to write with; all is kept, or nothing if it raises.

        One writer works at a time, the others wait.
        """
        with self._writing, self._connection("BEGIN IMMEDIATE") as connection:
            yield connection
        self.changed.set()

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """Gives a connection that sees one state throughout and waits for no writer."""
        with self._connection("BEGIN") as connection:
            yield connection

    def close(self) -> None:
        """Closes every connection, and removes the file if nobody has named it."""
        with suppress(Empty):
            while True:
                self._idle.get_nowait().close()
        if self._folder is not None:
            self._folder.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def _connection(self, begin: str) -> Generator[sqlite3.Connection]:
        try:
            connection = self._idle.get_nowait()
        except Empty:
            connection = _connect(self.path)
        try:
            connection.execute(begin)
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
        finally:
            self._idle.put(connection)


def open_store(path: Path | None = None) -> Store:
    """Opens the database in a file, which is made if there is none.

    Without a `path` it lives in a temporary file for as long as it is open. Raises
    `StoreUnusable` if the file cannot be opened or is no such database.
    """
    if path is None:
        folder = TemporaryDirectory(prefix="cp-contract-")
        store = Store(Path(folder.name) / "export.sqlite", folder)
    else:
        store = Store(path.absolute(), None)
    try:
        with closing(_connect(store.path)) as connection:
            _assert_ours(connection, store.path)
            # Readers and the writer do not wait for each other.
            connection.execute("PRAGMA journal_mode = WAL")
            for script in _SCRIPTS:
                connection.executescript(script)
            connection.execute(f"PRAGMA application_id = {_APPLICATION}")
            connection.execute(f"PRAGMA user_version = {_LAYOUT}")
    except sqlite3.Error as error:
        store.close()
        raise StoreUnusable(str(path), str(error)) from None
    return store


def _assert_ours(connection: sqlite3.Connection, path: Path) -> None:
    """Refuses a database that is in use for something else, before it is touched."""
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (layout,) = connection.execute("PRAGMA user_version").fetchone()
    if tables and application != _APPLICATION:
        raise StoreUnusable(str(path), "it is the database of something else")
    if tables and layout != _LAYOUT:
        raise StoreUnusable(str(path), "another version of cp-contract made it")


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path,
        timeout=_BUSY_SECONDS,
        isolation_level=None,  # transactions are begun and ended by hand
        check_same_thread=False,  # one thread at a time, not always the same
    )
    # What was committed outlives the process; only a loss of power could take it back.
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection
