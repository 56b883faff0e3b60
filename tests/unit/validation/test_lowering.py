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
        for event in spelled({**EVENT, "Object": {"it": value}}):
            found = program.prove(event)
            assert (found is not None) is (value in proven), event
            if found is not None:
                assert examine(event, contract=contract)[1] == []


def spelled(event):
    """Gives an event's bytes for each way to read it.

    Compact ones with others behind them are read by comparison, others by the grammar.
    """
    for separators in ((", ", ": "), (",", ":")):
        text = json.dumps(event, ensure_ascii=False, separators=separators)
        yield from (text.encode(), text.encode() + b" " * 200)


LONG = "x" * 40

# Members as they stand in an object, the names that its schema gives texts to, and
# whether it is proven.
MEMBERS = {
    "a name longer than what is compared at once": (f'"{LONG}":"a"', [LONG], True),
    "a long name that ends otherwise": (f'"{LONG[:-1]}y":"a"', [LONG], False),
    "a long name that ends before it should": (f'"{LONG[:32]}":"a"', [LONG], False),
    "a name that JSON has to escape": ('"a\\"b":"a"', ['a"b'], False),
    "the bytes of a name that has to be escaped": ('"a"b":"a"', ['a"b'], False),
    "names that begin alike": ('"ab":"a","abc":"b","a":"c"', ["a", "ab", "abc"], True),
    "the order of the schema backwards": (
        '"c":"","b":"","a":""',
        ["a", "b", "c"],
        True,
    ),
    "a field given twice": ('"a":"1","b":"2","a":"3"', ["a", "b"], False),
    "a field given twice, once escaped": ('"a":"1","\\u0061":"2"', ["a"], False),
    "a field that no one expects": ('"a":"1","other":"2"', ["a"], False),
    "a comma too many": ('"a":"1",', ["a"], False),
    "no comma": ('"a":"1""b":"2"', ["a", "b"], False),
    "no colon": ('"a""1"', ["a"], False),
    "no value": ('"a":', ["a"], False),
    "no quotation mark at the end": ('"a":"1', ["a"], False),
    "a control character in a text": ('"a":"1\n"', ["a"], False),
    "an escape in a text": ('"a":"1\\n"', ["a"], True),
    "a text of one character, and many bytes": ('"a":"\U0001f600"', ["a"], True),
    "whitespace wherever it may stand": ('\t"a" :\n"1" ,\r"b": "2" ', ["a", "b"], True),
}


@pytest.mark.parametrize("name", MEMBERS)
def test_members_are_proven_however_they_are_spelled(name, native):
    members, fields, is_proven = MEMBERS[name]
    described = {"properties": {each: {"type": "string"} for each in fields}}
    contract = load_contract().with_object_types({"LoyaltyCard": described})
    program = native.Program(compile_program(contract))
    whole = json.dumps({**EVENT, "Object": None}, separators=(",", ":"))
    event = whole.replace("null", f"{{{members}}}", 1).encode()

    for payload in (event, event + b" " * 200):
        assert (program.prove(payload) is not None) is is_proven
    assert not is_proven or examine(event, contract=contract)[1] == []


@pytest.mark.parametrize("length", [0, 1, 30, 31, 32, 33, 62, 63, 64, 65, 255, 256])
@pytest.mark.parametrize("letter", ["a", "é", "日", "\U0001f600"])
def test_texts_of_every_length_are_counted_in_characters(letter, length, native):
    limits = {"type": "string", "minLength": 1, "maxLength": 64}
    described = {"properties": {"it": limits}, "additionalProperties": limits}
    contract = load_contract().with_object_types({"LoyaltyCard": described})
    program = native.Program(compile_program(contract))

    for name in ("it", "other"):
        for event in spelled({**EVENT, "Object": {name: letter * length}}):
            assert (program.prove(event) is not None) is (1 <= length <= 64)


@pytest.mark.parametrize("length", [0, 1, 31, 32, 33, 63, 64, 65])
def test_texts_of_one_set_are_read_to_their_end(length, native):
    described = {"properties": {"it": {"type": "string", "pattern": "^[a-f0-9_]+$"}}}
    contract = load_contract().with_object_types({"LoyaltyCard": described})
    program = native.Program(compile_program(contract))

    for place in range(length + 1):
        text = ("0f_" * length)[:length]
        changed = text[:place] + "g" + text[place + 1 :]
        for event in spelled({**EVENT, "Object": {"it": text}}):
            assert (program.prove(event) is not None) is (length > 0)
        for event in spelled({**EVENT, "Object": {"it": changed}}):
            assert program.prove(event) is None


def test_a_field_far_down_a_schema_is_one_too(native):
    names = [f"field{place}" for place in range(130)]
    described = {"properties": {each: {"type": "string"} for each in names}}
    contract = load_contract().with_object_types({"LoyaltyCard": described})
    program = native.Program(compile_program(contract))

    for event in spelled({**EVENT, "Object": dict.fromkeys(names, "a")}):
        assert program.prove(event) is not None
        assert program.prove(event.replace(b"field129", b"field128")) is None


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
