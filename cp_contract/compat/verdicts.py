"""What a comparison says: an answer for each direction, and the changes behind it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any, Final, Literal, final

from cp_contract.compat.rules import Direction

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cp_contract.compat._edits import Edit
    from cp_contract.findings import Finding

__all__ = [
    "ABSENT",
    "Absent",
    "Answer",
    "Change",
    "Comparison",
    "Mode",
    "Reliance",
    "Verdict",
    "worst",
]


@final
class Verdict(StrEnum):
    """Whether the one schema may follow the other."""

    COMPATIBLE = "compatible"
    """Yes, and it is proven."""
    INCOMPATIBLE = "incompatible"
    """No, and a witness shows it."""
    UNKNOWN = "unknown"
    """Neither could be shown; the reason says why."""


@final
class Mode(StrEnum):
    """The directions that must be compatible, by the field's words.

    A transitive mode holds the new schema to every older one, not to the last alone.
    """

    BACKWARD = "BACKWARD"
    FORWARD = "FORWARD"
    FULL = "FULL"
    BACKWARD_TRANSITIVE = "BACKWARD_TRANSITIVE"
    FORWARD_TRANSITIVE = "FORWARD_TRANSITIVE"
    FULL_TRANSITIVE = "FULL_TRANSITIVE"

    @property
    def directions(self) -> tuple[Direction, ...]:
        """Gives the directions that must be compatible."""
        word = self.value.removesuffix("_TRANSITIVE")
        return tuple(Direction) if word == "FULL" else (Direction(word),)

    @property
    def is_transitive(self) -> bool:
        """Says whether every older schema counts, not the last alone."""
        return self.value.endswith("_TRANSITIVE")


@final
class Absent(Enum):
    """The type of `ABSENT`."""

    ABSENT = "absent"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent.ABSENT
"""Stands where there is no witness; null can be one."""


@final
@dataclass(frozen=True, slots=True)
class Reliance:
    """Something that the default reading takes for granted and `--strict` does not."""

    message: str
    """One sentence without a full stop: what is taken for granted."""
    pointer: str
    """JSON Pointer into the event: where the witness holds what was not expected."""
    witness: Any
    """A value that the writer's schema admits, though it does not name all of it."""


@final
@dataclass(frozen=True, slots=True)
class Answer:
    """The verdict in one direction, and what it stands on."""

    verdict: Verdict
    witness: Any = ABSENT
    """A value that the writer's schema accepts and the reader's rejects."""
    reason: str = ""
    """One sentence without a full stop."""
    findings: tuple[Finding, ...] = ()
    """What the reader's schema finds in the witness."""
    relies_on: tuple[Reliance, ...] = ()
    """What a compatible verdict takes for granted, where `--strict` would differ."""


@final
@dataclass(frozen=True, slots=True)
class Change:
    """One edit that leads from the old schema to the new, judged on its own."""

    rule: str
    message: str
    """One sentence without a full stop: what happened."""
    old_pointer: str
    """JSON Pointer into the old schema."""
    new_pointer: str
    """JSON Pointer into the new schema."""
    backward: Answer
    forward: Answer
    repeated: tuple[tuple[str, str], ...] = ()
    """Where else the same happened, as pointers into the old schema and the new."""

    @classmethod
    def of(cls, edit: Edit, *, backward: Answer, forward: Answer) -> Change:
        """Makes a change of an edit and the answers for it."""
        return cls(
            edit.rule,
            edit.message,
            edit.old_pointer,
            edit.new_pointer,
            backward,
            forward,
            edit.repeated,
        )

    def breaks(self, directions: Iterable[Direction]) -> bool:
        """Says whether this change alone is not compatible in one of the directions."""
        return any(
            _answer(self, each).verdict is not Verdict.COMPATIBLE for each in directions
        )


@final
@dataclass(frozen=True, slots=True)
class Comparison:
    """Whether a new schema may follow an old one, and why."""

    backward: Answer
    """The new schema reads what was written under the old: archives and replays."""
    forward: Answer
    """The old schema reads what is written under the new: today's consumers."""
    changes: tuple[Change, ...] = ()
    """The edits, each judged on its own; they explain, the answers decide."""
    strict: bool = False
    """Whether every event that a schema admits counts, or those that it names."""
    equal: bool = False
    """Whether both schemas are proven to admit the same values."""

    def answer(self, direction: Direction) -> Answer:
        """Gives the answer in a direction."""
        return _answer(self, direction)

    def verdict(self, mode: Mode = Mode.FULL) -> Verdict:
        """Gives the verdict over all directions of a mode: the worst one."""
        return worst(self.answer(each).verdict for each in mode.directions)


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """Gives the verdict that weighs most: incompatible, then unknown."""
    found = set(verdicts)
    for verdict in (Verdict.INCOMPATIBLE, Verdict.UNKNOWN):
        if verdict in found:
            return verdict
    return Verdict.COMPATIBLE


def _answer(holder: Change | Comparison, direction: Direction) -> Answer:
    return holder.backward if direction is Direction.BACKWARD else holder.forward
