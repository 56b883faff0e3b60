"""The SARIF format, against the schema of SARIF 2.1.0 and as a whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft4Validator

from cp_contract.findings import Finding, Report
from cp_contract.reporters import render_sarif

DATA = Path(__file__).parents[2] / "data" / "sarif"
SCHEMA = json.loads((DATA / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))


def uri_of(path: str) -> str:
    report = Report(findings=(Finding(rule="enum", message="bad", path=path),))
    (run,) = json.loads(render_sarif(report))["runs"]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert "region" not in place
    return place["artifactLocation"]["uri"]


def test_output_is_valid_under_the_official_schema(report, clean_report):
    validator = Draft4Validator(SCHEMA, format_checker=Draft4Validator.FORMAT_CHECKER)

    for each in (report, clean_report):
        validator.validate(json.loads(render_sarif(each)))


def test_a_run_lists_its_rules_once_and_counts_in_code_points(report):
    (run,) = json.loads(render_sarif(report))["runs"]

    assert run["tool"]["driver"] == {
        "name": "cp-contract",
        "rules": [
            {"id": "enum"},
            {"id": "format"},
            {"id": "not-json"},
            {"id": "required"},
        ],
    }
    assert run["columnKind"] == "unicodeCodePoints"
    assert [(each["ruleId"], each["ruleIndex"]) for each in run["results"]] == [
        ("enum", 0),
        ("required", 3),
        ("format", 1),
        ("not-json", 2),
    ]


def test_a_finding_becomes_a_result_with_its_place(report):
    (run,) = json.loads(render_sarif(report))["runs"]

    assert run["results"][2] == {
        "ruleId": "format",
        "ruleIndex": 1,
        "level": "note",
        "message": {
            "text": "$.Object.Dates[0]['odd name']: 'yesterday' is not a date-time"
        },
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "events/gr%C3%B6%C3%9Fe%201.json"},
                    "region": {"startLine": 2, "startColumn": 7},
                },
                "logicalLocations": [
                    {"fullyQualifiedName": "$.Object.Dates[0]['odd name']"}
                ],
            }
        ],
        "properties": {"pointer": "/Object/Dates/0/odd name", "schemaPointer": None},
    }


def test_a_finding_in_no_file_has_a_logical_place_only(report):
    (run,) = json.loads(render_sarif(report))["runs"]

    assert run["results"][3]["level"] == "error"
    assert run["results"][3]["locations"] == [
        {"logicalLocations": [{"fullyQualifiedName": "$"}]}
    ]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("events/a.json", "events/a.json"),
        ("./a b.json", "a%20b.json"),
        ("../a#1?.json", "../a%231%3F.json"),
        ("http:/a.json", "http%3A/a.json"),
        ("100%.json", "100%25.json"),
        ("/var/events/ä.json", "file:///var/events/%C3%A4.json"),
        ("latin-\udce4.json", "latin-%E4.json"),
        ("-", "-"),
    ],
)
def test_a_path_becomes_a_percent_encoded_uri(path, expected):
    assert uri_of(path) == expected


def test_a_value_makes_no_link():
    report = Report(findings=(Finding(rule="enum", message="'[here](evil:x)'"),))

    (run,) = json.loads(render_sarif(report))["runs"]

    assert run["results"][0]["message"] == {"text": r"$: '[here\](evil:x)'"}
