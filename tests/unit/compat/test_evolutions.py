"""Realistic evolutions, one folder each: verdicts, changes and witnesses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cp_contract.compat import (
    ABSENT,
    RULES,
    Direction,
    Verdict,
    compare,
)
from cp_contract.compat._as_written import as_written
from cp_contract.compat.upgrading import upgrade
from cp_contract.dialect import reference_validator

EVOLUTIONS = sorted((Path(__file__).parents[2] / "data" / "compat").iterdir())


def load(folder, name):
    return json.loads((folder / name).read_text("utf-8"))


def schemas(folder):
    return load(folder, "old.json"), load(folder, "new.json")


def verdicts(comparison):
    return {
        "backward": str(comparison.backward.verdict),
        "forward": str(comparison.forward.verdict),
    }


@pytest.mark.parametrize("folder", EVOLUTIONS, ids=lambda each: each.name)
def test_an_evolution_is_judged_as_written(folder):
    expected = load(folder, "expected.json")

    comparison = compare(*schemas(folder))

    assert verdicts(comparison) == {
        each: expected[each] for each in ("backward", "forward")
    }
    assert comparison.equal is expected.get("equal", False)
    assert [each.rule for each in comparison.changes] == expected["changes"]


@pytest.mark.parametrize("folder", EVOLUTIONS, ids=lambda each: each.name)
def test_an_evolution_is_judged_by_set_inclusion_where_strict(folder):
    expected = load(folder, "expected.json")

    comparison = compare(*schemas(folder), strict=True)

    plain = {each: expected[each] for each in ("backward", "forward")}
    assert verdicts(comparison) == expected.get("strict", plain)


@pytest.mark.parametrize("folder", EVOLUTIONS, ids=lambda each: each.name)
def test_where_the_readings_differ_it_is_said_what_the_default_relies_on(folder):
    expected = load(folder, "expected.json")

    comparison = compare(*schemas(folder))

    relied_on = [
        each.pointer
        for direction in Direction
        for each in comparison.answer(direction).relies_on
    ]
    assert bool(relied_on) == ("strict" in expected)
    assert relied_on == expected.get("relies_on", relied_on)


@pytest.mark.parametrize("folder", EVOLUTIONS, ids=lambda each: each.name)
def test_every_witness_is_written_under_one_schema_and_rejected_by_the_other(folder):
    old, new = map(upgrade, schemas(folder))
    comparison = compare(old, new)

    for writer, reader, answer in (
        (old, new, comparison.backward),
        (new, old, comparison.forward),
    ):
        if answer.verdict is Verdict.COMPATIBLE:
            assert answer.witness is ABSENT
        else:
            assert reference_validator(as_written(writer)).is_valid(answer.witness)
            assert reference_validator(writer).is_valid(answer.witness)
            assert not reference_validator(reader).is_valid(answer.witness)
            assert answer.findings != ()


@pytest.mark.parametrize("folder", EVOLUTIONS, ids=lambda each: each.name)
def test_no_witness_has_a_property_that_its_point_does_not_need(folder):
    old, new = map(upgrade, schemas(folder))
    comparison = compare(old, new)

    for writer, reader, answer in (
        (old, new, comparison.backward),
        (new, old, comparison.forward),
    ):
        if isinstance(answer.witness, dict):
            for name in answer.witness:
                less = {k: v for k, v in answer.witness.items() if k != name}
                accepted = reference_validator(as_written(writer)).is_valid(less)
                assert not accepted or reference_validator(reader).is_valid(less)


@pytest.mark.parametrize("folder", EVOLUTIONS, ids=lambda each: each.name)
def test_every_rule_and_folder_is_in_the_table(folder):
    for change in compare(*schemas(folder)).changes:
        assert change.rule in RULES
