"""Every drawn event is valid under the reference, jsonschema-rs and Ajv alike.

A few thousand by default, 100,000 with `--hypothesis-profile=deep`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Final

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings

from cp_contract import strategies as cps
from cp_contract.contract import load_contract
from cp_contract.dialect import reference_validator
from cp_contract.validation import validate

_PACKAGES: Final = ("ajv@8.17.1", "ajv-formats@3.0.1")
_SCRIPT: Final = Path(__file__).with_name("read_events.js")
_SCHEMA: Final = load_contract().schema
_STYLES: Final = ("realistic", "wire", "wild")


def drawn(strategy, times=7):
    """Draws as many as the profile asks for, times so many, in one run."""
    values = []

    @settings(
        max_examples=settings().max_examples * times,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(strategy)
    def collect(value):
        values.append(value)

    collect()
    return values


@cache
def drawn_events(style):
    return drawn(cps.events(style=style, extra_fields=cps.unknown_fields()))


@pytest.mark.parametrize("style", _STYLES)
def test_the_reference_admits_every_event(style):
    reference = reference_validator(_SCHEMA)

    assert [each for each in drawn_events(style) if not reference.is_valid(each)] == []


@pytest.mark.parametrize("style", _STYLES)
def test_jsonschema_rs_admits_every_event(style):
    engine = jsonschema_rs.Draft202012Validator(_SCHEMA, validate_formats=True)

    assert [each for each in drawn_events(style) if not engine.is_valid(each)] == []


@pytest.mark.parametrize("style", _STYLES)
def test_ajv_admits_every_event(style):
    events = drawn_events(style)
    asked = json.dumps({"schema": _SCHEMA, "events": events})

    answered = subprocess.run(
        ["node", _SCRIPT],
        input=asked,
        capture_output=True,
        check=True,
        env={**os.environ, "NODE_PATH": str(ajv() / "node_modules")},
        text=True,
    ).stdout

    verdicts = zip(events, json.loads(answered), strict=True)
    assert [event for event, admitted in verdicts if not admitted] == []


def test_every_invalid_event_has_the_one_reason_that_it_says():
    for broken in drawn(cps.invalid_events(), times=2):
        errors = validate(broken.event).errors
        assert [(each.rule, each.pointer) for each in errors] == [
            (broken.rule, broken.pointer)
        ]


def ajv():
    """Gives the folder that Ajv is installed in, kept between runs; skips without."""
    if not (shutil.which("node") and shutil.which("npm")):
        pytest.skip("Ajv was not asked: node and npm are not installed")
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    home = caches / "cp-contract-tests" / "+".join(_PACKAGES)
    if not (home / "node_modules" / "ajv-formats").is_dir():
        home.mkdir(parents=True, exist_ok=True)
        installed = subprocess.run(
            ["npm", "install", "--prefix", home, "--no-audit", "--no-fund", *_PACKAGES],
            capture_output=True,
            check=False,
            text=True,
        )
        if installed.returncode:
            pytest.skip(f"Ajv was not asked: npm cannot install {_PACKAGES}")
    return home
