"""Schema -> its constraints in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import resolve_fragment
from cp_contract.reference._markdown import code, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

__all__ = ["Wording", "described_by", "first", "json_text"]

# What a page shows in places of their own, or what no value is held to.
_ELSEWHERE: Final = frozenset(
    {
        "$anchor",
        "$comment",
        "$defs",
        "$id",
        "$ref",
        "$schema",
        "default",
        "definitions",
        "deprecated",
        "description",
        "examples",
        "properties",
        "readOnly",
        "required",
        "title",
        "type",
        "writeOnly",
    }
)
_NO_NEWLINE: Final = r"(?!\n)"
_FORMATS: Final = {
    "date": "an RFC 3339 date",
    "date-time": "an RFC 3339 date-time",
    "email": "an e-mail address",
    "ipv4": "an IPv4 address",
    "ipv6": "an IPv6 address",
    "time": "an RFC 3339 time",
    "uri": "a URI",
    "uuid": "a UUID",
}
_RANGES: Final = (
    ("minLength", "maxLength", "character"),
    ("minItems", "maxItems", "item"),
    ("minProperties", "maxProperties", "name"),
)
_BOUNDS: Final = {
    "minimum": "at least",
    "maximum": "at most",
    "exclusiveMinimum": "more than",
    "exclusiveMaximum": "less than",
    "multipleOf": "a multiple of",
}


def json_text(value: object) -> str:
    """Gives a JSON value on one line."""
    return json.dumps(value, ensure_ascii=False)


def described_by(document: Mapping[str, Any], schema: Any) -> list[Mapping[str, Any]]:
    """Lists the schema and what its references lead to, the nearest first."""
    chain = list[Any]()
    while is_object(schema) and schema not in chain:
        chain.append(schema)
        if "$ref" not in schema:
            break
        schema = resolve_fragment(document, schema["$ref"])
    return chain or [{} if schema is True else {"not": True}]


def first(chain: Sequence[Mapping[str, Any]], keyword: str) -> Any:
    """Gives what the nearest schema says by a keyword, or None."""
    return next((each[keyword] for each in chain if keyword in each), None)


@final
class Wording:
    """Says in words what a document's schemas ask for.

    `link` gives the Markdown link to a definition that has a place of its own, or None.
    """

    def __init__(
        self, document: Mapping[str, Any], link: Callable[[str], str | None]
    ) -> None:
        self._document = document
        self._link = link
        self._open = list[Any]()
        """The schemas being put in words, so that one inside itself ends."""

    def kind(self, schema: Any) -> str:
        """Names the JSON types that a schema allows, as Markdown."""
        chain = described_by(self._document, schema)
        for each in chain:
            if linked := self._link(each.get("$ref", "")):
                return linked
        named = first(chain, "type")
        if named is None:
            listed = first(chain, "enum") or [
                each["const"] for each in chain if "const" in each
            ]
            named = list(dict.fromkeys(_type_of(value) for value in listed))
        names = named if is_array(named) else [named]
        words = [self._array(chain) if name == "array" else str(name) for name in names]
        return " or ".join(words) or "any JSON value"

    def constraints(self, schema: Any) -> list[str]:
        """Lists what a schema asks for beside types and names, as Markdown."""
        chain = described_by(self._document, schema)
        found = list[str]()
        for part in chain:
            for words in self._of_part(part):
                if words not in found:
                    found.append(words)
        return found

    def brief(self, schema: Any) -> str:
        """Says what a schema asks for, in one line."""
        if schema is True or schema == {}:
            return "any JSON value"
        if schema is False:
            return "nothing"
        if schema in self._open:
            return "the same again"
        self._open.append(schema)
        said = self._said(schema)
        self._open.pop()
        return said

    def _said(self, schema: Any) -> str:
        asked = self.constraints(schema)
        typed = any("type" in each for each in described_by(self._document, schema))
        kind = [] if asked and not typed else [self.kind(schema)]
        return ", ".join([*kind, *asked])

    def _array(self, chain: Sequence[Mapping[str, Any]]) -> str:
        items = first(chain, "items")
        if items is None or items in self._open:
            return "array"
        self._open.append(items)
        words = f"array of {self.kind(items)}"
        self._open.pop()
        return words

    def _of_part(self, part: Mapping[str, Any]) -> Iterator[str]:
        yield from _ranges(part)
        ranged = {name for low, high, _ in _RANGES for name in (low, high)}
        for keyword, held in part.items():
            if keyword in _ELSEWHERE or keyword in ranged or keyword[:2] == "x-":
                continue
            if keyword in _BOUNDS:
                yield f"{_BOUNDS[keyword]} {code(json_text(held))}"
            elif keyword in _PLAIN:
                yield _PLAIN[keyword](held)
            elif keyword in _EACH:
                yield f"{_EACH[keyword]}: {self.brief(held)}"
            elif keyword in _SOME:
                yield f"{_SOME[keyword]}: {'; '.join(map(self.brief, held))}"
            elif keyword == "patternProperties":
                for pattern, inner in held.items():
                    yield f"each name that matches {code(pattern)}: {self.brief(inner)}"
            else:
                yield f"{code(keyword)}: {code(json_text(held))}"


def _ranges(part: Mapping[str, Any]) -> Iterator[str]:
    for low, high, unit in _RANGES:
        least, most = part.get(low), part.get(high)
        if least is not None and most is not None:
            amount = str(least) if least == most else f"{least} to {most}"
            yield f"{amount} {_counted(unit, most)}"
        elif least is not None:
            yield f"at least {least} {_counted(unit, least)}"
        elif most is not None:
            yield f"at most {most} {_counted(unit, most)}"


def _counted(unit: str, amount: float) -> str:
    return unit if amount == 1 else f"{unit}s"


def _type_of(value: object) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case None:
            return "null"
        case _:
            return "array" if is_array(value) else "object"


def _pattern(held: str) -> str:
    return f"matches {code(held.removesuffix(_NO_NEWLINE))}"


def _enum(held: Sequence[object]) -> str:
    return "one of " + ", ".join(code(json_text(value)) for value in held)


_PLAIN: Final[Mapping[str, Callable[[Any], str]]] = {
    "const": lambda held: f"always {code(json_text(held))}",
    "enum": _enum,
    "format": lambda held: _FORMATS.get(held, f"in the format {text(held)}"),
    "pattern": _pattern,
    "uniqueItems": lambda held: "no two items equal" if held else "items may be equal",
}
_EACH: Final = {
    "additionalProperties": "each other value",
    "contains": "some item",
    "items": "each item",
    "not": "not",
    "propertyNames": "each name",
    "unevaluatedItems": "each other item",
    "unevaluatedProperties": "each other value",
    "if": "where this holds",
    "then": "then",
    "else": "otherwise",
}
_SOME: Final = {
    "allOf": "all of",
    "anyOf": "at least one of",
    "oneOf": "exactly one of",
    "prefixItems": "the first items",
}
