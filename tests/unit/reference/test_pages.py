"""The reference: every field is there, and what it is held to stands in words."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest
from jsonschema import Draft202012Validator

from cp_contract import checks, compat, reading
from cp_contract.checks.house import SOURCES as KNOWN_SOURCES
from cp_contract.contract import load_contract, load_versions
from cp_contract.kinds import is_object
from cp_contract.reference import WRITTEN, render_reference, render_site
from cp_contract.reference._changes import (
    Release,
    releases_of,
    render_changes,
    render_comparison,
)
from cp_contract.reference._fields import fields_of, landing
from cp_contract.reference._kinds import kinds_of
from cp_contract.reference._markdown import code, slug, table, text
from cp_contract.reference._rule_examples import EXAMPLES
from cp_contract.reference._sources import SOURCES
from cp_contract.reference._words import Wording
from cp_contract.reference.asyncapi import async_api
from cp_contract.subschemas import iter_schemas
from cp_contract.validation import validate

CARD = {
    "title": "Loyalty card",
    "type": "object",
    "required": ["Number"],
    "properties": {
        "Number": {"type": "string", "minLength": 4, "maxLength": 4},
        "a|b *c*": {"type": "integer", "description": "<b>Not</b> `markup` [x](y)."},
        "Stamps": {"type": "array", "items": {"$ref": "#/$defs/Stamp"}},
        "Shop": {"type": "object", "properties": {"City": {"type": "string"}}},
        "Visits": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "properties": {"Day": {"type": "string"}},
            },
        },
        "Offer": {"anyOf": [{"$ref": "#/$defs/Offer"}, {"type": "null"}]},
        "Note": True,
        "Owner": {"$ref": "#/$defs/Name"},
    },
    "$defs": {
        "Name": {"type": "string", "minLength": 1},
        "Offer": {"type": "object", "properties": {"Price": {"type": "number"}}},
        "Stamp": {
            "type": "object",
            "properties": {
                "Day": {"type": "string", "format": "date"},
                "Before": {"$ref": "#/$defs/Stamp"},
            },
        },
    },
}


@pytest.fixture(scope="module")
def contract():
    return load_contract()


@pytest.fixture(scope="module")
def files(contract):
    return render_reference(contract)


@pytest.fixture(scope="module")
def card_files(contract):
    return render_reference(contract.with_object_types({"Loyalty-Card": CARD}))


def headings(page):
    return re.findall(r"^#+ .* \{ #(\S+) \}$", page, re.MULTILINE)


def words_for(schema):
    return Wording(schema, lambda _: None).brief(schema)


def test_every_field_of_every_kind_has_a_permalink_once(contract, files):
    for kind in kinds_of(contract.schema, "reference/v0", {}):
        shown = headings(files[kind.path])
        fields = fields_of(contract.schema, {"$ref": kind.reference}, kind.elsewhere)

        anchors = [field.anchor for field in fields]

        assert anchors
        assert set(anchors) <= set(shown)
        assert len(shown) == len(set(shown))


def test_an_event_field_is_found_under_its_own_name(files):
    assert "EventTimestamp" in headings(files["reference/v0/profile-event.md"])


def test_each_kind_of_event_has_a_page(contract):
    kinds = kinds_of(contract.schema, "reference/v0", {})

    assert [(kind.path, kind.told_by) for kind in kinds] == [
        ("reference/v0/health-check-event.md", (("EventType", "HEALTH_CHECK"),)),
        ("reference/v0/profile-event.md", (("ObjectTypeName", "_profile"),)),
        ("reference/v0/asset-event.md", (("ObjectTypeName", "_asset"),)),
        ("reference/v0/case-event.md", (("ObjectTypeName", "_case"),)),
        ("reference/v0/order-event.md", (("ObjectTypeName", "_order"),)),
        (
            "reference/v0/salesforce-account-event.md",
            (("ObjectTypeName", "Salesforce-Account"),),
        ),
        ("reference/v0/profile-object-event.md", ()),
        ("reference/v0/standard-profile.md", ()),
    ]


def test_a_field_says_all_that_it_is_held_to(files):
    page = files["reference/v0/profile-event.md"]

    section = page.partition("### EventId ")[2].partition("### EventTimestamp")[0]

    assert "string · **required** · since 0.1 · [documented](" in section
    assert "- at least 1 character\n" in section
    assert '"6049bf39-0000-0000-0000-b75656dd51a8"' in section


def test_the_pages_show_every_source_with_the_word_that_the_checks_take():
    assert tuple(SOURCES) == KNOWN_SOURCES


def test_every_schema_lies_at_the_path_of_its_id(files):
    served = {
        path: json.loads(content)
        for path, content in files.items()
        if path.startswith("schema/v")
    }

    with_id = {path: held for path, held in served.items() if "$id" in held}
    assert len(with_id) >= 2 + sum(len(each.revisions) for each in load_versions())
    for path, held in with_id.items():
        assert held["$id"].partition(".example/")[2] == path


def test_pages_begin_with_the_mark_by_which_they_are_known(files):
    pages = [content for path, content in files.items() if path.endswith(".md")]

    assert all(page.startswith(WRITTEN) for page in pages)


def test_an_own_object_type_has_a_page_a_schema_and_its_place_in_the_index(card_files):
    page = card_files["reference/v0/object-types/Loyalty-Card.md"]

    assert {"EventId", "Object", "Object.Number", "Stamp.Day"} <= set(headings(page))
    assert "[Loyalty card](#of-Object) object" in page
    assert len(headings(page)) == len(set(headings(page)))
    assert json.loads(card_files["schema/object-types/Loyalty-Card.schema.json"]) == (
        CARD
    )
    index = card_files["reference/v0/index.md"]
    assert "[Loyalty-Card event](object-types/Loyalty-Card.md)" in index


def example_of(page):
    return json.loads(page.partition("## Example\n\n```json\n")[2].partition("```")[0])


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "object", "examples": [{"Points": 7}]}, {"Points": 7}),
        ({"properties": {"Points": {"examples": [7]}, "Tier": True}}, {"Points": 7}),
        ({"type": "object", "required": ["Id"]}, {"Id": None}),
    ],
)
def test_an_own_object_type_has_an_example_that_is_made_for_it(
    contract, schema, expected
):
    own = contract.with_object_types({"Card": schema})

    files = render_reference(own)

    event = example_of(files["reference/v0/object-types/Card.md"])
    assert event["ObjectTypeName"] == "Card"
    assert event["Object"] == expected
    assert validate(event, contract=own).passed
    stream = json.loads(files["asyncapi/v0.json"])
    assert stream["components"]["messages"]["CardEvent"]["examples"] == [
        {"payload": event}
    ]


def test_an_object_type_that_no_object_fits_has_no_example(contract):
    files = render_reference(contract.with_object_types({"Card": {"not": {}}}))

    assert "## Example" not in files["reference/v0/object-types/Card.md"]


def test_a_site_begins_with_the_users_own_object_types(contract):
    own = contract.with_object_types({"Card": {"type": "object"}})

    start, plain = (render_site(each)["docs/index.md"] for each in (own, contract))

    assert "## Our own object types\n\n- [Card event](" in start
    assert "Our own" not in plain


def test_what_is_written_in_place_is_shown_in_place(card_files):
    page = card_files["reference/v0/object-types/Loyalty-Card.md"]

    assert {"Object.Shop", "Object.Shop.City"} <= set(headings(page))
    assert "### Object.Visits.\\*.Day { #Object.Visits.-.Day }" in page


def test_what_an_alternative_refers_to_has_its_fields_shown(card_files):
    page = card_files["reference/v0/object-types/Loyalty-Card.md"]

    assert "- at least one of: [Offer](#of-Offer) object; null" in page
    assert "Offer.Price" in headings(page)


def test_a_definition_without_fields_stands_with_the_field(card_files):
    page = card_files["reference/v0/object-types/Loyalty-Card.md"]

    section = page.partition("### Object.Owner ")[2].partition("##")[0]

    assert "string · optional" in section
    assert "- at least 1 character" in section


def test_words_of_the_user_are_no_markup(card_files):
    page = card_files["reference/v0/object-types/Loyalty-Card.md"]

    assert r"### Object.a\|b \*c\* { #Object.a-b-c- }" in page
    assert r"&lt;b>Not&lt;/b> \`markup\` \[x\](y)." in page


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (
            {"type": "string", "minLength": 1, "maxLength": 9},
            "string, 1 to 9 characters",
        ),
        ({"type": "string", "minLength": 3, "maxLength": 3}, "string, 3 characters"),
        ({"type": "string", "maxLength": 1}, "string, at most 1 character"),
        ({"minItems": 1}, "at least 1 item"),
        ({"const": None}, "always `null`"),
        ({"enum": ["a", 1]}, 'one of `"a"`, `1`'),
        ({"type": ["string", "null"]}, "string or null"),
        (
            {"enum": [True, 1.5, "a", None, [], {}, 1]},
            ('one of `true`, `1.5`, `"a"`, `null`, `[]`, `{}`, `1`'),
        ),
        ({"type": "number", "minimum": 0}, "number, at least `0`"),
        ({"pattern": "^a$(?!\\n)"}, "matches `^a$`"),
        ({"format": "date-time"}, "an RFC 3339 date-time"),
        ({"format": "odd"}, "in the format odd"),
        (
            {"type": "array", "items": {"type": "string"}},
            ARRAY := ("array of string, each item: string"),
        ),
        (
            {"anyOf": [{"type": "null"}, {"const": 0}]},
            ("at least one of: null; always `0`"),
        ),
        ({"additionalProperties": False}, "each other value: nothing"),
        ({"additionalProperties": True}, "each other value: any JSON value"),
        (
            {"patternProperties": {"^x": {"type": "null"}}},
            ("each name that matches `^x`: null"),
        ),
        ({"uniqueItems": True}, "no two items equal"),
        ({"dependentRequired": {"a": ["b"]}}, '`dependentRequired`: `{"a": ["b"]}`'),
        ({}, "any JSON value"),
    ],
)
def test_constraints_are_said_in_words(schema, expected):
    assert words_for(schema) == expected


def test_no_constraint_of_the_contract_goes_unsaid(contract):
    wording = Wording(contract.schema, lambda _: None)
    silent = {"$ref", "type", "required", "properties"}

    for _, part in iter_schemas(contract.schema):
        asked = set(part) if is_object(part) else set()
        if asked & set(Draft202012Validator.VALIDATORS) - silent:
            assert wording.constraints(part), part


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "boolean"),
        (1, "integer"),
        (1.5, "number"),
        ("", "string"),
        (None, "null"),
        ([], "array"),
        ({}, "object"),
    ],
)
def test_a_constant_has_the_type_of_its_value(value, expected):
    assert Wording({}, lambda _: None).kind({"const": value}) == expected


def test_a_reference_that_leads_to_itself_ends():
    assert words_for({"$ref": "#"}) == "any JSON value"
    assert landing({"$ref": "#"}, "#") == "#"


def test_what_is_asked_for_twice_is_said_once():
    schema = {"$ref": "#/$defs/A", "minLength": 1, "$defs": {"A": {"minLength": 1}}}

    assert words_for(schema) == "at least 1 character"


def test_a_schema_inside_itself_ends():
    tree = {"type": "array", "items": {"$ref": "#"}}

    assert words_for(tree) == (
        "array of array, each item: array, each item: the same again"
    )


@pytest.mark.parametrize("words", ["a`b", "``", "`", "plain"])
def test_a_code_span_holds_what_it_is_given(words):
    span = code(words)

    ticks = len(span) - len(span.lstrip("`"))
    assert span[ticks:-ticks].strip() == words or f" {words} " == span[ticks:-ticks]


def test_text_keeps_its_characters():
    words = "1. _a_ *b* <c> &d; [e] {f} #g |h| `i` \\j"

    shown = re.sub(r"\\(.)", r"\1", unescape(text(words)))

    assert shown == words


def test_a_name_without_any_letter_has_an_anchor():
    assert slug("") == "-"


def test_a_table_has_a_line_for_its_head_and_one_a_row():
    assert table(("a", "b"), [("1", "2")]) == "| a | b |\n| --- | --- |\n| 1 | 2 |"


def test_releases_are_paired_with_their_neighbours():
    releases = releases_of(load_versions())

    pages = render_changes(releases)

    assert len(pages) == len(releases)
    assert releases[-1] == Release(load_versions()[-1].version, None)


def test_a_change_is_told_with_its_rule_its_verdicts_and_its_witness():
    older = {"enum": ["CREATED", "UPDATED"]}
    newer = {"enum": ["CREATED", "UPDATED", "MERGED"]}

    page = render_comparison("Older → newer", compat.compare(older, newer))

    assert "## BACKWARD: compatible\n" in page
    assert "## FORWARD: incompatible\n" in page
    assert '```json\n"MERGED"\n```' in page
    assert r"- `/`: 'MERGED' is not one of 'CREATED', 'UPDATED'" in page
    assert "[enum-value-added](../rules/compat.md#enum-value-added)" in page
    assert "| `/enum` | compatible | incompatible |" in page


def test_a_change_has_a_witness_of_its_own_where_it_breaks_alone():
    older = {"type": "string", "maxLength": 10}
    newer = {"type": "string", "pattern": "^[0-9]{3,10}$"}

    page = render_comparison("Older → newer", compat.compare(older, newer))

    assert "## FORWARD: compatible\n" in page
    raised = page.partition("the greatest length went")[2]
    assert 'Alone, it breaks FORWARD for this:\n\n```json\n"aaaaaaaaaaa"' in raised
    assert "Alone, it breaks BACKWARD" not in page


def test_a_break_that_is_meant_stands_with_its_reason(files):
    page = files["reference/changes/v0-0.1-to-v0-0.2.md"]

    index = files["reference/changes/index.md"]
    assert "(v0-0.1-to-v0-0.2.md) | incompatible, acknowledged | compatible |" in index
    before, _, after = page.partition("**Acknowledged:** The vendor's pages")
    assert "## BACKWARD: incompatible" in before
    assert "## FORWARD: compatible" in after
    assert "[condition-added](../rules/compat.md#condition-added)" in page


def test_a_field_is_as_old_as_the_kind_that_had_it_first(files):
    page = files["reference/v0/asset-event.md"]

    def since(field):
        return page.partition(f"### {field} ")[2].partition("since ")[2][:3]

    assert since("EventId") == "0.1"
    assert since("Object.AssetId") == "0.2"


def test_every_schema_of_a_version_is_offered_for_download(files):
    page = files["reference/v0/index.md"]
    schemas = [path for path in files if re.match(r"schema/v0/[^/]+$", path)]

    assert len(schemas) > 1
    assert all(f"](../../{path})" in page for path in schemas)


def test_schemas_that_admit_the_same_are_said_to():
    page = render_comparison("Older → newer", compat.compare({}, {}))

    assert "Both admit the same events: it is proven." in page


def test_every_rule_is_in_its_catalogue(files):
    def anchors(name):
        return set(headings(files[f"reference/rules/{name}.md"]))

    assert {rule.name for rule in checks.RULES} <= anchors("repository")
    assert set(compat.RULES) <= anchors("compat")
    assert {rule.name for rule in reading.RULES} <= anchors("validation")


# What is told of a comparison, or of a release, and not of a change.
OF_NO_CHANGE = {"break-unacknowledged", "reading-relied-on", "schema-version-kept"}


def test_every_rule_of_change_has_an_example():
    assert set(EXAMPLES) == set(compat.RULES)


@pytest.mark.parametrize("rule", sorted(set(EXAMPLES) - OF_NO_CHANGE))
def test_the_example_of_a_rule_is_told_by_that_rule(rule):
    comparison = compat.compare(*EXAMPLES[rule])

    told = [change.rule for change in comparison.changes]
    assert told[-1:] == [rule]
    assert len(told) == 1 or rule == "meaning-changed"
    broken = {
        direction
        for direction in compat.Direction
        if comparison.answer(direction).verdict is not compat.Verdict.COMPATIBLE
    }
    assert broken <= compat.RULES[rule].breaks


def test_the_example_of_a_reading_relies_on_one():
    assert compat.compare(*EXAMPLES["reading-relied-on"]).backward.relies_on


@pytest.mark.parametrize("rule", ["break-unacknowledged", "schema-version-kept"])
def test_the_example_of_a_policy_breaks_what_the_policy_is_about(rule):
    comparison = compat.compare(*EXAMPLES[rule])

    (broken,) = compat.RULES[rule].breaks
    assert comparison.answer(broken).verdict is compat.Verdict.INCOMPATIBLE


def test_an_example_shows_the_witness(files):
    page = files["reference/rules/compat.md"]

    shown = page.partition("{ #enum-value-added }")[2].partition("\n## ")[0]

    assert "- BACKWARD **compatible**\n" in shown
    assert '- FORWARD **incompatible**, as `"MERGED"` shows' in shown


def test_the_notices_in_the_catalogue_are_those_that_are_given(files):
    event = {
        "EventType": "HEALTH_CHECK",
        "ObjectTypeName": "Unheard-Of",
        "More": 1,
    }

    given = {finding.rule for finding in validate(event).notices}

    notices = files["reference/rules/validation.md"].partition("## Notices")[2]
    assert given == set(headings(notices))


def test_the_stream_has_a_message_for_each_kind_of_event(contract):
    document = async_api(contract)

    assert list(document["components"]["messages"]) == [
        "HealthCheckEvent",
        "ProfileEvent",
        "StandardAssetEvent",
        "StandardCaseEvent",
        "StandardOrderEvent",
        "SalesforceAccountEvent",
        "ProfileObjectEvent",
    ]


def test_a_reference_in_the_stream_stands_alone(contract):
    schemas = async_api(contract)["components"]["schemas"]

    for schema in schemas.values():
        for _, part in iter_schemas(schema):
            if is_object(part) and "$ref" in part:
                assert part["$ref"].startswith("#/components/schemas/")
                assert list(part) == ["$ref"]
