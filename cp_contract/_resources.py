"""Where schema/ is: in the wheel or in the checkout. The only place that knows."""

from __future__ import annotations

import json
import os
from functools import cache
from typing import TYPE_CHECKING, Any
from zlib import crc32

from cp_contract.errors import SchemaUnreadable
from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["load_json", "read_bytes", "schema_digest", "schema_root"]


@cache
def schema_root() -> Traversable:
    """Finds the folder that holds versions.json and one folder per SchemaVersion."""
    from importlib.resources import files  # noqa: PLC0415  (costly, and not for all)

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


def schema_digest() -> bytes:
    """Gives a few bytes that tell whether the schemas in force have changed.

    It stands on the way to the first verdict of a process, so that it does without
    what importlib.resources costs, and is no digest against those who mean harm.
    """
    root = os.path.join(os.path.dirname(__file__), "_schema")  # noqa: PTH118, PTH120
    if not os.path.isdir(root):  # noqa: PTH112
        root = os.path.join(os.path.dirname(__file__), "..", "schema")  # noqa: PTH118, PTH120
    digest = 0
    for folder, _, names in sorted(os.walk(root)):
        for name in sorted(names):
            if name == "versions.json" or name.endswith(".schema.json"):
                with open(os.path.join(folder, name), "rb") as file:  # noqa: PTH118, PTH123
                    digest = crc32(name.encode() + file.read(), digest)
    return digest.to_bytes(4, "little")
