"""Contract -> Hypothesis strategies: every event that the export can send."""

from __future__ import annotations

from cp_contract.strategies._deliveries import (
    DeliveredRecord,
    Delivery,
    deliveries,
    firehose_records,
    kinesis_records,
    kpl_aggregated,
    lambda_events,
)
from cp_contract.strategies._events import (
    events,
    health_checks,
    profile_events,
    profile_object_events,
)
from cp_contract.strategies._fields import unknown_fields
from cp_contract.strategies._future import FutureEvent, Novelty, future_events
from cp_contract.strategies._histories import (
    History,
    LogEntry,
    ObjectKey,
    Operation,
    key_of,
)
from cp_contract.strategies._invalid import BrokenEvent, invalid_events
from cp_contract.strategies._names import domain_names, object_type_names
from cp_contract.strategies._objects import objects
from cp_contract.strategies._payloads import (
    InvalidPayload,
    invalid_payloads,
    poison_payloads,
)
from cp_contract.strategies._profiles import profiles
from cp_contract.strategies._sampling import sample
from cp_contract.strategies._stories import histories
from cp_contract.strategies._styles import Style
from cp_contract.strategies._texts import event_ids, profile_ids, texts, unique_keys
from cp_contract.strategies._timestamps import timestamps

__all__ = [
    "BrokenEvent",
    "DeliveredRecord",
    "Delivery",
    "FutureEvent",
    "History",
    "InvalidPayload",
    "LogEntry",
    "Novelty",
    "ObjectKey",
    "Operation",
    "Style",
    "deliveries",
    "domain_names",
    "event_ids",
    "events",
    "firehose_records",
    "future_events",
    "health_checks",
    "histories",
    "invalid_events",
    "invalid_payloads",
    "key_of",
    "kinesis_records",
    "kpl_aggregated",
    "lambda_events",
    "object_type_names",
    "objects",
    "poison_payloads",
    "profile_events",
    "profile_ids",
    "profile_object_events",
    "profiles",
    "sample",
    "texts",
    "timestamps",
    "unique_keys",
    "unknown_fields",
]
