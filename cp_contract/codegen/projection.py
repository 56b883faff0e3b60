"""Contract -> the view of its schema that a flavour's generator is given.

The view holds nothing that the generator would ignore: a union of the kinds of event,
one definition for each object with named fields, and in each schema only keywords that
the flavour carries. What is left out is noted, and must stand in the table of holes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.bundling import definition_name
from cp_contract.codegen._literals import literal_view
from cp_contract.codegen._names import field_names, free_name
from cp_contract.codegen._shapes import has_fields, is_scalar
from cp_contract.codegen.flavours import (
    ANNOTATIONS,
    CARRIED,
    KIND_OF,
    STRUCTURE,
    Flavour,
)
from cp_contract.codegen.holes import UNION_OF_OBJECTS, hole_of
from cp_contract.errors import SchemaNotCarried
from cp_contract.kinds import is_object
from cp_contract.pointers import parse_pointer, render_pointer, resolve_fragment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cp_contract.contract import Contract

__all__ = ["UNION", "View", "project", "variants"]

JsonObject = dict[str, Any]
Path = tuple[str | int, ...]

UNION: Final = "ExportEvent"


@final
@dataclass(frozen=True, slots=True)
class View:
    """What the generator is given, and what it is not."""

    schema: JsonObject
    left_out: Mapping[str, tuple[str, ...]]
    """Keyword to the pointers of the schemas that say it, where the types do not."""
    fields: Mapping[str, tuple[str, ...]]
    """Name of each class to come, to the names of its fields, the required first."""


def project(contract: Contract, flavour: Flavour) -> View:
    """Makes the view of a contract's schema for one flavour.

    Raises `SchemaNotCarried` for a keyword that is neither carried nor in the table.
    """
    names = variants(contract.schema)
    projector = _Projector(contract.schema, flavour, names)
    union = [projector.reference(("$defs", name)) for name in names]
    view: JsonObject = {
        "$schema": contract.schema["$schema"],
        "title": UNION,
        "description": contract.schema["description"],
        "oneOf": union,
        "$defs": projector.definitions,
    }
    fields = {name: _ordered(each) for name, each in projector.definitions.items()}
    left_out = {key: tuple(at) for key, at in sorted(projector.left_out.items())}
    return View(view, left_out, fields)


def _ordered(definition: JsonObject) -> tuple[str, ...]:
    names, required = definition["properties"], definition.get("required", ())
    return tuple(sorted(names, key=lambda name: name not in required))


def variants(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """Lists the definitions that events are sent to, in the order of the document."""
    return tuple(_sent_to(schema))


def _sent_to(schema: Any) -> list[str]:
    found: list[str] = []
    for part in (*schema.get("allOf", ()), schema.get("then"), schema.get("else")):
        if is_object(part):
            reference = part.get("$ref", "").removeprefix("#/$defs/")
            found += [reference] if reference else _sent_to(part)
    return found


@final
@dataclass(slots=True)
class _Projector:
    """One walk over a schema: the definitions it makes and the keywords it leaves."""

    document: JsonObject
    flavour: Flavour
    kinds: tuple[str, ...]
    """The kinds of event, whose classes are named as they are."""
    definitions: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    left_out: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    _names: dict[Path, str] = field(default_factory=dict[Path, str])
    _open: list[Path] = field(default_factory=list[Path])
    """Where the references lead that are being laid in, to see one come back."""
    _reserved: set[str] = field(init=False, default_factory=set[str])

    def __post_init__(self) -> None:
        self._names.update({("$defs", kind): kind for kind in self.kinds})
        self._reserved = {*self.kinds, UNION, *field_names(self.document)}

    def reference(self, path: Path) -> JsonObject:
        """Gives the view of a definition: a reference to a class, or what it says."""
        target = resolve_fragment(self.document, render_pointer(path))
        if has_fields(target):
            return self._class(target, path, definition_name(str(path[-1])))
        if path in self._open:
            raise SchemaNotCarried(
                render_pointer(path), "it refers to itself through no object's field"
            )
        self._open.append(path)
        view = self._view(target, path, definition_name(str(path[-1])))
        self._open.pop()
        return view

    def _view(self, schema: Any, path: Path, name: str) -> JsonObject:
        """Gives the view of any schema; an object with fields becomes a class."""
        if schema is True:
            return {}
        if schema is False:
            raise SchemaNotCarried(render_pointer(path), "false allows no value")
        rules = self._rules(schema, path)
        view = self._rules_view(rules, path, name)
        description = schema.get("description") or schema.get("title")
        return {**view, "description": description} if description else view

    def _rules_view(self, rules: JsonObject, path: Path, name: str) -> JsonObject:
        if "$ref" in rules:
            if len(rules) > 1:
                beside = ", ".join(sorted(set(rules) - {"$ref"}))
                raise SchemaNotCarried(
                    render_pointer(path), f"{beside} beside $ref is not read"
                )
            return self.reference(parse_pointer(rules["$ref"].removeprefix("#")))
        if "const" in rules or "enum" in rules:
            return literal_view(rules, path)
        for keyword in ("anyOf", "oneOf"):
            if keyword in rules:
                return self._union(rules[keyword], (*path, keyword), name)
        return self._kinds(rules, path, name)

    def _rules(self, schema: JsonObject, path: Path) -> JsonObject:
        """Keeps the keywords that the flavour carries, and notes those it does not."""
        rules: JsonObject = {}
        for keyword, value in schema.items():
            if keyword in ANNOTATIONS or keyword.startswith("x-"):
                continue
            if self._is_left_out(keyword, schema):
                self._note(keyword, path)
            elif keyword in STRUCTURE | CARRIED[self.flavour]:
                rules[keyword] = value
            else:
                raise SchemaNotCarried(
                    render_pointer(path),
                    f"{keyword} is neither carried by {self.flavour} nor known as "
                    "something that it does not carry",
                )
            if keyword == "oneOf" and keyword in rules:
                self._note(keyword, path)
        return rules

    def _is_left_out(self, keyword: str, schema: JsonObject) -> bool:
        if keyword not in STRUCTURE:
            return hole_of(keyword, self.flavour) is not None
        if keyword in {"anyOf", "oneOf"}:
            return any(
                each not in ANNOTATIONS and not each.startswith("x-")
                for each in schema
                if each != keyword
            )
        if keyword == "additionalProperties":
            beside = {"properties", "patternProperties", "required"} & set(schema)
            return schema[keyword] is False or (
                bool(beside) and schema[keyword] is not True
            )
        return keyword == "items" and "prefixItems" in schema

    def _note(self, keyword: str, path: Path) -> None:
        at = self.left_out.setdefault(keyword, [])
        pointer = render_pointer(path)
        if pointer not in at:
            at.append(pointer)

    def _union(self, members: list[Any], path: Path, name: str) -> JsonObject:
        views = [
            self._view(member, (*path, index), f"{name}{index + 1}")
            for index, member in enumerate(members)
        ]
        compound = [each for each in views if not is_scalar(each)]
        if self.flavour is Flavour.MSGSPEC and len(compound) > 1:
            self._note(UNION_OF_OBJECTS, path)
            return {}
        return {"anyOf": views}

    def _kinds(self, rules: JsonObject, path: Path, name: str) -> JsonObject:
        """Gives the view of a schema that speaks by `type`, kind by kind."""
        said = rules.pop("type", ())
        kinds = [said] if isinstance(said, str) else list(said)
        if not kinds:
            if rules:
                keyword = next(iter(rules))
                raise SchemaNotCarried(
                    render_pointer(path),
                    f"{keyword} says nothing of a value of another kind than "
                    f"{KIND_OF[keyword]}, which no type can express: add a `type`",
                )
            return {}
        views = [
            self._kind(kind, rules, path, name) for kind in kinds if kind != "null"
        ]
        null = [{"type": "null"}] if "null" in kinds else []
        if len(views) == 1 and null and "type" in views[0]:
            return {**views[0], "type": [views[0]["type"], "null"]}
        members = [*views, *null]
        return members[0] if len(members) == 1 else {"anyOf": members}

    def _kind(self, kind: str, rules: JsonObject, path: Path, name: str) -> JsonObject:
        speaks_of = "number" if kind == "integer" else kind
        own = {
            keyword: value
            for keyword, value in rules.items()
            if KIND_OF[keyword] == speaks_of
        }
        if kind == "number":
            return {"anyOf": [{"type": "integer", **own}, {"type": "number", **own}]}
        if kind == "array" and "items" in own:
            item = self._view(own["items"], (*path, "items"), f"{name}Item")
            return {"type": "array", **own, "items": item}
        if kind == "object":
            return self._object(own, path, name)
        self._check_pattern(own, path)
        return {"type": kind, **own}

    def _object(self, rules: JsonObject, path: Path, name: str) -> JsonObject:
        if has_fields(rules):
            return self._class(rules, path, name)
        values = rules.get("additionalProperties", True)
        view = self._view(values, (*path, "additionalProperties"), f"{name}Value")
        return {"type": "object", "additionalProperties": view or True}

    def _class(self, schema: JsonObject, path: Path, name: str) -> JsonObject:
        """Defines a class for an object with fields, once, and refers to it."""
        path = tuple(map(str, path))
        if self._names.get(path) not in self.definitions:
            taken = {*self.definitions, *self._reserved}
            name = self._names.setdefault(path, free_name(name, path, taken))
            self.definitions[name] = {}
            rules = self._rules(schema, path)
            required = rules.get("required", [])
            named = {**dict.fromkeys(required, True), **rules.get("properties", {})}
            ordered = [*rules.get("properties", {}), *required]
            properties = {
                each: self._view(
                    named[each],
                    (*path, "properties", each),
                    f"{name}{definition_name(each)}",
                )
                for each in dict.fromkeys(ordered)
            }
            definition: JsonObject = {"type": "object", "properties": properties}
            description = schema.get("description") or schema.get("title")
            if description:
                definition["description"] = description
            if required:
                definition["required"] = list(required)
            self.definitions[name] = definition
        return {"$ref": f"#/$defs/{self._names[path]}"}

    def _check_pattern(self, rules: JsonObject, path: Path) -> None:
        pattern = rules.get("pattern")
        if pattern is None:
            return
        try:
            re.compile(pattern)
        except re.error as error:
            raise SchemaNotCarried(
                render_pointer(path),
                f"the pattern {pattern!r} is none to Python's re ({error})",
            ) from error
