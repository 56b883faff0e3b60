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
from cp_contract.pointers import parse_pointer
from cp_contract.reading import Payload, locate, read_event
from cp_contract.validation._compiled import breaches_of
from cp_contract.validation._keywords import findings_of, schema_findings
from cp_contract.validation._naming import unnamed_paths
from cp_contract.validation._room import with_room
from cp_contract.validation._shown import shown
from cp_contract.validation._unknown import (
    unknown_field,
    unknown_fields,
    unknown_object_type,
)
from cp_contract.validation._values import value_findings
from cp_contract.validation.tiers import Tier, in_force

if TYPE_CHECKING:
    from collections.abc import Callable

    from cp_contract.contract import Contract

__all__ = ["check_value", "examine", "examine_plain"]

UNKNOWN_VERSION: Final = "unknown-schema-version"

Place = tuple[int, int]
"""Line and column."""


def examine(
    event: object, *, version: int | None = None, contract: Contract | None = None
) -> tuple[Any, list[Finding]]:
    """Gives the value of an event and its findings; any object where it has none."""
    value, findings = _read(event)
    if value is not _UNREADABLE:
        is_text = _is_text(event)
        found = _check(value, version, contract, is_plain=is_text)
        findings += _located(event, found)
    return value, findings


def examine_plain(
    event: bytes, contract: Contract | None, place: Callable[[bytes, list[str]], Place]
) -> tuple[Any, list[Finding]]:
    """Does as `examine` with an event of which the native tier says: it is plain.

    It is JSON, no name is given twice, each number is what every reader makes of it.
    """
    value = _loads(event)
    found = _check(value, None, contract, is_plain=True)
    return value, [_put(finding, event, place) for finding in found]


def _put(
    finding: Finding, event: bytes, place: Callable[[bytes, list[str]], Place]
) -> Finding:
    line, column = place(event, list(parse_pointer(finding.pointer)))
    return Finding(
        finding.rule,
        finding.message,
        finding.pointer,
        finding.schema_pointer,
        finding.severity,
        None,
        line,
        column,
    )


def check_value(
    event: Any, *, version: int | None = None, contract: Contract | None = None
) -> list[Finding]:
    """Finds what the contract says of an event that has been read, errors first.

    Without a `version`, an event of a SchemaVersion that is not published has that as
    its one finding, whatever contract is given.
    """
    return _check(event, version, contract, is_plain=False)


def _check(
    event: Any, version: int | None, contract: Contract | None, *, is_plain: bool
) -> list[Finding]:
    if version is None:
        named = event.get("SchemaVersion") if is_object(event) else None
        if type(named) is not int or named not in _published():
            if (unpublished := _unpublished(event)) is not None:
                return [unpublished]
            named = _own_version(event)
        version = named
    if contract is None:
        contract = load_contract(version)
    return with_room(_found, contract, event, is_plain=is_plain)


def _found(contract: Contract, event: Any, *, is_plain: bool) -> list[Finding]:
    if in_force() is not Tier.REFERENCE and (is_plain or _is_plain(event)):
        return [
            *findings_of(contract, breaches_of(contract, event)),
            *unknown_object_type(contract, event),
            *map(unknown_field, unnamed_paths(contract, event)),
        ]
    return [
        *schema_findings(contract, event),
        *unknown_object_type(contract, event),
        *unknown_fields(contract, event),
    ]


def _is_plain(value: Any) -> bool:
    """Says whether a value is made of what `json` gives, and no class above it."""
    if is_object(value):
        return type(value) is dict and all(
            type(name) is str and _is_plain(inner) for name, inner in value.items()
        )
    if is_array(value):
        return type(value) is list and all(map(_is_plain, value))
    return type(value) in _SCALARS


# What `_read` gives for text that stands for no value; None is a value.
_UNREADABLE: Final = object()


def _read(event: object) -> tuple[Any, list[Finding]]:
    if _is_text(event):
        reading = read_event(event)
        return reading.value if reading.ok else _UNREADABLE, list(reading.findings)
    findings = value_findings(event)
    return _UNREADABLE if findings else event, findings


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


def _unpublished(event: Any) -> Finding | None:
    version = event.get("SchemaVersion") if is_object(event) else None
    if type(version) is str or version is None or not is_integer(version):
        return None
    if version in _published():
        return None
    published = ", ".join(map(str, _published()))
    return Finding(
        rule=UNKNOWN_VERSION,
        message=f"SchemaVersion {shown(version)} is not published; "
        f"published: {published}",
        pointer="/SchemaVersion",
    )


def _faster_loads() -> Callable[[bytes], Any]:
    if find_spec("orjson") is None:
        return json.loads
    from orjson import loads  # noqa: PLC0415  (an extra brings it)

    return loads


_loads: Final = _faster_loads()
_SCALARS: Final = frozenset({str, int, float, bool, type(None), Decimal})
