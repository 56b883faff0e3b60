"""Report of an audit -> one HTML page that needs nothing else, with plots."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any, Final

from cp_contract.archive._plots import render_bars, render_days, render_span
from cp_contract.archive.report import report_of, share_of
from cp_contract.archive.text import place_of, sized

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cp_contract.archive.auditing import Audit
    from cp_contract.archive.proposing import Proposal

__all__ = ["render_page"]

JsonObject = dict[str, Any]

_MOST_BARS: Final = 15
_MOST_ROWS: Final = 200

_STYLE: Final = """
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --line: #d5dae1;
  --paper: #fff; --card: #f6f7f9; --bad: #b3261e; --good: #1b6e3c; --note: #8a5a00;
  --s0: #3d6fb6; --s1: #c96f2e; --s2: #4f9a6b; --s3: #8e63b8; --s4: #b39a2f;
  --s5: #8a93a0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --soft: #9aa5b4;
  --line: #39424f; --paper: #14181e; --card: #1d232b; --bad: #ff8a80; --good: #7ddc9f;
  --note: #f0c169; --s0: #7fa9e6; --s1: #eda066; --s2: #86cfa0; --s3: #c3a0e8;
  --s4: #dcc565; --s5: #98a2b0; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink);
  background: var(--paper); max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: .25rem; }
h2 { font-size: 1.15rem; margin: 0 0 .5rem; } h3 { font-size: 1rem; margin: 1rem 0 0; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 8px;
  padding: 1rem 1.25rem; margin: 1.25rem 0; }
.tiles { display: grid; gap: .75rem; padding: 0; margin: 1.25rem 0;
  grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); }
.tiles div { background: var(--card); border: 1px solid var(--line);
  border-radius: 8px; padding: .6rem .9rem; }
.tiles dt { color: var(--soft); font-size: .8125rem; }
.tiles dd { margin: 0; font-size: 1.3rem; font-weight: 600; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; padding: .25rem .6rem .25rem 0; vertical-align: top;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 600; } td.n, th.n { text-align: right;
  font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font: .8125rem/1.45 ui-monospace, monospace; }
svg { width: 100%; height: auto; font: 11px system-ui, sans-serif; }
svg text { fill: var(--soft); } svg.bars { max-width: 34rem; display: block; }
svg.span { width: 7.5rem; min-width: 7.5rem; }
.axis { stroke: var(--line); } .track { fill: var(--line); }
.s0 { fill: var(--s0); background: var(--s0); }
.s1 { fill: var(--s1); background: var(--s1); }
.s2 { fill: var(--s2); background: var(--s2); }
.s3 { fill: var(--s3); background: var(--s3); }
.s4 { fill: var(--s4); background: var(--s4); }
.s5 { fill: var(--s5); background: var(--s5); }
.legend span { margin-right: 1rem; font-size: .8125rem; color: var(--soft); }
.legend i { display: inline-block; width: .7em; height: .7em; border-radius: 2px;
  margin-right: .35em; }
.pair { display: grid; gap: 0 1.5rem;
  grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr)); }
.soft { color: var(--soft); } .bad { color: var(--bad); } .good { color: var(--good); }
.note { color: var(--note); } summary { cursor: pointer; color: var(--soft); }
"""


def render_page(audit: Audit, *, proposal: Proposal | None = None) -> str:
    """Renders an audit, with its proposal if there is one."""
    report = report_of(audit, proposal=proposal)
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            "<title>What the archive holds</title>",
            f"<style>{_STYLE}</style></head><body>",
            *_head(report),
            *_unread(report),
            *_days(report["days"]),
            *_names(report),
            *_findings(report["findings"]),
            *_drift(report),
            *_duplicates(report["duplicates"]),
            *_order(report["order"]),
            *_against(report),
            *_proposal(report),
            "</body></html>",
            "",
        ]
    )


def _head(report: JsonObject) -> Iterator[str]:
    events = report["events"]
    duplicates, order = report["duplicates"], report["order"]
    known = _known(report["days"])
    yield "<h1>What the archive holds</h1>"
    when = f", from {min(known)} to {max(known)}" if known else ""
    yield (
        f'<p class="soft">{report["files"]:,} files, {sized(report["bytes"])}{when}</p>'
    )
    tiles = {
        "events": (f"{events:,}", ""),
        "valid": (_percent(report["valid"], events), "good"),
        "invalid": (f"{report['invalid']:,}", "bad" if report["invalid"] else ""),
        "no JSON": (f"{report['unreadable']:,}", ""),
        "duplicates": (_percent(duplicates["duplicates"], duplicates["events"]), ""),
        "redelivered": (_percent(report["redelivered"], events), ""),
        "out of order": (_percent(order["late"], order["events"]), ""),
        "envelopes": (f"{report['envelopes']:,}", ""),
    }
    yield '<dl class="tiles">'
    for name, (value, shade) in tiles.items():
        yield f'<div><dt>{name}</dt><dd class="{shade}">{value}</dd></div>'
    yield "</dl>"


def _unread(report: JsonObject) -> Iterator[str]:
    if report["missed"]:
        rows = ((each["path"], each["reason"]) for each in report["unread"])
        yield f'<section><h2 class="bad">Not read: {report["missed"]:,}</h2>'
        yield from _table(("path", ""), rows)
        yield "</section>"


def _days(days: JsonObject) -> Iterator[str]:
    if known := _known(days):
        yield f"<section><h2>Events by day</h2>{render_days(known)}</section>"


def _names(report: JsonObject) -> Iterator[str]:
    yield '<section><h2>What they are</h2><div class="pair">'
    for title, name in (
        ("EventType", "event_types"),
        ("ObjectTypeName", "object_type_names"),
        ("DomainName", "domain_names"),
    ):
        counts: dict[str, int] = report[name]["counts"]
        shown = dict(list(counts.items())[:_MOST_BARS])
        rest = sum(counts.values()) - sum(shown.values()) + report[name]["others"]
        if rest:
            shown["(others)"] = rest
        yield f"<div><h3>{title}</h3>{render_bars(shown)}</div>"
    yield "</div></section>"


def _findings(findings: list[JsonObject]) -> Iterator[str]:
    yield "<section><h2>Findings</h2>"
    if not findings:
        yield '<p class="good">There are none.</p></section>'
        return
    yield render_bars({each["rule"]: each["count"] for each in findings[:_MOST_BARS]})
    for each in findings:
        shade = "bad" if each["severity"] == "error" else "note"
        yield (
            f'<details><summary><strong class="{shade}">{escape(each["rule"])}</strong>'
            f" {each['severity']}, {each['count']:,}</summary>"
        )
        yield from _table(
            ("where", "in the event", "what"),
            (
                (place_of(sample), sample["pointer"], sample["message"])
                for sample in each["samples"]
            ),
        )
        yield "</details>"
    yield "</section>"


def _drift(report: JsonObject) -> Iterator[str]:
    drift = report["drift"]
    if not drift:
        return
    whole = _whole(report)
    yield "<section><h2>Drift: what the contract does not know</h2>"
    yield "<table><tr><th>of</th><th>what</th><th class=n>times</th>"
    yield "<th>seen</th><th>such as</th></tr>"
    for each in drift[:_MOST_ROWS]:
        days = [(each[end]["time"] or "")[:10] for end in ("first", "last")]
        span = render_span(days[0], days[1], whole) if all(days) and whole else ""
        yield (
            f"<tr><td>{escape(each['object_type'])}</td>"
            f"<td>{escape(each['message'])}</td><td class=n>{each['count']:,}</td>"
            f'<td>{span}<br><span class="soft">{"<br>to ".join(filter(None, days))}'
            f"</span></td><td><code>{escape(each['example']['value'])}</code><br>"
            f'<span class="soft">{escape(place_of(each["example"]))}</span></td></tr>'
        )
    yield "</table>"
    if len(drift) > _MOST_ROWS:
        yield f"<p>And {len(drift) - _MOST_ROWS:,} more.</p>"
    yield "</section>"


def _whole(report: JsonObject) -> tuple[str, str] | None:
    known = list(_known(report["days"]))
    seen = [
        each[end]["time"][:10]
        for each in report["drift"]
        for end in ("first", "last")
        if each[end]["time"]
    ]
    days = [*known, *seen]
    return (min(days), max(days)) if days else None


def _duplicates(found: JsonObject) -> Iterator[str]:
    share = _percent(found["duplicates"], found["events"])
    yield "<section><h2>Duplicates by EventId</h2>"
    yield (
        f"<p>{found['duplicates']:,} of {found['events']:,} events ({share}) came"
        f" before; {found['repeated_event_ids']:,} ids came more than once.</p>"
    )
    if found["most"]:
        yield from _table(
            ("EventId", "times", "in"),
            (
                (
                    each["event_id"],
                    f"{each['times']:,}",
                    ", ".join(map(place_of, each["places"])),
                )
                for each in found["most"]
            ),
        )
    yield "</section>"


def _order(found: JsonObject) -> Iterator[str]:
    share = _percent(found["late"], found["events"])
    yield "<section><h2>Out of order</h2>"
    yield (
        f"<p>{found['late']:,} of {found['events']:,} events ({share}) stand behind a "
        "later event about the same thing.</p>"
    )
    if found["late"]:
        yield '<div class="pair"><div><h3>Late events, by how much</h3>'
        yield render_bars(found["lateness"])
        yield "</div><div><h3>Things, by the share of their events that is late</h3>"
        yield render_bars(found["subjects_by_share"])
        yield "</div></div>"
        yield from _table(
            ("about", "late", "behind"),
            (
                (
                    each["late"]["subject"],
                    f"{each['late']['timestamp']} in {place_of(each['late'])}",
                    f"{each['behind']['timestamp']} in {place_of(each['behind'])}",
                )
                for each in found["latest"]
            ),
        )
    yield "</section>"


def _against(report: JsonObject) -> Iterator[str]:
    if "against" not in report:
        return
    found = report["against"]
    share = _percent(found["read"], report["events"])
    yield "<section><h2>Read by the other schema</h2>"
    yield (
        f"<p>{found['read']:,} of {report['events']:,} events ({share}). Of those that "
        f"are not, {found['refused_though_valid']:,} are valid by the contract.</p>"
    )
    if found["witnesses"]:
        yield from _table(
            ("rule", "in the event", "times", "such as", "in"),
            (
                (
                    each["rule"],
                    f"{each['pointer']} {each['detail']}",
                    f"{each['count']:,}",
                    each["example"]["value"],
                    place_of(each["example"]),
                )
                for each in found["witnesses"][:_MOST_ROWS]
            ),
        )
    yield "</section>"


def _proposal(report: JsonObject) -> Iterator[str]:
    if "proposal" not in report:
        return
    found = report["proposal"]
    accepted = found["examples"] - found["refused"]
    yield "<section><h2>Proposal</h2>"
    yield (
        f"<p>{len(found['edits']):,} edits; the schema that comes of them accepts "
        f"{accepted:,} of {found['examples']:,} examples from the archive.</p><ul>"
    )
    yield from (f"<li>{escape(edit)}</li>" for edit in found["edits"])
    yield from (f'<li class="note">left: {escape(each)}</li>' for each in found["left"])
    yield "</ul>"
    for direction in ("backward", "forward"):
        answer = found[direction]
        shade = "good" if answer["verdict"] == "compatible" else "bad"
        yield (
            f'<p>{direction.upper()} <strong class="{shade}">{answer["verdict"]}'
            "</strong></p>"
        )
        if answer["witness"] is not None:
            yield f"<p><code>{escape(json.dumps(answer['witness']))}</code></p>"
    yield "</section>"


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    yield f"<table><tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr>"
    for row in rows:
        yield f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
    yield "</table>"


def _known(days: Mapping[str, Any]) -> JsonObject:
    return {day: types for day, types in days.items() if not day.startswith("(")}


def _percent(part: int, whole: int) -> str:
    return f"{share_of(part, whole):.2%}"
