"""The site as it is built, and a real browser that opens it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from fcntl import LOCK_EX, flock
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from node_packages import node_packages

ROOT = Path(__file__).parents[2]
BUILT_ELSEWHERE = {"__pycache__", "asyncapi", "reference", "schema"}
BROWSING = ("axe-core@4.14.1", "playwright-core@1.65.1")


def run(*command, cwd):
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )
    assert done.returncode == 0, done.stdout


@pytest.fixture(scope="session")
def once(tmp_path_factory):
    """Gives what has a folder filled by the first worker that asks for it."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def filled(name, fill):
        folder, draft = shared / name, shared / f"{name} in the making"
        with (shared / f"{name}.lock").open("w") as lock:
            flock(lock, LOCK_EX)  # let go of when the file is closed
            if not folder.is_dir():
                shutil.rmtree(draft, ignore_errors=True)
                draft.mkdir()
                fill(draft)
                draft.rename(folder)
        return folder

    return filled


@pytest.fixture(scope="session")
def site(once):
    """Builds the site as `make docs` does, and gives its folder."""
    return once("docs", build) / "site"


def build(folder):
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / ".ci", folder / ".ci")
    shutil.copytree(
        ROOT / "docs",
        folder / "docs",
        ignore=lambda _, names: BUILT_ELSEWHERE & set(names),
    )
    run(sys.executable, "-m", "cp_contract.cli", "docs", cwd=folder)
    run(sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", cwd=folder)


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing of it."""

    def log_message(self, *said):
        pass


@pytest.fixture(scope="session")
def served(site):
    """Serves the site on loopback, and gives its address."""
    with ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(Quiet, directory=site)
    ) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def browse(served):
    """Runs a script in node with Debian's Chromium; gives the JSON that it prints.

    The script is given the path of the browser and the address of the site. Nothing is
    downloaded but the two packages that drive the browser and look for obstacles.
    """
    chromium = shutil.which("chromium")
    home = node_packages(*BROWSING)
    missing = home if isinstance(home, str) else None
    if missing or not chromium:
        why = missing or "chromium is not installed"
        pytest.skip(f"the site is NOT looked at in a browser: {why}")

    def answer(script, *arguments):
        said = subprocess.run(
            ["node", script, chromium, served, *arguments],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "NODE_PATH": str(home)},
        ).stdout
        return json.loads(said)

    return answer
