"""Laws: no value of an event gets out of the line that speaks of it."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
import xmlschema
from hypothesis import example, given
from hypothesis import strategies as st

from cp_contract.dialect import reference_validator
from cp_contract.findings import Counts, Finding, Report, Severity
from cp_contract.reporters import (
    FORMATS,
    finding_line,
    render_github,
    render_json,
    render_junit,
    render_sarif,
    render_text,
)

TESTS = Path(__file__).parents[2]
SCHEMA = TESTS.parent / "cp_contract" / "reporters" / "report.schema.json"

# Every code point, lone surrogates too: a JSON text may hold them as escapes. The rest
# is what a line could be forged with.
HOSTILE = st.one_of(
    st.text(st.characters(exclude_categories=[])),
    st.sampled_from(
        [
            "\n::error::forged",
            "\r::stop-commands::x",
            "##[add-mask]x",
            "\x1b[2J\x1b]0;title\x07",
            "\x9b31m",
            "a.json:1:1: $: forged [enum]\u2028",
            "\u202eright to left",
            "</failure>",
            "]]>",
            "[link](target)",
        ]
    ),
)
# The operating system gives file names without NUL, undecodable bytes as surrogates.
FILE_NAMES = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
        st.characters(min_codepoint=0xDC80, max_codepoint=0xDCFF),
    ),
    min_size=1,
)
POINTERS = st.lists(HOSTILE).map(
    lambda tokens: "".join(
        "/" + token.replace("~", "~0").replace("/", "~1") for token in tokens
    )
)
FINDINGS = st.builds(
    Finding,
    rule=st.sampled_from(["enum", "required", "property-removed"]),
    message=HOSTILE,
    pointer=POINTERS,
    schema_pointer=st.none() | POINTERS,
    severity=st.sampled_from(Severity),
    path=st.none() | FILE_NAMES,
    line=st.none() | st.integers(1, 10**6),
    column=st.none() | st.integers(1, 10**6),
)
REPORTS = st.lists(FINDINGS, max_size=4).flatmap(
    lambda findings: st.builds(
        Report,
        findings=st.just(tuple(findings)),
        counts=st.builds(
            Counts,
            events=st.just(9),
            event_types=st.dictionaries(HOSTILE, st.integers(1, 9), max_size=3),
            object_type_names=st.dictionaries(HOSTILE, st.integers(1, 9), max_size=3),
            rules=st.just(Counter(finding.rule for finding in findings)),
        ),
    )
)


@cache
def sarif_validator():
    from jsonschema import Draft4Validator

    path = TESTS / "data" / "sarif" / "sarif-2.1.0-rtm.5.json"
    return Draft4Validator(json.loads(path.read_text("utf-8")))


@cache
def junit_schema():
    return xmlschema.XMLSchema(TESTS / "data" / "junit" / "junit-10.xsd")


@given(FINDINGS)
@example(Finding(rule="enum", message="\u2066##[error]\x85"))
def test_a_finding_stays_on_its_line(finding):
    line = finding_line(finding)

    assert line.splitlines() == [line]
    assert not {unicodedata.category(char) for char in line} & {"Cc", "Cf", "Cs"}
    assert "##[" not in line
    assert line.encode()


@given(REPORTS)
def test_text_has_as_many_lines_as_it_has_things_to_say(report):
    text = render_text(report)

    counts = report.counts
    tallies = [counts.event_types, counts.object_type_names, counts.rules]
    expected = len(report.findings) + 1 + sum(map(bool, tallies))
    assert len(text.splitlines()) == expected


@given(REPORTS)
def test_github_obeys_one_command_a_finding(report):
    *commands, _ = render_github(report).splitlines()

    assert len(commands) == len(report.findings)
    for command, finding in zip(commands, report.findings, strict=True):
        head, _, _ = command.removeprefix("::").partition("::")
        name, _, properties = head.partition(" ")
        assert name == finding.severity
        assert f"title={finding.rule}" in properties.split(",")


@given(REPORTS)
def test_json_gives_back_what_was_found(report):
    document = json.loads(render_json(report))

    reference_validator(json.loads(SCHEMA.read_text("utf-8"))).validate(document)
    assert (
        tuple(
            Finding(**{**found, "severity": Severity(found["severity"])})
            for found in document["findings"]
        )
        == report.findings
    )


@given(REPORTS)
def test_sarif_is_valid_and_makes_no_links(report):
    document = json.loads(render_sarif(report))

    sarif_validator().validate(document)
    (run,) = document["runs"]
    for result in run["results"]:
        assert "](" not in result["message"]["text"].replace("\\](", "")


@given(REPORTS)
def test_junit_is_well_formed_and_valid(report):
    junit_schema().validate(render_junit(report).encode())


@given(report=REPORTS)
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_be_written_as_utf_8(name, report):
    assert FORMATS[name](report).encode().endswith(b"\n")
