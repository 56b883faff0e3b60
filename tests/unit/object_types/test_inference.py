"""Objects that were seen become a schema that admits them, with how sure it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cp_contract.dialect import reference_validator
from cp_contract.object_types import Evidence, infer_object_type

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
    | st.sampled_from(["2024-01-01", "a@example.com"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(
    st.lists(st.dictionaries(st.sampled_from("abc"), JSON), min_size=1),
    st.integers(1, 40),
)
def test_every_object_that_was_seen_is_valid(objects, times):
    schema, _ = infer_object_type("Card", objects * times)

    judge = reference_validator(schema)
    assert all(judge.is_valid(each) for each in objects)


def test_what_was_in_every_one_of_many_is_required():
    many = [{"a": number, **({"b": 1} if number % 2 else {})} for number in range(60)]

    schema, evidence = infer_object_type("Card", many)

    assert schema["required"] == ["a"]
    assert schema["properties"]["b"]["x-present"] == "30 of 60"
    assert evidence == [Evidence("/a", 60, 60), Evidence("/b", 30, 60)]
    assert evidence[0].at_most_absent == 0.05
    assert evidence[1].at_most_absent is None


def test_few_objects_require_nothing():
    schema, _ = infer_object_type("Card", [{"a": 1}] * 5)

    assert "required" not in schema


def test_a_few_texts_seen_often_are_an_enum():
    many = [{"tier": "gold" if number % 2 else "silver"} for number in range(60)]

    schema, _ = infer_object_type("Card", many)
    few, _ = infer_object_type("Card", many[:6])

    assert schema["properties"]["tier"]["enum"] == ["gold", "silver"]
    assert few["properties"]["tier"]["x-enum-candidate"] == ["gold", "silver"]
    assert "enum" not in few["properties"]["tier"]


def test_texts_of_one_format_have_it():
    many = [{"day": f"2024-01-{1 + number % 28:02}"} for number in range(60)]

    schema, _ = infer_object_type("Card", many)
    few, _ = infer_object_type("Card", many[:6])

    assert schema["properties"]["day"]["format"] == "date"
    assert few["properties"]["day"]["x-format-candidate"] == "date"


def test_what_lies_deeper_is_inferred_too():
    objects = [{"tags": [{"name": "a/b~"}, {"name": 1}], "at": {"x": None}}]

    schema, evidence = infer_object_type("Card", objects)

    item = schema["properties"]["tags"]["items"]
    assert item["properties"]["name"]["type"] == ["integer", "string"]
    assert [each.pointer for each in evidence] == [
        "/tags",
        "/tags/-/name",
        "/at",
        "/at/x",
    ]
