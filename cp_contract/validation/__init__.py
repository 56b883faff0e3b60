"""Event -> findings: what the contract says of one event."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from cp_contract.validation.events import assert_valid, iter_findings, validate

if TYPE_CHECKING:
    from cp_contract.validation._keywords import schema_findings

__all__ = ["assert_valid", "iter_findings", "schema_findings", "validate"]


def __getattr__(name: str) -> object:
    if name == "schema_findings":  # what it needs is costly to import
        return import_module("cp_contract.validation._keywords").schema_findings
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
