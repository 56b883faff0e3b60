"""A set of strings as a regular language: patterns, formats, lengths, names.

Nothing here knows JSON Schema.
"""

from __future__ import annotations

from cp_contract.languages._language import (
    ANY,
    DEFAULT_STATES,
    NOTHING,
    Language,
    State,
)

__all__ = ["ANY", "DEFAULT_STATES", "NOTHING", "Language", "State"]
