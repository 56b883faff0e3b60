"""Event -> findings: what the contract says of one event."""

from __future__ import annotations

from cp_contract.validation._keywords import schema_findings
from cp_contract.validation.events import assert_valid, iter_findings, validate

__all__ = ["assert_valid", "iter_findings", "schema_findings", "validate"]
