"""Contract -> Hypothesis strategies: every event that the export can send."""

from __future__ import annotations

from cp_contract.strategies._events import (
    events,
    health_checks,
    profile_events,
    profile_object_events,
)
from cp_contract.strategies._fields import unknown_fields
from cp_contract.strategies._names import domain_names, object_type_names
from cp_contract.strategies._objects import objects
from cp_contract.strategies._profiles import profiles
from cp_contract.strategies._styles import Style
from cp_contract.strategies._texts import event_ids, profile_ids, texts, unique_keys
from cp_contract.strategies._timestamps import timestamps

__all__ = [
    "Style",
    "domain_names",
    "event_ids",
    "events",
    "health_checks",
    "object_type_names",
    "objects",
    "profile_events",
    "profile_ids",
    "profile_object_events",
    "profiles",
    "texts",
    "timestamps",
    "unique_keys",
    "unknown_fields",
]
