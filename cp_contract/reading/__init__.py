"""Bytes -> events: values, and findings about the text that carries them.

Pure: bytes in, values out. What the schema says of an event is not asked here.
"""

from __future__ import annotations

from cp_contract.reading._event import Reading, read_event
from cp_contract.reading._files import (
    Document,
    read_chunks,
    read_events,
    read_sequence,
)
from cp_contract.reading._inflate import CHUNK, Fault, unpacked
from cp_contract.reading._places import Payload, Position, locate
from cp_contract.reading._rules import NESTING_LIMIT, RULES, Rule

__all__ = [
    "CHUNK",
    "NESTING_LIMIT",
    "RULES",
    "Document",
    "Fault",
    "Payload",
    "Position",
    "Reading",
    "Rule",
    "locate",
    "read_chunks",
    "read_event",
    "read_events",
    "read_sequence",
    "unpacked",
]
