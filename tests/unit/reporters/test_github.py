"""The GitHub format, as whole strings."""

from __future__ import annotations

from cp_contract.findings import Finding, Report
from cp_contract.reporters import render_github


def test_a_report_is_one_command_a_finding_and_the_totals(report):
    text = render_github(report)

    assert text == (
        "::error file=events/a.json,line=12,col=3,title=enum::$.EventType:"
        " 'DELETED' is not one of 'CREATED', 'UPDATED', 'HEALTH_CHECK'\n"
        "::error file=events/a.json,line=1,title=required::$: 'EventId' is required\n"
        "::notice file=events/größe 1.json,line=2,col=7,title=format::"
        "$.Object.Dates[0]['odd name']: 'yesterday' is not a date-time\n"
        "::error title=not-json::$: the text ends early\n"
        "3 events, 2 invalid: 3 errors, 1 notice\n"
    )


def test_what_separates_properties_is_escaped_in_them():
    finding = Finding(rule="enum", message="100%: a, b", path="a,line=9::b%2C.json")

    command, _ = render_github(Report(findings=(finding,))).splitlines()

    assert command == (
        "::error file=a%2Cline=9%3A%3Ab%252C.json,title=enum::$: 100%25: a, b"
    )
