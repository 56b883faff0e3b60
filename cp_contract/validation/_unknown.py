"""Event -> notices of what the contract does not name, and a reader survives."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from cp_contract.findings import Finding, Severity
from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import resolve_fragment
from cp_contract.validation._keywords import validator_of
from cp_contract.validation._shown import shown
from cp_contract.validation._where import nowhere, pointer_to

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cp_contract.contract import Contract
    from cp_contract.validation._where import Path, Where

__all__ = ["unknown_field", "unknown_fields", "unknown_object_type"]

UNKNOWN_FIELD: Final = "unknown-field"
UNKNOWN_OBJECT_TYPE: Final = "unknown-object-type"

# Keywords that speak for every name, so that none is unknown beside them.
SPEAKING_FOR_ALL: Final = (
    "additionalProperties",
    "patternProperties",
    "unevaluatedProperties",
)


def unknown_object_type(
    contract: Contract, event: Any, *, where: Where = nowhere
) -> list[Finding]:
    """Gives a notice if the event's ObjectTypeName is neither ours nor the user's."""
    name = event.get("ObjectTypeName") if is_object(event) else None
    if not isinstance(name, str) or name in _known_types(contract):
        return []
    said = f"{shown(name)} is no predefined object type, and none of yours"
    return [_notice(UNKNOWN_OBJECT_TYPE, said, ("ObjectTypeName",), where)]


@lru_cache(maxsize=64)
def _known_types(contract: Contract) -> frozenset[str]:
    return frozenset({*contract.object_types, *contract.predefined_object_types})


def unknown_fields(contract: Contract, event: Any) -> Iterator[Finding]:
    """Yields a notice for each name that the contract's schema does not name.

    An object whose schema names no property is free-form: nothing in it is unknown.
    """
    for path in _unnamed(contract, [contract.schema], event, ()):
        yield unknown_field(path)


def unknown_field(path: Path, *, where: Where = nowhere) -> Finding:
    """Makes the notice about a name that the contract does not name."""
    said = f"{shown(path[-1])} is not named in the contract"
    return _notice(UNKNOWN_FIELD, said, path, where)


def _notice(rule: str, message: str, path: Path, where: Where) -> Finding:
    line, column = where(path)
    return Finding(
        rule,
        message,
        pointer_to(path),
        severity=Severity.NOTICE,
        line=line,
        column=column,
    )


def _unnamed(
    contract: Contract, schemas: list[Any], value: Any, path: Path
) -> Iterator[Path]:
    branches = [
        branch for schema in schemas for branch in _branches(contract, schema, value)
    ]
    if is_array(value):
        items = [branch["items"] for branch in branches if "items" in branch]
        for index, item in enumerate(value):
            yield from _unnamed(contract, items, item, (*path, index))
    if not is_object(value):
        return
    named = set[str]().union(*(branch.get("properties", ()) for branch in branches))
    free = not named or any(
        keyword in branch for branch in branches for keyword in SPEAKING_FOR_ALL
    )
    for name, inner in value.items():
        if name in named:
            below = [
                branch["properties"][name]
                for branch in branches
                if name in branch.get("properties", ())
            ]
            yield from _unnamed(contract, below, inner, (*path, name))
        elif not free:
            yield (*path, name)


def _branches(
    contract: Contract, schema: Any, value: Any
) -> Iterator[Mapping[str, Any]]:
    """Yields the schema and all that apply to the same value through it."""
    if not is_object(schema):
        return
    yield schema
    if "$ref" in schema:
        target = resolve_fragment(contract.schema, schema["$ref"])
        yield from _branches(contract, target, value)
    for each in schema.get("allOf", ()):
        yield from _branches(contract, each, value)
    for keyword in ("anyOf", "oneOf"):
        for each in schema.get(keyword, ()):
            if _holds(contract, each, value):
                yield from _branches(contract, each, value)
    if "if" in schema:
        chosen = "then" if _holds(contract, schema["if"], value) else "else"
        yield from _branches(contract, schema.get(chosen), value)


def _holds(contract: Contract, schema: Any, value: Any) -> bool:
    validator: Any = validator_of(contract)
    return bool(validator.evolve(schema=schema).is_valid(value))
