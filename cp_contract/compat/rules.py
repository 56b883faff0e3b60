"""What can change between two schemas: each kind of change a row of one table.

A rule's id is also its fixture folder, its anchor in the docs, its SARIF ruleId and the
value that `--ignore` takes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "DOCUMENTATION_CHANGED",
    "MEANING",
    "MEANING_CHANGED",
    "RULES",
    "SCHEMA_REWRITTEN",
    "Direction",
    "Meaning",
    "Rule",
]


@final
class Direction(StrEnum):
    """Who has to live with a change."""

    BACKWARD = "BACKWARD"
    """The new schema reads what was written under the old: archives and replays."""
    FORWARD = "FORWARD"
    """The old schema reads what is written under the new: today's consumers."""


@final
@dataclass(frozen=True, slots=True)
class Meaning:
    """What a direction is about, in words for people."""

    kept: str
    broken: str
    writer: str
    reader: str


MEANING: Final = MappingProxyType(
    {
        Direction.BACKWARD: Meaning(
            kept="the new schema reads every event written so far, "
            "so archives and replays stay valid",
            broken="events in archives and replays would become invalid",
            writer="the old schema",
            reader="the new schema",
        ),
        Direction.FORWARD: Meaning(
            kept="today's consumers read every event to come, "
            "since the old schema accepts it",
            broken="today's consumers would meet events that they reject",
            writer="the new schema",
            reader="the old schema",
        ),
    }
)
"""Each direction in terms of archives and of today's consumers."""

BACKWARD: Final = frozenset({Direction.BACKWARD})
FORWARD: Final = frozenset({Direction.FORWARD})
FULL: Final = BACKWARD | FORWARD
NEITHER: Final[frozenset[Direction]] = frozenset()

DOCUMENTATION_CHANGED: Final = "documentation-changed"
MEANING_CHANGED: Final = "meaning-changed"
SCHEMA_REWRITTEN: Final = "schema-rewritten"


@final
@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change, by the name that every output calls it."""

    id: str
    """Kebab-case, past tense, noun first."""
    purpose: str
    """One sentence: what happened to the schema."""
    breaks: frozenset[Direction]
    """The directions that it can break; whether it does, each answer says."""


_TABLE: Final = (
    # Objects
    Rule("property-added", "An optional property was named.", FULL),
    Rule("property-removed", "A property is no longer named.", FULL),
    Rule("required-property-added", "A required property was named.", BACKWARD),
    Rule("required-property-removed", "A required property is gone.", FORWARD),
    Rule("property-became-required", "A property became required.", BACKWARD),
    Rule("property-became-optional", "A property became optional.", FORWARD),
    Rule("object-closed", "Properties that are not named are refused.", BACKWARD),
    Rule("object-opened", "Properties that are not named are allowed.", FORWARD),
    Rule("other-properties-narrowed", "Unnamed properties meet a schema.", BACKWARD),
    Rule("other-properties-widened", "Unnamed properties meet none.", FORWARD),
    Rule("property-pattern-added", "A pattern of names got a schema.", FULL),
    Rule("property-pattern-removed", "A pattern of names lost its schema.", FULL),
    Rule("property-names-narrowed", "Names of properties meet a schema.", BACKWARD),
    Rule("property-names-widened", "Names of properties meet none.", FORWARD),
    Rule("min-properties-raised", "More properties are asked for.", BACKWARD),
    Rule("min-properties-lowered", "Fewer properties are asked for.", FORWARD),
    Rule("max-properties-raised", "More properties are allowed.", FORWARD),
    Rule("max-properties-lowered", "Fewer properties are allowed.", BACKWARD),
    Rule("dependency-added", "A property asks for more beside it.", BACKWARD),
    Rule("dependency-removed", "A property asks for less beside it.", FORWARD),
    Rule("dependency-changed", "A property asks for other things beside it.", FULL),
    # Any value
    Rule("type-widened", "More types are allowed.", FORWARD),
    Rule("type-narrowed", "Fewer types are allowed.", BACKWARD),
    Rule("type-changed", "Other types are allowed.", FULL),
    Rule("enum-value-added", "A list of values gained some.", FORWARD),
    Rule("enum-value-removed", "A list of values lost some.", BACKWARD),
    Rule("enum-added", "The values are listed now.", BACKWARD),
    Rule("enum-removed", "The values are no longer listed.", FORWARD),
    Rule("schema-replaced", "One schema stands in place of another.", FULL),
    Rule("schema-removed", "A schema is no longer there.", FULL),
    Rule("reference-changed", "A reference leads elsewhere.", FULL),
    # Numbers
    Rule("minimum-raised", "A number's lower bound went up.", BACKWARD),
    Rule("minimum-lowered", "A number's lower bound went down.", FORWARD),
    Rule("maximum-raised", "A number's upper bound went up.", FORWARD),
    Rule("maximum-lowered", "A number's upper bound went down.", BACKWARD),
    Rule("multiple-narrowed", "A number must be a multiple of more.", BACKWARD),
    Rule("multiple-widened", "A number must be a multiple of less.", FORWARD),
    Rule("multiple-changed", "A number must be a multiple of another.", FULL),
    Rule("multiple-rewritten", "A number must be a multiple of the same.", NEITHER),
    # Strings
    Rule("min-length-raised", "A string's least length went up.", BACKWARD),
    Rule("min-length-lowered", "A string's least length went down.", FORWARD),
    Rule("max-length-raised", "A string's greatest length went up.", FORWARD),
    Rule("max-length-lowered", "A string's greatest length went down.", BACKWARD),
    Rule("pattern-narrowed", "A pattern matches fewer strings.", BACKWARD),
    Rule("pattern-widened", "A pattern matches more strings.", FORWARD),
    Rule("pattern-changed", "A pattern matches other strings.", FULL),
    Rule("pattern-rewritten", "A pattern matches the same strings.", NEITHER),
    Rule("format-narrowed", "A format allows fewer strings.", BACKWARD),
    Rule("format-widened", "A format allows more strings.", FORWARD),
    Rule("format-changed", "A format allows other strings.", FULL),
    Rule("format-rewritten", "A format allows the same strings.", NEITHER),
    # Arrays
    Rule("items-narrowed", "The items meet a schema.", BACKWARD),
    Rule("items-widened", "The items meet none.", FORWARD),
    Rule("array-closed", "Items that no place is named for are refused.", BACKWARD),
    Rule("array-opened", "Items that no place is named for are allowed.", FORWARD),
    Rule("array-place-added", "One more place of an array has a schema.", FULL),
    Rule("array-place-removed", "One place of an array has no schema more.", FULL),
    Rule("min-items-raised", "More items are asked for.", BACKWARD),
    Rule("min-items-lowered", "Fewer items are asked for.", FORWARD),
    Rule("max-items-raised", "More items are allowed.", FORWARD),
    Rule("max-items-lowered", "Fewer items are allowed.", BACKWARD),
    Rule("items-became-unique", "No two items may be equal.", BACKWARD),
    Rule("items-became-repeatable", "Items may be equal.", FORWARD),
    Rule("contains-added", "Some items must meet a schema.", BACKWARD),
    Rule("contains-removed", "No item has to meet a schema of its own.", FORWARD),
    Rule("contains-changed", "Other items are asked for.", FULL),
    # Combinations
    Rule("alternative-added", "One more alternative is offered.", FULL),
    Rule("alternative-removed", "One alternative is no longer offered.", FULL),
    Rule("alternatives-added", "One of several alternatives must hold.", BACKWARD),
    Rule("alternatives-removed", "No alternative has to hold.", FORWARD),
    Rule("conjunct-added", "One more schema must hold.", BACKWARD),
    Rule("conjunct-removed", "One schema less must hold.", FORWARD),
    Rule("condition-added", "A condition decides what must hold.", BACKWARD),
    Rule("condition-removed", "No condition decides what must hold.", FORWARD),
    Rule("condition-changed", "Another condition decides what must hold.", FULL),
    Rule("consequence-added", "What follows of a condition must hold.", BACKWARD),
    Rule("consequence-removed", "Nothing follows of a condition.", FORWARD),
    Rule("negation-added", "A schema must not hold.", BACKWARD),
    Rule("negation-removed", "A schema may hold again.", FORWARD),
    Rule("negation-changed", "Another schema must not hold.", FULL),
    # The reading and the policy
    Rule("reading-relied-on", "The default takes something for granted.", NEITHER),
    Rule("schema-version-kept", "Consumers break under one SchemaVersion.", FORWARD),
    Rule("break-unacknowledged", "Archives break and nobody said why.", BACKWARD),
    # The whole
    Rule(SCHEMA_REWRITTEN, "It is written otherwise and means the same.", NEITHER),
    Rule(DOCUMENTATION_CHANGED, "Words for people changed, nothing else.", NEITHER),
    Rule(MEANING_CHANGED, "The meaning changed as no other rule explains.", FULL),
)

RULES: Final[Mapping[str, Rule]] = MappingProxyType({rule.id: rule for rule in _TABLE})
"""Every rule by its id."""
