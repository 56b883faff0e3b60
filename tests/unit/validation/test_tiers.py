"""Which tier decides is a matter of what is installed, and never of the verdict."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cp_contract import load_contract, validate
from cp_contract.errors import TierMissing
from cp_contract.validation import tiers
from cp_contract.validation.tiers import Tier, in_force, prove

EXAMPLES = Path(__file__).parents[3] / "schema" / "v0" / "examples"
VALID = (EXAMPLES / "valid" / "profile-created.json").read_bytes()


@pytest.fixture
def tier(monkeypatch):
    """Gives a function that puts a tier in force until the test ends."""

    def force(name):
        monkeypatch.setenv("CP_CONTRACT_TIER", name)
        in_force.cache_clear()

    yield force
    in_force.cache_clear()


def needs_native():
    pytest.importorskip(
        "cp_contract_native", reason="the native tier is not built: make native"
    )


def test_the_reference_can_always_be_put_in_force(tier):
    tier("reference")

    assert in_force() is Tier.REFERENCE
    assert prove(VALID, None) is None
    assert tiers.native_program(None) is None
    assert validate(VALID).passed


def test_a_tier_that_there_is_not_is_named(tier):
    tier("warp")

    with pytest.raises(TierMissing) as caught:
        in_force()

    assert str(caught.value) == (
        "CP_CONTRACT_TIER is 'warp', which is none of: native, fast, reference"
    )


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("native", "build it in a checkout with: make native"),
        ("fast", "pip install 'cp-contract[fast]'"),
    ],
)
def test_a_tier_that_is_not_installed_is_told_how_to_get(name, way, tier, monkeypatch):
    monkeypatch.setitem(tiers._THERE, Tier(name), lambda: False)
    tier(name)

    with pytest.raises(TierMissing) as caught:
        in_force()

    assert str(caught.value) == (
        f"CP_CONTRACT_TIER is {name!r}, which is not installed; {way}"
    )


@pytest.mark.parametrize("name", ["native", "fast"])
def test_what_is_proven_is_reported_as_the_reference_does(name, tier):
    if name == "native":
        needs_native()
    tier("reference")
    report = validate(VALID)
    tier(name)

    proven = prove(VALID, None)

    assert proven is not None
    assert proven["EventType"] == "CREATED"
    assert proven["ObjectTypeName"] == "_profile"
    assert validate(VALID) == validate(VALID.decode()) == report
    assert validate(VALID, contract=load_contract()) == report


@pytest.mark.parametrize("event", [{"EventType": "HEALTH_CHECK"}, "\ud800", 7, b"", ""])
def test_what_is_no_text_is_not_proven(tier, event):
    needs_native()
    tier("native")

    assert prove(event, None) is None


@pytest.mark.parametrize(
    ("name", "unneeded"),
    [("native", ["jsonschema", "regress"]), ("fast", ["jsonschema"])],
)
def test_the_first_verdict_needs_no_validator(name, unneeded, monkeypatch):
    if name == "native":
        needs_native()
    monkeypatch.setenv("CP_CONTRACT_TIER", name)
    code = (
        "import sys; from cp_contract import validate;"
        "report = validate(sys.stdin.buffer.read());"
        "print(report.passed, *(name in sys.modules for name in sys.argv[1:]))"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, *unneeded],
        input=VALID,
        capture_output=True,
        check=True,
    )

    assert done.stdout.split() == [b"True", *([b"False"] * len(unneeded))]


def test_a_program_of_another_schema_is_not_used(tier, monkeypatch):
    needs_native()
    tier("native")
    tiers._newest.cache_clear()
    monkeypatch.setattr(tiers, "schema_digest", lambda: b"none")

    assert prove(VALID, None)
    tiers._newest.cache_clear()
