"""One event, as text or as a value -> its findings, by the reference's verdict.

What is proven to be valid never comes here: nothing in here is light to import.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeGuard

from cp_contract.contract import load_contract, load_versions
from cp_contract.dialect import is_integer
from cp_contract.findings import Finding
from cp_contract.kinds import is_object
from cp_contract.reading import Payload, locate, read_event
from cp_contract.validation._keywords import schema_findings
from cp_contract.validation._room import with_room
from cp_contract.validation._shown import shown
from cp_contract.validation._unknown import unknown_fields, unknown_object_type
from cp_contract.validation._values import value_findings

if TYPE_CHECKING:
    from cp_contract.contract import Contract

__all__ = ["check_value", "examine"]

UNKNOWN_VERSION: Final = "unknown-schema-version"


def examine(
    event: object, *, version: int | None = None, contract: Contract | None = None
) -> tuple[Any, list[Finding]]:
    """Gives the value of an event and its findings; any object where it has none."""
    value, findings = _read(event)
    if value is not _UNREADABLE:
        found = check_value(value, version=version, contract=contract)
        findings += _located(event, found)
    return value, findings


def check_value(
    event: Any, *, version: int | None = None, contract: Contract | None = None
) -> list[Finding]:
    """Finds what the contract says of an event that has been read, errors first.

    Without a `version`, an event of a SchemaVersion that is not published has that as
    its one finding, whatever contract is given.
    """
    if version is None and (unpublished := _unpublished(event)) is not None:
        return [unpublished]
    if contract is None:
        contract = load_contract(_own_version(event) if version is None else version)
    return with_room(_found, contract, event)


def _found(contract: Contract, event: Any) -> list[Finding]:
    return [
        *schema_findings(contract, event),
        *unknown_object_type(contract, event),
        *unknown_fields(contract, event),
    ]


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


def _own_version(event: Any) -> int | None:
    """Gives the event's SchemaVersion, None where it names none or no integer.

    Such an event is held to the newest: what is wrong with it is the schema's to say.
    """
    version: Any = event.get("SchemaVersion") if is_object(event) else None
    return int(version) if is_integer(version) else None


def _unpublished(event: Any) -> Finding | None:
    version = event.get("SchemaVersion") if is_object(event) else None
    known = [each.version for each in load_versions()]
    if not is_integer(version) or version in known:
        return None
    published = ", ".join(map(str, known))
    return Finding(
        rule=UNKNOWN_VERSION,
        message=f"SchemaVersion {shown(version)} is not published; "
        f"published: {published}",
        pointer="/SchemaVersion",
    )
