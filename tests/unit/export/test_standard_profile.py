"""A profile is changed member by member, and holds nothing that is empty."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from service_shapes import values

from cp_contract.export.model import load_service_model
from cp_contract.export.standard_profile import (
    changed,
    leaves,
    merged,
    target_faults,
    target_path,
    with_text,
    without,
)

MODEL = load_service_model()
CREATE = "CreateProfileRequest"
MEMBERS = list(MODEL.shapes["Profile"].members)


def given_values(name=CREATE):
    return values(name, MODEL).map(
        lambda drawn: {key: each for key, each in drawn.items() if key in MEMBERS}
    )


PROFILES = given_values().map(
    lambda drawn: changed({}, {**drawn, "ProfileId": "0" * 32}, MODEL)
)
CHANGES = given_values("UpdateProfileRequest")


def is_full(value):
    """Says whether there is nothing empty in a value, however deep."""
    inner = value.values() if isinstance(value, dict) else ()
    return value not in ("", [], {}) and all(map(is_full, inner))


@given(profile=PROFILES, changes=CHANGES)
def test_a_profile_holds_nothing_empty_and_keeps_the_order_of_the_model(
    profile, changes
):
    after = changed(profile, changes, MODEL)

    assert is_full(after)
    assert list(after) == [name for name in MEMBERS if name in after]


@given(profile=PROFILES, changes=CHANGES)
def test_the_same_change_twice_is_one(profile, changes):
    once = changed(profile, changes, MODEL)

    assert changed(once, changes, MODEL) == once
    assert changed(profile, {}, MODEL) == profile


@given(profile=PROFILES)
def test_taking_away_every_leaf_leaves_nothing(profile):
    left = profile
    for path in leaves(profile):
        left = without(left, path, MODEL)

    assert left == {}


@given(profile=PROFILES, text=st.text(min_size=1, max_size=9))
def test_a_text_can_be_put_at_a_path_and_taken_away_again(profile, text):
    for path in ("FirstName", "Address.City", "Attributes.a.b"):
        there = with_text(profile, path, text, MODEL)

        assert path in set(leaves(there))
        assert without(there, path, MODEL) == without(profile, path, MODEL)


@given(main=PROFILES, other=PROFILES)
def test_a_merge_keeps_the_main_profile_and_adds_what_it_lacks(main, other):
    other_id = "1" * 32
    both = merged(main, {other_id: {**other, "ProfileId": other_id}}, {}, MODEL)

    for name in main.keys() | other.keys():
        if name != "Attributes":
            assert both[name] == main.get(name, other.get(name))
    attributes = {**other.get("Attributes", {}), **main.get("Attributes", {})}
    assert both.get("Attributes", {}) == attributes
    assert both["ProfileId"] == main["ProfileId"]


@given(profile=PROFILES)
def test_every_text_of_a_profile_is_at_a_place_that_takes_it(profile):
    for path in leaves(profile):
        name, _, inner = path.partition(".")
        value = profile[name][inner] if inner else profile[name]
        if isinstance(value, str) and name != "ProfileId":
            assert list(target_faults(path, value, MODEL)) == []


def test_a_target_outside_the_profile_is_none_of_its_paths():
    assert target_path("_profile.Address.City") == "Address.City"
    assert target_path("_order.Name") is None
    assert target_path("") is None
