"""Every exception that the package raises: what stopped the work, as facts."""

from __future__ import annotations


class ContractError(Exception):
    """The root of every exception that this package raises on purpose."""
