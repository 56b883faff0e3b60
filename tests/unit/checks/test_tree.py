"""A schema folder that breaks a rule of the house is told so, file by file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cp_contract.canonical import render_canonical
from cp_contract.checks import RULES, check_schema_tree

SCHEMA = Path(__file__).parents[3] / "schema"
EVENT = "v0/event.schema.json"
PROFILE = "v0/standard-profile.schema.json"
VALID = "v0/examples/valid/documented-template.json"
INVALID = "v0/examples/invalid/event-id-empty.json"
REVISION = "v0/revisions/0.1.json"


@pytest.fixture
def files():
    """Gives the project's own schema folder, which breaks no rule."""
    return {
        path.relative_to(SCHEMA).as_posix(): path.read_bytes()
        for path in SCHEMA.rglob("*.json")
    }


def found(files):
    return [(each.rule, each.path, each.pointer) for each in check_schema_tree(files)]


def changed(files, name, change):
    """Gives the files with one of them changed in place and in canonical form."""
    value = json.loads(files[name])
    change(value)
    return {**files, name: render_canonical(value).encode()}


def test_the_projects_own_schemas_break_no_rule(files):
    assert found(files) == []


def test_a_file_that_is_no_json_is_told(files):
    [finding] = check_schema_tree({**files, "v0/notes.json": b"{"})

    assert finding.rule == "file-unreadable"
    assert finding.message.startswith("it is no JSON: Expecting property name")


def test_a_file_that_names_something_twice_is_told(files):
    [finding] = check_schema_tree({**files, "v0/notes.json": b'{"a": 1, "a": 2}\n'})

    assert finding.message == "it is no JSON: the name 'a' is given twice"


def test_a_file_in_another_form_is_told(files):
    compact = json.dumps(json.loads(files[VALID])).encode()

    assert found({**files, VALID: compact}) == [("form-uncanonical", VALID, "")]


@pytest.mark.parametrize(
    ("name", "change", "rule", "pointer"),
    [
        (
            EVENT,
            lambda schema: schema["$defs"]["ExportEventId"].pop("description"),
            "property-undescribed",
            "/$defs/ExportEventId",
        ),
        (
            EVENT,
            lambda schema: schema["$defs"]["ExportEventId"].pop("title"),
            "property-undescribed",
            "/$defs/ExportEventId",
        ),
        (
            PROFILE,
            lambda schema: schema["properties"]["BirthDate"].pop("examples"),
            "example-missing",
            "/properties/BirthDate",
        ),
        (
            PROFILE,
            lambda schema: schema["properties"]["BirthDate"].pop("x-source"),
            "property-unsourced",
            "/properties/BirthDate",
        ),
        (
            EVENT,
            lambda schema: schema["$defs"]["HealthCheckObject"].pop("$comment"),
            "choice-unexplained",
            "/$defs/HealthCheckObject",
        ),
        (
            EVENT,
            lambda schema: schema.update({"$id": "https://example.com/event.json"}),
            "id-misplaced",
            "",
        ),
        (
            PROFILE,
            lambda schema: schema["properties"]["BirthDate"].update(pattern="\\d"),
            "pattern-unportable",
            "/properties/BirthDate",
        ),
        (
            PROFILE,
            lambda schema: schema["properties"]["BirthDate"].update(pattern="^[0-9]?"),
            None,
            None,
        ),
        (
            PROFILE,
            lambda schema: schema["properties"]["BirthDate"].update(pattern="^.?"),
            "pattern-unportable",
            "/properties/BirthDate",
        ),
        (
            PROFILE,
            lambda schema: schema["properties"]["BirthDate"].update(pattern="^[.]?"),
            None,
            None,
        ),
        (
            PROFILE,
            lambda schema: schema["properties"]["BirthDate"].update(pattern="[0-9]$"),
            "pattern-unportable",
            "/properties/BirthDate",
        ),
        (
            PROFILE,
            lambda schema: schema["properties"]["BirthDate"].update(format="date"),
            "format-unbacked",
            "/properties/BirthDate",
        ),
        (
            PROFILE,
            lambda schema: schema["properties"]["BirthDate"].update(multipleOf=0.1),
            "multiple-unportable",
            "/properties/BirthDate",
        ),
        (
            PROFILE,
            lambda schema: schema.update({"type": "text"}),
            "schema-broken",
            "",
        ),
        (
            VALID,
            lambda event: event.update({"EventType": "DELETED"}),
            "example-refused",
            "/EventType",
        ),
        (
            INVALID,
            lambda declared: declared.update({"rule": "maxLength"}),
            "example-accepted",
            "/event",
        ),
        (
            INVALID,
            lambda declared: declared.pop("rule"),
            "example-accepted",
            "",
        ),
    ],
)
def test_a_rule_that_is_broken_is_told_where(files, name, change, rule, pointer):
    told = found(changed(files, name, change))

    of_this_file = [each for each in told if each[1] == name]
    assert of_this_file == ([] if rule is None else [(rule, name, pointer)])


def test_an_example_in_the_schema_that_does_not_hold_is_told(files):
    def change(schema):
        schema["$defs"]["ExportIsMessageRealTime"]["examples"] = ["true"]

    assert found(changed(files, EVENT, change)) == [
        ("example-refused", EVENT, "/$defs/ExportIsMessageRealTime/examples/0")
    ]


def test_a_definition_named_like_a_property_is_told(files):
    def change(schema):
        schema["$defs"]["City"] = schema["properties"]["BirthDate"]

    assert ("definition-misnamed", PROFILE, "/$defs/City") in found(
        changed(files, PROFILE, change)
    )


def test_a_released_revision_that_changed_is_told(files):
    [finding] = check_schema_tree({**files, REVISION: b"{}\n"})

    assert finding.rule == "digest-changed"
    assert finding.message == (
        "revision 0.1 was released with another content; "
        "restore it, and release a new revision"
    )


def test_a_released_revision_that_is_gone_is_told(files):
    del files[REVISION]

    assert found(files) == [("digest-changed", REVISION, "")]


def with_a_shorter_event_id(files):
    def shorten(schema):
        schema["$defs"]["ExportEventId"]["maxLength"] = 40

    return changed(files, EVENT, shorten)


def test_a_change_that_archives_do_not_survive_is_told(files):
    [finding] = check_schema_tree(with_a_shorter_event_id(files))

    assert (finding.rule, finding.path) == ("break-unacknowledged", EVENT)
    assert finding.pointer == "/$defs/ExportEventId/maxLength"


def test_a_change_that_is_acknowledged_is_kept(files):
    [finding] = check_schema_tree(with_a_shorter_event_id(files))
    rule = finding.message.partition("[")[2].partition("]")[0]

    def acknowledge(versions):
        versions["versions"][0]["acknowledged"] = [
            {
                "rule": rule,
                "pointer": finding.pointer,
                "reason": "No id of ours is longer.",
                "witness": {"EventType": "HEALTH_CHECK", "EventId": "x" * 41},
            }
        ]

    files = changed(with_a_shorter_event_id(files), "versions.json", acknowledge)
    assert found(files) == []


def test_a_change_that_consumers_do_not_survive_is_told(files):
    def add(schema):
        for name in ("ExportEventType", "ChangeEventType"):
            schema["$defs"][name]["enum"].append("SPLIT")

    findings = check_schema_tree(changed(files, EVENT, add))

    assert {(each.rule, each.path) for each in findings} == {
        ("schema-version-kept", EVENT)
    }


def test_a_version_that_was_never_released_may_change(files):
    def forget(versions):
        versions["versions"][0]["revisions"] = []

    files = changed(with_a_shorter_event_id(files), "versions.json", forget)
    assert found(files) == []


def test_a_reference_to_no_file_is_told(files):
    del files[PROFILE]

    [finding] = check_schema_tree(files)

    assert finding.rule == "schema-broken"
    assert finding.message.endswith("no schema of that name is in the folder")


def test_every_rule_is_told_apart_by_its_name():
    assert len({rule.name for rule in RULES}) == len(RULES)
