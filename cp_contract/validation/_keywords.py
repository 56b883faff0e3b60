"""Schema and value -> findings, one for each thing that the value does wrong.

The verdict is the reference validator's. What it says more than once is told once: two
keywords of the same name that refuse the same value (the outermost speaks), and a
pattern beside a format that already refused the value, which only repeats it for
engines that ignore formats.
"""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from cp_contract.dialect import reference_validator
from cp_contract.findings import Finding
from cp_contract.kinds import is_object
from cp_contract.pointers import render_pointer, resolve_fragment
from cp_contract.validation._sentences import sentence
from cp_contract.validation._shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

    from cp_contract.contract import Contract

__all__ = ["schema_findings", "validator_of"]

# A schema that is `false` has no keyword to name.
_FALSE: Final = "false-schema"
_NAMING: Final = ("required", "dependentRequired")


@lru_cache(maxsize=64)
def validator_of(contract: Contract) -> Validator:
    """Gives the reference validator of a contract, made once."""
    return reference_validator(contract.schema)


def schema_findings(contract: Contract, value: Any) -> list[Finding]:
    """Gives every finding of the contract's schema in a JSON value, in its order."""
    errors = list(validator_of(contract).iter_errors(value))
    if not errors:
        return []
    formats = {
        (tuple(error.absolute_path), id(error.schema))
        for error in errors
        if error.validator == "format"
    }
    found: dict[tuple[object, ...], tuple[int, Finding]] = {}
    for order, error in sorted(enumerate(errors), key=_outermost_first):
        place = tuple(error.absolute_path)
        if error.validator == "pattern" and (place, id(error.schema)) in formats:
            continue
        for message in _messages(error):
            finding = Finding(
                rule=str(error.validator or _FALSE),
                message=message,
                pointer=render_pointer(place),
                schema_pointer=_schema_pointer(error, contract.schema),
            )
            # Keywords that name what is missing say as much as they name.
            subject = message if error.validator in _NAMING else None
            found.setdefault((place, error.validator, subject), (order, finding))
    return [finding for _, finding in sorted(found.values(), key=itemgetter(0))]


def _outermost_first(numbered: tuple[int, ValidationError]) -> int:
    return len(numbered[1].absolute_schema_path)


def _messages(error: ValidationError) -> Iterator[str]:
    if error.validator == "required":
        yield from _missing(error)
    elif error.validator == "dependentRequired":
        yield from _missing_beside(error)
    else:
        rule = str(error.validator or _FALSE)
        said = sentence(rule, error.validator_value, error.instance)
        is_name = "propertyNames" in error.absolute_schema_path
        yield f"the name {said}" if is_name else said


def _missing(error: ValidationError) -> Iterator[str]:
    instance: Any = error.instance
    names: Any = error.validator_value
    for name in names:
        if name not in instance:
            yield f"{shown(name)} is missing"


def _missing_beside(error: ValidationError) -> Iterator[str]:
    instance: Any = error.instance
    needs: Any = error.validator_value
    for name, others in needs.items():
        if name in instance:
            for other in others:
                if other not in instance:
                    yield f"{shown(other)} is missing beside {shown(name)}"


def _schema_pointer(error: ValidationError, root: Any) -> str | None:
    """Finds where the keyword stands in the schema document.

    jsonschema's path leaves out the `$ref`s that it followed and the `if` before a
    `then`, so the document is walked with the path until the keyword's own schema is
    reached.
    """
    path = tuple(error.absolute_schema_path)
    return _walk(root, path, "", root, error.schema)


def _walk(
    node: Any, path: Sequence[str | int], at: str, root: Any, goal: object
) -> str | None:
    if len(path) <= 1 and node is goal:
        return at + render_pointer(path)
    if not path:
        return None
    step, *rest = path
    below = _child(node, step)
    if below is not None:
        found = _walk(below, rest, at + render_pointer([step]), root, goal)
        if found is not None:
            return found
    if is_object(node) and "$ref" in node:
        target = str(node["$ref"])
        there = resolve_fragment(root, target)
        return _walk(there, path, target.removeprefix("#"), root, goal)
    return None


def _child(node: Any, step: str | int) -> Any:
    try:
        return node[step]
    except (KeyError, IndexError, TypeError):
        return None
