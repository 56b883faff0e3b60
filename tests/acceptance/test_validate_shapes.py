"""The same events in every shape of file are the same report."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

import pytest
from hypothesis import settings

from cp_contract.cli import main

EXAMPLES = Path(__file__).parents[2] / "schema" / "v0" / "examples"
VALID = [
    json.loads(path.read_bytes()) for path in sorted((EXAMPLES / "valid").iterdir())
]
BROKEN = [
    json.loads(path.read_bytes())["event"]
    for path in sorted((EXAMPLES / "invalid").iterdir())
    if path.stem != "not-an-object"  # an array at the top of a file is its events
]
# The nightly run checks files of 100,000 events; the daily one sees the same shapes.
EVENTS = 100_000 if settings.get_current_profile_name() == "deep" else 1_000

SHAPES = {
    "array": lambda texts: "[" + ",\n ".join(texts) + "]",
    "lines": "\n".join,
    "joined": "".join,
}


@pytest.fixture(scope="module")
def texts():
    """Gives events by a fixed script: one in fifty broken, some with odd names."""
    chooser = random.Random(0)  # noqa: S311  (the same events each time, no secret)
    events = [
        {
            **chooser.choice(BROKEN if number % 50 == 0 else VALID),
            **({"New": "é🎉"} if number % 20 == 0 else {}),
        }
        for number in range(EVENTS)
    ]
    return [
        json.dumps(event, ensure_ascii=number % 2 == 0)
        for number, event in enumerate(events)
    ]


def checked(path, capsys):
    """Gives the exit code, the counts, and the findings without their places."""
    code = main(["validate", "--format", "json", str(path)])
    report = json.loads(capsys.readouterr().out)
    for finding in report["findings"]:
        assert finding.pop("path") == str(path)
        assert finding.pop("line") > 0
        assert finding.pop("column") > 0
    return code, report


def test_every_shape_of_file_gives_the_same_report(texts, tmp_path, capsys):
    reports = []
    for shape, joined in SHAPES.items():
        content = joined(texts).encode()
        for name, payload in [(shape, content), (shape + "-", gzip.compress(content))]:
            path = tmp_path / name
            path.write_bytes(payload)
            reports.append(checked(path, capsys))

    code, report = reports[0]
    assert code == 1
    assert report["counts"]["events"] == EVENTS
    assert report["counts"]["invalid"] == EVENTS // 50
    assert all(each == reports[0] for each in reports)
