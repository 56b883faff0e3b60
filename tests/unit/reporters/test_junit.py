"""The JUnit format, against Jenkins' schema and as whole strings."""

from __future__ import annotations

from pathlib import Path

import pytest
import xmlschema

from cp_contract.findings import Finding, Report, Severity
from cp_contract.reporters import render_junit

DATA = Path(__file__).parents[2] / "data" / "junit"


@pytest.fixture(scope="module")
def schema():
    return xmlschema.XMLSchema(DATA / "junit-10.xsd")


def test_output_is_valid_under_the_schema_that_jenkins_reads_by(
    schema, report, clean_report
):
    for each in (report, clean_report, Report()):
        schema.validate(render_junit(each))


def test_a_report_is_one_case_a_file(report):
    text = render_junit(report)

    assert text == (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<testsuites tests="3" failures="2" errors="0">\n'
        '<testsuite name="cp-contract" tests="3" failures="2" errors="0"'
        ' skipped="0">\n'
        '<testcase classname="cp-contract" name="events/a.json">\n'
        "<failure message=\"events/a.json:12:3: $.EventType: 'DELETED' is not one of"
        " 'CREATED', 'UPDATED', 'HEALTH_CHECK' [enum] (and 1 more)\">\n"
        "events/a.json:12:3: $.EventType: 'DELETED' is not one of"
        " 'CREATED', 'UPDATED', 'HEALTH_CHECK' [enum]\n"
        "events/a.json:1: $: 'EventId' is required [required]</failure>\n"
        "</testcase>\n"
        '<testcase classname="cp-contract" name="events/größe 1.json">\n'
        "<system-out>events/größe 1.json:2:7: notice:"
        " $.Object.Dates[0]['odd name']: 'yesterday' is not a date-time [format]"
        "</system-out>\n"
        "</testcase>\n"
        '<testcase classname="cp-contract" name="events">\n'
        '<failure message="$: the text ends early [not-json]">\n'
        "$: the text ends early [not-json]</failure>\n"
        "</testcase>\n"
        "<system-out>3 events, 2 invalid: 3 errors, 1 notice</system-out>\n"
        "</testsuite>\n"
        "</testsuites>\n"
    )


def test_a_clean_report_is_one_case_that_passes(clean_report):
    text = render_junit(clean_report)

    assert text == (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<testsuites tests="1" failures="0" errors="0">\n'
        '<testsuite name="cp-contract" tests="1" failures="0" errors="0"'
        ' skipped="0">\n'
        '<testcase classname="cp-contract" name="events">\n'
        "</testcase>\n"
        "<system-out>2 events, all valid</system-out>\n"
        "</testsuite>\n"
        "</testsuites>\n"
    )


def test_notices_fail_no_case():
    notice = Finding(rule="format", message="odd", severity=Severity.NOTICE)

    text = render_junit(Report(findings=(notice,)))

    assert '<testsuites tests="1" failures="0" errors="0">' in text


def test_what_xml_has_no_place_for_is_escaped():
    hostile = Finding(rule="enum", message="\0 \x1b \ufffe ]]> <b> & \"q\" 'q' \ud800")

    text = render_junit(Report(findings=(hostile,)))

    assert (
        r'<failure message="$: \x00 \x1b \ufffe ]]&gt; &lt;b&gt; &amp;'
        r" &quot;q&quot; 'q' \ud800 [enum]"
        '">\n' in text
    )
