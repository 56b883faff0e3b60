"""Snapshots as plain data, compared as states."""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum, IntEnum

import pytest

from cp_contract.conformance.plain import NotPlain, differences, is_same, plain


class Status(Enum):
    OPEN = "open"


class Level(IntEnum):
    HIGH = 3


@dataclass(frozen=True, slots=True)
class Row:
    key: str
    value: int


Key = namedtuple("Key", "domain key")  # noqa: PYI024 - as people write it


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (2**53 + 1, 2**53 + 1),
        (1.5, 1.5),
        (float("nan"), "nan"),
        (Decimal("1.50"), "Decimal('1.50')"),
        (b"a", "b'a'"),
        (datetime(2023, 2, 24, tzinfo=UTC), "2023-02-24 00:00:00+00:00"),
        (Status.OPEN, "open"),
        (Level.HIGH, 3),
        ({Status.OPEN: 1}, {"'open'": 1}),
        ({("a", 1): 2}, {"('a', 1)": 2}),
        ({Key("a", "b"): 2}, {"('a', 'b')": 2}),
        ({3, 1, 2}, [1, 2, 3]),
        ((1, [2]), [1, [2]]),
        (iter([1]), [1]),
        (Row("a", 1), {"key": "a", "value": 1}),
    ],
)
def test_values_become_json_data(value, expected):
    assert plain(value) == expected


def test_a_database_row_becomes_its_columns():
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row

    assert plain(connection.execute("SELECT 1 AS a").fetchall()) == [{"a": 1}]
    connection.close()


def test_what_has_no_plain_form_is_refused():
    with pytest.raises(NotPlain):
        plain({"a": object()})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
        ([{"a": 1}, {"b": 2}], [{"b": 2}, {"a": 1}]),
        ({"rows": [1, 2]}, {"rows": [2, 1]}),
        ({"a": '{"x": 1, "y": "é"}'}, {"a": '{"y":"\\u00e9","x":1}'}),
    ],
)
def test_spelling_is_no_part_of_the_state(one, other):
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"a": 1}, {"a": 2}),
        ({"a": 1}, {"a": 1.0}),
        ({"a": 1}, {"a": True}),
        ({"a": {"list": [1, 2]}}, {"a": {"list": [2, 1]}}),
        ({"a": "{no JSON"}, {"a": "{no json"}),
        ([1], [1, 1]),
    ],
)
def test_values_that_differ_are_other_states(one, other):
    assert not is_same(one, other)


def test_flags_may_be_left_out_of_the_comparison():
    assert is_same([True, 1, "a"], [False, 0, "a"], but_flags=True)
    assert not is_same([True, 1, "a"], [False, 2, "a"], but_flags=True)


def test_differences_show_what_is_missing_and_what_is_too_much():
    assert differences({"a": 1}, {"a": 2}) == (
        "  {",
        '-   "a": 1',
        '+   "a": 2',
        "  }",
    )
