"""The pre-commit hooks: which files they ask for, and what they let pass.

Both runners install the package from a repository into an environment of its own, as
they do for a user, and look at a shop that keeps an object type, types generated with
it, and a file of events.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from identify import identify

ROOT = Path(__file__).parents[2]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
HOOKS = {hook["id"]: hook for hook in yaml.safe_load(MANIFEST.read_text("utf-8"))}

pytestmark = pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a checkout")

PROJECT = """\
[tool.cp-contract]
object-types = "object-types"

[tool.cp-contract.generate]
"shop/events.py" = "typed_dicts"
"""
CARD = """\
{
  "type": "object",
  "properties": {
    "Number": {
      "type": "string"
    }
  }
}
"""
EVENT = ROOT / "schema" / "v0" / "examples" / "valid" / "custom-object-created.json"


@pytest.fixture(scope="module")
def environ(tmp_path_factory):
    """Gives the variables of a user who has told git nothing, and has both runners."""
    home = tmp_path_factory.mktemp("home")
    constraints = shutil.copy(ROOT / "constraints.txt", home)
    person = {"NAME": "A. Tester", "EMAIL": "tester@example.com"}
    own = {
        **{f"GIT_AUTHOR_{key}": value for key, value in person.items()},
        **{f"GIT_COMMITTER_{key}": value for key, value in person.items()},
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "PIP_CONSTRAINT": constraints,
        "PREK_HOME": str(home / "prek"),
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "UV_CONSTRAINT": constraints,
    }
    left_out = ("GIT_", "PYTHONPATH", "VIRTUAL_ENV", "SKIP", "GITHUB_ACTIONS")
    kept = {
        key: value for key, value in os.environ.items() if not key.startswith(left_out)
    }
    return {**kept, **own}


def run(folder, environ, *command):
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=environ,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def commit(folder, environ):
    for command in (
        ("init", "-q", "-b", "main"),
        ("add", "-A"),
        ("commit", "-qm", "A"),
    ):
        done = run(folder, environ, "git", *command)
        assert done.returncode == 0, done.stdout


@pytest.fixture(scope="module")
def published(tmp_path_factory, environ):
    """Publishes this checkout, as it stands, as a repository of its own."""
    folder = tmp_path_factory.mktemp("published")
    listing = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    listed = subprocess.run(
        listing, cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    for name in filter(None, listed.split("\0")):
        if name.startswith("tests/") or not (ROOT / name).is_file():
            continue
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    commit(folder, environ)
    return folder


@pytest.fixture(scope="module")
def sound(tmp_path_factory, environ):
    """Makes the shop's repository, in which all is well."""
    folder = tmp_path_factory.mktemp("shop")
    for name in ("events", "object-types", "shop"):
        (folder / name).mkdir()
    shutil.copy(EVENT, folder / "events" / "created.json")
    (folder / "object-types" / "LoyaltyCard.schema.json").write_text(CARD, "utf-8")
    (folder / "pyproject.toml").write_text(PROJECT, "utf-8")
    (folder / "README.md").write_text("A shop.\n", "utf-8")
    command = (sys.executable, "-m", "cp_contract.cli", "generate")
    done = run(folder, {**environ, "PYTHONPATH": str(ROOT)}, *command)
    assert done.returncode == 0, done.stdout
    commit(folder, environ)
    return folder


@pytest.fixture
def shop(tmp_path, sound):
    return shutil.copytree(sound, tmp_path / "shop")


def outcomes(output):
    """Reads what a runner says of each hook: its id to Passed, Failed or Skipped."""
    ids = {hook["name"]: name for name, hook in HOOKS.items()}
    lines = re.findall(r"^(.*?)\.{3,}.*?(Passed|Failed|Skipped)$", output, re.MULTILINE)
    return {ids[name]: outcome for name, outcome in lines}


RUNNERS = ("pre-commit", "prek")


@pytest.mark.parametrize("runner", RUNNERS)
def test_a_sound_repository_passes_every_hook(runner, shop, published, environ):
    done = run(shop, environ, runner, "try-repo", published, "--all-files")

    assert outcomes(done.stdout) == dict.fromkeys(HOOKS, "Passed"), done.stdout
    assert done.returncode == 0


@pytest.mark.parametrize("runner", RUNNERS)
def test_every_hook_stops_what_it_is_there_for(runner, shop, published, environ):
    event, card = (
        shop / "events" / "created.json",
        "object-types/LoyaltyCard.schema.json",
    )
    event.write_text(
        event.read_text("utf-8").replace('"CREATED"', '"DELETED"'), "utf-8"
    )
    (shop / card).write_text(CARD.replace('"string"', '"integer"'), "utf-8")
    run(shop, environ, "git", "add", "-A")

    done = run(shop, environ, runner, "try-repo", published)

    assert outcomes(done.stdout) == dict.fromkeys(HOOKS, "Failed"), done.stdout
    assert done.returncode == 1
    for finding in (
        r"events/created\.json:\d+:\d+: \$\.EventType: 'DELETED' is not one .*\[enum\]",
        r"\$\.Number: '' is a string, not an integer \[type\]",
        r"stale: run cp-contract generate",
        r"shop/events\.py:\d+:1: .* \[types-stale\]",
    ):
        assert re.search(finding, done.stdout), finding


def test_a_commit_that_touches_none_of_it_runs_no_hook(shop, published, environ):
    (shop / "README.md").write_text("A bigger shop.\n", "utf-8")
    run(shop, environ, "git", "add", "-A")

    done = run(shop, environ, "prek", "try-repo", published)

    assert outcomes(done.stdout) == dict.fromkeys(HOOKS, "Skipped"), done.stdout
    assert done.returncode == 0


def test_the_manifest_is_one_that_pre_commit_takes(environ):
    done = run(ROOT, environ, "pre-commit", "validate-manifest", MANIFEST)

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("hook", HOOKS.values(), ids=HOOKS)
def test_a_hook_that_looks_at_the_whole_tree_is_given_no_names(hook):
    takes_names = hook["id"] == "cp-contract-validate"

    assert hook.get("pass_filenames", True) is takes_names


SAMPLES = {
    "events/created.json": {"validate", "generated", "check"},
    "tests/fixtures/events/2024/updated.JSONL": {"validate"},
    "tests/event/raw.ndjson.gz": {"validate"},
    "tests/data/events.jsonl": {"validate"},
    "tests/data/profile-event.json": {"validate", "generated", "check"},
    "object-types/LoyaltyCard.schema.json": {"compat", "generated", "check"},
    "schema/v0/event.schema.json": {"compat", "generated", "check"},
    "object-types/LoyaltyCard.json": {"generated", "check"},
    "services/cards/pyproject.toml": {"generated", "check"},
    "shop/events.py": {"generated", "check"},
    "shop/_types.py": {"generated", "check"},
    "shop/prevent.jsonl": set(),
    "events/README.md": set(),
    "shop/basket.py": set(),
    "docs/prevention.md": set(),
    "uv.lock": set(),
}


@pytest.mark.parametrize(("path", "wanted"), SAMPLES.items(), ids=SAMPLES)
def test_a_hook_asks_for_the_files_that_it_is_about(path, wanted):
    tags = {"file"} | identify.tags_from_filename(path)
    asking = {
        name
        for name, hook in HOOKS.items()
        if re.search(hook["files"], path) and tags.issuperset(hook.get("types", ()))
    }

    assert asking == {f"cp-contract-{name}" for name in wanted}
