"""JSON Pointers, spelled for people."""

from __future__ import annotations

import pytest

from cp_contract.spelling import json_path


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("", "$"),
        ("/", "$['']"),
        ("/EventType", "$.EventType"),
        ("/a/b/0/odd name", "$.a.b[0]['odd name']"),
        ("/a~1b/c~0d/~01", "$['a/b']['c~d']['~1']"),
        ("/名前", "$.名前"),
        ("/it's/back\\slash", r"$['it\'s']['back\\slash']"),
        ("/007/10/-", "$['007'][10]['-']"),
    ],
)
def test_a_pointer_is_spelled_as_a_path(pointer, expected):
    assert json_path(pointer) == expected
