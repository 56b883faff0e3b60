"""Every constraint of the service model holds, at its edge and one step beyond."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from service_shapes import just_beyond, just_within, values

from cp_contract.export.constraints import faults
from cp_contract.export.model import Member, Shape, load_service_model
from cp_contract.export.operations import READING, WRITING

MODEL = load_service_model()
OFFERED = sorted({*READING, *WRITING})
INPUTS = {name: MODEL.operations[name].takes for name in OFFERED}


def reachable(names):
    """Yields every shape that the given ones are made of."""
    seen, waiting = set(), list(names)
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            shape = MODEL.shapes[name]
            inner = [each.shape for each in shape.members.values()]
            waiting += [each for each in (*inner, shape.item, shape.key) if each]
    return [MODEL.shapes[name] for name in sorted(seen)]


SHAPES = reachable(shape.name for shape in INPUTS.values())


def found(value, shape):
    return list(faults(value, shape, MODEL.shapes, place="value"))


@given(shape=st.sampled_from(SHAPES), data=st.data())
def test_what_meets_a_shape_has_no_fault(shape, data):
    assert found(data.draw(values(shape.name, MODEL)), shape) == []


@pytest.mark.parametrize(
    ("shape", "value"),
    [(shape, value) for shape in SHAPES for value in just_within(shape)],
    ids=lambda each: each.name if isinstance(each, Shape) else "",
)
def test_a_value_at_an_edge_has_no_fault(shape, value):
    assert found(value, shape) == []


@pytest.mark.parametrize(
    ("shape", "value"),
    [(shape, value) for shape in SHAPES for value in just_beyond(shape)],
    ids=lambda each: each.name if isinstance(each, Shape) else "",
)
def test_a_value_one_step_beyond_an_edge_has_a_fault(shape, value):
    assert found(value, shape) != []


@given(
    shape=st.sampled_from(SHAPES),
    value=st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.lists(st.none())
    | st.dictionaries(st.text(), st.none()),
)
def test_any_json_at_all_is_judged_and_nothing_raises(shape, value):
    assert all(isinstance(each, str) for each in found(value, shape))


@pytest.mark.parametrize(
    ("shape", "value", "sentence"),
    [
        ("name", "a b", "value: must match ^[a-zA-Z0-9_-]+$"),
        ("name", "", "value: must have a length of at least 1"),
        ("name", "x" * 65, "value: must have a length of at most 64"),
        ("name", 7, "value: must be a string"),
        ("expirationDaysInteger", 0, "value: must be at least 1"),
        ("expirationDaysInteger", 1099, "value: must be at most 1098"),
        ("expirationDaysInteger", True, "value: must be an integer"),
        ("optionalBoolean", "true", "value: must be true or false"),
        ("logicalOperator", "NOR", "value: must be one of AND, OR"),
        ("uuid", "x" + "0" * 32, "value: must match ^(?:[a-f0-9]{32})$"),
        ("Double0To1", 1.5, "value: must be at most 1.0"),
        ("Double0To1", "1", "value: must be a number"),
        ("requestValueList", {}, "value: must be an array"),
        ("requestValueList", ["a", ""], "value[1]: must have a length of at least 1"),
        ("Address", [], "value: must be an object"),
        ("Address", {"City": ""}, "value.City: must have a length of at least 1"),
        ("Attributes", {"": "a"}, "value, key 0: must have a length of at least 1"),
        ("Attributes", {"a": None}, "value, value 0: must be a string"),
        (
            "TagMap",
            {"aws:a": "b"},
            "value, key 0: must match ^(?!aws:)[a-zA-Z+-=._:/]+$",
        ),
        ("AdditionalSearchKey", {"KeyName": "a"}, "value.Values: is required"),
        ("timestamp", "now", "value: must be a number of seconds"),
    ],
)
def test_a_fault_says_where_and_what_would_do(shape, value, sentence):
    assert sentence in found(value, MODEL.shapes[shape])


def test_a_member_that_the_model_does_not_know_is_left_aside():
    shape = Shape("Some", "structure", members={"A": Member("name", None, "A")})

    assert found({"B": object()}, shape) == []
