"""An event and its findings -> what a tally keeps of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from json import JSONEncoder
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.archive._places import Sample, Sighting
from cp_contract.archive._shelf import Sightings
from cp_contract.dialect import is_integer
from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import parse_pointer, render_pointer
from cp_contract.reading import Position

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from cp_contract.archive._places import Place, Seen
    from cp_contract.archive.tally import Tally
    from cp_contract.findings import Finding
    from cp_contract.validation.buffers import EventKind

__all__ = ["Noted", "below", "kind_of", "note_findings", "note_sightings"]

_LONGEST_PAYLOAD: Final = 1 << 15
_LONGEST_SHOWN: Final = 120
_FAR: Final = 10**18
_ENCODER: Final = JSONEncoder(ensure_ascii=False, default=str)


@final
@dataclass(frozen=True, slots=True)
class Noted:
    """An event of which something is noted, if it is JSON."""

    value: Any
    kind: EventKind
    seen: Seen
    payload: Callable[[], bytes]
    """Gives its text, for those few that are kept as examples."""


def note_findings(
    tally: Tally,
    findings: Iterable[Finding],
    place: Place,
    *,
    part: int,
    start: Callable[[], Position] = Position,
) -> None:
    """Counts findings, with lines that count from the offset `part`.

    `start` gives where the lines of the findings themselves count from.
    """
    for finding in findings:
        tally.rules[finding.rule] += 1
        if finding.is_error:
            tally.errors.add(finding.rule)
        if not tally.wants_sample(finding.rule, place):
            continue
        found = Position(finding.line or 1, finding.column or 1).seen_from(start())
        tally.sample(
            finding.rule,
            Sample(
                place,
                finding.pointer,
                finding.message,
                part,
                found.line,
                found.column,
            ),
        )


def note_sightings(
    into: dict[str, Sightings], findings: Iterable[Finding], noted: Noted
) -> None:
    """Adds up what findings of a schema are about, with an example of each."""
    for finding in findings:
        rule, keyword = finding.rule, finding.schema_pointer
        if keyword is None and rule not in _WITHOUT_KEYWORD:
            continue
        value, pattern = _walk(noted.value, finding.pointer)
        detail = _DETAILS[rule](value, finding) if rule in _DETAILS else ""
        measure = _MEASURES[rule](value) if rule in _MEASURES else 0
        kind = kind_of(value)
        key = (_label(noted.kind), pattern, detail, keyword or "")
        sightings = into.get(rule)
        if sightings is None:
            sightings = into[rule] = Sightings()
        if not sightings.count(key, noted.seen, measure, kind):
            sightings.add(key, _sighting(noted, finding.pointer, value, measure, kind))


def _sighting(
    noted: Noted, pointer: str, value: Any, measure: int, kind: str
) -> Sighting:
    """Makes the sighting of one event."""
    payload, seen = noted.payload(), noted.seen
    short = len(payload) <= _LONGEST_PAYLOAD
    return Sighting(
        1,
        seen,
        seen,
        measure,
        seen,
        pointer,
        _shown(value),
        payload.decode("utf-8", "replace") if short else "",
        frozenset([kind]),
    )


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
    value, steps = event, _steps(pointer)
    indexes: list[int] = []
    for at, step in enumerate(steps):
        if is_array(value):
            indexes.append(at)
            value = value[int(step)]
        else:
            value = value[step]
    if not indexes:
        return value, pointer
    alike = ["*" if at in indexes else step for at, step in enumerate(steps)]
    return value, render_pointer(alike)


# Few events are the first to have a finding at their place.
_steps: Final = lru_cache(maxsize=1024)(parse_pointer)


def below(value: Any, step: str) -> Any:
    """Gives what a step of a JSON Pointer leads to."""
    return value[int(step)] if is_array(value) else value[step]


def _shown(value: Any) -> str:
    text = _ENCODER.encode(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


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
