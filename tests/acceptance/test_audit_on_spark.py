"""Spark gives the report that one process gives, byte for byte."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from cp_contract.archive import spark
from cp_contract.cli import main
from cp_contract.errors import ExtraMissing, SparkUnusable

EXAMPLES = Path(__file__).parents[2] / "schema" / "v0" / "examples"

needs_spark = pytest.mark.skipif(
    not (shutil.which("java") and find_spec("pyspark")),
    reason="THE AUDIT ON SPARK IS NOT TESTED: it needs a JRE, and pyspark "
    "(which the tests ask for on Python 3.11)",
)


@pytest.fixture
def archive(tmp_path):
    """Gives an archive in several tasks: a file in parts, gzip, envelopes, damage."""
    folder = tmp_path / "archive"
    shutil.copytree(EXAMPLES, folder)
    event = json.loads((EXAMPLES / "valid" / "health-check.json").read_bytes())
    lines = [
        json.dumps(
            {**event, "EventId": f"id-{n % 290}", "Object": {"Pad": "x" * 65_000}}
        )
        for n in range(300)
    ]
    lines[250] = '{"EventType": "MERGED"'
    (folder / "large.jsonl").write_text("\n".join(lines))
    packed = gzip.compress(json.dumps(event).encode() * 50)
    (folder / "cut.gz").write_bytes(packed[:-9])
    (folder / "dangling").symlink_to(folder / "nowhere")
    return folder


def audited(*arguments):
    done = subprocess.run(
        [sys.executable, "-m", "cp_contract.cli", "audit", *arguments],
        capture_output=True,
        check=False,
        env={**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"},
    )
    assert done.returncode == 2, done.stderr.decode()  # for what dangles
    return done.stdout


@needs_spark
def test_spark_gives_the_same_report_byte_for_byte(archive, tmp_path):
    schema = tmp_path / "next.schema.json"
    schema.write_text('{"properties": {"DomainName": {"const": "Shop"}}}')
    asked = [archive, "--format", "json", "--against", schema]

    report = audited(*asked, "--engine", "spark", "--master", "local[2]")

    assert report == audited(*asked)
    assert json.loads(report)["duplicates"]["duplicates"] >= 9


def test_a_machine_without_java_is_told_so(monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("JAVA_HOME", raising=False)
    if not find_spec("pyspark"):
        pytest.skip("pyspark is not installed")

    with pytest.raises(SparkUnusable) as refused:
        spark.open_session("local[1]")

    assert str(refused.value) == (
        "Spark cannot be used: there is no Java here; install one, or set JAVA_HOME"
    )


def test_a_machine_without_pyspark_is_told_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyspark", None)
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)

    with pytest.raises(ExtraMissing) as refused:
        spark.open_session(None)

    assert "pip install 'cp-contract[spark]'" in str(refused.value)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            ["--engine", "spark", "--processes", "2"],
            "--state and --processes are of --engine local",
        ),
        (["--master", "local"], "--master is of --engine spark"),
    ],
)
def test_options_of_the_other_engine_are_refused(options, sentence, capsys):
    assert main(["audit", str(EXAMPLES), *options]) == 2
    assert f"cp-contract: {sentence}\n" in capsys.readouterr().err
