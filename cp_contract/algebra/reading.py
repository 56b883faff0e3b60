"""A schema -> its form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from referencing.jsonschema import EMPTY_REGISTRY

from cp_contract.algebra.forms import Form, together, undecidable
from cp_contract.algebra.keywords import APPLICATORS, ASSERTIONS
from cp_contract.algebra.scope import open_scope
from cp_contract.algebra.unevaluated import UNEVALUATED, read_unevaluated
from cp_contract.dialect import DRAFT

if TYPE_CHECKING:
    from referencing.jsonschema import Schema, SchemaRegistry

    from cp_contract.algebra.scope import Scope

__all__ = ["read_schema", "speaks_dialect"]

_KEYWORDS: Final = {**ASSERTIONS, **APPLICATORS}


def read_schema(schema: Schema, *, registry: SchemaRegistry = EMPTY_REGISTRY) -> Form:
    """Gives the form of a valid draft 2020-12 schema."""
    try:
        return open_scope(schema, _read, registry=registry).read_once(schema)
    except RecursionError:
        return undecidable("the schema is nested too deep", "")


def speaks_dialect(schema: Schema) -> bool:
    """Says whether a schema claims no other dialect than draft 2020-12."""
    if isinstance(schema, bool):
        return True
    return str(schema.get("$schema", DRAFT)).removesuffix("#") == DRAFT


def _read(schema: Schema, scope: Scope) -> Form:
    if isinstance(schema, bool):
        return scope.read_once(schema)
    if not speaks_dialect(schema):
        reason = f"the dialect {schema['$schema']!r} is not read here"
        return undecidable(reason, scope.at("$schema"))
    if not UNEVALUATED.isdisjoint(schema):
        return read_unevaluated(schema, scope)
    return together(
        [
            _KEYWORDS[keyword](value, scope, schema)
            for keyword, value in schema.items()
            if keyword in _KEYWORDS
        ]
    )
