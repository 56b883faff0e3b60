"""The page that events are pasted into, as a reader meets it in a real browser."""

from __future__ import annotations

import json
from base64 import b64encode
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from cp_contract import validate

SCRIPT = Path(__file__).with_name("read_paste.js")
EXAMPLES = Path(__file__).parents[2] / "schema" / "v0" / "examples"
EVENT = json.loads((EXAMPLES / "valid" / "profile-created.json").read_bytes())
BROKEN = json.dumps({**EVENT, "EventType": "DELETED", "Loyalty": "<b>gold</b>"})
MANY = json.dumps({**EVENT, "Object": {"FoundByItems": [{}] * 6}})
BYTES = b'{"EventType": "HEALTH_CHECK",\r\n "DomainName": "\xff"}'
LONG = "\n".join(
    [json.dumps(EVENT, ensure_ascii=False)] * 9 + ['{"EventType": "GONE"}']
)


@pytest.fixture(scope="module")
def answer(browse, once):
    given = {
        "broken": BROKEN,
        "bytes": b64encode(BYTES).decode(),
        "long": LONG,
        "many": MANY,
    }

    def fill(folder):
        said = browse(SCRIPT, json.dumps(given))
        (folder / "answer.json").write_text(json.dumps(said), "utf-8")

    return json.loads((once("paste", fill) / "answer.json").read_text("utf-8"))


def test_what_is_pasted_shows_the_findings_of_the_command(answer):
    found = validate(BROKEN).findings

    assert answer["pasted"]["verdict"] == "failed"
    assert answer["pasted"]["findings"] == [
        [each.severity, f"line {each.line}, column {each.column}", each.message]
        for each in found
    ]
    assert answer["pasted"]["summary"] == "Not valid: 1 error and 1 notice."


def test_the_offending_place_is_marked_and_chosen_by_a_click(answer):
    assert answer["pasted"]["marks"] == [
        ["error", '"DELETED"'],
        ["notice", '"<b>gold</b>"'],
    ]
    assert answer["selected"] == '"DELETED"'


def test_a_finding_leads_to_its_rule_and_its_field(answer, site):
    shown = [
        *(answer[each] for each in ("example", "record", "tooMany")),
        *answer["examples"].values(),
    ]
    fields = {each for one in shown for each in one["fields"]}
    leads = fields.union(each for one in shown for each in one["rules"])

    broken = [lead for lead in leads if not is_there(site, urlsplit(lead))]

    assert broken == []
    assert len(answer["tooMany"]["rules"]) == 1
    assert any(each.endswith("/v0/profile-event/#EventTimestamp") for each in fields)
    assert any(each.endswith("/v0/standard-profile/#ProfileId") for each in fields)


def is_there(site, lead):
    page = site / lead.path.lstrip("/") / "index.html"
    return f'id="{lead.fragment}"' in page.read_text("utf-8")


def test_every_example_shows_its_verdict(answer):
    verdicts = [each["verdict"] for each in answer["examples"].values()]
    valid = list((EXAMPLES / "valid").iterdir())
    invalid = [
        path
        for path in (EXAMPLES / "invalid").iterdir()
        if not isinstance(json.loads(path.read_bytes())["event"], list)
    ]

    assert verdicts == ["passed"] * len(valid) + ["failed"] * len(invalid)


def test_a_link_carries_the_event_to_a_fresh_page(answer):
    assert answer["link"].startswith("#event=")
    assert answer["followed"] == answer["pasted"]
    assert answer["damaged"] == (
        "The event in the link cannot be read; ask for the link again."
    )


def test_an_edited_event_is_no_longer_in_the_address(answer):
    assert answer["noted"].startswith(
        ("Copied, a link of ", "This browser lets no page")
    )
    assert answer["edited"] == ""


def test_a_file_is_opened_gzipped_or_not(answer):
    found = validate(BYTES).findings

    assert answer["file"] == answer["gzipped"]
    assert answer["file"]["findings"] == [
        [each.severity, f"line {each.line}, column {each.column}", each.message]
        for each in found
    ]
    assert answer["spoiled"] == "The file is damaged: cp-contract validate says where."


def test_an_example_comes_by_one_press_and_goes_by_undo(answer):
    assert answer["example"]["summary"] == "Not valid: 3 errors and 1 notice."
    assert answer["undone"]


def test_the_events_of_an_envelope_are_shown_one_by_one(answer):
    [[_, place, message]] = answer["envelope"]["findings"]

    assert answer["envelope"]["summary"] == "Not valid: 1 error, 1 of 3 events broken."
    assert place.startswith("record 2, line 1, ")
    assert answer["record"]["findings"] == [
        ["error", place[len("record 2, ") :], message]
    ]
    assert answer["indented"]["findings"][0][1].startswith("line 4, ")


def test_a_record_that_cannot_be_unpacked_is_told(answer):
    [finding] = answer["unpacked"]["findings"]

    assert finding == [
        "error",
        "record 1, line 1, column 22",
        "the data of a record is base64, and this is not",
    ]
    assert answer["unpacked"]["rules"] == []


def test_what_is_too_much_for_a_page_is_told(answer):
    assert answer["many"] == [
        "Not valid: 10,000 errors, 10,000 of 10,000 events broken.",
        "Only the first 10,000 events are checked here.",
        "and 9,800 more",
    ]
    assert answer["large"] == (
        "This is more than a million characters: check it with cp-contract validate."
    )


def test_the_text_can_be_cleared(answer):
    assert answer["cleared"] == ""


def test_nothing_is_asked_of_any_server_once_the_page_is_there(answer):
    assert answer["elsewhere"] == []
    assert answer["faults"] == []


def test_the_page_has_no_serious_obstacle_in_light_or_dark(answer):
    assert answer["issues"] == []


def test_a_narrow_screen_shows_the_same_without_scrolling_sideways(answer):
    assert answer["narrow"] == answer["pasted"]
    assert answer["width"] == 360
    assert answer["inView"], "what a finding is about is brought into view"


def test_the_marks_lie_where_the_text_is(answer):
    assert max(answer["drift"]) < 2, "the unseen text wraps as the text does"
