"""What the reference validator makes of the JSON Schema Test Suite."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Final

import pytest
from suite import Case, load_cases, load_remotes

from cp_contract.dialect import reference_validator
from cp_contract.formats import FORMATS
from cp_contract.languages.matching import matches

# The suite's `format` is an annotation unless a vocabulary says otherwise; this
# dialect asserts it. So each of these cases must come out the other way.
_ASSERTED: Final = "is only an annotation by default"

# jsonschema reads every vocabulary, whatever a custom metaschema says of it.
_EXCEPTIONS: Final = frozenset(
    {
        (
            "vocabulary.json"
            " | schema that uses custom metaschema with with no validation vocabulary"
            " | no validation: invalid number, but it still validates"
        )
    }
)

_remotes = cache(load_remotes)


def _named(*patterns: str) -> list[object]:
    return [
        pytest.param(case, id=case.name)
        for pattern in patterns
        for case in load_cases(pattern)
    ]


@pytest.mark.parametrize(
    "case",
    _named(
        "*.json",
        "optional/anchor.json",
        "optional/bignum.json",
        "optional/cross-draft.json",
        "optional/dynamicRef.json",
        "optional/ecmascript-regex.json",
        "optional/float-overflow.json",
        "optional/format-assertion.json",
        "optional/id.json",
        "optional/no-schema.json",
        "optional/non-bmp-regex.json",
        "optional/refOfUnknownKeyword.json",
        "optional/unknownKeyword.json",
    ),
)
def test_the_reference_reads_a_schema_as_the_suite_does(case: Case):
    validator = reference_validator(case.schema, registry=_remotes())

    agrees = validator.is_valid(case.instance) == case.valid

    assert agrees != _is_excepted(case)


def _is_excepted(case: Case) -> bool:
    if case.test.endswith(_ASSERTED):
        return case.schema["format"] in FORMATS
    return case.name in _EXCEPTIONS


@pytest.mark.parametrize(
    ("number", "divisor", "expected"),
    [
        ("1e400", 3, False),
        ("3e400", 3, True),
        ("1e400", 0.5, True),
        ("1e99999999", 7, False),
        ("7e99999999", 7, True),
        ("1e-99999999", 0.1, False),
        ("0e-99999999", 0.1, True),
        ("1e-400", 1e-300, False),
        ("-15e-1", 0.5, True),
        ("-15e-1", 0.4, False),
        ("1" * 5_000, 1, True),
        ("1" * 5_000 + ".5", 1, False),
    ],
)
def test_a_number_of_any_length_is_a_multiple_or_not(number, divisor, expected):
    judge = reference_validator({"multipleOf": divisor})

    assert judge.is_valid(Decimal(number)) is expected


def test_a_schema_inside_that_names_its_draft_is_read_in_the_same_dialect():
    inner = {
        "$id": "https://example.com/inner",
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "format": "date",
    }

    judge = reference_validator({"$ref": "#/$defs/inner", "$defs": {"inner": inner}})

    assert judge.is_valid("2024-02-29")
    assert not judge.is_valid("2023-02-29")


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("^(?:(?:a+)+){2}$", "aa", True),
        ("^(?:(?:a+)+){2}$", "a", False),
        ("^((a*)*)*$", "a" * 40 + "b", False),
        ("^([a-z]+)+$", "a" * 40 + "1", False),
        ("(a{2})*b$", "\ud800aab", True),
    ],
)
def test_a_repetition_of_a_repetition_is_read_rightly_and_in_time(pattern, text, found):
    assert matches(pattern, text) is found


def test_what_no_regular_language_describes_is_left_to_the_engine():
    assert matches("^(?:(?=a)a)+$", "aa")
    assert matches(r"^(a)(?:\1b)+$", "aabab")
