"""An event and its findings -> what a tally keeps of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from cp_contract.archive._places import Place, Sample, Seen, Sighting
from cp_contract.archive._shelf import Sightings
from cp_contract.dialect import is_integer
from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import parse_pointer, render_pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from cp_contract.archive.tally import Tally
    from cp_contract.findings import Finding
    from cp_contract.validation.buffers import EventKind

__all__ = ["below", "kind_of", "note_findings", "note_refusals"]

_LONGEST_PAYLOAD: Final = 1 << 15
_LONGEST_SHOWN: Final = 120
_FAR: Final = 10**18


def note_findings(
    tally: Tally, findings: Iterable[Finding], place: Place, *, part: int
) -> None:
    """Counts findings, with lines that count from the offset `part`."""
    for finding in findings:
        tally.rules[finding.rule] += 1
        if finding.is_error:
            tally.errors.add(finding.rule)
        tally.sample(
            finding.rule,
            Sample(
                place,
                finding.pointer,
                finding.message,
                part,
                finding.line or 1,
                finding.column or 1,
            ),
        )


def note_refusals(
    into: dict[str, Sightings],
    findings: Iterable[Finding],
    *,
    event: Any,
    kind: EventKind,
    time: int | None,
    payload: bytes,
    place: Place,
) -> None:
    """Adds up what findings of a schema are about, with an example of each."""
    seen = Seen(time, place)
    text: str | None = None
    for finding in findings:
        if finding.schema_pointer is None and finding.rule not in _WITHOUT_KEYWORD:
            continue
        value, pattern = _walk(event, finding.pointer)
        if text is None:
            short = len(payload) <= _LONGEST_PAYLOAD
            text = payload.decode("utf-8", "replace") if short else ""
        detail = _DETAILS.get(finding.rule, _nothing)(value, finding)
        measure = _MEASURES.get(finding.rule, _none)(value)
        shown = _shown(value)
        sighting = Sighting(
            1,
            seen,
            seen,
            measure,
            seen,
            finding.pointer,
            shown,
            text,
            frozenset([kind_of(value)]),
        )
        key = (_label(kind), pattern, detail, finding.schema_pointer or "")
        into.setdefault(finding.rule, Sightings()).add(key, sighting)


def kind_of(value: object) -> str:
    """Names the kind of a JSON value as a schema's `type` does."""
    if isinstance(value, bool):
        return "boolean"
    if is_integer(value):
        return "integer"
    if isinstance(value, str):
        return "string"
    if value is None:
        return "null"
    if is_array(value):
        return "array"
    return "object" if is_object(value) else "number"


def _label(kind: EventKind) -> str:
    """Names what an event is of: its object type, or else what happened."""
    return (kind.object_type_name or kind.event_type or "")[:255]


def _walk(event: Any, pointer: str) -> tuple[Any, str]:
    """Gives the value at a pointer, and the pointer with all indexes alike."""
    value, steps = event, list[str]()
    for step in parse_pointer(pointer):
        steps.append("*" if is_array(value) else step)
        value = below(value, step)
    return value, render_pointer(steps)


def below(value: Any, step: str) -> Any:
    """Gives what a step of a JSON Pointer leads to."""
    return value[int(step)] if is_array(value) else value[step]


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _nothing(_value: Any, _finding: Finding) -> str:
    return ""


def _none(_value: Any) -> int:
    return 0


def _size(value: Any) -> int:
    return len(value)


def _smallness(value: Any) -> int:
    return -len(value)


def _height(value: Any) -> int:
    # What is out of all proportion need not be compared, and might not fit.
    return int(max(-_FAR, min(_FAR, value)))


def _message(_value: Any, finding: Finding) -> str:
    return finding.message


def _value(value: Any, _finding: Finding) -> str:
    return _shown(value)


def _kind(value: Any, _finding: Finding) -> str:
    return kind_of(value)


# Rules of no keyword that are about what the schema does not know.
_WITHOUT_KEYWORD: Final = {
    "unknown-field",
    "unknown-object-type",
    "unknown-schema-version",
}
# By rule: what tells one sighting from another, beside where it is.
_DETAILS: Final[Mapping[str, Callable[[Any, Finding], str]]] = {
    "const": _value,
    "dependentRequired": _message,
    "enum": _value,
    "required": _message,
    "type": _kind,
    "unknown-object-type": _value,
    "unknown-schema-version": _value,
}
# By rule: how far a value goes, so that the example is the one that goes furthest.
_MEASURES: Final[Mapping[str, Callable[[Any], int]]] = {
    "maxItems": _size,
    "maxLength": _size,
    "maxProperties": _size,
    "maximum": _height,
    "exclusiveMaximum": _height,
    "minItems": _smallness,
    "minLength": _smallness,
    "minProperties": _smallness,
    "minimum": lambda value: -_height(value),
    "exclusiveMinimum": lambda value: -_height(value),
}
