"""What every worker must know -> the contract that it holds events to."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, final

from cp_contract.contract import Contract, load_contract

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Settings", "against_of", "contract_of", "settings_of"]


@final
@dataclass(frozen=True, slots=True)
class Settings:
    """What an audit was asked for, in values that any process and machine can take."""

    version: int | None = None
    """The SchemaVersion to hold every event to; None holds each to its own."""
    object_types: str = "{}"
    """The user's own object types, as JSON."""
    against: str | None = None
    """The schema to ask whether it would read the archive, as JSON."""
    column: str | None = None
    """The column of Parquet files that holds the events; None looks for it."""


def settings_of(
    *,
    version: int | None,
    object_types: Mapping[str, Any],
    against: Any,
    column: str | None,
) -> Settings:
    """Writes down what an audit is asked for."""
    return Settings(
        version,
        json.dumps(dict(object_types), sort_keys=True),
        None if against is None else json.dumps(against),
        column,
    )


@lru_cache(maxsize=8)
def contract_of(settings: Settings) -> Contract:
    """Gives the contract in force."""
    contract = load_contract(settings.version)
    return contract.with_object_types(json.loads(settings.object_types))


@lru_cache(maxsize=8)
def against_of(settings: Settings) -> Contract | None:
    """Gives the schema to ask about, as a contract of no object types."""
    if settings.against is None:
        return None
    return Contract(contract_of(settings).version, None, json.loads(settings.against))
