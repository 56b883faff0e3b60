"""A profile is found by its keys, each in one spelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cp_contract.export.keys import comparable, profile_keys

NAMES = ("_email", "_phone", "_fullName", "_account", "own")


@pytest.mark.parametrize(
    ("name", "one", "other"),
    [
        ("_email", "Ana@X.de", "ana@x.DE"),
        ("_phone", "+1 (206) 555-0100", "1 206 555 0100"),
        ("_fullName", " Ana  Lima ", "ANA LIMA"),
    ],
)
def test_spellings_of_one_value_are_one(name, one, other):
    assert comparable(name, one) == comparable(name, other)


@given(one=st.text(), other=st.text())
def test_another_key_is_compared_as_it_is(one, other):
    assert (comparable("own", one) == comparable("own", other)) == (one == other)


@given(name=st.sampled_from(NAMES), value=st.text(min_size=1))
def test_no_spelling_holds_what_ends_a_text_in_json_of_sqlite(name, value):
    assert "\0" not in comparable(name, value)


def test_a_number_without_a_digit_is_told_from_another():
    assert comparable("_phone", "ext") != comparable("_phone", "int")


def test_what_a_profile_lacks_is_no_key():
    assert profile_keys({"FirstName": "Ana"}) == set()
    assert profile_keys({"LastName": "Lima", "PhoneNumber": "1"}) == {("_phone", "1")}
