"""Schemas that must all hold -> what they ask of the values of one JSON type."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from cp_contract.formats import FORMATS
from cp_contract.kinds import is_object
from cp_contract.languages.matching import matches
from cp_contract.pointers import resolve_fragment
from cp_contract.validation._automata import holds_date_times, is_provable
from cp_contract.validation._instructions import (
    ANY_NUMBER,
    ANY_TEXT,
    FALSE,
    NULL,
    TRUE,
    NumberRule,
    TextRule,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = [
    "DOUBTFUL",
    "LOWERED",
    "Doubt",
    "Refused",
    "as_array",
    "as_number",
    "as_text",
    "conjuncts",
    "expanded",
    "is_text",
    "scalars",
]


class Doubt(Exception):
    """There is no instruction for what a schema asks."""


class Refused(Exception):
    """No value of the type meets the schemas."""


Part = dict[str, Any]

_KINDS: Final = ("array", "boolean", "null", "number", "object", "string")
LOWERED: Final = frozenset(
    {
        *("$ref", "allOf", "anyOf", "const", "enum", "if", "not", "oneOf", "type"),
        *("additionalProperties", "maxProperties", "minProperties", "properties"),
        *("propertyNames", "required"),
        *("items", "maxItems", "minItems", "prefixItems", "uniqueItems"),
        *("format", "maxLength", "minLength", "pattern"),
        *("exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"),
    }
)
"""The keywords that are lowered, at least in some forms."""

DOUBTFUL: Final = {
    "$dynamicRef": _KINDS,
    "contains": ("array",),
    "dependentRequired": ("object",),
    "dependentSchemas": ("object",),
    "patternProperties": ("object",),
    "unevaluatedItems": ("array",),
    "unevaluatedProperties": ("object",),
}
"""The keywords that have no instruction, and the types of value that they speak of."""

# Beyond these, a reader might give a Decimal, and Rust has no integer of that size.
_LARGEST: Final = 10**18
# How far references are followed to see which types a schema admits.
_FAR: Final = 50


def conjuncts(root: Any, schemas: Iterable[Any], kind: str) -> list[Part]:
    """Gives all schemas that speak of a value of one type, where none is conditional.

    Raises `Doubt`, or `Refused` where a value of this type meets none of them.
    """
    parts, conditions = expanded(root, schemas, kind)
    if conditions:
        raise Doubt
    return parts


def expanded(
    root: Any, schemas: Iterable[Any], kind: str
) -> tuple[list[Part], list[Part]]:
    """Gives the schemas that speak of a value, and those of them with an `if`."""
    seen: dict[int, Part] = {}
    for schema in schemas:
        _expand(root, schema, kind, seen)
    parts = list(seen.values())
    return parts, [part for part in parts if "if" in part]


def _expand(root: Any, schema: Any, kind: str, seen: dict[int, Part]) -> None:
    if schema is False:
        raise Refused
    if schema is True or id(schema) in seen:
        return
    if not is_object(schema):
        raise Doubt
    if not _admits_itself(schema, kind):
        raise Refused
    if any(key in schema and kind in of for key, of in DOUBTFUL.items()):
        raise Doubt
    if "not" in schema and admits(root, schema["not"], kind):
        raise Doubt
    seen[id(schema)] = schema
    if "$ref" in schema:
        _expand(root, _target(root, schema["$ref"]), kind, seen)
    for each in schema.get("allOf", ()):
        _expand(root, each, kind, seen)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            left = [each for each in schema[keyword] if admits(root, each, kind)]
            if not left:
                raise Refused
            if len(left) > 1:
                raise Doubt
            _expand(root, left[0], kind, seen)


def admits(root: Any, schema: Any, kind: str, *, far: int = _FAR) -> bool:
    """Says whether a schema may hold for a value of a type; a plain no is certain."""
    if not is_object(schema):
        return schema is not False
    if not far:
        return True
    return (
        _admits_itself(schema, kind)
        and (
            "$ref" not in schema
            or admits(root, _target(root, schema["$ref"]), kind, far=far - 1)
        )
        and all(
            admits(root, each, kind, far=far - 1) for each in schema.get("allOf", ())
        )
    )


def _admits_itself(schema: Part, kind: str) -> bool:
    if "type" in schema:
        named = schema["type"]
        named = [named] if isinstance(named, str) else named
        if kind not in named and not (kind == "number" and "integer" in named):
            return False
    return all(
        any(_kind_of(value) == kind for value in values)
        for values in _enumerations(schema)
    )


def _target(root: Any, reference: str) -> Any:
    if reference != "#" and not reference.startswith("#/"):
        raise Doubt
    try:
        return resolve_fragment(root, reference)
    except LookupError:
        raise Doubt from None


def _enumerations(schema: Part) -> Iterator[list[Any]]:
    if "const" in schema:
        yield [schema["const"]]
    if "enum" in schema:
        yield schema["enum"]


def _kind_of(value: object) -> str:
    return next(kind for kind, types in _TYPES.items() if isinstance(value, types))


def scalars(root: Any, schemas: list[Any]) -> int:
    """Gives which of null, true and false meet the schemas."""
    found = 0
    for value, bit in ((None, NULL), (True, TRUE), (False, FALSE)):
        try:
            parts = conjuncts(root, schemas, _kind_of(value))
        except (Doubt, Refused):
            continue
        every = [values for part in parts for values in _enumerations(part)]
        if all(any(each is value for each in values) for values in every):
            found |= bit
    return found


def as_number(root: Any, schemas: list[Any]) -> NumberRule | None:
    """Gives what the schemas ask of numbers; None is a doubt."""
    try:
        parts = conjuncts(root, schemas, "number")
        minimum, exclusive_minimum = _bound(parts, "inimum", 1)
        maximum, exclusive_maximum = _bound(parts, "aximum", -1)
        divisors = tuple(
            _whole(part["multipleOf"]) for part in parts if "multipleOf" in part
        )
    except (Doubt, Refused):
        return None
    literals = _common(parts, _plain_integers)
    if literals is not None and not literals:
        return None
    rule = NumberRule(
        any("number" not in part.get("type", "number") for part in parts),
        minimum,
        exclusive_minimum,
        maximum,
        exclusive_maximum,
        divisors,
        None if literals is None else tuple(sorted(literals)),
    )
    return ANY_NUMBER if rule == ANY_NUMBER else rule


def _bound(parts: list[Part], side: str, sign: int) -> tuple[int | None, bool]:
    """Gives the strictest bound of one side, and whether it is itself left out."""
    found = [
        (_whole(part[key]) * sign, exclusive)
        for part in parts
        for key, exclusive in ((f"m{side}", False), (f"exclusiveM{side}", True))
        if key in part
    ]
    if not found:
        return None, False
    bound, exclusive = max(found)
    return bound * sign, exclusive


def _whole(number: object) -> int:
    """Gives the integer that a number of a schema is; anything else is a doubt."""
    if isinstance(number, float) and number.is_integer():
        number = int(number)
    if type(number) is not int or abs(number) >= _LARGEST:
        raise Doubt
    return number


def _plain_integers(values: list[Any]) -> set[int]:
    found: set[int] = set()
    for value in values:
        if _kind_of(value) == "number":
            try:
                found.add(_whole(value))
            except Doubt:
                continue  # an event that holds it is not proven
    return found


def _texts(values: list[Any]) -> set[str]:
    return {value for value in values if isinstance(value, str) and is_text(value)}


def _common(
    parts: list[Part], read: Callable[[list[Any]], set[Any]]
) -> set[Any] | None:
    """Gives what all enumerations of the parts share; None if there are none."""
    common: set[Any] | None = None
    for part in parts:
        for values in _enumerations(part):
            found = read(values)
            common = found if common is None else common & found
    return common


def as_text(root: Any, schemas: list[Any]) -> TextRule | None:
    """Gives what the schemas ask of strings; None is a doubt."""
    try:
        parts = conjuncts(root, schemas, "string")
    except (Doubt, Refused):
        return None
    shortest = max((int(part.get("minLength", 0)) for part in parts), default=0)
    most = [int(part["maxLength"]) for part in parts if "maxLength" in part]
    longest = min(most) if most else None
    patterns = [part["pattern"] for part in parts if "pattern" in part]
    named = (part["format"] for part in parts if "format" in part)
    formats = [FORMATS[each] for each in named if each in FORMATS]
    literals = _common(parts, _texts)
    if literals is not None:
        kept = {
            text
            for text in literals
            if shortest <= len(text)
            and (longest is None or len(text) <= longest)
            and all(matches(each, text) for each in patterns)
            and all(each.check(text) for each in formats)
        }
        return TextRule(literals=tuple(sorted(kept))) if kept else None
    date_time = any(each.name == "date-time" for each in formats)
    for each in formats:
        if each.name != "date-time":
            if each.pattern is None:
                return None
            patterns.append(each.pattern)
    if not all(is_provable(each) for each in patterns):
        return None
    besides = {each for each in patterns if date_time and holds_date_times(each)}
    rule = TextRule(
        shortest,
        longest,
        tuple(sorted({*patterns} - besides)),
        date_time=date_time,
        besides=tuple(sorted(besides)),
    )
    return ANY_TEXT if rule == ANY_TEXT else rule


def as_array(parts: list[Part]) -> tuple[int, int | None]:
    """Gives how few and how many items there may be."""
    if any(part.get("uniqueItems") for part in parts) or any(
        True for part in parts for _ in _enumerations(part)
    ):
        raise Doubt
    most = [int(part["maxItems"]) for part in parts if "maxItems" in part]
    fewest = max((int(part.get("minItems", 0)) for part in parts), default=0)
    return fewest, min(most) if most else None


def is_text(text: str) -> bool:
    """Says whether a string is Unicode text, and no half of a surrogate pair in it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


_TYPES: Final[dict[str, type | tuple[type, ...]]] = {
    "null": type(None),
    "boolean": bool,
    "number": (int, float, Decimal),
    "string": str,
    "array": list,
    "object": dict,
}
