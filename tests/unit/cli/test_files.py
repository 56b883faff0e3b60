"""Files are found, read and written whole."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cp_contract.cli._files import from_here, json_files, share_read, write_whole


def test_a_write_that_fails_leaves_nothing_behind(tmp_path):
    taken = tmp_path / "taken"
    taken.mkdir()

    with pytest.raises(IsADirectoryError):
        write_whole(taken, b"text")

    assert list(tmp_path.iterdir()) == [taken]


def test_a_folder_stands_for_its_json_files_and_a_file_for_itself(tmp_path):
    for name in ("a.json", "b.txt", ".hidden.json"):
        (tmp_path / name).touch()

    assert [path.name for path in json_files(tmp_path)] == ["a.json"]
    assert [path.name for path in json_files(tmp_path / "b.txt")] == ["b.txt"]


def test_a_path_is_shown_from_here_where_it_lies_below(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert from_here(tmp_path / "a" / "b") == Path("a", "b")
    assert from_here(tmp_path.parent) == tmp_path.parent


def test_the_share_of_a_file_is_how_far_it_has_been_read(tmp_path):
    path = tmp_path / "events.jsonl"
    path.write_bytes(b"abcd")

    with path.open("rb") as stream:
        stream.seek(1)
        assert share_read(stream) == 0.25


def test_the_share_of_what_has_no_length_is_not_known():
    reading, writing = os.pipe()

    with os.fdopen(reading, "rb") as stream, os.fdopen(writing, "wb"):
        assert share_read(stream) is None
