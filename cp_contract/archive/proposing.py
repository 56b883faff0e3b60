"""What an audit saw -> the smallest change of the schema that accepts it, proven."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass, replace
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.archive._governing import naming_schema
from cp_contract.archive._instants import spelled
from cp_contract.archive._noting import below
from cp_contract.archive._widening import widen
from cp_contract.compat import compare
from cp_contract.contract import Contract
from cp_contract.kinds import is_object
from cp_contract.pointers import parse_pointer, render_pointer, resolve_fragment
from cp_contract.schema_faults import schema_fault
from cp_contract.validation import schema_findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.archive._places import Sighting
    from cp_contract.archive.auditing import Audit
    from cp_contract.compat import Comparison
    from cp_contract.findings import Finding

__all__ = ["Proposal", "propose"]

JsonObject = dict[str, Any]

# One edit may bring to light what another keyword says; that ends soon.
_ROUNDS: Final = 50
_LONGEST_EXAMPLE: Final = 200
_NO_VALUE: Final = ("unknown-object-type", "unknown-schema-version")


@final
@dataclass(frozen=True, slots=True)
class Proposal:
    """A schema that accepts what an archive holds, and what that is worth."""

    schema: JsonObject
    edits: tuple[str, ...]
    """What was changed: a pointer into the schema, and how."""
    left: tuple[str, ...]
    """What no change of a schema would accept, one sentence each."""
    examples: int
    """How many events of the archive were tried, one for each thing that was seen."""
    refused: int
    """How many of them it still refuses."""
    comparison: Comparison
    """Whether it may follow the contract."""

    @property
    def proven(self) -> bool:
        """Says whether the schema is one, and accepts every event that was tried."""
        return not self.refused and schema_fault(self.schema) is None


def propose(audit: Audit, contract: Contract) -> Proposal:
    """Proposes a schema for an archive, from the contract that it was audited by.

    What a field that was not named may hold is told by the kinds that it was seen as;
    every other edit is the smallest that lets one example pass, until all pass.
    """
    schema = deepcopy(contract.schema)
    named = list(_name_fields(schema, audit))
    payloads = dict.fromkeys(
        sighting.payload
        for _, sightings in sorted(audit.tally.sightings.items())
        for sighting in sightings.kept.values()
        if sighting.payload
    )
    found = {payload: _parsed(payload) for payload in payloads}
    examples = {
        payload: event
        for payload, event in found.items()
        if event is not _OUT_OF_RANGE and not _is_of_another_version(event, contract)
    }
    left = list(_left(audit))
    if _OUT_OF_RANGE in found.values():
        left.append("there are examples with numbers that a schema cannot name")
    edits = dict.fromkeys(named)
    for _ in range(_ROUNDS):
        step = dict.fromkeys(
            said for event in examples.values() for said in _widened(schema, event)
        )
        if not step:
            break
        edits |= step
    refused = [
        findings
        for event in examples.values()
        if (findings := _refusals(schema, event, contract))
    ]
    left += dict.fromkeys(
        f"{each.pointer or 'the event'}: {each.message}; no small change is known"
        for findings in refused
        for each in findings
    )
    return Proposal(
        schema,
        tuple(edits),
        tuple(left),
        len(examples),
        len(refused),
        compare(contract.schema, schema),
    )


def _name_fields(schema: JsonObject, audit: Audit) -> Iterator[str]:
    """Adds the fields that the contract does not name, and yields how."""
    if "unknown-field" not in audit.tally.sightings:
        return
    kept = audit.tally.sightings["unknown-field"].kept
    for sighting in sorted(kept.values(), key=lambda each: each.example.place):
        if not sighting.payload:
            continue
        event = _parsed(sighting.payload)
        if event is _OUT_OF_RANGE:
            continue
        *steps, name = parse_pointer(sighting.pointer)
        place = naming_schema(schema, event, render_pointer(steps))
        if place is None:
            continue
        properties = resolve_fragment(schema, place)["properties"]
        kinds = set(sighting.kinds)
        if name in properties:
            kinds |= set(properties[name]["type"])
        properties[name] = _field(name, sighting, kinds, _at(event, sighting.pointer))
        what = " or ".join(sorted(kinds))
        yield f"{place or '/'}: the property {name} ({what}) was added"


def _field(name: str, sighting: Sighting, kinds: set[str], example: Any) -> JsonObject:
    if "number" in kinds:
        kinds.discard("integer")
    times = [each.time for each in (sighting.first, sighting.last)]
    first, last = (None if each is None else spelled(each) for each in times)
    when = "" if first is None else f" from {first} to {last}"
    field: JsonObject = {
        "title": name,
        "description": f"Observed in an archive{when}; what it means is to be said.",
        "x-source": "observed",
        "type": sorted(kinds),
    }
    if len(json.dumps(example)) <= _LONGEST_EXAMPLE:
        field["examples"] = [example]
    return field


def _parsed(payload: str) -> Any:
    try:
        return json.loads(payload, parse_float=_float)
    except ValueError:
        return _OUT_OF_RANGE


def _float(spelled: str) -> float:
    number = float(spelled)
    if not isfinite(number):
        raise ValueError(spelled)
    return number


def _widened(schema: JsonObject, event: Any) -> Iterator[str]:
    """Edits the schema by what it first finds in an event, and yields how."""
    for finding in schema_findings(Contract(0, None, schema), event):
        said = widen(schema, finding, _at(event, finding.pointer))
        if said is not None:
            yield said
            return  # what else it finds may have to do with the same


def _refusals(schema: JsonObject, event: Any, contract: Contract) -> list[Finding]:
    changed = replace(contract, schema=schema)
    return schema_findings(changed, event)


def _is_of_another_version(event: Any, contract: Contract) -> bool:
    version = event.get("SchemaVersion") if is_object(event) else None
    return isinstance(version, int) and version != contract.version


def _at(event: Any, pointer: str) -> Any:
    for step in parse_pointer(pointer):
        event = below(event, step)
    return event


def _left(audit: Audit) -> Iterator[str]:
    tally = audit.tally
    if tally.unreadable:
        yield f"{tally.unreadable:,} events are no JSON; no schema reads them"
    for rule in _NO_VALUE:
        if rule in tally.sightings:
            for _, _, detail, _ in tally.sightings[rule].kept:
                yield _LEFT[rule].format(detail)
    for rule, sightings in sorted(tally.sightings.items()):
        if (beyond := sightings.total - sum(_counts(sightings.kept))) > 0:
            yield f"{beyond:,} findings by {rule} are about too many things to be kept"
        for _, pointer, _, _ in (
            key for key, sighting in sightings.kept.items() if not sighting.payload
        ):
            yield f"{pointer or 'the event'}: every event of it is too long to be kept"


def _counts(kept: dict[tuple[str, ...], Sighting]) -> Iterator[int]:
    return (sighting.count for sighting in kept.values())


_OUT_OF_RANGE: Final = object()
_LEFT: Final = {
    "unknown-object-type": "the object type {} has no schema; cp-contract object-type "
    "add makes one",
    "unknown-schema-version": "SchemaVersion {} needs a schema of its own",
}
