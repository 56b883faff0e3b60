"""Valid event -> its kind: the definition that the schema sends it to."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cp_contract.dialect import reference_validator
from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

    from cp_contract.contract import Contract

__all__ = ["kind_of"]


def kind_of(event: Any, contract: Contract) -> str:
    """Names the definition in `$defs` that describes a valid event."""
    return next(
        kind
        for condition, kind in _kinds(contract)
        if condition is None or condition.is_valid(event)
    )


@lru_cache(maxsize=64)
def _kinds(contract: Contract) -> tuple[tuple[Validator | None, str], ...]:
    """Lists the conditions of a contract in the order to try them; the last is None."""
    return tuple(_branches(contract.schema))


def _branches(schema: dict[str, Any]) -> list[tuple[Validator | None, str]]:
    if "$ref" in schema:
        return [(None, schema["$ref"].removeprefix("#/$defs/"))]
    found: list[tuple[Validator | None, str]] = []
    for part in (*schema.get("allOf", ()), schema):
        if is_object(part.get("then")):
            condition = reference_validator(part["if"])
            found += [(condition, kind) for _, kind in _branches(part["then"])]
    return found + _branches(schema["else"])
