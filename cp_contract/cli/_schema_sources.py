"""Name of a schema, as the user types it -> the schema.

A file; `v0` or `v0@0.1`, the contract and its released revisions; `REV:path`, a file as
git knows it at a commit.
"""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.cli._files import reason
from cp_contract.compat.bundled import bundled
from cp_contract.contract import load_contract
from cp_contract.errors import SchemaUnreadable

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Source", "files_at", "load_source", "tracked_files"]

_PUBLISHED: Final = re.compile(r"v(?P<version>[0-9]+)(?:@(?P<revision>[^/@]+))?")
_SCHEMAS: Final = "*.schema.json"


@final
@dataclass(frozen=True, slots=True)
class Source:
    """A schema, and where it came from."""

    name: str
    schema: Any
    path: str | None = None
    text: str | None = None


def load_source(name: str) -> Source:
    """Loads the schema that a name stands for, with all that it refers to inside.

    A file of that name comes first. Raises `SchemaUnreadable`, `UnknownVersion` or
    `UnknownRevision`.
    """
    path = Path(name)
    if path.exists():
        text = _read_file(path)
        return _source(name, text, lambda each: _beside(path, each), path=name)
    if published := _PUBLISHED.fullmatch(name):
        contract = load_contract(
            int(published["version"]), revision=published["revision"]
        )
        return Source(name, contract.schema)
    revision, colon, place = name.partition(":")
    if not colon:
        raise SchemaUnreadable(
            name, "there is no such file; it is no v0, v0@0.1 or REV:path either"
        )
    folder = PurePosixPath(place).parent
    return _source(
        name, _show(revision, place), lambda each: _shown(revision, f"{folder}/{each}")
    )


def tracked_files() -> list[str]:
    """Lists the schemas in the tree, below the working directory."""
    listed = _git(
        "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", _SCHEMAS
    )
    return sorted({each for each in listed.split("\0") if each and Path(each).exists()})


def files_at(revision: str) -> list[str]:
    """Lists the schemas that the tree had at a commit, below the working directory."""
    listed = _git("ls-tree", "-r", "-z", "--name-only", revision, "--", ".")
    return sorted(each for each in listed.split("\0") if each.endswith(_SCHEMAS[1:]))


def _source(
    name: str,
    text: str,
    beside: Callable[[str], str | None],
    *,
    path: str | None = None,
) -> Source:
    def neighbour(each: str) -> Any:
        found = beside(each)
        return None if found is None else _parse(found, each)

    schema = bundled(_parse(text, name), name=name, neighbour=neighbour)
    return Source(name, schema, path, text if path else None)


def _parse(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SchemaUnreadable(name, f"it is no JSON: {error}") from error


def _read_file(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SchemaUnreadable(str(path), reason(error)) from error


def _beside(path: Path, name: str) -> str | None:
    # A reference names a file in the same folder; a path or a URL is not followed.
    place = path.parent / name
    return _read_file(place) if Path(name).name == name and place.is_file() else None


def _show(revision: str, place: str) -> str:
    # Git takes a path from the top of the repository, or from here with `./`.
    return _git("show", "--end-of-options", f"{revision}:{place}")


def _shown(revision: str, place: str) -> str | None:
    try:
        return _show(revision, place)
    except SchemaUnreadable:
        return None


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603  (no shell; what the user names is one argument)
            ["git", *arguments],  # noqa: S607  (the git that the user has)
            check=True,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
    except FileNotFoundError as error:
        raise SchemaUnreadable(arguments[-1], "git is not installed") from error
    except subprocess.CalledProcessError as error:
        said = str(error.stderr).strip().splitlines() or ["it says nothing"]
        raise SchemaUnreadable(arguments[-1], f"git says: {said[-1]}") from error
    except UnicodeDecodeError as error:
        raise SchemaUnreadable(arguments[-1], "it is not UTF-8") from error
    return done.stdout
