"""A guide that moves into an example does there, step by step, what it shows."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
GUIDES = [
    path
    for path in sorted((ROOT / "docs" / "guides").glob("*.md"))
    if "\n$ cd " in path.read_text("utf-8")
]
GUARD = ROOT / "docs" / "guides" / "guard-a-repository.md"
SHOP = ROOT / "docs" / "examples" / "shop"

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(path, language):
    return [
        text
        for name, text in BLOCK.findall(path.read_text("utf-8"))
        if name == language
    ]


@pytest.fixture
def environ(tmp_path):
    """Gives the variables under which cp-contract is a command, installed or not."""
    command = tmp_path / "bin" / "cp-contract"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m cp_contract.cli "$@"\n')
    command.chmod(0o755)
    path = (command.parent, Path(sys.executable).parent, os.environ["PATH"])
    own = {
        "GIT_CONFIG_GLOBAL": os.devnull,
        "PATH": os.pathsep.join(map(str, path)),
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")]),
    }
    kept = {key: each for key, each in os.environ.items() if not key.startswith("GIT_")}
    return {**kept, **own}


@pytest.fixture
def checkout(tmp_path, environ):
    """Makes a repository that has the examples where a guide looks for them."""
    folder = tmp_path / "checkout"
    shutil.copytree(SHOP, folder / SHOP.relative_to(ROOT))
    subprocess.run(["git", "init", "-q", "-b", "main", folder], check=True, env=environ)
    return folder


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_a_guide_can_be_followed(guide, checkout, environ):
    folder = checkout
    for block in blocks(guide, "console"):
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, shown = step.partition("\n")
            if command.startswith("cd "):
                folder = checkout / command.removeprefix("cd ")
                continue

            done = subprocess.run(
                ["sh", "-c", command],
                cwd=folder,
                env=environ,
                check=False,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )

            assert done.stdout.strip() == shown.strip(), command
            assert done.returncode in {0, 1}, command


def test_the_hooks_of_the_guide_are_those_of_the_manifest():
    manifest = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    every, some, _ = map(yaml.safe_load, blocks(GUARD, "yaml"))

    (used,) = every["repos"]
    assert [hook["id"] for hook in used["hooks"]] == [hook["id"] for hook in manifest]
    (narrowed,) = some["repos"]
    assert {hook["id"] for hook in narrowed["hooks"]} <= {
        hook["id"] for hook in manifest
    }


def test_each_command_of_the_workflow_writes_findings_to_upload(checkout, environ):
    *_, workflow = map(yaml.safe_load, blocks(GUARD, "yaml"))
    job = workflow["jobs"]["contract"]
    (line,) = (step["run"] for step in job["steps"] if "{{" in step.get("run", ""))

    for entry in job["strategy"]["matrix"]["include"]:
        command = line.replace("${{ matrix.command }}", entry["command"])
        folder = checkout / SHOP.relative_to(ROOT)
        done = subprocess.run(
            ["sh", "-c", command], cwd=folder, env=environ, check=False
        )

        assert done.returncode in {0, 1}
        assert json.loads((folder / "findings.sarif").read_text("utf-8"))["runs"]
