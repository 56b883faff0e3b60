"""A store keeps all of a transaction or nothing, for any number of threads."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from threading import Event, Thread

import pytest

from cp_contract.errors import StoreUnusable
from cp_contract.export.store import open_store

DOMAIN = "INSERT INTO domains VALUES (?, '{}', 0, 0)"
COUNT = "SELECT count(*) FROM domains"


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "export.sqlite") as opened:
        yield opened


def count(store):
    with store.reading() as connection:
        return connection.execute(COUNT).fetchone()[0]


def write_twice(store):
    with store.transaction() as connection:
        connection.execute(DOMAIN, ["shop"])
        connection.execute(DOMAIN, ["shop"])


def test_what_a_transaction_writes_is_there_when_it_is_opened_again(tmp_path):
    path = tmp_path / "export.sqlite"
    with open_store(path) as store, store.transaction() as connection:
        connection.execute(DOMAIN, ["shop"])

    with open_store(path) as again:
        assert count(again) == 1


def test_a_transaction_that_raises_has_written_nothing(store):
    with pytest.raises(sqlite3.IntegrityError):
        write_twice(store)

    assert count(store) == 0


def test_a_transaction_after_one_that_raised_is_a_fresh_one(store):
    with pytest.raises(sqlite3.IntegrityError):
        write_twice(store)

    with store.transaction() as connection:
        connection.execute(DOMAIN, ["shop"])

    assert count(store) == 1


def test_writers_wait_for_each_other(store):
    def add(name):
        for _ in range(20):
            with store.transaction() as connection:
                (held,) = connection.execute(COUNT).fetchone()
                connection.execute(DOMAIN, [f"{name}-{held}"])

    threads = [Thread(target=add, args=[f"writer-{at}"]) for at in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert count(store) == 80


def test_a_reader_sees_one_state_while_a_writer_works(store):
    written, seen = Event(), Event()

    def write():
        with store.transaction() as connection:
            connection.execute(DOMAIN, ["shop"])
            written.set()
            seen.wait()

    thread = Thread(target=write)
    thread.start()
    written.wait()
    with store.reading() as connection:
        before = connection.execute(COUNT).fetchone()
        seen.set()
        thread.join()
        after = connection.execute(COUNT).fetchone()

    assert before == after == (0,)
    assert count(store) == 1


def test_a_killed_process_has_written_all_of_a_transaction_or_nothing(tmp_path):
    path = tmp_path / "export.sqlite"
    code = (
        "import os, signal, sys; from pathlib import Path;"
        "from cp_contract.export.store import open_store;"
        "store = open_store(Path(sys.argv[1]));\n"
        "with store.transaction() as c: c.execute(sys.argv[2], ['kept'])\n"
        "with store.transaction() as c:\n"
        "    c.execute(sys.argv[2], ['lost']); os.kill(os.getpid(), signal.SIGKILL)"
    )

    ended = subprocess.run([sys.executable, "-c", code, str(path), DOMAIN], check=False)

    assert ended.returncode == -9
    with open_store(path) as store, store.reading() as connection:
        assert connection.execute("SELECT name FROM domains").fetchall() == [("kept",)]


def test_what_belongs_to_a_domain_goes_with_it(store):
    with store.transaction() as connection:
        connection.execute(DOMAIN, ["shop"])
        connection.execute(
            "INSERT INTO profiles VALUES (1, 'shop', 'a', '{}', '{}', 0)"
        )
        connection.execute(
            "INSERT INTO profile_keys VALUES ('shop', '_email', 'x', 'a', '')"
        )
        connection.execute("DELETE FROM domains WHERE name = 'shop'")

        left = connection.execute("SELECT count(*) FROM profile_keys").fetchone()

    assert left == (0,)


def test_a_store_without_a_file_leaves_none_behind():
    with open_store() as store:
        assert store.path.exists()

    assert not store.path.parent.exists()


def test_a_file_that_is_no_database_is_left_alone(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("not a database, but long enough to be looked at\n" * 30)

    with pytest.raises(StoreUnusable) as caught:
        open_store(path)

    assert str(caught.value) == (
        f"{path} cannot be used as the database of an export: file is not a database; "
        "name another file with --data"
    )
    assert path.read_text().startswith("not a database")


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("application_id", "it is the database of something else"),
        ("user_version", "another version of cp-contract made it"),
    ],
)
def test_a_database_of_something_else_is_left_alone(tmp_path, header, reason):
    path = tmp_path / "other.sqlite"
    open_store(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA {header} = 7")
    before = path.read_bytes()

    with pytest.raises(StoreUnusable, match=reason):
        open_store(path)

    assert path.read_bytes() == before


def test_a_file_that_cannot_be_made_says_so(tmp_path):
    path = tmp_path / "missing" / "export.sqlite"

    with pytest.raises(StoreUnusable, match="unable to open database file"):
        open_store(path)
