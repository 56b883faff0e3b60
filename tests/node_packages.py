"""Packages of npm -> a folder in the cache that node finds them in."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

__all__ = ["node_packages"]

# No scripts of theirs run, and none of their own downloads.
_QUIET: Final = ("--no-audit", "--no-fund", "--ignore-scripts")


@cache
def node_packages(*packages: str) -> Path | str:
    """Gives the folder that the packages are installed in, or why there is none."""
    if not (shutil.which("node") and shutil.which("npm")):
        return "node and npm are not installed"
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    name = "+".join(packages).replace("/", "-")
    home = caches / "cp-contract-tests" / f"{name} whole"
    if not home.is_dir():
        home.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=home.parent) as folder:
            installed = subprocess.run(
                ["npm", "install", "--prefix", folder, *_QUIET, *packages],
                capture_output=True,
                check=False,
                text=True,
            )
            if installed.returncode:
                return f"npm cannot install {' '.join(packages)}"
            # Another worker may have been quicker: then its folder stays.
            with suppress(OSError):
                (Path(folder) / "node_modules").rename(home)
    return home
