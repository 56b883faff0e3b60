"""What a schema is compiled to: it proves what it should, and doubts the rest."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from cp_contract import load_contract
from cp_contract.validation._automata import automaton_of, is_provable
from cp_contract.validation._lowering import program_of
from cp_contract.validation.examining import examine
from cp_contract.validation.programs import compile_program

EVENT = {
    "SchemaVersion": 0,
    "EventId": "1",
    "EventTimestamp": "2023-02-24T07:17:05Z",
    "EventType": "CREATED",
    "DomainName": "SampleDomain",
    "ObjectTypeName": "LoyaltyCard",
    "Object": {},
    "IsMessageRealTime": True,
}
DOZEN = [chr(ord("a") + place) for place in range(20)]

# A schema of a field, values of it that are proven, and values that are not.
CASES = {
    "letters of any script": (
        {"type": "string", "pattern": "^[à-ž日-本🀀-🀄]+$"},
        ["é", "日本", "🀁é"],
        ["", "e", "日-", "é\n"],
    ),
    "what a pattern leaves out": (
        {"type": "string", "pattern": "^[^a-cé]*$"},
        ["", "d", "è", "🙂"],
        ["a", "dé"],
    ),
    "two patterns and a length": (
        {"allOf": [{"pattern": "^a"}, {"pattern": "b$"}], "maxLength": 3},
        ["ab", "aab", 7, None],
        ["a", "b", "aaab"],
    ),
    "formats": (
        {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
        ["2024-02-29", None],
        ["2023-02-29", "", 7],
    ),
    "a date-time and a pattern that no instruction has": (
        {"type": "string", "format": "date-time", "pattern": "Z$"},
        ["2024-02-29T00:00:00Z"],
        ["2024-02-29T00:00:00+00:00", "2024-02-30T00:00:00Z"],
    ),
    "a format of no regular language": ({"format": "regex"}, [7], ["a", "("]),
    "a pattern that is not worked out": ({"pattern": "(?<=a)b"}, [7], ["ab", "b"]),
    "a group that is repeated in itself": (
        {"pattern": "^(?:(?:a+)+){2}$"},
        [7],
        ["aa", "b"],
    ),
    "an automaton too large": ({"pattern": "(a|b)*a(a|b){14}$"}, [7], ["b" * 20]),
    "a few values": (
        {"enum": ["a", 1, True, None, "\ud800", 1.5, 10**30]},
        ["a", 1, True, None],
        ["b", 2, False, 1.5],
    ),
    "numbers that are listed, none of them plain": ({"enum": [1.5, "a"]}, ["a"], [1.5]),
    "a bound that is no integer": ({"minimum": 0.5}, ["a"], [0, 1]),
    "a bound that is one": ({"minimum": 1.0, "exclusiveMaximum": 3}, [1, 2], [0, 3, 4]),
    "many of a number": ({"multipleOf": 3}, [9, -3, "a"], [10]),
    "items by place": (
        {"prefixItems": [{"type": "string"}], "items": {"type": "null"}, "minItems": 1},
        [["a"], ["a", None]],
        [[], [1], ["a", "b"]],
    ),
    "items that must differ": ({"uniqueItems": True}, ["a"], [[1, 2], [1, 1]]),
    "items that are listed": ({"enum": [[1], "a"]}, ["a"], [[1], [2]]),
    "objects that are listed": ({"const": {"a": 1}}, [], [{"a": 1}, {}, "a"]),
    "alternatives that overlap": (
        {"oneOf": [{"type": "string"}, {"minLength": 2}, {"type": "integer"}]},
        [],
        ["a", "aa", 1],
    ),
    "no alternative at all": ({"anyOf": [{"type": "string"}, False]}, ["a"], [1]),
    "what is ruled out": ({"not": {"type": "string"}}, [1, None], ["a"]),
    "names": (
        {
            "propertyNames": {"pattern": "^[a-c]*$"},
            "properties": {"d": {}, "a": {}},
            "additionalProperties": True,
        },
        [{}, {"a": 1, "b": 2}],
        [{"d": 1}, {"e": 1}],
    ),
    "how many names": (
        {"minProperties": 1, "maxProperties": 2},
        [{"a": 1}, {"a": 1, "b": 2}],
        [{}, {"a": 1, "b": 2, "c": 3}],
    ),
    "names that are listed and those that are not": (
        {"properties": {"a": {"const": 1}}, "additionalProperties": {"type": "null"}},
        [{"a": 1, "b": None}],
        [{"a": 2}, {"b": 1}],
    ),
    "a condition on another field": (
        {
            "if": {"properties": {"a": {"const": "x"}}, "type": "object"},
            "then": {"required": ["b"]},
            "else": False,
        },
        [{"b": 1}, {"a": "x", "b": 1}],
        [{}, {"a": "y"}, {"a": 1}, {"a": "\u0078"}],
    ),
    "a condition on what must be there": (
        {"if": {"required": ["a"]}, "then": {"required": ["b"]}},
        [{}, {"a": "s", "b": 1}],
        [{"a": "s"}, {"a": 1, "b": 1}],
    ),
    "a condition on a number": (
        {"if": {"properties": {"a": {"const": 1}}}, "then": {}},
        [],
        [{}, {"a": 1}],
    ),
    "a condition with a range": ({"if": {"minProperties": 1}}, [], [{}]),
    "a condition on strings": ({"if": {"const": "a"}, "then": False}, [], ["b", "a"]),
    "a condition that always holds": ({"if": True, "then": {}}, [], [{}]),
    "too many conditions": (
        {
            "allOf": [
                {"if": {"properties": {name: {"enum": DOZEN}}}, "then": True}
                for name in "abcd"
            ]
        },
        [],
        [{}],
    ),
    "too many fields": (
        {"properties": {f"f{place}": {} for place in range(300)}},
        ["a"],
        [{"f1": 1}],
    ),
    "a name that is no text": ({"properties": {"\ud800": {}}}, ["a"], [{}]),
}


@pytest.fixture(scope="module")
def native():
    return pytest.importorskip(
        "cp_contract_native", reason="the native tier is not built: make native"
    )


@pytest.mark.parametrize("name", CASES)
def test_what_is_proven_is_what_should_be(name, native):
    schema, proven, doubtful = CASES[name]
    described = {"properties": {"it": schema}}
    contract = load_contract().with_object_types({"LoyaltyCard": described})
    program = native.Program(compile_program(contract))

    for value in [*proven, *doubtful]:
        event = json.dumps({**EVENT, "Object": {"it": value}}, ensure_ascii=False)
        found = program.prove(event.encode())
        assert (found is not None) is (value in proven), value
        if found is not None:
            assert examine(event, contract=contract)[1] == []


def test_a_contract_that_does_not_pin_its_version_proves_nothing(native):
    contract = load_contract()
    schema = {"$defs": contract.schema["$defs"], "type": "object"}

    for loose in (schema, {**schema, "type": "array"}):
        program = program_of(replace(contract, schema=loose))
        compiled = native.Program(compile_program(replace(contract, schema=loose)))
        assert program.root == 0
        assert compiled.prove(json.dumps(EVENT).encode()) is None


def test_patterns_that_the_reference_may_misread_are_not_provable():
    assert is_provable("^(?:ab){2}$")
    assert is_provable(r"^(\(a+\))+$") is False
    assert is_provable("(") is False


def test_an_automaton_tells_texts_by_their_bytes():
    automaton = automaton_of(("^[é-ü]$",))

    def accepts(text):
        state = 1
        for octet in text.encode():
            state = automaton.steps[state][automaton.classes[octet]]
        return automaton.accepting[state]

    assert [text for text in "aèéêüýÿ日" if accepts(text)] == list("éêü")
    assert not accepts("éé")
