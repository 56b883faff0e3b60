"""Laws on pairs of schemas that nobody here wrote.

The truth is set inclusion: a witness must convince the validator of the schemas' own
draft, and where we say compatible, no value of a large pool may say otherwise.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache

import pytest
from jsonschema import SchemaError
from jsonschema.validators import extend, validator_for
from peers import load_pairs

from cp_contract.compat import Verdict, compare
from cp_contract.compat.upgrading import upgrade
from cp_contract.dialect import reference_validator
from cp_contract.errors import SchemaUnreadable

# Pairs about tables of 60,000 rows: what a witness needs is itself too large to judge
# in a test.
TOO_LARGE = "test_dataset_op"
PAIRS = [pair for pair in load_pairs() if TOO_LARGE not in pair.place]


def in_its_own_draft(schema):
    """Gives the draft's validator, reading formats and patterns as the house does."""
    ours = reference_validator(True)
    keywords = ("format", "multipleOf", "pattern", "patternProperties")
    kind = extend(
        validator_for(schema, default=type(ours)),
        validators={each: ours.VALIDATORS[each] for each in keywords},
    )
    return kind(schema)


@cache
def comparisons():
    found = []
    for pair in PAIRS:
        try:
            comparison = compare(pair.one, pair.two, strict=True)
        except SchemaUnreadable:
            continue
        found.append((pair, comparison))
    return found


def answers():
    for pair, comparison in comparisons():
        yield pair, comparison.backward, pair.one, pair.two
        yield pair, comparison.forward, pair.two, pair.one


def numbers(text):
    """Picks the numbers out of a schema's text, and their neighbours."""
    for part in text.replace(",", " ").replace("}", " ").replace("]", " ").split():
        try:
            value = json.loads(part)
        except ValueError:
            continue
        if isinstance(value, int | float) and not isinstance(value, bool):
            yield from (value, value + 1, value - 1, -value, value / 2, value * 2)


def constants(schema):
    """Picks the values that a schema lists or shows."""
    if isinstance(schema, dict):
        for key, held in schema.items():
            if key in {"enum", "examples"} and isinstance(held, list):
                yield from held
            if key in {"const", "default"}:
                yield held
            yield from constants(held)
    elif isinstance(schema, list):
        for each in schema:
            yield from constants(each)


def names(schema):
    if isinstance(schema, dict):
        for key, held in schema.items():
            if key in {"properties", "required", "dependencies"}:
                yield from held
            yield from names(held)
    elif isinstance(schema, list):
        for each in schema:
            yield from names(each)


def pool(one, two):
    """Gives values that two schemas could part on: of every kind, near every bound."""
    texts = json.dumps([one, two])
    leaves = [None, True, False, 0, 1, -1, 0.5, "", "a", "ab", "A1", "x" * 12, "1"]
    leaves += [each for each in numbers(texts) if abs(each) < 1e6]
    leaves += [*constants(one), *constants(two)]
    leaves += ["x" * int(each) for each in numbers(texts) if 0 <= each <= 60]
    yield from leaves
    for leaf in leaves:
        yield from ([leaf] * size for size in (1, 2, 3))
        yield from ([other, leaf] for other in ("a", 1, None))
    keys = sorted({str(each) for each in (*names(one), *names(two))})[:6] or ["a"]
    yield {}
    for leaf in leaves:
        yield from ({key: leaf} for key in [*keys, "other", "a1"])
        yield dict.fromkeys(keys, leaf)
        yield {**dict.fromkeys(keys, leaf), "other": leaf}


def test_there_are_pairs_of_every_suite():
    counted = Counter(pair.peer for pair in PAIRS)

    assert len(PAIRS) > 800
    assert set(counted) == {
        "ghga-jsonsubschema",
        "isjsonschemasubset",
        "json-schema-diff",
        "json-schema-diff-validator",
        "jsonsubschema",
    }


def test_every_witness_convinces_the_drafts_own_validator():
    for pair, answer, writer, reader in answers():
        if answer.verdict is Verdict.INCOMPATIBLE:
            assert in_its_own_draft(writer).is_valid(answer.witness), pair.name
            assert not in_its_own_draft(reader).is_valid(answer.witness), pair.name


def test_no_value_speaks_against_compatible():
    for pair, answer, writer, reader in answers():
        if answer.verdict is Verdict.COMPATIBLE:
            accepts = reference_validator(upgrade(writer)).is_valid
            admits = reference_validator(upgrade(reader)).is_valid
            against = [
                value
                for value in pool(writer, reader)
                if accepts(value) and not admits(value)
            ]
            assert against == [], pair.name


def test_at_most_one_in_a_hundred_is_unknown():
    verdicts = Counter(answer.verdict for _, answer, _, _ in answers())

    assert verdicts[Verdict.UNKNOWN] <= 0.01 * verdicts.total()


def is_a_schema(schema):
    """Says whether a schema passes the metaschema of its own draft."""
    try:
        validator_for(schema, default=None).check_schema(schema)
    except SchemaError:
        return False
    return True


def test_only_what_is_no_schema_is_refused():
    compared = {pair.name for pair, _ in comparisons()}

    refused = [pair for pair in PAIRS if pair.name not in compared]

    assert len(refused) < 20
    for pair in refused:
        with pytest.raises(SchemaUnreadable) as caught:
            compare(pair.one, pair.two)
        faulty = not (is_a_schema(pair.one) and is_a_schema(pair.two))
        assert faulty or "leads nowhere" in str(caught.value), pair.name
