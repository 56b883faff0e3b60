"""What is seen again and again is only counted, and what is kept is the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cp_contract.archive import _shelf
from cp_contract.archive._places import Place, Seen, Sighting, earlier, later
from cp_contract.archive._shelf import Sightings

places = st.builds(Place, st.sampled_from("ab"), st.integers(0, 9))
moments = st.builds(Seen, st.none() | st.integers(-3, 3), places)
keys = st.tuples(st.sampled_from("abcdefghijklmnop"))
kinds = st.sampled_from(["string", "integer"])
seen_things = st.lists(st.tuples(keys, moments, st.integers(0, 2), kinds), max_size=60)


def sighting(seen, measure, kind):
    return Sighting(1, seen, seen, measure, seen, "/a", "1", "{}", frozenset([kind]))


def shelved(things, *, counting):
    """Puts things on a shelf, counting those of which nothing else is kept, or not."""
    shelf = Sightings()
    for key, seen, measure, kind in things:
        if not (counting and shelf.count(key, seen, measure, kind)):
            shelf.add(key, sighting(seen, measure, kind))
    return shelf


@given(seen_things)
def test_counting_keeps_what_adding_keeps(things):
    assert shelved(things, counting=True).kept == shelved(things, counting=False).kept


@given(seen_things)
def test_counting_what_will_not_be_kept_keeps_what_adding_keeps(things):
    most, _shelf._MOST_SIGHTINGS = _shelf._MOST_SIGHTINGS, 3
    try:
        counted, added = (shelved(things, counting=each) for each in (True, False))

        assert counted.plain() == added.plain()
        assert counted.merged(added).plain() == added.merged(added).plain()
    finally:
        _shelf._MOST_SIGHTINGS = most


def test_what_comes_after_all_that_is_kept_is_counted_and_not_made():
    shelf, seen = Sightings(), Seen(None, Place("a", 0))
    for number in range(401):
        shelf.add((f"{number:04}",), sighting(seen, 0, "string"))

    assert shelf.count(("9999",), seen, 0, "string")
    assert not shelf.count(("0",), seen, 0, "string")
    assert shelf.total == 402


@given(moments, moments)
def test_an_instant_comes_before_none_and_places_decide_between_equals(one, other):
    first = min(one, other, key=lambda it: (it.time is None, it.time or 0, it.place))
    last = max(one, other, key=lambda it: (it.time is not None, it.time or 0, it.place))

    assert earlier(one, other) == first
    assert later(one, other) == last
