"""The wheel and the source distribution: what is in them, and that the wheel works."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]


def run(*command, cwd=ROOT):
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def sources(folder):
    """Lists the files of the checkout that are tracked, or will be."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    return run(*listing, folder).split()


def first_parts(names):
    return sorted({name.split("/")[0] for name in names})


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("built")
    run(sys.executable, "-m", "hatchling", "build", "-d", folder)
    return folder


@pytest.fixture(scope="module")
def wheel(built):
    (path,) = built.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def sdist(built):
    (path,) = built.glob("*.tar.gz")
    return path


@pytest.fixture(scope="module")
def bare_python(tmp_path_factory, wheel):
    """Makes a Python that has the wheel, what the wheel asks for, and nothing else."""
    folder = tmp_path_factory.mktemp("bare")
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    constraints = ["--constraint", ROOT / "constraints.txt"]
    run(python, "-m", "pip", "install", "--quiet", *constraints, wheel)
    return python


def test_the_wheel_holds_the_package_the_schema_the_types_and_nothing_else(wheel):
    names = zipfile.ZipFile(wheel).namelist()

    described = "cp_contract-0.1.0.dist-info/"
    assert sorted(name for name in names if not name.startswith(described)) == sorted(
        name.removeprefix("generated/")
        for name in (
            *sources("cp_contract"),
            *sources("generated/cp_contract_types"),
            *(f"cp_contract/_{name}" for name in sources("schema")),
        )
    )
    assert f"{described}licenses/LICENSE" in names
    assert "cp_contract/py.typed" in names


def test_the_source_distribution_holds_what_building_and_testing_need(sdist):
    with tarfile.open(sdist) as archive:
        names = [name.partition("/")[2] for name in archive.getnames()]

    assert first_parts(names) == [
        ".ci",
        ".gitignore",
        ".pre-commit-hooks.yaml",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "LICENSE",
        "Makefile",
        "PKG-INFO",
        "README.md",
        "benchmarks",
        "browser",
        "constraints.txt",
        "cp_contract",
        "docs",
        "examples",
        *(["generated"] if sources("generated") else []),
        "mkdocs.yml",
        "native",
        "pyproject.toml",
        "schema",
        "tests",
    ]


def test_a_wheel_built_from_the_source_distribution_is_the_same(tmp_path, wheel, sdist):
    run("tar", "-xzf", sdist, "-C", tmp_path)
    (source,) = tmp_path.iterdir()

    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", cwd=source)

    (again,) = source.glob("dist/*.whl")
    assert again.read_bytes() == wheel.read_bytes()


def test_the_installed_package_finds_its_schema(bare_python):
    code = "from cp_contract import load_contract; print(load_contract().version)"

    assert run(bare_python, "-c", code, cwd="/") == "0\n"


def test_the_installed_command_runs(bare_python):
    command = bare_python.with_name("cp-contract")
    example = ROOT / "schema" / "v0" / "examples" / "valid" / "profile-created.json"

    assert run(command, "validate", example, cwd="/").startswith("1 event, valid\n")


def test_the_installed_package_says_that_it_is_typed(bare_python):
    code = (
        "from importlib.resources import files;"
        "print((files('cp_contract') / 'py.typed').is_file())"
    )

    assert run(bare_python, "-c", code, cwd="/") == "True\n"


def test_every_requirement_has_its_version_in_the_constraints():
    pinned = {
        canonicalize_name(line.partition("==")[0])
        for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()
        if "==" in line
    }
    table = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lists = (
        table["project"]["dependencies"],
        *table["project"]["optional-dependencies"].values(),
        *table["dependency-groups"].values(),
    )

    asked = {
        canonicalize_name(Requirement(each).name)
        for requirements in lists
        for each in requirements
        if isinstance(each, str)
    }

    assert asked - pinned == set(), "`make constraints` renews them"
