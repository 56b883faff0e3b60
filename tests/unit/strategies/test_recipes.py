"""Objects of the user's own types are drawn from all that their schema admits."""

from __future__ import annotations

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from cp_contract import load_contract, validate
from cp_contract.strategies import profile_object_events

CARD = {
    "type": "object",
    "required": ["Number", "Tier"],
    "properties": {
        "Number": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{4}$(?!\\n)"},
        "Tier": {"enum": ["silver", "gold"]},
        "Points": {"type": "integer", "minimum": 0, "multipleOf": 5},
        "Tags": {
            "type": "array",
            "items": {"type": "string", "maxLength": 3},
            "uniqueItems": True,
            "maxItems": 4,
        },
        "Inner": {"$ref": "#/$defs/tree"},
    },
    "additionalProperties": False,
    "$defs": {
        "tree": {
            "type": "object",
            "properties": {
                "left": {"$ref": "#/$defs/tree"},
                "leaf": {"type": "boolean"},
            },
        }
    },
}
CONTRACT = load_contract().with_object_types({"Card": CARD})
CARDS = profile_object_events(contract=CONTRACT, object_type=st.just("Card"))


@settings(max_examples=300)
@given(CARDS)
def test_every_object_of_ones_own_type_is_valid(event):
    assert event["ObjectTypeName"] == "Card"
    assert validate(event, contract=CONTRACT).errors == ()


@pytest.mark.parametrize(
    "seen",
    [
        lambda card: card["Number"] not in {"0000-0000", "1111-1111"},
        lambda card: card.get("Points", 0) > 20,
        lambda card: len(card.get("Tags", ())) > 2,
        lambda card: "left" in card.get("Inner", {}).get("left", {}),
        lambda card: len(card) == 5,
    ],
    ids=["a number", "many points", "three tags", "a tree", "all fields"],
)
def test_what_the_schema_admits_is_drawn(seen):
    find(
        CARDS,
        lambda event: seen(event["Object"]),
        settings=settings(max_examples=2000, database=None),
    )
