"""Schema of an older draft -> the same schema in draft 2020-12.

Drafts 4, 6, 7 and 2019-09 are read. A keyword that its draft did not know is no keyword
there and is left out; `$ref` pointers follow what moved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote

from cp_contract.dialect import DRAFT
from cp_contract.errors import SchemaUnreadable
from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import parse_pointer, render_pointer
from cp_contract.subschemas import LIST, MAP, ONE

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["upgrade"]

_DRAFTS: Final = {
    "http://json-schema.org/draft-04/schema": 4,
    "http://json-schema.org/draft-06/schema": 6,
    "http://json-schema.org/draft-07/schema": 7,
    "https://json-schema.org/draft/2019-09/schema": 2019,
    DRAFT: 2020,
}
# The draft that brought each keyword which draft 4 did not know; an older schema that
# carries one says nothing by it.
_SINCE: Final = {
    "$id": 6,
    "const": 6,
    "contains": 6,
    "propertyNames": 6,
    "else": 7,
    "if": 7,
    "then": 7,
    "$anchor": 2019,
    "$defs": 2019,
    "dependentRequired": 2019,
    "dependentSchemas": 2019,
    "maxContains": 2019,
    "minContains": 2019,
    "unevaluatedItems": 2019,
    "unevaluatedProperties": 2019,
    "$dynamicAnchor": 2020,
    "$dynamicRef": 2020,
    "prefixItems": 2020,
}
# Keywords that later drafts took away or gave another meaning.
_ONES: Final = (*ONE, "additionalItems")
_MAPS: Final = (*MAP, "dependencies")
_BOUNDS: Final = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))


def upgrade(schema: Any, *, name: str = "the schema") -> Any:
    """Rewrites a schema in draft 2020-12, as its `$schema` asks.

    A schema that names no draft is one of 2020-12 already. Raises `SchemaUnreadable`,
    with `name` in its sentence, for a draft that is not read.

    >>> upgrade({"$schema": "http://json-schema.org/draft-07/schema#", "items": [True]})
    {'$schema': 'https://json-schema.org/draft/2020-12/schema', 'prefixItems': [True]}
    """
    if not is_object(schema) or "$schema" not in schema:
        return schema
    dialect = str(schema["$schema"])
    draft = _DRAFTS.get(dialect.removesuffix("#"))
    if draft is None:
        raise SchemaUnreadable(
            name, f"its $schema, {dialect}, is none of drafts 4 to 2020-12"
        )
    if draft == 2020:
        return schema
    recursive = draft == 2019 and any(
        each.get("$recursiveAnchor") is True for each in _schemas(schema)
    )
    if recursive:
        raise SchemaUnreadable(
            name, "$recursiveAnchor is not read; name the target with $ref"
        )
    return {"$schema": DRAFT, **_upgraded(schema, schema, draft)}


def _schemas(schema: Any) -> Iterator[dict[str, Any]]:
    if not is_object(schema):
        return
    yield schema
    for keyword, value in schema.items():
        for each in _inside(keyword, value):
            yield from _schemas(each)


def _inside(keyword: str, value: Any) -> list[Any]:
    if keyword in _MAPS and is_object(value):
        return list(value.values())
    if is_array(value) and (keyword in LIST or keyword == "items"):
        return list(value)
    return [value] if keyword in _ONES else []


def _upgraded(schema: Any, root: Any, draft: int) -> Any:
    if not is_object(schema):
        return schema
    # A part may name a draft of its own; none does so in what has been upgraded.
    draft = _DRAFTS.get(str(schema.get("$schema")).removesuffix("#"), draft)
    known = {
        key: each
        for key, each in schema.items()
        if _SINCE.get(key, 0) <= draft and key != "$schema"
    }
    if draft < 2019 and isinstance(known.get("$ref"), str):
        # Up to draft 7 a reference stands alone; definitions beside it can be pointed
        # at all the same.
        known = {
            key: each for key, each in known.items() if key in {"$ref", "definitions"}
        }
    written: dict[str, Any] = {}
    for keyword, value in known.items():
        written |= _keyword(keyword, value, known, root, draft)
    return written


def _keyword(
    keyword: str, value: Any, schema: dict[str, Any], root: Any, draft: int
) -> dict[str, Any]:
    """Gives what a keyword of an older draft has become."""

    def up(inner: Any) -> Any:
        return _upgraded(inner, root, draft)

    match keyword:
        case "id" if draft == 4:
            return _identity(value)
        case "$id" if draft < 2019:
            return _identity(value)
        case "$ref" if isinstance(value, str):
            return {"$ref": _reference(value, root)}
        case "$recursiveRef":
            return {"$ref": "#"}
        case "items" if is_array(value):
            rest = schema.get("additionalItems")
            moved = {"prefixItems": [up(each) for each in value]} if value else {}
            return moved if rest is None else {**moved, "items": up(rest)}
        case "additionalItems" | "$recursiveAnchor":
            return {}
        case "dependencies" if draft < 2019 and is_object(value):
            return _dependencies(value, up)
        case "definitions" if is_object(value):
            return {"$defs": {name: up(each) for name, each in value.items()}}
        case "$defs" if is_object(value):
            older = schema.get("definitions", {})
            both = {**older, **value}
            return {"$defs": {name: up(each) for name, each in both.items()}}
        case "exclusiveMinimum" | "exclusiveMaximum" if draft == 4:
            return {}
        case "minimum" | "maximum" if draft == 4:
            exclusive = dict(_BOUNDS)[keyword]
            return {exclusive if schema.get(exclusive) is True else keyword: value}
        case _:
            return {keyword: _inner(keyword, value, up)}


def _inner(keyword: str, value: Any, up: Any) -> Any:
    if keyword in ONE:
        return up(value)
    if keyword in LIST and is_array(value):
        return [up(each) for each in value]
    if keyword in MAP and is_object(value):
        return {name: up(each) for name, each in value.items()}
    return value


def _identity(value: Any) -> dict[str, Any]:
    if isinstance(value, str) and value.startswith("#"):
        return {"$anchor": value[1:]}
    return {"$id": value.removesuffix("#")} if isinstance(value, str) else {}


def _dependencies(value: dict[str, Any], up: Any) -> dict[str, Any]:
    names = {name: each for name, each in value.items() if is_array(each)}
    schemas = {name: up(each) for name, each in value.items() if not is_array(each)}
    written: dict[str, Any] = {"dependentRequired": names} if names else {}
    return {**written, "dependentSchemas": schemas} if schemas else written


def _reference(reference: str, root: Any) -> str:
    """Rewrites a pointer into the document where keywords on its way have moved."""
    name, _, fragment = reference.partition("#")
    if name or not fragment.startswith("/"):
        return reference
    steps: list[str] = []
    here: Any = root
    in_schema = True
    for step in parse_pointer(unquote(fragment)):
        if in_schema and step == "items" and is_object(here) and is_array(here[step]):
            steps.append("prefixItems")
        elif in_schema and step in _RENAMED:
            steps.append(_RENAMED[step])
        else:
            steps.append(step)
        # Inside a map or a list, the next step is a name of ours, not a keyword.
        holds_names = in_schema and (step in _MAPS or step in LIST)
        here = _child(here, step)
        in_schema = not (holds_names or is_array(here))
    return "#" + quote(render_pointer(steps), safe="/~!$&'()*+,;=:@-._")


_RENAMED: Final = {
    "additionalItems": "items",
    "definitions": "$defs",
    "dependencies": "dependentSchemas",
}


def _child(here: Any, step: str) -> Any:
    if is_object(here):
        return here.get(step)
    if is_array(here) and step.isdigit() and int(step) < len(here):
        return here[int(step)]
    return None
