"""A place that was kept is there when the file is opened again."""

from __future__ import annotations

import pytest

from cp_contract.errors import CheckpointsUnusable
from cp_contract.export.checkpoints import Place, open_checkpoints

FIRST, SECOND = Place("AFTER_SEQUENCE_NUMBER", "7"), Place("AFTER_SEQUENCE_NUMBER", "8")


def test_the_last_place_of_each_shard_is_kept(tmp_path):
    path = tmp_path / "checkpoints.sqlite"
    with open_checkpoints(path, "out") as checkpoints:
        checkpoints.save("a", FIRST)
        checkpoints.save("a", SECOND)
        checkpoints.save("b", FIRST)

    with open_checkpoints(path, "out") as checkpoints:
        assert checkpoints.load() == {"a": SECOND, "b": FIRST}


def test_streams_do_not_share_places(tmp_path):
    path = tmp_path / "checkpoints.sqlite"
    with open_checkpoints(path, "out") as checkpoints:
        checkpoints.save("a", FIRST)

    with open_checkpoints(path, "other") as checkpoints:
        assert checkpoints.load() == {}


def test_without_a_file_nothing_is_kept():
    for _ in range(2):
        with open_checkpoints(None, "out") as checkpoints:
            assert checkpoints.load() == {}
            checkpoints.save("a", FIRST)


def test_a_file_that_is_no_database_is_named(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("not a database, but long enough to be taken for one" * 20)

    with (
        pytest.raises(CheckpointsUnusable) as caught,
        open_checkpoints(path, "out"),
    ):
        pass

    assert str(caught.value) == (
        f"{path} cannot be used for checkpoints: file is not a database; "
        "name another file with --checkpoint"
    )
