"""Schema -> the schema of what its writer sends.

A schema that names the properties of an object and says nothing of others is open for
its reader, but its writer sends the properties that it names. Here such a schema is
closed; one that names none is free-form and stays open. What is closed is the place in
the event, not the single subschema: names count that stand in any schema that applies
to the same value. The result never admits a value that the schema refuses.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.compat._references import resolve
from cp_contract.kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["as_written"]

# Each says something of properties that are not named.
_ABOUT_OTHERS: Final = (
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "unevaluatedProperties",
    "$dynamicRef",
)
# Keywords whose schemas look at values inside the value at hand and must hold.
_BELOW_ONE: Final = frozenset(
    {"additionalProperties", "items", "unevaluatedItems", "unevaluatedProperties"}
)
_BELOW_MAP: Final = frozenset({"patternProperties", "properties"})
# Keywords whose schemas look at the same value and must hold.
_HERE_ONE: Final = frozenset({"else", "then"})
_HERE_LIST: Final = frozenset({"allOf", "anyOf"})
# ... all of them that can describe a property.
_HERE: Final = ("$ref", "allOf", "anyOf", "dependentSchemas", "if", "oneOf")
_HIDDEN: Final = frozenset({"$defs", "$id", "$schema"})


def as_written(schema: Any) -> Any:
    """Closes every object of a schema that names its properties, for its writer.

    >>> as_written({"properties": {"EventId": {"type": "string"}}})
    {'properties': {'EventId': {'type': 'string'}}, 'additionalProperties': False}
    """
    writing = _Writing(schema)
    closed = writing.place(schema)
    if not writing.copies:
        return closed
    return {**closed, "$defs": {**closed.get("$defs", {}), **writing.copies}}


@final
@dataclass(slots=True)
class _Writing:
    """The document, and the copies of referred parts as a writer fills them.

    A part can be referred to from under `not` or `if` too, where closing it would admit
    more; those references keep the original.
    """

    root: Any
    copies: dict[str, Any] = field(default_factory=dict[str, Any])
    _names: dict[tuple[str, frozenset[str] | None], str] = field(
        default_factory=dict[tuple[str, frozenset[str] | None], str]
    )

    def place(self, schema: Any) -> Any:
        """Closes a schema that stands alone for a place in the event."""
        if not is_object(schema):
            return schema
        names, asked, silent = _survey(schema, self.root)
        if not names or not silent or _asks_for_more(schema, names | asked):
            return self.here(schema)
        if _is_free(schema, self.root, frozenset()):
            return self.here(schema, alternatives=True)
        return self.closed(schema, frozenset(asked))

    def closed(self, schema: Any, extra: frozenset[str]) -> Any:
        """Closes a schema over the names that it describes and some extra ones.

        Where one condition or one reference says the rest, its parts are closed
        instead: flat objects are what everyone reads best, the algebra too.
        """
        if schema is False:
            return False
        schema = {} if schema is True else schema
        ways = [each for each in _HERE if each in schema]
        if ways == ["$ref"] and is_object(resolve(self.root, schema["$ref"])):
            beside = {key: each for key, each in schema.items() if key != "$ref"}
            inner = self.here(beside)
            named = frozenset({*extra, *inner.get("properties", ())})
            return {**inner, "$ref": self._copy(schema["$ref"], named)}
        inner = self.here(schema)
        own: dict[str, Any] = inner.get("properties", {})
        named = frozenset({*extra, *own})
        if not ways:
            missing = dict.fromkeys(sorted(extra - own.keys()), True)
            properties = {**own, **missing}
            return {**inner, "properties": properties, "additionalProperties": False}
        if ways == ["if"]:
            parts = {part: schema.get(part, True) for part in ("then", "else")}
            return inner | {
                key: self.closed(each, named) for key, each in parts.items()
            }
        missing = dict.fromkeys(sorted(extra - own.keys()), True)
        if missing:
            inner["properties"] = {**own, **missing}
        return {**inner, "unevaluatedProperties": False}

    def here(self, schema: Any, *, alternatives: bool = False) -> Any:
        """Closes the places below a schema, not the one that it stands for itself.

        With `alternatives`, each alternative is closed as if it stood alone.
        """
        if not is_object(schema):
            return schema
        each_way = self.place if alternatives else self.here
        written: dict[str, Any] = {}
        more: list[Any] = []
        for keyword, value in schema.items():
            if keyword in _BELOW_ONE:
                written[keyword] = self.place(value)
            elif keyword in _BELOW_MAP and is_object(value):
                written[keyword] = {
                    name: self.place(each) for name, each in value.items()
                }
            elif keyword == "prefixItems" and is_array(value):
                written[keyword] = [self.place(each) for each in value]
            elif keyword in _HERE_ONE:
                written[keyword] = each_way(value)
            elif keyword in _HERE_LIST and is_array(value):
                inside = self.here if keyword == "allOf" else each_way
                written[keyword] = [inside(each) for each in value]
            elif keyword == "oneOf" and is_array(value):
                # Fewer values in one alternative are more in exactly one: the original
                # stays, and beside it one of the closed alternatives must hold.
                written[keyword] = value
                closed = [each_way(each) for each in value]
                if closed != value:
                    more.append({"anyOf": closed})
            elif keyword == "dependentSchemas" and is_object(value):
                written[keyword] = {
                    name: self.here(each) for name, each in value.items()
                }
            elif keyword == "$ref" and is_object(resolve(self.root, str(value))):
                written[keyword] = self._copy(value, None)
            else:
                written[keyword] = value
        if more:
            written["allOf"] = [*written.get("allOf", ()), *more]
        return written

    def _copy(self, reference: str, extra: frozenset[str] | None) -> str:
        """Makes a referred part as a writer fills it; closed, if over extra names."""
        key = (reference, extra)
        if key in self._names:
            return self._names[key]
        name = f"{reference.rpartition('/')[2] or 'root'} as written"
        while name in self.copies:
            name += "'"
        self._names[key] = f"#/$defs/{name}"
        self.copies[name] = None
        target = resolve(self.root, reference)
        kept = {key: each for key, each in target.items() if key not in _HIDDEN}
        copy = self.here(kept) if extra is None else self.closed(kept, extra)
        if copy == kept:
            # Nothing to close in it: unless it refers to itself, the original will do.
            self._names[key] = reference
            del self.copies[name]
        else:
            self.copies[name] = copy
        return self._names[key]


def _same_value(schema: dict[str, Any], root: Any) -> Iterator[tuple[str, Any]]:
    """Yields the schemas that look at the same value, each with its keyword."""
    for keyword in ("if", "then", "else", "not"):
        if keyword in schema:
            yield keyword, schema[keyword]
    for keyword in ("allOf", "anyOf", "oneOf"):
        for each in schema.get(keyword, ()):
            yield keyword, each
    for each in schema.get("dependentSchemas", {}).values():
        yield "dependentSchemas", each
    reference = schema.get("$ref")
    if isinstance(reference, str):
        target = resolve(root, reference)
        yield "$ref", {"$dynamicRef": reference} if target is None else target


def _survey(schema: dict[str, Any], root: Any) -> tuple[set[str], set[str], bool]:
    """Collects what all schemas for one value say of its properties.

    Gives the names that they describe, the names that one of them asks about without
    describing them itself (in a condition, or in `required`), and whether they are
    silent about all others.
    """
    names: set[str] = set()
    asked: set[str] = set()
    silent = True
    waiting: list[tuple[Any, bool]] = [(schema, True)]
    seen: set[tuple[int, bool]] = set()
    while waiting:
        part, holds = waiting.pop()
        if not is_object(part) or (id(part), holds) in seen:
            continue
        seen.add((id(part), holds))
        described: Any = part.get("properties", {}) if holds else {}
        (names if holds else asked).update(part.get("properties", {}))
        asked.update(set(part.get("required", ())) - set(described))
        for name, others in part.get("dependentRequired", {}).items():
            asked.update((name, *others))
        asked.update(part.get("dependentSchemas", {}))
        if holds and (any(each in part for each in _ABOUT_OTHERS) or _lists(part)):
            silent = False
        waiting.extend(
            (each, holds and keyword not in {"if", "not"})
            for keyword, each in _same_value(part, root)
        )
    return names, asked, silent


def _lists(schema: dict[str, Any]) -> bool:
    """Says whether a schema lists whole objects, which need no closing."""
    listed = [*schema.get("enum", ()), schema.get("const")]
    return any(is_object(each) for each in listed)


def _asks_for_more(schema: Any, names: set[str]) -> bool:
    """Says whether an object must have more properties than are named."""
    least: Any = schema.get("minProperties", 0)
    return isinstance(least, (int, float)) and least > len(names)


def _is_free(schema: Any, root: Any, above: frozenset[int]) -> bool:
    """Says whether some way through a schema admits objects and names no property."""
    if not is_object(schema):
        return schema is not False
    if id(schema) in above:
        return True
    types = schema.get("type", "object")
    if "object" not in ([types] if isinstance(types, str) else types):
        return False
    if schema.get("properties"):
        return False
    if ("enum" in schema or "const" in schema) and not _lists(schema):
        return False
    inside = above | {id(schema)}

    def free(part: Any) -> bool:
        return _is_free(part, root, inside)

    conjuncts = list(schema.get("allOf", ()))
    if isinstance(schema.get("$ref"), str):
        conjuncts.append(resolve(root, schema["$ref"]))
    if not all(free(each) for each in conjuncts):
        return False
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema and not any(free(each) for each in schema[keyword]):
            return False
    if "if" not in schema:
        return True
    holds = free(schema["if"]) and free(schema.get("then", True))
    return holds or free(schema.get("else", True))
