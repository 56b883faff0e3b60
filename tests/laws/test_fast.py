"""What types that are made of a schema take, the reference finds nothing in."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import settings
from respelled import respelled

from cp_contract import load_contract
from cp_contract.validation._fast import prove_fast
from cp_contract.validation.events import examine
from cp_contract.validation.tiers import in_force

EXAMPLES = Path(__file__).parents[2] / "schema" / "v0" / "examples" / "valid"
CASE = json.loads((EXAMPLES / "case-created.json").read_bytes())

EVERY_KEYWORD = {
    "type": "object",
    "properties": {
        "Text": {"type": "string", "minLength": 2, "maxLength": 4},
        "Number": {"type": "number", "minimum": -3, "exclusiveMaximum": 1000},
        "Integer": {"type": "integer", "minimum": 0, "multipleOf": 5},
        "Any of": {"enum": ["x", 3, None, True, 2.5]},
        "One": {"const": 1},
        "No": {"const": False},
        "Time": {"type": "string", "format": "date-time"},
        "Day": {"type": "string", "format": "date"},
        "Mixed": {"type": ["string", "number", "null"], "maxLength": 3, "minimum": 1},
        "Id": {"type": "string", "pattern": "^[a-c]{3}$"},
        "Word": {"type": "string", "pattern": "^[a-c]+x?$"},
        "Described": {"description": "Anything."},
        "class": {"type": "boolean"},
        'quo"ted': {"type": "integer"},
    },
}
KEYWORDS = {
    "Text": "abc",
    "Number": 1.5,
    "Integer": 10,
    "Any of": "x",
    "One": 1,
    "No": False,
    "Time": "2020-02-29T00:00:00.5Z",
    "Day": "2020-02-29",
    "Mixed": 2.25,
    "Id": "abc",
    "Word": "abx",
    "Described": {"a": [1.5, {"b": 1}]},
    "class": True,
}
OPEN = {
    "required": ["Text", "Unnamed"],
    "properties": {
        "Text": {"type": "string"},
        "Inner": {
            "type": "object",
            "properties": {"Key": {"type": "integer"}},
            "additionalProperties": {"type": ["string", "number"]},
            "minProperties": 1,
            "maxProperties": 4,
        },
        "List": {
            "type": "array",
            "items": {"required": ["W"], "properties": {"W": {"type": "number"}}},
            "minItems": 1,
            "maxItems": 3,
        },
    },
    "additionalProperties": True,
}
OTHERS = {
    "Text": "a",
    "Unnamed": None,
    "Inner": {"Key": 1, "x": "y", "z": 2.5},
    "List": [{"W": 1}, {"W": 1.5}],
    "more": {"a": {"b": []}},
}
CONDITIONAL = {
    "properties": {
        "Child": {"$ref": "#"},
        "Kind": {"enum": ["a", "b"]},
        "Value": {"type": "integer"},
        "Map": {
            "type": "object",
            "propertyNames": {"pattern": "^[a-z]{2}$"},
            "additionalProperties": {"type": "array", "items": {"maxLength": 2}},
        },
    },
    "if": {"properties": {"Kind": {"const": "a"}}, "required": ["Kind"]},
    "then": {"required": ["Value"]},
    "else": {"properties": {"Value": False}},
}
NESTED = {
    "Kind": "a",
    "Value": 1,
    "Child": {"Kind": "b", "Map": {"ab": ["x"]}, "Child": {"Kind": "a", "Value": 3}},
    "Map": {"zz": []},
}
FREE = {"additionalProperties": {"type": "integer", "maximum": 10**17}}
TYPES = {
    "EveryKeyword": (EVERY_KEYWORD, KEYWORDS),
    "Open": (OPEN, OTHERS),
    "Conditional": (CONDITIONAL, NESTED),
    "Free": (FREE, {"a": 1, "b": 10**17}),
}
JUNK = (
    *(
        None,
        True,
        False,
        0,
        1,
        -1,
        3,
        5,
        2.5,
        -0.5,
        1000,
        999.5,
        "",
        "a",
        "ab",
        "abcde",
    ),
    *(
        "é",
        "éé",
        "\u2028",
        "x\ny",
        'q"',
        "2020-02-30T00:00:00Z",
        "2016-12-31T23:59:60Z",
    ),
    *([], {}, [1], {"a": 1}, {"W": "x"}, 10**18, 10**19, -(10**20), 1e300, "aaa"),
)
NAMES = ("zz", "ab", "Key", "W", "Value", 'quo"ted', "é", "")


@pytest.fixture(autouse=True)
def _reference_decides(monkeypatch):
    """Holds everything to the reference."""
    monkeypatch.setenv("CP_CONTRACT_TIER", "reference")
    in_force.cache_clear()
    yield
    in_force.cache_clear()


def changed(chooser, value):
    """Changes a few things in a value."""
    if isinstance(value, dict):
        kept = {
            name: changed(chooser, inner) if chooser.random() < 0.15 else inner
            for name, inner in value.items()
            if chooser.random() < 0.97
        }
        if chooser.random() < 0.1:
            kept[chooser.choice(NAMES)] = chooser.choice(JUNK)
        return kept
    if isinstance(value, list) and chooser.random() < 0.6:
        return [changed(chooser, inner) for inner in value]
    return chooser.choice(JUNK)


def how_many(few):
    """Gives how many inputs to look at: a few, or very many under `deep`."""
    return few * 200 if settings.default.max_examples >= 5000 else few


@pytest.mark.parametrize("name", sorted(TYPES))
def test_nothing_is_proven_of_a_type_of_ones_own_that_the_reference_refuses(name):
    schema, example = TYPES[name]
    contract = load_contract().with_object_types({name: schema})
    chooser = random.Random(name)  # noqa: S311  (it repeats)
    proven = by_types = 0

    for _ in range(inputs := how_many(1000)):
        event = {**CASE, "ObjectTypeName": name, "Object": changed(chooser, example)}
        odd = chooser.choice((0, 0, 2))
        payload = respelled(chooser, event, odd=odd).encode()
        found = prove_fast(payload, contract)
        if found is not None:
            proven += 1
            by_types += type(found) is not dict
            assert examine(payload, contract=contract)[1] == [], payload

    assert proven > inputs * 0.1
    assert by_types > proven * 0.9
