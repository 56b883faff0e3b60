"""Every document is followed in an empty place: what it shows is what happens.

In the order of the document, files are written (blocks with a title), Python is run,
and each command prints what stands below it, `...` for what differs from run to run.
What a test cannot do is left out by a comment: `<!-- skip: next -->`.
"""

from __future__ import annotations

import doctest
import json
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest
import yaml
from hunks import mended
from sybil import Sybil
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.markdown import SkipParser
from sybil.parsers.markdown.lexers import (
    DirectiveInHTMLCommentLexer,
    RawFencedCodeBlockLexer,
)

from cp_contract import envelopes, strategies

ROOT = Path(__file__).parents[2]
GUARD = ROOT / "docs" / "guides" / "guard-a-repository.md"
WRITTEN = {"asyncapi", "reference", "schema"}
DOCUMENTS = [
    ROOT / "README.md",
    *(
        path
        for path in sorted((ROOT / "docs").rglob("*.md"))
        if path.relative_to(ROOT / "docs").parts[0] not in WRITTEN
    ),
]
# What documents name, and a reader has in a checkout.
NAMED = (
    "docs/examples",
    "examples",
    "schema/v0/examples",
    "tests/data/compat",
    "tests/data/consumers",
)
PLUGIN = (
    ""
    if any(each.name == "cp_contract" for each in entry_points(group="pytest11"))
    else "-p cp_contract.pytest_plugin"
)

HIDDEN = DirectiveInHTMLCommentLexer(
    directive="invisible-code-block", arguments="console|python"
)
OPENING = re.compile(r'(?P<language>\w+)(?: title="(?P<title>[^"]+)")?\n')
COMPARED = doctest.ELLIPSIS | doctest.REPORT_NDIFF


@pytest.fixture
def environ(tmp_path):
    """Gives the variables under which cp-contract is a command, installed or not."""
    command = tmp_path / "bin" / "cp-contract"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m cp_contract.cli "$@"\n')
    command.chmod(0o755)
    path = (command.parent, Path(sys.executable).parent, os.environ["PATH"])
    own = {
        "BASH_ENV": str(tmp_path / "environment"),  # what a document exports stays
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_AUTHOR_NAME": "Ana",
        "GIT_AUTHOR_EMAIL": "ana@example.com",
        "GIT_COMMITTER_NAME": "Ana",
        "GIT_COMMITTER_EMAIL": "ana@example.com",
        "NO_MKDOCS_2_WARNING": "1",
        "PATH": os.pathsep.join(map(str, path)),
        "PYTEST_ADDOPTS": f"-p no:cacheprovider {PLUGIN}",
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")]),
    }
    kept = {key: each for key, each in os.environ.items() if not key.startswith("GIT_")}
    return {**kept, **own}


@pytest.fixture
def checkout(tmp_path, environ):
    """Makes a repository that has what documents name, where they look for it."""
    folder = tmp_path / "checkout"
    for name in NAMED:
        shutil.copytree(
            ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    subprocess.run(["git", "init", "-q", "-b", "main", folder], check=True, env=environ)
    return folder


@pytest.fixture
def follow(checkout, environ, monkeypatch):
    """Gives a function that does what a document shows."""
    monkeypatch.chdir(checkout)
    monkeypatch.syspath_prepend(checkout)
    before = set(sys.modules)

    def run(example):
        for step in re.split(r"^\$ ", example.parsed, flags=re.MULTILINE)[1:]:
            command, _, shown = step.partition("\n")
            if command.startswith("cd "):
                monkeypatch.chdir(checkout / command.removeprefix("cd "))
                monkeypatch.syspath_prepend(Path.cwd())
                continue
            check(command, shown.strip())

    def check(command, shown):
        done = subprocess.run(
            ["timeout", "120", "bash", "-c", command],
            env=environ,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        said = doctest.Example(command, f"{shown}\n" if shown else "")
        got = f"{done.stdout.strip()}\n" if done.stdout.strip() else ""
        checker = doctest.OutputChecker()
        assert checker.check_output(said.want, got, COMPARED), (
            f"$ {command}\n{checker.output_difference(said, got, COMPARED)}"
        )
        assert done.returncode in {0, 1}, command

    def write(example):
        path = Path(example.region.lexemes["title"])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(example.parsed, "utf-8")

    def mend(example):
        path = Path(example.region.lexemes["title"])
        path.write_text(mended(path.read_text("utf-8"), example.parsed), "utf-8")

    def blocks(document):
        does = {"console": run, "python": PythonEvaluator(), "diff": mend}
        for region in RawFencedCodeBlockLexer(OPENING)(document):
            region.parsed = region.lexemes["source"]
            language, title = region.lexemes["language"], region.lexemes["title"]
            written = title is not None and language != "diff"
            region.evaluator = write if written else does.get(language)
            yield region
        for region in HIDDEN(document):
            region.parsed = region.lexemes["source"]
            region.evaluator = does[region.lexemes["arguments"]]
            yield region

    def follow(path):
        for example in Sybil([blocks, SkipParser()]).parse(path).examples():
            if example.region.evaluator is not None:
                example.evaluate()

    yield follow
    for name in set(sys.modules) - before:
        held = getattr(sys.modules[name], "__file__", None)
        if held and Path(held).is_relative_to(checkout):
            del sys.modules[name]


@pytest.mark.parametrize(
    "path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT))
)
def test_a_document_can_be_followed(path, follow):
    follow(path)


def yaml_of(path):
    text = path.read_text("utf-8")
    found = re.findall(r"^```yaml.*\n((?:.*\n)*?)```$", text, re.MULTILINE)
    return map(yaml.safe_load, found)


def test_the_hooks_of_the_guide_are_those_of_the_manifest():
    manifest = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    every, some, _ = yaml_of(GUARD)

    (used,) = every["repos"]
    assert [hook["id"] for hook in used["hooks"]] == [hook["id"] for hook in manifest]
    (narrowed,) = some["repos"]
    assert {hook["id"] for hook in narrowed["hooks"]} <= {
        hook["id"] for hook in manifest
    }


def test_each_command_of_the_workflow_writes_findings_to_upload(checkout, environ):
    *_, workflow = yaml_of(GUARD)
    job = workflow["jobs"]["contract"]
    (line,) = (step["run"] for step in job["steps"] if "{{" in step.get("run", ""))

    for entry in job["strategy"]["matrix"]["include"]:
        command = line.replace("${{ matrix.command }}", entry["command"])
        folder = checkout / "docs" / "examples" / "shop"
        done = subprocess.run(
            ["sh", "-c", command], cwd=folder, env=environ, check=False
        )

        assert done.returncode in {0, 1}
        assert json.loads((folder / "findings.sarif").read_text("utf-8"))["runs"]


@pytest.mark.parametrize("part", [envelopes, strategies])
def test_every_name_that_a_part_offers_has_its_place_in_the_reference(part):
    name = part.__name__
    page = ROOT / "docs" / f"{name.rpartition('.')[2]}.md"

    described = re.findall(
        rf"^::: {name}\.(\w+)$", page.read_text("utf-8"), re.MULTILINE
    )

    assert sorted(described) == sorted(part.__all__)
