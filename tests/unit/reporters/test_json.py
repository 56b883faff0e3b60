"""The JSON format, against its schema and as a whole."""

from __future__ import annotations

import json
from importlib.resources import files

from cp_contract.dialect import reference_validator
from cp_contract.reporters import REPORT_FORMAT, render_json

SCHEMA = json.loads(
    files("cp_contract.reporters").joinpath("report.schema.json").read_text("utf-8")
)


def test_output_is_valid_under_the_published_schema(report, clean_report):
    validator = reference_validator(SCHEMA)

    for each in (report, clean_report):
        validator.validate(json.loads(render_json(each)))


def test_the_schema_names_the_format_that_is_written():
    assert SCHEMA["properties"]["format"] == {
        "description": "The version of this form.",
        "const": REPORT_FORMAT,
    }


def test_a_report_is_rendered_field_by_field(report):
    document = json.loads(render_json(report))

    assert document["format"] == 1
    assert document["verdict"] == "failed"
    assert document["counts"] == {
        "events": 3,
        "invalid": 2,
        "errors": 3,
        "notices": 1,
        "event_types": {"CREATED": 1, "DELETED": 1},
        "object_type_names": {"Order, _profile": 1, "_profile": 2},
        "rules": {"enum": 1, "required": 1, "format": 1, "not-json": 1},
    }
    assert [found["severity"] for found in document["findings"]] == [
        "error",
        "error",
        "notice",
        "error",
    ]
    assert document["findings"][0] == {
        "severity": "error",
        "rule": "enum",
        "message": "'DELETED' is not one of 'CREATED', 'UPDATED', 'HEALTH_CHECK'",
        "pointer": "/EventType",
        "schema_pointer": "/$defs/ExportEventType/enum",
        "path": "events/a.json",
        "line": 12,
        "column": 3,
    }


def test_a_clean_report_passes(clean_report):
    assert render_json(clean_report) == (
        "{\n"
        '  "format": 1,\n'
        '  "verdict": "passed",\n'
        '  "counts": {\n'
        '    "events": 2,\n'
        '    "invalid": 0,\n'
        '    "errors": 0,\n'
        '    "notices": 0,\n'
        '    "event_types": {\n'
        '      "UPDATED": 2\n'
        "    },\n"
        '    "object_type_names": {\n'
        '      "_profile": 2\n'
        "    },\n"
        '    "rules": {}\n'
        "  },\n"
        '  "findings": []\n'
        "}\n"
    )
