"""Comparison -> what the SchemaVersion policy asks for.

A SchemaVersion is a promise to the code that reads it. A change that today's consumers
do not survive (not FORWARD compatible) needs a new SchemaVersion. A change that makes
archives unreadable (not BACKWARD compatible) needs one too, or an acknowledgement in
`versions.json` that names the rule, the place, the reason and a witness.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.compat._judging import Judge
from cp_contract.compat.rules import Direction
from cp_contract.compat.verdicts import Verdict
from cp_contract.findings import Finding
from cp_contract.kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cp_contract.compat.verdicts import Change, Comparison

__all__ = ["Acknowledgement", "check_policy", "read_acknowledgements", "version_of"]

VERSION_KEPT: Final = "schema-version-kept"
BREAK_UNACKNOWLEDGED: Final = "break-unacknowledged"


@final
@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """A break of archives that someone has looked at and wants."""

    rule: str
    pointer: str
    """Where the change stands in the old schema or in the new."""
    reason: str
    witness: Any
    """An event from before that the new schema rejects."""


def read_acknowledgements(
    versions: Any, version: int | None, old: Any, new: Any
) -> tuple[Acknowledgement, ...]:
    """Reads what `versions.json` acknowledges for a SchemaVersion.

    An entry counts only if its witness shows a break between these two schemas: an
    acknowledgement of an older break excuses no new one.
    """
    judge = Judge(old, new)
    listed = versions.get("versions") if is_object(versions) else None
    return tuple(
        Acknowledgement(each["rule"], each["pointer"], each["reason"], each["witness"])
        for entry in (listed if is_array(listed) else [])
        if is_object(entry) and entry.get("version") == version
        for each in entry.get("acknowledged", ())
        if is_object(each)
        and {"rule", "pointer", "reason", "witness"} <= each.keys()
        and judge.holds(each["witness"])
    )


def version_of(schema: Any) -> int | None:
    """Gives the SchemaVersion that a schema's events carry; None if it names none."""
    if not is_object(schema):
        return None
    definitions: Any = schema.get("$defs", {})
    version = definitions.get("ExportSchemaVersion", {}).get("const")
    return version if isinstance(version, int) else None


def check_policy(
    comparison: Comparison,
    *,
    versions: tuple[int | None, int | None],
    acknowledged: Sequence[Acknowledgement] = (),
) -> tuple[Finding, ...]:
    """Says what must be bumped or acknowledged, and why.

    `versions` are the SchemaVersions of the old schema and the new one: where they
    differ, the new schema makes a promise of its own, and where there is none, the
    schema is no event's.
    """
    before, after = versions
    if before is None or before != after:
        return ()
    name = f"SchemaVersion {after}"
    return (
        *_kept(comparison, name),
        *_unacknowledged(comparison, name, acknowledged),
    )


def _kept(comparison: Comparison, name: str) -> Iterator[Finding]:
    answer = comparison.forward
    if answer.verdict is Verdict.COMPATIBLE:
        return
    broken = [each for each in comparison.changes if each.breaks([Direction.FORWARD])]
    for change in broken:
        yield Finding(
            VERSION_KEPT,
            f"{name} must be bumped: {change.message} [{change.rule}], "
            f"and {change.forward.reason}",
            change.new_pointer,
        )


def _unacknowledged(
    comparison: Comparison, name: str, acknowledged: Sequence[Acknowledgement]
) -> Iterator[Finding]:
    answer = comparison.backward
    if answer.verdict is Verdict.COMPATIBLE:
        return
    for change in comparison.changes:
        if change.breaks([Direction.BACKWARD]) and not any(
            _is_about(each, change) for each in acknowledged
        ):
            yield Finding(
                BREAK_UNACKNOWLEDGED,
                f"{name} must be bumped, or the break acknowledged in versions.json: "
                f"{change.message} [{change.rule}], and {change.backward.reason}",
                change.new_pointer,
            )


def _is_about(entry: Acknowledgement, change: Change) -> bool:
    return entry.rule == change.rule and entry.pointer in {
        change.old_pointer,
        change.new_pointer,
    }
