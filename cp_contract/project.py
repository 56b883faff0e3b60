"""The user's folder -> their contract: pyproject.toml and the object types it names.

`[tool.cp-contract]` knows two keys, whose paths are relative to the pyproject.toml:
`object-types` is the folder that holds one JSON Schema for each object type, and
`generate` a table of the modules of types to write, each with its library.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.bundling import bundle
from cp_contract.contract import load_contract
from cp_contract.errors import ObjectTypeRefused, ProjectUnreadable, SchemaUnreadable
from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cp_contract.contract import Contract

__all__ = [
    "NO_FOLDER",
    "Project",
    "find_object_types",
    "find_project",
    "load_project_contract",
    "object_type_name",
    "read_object_types",
]

NO_FOLDER: Final = "there is no folder of object types here"
_FILE: Final = "pyproject.toml"
_TABLE: Final = "cp-contract"
_KEYS: Final = ("object-types", "generate")


@final
@dataclass(frozen=True, slots=True)
class Project:
    """What a pyproject.toml says in `[tool.cp-contract]`."""

    path: Path | None = None
    """The pyproject.toml; None where there is none."""
    object_types: Path | None = None
    """The folder of the user's object types."""
    generate: Mapping[Path, str] = field(default_factory=dict["Path", str])
    """Modules of types to write, each with the name of its library."""


def load_project_contract(
    version: int | None = None, *, object_types: Path | None = None, start: Path
) -> Contract:
    """Loads the contract with the object types of the project around `start`.

    `object_types` names their folder; without it, the nearest pyproject.toml at `start`
    or above does, if it names one. Raises `ProjectUnreadable`, `SchemaUnreadable` or
    `ObjectTypeRefused` with the file that is at fault.
    """
    folder = object_types or find_object_types(start)
    contract = load_contract(version)
    return contract.with_object_types(read_object_types(folder)) if folder else contract


def find_object_types(start: Path) -> Path | None:
    """Finds the folder of object types that the nearest pyproject.toml names."""
    return find_project(start).object_types


def find_project(start: Path) -> Project:
    """Reads the nearest pyproject.toml at `start` or above."""
    for folder in (start, *start.parents):
        path = folder / _FILE
        if path.is_file():
            return _read_project(path)
    return Project()


def read_object_types(folder: Path) -> dict[str, dict[str, Any]]:
    """Reads a folder of schemas: ObjectTypeName, as the file is named, to schema.

    `LoyaltyCard.schema.json` and `LoyaltyCard.json` are both the type LoyaltyCard. A
    schema may refer to the others in the folder by file name, and to nothing else.
    """
    if not folder.is_dir():
        raise ProjectUnreadable(str(folder), NO_FOLDER)
    files = {path.name: path for path in sorted(folder.glob("*.json"))}
    schemas = {name: _read_schema(path) for name, path in files.items()}
    types = dict[str, dict[str, Any]]()
    for file_name, schema in schemas.items():
        name = object_type_name(file_name)
        if name in types:
            raise ObjectTypeRefused(name, f"two files in {folder} are named after it")
        try:
            types[name] = bundle(schema, schemas)
        except SchemaUnreadable as error:
            raise SchemaUnreadable(str(files[file_name]), str(error)) from error
    return types


def _read_project(path: Path) -> Project:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ProjectUnreadable(str(path), str(error)) from error
    tools: Any = table.get("tool")
    own: Any = tools.get(_TABLE, {}) if is_object(tools) else {}
    if not is_object(own):
        raise ProjectUnreadable(str(path), f"[tool.{_TABLE}] is no table")
    for key in own:
        if key not in _KEYS:
            known = ", ".join(_KEYS)
            raise ProjectUnreadable(
                str(path), f"[tool.{_TABLE}] has no key {key!r}; known: {known}"
            )
    named, modules = own.get("object-types"), own.get("generate", {})
    if not isinstance(named, str | None):
        raise ProjectUnreadable(str(path), "object-types is not the name of a folder")
    if not is_object(modules) or not all(
        isinstance(each, str) for each in modules.values()
    ):
        raise ProjectUnreadable(
            str(path), "generate is no table of file names, each with a library"
        )
    folder = path.parent
    return Project(
        path=path,
        object_types=None if named is None else folder / named,
        generate={folder / name: library for name, library in modules.items()},
    )


def _read_schema(path: Path) -> dict[str, Any]:
    try:
        schema = json.loads(path.read_bytes())
    except OSError as error:
        raise SchemaUnreadable(str(path), error.strerror or str(error)) from error
    except ValueError as error:
        raise SchemaUnreadable(str(path), f"it is not JSON: {error}") from error
    if not is_object(schema):
        raise SchemaUnreadable(str(path), "it holds no JSON object")
    return schema


def object_type_name(file_name: str) -> str:
    """Gives the ObjectTypeName that a schema file is named after."""
    return file_name.removesuffix(".json").removesuffix(".schema")
