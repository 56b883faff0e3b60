"""Kind of event -> an event of that kind, to copy."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from cp_contract.algebra import Member, SchemaSet, find_member
from cp_contract.kinds import is_object
from cp_contract.reference._words import described_by, first
from cp_contract.validation import validate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cp_contract.contract import Contract
    from cp_contract.reference._kinds import Kind

__all__ = ["examples_of"]

_TYPE: Final = "ObjectTypeName"


def examples_of(contract: Contract, kind: Kind) -> list[Any]:
    """Gives what the schema shows of a kind; for a type of the user's own, makes one.

    Nothing is made that the contract does not admit.
    """
    shown = first(described_by(contract.schema, {"$ref": kind.reference}), "examples")
    if shown is not None:
        return list(shown)
    generic = contract.schema["$defs"]["ProfileObjectEvent"]["examples"][0]
    events = (
        {**generic, _TYPE: name, "Object": held}
        for field, name in kind.told_by
        if field == _TYPE and name in contract.object_types
        for held in _objects(contract.object_types[str(name)])
    )
    fit = (event for event in events if validate(event, contract=contract).passed)
    return list(islice(fit, 1))


def _objects(schema: Mapping[str, Any]) -> Iterator[Any]:
    """Yields what may be an object of a schema, the most telling first."""
    yield from schema.get("examples", ())
    yield {
        name: field["examples"][0]
        for name, field in schema.get("properties", {}).items()
        if is_object(field) and field.get("examples")
    }
    answer = find_member(SchemaSet.of(schema))
    if isinstance(answer, Member):
        yield answer.value
