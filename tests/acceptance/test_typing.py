"""Both type checkers know what is in an event, and find what is planted."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from probes import HOLES, probing

from cp_contract.codegen import Flavour, generate_module

ROOT = Path(__file__).parents[2]
EXPECTED = ROOT / "tests" / "typing"
PLANTED = ROOT / "tests" / "data" / "typing" / "planted.py"


def run(*command):
    return subprocess.run(
        [sys.executable, "-m", *map(str, command)],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": str(ROOT / "generated")},
        check=False,
        capture_output=True,
        text=True,
    )


def mypy_errors(path, folder):
    """Lists the lines in which mypy finds an error."""
    done = run("mypy", "--no-error-summary", "--cache-dir", folder / "mypy", path)
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return {
        (Path(file).name, int(line))
        for file, line in re.findall(r"^(.+?):(\d+): error:", done.stdout, re.MULTILINE)
    }


def pyright_errors(path, folder):
    """Lists the lines in which pyright finds an error."""
    del folder
    done = run("pyright", "--outputjson", "--pythonpath", sys.executable, path)
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return {
        (Path(found["file"]).name, found["range"]["start"]["line"] + 1)
        for found in json.loads(done.stdout)["generalDiagnostics"]
        if found["severity"] == "error"
    }


CHECKERS = {"mypy": mypy_errors, "pyright": pyright_errors}


@pytest.fixture(params=CHECKERS)
def checker(request):
    pytest.importorskip(request.param)
    return request.param


def test_each_field_of_each_kind_has_the_type_that_is_expected(checker, tmp_path):
    assert CHECKERS[checker](EXPECTED, tmp_path) == set()


def test_every_planted_mistake_is_found_and_nothing_else(checker, tmp_path):
    planted = {
        (PLANTED.name, number)
        for number, line in enumerate(PLANTED.read_text().splitlines(), start=1)
        if line.endswith(("# planted", f"# planted, for {checker}"))
    }

    assert CHECKERS[checker](PLANTED, tmp_path) == planted


@pytest.mark.parametrize("flavour", [Flavour.TYPED_DICTS, Flavour.DATACLASSES])
def test_where_only_a_checker_looks_it_lets_the_holes_pass(checker, flavour, tmp_path):
    values = {
        _field(name, flavour): probe.bad
        for name, probe in HOLES.items()
        if not isinstance(probe.bad, dict)  # a literal is held to the fields' names
    }
    by_name = ", ".join(f"{name}={value!r}" for name, value in values.items())
    given = by_name if flavour is Flavour.DATACLASSES else repr(values)
    path = tmp_path / "holes.py"
    path.write_text(
        f"{generate_module(probing(), flavour)}\n\nheld = ProbeObject({given})\n"
    )

    assert CHECKERS[checker](path, tmp_path) == set()


def _field(name, flavour):
    taken = flavour is Flavour.DATACLASSES and name in {"if", "else", "not"}
    return f"{name}_" if taken else name
