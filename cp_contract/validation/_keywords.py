"""Schema and value -> findings, one for each thing that the value does wrong.

The verdict is the reference validator's. What it says more than once is told once: two
keywords of the same name that refuse the same value (the outermost speaks), and a
pattern beside a format that already refused the value, which only repeats it for
engines that ignore formats.
"""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from cp_contract.dialect import reference_validator
from cp_contract.findings import Finding, Severity
from cp_contract.kinds import is_object
from cp_contract.pointers import render_pointer, resolve_fragment
from cp_contract.validation._sentences import saying
from cp_contract.validation._shown import shown
from cp_contract.validation._where import nowhere, pointer_to

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

    from cp_contract.contract import Contract
    from cp_contract.validation._sentences import Saying
    from cp_contract.validation._where import Path, Where

__all__ = [
    "FALSE",
    "Breach",
    "breach_of",
    "findings_of",
    "missing",
    "schema_findings",
    "told",
    "validator_of",
]

# A schema that is `false` has no keyword to name.
FALSE: Final = "false-schema"
_NAMING: Final = ("required", "dependentRequired")


@lru_cache(maxsize=64)
def validator_of(contract: Contract) -> Validator:
    """Gives the reference validator of a contract, made once."""
    return reference_validator(contract.schema)


class Breach(NamedTuple):
    """One keyword that refuses one value, whoever found it out."""

    schema_path: Path
    """As jsonschema has it: without `$ref`, and without `if` before `then`."""
    keyword: str
    messages: tuple[str, ...]
    place: Path
    schema: Any
    """The schema that the keyword stands in, itself."""


def schema_findings(contract: Contract, value: Any) -> list[Finding]:
    """Gives every finding of the contract's schema in a JSON value, in its order."""
    errors = validator_of(contract).iter_errors(value)
    return findings_of(contract, [breach_of(error) for error in errors])


def breach_of(
    error: ValidationError,
    schema_path: Path = (),
    place: Path = (),
) -> Breach:
    """Reads an error of jsonschema; the paths are those that led to its schema."""
    path = (*schema_path, *error.absolute_schema_path)
    return Breach(
        path,
        str(error.validator or FALSE),
        tuple(_messages(error, path)),
        (*place, *error.absolute_path),
        error.schema,
    )


def findings_of(
    contract: Contract, breaches: list[Breach], *, where: Where = nowhere
) -> list[Finding]:
    """Tells what breaches say more than once only once, in their order."""
    if not breaches:
        return []
    if len(breaches) == 1 and len(breaches[0].messages) == 1:
        breach = breaches[0]
        return [_finding_of(contract, breach, breach.messages[0], where)]
    formats = {
        (breach.place, id(breach.schema))
        for breach in breaches
        if breach.keyword == "format"
    }
    found: dict[tuple[object, ...], tuple[int, Finding]] = {}
    for order, breach in sorted(enumerate(breaches), key=_outermost_first):
        keyword, place = breach.keyword, breach.place
        if keyword == "pattern" and (place, id(breach.schema)) in formats:
            continue
        for message in breach.messages:
            # Keywords that name what is missing say as much as they name.
            subject = message if keyword in _NAMING else None
            if (place, keyword, subject) not in found:
                finding = _finding_of(contract, breach, message, where)
                found[place, keyword, subject] = order, finding
    return [finding for _, finding in sorted(found.values(), key=itemgetter(0))]


def _finding_of(
    contract: Contract, breach: Breach, message: str, where: Where
) -> Finding:
    line, column = where(breach.place)
    return Finding(
        breach.keyword,
        message,
        pointer_to(breach.place),
        _schema_pointer(contract, breach),
        Severity.ERROR,
        None,
        line,
        column,
    )


def _outermost_first(numbered: tuple[int, Breach]) -> int:
    return len(numbered[1].schema_path)


def _messages(error: ValidationError, path: Path) -> Iterator[str]:
    if error.validator == "required":
        yield from missing(error.instance, error.validator_value)
    elif error.validator == "dependentRequired":
        yield from _missing_beside(error)
    else:
        keyword = str(error.validator or FALSE)
        yield told(keyword, error.validator_value, path)(error.instance)


def told(keyword: str, limit: Any, path: Path) -> Saying:
    """Gives what says why a keyword refuses a value, or a name if the path says so."""
    say = saying(keyword, limit)
    return (lambda name: f"the name {say(name)}") if "propertyNames" in path else say


def missing(value: Any, names: Any) -> Iterator[str]:
    """Says which of the names an object does not have."""
    for name in names:
        if name not in value:
            yield f"{shown(name)} is missing"


def _missing_beside(error: ValidationError) -> Iterator[str]:
    instance: Any = error.instance
    needs: Any = error.validator_value
    for name, others in needs.items():
        if name in instance:
            for other in others:
                if other not in instance:
                    yield f"{shown(other)} is missing beside {shown(name)}"


def _schema_pointer(contract: Contract, breach: Breach) -> str | None:
    """Finds where the keyword stands in the schema document.

    jsonschema's path leaves out the `$ref`s that it followed and the `if` before a
    `then`, so the document is walked with the path until the keyword's own schema is
    reached.
    """
    known = _pointers_of(contract)
    key = breach.schema_path, id(breach.schema)
    if key not in known:
        root = contract.schema
        known[key] = _walk(root, breach.schema_path, "", root, breach.schema)
    return known[key]


@lru_cache(maxsize=64)
def _pointers_of(
    contract: Contract,  # noqa: ARG001  (what is known belongs to it)
) -> dict[tuple[Path, int], str | None]:
    return {}


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
