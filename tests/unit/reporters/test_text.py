"""The text format, as whole strings."""

from __future__ import annotations

import pytest

from cp_contract.findings import Counts, Finding, Report, Severity
from cp_contract.reporters import finding_line, render_text, summary_lines


def test_a_report_is_one_line_a_finding_and_a_summary(report):
    text = render_text(report)

    assert text == (
        "events/a.json:12:3: $.EventType: 'DELETED' is not one of"
        " 'CREATED', 'UPDATED', 'HEALTH_CHECK' [enum]\n"
        "events/a.json:1: $: 'EventId' is required [required]\n"
        "events/größe 1.json:2:7: notice: $.Object.Dates[0]['odd name']:"
        " 'yesterday' is not a date-time [format]\n"
        "$: the text ends early [not-json]\n"
        "3 events, 2 invalid: 3 errors, 1 notice\n"
        "  EventType: CREATED 1, DELETED 1\n"
        "  ObjectTypeName: _profile 2, 'Order, _profile' 1\n"
        "  rule: enum 1, format 1, not-json 1, required 1\n"
    )


def test_a_clean_report_says_that_all_are_valid(clean_report):
    text = render_text(clean_report)

    assert text == (
        "2 events, all valid\n  EventType: UPDATED 2\n  ObjectTypeName: _profile 2\n"
    )


def test_colour_marks_the_place_the_notice_and_the_rule():
    error = Finding(rule="enum", message="bad", path="a.json", line=1, column=2)
    notice = Finding(rule="format", message="odd", severity=Severity.NOTICE)

    lines = [finding_line(found, colour=True) for found in (error, notice)]

    assert lines == [
        "\x1b[1ma.json:1:2: \x1b[0m$: bad \x1b[31m[enum]\x1b[0m",
        "\x1b[33mnotice: \x1b[0m$: odd \x1b[33m[format]\x1b[0m",
    ]


def test_a_coloured_report_colours_its_findings(report):
    first, *_ = render_text(report, colour=True).splitlines()

    assert first == finding_line(report.findings[0], colour=True)


@pytest.mark.parametrize(
    ("counts", "errors", "notices", "expected"),
    [
        (Counts(), 0, 0, "no findings"),
        (Counts(), 2, 1, "2 errors, 1 notice"),
        (Counts(events=1), 0, 0, "1 event, valid"),
        (Counts(events=1), 0, 2, "1 event, valid: 2 notices"),
        (Counts(events=5), 0, 0, "5 events, all valid"),
        (Counts(events=5, invalid=1), 1, 0, "5 events, 1 invalid: 1 error"),
    ],
)
def test_the_totals_say_what_was_read_and_found(counts, errors, notices, expected):
    lines = list(summary_lines(counts, errors=errors, notices=notices))

    assert lines == [expected]


def test_a_summary_names_the_ten_most_frequent():
    counts = Counts(
        events=78, object_type_names={f"T{place}": place for place in range(1, 13)}
    )

    *_, line = summary_lines(counts, errors=0, notices=0)

    assert line == (
        "  ObjectTypeName: T12 12, T11 11, T10 10, T9 9, T8 8, T7 7, T6 6, T5 5,"
        " T4 4, T3 3, and 2 more"
    )


def test_an_empty_report_says_so():
    assert render_text(Report()) == "no findings\n"
