"""A call of an operation: what it asks, and what it works with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, final

from cp_contract.errors import RequestRefused
from cp_contract.export.wire import BAD_REQUEST

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from datetime import datetime

    from cp_contract.contract import Contract
    from cp_contract.export.model import ServiceModel

__all__ = ["Call", "JsonObject", "Setting", "compact", "missing", "refused"]

JsonObject = dict[str, Any]


@final
@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for every call."""

    model: ServiceModel
    contract: Contract
    keep_order: bool
    """Whether events have their profile's id as partition key, not a random one."""


@final
@dataclass(frozen=True, slots=True)
class Call:
    """One call, within its transaction."""

    setting: Setting
    connection: sqlite3.Connection
    parameters: Mapping[str, Any]
    now: datetime

    @property
    def domain(self) -> str:
        """Gives the DomainName that the call is about."""
        name: str = self.parameters["DomainName"]
        return name


def refused(reason: str) -> RequestRefused:
    """Makes the answer to a request that cannot be followed."""
    return RequestRefused(BAD_REQUEST, reason)


def missing(what: str) -> RequestRefused:
    """Makes the answer to a request about what is not there."""
    return RequestRefused("ResourceNotFoundException", f"there is no {what}")


def compact(value: object) -> str:
    """Renders a value as the JSON that is stored."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
