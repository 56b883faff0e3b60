"""Schema of an object -> its fields, and those of the definitions it leads to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import resolve_fragment
from cp_contract.reference._markdown import slug
from cp_contract.reference._words import described_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Field", "Section", "fields_of", "landing", "sections_of"]

_LEADING: Final = (
    "additionalProperties",
    "allOf",
    "anyOf",
    "items",
    "oneOf",
    "prefixItems",
)


@final
@dataclass(frozen=True, slots=True)
class Field:
    """One field that a schema names."""

    path: str
    """Its name, behind the names of the fields that it stands in."""
    anchor: str
    """The id of its heading."""
    schema: Any
    required: bool


@final
@dataclass(frozen=True, slots=True)
class Section:
    """The fields of one object: the page's own, or a definition's."""

    reference: str
    """The `$ref` that leads to it; empty for the page's own."""
    anchor: str
    chain: list[Mapping[str, Any]]
    fields: tuple[Field, ...]


def sections_of(
    document: Mapping[str, Any], schema: Any, elsewhere: Mapping[str, str]
) -> list[Section]:
    """Lists the object's own section, then one for each definition it leads to.

    `elsewhere` are the references to what another page shows. A definition without
    named fields has no section: its constraints stand with the field.
    """
    own = Section("", "", described_by(document, schema), _fields(document, schema, ""))
    sections = {"": own}
    waiting = [own]
    while waiting:
        for reference, prefix in _definitions(document, waiting.pop(0)):
            if reference in sections or reference in elsewhere:
                continue
            inner = {"$ref": reference}
            section = Section(
                reference,
                f"of-{slug(prefix)}",
                described_by(document, inner),
                _fields(document, inner, prefix),
            )
            sections[reference] = section
            waiting.append(section)
    return list(sections.values())


def fields_of(
    document: Mapping[str, Any], schema: Any, elsewhere: Mapping[str, str]
) -> Iterator[Field]:
    """Yields every field that a page shows."""
    for section in sections_of(document, schema, elsewhere):
        yield from section.fields


def _fields(document: Mapping[str, Any], schema: Any, prefix: str) -> tuple[Field, ...]:
    return tuple(_walk(document, schema, prefix))


def _walk(document: Mapping[str, Any], schema: Any, prefix: str) -> Iterator[Field]:
    chain = described_by(document, schema)
    required = {name for each in chain for name in each.get("required", ())}
    properties = dict[str, Any]()
    for each in chain:
        for name, inner in each.get("properties", {}).items():
            properties.setdefault(name, inner)
    for name, inner in properties.items():
        path = f"{prefix}.{name}" if prefix else name
        yield Field(path, slug(path), inner, name in required)
        # What is written in place is shown in place; a definition has its section.
        for where, held in _in_place(inner, path):
            yield from _walk(document, held, where)


def _in_place(schema: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yields a field's schema and those of its items and values, up to references."""
    if is_object(schema) and "$ref" not in schema:
        yield path, schema
        yield from _in_place(schema.get("items"), path)
        yield from _in_place(schema.get("additionalProperties"), f"{path}.*")


def _definitions(
    document: Mapping[str, Any], section: Section
) -> Iterator[tuple[str, str]]:
    """Yields the references to definitions with named fields, and what to call them."""
    for field in section.fields:
        for reference in _references(field.schema):
            landed = landing(document, reference)
            if "properties" in described_by(document, {"$ref": landed})[-1]:
                name = landed.rpartition("/")[2]
                yield landed, field.path if field.path == "Object" else name


def landing(document: Mapping[str, Any], reference: str) -> str:
    """Follows a reference to where fields are named, or to where it ends."""
    seen = set[str]()
    while reference not in seen:
        seen.add(reference)
        target = resolve_fragment(document, reference)
        if not is_object(target) or "properties" in target or "$ref" not in target:
            break
        reference = target["$ref"]
    return reference


def _references(schema: Any) -> Iterator[str]:
    """Yields the references that a field's own value, items or values are held to."""
    if is_array(schema):
        for each in schema:
            yield from _references(each)
    elif is_object(schema):
        if "$ref" in schema:
            yield schema["$ref"]
        for keyword, held in schema.items():
            if keyword in _LEADING:
                yield from _references(held)
