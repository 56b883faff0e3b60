"""Edits -> changes, each with an answer of its own, and what they leave unexplained."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.compat._edits import apply_edits
from cp_contract.compat._inclusion import Outsider
from cp_contract.compat.rules import (
    DOCUMENTATION_CHANGED,
    MEANING_CHANGED,
    SCHEMA_REWRITTEN,
    Direction,
)
from cp_contract.compat.verdicts import Answer, Change, Reliance, Verdict
from cp_contract.pointers import parse_pointer, render_pointer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cp_contract.compat._answering import Asker
    from cp_contract.compat._edits import Edit

__all__ = ["Whole", "explain", "judge_edits", "reliances"]

_WORDS_ONLY: Final = Answer(Verdict.COMPATIBLE, reason="words refuse no value")
_UNMOVED: Final = Answer(Verdict.COMPATIBLE, reason="both admit the same values")

# Rules whose name waits for the answers: which directions break -> how the name ends.
_NAMED_BY_EFFECT: Final = {"pattern-changed", "format-changed", "multiple-changed"}
_EFFECTS: Final = {
    (True, False): "narrowed",
    (False, True): "widened",
    (True, True): "changed",
    (False, False): "rewritten",
}


@final
@dataclass(frozen=True, slots=True)
class Whole:
    """Two schemas, and what is known of them as wholes."""

    old: Any
    new: Any
    answers: Mapping[Direction, Answer]
    outsiders: Mapping[Direction, Outsider]
    """Where `--strict` says incompatible and the default does not: what shows it."""
    equal: bool
    """Whether both are proven to admit the same values."""


def judge_edits(
    base: Any, edits: Sequence[Edit], whole: Whole, asker: Asker
) -> list[Change]:
    """Judges each edit on its own, applied alone to the old schema."""
    checked = [each for each in edits if each.rule != DOCUMENTATION_CHANGED]
    changes: list[Change] = []
    for edit in edits:
        if edit.rule == DOCUMENTATION_CHANGED:
            answers = dict.fromkeys(Direction, _WORDS_ONLY)
        elif len(checked) == 1:
            answers = dict(whole.answers)
        else:
            edited = apply_edits(base, [edit], whole.new)
            answers = {
                each: asker.answer(
                    whole.old, edited, each, hint=whole.answers[each].witness
                )
                for each in Direction
            }
        changes.append(_named(edit, answers))
    return changes


def _named(edit: Edit, answers: Mapping[Direction, Answer]) -> Change:
    backward, forward = answers[Direction.BACKWARD], answers[Direction.FORWARD]
    change = Change.of(edit, backward=backward, forward=forward)
    if edit.rule not in _NAMED_BY_EFFECT:
        return change
    effect = _EFFECTS[
        backward.verdict is not Verdict.COMPATIBLE,
        forward.verdict is not Verdict.COMPATIBLE,
    ]
    return replace(change, rule=edit.rule.replace("changed", effect))


def explain(
    base: Any,
    edits: Sequence[Edit],
    changes: Sequence[Change],
    whole: Whole,
    asker: Asker,
) -> tuple[Change, ...]:
    """Tells the changes as a reader needs them, and what they leave unexplained."""
    if whole.equal:
        return tuple(_told_together(changes))
    rest = {
        each: answer
        for each in Direction
        if (answer := _unexplained(base, edits, changes, whole, asker, each))
    }
    if not rest:
        return tuple(changes)
    together = _blamed(base, edits, changes, whole, asker)
    meaning = Change(
        MEANING_CHANGED,
        f"no single change explains it; together do: {'; '.join(together)}",
        old_pointer="",
        new_pointer="",
        backward=rest.get(Direction.BACKWARD, _UNMOVED),
        forward=rest.get(Direction.FORWARD, _UNMOVED),
    )
    return (*changes, meaning)


def _blamed(
    base: Any,
    edits: Sequence[Edit],
    changes: Sequence[Change],
    whole: Whole,
    asker: Asker,
) -> list[str]:
    """Names the edits without which the witness would not hold."""
    needed = list(zip(edits, changes, strict=True))
    for pair in list(needed):
        fewer = [each for each in needed if each is not pair]
        edited = apply_edits(base, [edit for edit, _ in fewer], whole.new)
        if any(
            asker.holds(whole.old, edited, each, answer.witness)
            for each, answer in whole.answers.items()
            if answer.verdict is Verdict.INCOMPATIBLE
        ):
            needed = fewer
    return [change.message for _, change in needed]


def _told_together(changes: Sequence[Change]) -> Iterator[Change]:
    """Yields changes that each would break something and together change nothing."""
    if not any(each.breaks(Direction) for each in changes):
        yield from changes
        return
    words = [each for each in changes if each.rule == DOCUMENTATION_CHANGED]
    rewritten = [each for each in changes if each.rule != DOCUMENTATION_CHANGED]
    yield from words
    if rewritten:
        yield Change(
            SCHEMA_REWRITTEN,
            f"{len(rewritten)} edits together change nothing that is admitted",
            old_pointer=_common([each.old_pointer for each in rewritten]),
            new_pointer=_common([each.new_pointer for each in rewritten]),
            backward=_UNMOVED,
            forward=_UNMOVED,
        )


def _common(pointers: Sequence[str]) -> str:
    shared: list[str] = []
    for steps in zip(*map(parse_pointer, pointers), strict=False):
        if len(set(steps)) > 1:
            break
        shared.append(steps[0])
    return render_pointer(shared)


def _unexplained(
    base: Any,
    edits: Sequence[Edit],
    changes: Sequence[Change],
    whole: Whole,
    asker: Asker,
    direction: Direction,
) -> Answer | None:
    """Answers for what is left of a break once the edits that break are made."""
    answer = whole.answers[direction]
    if answer.verdict is Verdict.COMPATIBLE:
        return None
    breaking = [
        edit
        for edit, change in zip(edits, changes, strict=True)
        if change.breaks([direction])
    ]
    if not breaking:
        return answer
    if len(breaking) == sum(each.rule != DOCUMENTATION_CHANGED for each in edits):
        return None
    broken = apply_edits(base, breaking, whole.new)
    left = asker.answer(broken, whole.new, direction)
    return left if left.verdict is Verdict.INCOMPATIBLE else None


def reliances(
    base: Any,
    edits: Sequence[Edit],
    changes: Sequence[Change],
    whole: Whole,
    asker: Asker,
    direction: Direction,
) -> tuple[Reliance, ...]:
    """Names what a compatible answer takes for granted and `--strict` does not.

    Each edit that alone would be refused by `--strict` is named by its own witness.
    """
    if direction not in whole.outsiders:
        return ()
    outsider = whole.outsiders[direction]
    found = [*asker.reliances(whole.old, whole.new, direction, outsider)]
    checked = [each for each in edits if each.rule != DOCUMENTATION_CHANGED]
    for edit, change in zip(edits, changes, strict=True):
        if len(checked) == 1 or edit not in checked or change.breaks([direction]):
            continue
        edited = apply_edits(base, [edit], whole.new)
        outcome = asker.strictly(whole.old, edited, direction)
        if isinstance(outcome, Outsider):
            found += asker.reliances(whole.old, edited, direction, outcome)
    first: dict[str, Reliance] = {}
    for each in found:
        first.setdefault(each.pointer, each)
    return tuple(first.values())
