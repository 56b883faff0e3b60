"""One event, as text or as a value -> its findings, by the reference's verdict.

What is proven to be valid never comes here: nothing in here is light to import.
"""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, TypeGuard

from cp_contract.contract import load_contract, load_versions
from cp_contract.dialect import is_integer
from cp_contract.findings import Finding
from cp_contract.kinds import is_array, is_object
from cp_contract.reading import Payload, locate, read_event
from cp_contract.validation._keywords import findings_of, schema_findings
from cp_contract.validation._plans import look_through
from cp_contract.validation._room import with_room
from cp_contract.validation._shown import shown
from cp_contract.validation._unknown import (
    unknown_field,
    unknown_fields,
    unknown_object_type,
)
from cp_contract.validation._values import value_findings
from cp_contract.validation._where import nowhere, where_in
from cp_contract.validation.tiers import Tier, in_force

if TYPE_CHECKING:
    from collections.abc import Callable

    from cp_contract.contract import Contract
    from cp_contract.validation._where import Where
    from cp_contract.validation.tiers import NativeProgram

__all__ = ["NO_VALUE", "check_value", "examine", "examine_plain"]

UNKNOWN_VERSION: Final = "unknown-schema-version"


def examine(
    event: object, *, version: int | None = None, contract: Contract | None = None
) -> tuple[Any, list[Finding]]:
    """Gives the value of an event and its findings; `NO_VALUE` where it has none."""
    value, findings = _read(event)
    if value is not NO_VALUE:
        find = _found_in_text if _is_text(event) else _found
        found = _check(value, version, contract, find)
        findings += _located(event, found)
    return value, findings


def examine_plain(
    event: bytes, contract: Contract | None, program: NativeProgram, *, proven: bool
) -> tuple[Any, list[Finding]]:
    """Does as `examine` with an event of which the native tier says: it is plain.

    It is JSON, no name is given twice, each number is what every reader makes of it.
    Of one that is `proven`, it is also said that no keyword refuses anything in it.
    """
    value = _loads(event)
    where = where_in(event, program)
    held = _contract_for(value, None, contract, where)
    if isinstance(held, Finding):
        return value, [held]
    return value, with_room(_found_quickly, held, value, where=where, proven=proven)


def check_value(
    event: Any, *, version: int | None = None, contract: Contract | None = None
) -> list[Finding]:
    """Finds what the contract says of an event that has been read, errors first.

    Without a `version`, an event of a SchemaVersion that is not published has that as
    its one finding, whatever contract is given.
    """
    return _check(event, version, contract, _found)


def _check(
    event: Any,
    version: int | None,
    contract: Contract | None,
    find: Callable[[Contract, Any], list[Finding]],
) -> list[Finding]:
    held = _contract_for(event, version, contract, nowhere)
    return [held] if isinstance(held, Finding) else with_room(find, held, event)


def _contract_for(
    event: Any, version: int | None, contract: Contract | None, where: Where
) -> Contract | Finding:
    """Gives the contract that an event is held to, or says that there is none."""
    if version is None:
        named = event.get("SchemaVersion") if is_object(event) else None
        if type(named) is not int or named not in _published():
            if (unpublished := _unpublished(event, where)) is not None:
                return unpublished
            named = _own_version(event)
        version = named
    return load_contract(version) if contract is None else contract


def _found(contract: Contract, event: Any) -> list[Finding]:
    if in_force() is not Tier.REFERENCE and _is_plain(event):
        return _found_quickly(contract, event)
    return [
        *schema_findings(contract, event),
        *unknown_object_type(contract, event),
        *unknown_fields(contract, event),
    ]


def _found_in_text(contract: Contract, event: Any) -> list[Finding]:
    """Finds what is wrong with what `json` gave, which is plain."""
    if in_force() is not Tier.REFERENCE:
        return _found_quickly(contract, event)
    return _found(contract, event)


def _found_quickly(
    contract: Contract, event: Any, *, where: Where = nowhere, proven: bool = False
) -> list[Finding]:
    breaches, unnamed = look_through(contract, event, proven=proven)
    found = findings_of(contract, breaches, where=where)
    found += unknown_object_type(contract, event, where=where)
    if unnamed:
        found += [unknown_field(path, where=where) for path in unnamed]
    return found


def _is_plain(value: Any) -> bool:
    """Says whether a value is made of what `json` gives, and no class above it."""
    if is_object(value):
        return type(value) is dict and all(
            type(name) is str and _is_plain(inner) for name, inner in value.items()
        )
    if is_array(value):
        return type(value) is list and all(map(_is_plain, value))
    return type(value) in _SCALARS


NO_VALUE: Final = object()
"""Stands for the value of text that is no JSON; None is a value."""


def _read(event: object) -> tuple[Any, list[Finding]]:
    if _is_text(event):
        reading = read_event(event)
        return reading.value if reading.ok else NO_VALUE, list(reading.findings)
    findings = value_findings(event)
    return NO_VALUE if findings else event, findings


def _located(event: object, findings: list[Finding]) -> list[Finding]:
    if not _is_text(event):
        return findings
    return [_placed(event, finding) for finding in findings]


def _is_text(event: object) -> TypeGuard[Payload]:
    return isinstance(event, Payload)


def _placed(event: Payload, finding: Finding) -> Finding:
    position = locate(event, finding.pointer)
    return replace(finding, line=position.line, column=position.column)


@cache
def _published() -> tuple[int, ...]:
    return tuple(each.version for each in load_versions())


def _own_version(event: Any) -> int | None:
    """Gives the event's SchemaVersion, None where it names none or no integer.

    Such an event is held to the newest: what is wrong with it is the schema's to say.
    """
    version: Any = event.get("SchemaVersion") if is_object(event) else None
    return int(version) if is_integer(version) else None


def _unpublished(event: Any, where: Where) -> Finding | None:
    version = event.get("SchemaVersion") if is_object(event) else None
    if type(version) is str or version is None or not is_integer(version):
        return None
    if version in _published():
        return None
    published = ", ".join(map(str, _published()))
    line, column = where(("SchemaVersion",))
    return Finding(
        rule=UNKNOWN_VERSION,
        message=f"SchemaVersion {shown(version)} is not published; "
        f"published: {published}",
        pointer="/SchemaVersion",
        line=line,
        column=column,
    )


def _faster_loads() -> Callable[[bytes], Any]:
    if find_spec("orjson") is None:
        return json.loads
    from orjson import loads  # noqa: PLC0415  (an extra brings it)

    return loads


_loads: Final = _faster_loads()
_SCALARS: Final = frozenset({str, int, float, bool, type(None), Decimal})
