"""What an object gives a profile, and its keys, follow from its type."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from service_shapes import values

from cp_contract.export.mapping import (
    definition_faults,
    field_values,
    object_keys,
    targets,
)
from cp_contract.export.model import load_service_model

MODEL = load_service_model()
DEFINITIONS = values("PutProfileObjectTypeRequest", MODEL)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(definition=DEFINITIONS, value=st.dictionaries(st.sampled_from("ab"), JSON))
def test_any_type_and_any_object_can_be_read(definition, value):
    assert all(isinstance(each, str) for each in definition_faults(definition, MODEL))
    found = field_values(definition, value)
    assert all(found.values())
    assert targets(definition, found).keys() <= {
        field.get("Target", "").partition(".")[2]
        for field in definition.get("Fields", {}).values()
    }
    for key in object_keys(definition, found):
        assert len(key.unique_key) == 44


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Ana", "Ana"),
        (7, "7"),
        (1.5, "1.5"),
        (True, "true"),
        ("", None),
        (None, None),
        ([1], None),
        ({"b": 1}, None),
    ],
)
def test_scalars_are_texts_and_the_rest_is_nothing(value, text):
    definition = {"Fields": {"f": {"Source": "_source.a.b"}}}

    found = field_values(definition, {"a": {"b": value}})

    assert found == ({} if text is None else {"f": text})


def test_a_path_that_leads_nowhere_gives_nothing():
    definition = {"Fields": {"f": {"Source": "_source.a.b"}, "g": {}}}

    assert field_values(definition, {"a": "b"}) == {}


@given(st.lists(st.text(min_size=1), min_size=2, max_size=2, unique=True))
def test_other_values_make_another_unique_key(texts):
    definition = {
        "Fields": {"f": {"Source": "_source.f"}},
        "Keys": {"k": [{"StandardIdentifiers": ["UNIQUE"], "FieldNames": ["f"]}]},
    }

    one, other = (
        object_keys(definition, field_values(definition, {"f": text}))[0]
        for text in texts
    )

    assert one.unique_key != other.unique_key
    assert json.dumps(one.texts) != json.dumps(other.texts)
