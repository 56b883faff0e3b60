"""One event, as text or as a value -> its findings, by the fastest tier that is sure.

Light to import: what an event that is proven valid does not need is imported late.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cp_contract.errors import InvalidEvent
from cp_contract.validation.tally import Tally
from cp_contract.validation.tiers import prove

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.contract import Contract
    from cp_contract.findings import Finding, Report

__all__ = ["assert_valid", "check_value", "examine", "iter_findings", "validate"]


def validate(
    event: object, *, version: int | None = None, contract: Contract | None = None
) -> Report:
    """Checks one event and reports all that was found.

    `event` is the JSON text as str or bytes, or the value that it stands for. The
    event's own SchemaVersion says which contract holds, unless `version` or a
    `contract` is given. Raises `UnknownVersion` if `version` is not published.

    >>> validate({"EventType": "HEALTH_CHECK"}).passed
    True
    >>> finding = validate(b'{"EventType": "DELETED"}').findings[0]
    >>> finding.message
    "'DELETED' is not one of 'CREATED', 'UPDATED', 'HEALTH_CHECK'"
    >>> finding.pointer, finding.line, finding.column
    ('/EventType', 1, 15)
    """
    tally = Tally()
    proven = None if version is not None else prove(event, contract)
    if proven is not None:
        tally.add(proven, ())
    else:
        tally.add(*examine(event, version=version, contract=contract))
    return tally.report()


def assert_valid(
    event: object, *, version: int | None = None, contract: Contract | None = None
) -> None:
    """Raises `InvalidEvent`, with the report in it, unless the event is valid."""
    report = validate(event, version=version, contract=contract)
    if not report.passed:
        raise InvalidEvent(report)


def iter_findings(
    event: object, *, version: int | None = None, contract: Contract | None = None
) -> Iterator[Finding]:
    """Yields the findings of one event, as `validate` reports them."""
    yield from validate(event, version=version, contract=contract).findings


def examine(
    event: object, *, version: int | None = None, contract: Contract | None = None
) -> tuple[Any, list[Finding]]:
    """Gives the value of an event and its findings; any object where it has none.

    The reference decides, whatever other tiers there are.
    """
    # It costs some 100 ms, which events that are proven valid do not need.
    from cp_contract.validation import examining  # noqa: PLC0415

    return examining.examine(event, version=version, contract=contract)


def check_value(
    event: Any, *, version: int | None = None, contract: Contract | None = None
) -> list[Finding]:
    """Finds what the contract says of an event that has been read, errors first.

    Without a `version`, an event of a SchemaVersion that is not published has that as
    its one finding, whatever contract is given.
    """
    from cp_contract.validation import examining  # noqa: PLC0415  (the same)

    return examining.check_value(event, version=version, contract=contract)
