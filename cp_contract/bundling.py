"""Schemas that refer to each other -> one self-contained schema.

A schema that is referred to by name is laid under `$defs`, without its `$id`, and every
reference then points into the one document. Nothing is fetched: a reference that leads
to no given schema is refused.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from cp_contract.errors import SchemaUnreadable
from cp_contract.kinds import is_object
from cp_contract.subschemas import iter_schemas, map_subschemas

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
        # The first by name: the same schemas are laid in the same order, always.
        name = min(waiting)
        waiting.remove(name)
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
    """Rewrites a schema so that it can stand at a pointer of another document.

    Raises `SchemaUnreadable` for what would make it a document inside a document, with
    names of its own.
    """
    left = ("$id", "$schema") if at else ()
    kept = {key: value for key, value in schema.items() if key not in left}
    embedded: dict[str, Any] = map_subschemas(kept, lambda inner: _moved(inner, at))
    return _turned(embedded, at)


def names_referred_to(schema: object) -> set[str]:
    """Collects the names of other documents that a schema refers to."""
    references = (
        part["$ref"]
        for _, part in iter_schemas(schema)
        if is_object(part) and isinstance(part.get("$ref"), str)
    )
    return {each.partition("#")[0] for each in references if each[:1] != "#"}


def _moved(schema: Any, at: str) -> Any:
    if not is_object(schema):
        return schema
    if "$id" in schema:
        raise SchemaUnreadable(schema["$id"], "a schema inside a schema has an $id")
    return _turned(map_subschemas(schema, lambda inner: _moved(inner, at)), at)


def _turned(schema: dict[str, Any], at: str) -> dict[str, Any]:
    """Turns the schema's own reference to where it points in the bundle."""
    for scope in _SCOPES:
        if scope in schema:
            raise SchemaUnreadable(
                at or "the schema", f"{scope} is not read in a bundle"
            )
    if isinstance(schema.get("$ref"), str):
        schema["$ref"] = _reference(schema["$ref"], at)
    return schema


def _reference(reference: str, at: str) -> str:
    name, _, fragment = reference.partition("#")
    if not name:
        return f"#{at}{fragment}"
    return f"#/$defs/{definition_name(name)}{fragment}"
