"""Laws of the comparison, with the reference validator as the judge."""

from __future__ import annotations

import copy
import json

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from cp_contract import load_contract
from cp_contract.algebra import Member, SchemaSet, find_member
from cp_contract.compat import ABSENT, Direction, Verdict, compare
from cp_contract.compat._as_written import as_written
from cp_contract.compat._differences import find_differences
from cp_contract.compat._edits import apply_edits
from cp_contract.compat.rules import RULES
from cp_contract.dialect import reference_validator
from cp_contract.strategies import events

EVENT = load_contract(0, revision="0.1").schema

NAMES = st.sampled_from(["a", "b", "c"])
SCALARS = st.sampled_from([None, True, False, 0, 1, 2, 1.5, "", "a", "ab", "b1"])
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "b", "c", "d"]), inner, max_size=3)
    ),
    max_leaves=6,
)
TYPES = st.sampled_from(
    ["array", "boolean", "integer", "null", "number", "object", "string"]
)
LEAVES = st.one_of(
    st.booleans(),
    st.fixed_dictionaries({"type": TYPES}),
    st.fixed_dictionaries({"enum": st.lists(SCALARS, min_size=1, max_size=3)}),
    st.fixed_dictionaries({"const": SCALARS}),
    st.fixed_dictionaries(
        {"type": st.just("string")},
        optional={
            "minLength": st.integers(0, 3),
            "maxLength": st.integers(0, 3),
            "pattern": st.sampled_from(["a", "^a", "b$", "^[ab]*$", "[0-9]"]),
        },
    ),
    st.fixed_dictionaries(
        {"type": st.sampled_from(["integer", "number"])},
        optional={
            "minimum": st.integers(-2, 3),
            "maximum": st.integers(-2, 3),
            "multipleOf": st.sampled_from([1, 2, 0.5]),
        },
    ),
)


def containers(inner):
    properties = st.dictionaries(NAMES, inner, max_size=3)
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        st.fixed_dictionaries(
            {"type": st.just("object"), "properties": properties},
            optional={
                "required": st.lists(NAMES, max_size=2, unique=True),
                "additionalProperties": st.booleans() | inner,
                "minProperties": st.integers(0, 2),
            },
        ),
        st.fixed_dictionaries(
            {"type": st.just("array"), "items": inner},
            optional={
                "minItems": st.integers(0, 2),
                "maxItems": st.integers(0, 3),
                "prefixItems": several,
            },
        ),
        st.fixed_dictionaries({"anyOf": several}),
        st.fixed_dictionaries({"oneOf": several}),
        st.fixed_dictionaries({"allOf": several}),
        st.fixed_dictionaries({"not": inner}),
        st.fixed_dictionaries({"if": inner, "then": inner, "else": inner}),
        st.fixed_dictionaries({"properties": properties, "anyOf": several}),
    )


SCHEMAS = st.recursive(LEAVES, containers, max_leaves=6)


def members(schema, seeds):
    """Gives those of some values that a schema accepts, and what the algebra finds."""
    accepts = reference_validator(schema).is_valid
    found = find_member(SchemaSet.of(schema))
    simplest = [found.value] if isinstance(found, Member) else []
    return [each for each in [*simplest, *seeds] if accepts(each)]


def check(old, new, comparison, values, *, strict):
    for writer, reader, answer in (
        (old, new, comparison.backward),
        (new, old, comparison.forward),
    ):
        written = writer if strict else as_written(writer)
        reads = reference_validator(reader).is_valid
        if answer.verdict is Verdict.INCOMPATIBLE:
            assert reference_validator(written).is_valid(answer.witness)
            assert reference_validator(writer).is_valid(answer.witness)
            assert not reads(answer.witness)
        if answer.verdict is Verdict.COMPATIBLE:
            assert answer.witness is ABSENT
            assert all(reads(each) for each in members(written, values))


@given(SCHEMAS, SCHEMAS, st.lists(VALUES, min_size=20, max_size=40), st.booleans())
@example({"type": "object", "properties": {"a": True}}, {}, [{"a": 1, "d": 1}], False)
@example(
    False,
    {
        "minProperties": 1,
        "additionalProperties": {"type": "object", "minProperties": 1},
    },
    [],
    False,
)
def test_a_verdict_on_any_pair_is_true(old, new, values, strict):
    comparison = compare(old, new, strict=strict)

    check(old, new, comparison, values, strict=strict)


@given(SCHEMAS, SCHEMAS)
def test_the_edits_together_turn_the_old_schema_into_the_new(old, new):
    base, edits = find_differences(old, new)

    edited = apply_edits(base, edits, new)

    comparison = compare(edited, new, strict=True)
    for direction in Direction:
        assert comparison.answer(direction).verdict is not Verdict.INCOMPATIBLE


@given(SCHEMAS, st.lists(VALUES, min_size=10, max_size=30))
def test_what_is_written_is_never_more_than_what_is_admitted(schema, values):
    written = reference_validator(as_written(schema))
    admitted = reference_validator(schema)

    for value in values:
        assert not written.is_valid(value) or admitted.is_valid(value)


@given(SCHEMAS, SCHEMAS)
def test_strict_is_never_kinder_than_the_default(old, new):
    default, strict = compare(old, new), compare(old, new, strict=True)

    for direction in Direction:
        if strict.answer(direction).verdict is Verdict.COMPATIBLE:
            assert default.answer(direction).verdict is not Verdict.INCOMPATIBLE


@given(SCHEMAS)
def test_a_schema_may_follow_itself(schema):
    comparison = compare(schema, copy.deepcopy(schema))

    assert comparison.equal
    assert comparison.changes == ()


@given(SCHEMAS, SCHEMAS)
def test_directions_are_each_others_mirror(old, new):
    there, back = compare(old, new, strict=True), compare(new, old, strict=True)

    assume(Verdict.UNKNOWN not in {there.backward.verdict, there.forward.verdict})
    assert there.backward.verdict is back.forward.verdict
    assert there.forward.verdict is back.backward.verdict


@given(SCHEMAS, SCHEMAS)
def test_every_break_is_explained_by_a_change_that_breaks(old, new):
    comparison = compare(old, new)

    for direction in Direction:
        if comparison.answer(direction).verdict is Verdict.INCOMPATIBLE:
            assert any(each.breaks([direction]) for each in comparison.changes)
    assert {each.rule for each in comparison.changes} <= RULES.keys()


def definitions():
    return st.sampled_from(sorted(EVENT["$defs"]))


@st.composite
def edited_events(draw):
    """Draws an edited copy of the event's schema, as people edit it."""
    new = copy.deepcopy(EVENT)
    for _ in range(draw(st.integers(1, 3))):
        part = new["$defs"][draw(definitions())]
        match draw(st.integers(0, 6)):
            case 0:
                part["maxLength"] = draw(st.integers(1, 300))
            case 1 if "enum" in part:
                part["enum"] = draw(
                    st.lists(
                        st.sampled_from(["CREATED", "UPDATED", "MERGED"]),
                        min_size=1,
                        unique=True,
                    )
                )
            case 2 if "properties" in part:
                names = sorted(part["properties"])
                part["properties"].pop(draw(st.sampled_from(names)))
            case 3 if "properties" in part:
                part["properties"]["Region"] = {"type": "string"}
            case 4 if part.get("required"):
                part["required"].pop(draw(st.integers(0, len(part["required"]) - 1)))
            case 5:
                part["type"] = draw(st.sampled_from(["string", "object", "null"]))
            case _:
                part["description"] = "Said otherwise."
    return new


@settings(max_examples=30)
@given(edited_events(), st.lists(events(), min_size=5, max_size=20))
def test_a_verdict_on_an_edited_event_schema_is_true(new, drawn):
    comparison = compare(EVENT, new)

    check(EVENT, new, comparison, drawn, strict=False)


def test_a_thousand_events_stay_valid_where_that_was_said():
    new = copy.deepcopy(EVENT)
    new["$defs"]["ExportDomainName"]["maxLength"] = 128
    new["$defs"]["ProfileObjectEvent"]["properties"]["Region"] = {"type": "string"}
    assert compare(EVENT, new).backward.verdict is Verdict.COMPATIBLE
    reads = reference_validator(new).is_valid
    seen = []

    @settings(max_examples=1000, database=None)
    @given(events())
    def each_is_read(event):
        seen.append(event)
        assert reads(event), json.dumps(event)

    each_is_read()
    assert len(seen) >= 1000
