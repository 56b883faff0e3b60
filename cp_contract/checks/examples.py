"""Examples and the contract they belong to -> those that do not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cp_contract.checks.rules import found
from cp_contract.dialect import reference_validator
from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import render_pointer
from cp_contract.subschemas import iter_schemas
from cp_contract.validation import validate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.contract import Contract
    from cp_contract.findings import Finding

__all__ = ["check_invalid_example", "check_schema_examples", "check_valid_example"]


def check_valid_example(
    event: Any, contract: Contract, *, path: str
) -> Iterator[Finding]:
    """Yields what is wrong with an event that is meant to be valid."""
    for error in validate(event, contract=contract).errors:
        yield found(
            "example-refused",
            f"{error.message} [{error.rule}]",
            path=path,
            pointer=error.pointer,
        )


def check_invalid_example(
    declared: Any, contract: Contract, *, path: str
) -> Iterator[Finding]:
    """Yields how an invalid example fails otherwise than it declares.

    It is `{"event": ..., "pointer": ..., "rule": ...}`, and must break that rule at
    that pointer and no other.
    """
    if not is_object(declared) or not {"event", "pointer", "rule"} <= set(declared):
        yield found(
            "example-accepted",
            "an invalid example holds event, pointer and rule",
            path=path,
        )
        return
    errors = validate(declared["event"], contract=contract).errors
    fails = [f"{each.rule} at {each.pointer or '/'}" for each in errors]
    meant = f"{declared['rule']} at {declared['pointer'] or '/'}"
    if fails != [meant]:
        yield found(
            "example-accepted",
            f"declared to fail by {meant}, it fails by {', '.join(fails) or 'nothing'}",
            path=path,
            pointer="/event",
        )


def check_schema_examples(
    schema: dict[str, Any], *, path: str, root: dict[str, Any] | None = None
) -> Iterator[Finding]:
    """Yields the `examples` in a schema that the part they stand at refuses.

    `root` is the bundle whose `$defs` references lead into; without it, the schema.
    """
    definitions = (root or schema).get("$defs", {})
    for where, part in iter_schemas(schema):
        if not is_object(part) or not is_array(part.get("examples")):
            continue
        judge = reference_validator({"$defs": definitions, "allOf": [part]})
        for index, example in enumerate(part["examples"]):
            for error in judge.iter_errors(example):
                yield found(
                    "example-refused",
                    error.message,
                    path=path,
                    pointer=render_pointer((*where, "examples", index)),
                )
