"""The command as a whole: what it says of a mistake, and how it ends."""

from __future__ import annotations

import subprocess
import sys

import pytest

from cp_contract.cli import main


def test_without_a_command_the_overview_is_shown(capsys):
    assert main([]) == 2
    assert "  validate     Check files of events.\n" in capsys.readouterr().err


def test_an_unknown_command_is_a_mistake_in_the_call(capsys):
    assert main(["chek"]) == 2
    assert capsys.readouterr().err.endswith("cp-contract: No such command 'chek'.\n")


@pytest.mark.parametrize(
    ("arguments", "raised"),
    [
        (["--traceback", "check"], "ProjectUnreadable"),
        (["--traceback", "chek"], "No such command 'chek'"),
        (["--traceback", "generate", "--check"], "IsADirectoryError"),
    ],
)
def test_a_traceback_is_shown_to_those_who_ask(
    arguments, raised, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    if "generate" in arguments:
        (tmp_path / "pyproject.toml").write_text(
            '[tool.cp-contract.generate]\n"folder" = "typed_dicts"\n'
        )
        (tmp_path / "folder").mkdir()

    assert main(arguments) == 2
    shown = capsys.readouterr().err
    assert shown.startswith("Traceback (most recent call last):")
    assert raised in shown


def test_a_file_that_is_a_folder_is_one_sentence(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text(
        '[tool.cp-contract.generate]\n"folder" = "typed_dicts"\n'
    )
    (tmp_path / "folder").mkdir()

    assert main(["generate"]) == 2
    assert capsys.readouterr().err == (
        f"cp-contract: {tmp_path}/folder: is a directory\n"
    )


def test_a_reader_that_has_gone_is_no_traceback(tmp_path):
    path = tmp_path / "events.jsonl"
    path.write_text("{}\n" * 5_000, "utf-8")
    command = [sys.executable, "-m", "cp_contract.cli", "validate", str(path)]

    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        running.stdout.close()
        shown = running.stderr.read()

    assert running.returncode == 2
    assert shown == ""
