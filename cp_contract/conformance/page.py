"""A report -> one HTML page that needs nothing else, with histories as timelines."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from cp_contract.conformance.laws import LAWS
from cp_contract.conformance.story import (
    fates,
    heading,
    history_rows,
    render_failure,
    shortened,
    totals,
)
from cp_contract.conformance.timeline import render_timeline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.conformance.report import ConformanceReport, LawFailure

__all__ = ["render_page"]

_COLUMNS: Final = ("call", "time", "event", "object type", "key", "real time")

_STYLE: Final = """
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --line: #d5dae1;
  --paper: #fff; --card: #f6f7f9; --bad: #b3261e; --good: #1b6e3c; --note: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --soft: #9aa5b4;
  --line: #39424f; --paper: #14181e; --card: #1d232b; --bad: #ff8a80; --good: #7ddc9f;
  --note: #f0c169; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink);
  background: var(--paper); max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 0 0 .25rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 8px;
  padding: 1rem 1.25rem; margin: 1.25rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; padding: .25rem .6rem .25rem 0; vertical-align: top;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 600; }
pre { overflow-x: auto; font: .8125rem/1.45 ui-monospace, monospace; margin: .5rem 0; }
svg { width: 100%; height: auto; font: 11px system-ui, sans-serif; }
.why, .soft { color: var(--soft); } .bad { color: var(--bad); }
.good { color: var(--good); } .note { color: var(--note); }
figure { margin: 1rem 0 .5rem; } figcaption { color: var(--soft); font-size: .875rem; }
summary { cursor: pointer; color: var(--soft); }
"""

_SHADES: Final = {"broken": "bad", "holds": "good"}


def render_page(report: ConformanceReport, *, name: str) -> str:
    """Renders a report on the consumer of this name."""
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(name)}: the laws of the export</title>",
            f"<style>{_STYLE}</style></head><body>",
            f"<h1>{escape(name)}</h1>",
            f"<p>{escape(totals(report))}</p>",
            *(
                line
                for failure in report.failures
                for line in _failure(failure, report.seed)
            ),
            *_laws(report),
            "</body></html>",
            "",
        ]
    )


def _failure(failure: LawFailure, seed: int) -> Iterator[str]:
    law = next(law for law in LAWS if law.id == failure.law)
    run = failure.breach.run
    yield f'<section id="{law.id}"><h2 class="bad">{law.id}</h2>'
    yield f"<p>{escape(law.purpose)} <span class=why>{escape(law.why)}</span></p>"
    yield f"<p><strong>But {escape(failure.message)}.</strong></p>"
    yield f"<figure>{render_timeline(run)}"
    yield f"<figcaption>{escape(run.title)}</figcaption></figure>"
    yield "<table><tr>" + "".join(f"<th>{each}</th>" for each in _COLUMNS) + "</tr>"
    for row in history_rows(run):
        yield "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>"
    yield "</table>"
    if failure.difference:
        yield f"<p class=soft>{heading(failure.difference)}:</p><pre>"
        yield "\n".join(map(_diff_line, shortened(failure.difference)))
        yield "</pre>"
    if failure.raised is not None and failure.raised.frames:
        frames = "".join(failure.raised.frames)
        yield f"<pre>{escape(frames)}{escape(str(failure.raised))}</pre>"
    text = escape(render_failure(failure, seed=seed))
    yield f"<details><summary>As text</summary><pre>{text}</pre></details></section>"


def _diff_line(line: str) -> str:
    shade = {"-": "bad", "+": "good"}.get(line[:1], "soft")
    return f'<span class="{shade}">{escape(line)}</span>'


def _laws(report: ConformanceReport) -> Iterator[str]:
    purposes = {law.id: law.purpose for law in LAWS}
    yield "<section><h2>Every law</h2><table><tr><th>law</th><th></th><th></th></tr>"
    for law, fate, reason in fates(report):
        shade = _SHADES.get(fate, "note")
        shown = f'<a href="#{law}">{law}</a>' if fate == "broken" else law
        said = f"{fate}: {reason}" if reason else fate
        yield (
            f"<tr><td>{shown}</td><td>{escape(purposes[law])}</td>"
            f'<td class="{shade}">{escape(said)}</td></tr>'
        )
    yield "</table>"
    yield from (f'<p class="note">{escape(note)}</p>' for note in report.notes)
    yield "</section>"
