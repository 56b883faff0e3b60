"""What GetProfileObjectType returns -> the schema of the type's objects.

The mapping says which fields the service reads, not what else an object holds or that
a value is of the kind that its ContentType names: the schema is open, and as wide as
that leaves it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cp_contract.dialect import DRAFT
from cp_contract.errors import ObjectTypeRefused
from cp_contract.kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["schema_of_mapping"]

_SOURCE: Final = "_source."
_CHOICE: Final = (
    "Choice: ContentType says how the service compares values, not what they are."
)
_TYPES: Final = {"NUMBER": ["number", "string", "null"]}
_TEXT: Final = ["string", "null"]
_WORDS: Final = {
    "EMAIL_ADDRESS": "an e-mail address",
    "NAME": "a name",
    "NUMBER": "a number",
    "PHONE_NUMBER": "a phone number",
    "STRING": "text",
}


def schema_of_mapping(name: str, mapping: Mapping[str, Any]) -> dict[str, Any]:
    """Makes the schema of an object type from what GetProfileObjectType returns.

    Each of the Fields whose Source is a path below `_source` becomes a property, nested
    as the path is; a Source that is computed does not. What a UNIQUE key is made of is
    required, since the service takes no object without it. Raises `ObjectTypeRefused`
    if the mapping has no Fields.
    """
    fields = mapping.get("Fields")
    if not is_object(fields) or not fields:
        raise ObjectTypeRefused(name, "what was given has no Fields")
    schema: dict[str, Any] = {
        "$schema": DRAFT,
        "title": name,
        "description": str(mapping.get("Description") or f"An object of type {name}."),
        "x-source": "service-model",
        "type": "object",
    }
    if isinstance(stamp := mapping.get("SourceLastUpdatedTimestampFormat"), str):
        schema["x-last-updated-format"] = stamp
    sources = {
        field_name: source.removeprefix(_SOURCE).split(".")
        for field_name, field in fields.items()
        if is_object(field) and (source := _source(field)) is not None
    }
    needed = {path[0] for path in _unique_paths(mapping, sources)}
    if needed:
        schema["required"] = sorted(needed)
    schema["properties"] = {}
    for field_name, path in sources.items():
        _place(schema, path, _property(field_name, fields[field_name]))
    return schema


def _source(field: Mapping[str, Any]) -> str | None:
    """Gives the path that a field is read from, None where it is computed."""
    source = field.get("Source")
    if not isinstance(source, str) or not source.startswith(_SOURCE):
        return None
    return None if "{" in source or source == _SOURCE else source


def _unique_paths(
    mapping: Mapping[str, Any], sources: Mapping[str, list[str]]
) -> Iterator[list[str]]:
    keys = mapping.get("Keys")
    for parts in keys.values() if is_object(keys) else ():
        for part in parts if is_array(parts) else ():
            if "UNIQUE" in part.get("StandardIdentifiers", ()):
                names = part.get("FieldNames", ())
                yield from (sources[each] for each in names if each in sources)


def _property(field_name: str, field: Mapping[str, Any]) -> dict[str, Any]:
    content = str(field.get("ContentType", "STRING"))
    made: dict[str, Any] = {
        "title": field_name,
        "description": f"Compared as {_WORDS.get(content, content)} by the service.",
        "$comment": _CHOICE,
        "x-source": "choice",
        "x-content-type": content,
    }
    if isinstance(target := field.get("Target"), str) and target:
        made["x-target"] = target
    made["type"] = _TYPES.get(content, _TEXT)
    return made


def _place(schema: dict[str, Any], path: list[str], made: dict[str, Any]) -> None:
    """Lays a property at a path, with objects on the way."""
    name, *rest = path
    properties = schema.setdefault("properties", {})
    if not rest:
        properties.setdefault(name, made)
        return
    inner = properties.get(name)
    if inner is None or "properties" not in inner:
        # What was a value by one field is an object by another: the object wins.
        inner = {"title": name, "description": f"Holds {rest[0]}.", "type": "object"}
        properties[name] = inner
    _place(inner, rest, made)
