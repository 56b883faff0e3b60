"""The suite on every newer Python that is here, and on the oldest dependencies.

Each run has an environment of its own in .venvs/, made by uv.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parents[1]
NEWER: Final = range(12, 20)


def interpreters() -> Iterator[tuple[str, str]]:
    """Yields the minor version and the path of each Python that answers, once each."""
    for minor in NEWER:
        for path in candidates(minor):
            if answers(path, minor):
                yield f"3.{minor}", path
                break


def candidates(minor: int) -> Iterator[str]:
    if found := shutil.which(f"python3.{minor}"):
        yield found
    home = Path(os.environ.get("PYENV_ROOT", "~/.pyenv")).expanduser()
    for folder in sorted(home.glob(f"versions/3.{minor}.*"), reverse=True):
        # Builds without the global lock are named 3.13t: another matter.
        if re.fullmatch(r"[0-9.]+", folder.name):
            yield str(folder / "bin" / "python")


def answers(path: str, minor: int) -> bool:
    code = f"import sys; sys.exit(sys.version_info[:2] != (3, {minor}))"
    # Some version managers put a command on PATH that only says what is not installed.
    return not subprocess.run(
        [path, "-c", code], check=False, capture_output=True
    ).returncode


def run_suite(name: str, python: str, *options: str) -> bool:
    print(f"== {name}", flush=True)
    folder = ROOT / ".venvs" / name
    uv = [sys.executable, "-m", "uv", "--quiet"]
    inside = str(folder / "bin" / "python")
    install = ["--editable", str(ROOT), "--group", "test", *options]
    steps = (
        [*uv, "venv", "--clear", "--python", python, str(folder)],
        [*uv, "pip", "install", "--python", inside, *install],
        [inside, "-m", "pytest", "-n", "auto", "-q"],
    )
    return not any(
        subprocess.run(step, check=False, cwd=ROOT).returncode for step in steps
    )


def main() -> int:
    newer = ["--constraint", str(ROOT / "constraints.txt")]
    runs = [(f"python{version}", path, newer) for version, path in interpreters()]
    runs.append(("lowest", sys.executable, ["--resolution", "lowest-direct"]))
    results = {
        name: run_suite(name, python, *options) for name, python, options in runs
    }
    for name, passed in results.items():
        print(f"{name}: {'passed' if passed else 'FAILED'}")
    return 0 if all(results.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
