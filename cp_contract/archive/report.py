"""Audit -> its report, as values that JSON holds; text and page are made of it.

`audit.schema.json` beside this file describes it.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from cp_contract.archive._closing import LATENESS, SHARES
from cp_contract.archive._instants import spelled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cp_contract.archive._closing import Row
    from cp_contract.archive._locating import Located
    from cp_contract.archive._places import Place, Sample, Seen, Sighting
    from cp_contract.archive._shelf import Names, Sightings
    from cp_contract.archive.auditing import Audit
    from cp_contract.archive.proposing import Proposal
    from cp_contract.archive.tally import Tally

__all__ = ["load_report_schema", "render_json", "report_of"]

JsonObject = dict[str, Any]

_SECOND: Final = 1_000_000_000

# Rules whose findings tell that the stream has moved on from the contract.
_DRIFT: Final[Mapping[str, str]] = {
    "unknown-object-type": "object type {detail} is not known",
    "unknown-schema-version": "SchemaVersion {detail} is not published",
    "unknown-field": "{pointer} is not named in the contract",
    "enum": "{pointer} is {detail}, which is not listed",
    "const": "{pointer} is {detail}, which is another value",
    "type": "{pointer} is of type {detail}",
}


def load_report_schema() -> Any:
    """Loads the JSON Schema of the report."""
    return json.loads(
        (files("cp_contract.archive") / "audit.schema.json").read_text("utf-8")
    )


def render_json(audit: Audit, *, proposal: Proposal | None = None) -> str:
    """Renders an audit as JSON."""
    report = report_of(audit, proposal=proposal)
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def report_of(audit: Audit, *, proposal: Proposal | None = None) -> JsonObject:
    """Gives the report of an audit; equal archives give equal reports."""
    tally = audit.tally
    report: JsonObject = {
        "report": "cp-contract audit",
        "report_version": 1,
        "passed": audit.passed,
        "files": tally.files,
        "bytes": tally.size,
        "missed": tally.missed,
        "unread": [
            {"path": each.path, "reason": each.reason} for each in sorted(tally.unread)
        ],
        "events": tally.events,
        "valid": tally.events - tally.invalid,
        "invalid": tally.invalid,
        "unreadable": tally.unreadable,
        "envelopes": tally.envelopes,
        "redelivered": tally.redelivered,
        "event_types": _names(tally.event_types),
        "object_type_names": _names(tally.object_type_names),
        "domain_names": _names(tally.domain_names),
        "days": _days(tally.days),
        "findings": list(_findings(tally)),
        "duplicates": _duplicates(audit),
        "order": _order(audit),
        "drift": list(_drift(tally.sightings)),
    }
    if audit.against:
        report["against"] = {
            "read": tally.events - tally.refused,
            "refused": tally.refused,
            "refused_though_valid": tally.refused_only,
            "witnesses": list(_witnesses(tally.refusals)),
        }
    if proposal is not None:
        report["proposal"] = _proposal(proposal)
    return report


def share_of(part: int, whole: int) -> float:
    """Gives a share, to a millionth."""
    return round(part / whole, 6) if whole else 0.0


def _names(names: Names) -> JsonObject:
    kept = names.kept
    return {"counts": kept, "others": names.total - sum(kept.values())}


def _days(names: Names) -> JsonObject:
    days: JsonObject = {}
    for name, count in sorted(names.kept.items()):
        day, _, event_type = name.partition(" ")
        days.setdefault(day, {})[event_type] = count
    return days


def _findings(tally: Tally) -> Iterator[JsonObject]:
    for rule, count in sorted(
        tally.rules.items(), key=lambda each: (-each[1], each[0])
    ):
        yield {
            "rule": rule,
            "severity": "error" if rule in tally.errors else "notice",
            "count": count,
            "samples": [_sample(tally, each) for each in tally.samples[rule]],
        }


def _sample(tally: Tally, sample: Sample) -> JsonObject:
    parts = tally.newlines.get(sample.place.path, {})
    before = sum(lines for start, lines in parts.items() if start < sample.part)
    return {
        **_place(sample.place),
        "line": before + sample.line,
        "column": sample.column,
        "pointer": sample.pointer,
        "message": sample.message,
    }


def _place(place: Place) -> JsonObject:
    found: JsonObject = {"path": place.path, "offset": place.offset}
    return {**found, "record": place.record} if place.record else found


def _duplicates(audit: Audit) -> JsonObject:
    counted = audit.duplicates
    return {
        "events": counted.with_id,
        "event_ids": counted.distinct,
        "duplicates": counted.duplicates,
        "share": share_of(counted.duplicates, counted.with_id),
        "repeated_event_ids": counted.repeated,
        "most": [
            {
                "times": -times,
                "event_id": _first(audit, rows),
                "places": [
                    _place(audit.located[row].place)
                    for row in rows
                    if row in audit.located
                ],
            }
            for times, _, rows in counted.most
        ],
    }


def _first(audit: Audit, rows: tuple[Row, ...]) -> str:
    return next(
        (audit.located[row].event_id for row in rows if row in audit.located), ""
    )


def _order(audit: Audit) -> JsonObject:
    counted = audit.order
    return {
        "events": counted.events,
        "late": counted.late,
        "share": share_of(counted.late, counted.events),
        "subjects": counted.subjects,
        "lateness": {name: counted.lateness[name] for name, _ in LATENESS},
        "subjects_by_share": {name: counted.shares[name] for name, _ in SHARES},
        "latest": [
            {
                "seconds": round(-by / _SECOND, 3),
                "late": _event(audit.located[late]),
                "behind": _event(audit.located[before]),
            }
            for by, _, late, before in counted.latest
            if late in audit.located and before in audit.located
        ],
    }


def _event(located: Located) -> JsonObject:
    return {
        **_place(located.place),
        "event_id": located.event_id,
        "timestamp": located.timestamp,
        "subject": located.subject,
    }


def _drift(sightings: Mapping[str, Sightings]) -> Iterator[JsonObject]:
    for rule, words in _DRIFT.items():
        if rule not in sightings:
            continue
        for key, sighting in sightings[rule].kept.items():
            what, pointer, detail, _ = key
            yield {
                "rule": rule,
                "object_type": what,
                "pointer": pointer,
                "message": words.format(pointer=pointer, detail=detail),
                **_sighting(sighting),
            }


def _witnesses(refusals: Mapping[str, Sightings]) -> Iterator[JsonObject]:
    for rule, sightings in sorted(refusals.items()):
        for key, sighting in sightings.kept.items():
            what, pointer, detail, schema_pointer = key
            yield {
                "rule": rule,
                "object_type": what,
                "pointer": pointer,
                "detail": detail,
                "schema_pointer": schema_pointer,
                **_sighting(sighting),
                "event": _payload(sighting),
            }


def _proposal(proposal: Proposal) -> JsonObject:
    # Few audits propose anything, and what compares schemas takes long to import.
    from cp_contract.compat import ABSENT, Direction  # noqa: PLC0415

    return {
        "proven": proposal.proven,
        "edits": list(proposal.edits),
        "left": list(proposal.left),
        "examples": proposal.examples,
        "refused": proposal.refused,
        **{
            direction.value.lower(): {
                "verdict": answer.verdict.value,
                "reason": answer.reason,
                "witness": answer.witness if answer.witness is not ABSENT else None,
            }
            for direction in Direction
            for answer in [proposal.comparison.answer(direction)]
        },
    }


def _payload(sighting: Sighting) -> Any:
    try:
        return json.loads(sighting.payload)
    except ValueError:
        return None


def _sighting(sighting: Sighting) -> JsonObject:
    return {
        "count": sighting.count,
        "kinds": sorted(sighting.kinds),
        "first": _seen(sighting.first),
        "last": _seen(sighting.last),
        "example": {**_seen(sighting.example), "value": sighting.shown},
    }


def _seen(seen: Seen) -> JsonObject:
    time = None if seen.time is None else spelled(seen.time)
    return {**_place(seen.place), "time": time}
