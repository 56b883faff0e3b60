"""`cp-contract validate`, from argv to exit code."""

from __future__ import annotations

import gzip
import json
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from cp_contract.cli import main

ROOT = Path(__file__).parents[3]
VALID = ROOT / "schema" / "v0" / "examples" / "valid"
EVENT = json.loads((VALID / "documented-salesforce-account.json").read_bytes())
BROKEN = {**EVENT, "EventType": "DELETED"}


@pytest.fixture
def events(tmp_path, monkeypatch):
    """Gives a function that writes events to a file in the working directory."""
    monkeypatch.chdir(tmp_path)

    def write(name, *values):
        text = "".join(json.dumps(value) + "\n" for value in values)
        Path(name).write_text(text, encoding="utf-8")
        return name

    return write


def test_both_documented_samples_are_valid(capsys):
    paths = [str(path) for path in VALID.glob("documented-*.json")]

    code = main(["validate", *paths])

    assert code == 0
    assert "2 events" in capsys.readouterr().out


def test_a_folder_stands_for_the_files_in_it(capsys):
    assert main(["validate", str(VALID)]) == 0
    assert f"{len(list(VALID.iterdir()))} events" in capsys.readouterr().out


def test_a_finding_is_one_clickable_line(events, capsys):
    path = events("events.jsonl", EVENT, BROKEN)

    code = main(["validate", path])

    column = json.dumps(BROKEN).index('"DELETED"') + 1
    assert code == 1
    assert capsys.readouterr().out.splitlines()[0] == (
        f"events.jsonl:2:{column}: $.EventType: "
        "'DELETED' is not one of 'CREATED', 'UPDATED', 'HEALTH_CHECK' [enum]"
    )


def test_notices_alone_are_shown_and_do_not_fail(events, capsys):
    code = main(["validate", events("e.json", {**EVENT, "Extra": 1})])

    assert code == 0
    assert "'Extra' is not named in the contract" in capsys.readouterr().out


def test_a_named_version_holds_every_event(events, capsys):
    path = events("e.json", {**EVENT, "SchemaVersion": 5})

    assert main(["validate", "--version", "0", path]) == 1
    assert "5 is not 0 [const]" in capsys.readouterr().out


def test_a_version_that_is_not_published_is_one_sentence(events, capsys):
    code = main(["validate", "--version", "9", events("e.json", EVENT)])

    assert code == 2
    assert capsys.readouterr().err == (
        "cp-contract: SchemaVersion 9 is not published; published: 0\n"
    )


def test_the_projects_object_types_are_checked_without_being_asked(events, capsys):
    Path("types").mkdir()
    Path("types/Card.json").write_text('{"required": ["Number"]}', encoding="utf-8")
    Path("pyproject.toml").write_text(
        '[tool.cp-contract]\nobject-types = "types"\n', encoding="utf-8"
    )
    path = events("e.json", {**EVENT, "ObjectTypeName": "Card", "Object": {}})

    code = main(["validate", path])

    assert code == 1
    assert "$.Object: 'Number' is missing [required]" in capsys.readouterr().out


def test_an_unpublished_version_is_told_beside_own_object_types(events, capsys):
    Path("types").mkdir()
    path = events("e.json", {**EVENT, "SchemaVersion": 5})

    assert main(["validate", "--object-types", "types", path]) == 1
    assert "SchemaVersion 5 is not published; published: 0" in capsys.readouterr().out


def test_stdin_is_a_file_like_any_other(monkeypatch, capsys):
    payload = gzip.compress(json.dumps([EVENT, BROKEN]).encode())
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(payload)))

    code = main(["validate", "-"])

    assert code == 1
    assert capsys.readouterr().out.startswith("<stdin>:1:")


def test_a_path_that_is_not_there_is_one_sentence_and_the_rest_is_done(events, capsys):
    path = events("e.json", BROKEN)

    code = main(["validate", "missing.json", path])

    out, err = capsys.readouterr()
    assert code == 2
    assert err == (
        "cp-contract: missing.json cannot be read: no such file or directory\n"
    )
    assert "e.json:1:" in out


def test_a_report_on_nothing_is_not_written(capsys):
    assert main(["validate", "missing.json"]) == 2
    assert capsys.readouterr().out == ""


def test_no_path_is_a_usage_error(capsys):
    code = main(["validate"])

    assert code == 2
    assert "Missing argument 'PATH...'" in capsys.readouterr().err


def test_the_json_report_has_the_findings_and_the_counts(events, capsys):
    main(["validate", "--format", "json", events("e.json", BROKEN)])

    report = json.loads(capsys.readouterr().out)
    [finding] = report["findings"]
    assert finding["rule"] == "enum"
    assert finding["path"] == "e.json"


def test_auto_is_github_in_github_actions_and_text_elsewhere(
    events, capsys, monkeypatch
):
    path = events("e.json", BROKEN)

    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    main(["validate", "--format", "auto", path])
    in_actions = capsys.readouterr().out
    monkeypatch.delenv("GITHUB_ACTIONS")
    main(["validate", "--format", "auto", path])
    elsewhere = capsys.readouterr().out

    assert in_actions.startswith("::error file=e.json")
    assert elsewhere.startswith("e.json:1:")


def test_an_unknown_command_is_a_usage_error(capsys):
    assert main(["validat", "x"]) == 2
    assert "No such command 'validat'" in capsys.readouterr().err


def test_help_names_every_command(capsys):
    assert main(["--help"]) == 0
    assert "validate" in capsys.readouterr().out
