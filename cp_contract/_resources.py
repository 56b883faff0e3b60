"""Where schema/ is: in the wheel or in the checkout. The only place that knows."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from cp_contract.errors import SchemaUnreadable
from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["load_json", "read_bytes", "schema_root"]


@cache
def schema_root() -> Traversable:
    """Finds the folder that holds versions.json and one folder per SchemaVersion."""
    packed = files("cp_contract") / "_schema"
    return packed if packed.is_dir() else files("cp_contract") / ".." / "schema"


def read_bytes(path: str) -> bytes:
    """Reads a file below the schema root; `path` is relative, with forward slashes."""
    if ".." in path.split("/"):
        raise SchemaUnreadable(path, "it leads out of the schema folder")
    try:
        return schema_root().joinpath(*path.split("/")).read_bytes()
    except OSError as error:
        raise SchemaUnreadable(path, error.strerror or str(error)) from error


def load_json(path: str) -> dict[str, Any]:
    """Loads a JSON object from below the schema root."""
    try:
        value = json.loads(read_bytes(path))
    except ValueError as error:
        raise SchemaUnreadable(path, str(error)) from error
    if not is_object(value):
        raise SchemaUnreadable(path, "it holds no JSON object")
    return value
