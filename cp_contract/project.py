"""The user's folder -> their contract: pyproject.toml and the object types it names.

`[tool.cp-contract]` knows one key, `object-types`: the folder, relative to the
pyproject.toml, that holds one JSON Schema for each object type.
"""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING, Any, Final

from cp_contract.bundling import bundle
from cp_contract.contract import load_contract
from cp_contract.errors import ObjectTypeRefused, ProjectUnreadable, SchemaUnreadable
from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from pathlib import Path

    from cp_contract.contract import Contract

__all__ = [
    "NO_FOLDER",
    "find_object_types",
    "load_project_contract",
    "object_type_name",
    "read_object_types",
]

NO_FOLDER: Final = "there is no folder of object types here"
_FILE: Final = "pyproject.toml"
_TABLE: Final = "cp-contract"
_KEYS: Final = ("object-types",)
_SUFFIXES: Final = (".schema.json", ".json")


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
    for folder in (start, *start.parents):
        path = folder / _FILE
        if path.is_file():
            return _object_types_in(path)
    return None


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


def _object_types_in(path: Path) -> Path | None:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ProjectUnreadable(str(path), str(error)) from error
    own = table.get("tool", {}).get(_TABLE, {})
    if not is_object(own):
        raise ProjectUnreadable(str(path), f"[tool.{_TABLE}] is no table")
    for key in own:
        if key not in _KEYS:
            raise ProjectUnreadable(
                str(path), f"[tool.{_TABLE}] has no key {key!r}; known: {_KEYS[0]}"
            )
    named = own.get("object-types")
    if named is None:
        return None
    if not isinstance(named, str):
        raise ProjectUnreadable(str(path), "object-types is not the name of a folder")
    return path.parent / named


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
    for suffix in _SUFFIXES:
        if file_name.endswith(suffix):
            return file_name.removesuffix(suffix)
    return file_name
