"""Schemas that refer to each other -> one self-contained schema.

A schema that is referred to by name is laid under `$defs`, without its `$id`, and every
reference then points into the one document. Nothing is fetched: a reference that leads
to no given schema is refused.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from cp_contract.errors import SchemaUnreadable
from cp_contract.kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["bundle", "definition_name", "embed", "names_referred_to"]

_SUFFIX: Final = ".schema.json"
# What would make a document inside a document, with base URIs and names of its own.
_SCOPES: Final = ("$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveRef")


def bundle(
    root: Mapping[str, object], others: Mapping[str, Mapping[str, object]]
) -> dict[str, Any]:
    """Lays every schema that the root leads to under its `$defs`.

    `others` maps file names (`standard-profile.schema.json`) to schemas. Raises
    `SchemaUnreadable` for a reference that leads anywhere else.
    """
    bundled = embed(root, at="")
    definitions: dict[str, Any] = dict(bundled.get("$defs", {}))
    waiting = names_referred_to(root)
    while waiting:
        name = waiting.pop()
        key = definition_name(name)
        if key in definitions:
            continue
        if name not in others:
            raise SchemaUnreadable(name, "no schema of that name is in the folder")
        definitions[key] = embed(others[name], at=f"/$defs/{key}")
        waiting |= names_referred_to(others[name])
    return {**bundled, "$defs": definitions} if definitions else bundled


def definition_name(file_name: str) -> str:
    """Names a schema file's place in `$defs`: standard-profile -> StandardProfile."""
    stem = file_name.removesuffix(_SUFFIX).removesuffix(".json")
    words = re.split(r"[^0-9A-Za-z]+", stem)
    return "".join(word[:1].upper() + word[1:] for word in words)


def embed(schema: Mapping[str, object], *, at: str) -> dict[str, Any]:
    """Rewrites a schema so that it can stand at a pointer of another document."""
    inner = {
        key: _moved(value, at)
        for key, value in schema.items()
        if not at or key not in {"$id", "$schema"}
    }
    if at and "$ref" in schema:
        inner["$ref"] = _reference(str(schema["$ref"]), at)
    return inner


def _moved(value: object, at: str) -> Any:
    if is_array(value):
        return [_moved(each, at) for each in value]
    if not is_object(value):
        return value
    for scope in _SCOPES:
        if isinstance(value.get(scope), str):
            raise SchemaUnreadable(at or "#", f"{scope} is not read in a bundle")
    return {
        key: _reference(each, at)
        if key == "$ref" and isinstance(each, str)
        else each
        if key in {"const", "enum", "examples", "default"}
        else _moved(each, at)
        for key, each in value.items()
    }


def _reference(reference: str, at: str) -> str:
    name, _, fragment = reference.partition("#")
    if not name:
        return f"#{at}{fragment}"
    return f"#/$defs/{definition_name(name)}{fragment}"


def names_referred_to(schema: object) -> set[str]:
    """Collects the names of other documents that a schema refers to."""
    if is_array(schema):
        return set[str]().union(*map(names_referred_to, schema))
    if not is_object(schema):
        return set()
    names = set[str]().union(*map(names_referred_to, schema.values()))
    reference = schema.get("$ref")
    if isinstance(reference, str) and not reference.startswith("#"):
        names.add(reference.partition("#")[0])
    return names
