"""The contract of the Customer Profiles real-time export event, executable."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cp_contract.compat import compare
    from cp_contract.conformance import Consumer, assert_conforms, check_consumer
    from cp_contract.contract import Contract, load_contract
    from cp_contract.errors import ContractError, InvalidEvent, UnknownVersion
    from cp_contract.findings import Finding, Report, Severity
    from cp_contract.validation import assert_valid, iter_findings, validate

__all__ = [
    "Consumer",
    "Contract",
    "ContractError",
    "Finding",
    "InvalidEvent",
    "Report",
    "Severity",
    "UnknownVersion",
    "assert_conforms",
    "assert_valid",
    "check_consumer",
    "compare",
    "iter_findings",
    "load_contract",
    "validate",
]

_HOME: Final = {
    "Consumer": "cp_contract.conformance",
    "Contract": "cp_contract.contract",
    "ContractError": "cp_contract.errors",
    "Finding": "cp_contract.findings",
    "InvalidEvent": "cp_contract.errors",
    "Report": "cp_contract.findings",
    "Severity": "cp_contract.findings",
    "UnknownVersion": "cp_contract.errors",
    "assert_conforms": "cp_contract.conformance",
    "assert_valid": "cp_contract.validation",
    "check_consumer": "cp_contract.conformance",
    "compare": "cp_contract.compat",
    "iter_findings": "cp_contract.validation",
    "load_contract": "cp_contract.contract",
    "validate": "cp_contract.validation",
}


def __getattr__(name: str) -> object:
    if module := _HOME.get(name):
        return getattr(import_module(module), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
