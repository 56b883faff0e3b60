"""Report of an audit -> text for a terminal."""

from __future__ import annotations

import json
from math import log10
from typing import TYPE_CHECKING, Any, Final

from cp_contract.archive.report import report_of, share_of
from cp_contract.spelling import json_path, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cp_contract.archive.auditing import Audit
    from cp_contract.archive.proposing import Proposal

__all__ = ["place_of", "render_text", "sized"]

JsonObject = dict[str, Any]

_MOST: Final = 20
_WIDEST: Final = 48
_UNITS: Final = ("bytes", "kB", "MB", "GB", "TB")


def render_text(audit: Audit, *, proposal: Proposal | None = None) -> str:
    """Renders an audit, most telling first."""
    report = report_of(audit, proposal=proposal)
    # What an archive holds comes from anywhere: no line of it may pass for another.
    return "\n".join(map(printable, _lines(report))) + "\n"


def sized(count: float) -> str:
    """Writes a number of bytes.

    >>> sized(1_234_567)
    '1.2 MB'
    """
    power = min(len(_UNITS) - 1, int(log10(max(count, 1)) / 3))
    digits = 1 if power else 0
    return f"{count / 1000**power:,.{digits}f} {_UNITS[power]}"


def place_of(each: Mapping[str, Any]) -> str:
    """Writes where something stands: file and line, or file and byte."""
    record = f" record {each['record']}" if "record" in each else ""
    if "line" in each:
        return f"{each['path']}:{each['line']}:{each['column']}{record}"
    return f"{each['path']} byte {each['offset']:,}{record}"


def _lines(report: JsonObject) -> Iterator[str]:
    yield from _totals(report)
    yield from _unread(report)
    for title, name in (
        ("EventType", "event_types"),
        ("ObjectTypeName", "object_type_names"),
        ("DomainName", "domain_names"),
    ):
        yield from _counted(title, report[name])
    yield from _days(report["days"])
    yield from _findings(report["findings"])
    yield from _drift(report["drift"])
    yield from _duplicates(report["duplicates"])
    yield from _order(report["order"])
    if "against" in report:
        yield from _against(report["against"], report["events"])
    if "proposal" in report:
        yield from _proposal(report["proposal"])


def _totals(report: JsonObject) -> Iterator[str]:
    events, unreadable = report["events"], report["unreadable"]
    no_json = f", {unreadable:,} of them no JSON" if unreadable else ""
    yield (
        f"{_many(events, 'event')} in {_many(report['files'], 'file')} "
        f"({sized(report['bytes'])}): "
        f"{report['valid']:,} valid, {report['invalid']:,} invalid{no_json}"
    )
    if report["envelopes"]:
        yield f"out of {_many(report['envelopes'], 'envelope')}"
    redelivered = report["redelivered"]
    yield f"{redelivered:,} redelivered ({_percent(redelivered, events)})"


def _unread(report: JsonObject) -> Iterator[str]:
    if report["missed"]:
        yield ""
        yield f"Not read ({report['missed']:,})"
        for each in report["unread"][:_MOST]:
            yield f"  {each['path']} {each['reason']}"


def _counted(title: str, names: JsonObject) -> Iterator[str]:
    counts: dict[str, int] = names["counts"]
    if not counts:
        return
    yield ""
    yield title
    shown = [(_named(name), count) for name, count in list(counts.items())[:_MOST]]
    rest = sum(counts.values()) - sum(count for _, count in shown) + names["others"]
    wide = max(len(name) for name, _ in shown)
    for name, count in shown:
        yield f"  {name:<{wide}}  {count:>12,}"
    if rest:
        yield f"  and {rest:,} events of other names"


def _named(name: str) -> str:
    """Gives a name that keeps its column, whatever it is."""
    text = printable(name) or "''"
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"


def _days(days: Mapping[str, Mapping[str, int]]) -> Iterator[str]:
    known = {day: sum(types.values()) for day, types in days.items() if day[0] != "("}
    if not known:
        return
    yield ""
    busiest = max(known, key=lambda day: (known[day], day))
    yield (
        f"Days: {len(known):,}, from {min(known)} to {max(known)}; "
        f"most on {busiest}, {known[busiest]:,} events"
    )


def _findings(findings: list[JsonObject]) -> Iterator[str]:
    if not findings:
        return
    yield ""
    yield "Findings"
    for each in findings:
        notice = " (notice)" if each["severity"] == "notice" else ""
        yield f"  {each['rule']}{notice}: {each['count']:,}"
        for sample in each["samples"][:3]:
            yield f"    {place_of(sample)}: {_said(sample)}"


def _said(sample: JsonObject) -> str:
    return f"{json_path(sample['pointer'])}: {sample['message']}"


def _drift(drift: list[JsonObject]) -> Iterator[str]:
    if not drift:
        return
    yield ""
    yield "Drift: what the contract does not know"
    for each in drift[:_MOST]:
        of = f"{each['object_type']}: " if each["object_type"] else ""
        yield f"  {of}{each['message']}: {_times(each['count'])}"
        first, last = each["first"]["time"], each["last"]["time"]
        when = f"from {first} to {last}, " if first else ""
        value = each["example"]["value"]
        yield f"    {when}such as {value} in {place_of(each['example'])}"
    if len(drift) > _MOST:
        yield f"  and {len(drift) - _MOST:,} more; --format json shows all that is kept"


def _duplicates(found: JsonObject) -> Iterator[str]:
    yield ""
    yield (
        f"Duplicates by EventId: {found['duplicates']:,} of {found['events']:,} events "
        f"({_percent(found['duplicates'], found['events'])}), "
        f"{_many(found['repeated_event_ids'], 'id')} more than once"
    )
    for each in found["most"][:3]:
        places = ", ".join(place_of(place) for place in each["places"])
        yield f"  {each['event_id']} {_times(each['times'])}: {places}"


def _order(found: JsonObject) -> Iterator[str]:
    yield ""
    disordered = found["subjects"] - found["subjects_by_share"]["none"]
    yield (
        f"Out of order: {found['late']:,} of {found['events']:,} events "
        f"({_percent(found['late'], found['events'])}), about {disordered:,} of "
        f"{_many(found['subjects'], 'thing')}"
    )
    for each in found["latest"][:3]:
        late, behind = each["late"], each["behind"]
        yield (
            f"  {late['subject']}: {late['timestamp']} ({place_of(late)}) "
            f"stands behind {behind['timestamp']} ({place_of(behind)})"
        )


def _against(found: JsonObject, events: int) -> Iterator[str]:
    yield ""
    yield (
        f"Read by the other schema: {found['read']:,} of {events:,} events; "
        f"{found['refused']:,} are not, {found['refused_though_valid']:,} of them "
        "valid by the contract"
    )
    for each in found["witnesses"][:_MOST]:
        said = f" {each['detail']}" if each["detail"] else ""
        yield (
            f"  {each['rule']} at {each['pointer'] or 'the event'}{said}: "
            f"{_times(each['count'])}, such as {each['example']['value']} in "
            f"{place_of(each['example'])}"
        )


def _proposal(found: JsonObject) -> Iterator[str]:
    yield ""
    accepted = found["examples"] - found["refused"]
    yield (
        f"Proposal: {_many(len(found['edits']), 'edit')}; the schema that comes of "
        f"them accepts {accepted:,} of {found['examples']:,} examples from the archive"
    )
    yield from (f"  {edit}" for edit in found["edits"])
    for left in found["left"]:
        yield f"  left: {left}"
    for direction, meanings in _MEANINGS.items():
        answer = found[direction]
        witness = answer["witness"]
        shown = "" if witness is None else f", such as {json.dumps(witness)}"
        meaning = meanings[answer["verdict"]]
        yield f"  {direction.upper()} {answer['verdict']}: {meaning}{shown}"


_MEANINGS: Final = {
    "backward": {
        "compatible": "it reads what was written under the contract",
        "incompatible": "it does not read all that was written under the contract",
        "unknown": "whether it reads what was written under the contract is not proven",
    },
    "forward": {
        "compatible": "the contract reads what is written under it",
        "incompatible": "the contract does not read all that is written under it",
        "unknown": "whether the contract reads what is written under it is not proven",
    },
}


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count:,} times"


def _percent(part: int, whole: int) -> str:
    return f"{share_of(part, whole):.2%}"
