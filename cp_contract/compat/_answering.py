"""Writer's schema and reader's schema -> an answer that people can read.

The algebra decides; here its witness is made small and readable, and said to be what
it is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.compat._as_written import as_written
from cp_contract.compat._inclusion import Included, Inclusions, Outsider
from cp_contract.compat._judging import Judge
from cp_contract.compat._shrinking import dress, shrink
from cp_contract.compat.rules import Direction
from cp_contract.compat.verdicts import ABSENT, Answer, Reliance, Verdict
from cp_contract.contract import Contract
from cp_contract.validation import schema_findings

if TYPE_CHECKING:
    from cp_contract.compat._inclusion import Outcome
    from cp_contract.findings import Finding

__all__ = ["Asker"]

_INCLUDED: Final = {
    Direction.BACKWARD: "the new schema accepts all that is written under the old",
    Direction.FORWARD: "the old schema accepts all that is written under the new",
}
_OUTSIDE: Final = {
    Direction.BACKWARD: "the new schema rejects what can be written under the old",
    Direction.FORWARD: "the old schema rejects what can be written under the new",
}
_RELYING: Final = {
    Direction.BACKWARD: "no event from before carries what the new schema refuses",
    Direction.FORWARD: "no new event carries what the old schema refuses",
}
# Longer than this, a witness is left as it was found.
_HUGE: Final = 20_000


@final
@dataclass(frozen=True, slots=True)
class Asker:
    """Puts pairs of schemas to the algebra, in one of the two readings."""

    strict: bool
    _inclusions: Inclusions = field(default_factory=Inclusions)
    _written: dict[int, tuple[Any, Any]] = field(
        default_factory=dict[int, tuple[Any, Any]]
    )

    def answer(
        self,
        old: Any,
        new: Any,
        direction: Direction,
        *,
        hint: Any = ABSENT,
        patient: bool = False,
    ) -> Answer:
        """Answers for a direction; a `hint` that is a witness saves the search."""
        writer, reader = _roles(old, new, direction)
        written = self._as_read(writer)
        if hint is not ABSENT and not _is_huge(hint):
            judge = Judge(written, reader)
            if judge.holds(hint):
                return _incompatible(hint, reader, direction)
        outcome = self._inclusions.find_outsider(written, reader, patient=patient)
        if isinstance(outcome, Outsider):
            return _refuted(outcome.value, writer, written, reader, direction)
        if isinstance(outcome, Included):
            return Answer(Verdict.COMPATIBLE, reason=_INCLUDED[direction])
        return Answer(Verdict.UNKNOWN, reason=outcome.reason)

    def holds(self, old: Any, new: Any, direction: Direction, witness: Any) -> bool:
        """Says whether a witness speaks against another pair of schemas too."""
        if _is_huge(witness):
            return False
        writer, reader = _roles(old, new, direction)
        return Judge(self._as_read(writer), reader).holds(witness)

    def strictly(self, old: Any, new: Any, direction: Direction) -> Outcome:
        """Asks the same of every value that the writer's schema admits."""
        return self._inclusions.find_outsider(*_roles(old, new, direction))

    def reliances(
        self, old: Any, new: Any, direction: Direction, outsider: Outsider
    ) -> tuple[Reliance, ...]:
        """Names what the default reading takes for granted, shown by an outsider."""
        writer, reader = _roles(old, new, direction)
        answer = _refuted(outsider.value, writer, writer, reader, direction)
        return tuple(
            Reliance(
                f"{_RELYING[direction]}: {finding.message}",
                finding.pointer,
                answer.witness,
            )
            for finding in answer.findings
        )

    def _as_read(self, writer: Any) -> Any:
        """Gives what a writer's schema is taken to say; the same object each time."""
        if self.strict:
            return writer
        if id(writer) not in self._written:
            self._written[id(writer)] = (writer, as_written(writer))
        return self._written[id(writer)][1]


def _roles(old: Any, new: Any, direction: Direction) -> tuple[Any, Any]:
    return (old, new) if direction is Direction.BACKWARD else (new, old)


def _refuted(
    value: Any, writer: Any, written: Any, reader: Any, direction: Direction
) -> Answer:
    if _is_huge(value):
        # The reference has seen it once, in the algebra; each look costs seconds.
        return Answer(Verdict.INCOMPATIBLE, value, reason=_OUTSIDE[direction])
    judge = Judge(written, reader)
    if not judge.holds(value):
        return Answer(
            Verdict.UNKNOWN, reason="the witness that was found did not convince"
        )
    small = _small(value, writer, judge)
    return _incompatible(small, reader, direction)


def _is_huge(value: Any) -> bool:
    return len(repr(value)) > _HUGE


def _small(value: Any, writer: Any, judge: Judge) -> Any:
    """Shrinks a witness; the fast judge's result must convince the reference too."""
    for holds in (judge.seems_to_hold, judge.holds):
        small = shrink(value, holds)
        faults = judge.faults(small)

        def readable(candidate: Any) -> bool:
            return holds(candidate) and judge.faults(candidate) <= faults  # noqa: B023

        dressed = dress(small, writer, readable)
        for candidate in (dressed, small):
            if judge.holds(candidate):
                return candidate
    return value


def _incompatible(witness: Any, reader: Any, direction: Direction) -> Answer:
    return Answer(
        Verdict.INCOMPATIBLE,
        witness,
        reason=_OUTSIDE[direction],
        findings=_findings(reader, witness),
    )


def _findings(reader: Any, witness: Any) -> tuple[Finding, ...]:
    return tuple(schema_findings(Contract(0, None, reader), witness))
