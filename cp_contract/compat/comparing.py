"""Old schema and new -> the comparison: both answers, and the changes behind them.

The answers come from the algebra, asked about the whole schemas. The changes come from
walking the two documents; each is put to the algebra on its own, and what they do not
explain is said too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from cp_contract.compat._answering import Asker
from cp_contract.compat._assertions import without_annotations
from cp_contract.compat._differences import find_differences
from cp_contract.compat._edits import apply_edits, json_text
from cp_contract.compat._explaining import Whole, explain, judge_edits, reliances
from cp_contract.compat._inclusion import Included, Outsider
from cp_contract.compat._references import (
    references,
    resolve,
    with_plain_references,
)
from cp_contract.compat._soundness import check_schema
from cp_contract.compat.rules import Direction
from cp_contract.compat.upgrading import upgrade
from cp_contract.compat.verdicts import Answer, Change, Comparison, Verdict
from cp_contract.errors import SchemaUnreadable

if TYPE_CHECKING:
    from collections.abc import Collection

    from referencing.jsonschema import Schema

__all__ = ["compare"]

_UNTOUCHED: Final = Answer(
    Verdict.COMPATIBLE, reason="nothing changed that can refuse a value"
)


def compare(
    old: Schema,
    new: Schema,
    *,
    strict: bool = False,
    ignored: Collection[str] = (),
) -> Comparison:
    """Compares two schemas in both directions, and explains what changed.

    By default a writer is taken to send the fields that its schema names; with `strict`
    every value counts that its schema admits. Changes by an `ignored` rule are taken as
    if the old schema had them already. Schemas are of draft 2020-12, or name an older
    draft from 4 on in `$schema`. Raises `SchemaUnreadable` for what is no schema.

    >>> old = {"enum": ["CREATED", "UPDATED"]}
    >>> comparison = compare(old, {"enum": ["CREATED", "UPDATED", "MERGED"]})
    >>> str(comparison.backward.verdict), str(comparison.forward.verdict)
    ('compatible', 'incompatible')
    >>> comparison.forward.witness, comparison.changes[0].rule
    ('MERGED', 'enum-value-added')
    """
    try:
        before, after = _read(old, "the old schema"), _read(new, "the new schema")
        return _compared(before, after, Asker(strict=strict), frozenset(ignored))
    except RecursionError:
        raise SchemaUnreadable("one of them", "it is nested too deep") from None


def _read(schema: Any, name: str) -> Any:
    upgraded = with_plain_references(upgrade(schema, name=name))
    check_schema(upgraded, name=name)
    return upgraded


def _compared(old: Any, new: Any, asker: Asker, ignored: frozenset[str]) -> Comparison:
    base, edits = find_differences(old, new)
    if _bare_text(old) == _bare_text(new):
        words = tuple(
            Change.of(each, backward=_UNTOUCHED, forward=_UNTOUCHED) for each in edits
        )
        return Comparison(
            _UNTOUCHED, _UNTOUCHED, words, strict=asker.strict, equal=True
        )
    whole = _whole(old, new, asker)
    changes = judge_edits(base, edits, whole, asker)
    accepted = [
        edit
        for edit, change in zip(edits, changes, strict=True)
        if change.rule in ignored
    ]
    if accepted:
        return _compared(apply_edits(base, accepted, new), new, asker, frozenset())
    backward, forward = (
        replace(
            whole.answers[each],
            relies_on=reliances(base, edits, changes, whole, asker, each),
        )
        for each in Direction
    )
    return Comparison(
        backward,
        forward,
        explain(base, edits, changes, whole, asker),
        strict=asker.strict,
        equal=whole.equal,
    )


def _bare_text(schema: Any) -> str:
    """Gives what can refuse a value, as text."""
    bare = without_annotations(schema)
    # A reference may lead into what looks like an annotation; then nothing goes.
    led = all(resolve(bare, each) is not None for each in references(bare))
    return json_text(bare if led else schema)


def _whole(old: Any, new: Any, asker: Asker) -> Whole:
    """Answers for the whole schemas, and says where the two readings part."""
    answers = {each: asker.answer(old, new, each, patient=True) for each in Direction}
    compatible = [
        each for each in Direction if answers[each].verdict is Verdict.COMPATIBLE
    ]
    if asker.strict:
        return Whole(old, new, answers, {}, equal=len(compatible) == len(Direction))
    strict = {each: asker.strictly(old, new, each) for each in compatible}
    outsiders = {
        each: outcome
        for each, outcome in strict.items()
        if isinstance(outcome, Outsider)
    }
    included = [each for each in strict.values() if isinstance(each, Included)]
    return Whole(old, new, answers, outsiders, equal=len(included) == len(Direction))
