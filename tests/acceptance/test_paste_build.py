"""The module of the page is what its sources and the schema in force make of it."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUILT = ROOT / "docs" / "javascripts" / "paste.js"


def build(*arguments):
    paths = [str(ROOT / "tests"), *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.run(
        [sys.executable, ROOT / "browser" / "build.py", *arguments],
        check=False,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        text=True,
    )


def test_the_module_is_of_the_schema_in_force_and_of_its_sources():
    done = build("--check")

    assert (done.stdout, done.returncode) == ("up to date\n", 0), done.stderr


def test_a_module_of_something_else_is_told(tmp_path):
    other = tmp_path / "paste.js"
    other.write_text(
        BUILT.read_text("utf-8").replace("Built of ", "Built of 0", 1), "utf-8"
    )

    done = build(other, "--check")

    assert (done.stdout, done.returncode) == ("out of date: run `make paste`\n", 1)


def test_building_it_again_gives_the_same_bytes(tmp_path):
    again = tmp_path / "paste.js"

    done = build(again)

    if done.returncode == 2:
        pytest.skip(f"the module is NOT built again: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    assert again.read_bytes() == BUILT.read_bytes()


@pytest.mark.parametrize(
    ("schema", "what"),
    [
        ({"items": {"uniqueItems": True}}, "uniqueItems: true"),
        ({"minimum": 0.5}, "minimum: 0.5"),
        ({"enum": [1, [2]]}, "enum: [1, [2]]"),
    ],
)
def test_a_schema_that_the_page_could_not_explain_is_refused(schema, what):
    asserting = runpy.run_path(str(ROOT / "browser" / "build.py"))["_asserting"]

    with pytest.raises(SystemExit) as refused:
        asserting(schema)

    assert str(refused.value) == (
        f"the page cannot explain {what}; teach browser/validation/ and "
        "browser/build.py"
    )
