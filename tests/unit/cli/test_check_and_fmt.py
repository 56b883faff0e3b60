"""`cp-contract check` and `cp-contract fmt`, from argv to exit code."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from cp_contract.canonical import render_canonical
from cp_contract.cli import main

SCHEMA = Path(__file__).parents[3] / "schema"


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Works in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_this_repository_breaks_no_rule(here, capsys):
    shutil.copytree(SCHEMA, here / "schema")

    assert main(["check"]) == 0
    assert capsys.readouterr().out == "no findings\n"


def test_in_a_checkout_what_is_generated_is_checked_as_well(monkeypatch, capsys):
    monkeypatch.chdir(SCHEMA.parent)

    assert main(["check", "--verbose"]) == 0
    shown = capsys.readouterr().err
    assert re.fullmatch(
        r"checked schema/: \d+ files\nchecked \d+ generated files\n"
        r"events are judged by the tier: (native|fast|reference)\n",
        shown,
    )


def test_a_broken_rule_is_a_clickable_line(here, capsys):
    shutil.copytree(SCHEMA, here / "schema")
    path = here / "schema" / "v0" / "event.schema.json"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"title": "Event id"', '"title": ""'), "utf-8")

    assert main(["check"]) == 1
    line = text[: text.index('"title": "Event id"')].count("\n")
    assert capsys.readouterr().out.startswith(
        f"schema/v0/event.schema.json:{line}:22: $['$defs'].ExportEventId: "
        "there is no title here [property-undescribed]\n"
    )


def test_nothing_to_check_is_one_sentence(here, capsys):
    assert main(["check"]) == 2
    assert capsys.readouterr().err == (
        f"cp-contract: {here} cannot be used: there is no schema/versions.json, and no "
        "pyproject.toml names a folder of object types in [tool.cp-contract]\n"
    )


def test_object_types_are_checked_where_the_project_names_them(here, capsys):
    (here / "types").mkdir()
    (here / "types" / "Card.json").write_text('{"type": "text"}', "utf-8")
    (here / "pyproject.toml").write_text('[tool.cp-contract]\nobject-types="types"\n')

    assert main(["check"]) == 1
    assert capsys.readouterr().out.splitlines()[:2] == [
        (
            "types/Card.json:1:1: $: it is not in canonical form; cp-contract fmt "
            "writes it [form-uncanonical]"
        ),
        (
            "types/Card.json:1:1: $: 'Card' cannot be an object type: its schema is "
            "none: at /type, 'text' is not valid under any of the given schemas "
            "[schema-broken]"
        ),
    ]


@pytest.mark.usefixtures("here")
def test_a_folder_of_object_types_that_is_not_there_is_one_sentence(capsys):
    assert main(["check", "--object-types", "types"]) == 2
    assert capsys.readouterr().err == (
        "cp-contract: types cannot be used: there is no folder of object types here\n"
    )


GENERATING = """\
[tool.cp-contract]
object-types = "types"

[tool.cp-contract.generate]
"shop/events.py" = "typed_dicts"
"""


@pytest.fixture
def generating(here):
    """Makes a project that has an object type and generates a module of types."""
    (here / "types").mkdir()
    (here / "types" / "Card.schema.json").write_text(
        render_canonical({"properties": {"Number": {"type": "string"}}}), "utf-8"
    )
    (here / "pyproject.toml").write_text(GENERATING, "utf-8")
    assert main(["generate"]) == 0
    return here


def test_fresh_types_break_no_rule(generating, capsys):
    capsys.readouterr()

    assert main(["check", "--verbose"]) == 0
    shown = capsys.readouterr()
    assert shown.out == "no findings\n"
    assert shown.err.startswith(
        "checked types/: 1 object type\nchecked 1 generated file\n"
    )
    assert "class CardEvent" in (generating / "shop" / "events.py").read_text("utf-8")


def test_stale_types_are_shown_at_their_first_stale_line(generating, capsys):
    module = generating / "shop" / "events.py"
    lines = module.read_text("utf-8").splitlines(keepends=True)
    module.write_text("".join([*lines[:2], "X = 1\n", *lines[2:]]), "utf-8")

    assert main(["check"]) == 1
    assert capsys.readouterr().out.splitlines()[0] == (
        "shop/events.py:3:1: $: it is not what the contract gives; "
        "cp-contract generate writes it [types-stale]"
    )
    assert main(["generate", "--check"]) == 1
    assert main(["generate"]) == 0
    assert main(["check"]) == 0


def test_a_missing_module_of_types_is_stale(generating, capsys):
    (generating / "shop" / "events.py").unlink()

    assert main(["check"]) == 1
    assert capsys.readouterr().out.splitlines()[0] == (
        "shop/events.py: $: it is not there; cp-contract generate writes it "
        "[types-stale]"
    )


def test_types_wait_for_object_types_that_are_broken(generating, capsys):
    (generating / "types" / "Card.schema.json").write_text('{"type": "text"}', "utf-8")

    assert main(["check"]) == 1
    shown = capsys.readouterr().out
    assert "[schema-broken]" in shown
    assert "[types-stale]" not in shown


def test_a_library_that_types_cannot_be_written_for_is_one_sentence(generating, capsys):
    (generating / "pyproject.toml").write_text(
        '[tool.cp-contract.generate]\n"events.py" = "attrs"\n', "utf-8"
    )

    assert main(["check"]) == 2
    assert capsys.readouterr().err.endswith(
        "pyproject.toml cannot be used: generate names 'attrs' for events.py, not one "
        "of typed_dicts, pydantic, dataclasses, msgspec\n"
    )


def test_fmt_writes_the_canonical_form_and_then_has_nothing_to_do(here, capsys):
    path = here / "a.json"
    path.write_text('{"é":[1,2.5]}', "utf-8")
    path.chmod(0o640)

    assert main(["fmt", str(here)]) == 0
    assert path.read_text("utf-8") == '{\n  "é": [\n    1,\n    2.5\n  ]\n}\n'
    assert path.stat().st_mode & 0o777 == 0o640
    assert capsys.readouterr().out == f"{path}: written\n"
    assert main(["fmt", str(here)]) == 0
    assert capsys.readouterr().out == ""
    assert [each.name for each in here.iterdir()] == ["a.json"]


def test_fmt_check_names_the_files_and_writes_none(here, capsys):
    path = here / "a.json"
    path.write_text("[]", "utf-8")

    assert main(["fmt", "--check", "a.json"]) == 1
    assert path.read_text("utf-8") == "[]"
    assert capsys.readouterr().out == "a.json: not in canonical form\n"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "it is no JSON: Expecting property name enclosed in double quotes"),
        ('{"a": 1, "a": 2}', "it is no JSON: the name 'a' is given twice"),
        (
            "[0.10000000000000000001]",
            "it is no JSON: 0.10000000000000000001 has more digits than a float keeps",
        ),
        ("[NaN]", "it is no JSON: NaN is no JSON number"),
    ],
)
def test_fmt_leaves_alone_what_it_cannot_write_again(here, capsys, content, sentence):
    path = here / "a.json"
    path.write_text(content, "utf-8")

    assert main(["fmt", "a.json"]) == 2
    assert path.read_text("utf-8") == content
    assert (
        f"cp-contract: a.json is left as it is: {sentence}" in capsys.readouterr().err
    )


@pytest.mark.usefixtures("here")
def test_fmt_of_a_path_that_is_not_there_is_one_sentence(capsys):
    assert main(["fmt", "missing.json"]) == 2
    assert capsys.readouterr().err == (
        "cp-contract: missing.json is left as it is: no such file or directory\n"
    )
