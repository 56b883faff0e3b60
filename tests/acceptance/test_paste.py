"""The page that events are pasted into says what `cp-contract validate` says.

A thousand draws in CI, over 10,000 with `--hypothesis-profile=deep`. They all go
through one node, line by line, so that what fails is shrunk.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import unicodedata
from base64 import b64encode
from io import BytesIO
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pasted_texts import (
    NUMBERS,
    TOKEN,
    files,
    one_event,
    one_text,
    rendered,
    spoiled,
    values,
)

from cp_contract import validate
from cp_contract.envelopes import (
    KinesisRecord,
    aggregate,
    deaggregate,
    firehose_event,
    get_records_output,
    lambda_event,
    sequence_number,
)
from cp_contract.reading import NESTING_LIMIT
from cp_contract.reporters import render_json
from cp_contract.validation.files import check_file
from cp_contract.validation.tally import Tally

ROOT = Path(__file__).parents[2]
MODULE = ROOT / "docs" / "javascripts" / "paste.js"
SCRIPT = Path(__file__).with_name("check_pasted.mjs")
EXAMPLES = sorted((ROOT / "schema" / "v0" / "examples").glob("*/*.json"))


def draws(share):
    """Lets a law look at a share of what the profile asks for, in draws per 100."""
    return settings(
        max_examples=max(1, settings().max_examples * share // 100),
        suppress_health_check=[HealthCheck.too_slow],
    )


@pytest.fixture(scope="module")
def page():
    """Starts the page's own code in node, once; gives what has it do something."""
    if not shutil.which("node"):
        pytest.skip("the page is NOT compared with the command: node is not installed")
    node = subprocess.Popen(
        ["node", SCRIPT, MODULE], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )

    def does(deed, content):
        line = json.dumps([deed, b64encode(content).decode()])
        node.stdin.write(line.encode() + b"\n")
        node.stdin.flush()
        return json.loads(node.stdout.readline())

    with node:
        yield does
        node.stdin.close()


def command_report(content):
    """Gives what the command prints of a file that holds the content."""
    tally = Tally()
    for _ in check_file(BytesIO(content), path="", tally=tally):
        pass
    report = json.loads(render_json(tally.report()))
    for finding in report["findings"]:
        finding["path"] = None
    return report


def assert_same(report, expected):
    for finding in chain(report["findings"], expected["findings"]):
        finding["message"] = ESCAPE.sub(_unescaped, finding["message"])
    assert report == expected


# What its Unicode does not know, each side shows escaped: what is newer than a version
# that both know is compared without the escape.
ESCAPE = re.compile(r"\\(?:U([0-9a-f]{8})|u([0-9a-f]{4}))")


def _unescaped(found):
    character = chr(int(found[1] or found[2], 16))
    is_new = unicodedata.ucd_3_2_0.category(character) == "Cn"
    return character if is_new else found[0]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_reported_as_the_command_reports_it(page, path):
    content = path.read_bytes()
    if path.parent.name == "invalid":
        content = json.dumps(json.loads(content)["event"]).encode()

    assert_same(page("check", content), command_report(content))


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("field", ["SchemaVersion", "EventId", "Other"])
def test_a_number_is_read_as_the_command_reads_it(page, number, field):
    event = {"EventType": "HEALTH_CHECK", field: "?"}
    content = json.dumps(event).replace('"?"', number).encode()

    assert_same(page("check", content), command_report(content))


@pytest.mark.parametrize("depth", [NESTING_LIMIT - 1, NESTING_LIMIT])
def test_the_same_depth_is_too_deep(page, depth):
    nested = b'{"EventType":"HEALTH_CHECK","Object":%b}' % (b"[" * depth + b"]" * depth)

    assert_same(page("check", nested), command_report(nested))


@draws(150)
@given(one_event)
def test_an_event_is_reported_as_the_command_reports_it(page, content):
    assert_same(page("check", content), command_report(content))


@draws(150)
@given(one_text)
def test_a_text_is_reported_as_the_command_reports_it(page, content):
    assert_same(page("check", content), command_report(content))


@draws(70)
@given(files() | spoiled(files()))
def test_a_file_is_reported_as_the_command_reports_it(page, content):
    assert_same(page("check", content), command_report(content))


def leap_second(offset, sign):
    """Spells 23:59:60 UTC as clocks do so many minutes away from Greenwich."""
    at = (24 * 60 - 1 + sign * offset) % (24 * 60)
    zone = f"{'+' if sign > 0 else '-'}{offset // 60:02}:{offset % 60:02}"
    return f"2016-12-31T{at // 60:02}:{at % 60:02}:60{zone}"


# Nearly timestamps: some days and offsets that there are, and every leap second.
nearly_timestamps = st.from_regex(
    r"(?:2023|2024|1900|2000)-(?:0[0-3]|1[0-3])-(?:0[01]|2[89]|3[0-2])[Tt ]"
    r"(?:[01][0-9]|2[34]):[0-5][09]:[0-6][09](?:\.[0-9]{0,10})?"
    r"(?:[Zz]|[+-](?:[01][0-9]|2[34]):[0-6][09])?",
    fullmatch=True,
    alphabet=st.characters(codec="ascii"),
)
leap_seconds = st.builds(
    leap_second, st.integers(0, 24 * 60 - 1), st.sampled_from([1, -1])
)
timestamps = nearly_timestamps | leap_seconds


@draws(50)
@given(st.lists(timestamps, min_size=20, max_size=20))
def test_a_timestamp_is_one_for_the_page_if_it_is_one_for_the_command(page, drawn):
    lines = [
        json.dumps({"EventType": "HEALTH_CHECK", "EventTimestamp": each})
        for each in drawn
    ]
    content = "\n".join(lines).encode()

    assert_same(page("check", content), command_report(content))


SHAPES = {
    "Lambda event": lambda_event,
    "record of a Lambda event": lambda records: lambda_event(records)["Records"][0],
    "its Kinesis part": lambda records: lambda_event(records)["Records"][0]["kinesis"],
    "answer of GetRecords": get_records_output,
    "its record": lambda records: get_records_output(records)["Records"][0],
    "Firehose event": firehose_event,
}


@st.composite
def envelopes(draw):
    """Draws an envelope, with the Kinesis records in it."""
    records = [
        KinesisRecord(payload, f"key {place}", sequence_number(place), 1.5)
        for place, payload in enumerate(draw(st.lists(one_event, min_size=1)))
    ]
    shape = draw(st.sampled_from(sorted(SHAPES)))
    if "record" in shape or "part" in shape or draw(st.booleans()):
        records = [aggregate(records)]
    return SHAPES[shape](records), records


@draws(60)
@given(envelopes())
def test_events_in_an_envelope_are_reported_as_validate_reports_each(page, drawn):
    envelope, records = drawn
    tally = Tally()
    for record in records:
        for each in deaggregate(record):
            report = validate(each.data)
            tally.events += 1
            tally.note(report.findings)
    expected = json.loads(render_json(tally.report()))["findings"]

    report = page("check", json.dumps(envelope).encode())

    assert report["counts"]["events"] == tally.events
    assert_same({"findings": report["findings"]}, {"findings": expected})


def test_a_record_without_base64_is_told(page):
    record = {"kinesis": {"data": "{not base64}"}}

    report = page("check", json.dumps({"Records": [record]}).encode())

    assert [(each["rule"], each["column"]) for each in report["findings"]] == [
        ("not-base64", 35)
    ]


def indented(value):
    return json.dumps(value, indent=2, ensure_ascii=False)


@draws(100)
@given(rendered(values), st.binary(max_size=3))
def test_indenting_changes_the_space_between_tokens_alone(page, content, rest):
    text = content.decode()

    assert page("indent", content) == _respaced(text)
    assert page("indent", content + b"}" + rest).startswith(_respaced(text) + "\n}")


def _respaced(text):
    """Gives what json writes with an indent, each number and string as it was."""
    written = indented(json.loads(text))
    theirs, ours = TOKEN.findall(written), TOKEN.findall(text)
    assert len(theirs) == len(ours)
    pieces = iter(ours)
    return TOKEN.sub(lambda _: next(pieces), written)


@draws(100)
@given(rendered(values) | st.text().map(str.encode))
def test_a_link_carries_a_text_unchanged(page, content):
    assert page("link", content) == content.decode()
    assert page("plain link", content) == content.decode()
