"""Imports point down only, and the package is light to import and names no machine."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from importlib.util import resolve_name
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "cp_contract"

# The parts of the package, lowest first: a part imports from lower levels only.
# A part is a module or a folder right below cp_contract/.
LEVELS = (
    {"_aggregation", "canonical", "findings", "formats", "kinds", "pointers"},
    {"errors", "spelling", "subschemas"},
    {"languages"},
    {"dialect"},
    {"_resources", "algebra", "bundling", "reading", "schema_faults"},
    {"contract", "envelopes"},
    {
        "codegen",
        "object_types",
        "project",
        "strategies",
        "validation",
    },
    {"compat", "types"},
    {"archive", "checks", "conformance", "export"},
    {"pytest_plugin", "reference", "reporters"},
    {"cli"},
)
LEVEL_OF = {part: level for level, parts in enumerate(LEVELS) for part in parts}

# Parts that know less than their level would let them: algebra knows JSON Schema and
# nothing of events, languages knows nothing of schemas, reading knows text alone.
KNOWS_ONLY = {
    "algebra": {"dialect", "errors", "formats", "kinds", "languages", "pointers"},
    "languages": {"errors"},
    "reading": {"errors", "findings", "kinds", "pointers"},
}

# What only one of ours may import: the generated types have one door.
DOOR_OF = {"cp_contract_types": "types"}

MODULES = sorted(PACKAGE.rglob("*.py"))
# The package itself is a list of names and where they live; nobody below it asks there.
INNER = [path for path in MODULES if path != PACKAGE / "__init__.py"]


def dotted(path):
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    return name.removesuffix(".__init__")


def part_of(module):
    return module.split(".")[1]


def is_module(name):
    stem = ROOT.joinpath(*name.split("."))
    return stem.with_suffix(".py").exists() or stem.is_dir()


def imported(source, package):
    """Yields every module that the source imports, wherever in the file it does so."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=module, names=names, level=level):
                base = resolve_name("." * level + (module or ""), package)
                for alias in names:
                    name = f"{base}.{alias.name}"
                    yield name if base == "cp_contract" and is_module(name) else base
            case ast.Call(
                func=ast.Name(id="import_module" | "__import__")
                | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                yield name


def imports_of(path):
    package = dotted(path if path.name == "__init__.py" else path.parent)
    return set(imported(path.read_text("utf-8"), package))


def ours(names):
    return {
        name
        for name in names
        if name == "cp_contract" or name.startswith("cp_contract.")
    }


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import cp_contract.cli", {"cp_contract.cli"}),
        ("from cp_contract.cli import main", {"cp_contract.cli"}),
        ("from cp_contract import cli, validate", {"cp_contract.cli", "cp_contract"}),
        ("from ..cli import main", {"cp_contract.cli"}),
        ("from . import _text", {"cp_contract.reporters"}),
        ("if TYPE_CHECKING:\n    import cp_contract.cli", {"cp_contract.cli"}),
        ("def f():\n    from cp_contract.cli import main", {"cp_contract.cli"}),
        ("import_module('cp_contract.cli')", {"cp_contract.cli"}),
        ("importlib.import_module('cp_contract.cli')", {"cp_contract.cli"}),
    ],
)
def test_the_reading_of_imports_misses_no_form(source, expected):
    assert set(imported(source, "cp_contract.reporters")) == expected


@pytest.mark.parametrize("path", INNER, ids=dotted)
def test_every_module_belongs_to_a_part_that_has_a_level(path):
    assert part_of(dotted(path)) in LEVEL_OF, "give the new part its place in LEVELS"


def test_the_table_in_the_text_is_the_table_here():
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")

    rows = re.findall(r"^\| (\d+) \| (.*) \|$", text, re.MULTILINE)

    written = [set(re.findall(r"`(\w+)`", parts)) for _, parts in reversed(rows)]
    assert written == list(LEVELS)


@pytest.mark.parametrize("path", INNER, ids=dotted)
def test_imports_point_down(path):
    part = part_of(dotted(path))

    names = ours(imports_of(path))

    assert "cp_contract" not in names, "the names of the package are for its users"
    parts = {part_of(name) for name in names} - {part}
    assert {name for name in parts if LEVEL_OF[name] >= LEVEL_OF[part]} == set()
    assert parts <= KNOWS_ONLY.get(part, parts)


@pytest.mark.parametrize("path", INNER, ids=dotted)
def test_what_is_private_to_a_part_is_imported_by_that_part_only(path):
    part = part_of(dotted(path))

    private = {
        name
        for name in ours(imports_of(path))
        if part_of(name) != part
        and any(step.startswith("_") for step in name.split(".")[2:])
    }

    assert private == set()


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_what_has_a_door_is_imported_through_it(path):
    part = dotted(path).partition(".")[2]

    foreign = {name.split(".")[0] for name in imports_of(path)} & set(DOOR_OF)

    assert {name for name in foreign if DOOR_OF[name] != part} == set()


def test_importing_the_package_imports_nothing_heavy():
    code = (
        "import sys; before = set(sys.modules);"
        "import cp_contract; print(*sorted(set(sys.modules) - before))"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout.split()

    assert "cp_contract" in loaded
    heavy = {
        "asyncio",
        "click",
        "hypothesis",
        "jsonschema",
        "json",
        "pytest",
        "regress",
    }
    assert heavy & set(loaded) == set()
    assert [name for name in loaded if name.startswith("cp_contract.")] == []


# The hosts of registries, and where a machine keeps what is its own. As patterns, so
# that this file does not name them either.
MACHINES = re.compile(
    r"pypi\.org|pythonhosted\.org|npm(js\.org|js\.com)|registry\.(npm|yarn)"
    r"|crates\.io|proxy\.golang"
    r"|(?<![\w.~-])/(work|root|home/\w+|Users/\w+|tmp/\w+)/",
)
# Test data of others is kept as they wrote it.
KEPT_AS_IS = ("tests/data/json-schema-test-suite/", "tests/data/sarif/")


def tracked_files():
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    return [name for name in listed.split("\0") if name]


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a checkout")
def test_no_tracked_file_names_a_registry_or_a_path_of_one_machine():
    named = [
        f"{name}: {found[0]}"
        for name in tracked_files()
        if not name.startswith(KEPT_AS_IS)
        and (ROOT / name).is_file()
        and (found := MACHINES.search((ROOT / name).read_text("utf-8", "replace")))
    ]

    assert named == []
