"""Whichever tier decides, the verdict is the reference's, and so are the findings."""

from __future__ import annotations

import json
import random
from pathlib import Path

import orjson
import pytest
from algebra_schemas import schemas, values
from hypothesis import given, settings
from hypothesis import strategies as st
from nasty import nasty
from suite import load_cases

from cp_contract import load_contract
from cp_contract.errors import ContractError
from cp_contract.strategies import events, invalid_events
from cp_contract.validation._compiled import breaches_of
from cp_contract.validation._fast import prove_fast
from cp_contract.validation._keywords import findings_of, schema_findings
from cp_contract.validation._naming import unnamed_paths
from cp_contract.validation._plans import look_through
from cp_contract.validation._unknown import unknown_field, unknown_fields
from cp_contract.validation.buffers import Framing, check_buffer
from cp_contract.validation.events import examine
from cp_contract.validation.programs import compile_program
from cp_contract.validation.tiers import Tier, in_force

native = pytest.importorskip(
    "cp_contract_native", reason="the native tier is not built: make native"
)

EXAMPLES = Path(__file__).parents[2] / "schema" / "v0" / "examples"
VALID = [json.loads(each.read_bytes()) for each in (EXAMPLES / "valid").iterdir()]
LOYALTY_CARD = {
    "type": "object",
    "required": ["CardId", "Tier"],
    "properties": {
        "CardId": {"type": "string", "pattern": "^[A-Z]{2}[0-9]{4,8}$"},
        "Tier": {"enum": ["gold", "silver", None, 3]},
        "Points": {"type": "integer", "minimum": 0, "multipleOf": 5},
        "Balance": {"type": "number", "exclusiveMinimum": -10, "maximum": 1000},
        "Since": {"type": "string", "format": "date"},
        "Stays": {
            "type": "array",
            "maxItems": 3,
            "items": {"$ref": "#/properties/Since"},
        },
        "Partner": {"anyOf": [{"type": "null"}, {"$ref": "#"}]},
        "Kind": {"enum": ["a", "b"]},
    },
    "if": {"properties": {"Kind": {"const": "a"}}, "required": ["Kind"]},
    "then": {"required": ["Points"]},
    "else": {"properties": {"Points": False}},
    "additionalProperties": {"type": ["string", "boolean"], "maxLength": 3},
}
CARD = {
    "CardId": "AB1234",
    "Kind": "a",
    "Tier": "gold",
    "Points": 15,
    "Balance": -9.5,
    "Since": "2020-02-29",
    "Stays": ["2023-01-01"],
    "Partner": {"CardId": "XY99999999", "Tier": 3},
    "x": "éé",
}
CHANGE = next(each for each in VALID if each.get("ObjectTypeName") == "_case")
CARD_EVENT = {**CHANGE, "ObjectTypeName": "LoyaltyCard", "Object": CARD}
FAR = b" " * 200
WITH_CARDS = load_contract().with_object_types({"LoyaltyCard": LOYALTY_CARD})


def program_of(contract):
    return native.Program(compile_program(contract))


BUILT_IN, CARDS = program_of(load_contract()), program_of(WITH_CARDS)


@pytest.fixture(scope="module", autouse=True)
def _reference_decides():
    """Holds everything to the reference, but where a test puts a tier in force."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CP_CONTRACT_TIER", "reference")
        in_force.cache_clear()
        yield
    in_force.cache_clear()


@pytest.fixture
def tier(monkeypatch):
    """Gives a function that puts a tier in force until the test ends."""

    def force(name):
        monkeypatch.setenv("CP_CONTRACT_TIER", name)
        in_force.cache_clear()

    yield force
    in_force.cache_clear()


def agree(program, event, contract):
    """Says that nothing was proven, or holds what was to the reference."""
    assert in_force() is Tier.REFERENCE
    proven = program.prove(event)
    # Members far from the end of a buffer are read another way.
    assert program.prove(event + FAR) == proven
    if proven is None:
        return True
    value, findings = examine(event, contract=contract)
    assert findings == []
    assert proven == (value.get("EventType"), value.get("ObjectTypeName"))
    return False


def how_many(few):
    """Gives how many inputs to look at: a few, or very many under `deep`."""
    return few * 200 if settings.default.max_examples >= 5000 else few


@given(events())
def test_what_the_export_sends_is_judged_as_the_reference_does(event):
    agree(BUILT_IN, json.dumps(event).encode(), None)


@given(invalid_events())
def test_no_invalid_event_is_proven_valid(broken):
    assert BUILT_IN.prove(json.dumps(broken.event).encode()) is None


def test_examples_that_nothing_is_found_in_are_proven():
    plain = [each for each in VALID if not examine(each)[1]]

    assert len(plain) > 5
    for event in plain:
        assert BUILT_IN.prove(json.dumps(event).encode()) is not None


@pytest.mark.parametrize("name", ["built-in", "cards"])
def test_nothing_odd_is_proven_that_the_reference_refuses(name):
    contract, program = {
        "built-in": (None, BUILT_IN),
        "cards": (WITH_CARDS, CARDS),
    }[name]
    chooser = random.Random(name)  # noqa: S311  (it repeats)
    doubts, inputs = 0, how_many(2500)

    for _ in range(inputs):
        doubts += agree(program, nasty(chooser, [*VALID, CARD_EVENT]), contract)

    assert inputs * 0.3 < doubts < inputs * 0.95  # odd, and not too odd


def test_a_type_of_ones_own_is_proven_and_its_breaches_are_not():
    broken = [
        {**CARD, "CardId": "AB123"},
        {**CARD, "Tier": "bronze"},
        {**CARD, "Tier": 3.5},
        {**CARD, "Points": 7},
        {**CARD, "Points": -5},
        {**CARD, "Balance": -10},
        {**CARD, "Balance": 1000.5},
        {**CARD, "Since": "2021-02-29"},
        {**CARD, "Stays": ["2023-01-01"] * 4},
        {**CARD, "Partner": 7},
        {**CARD, "Partner": {}},
        {**CARD, "Kind": "b"},
        {**CARD, "x": "four"},
        {**CARD, "y": 1},
        {name: value for name, value in CARD.items() if name != "Points"},
    ]

    assert CARDS.prove(json.dumps(CARD_EVENT, ensure_ascii=False).encode())
    for card in broken:
        event = {**CARD_EVENT, "Object": card}
        assert examine(event, contract=WITH_CARDS)[1]
        assert CARDS.prove(json.dumps(event).encode()) is None


@given(schemas, st.lists(values, min_size=1, max_size=8))
@settings(max_examples=60)
def test_no_schema_is_read_otherwise_than_by_the_reference(schema, inside):
    contract = load_contract().with_object_types({"LoyaltyCard": with_field(schema)})
    program = program_of(contract)

    for value in inside:
        event = {**CARD_EVENT, "Object": {"it": value}}
        compact = json.dumps(event, ensure_ascii=False, separators=(",", ":"))
        for spelled in (json.dumps(event), compact):
            agree(program, spelled.encode("utf-8", "surrogatepass"), contract)
        assert_same_findings(contract, event)
        assert_proven_rightly(contract, event)


def assert_same_findings(contract, event):
    """Holds the compiled checks to the reference, in every word and in their order."""
    quick = findings_of(contract, breaches_of(contract, event))
    assert quick == schema_findings(contract, event)
    notices = [unknown_field(path) for path in unnamed_paths(contract, event)]
    assert notices == list(unknown_fields(contract, event))

    breaches, unnamed = look_through(contract, event)
    assert findings_of(contract, breaches) == quick
    assert unnamed == unnamed_paths(contract, event)


def assert_proven_rightly(contract, event):
    """Holds what others read fast to the reference; says whether they proved it."""
    try:
        payload = orjson.dumps(event)
    except TypeError:  # what orjson does not write, it does not read alike
        return False
    proven = prove_fast(payload, contract) is not None
    assert not (proven and examine(payload, contract=contract)[1])
    return proven


@pytest.mark.parametrize("name", ["built-in", "cards"])
def test_nothing_odd_is_proven_by_what_others_read_fast(name):
    contract = {"built-in": load_contract(), "cards": WITH_CARDS}[name]
    chooser = random.Random(name)  # noqa: S311  (it repeats)
    proven = 0

    for _ in range(how_many(1500)):
        event = nasty(chooser, [*VALID, CARD_EVENT])
        if prove_fast(event, contract) is not None:
            proven += 1
            assert examine(event, contract=contract)[1] == []

    assert proven > 20


def test_a_name_given_twice_is_seen_through_the_whitespace_around_it():
    event = b'{"EventType"\t:{"a":1} ,"EventType"\r:"HEALTH_CHECK"}'

    assert prove_fast(event, load_contract()) is None
    assert BUILT_IN.prove(event) is None


@pytest.mark.parametrize("space", [b"", b" "])
def test_what_nests_deep_is_left_to_the_reference(space):
    deep = b"[" + space
    event = b'{"Object":{"x":' + deep * 300 + b"]" * 300 + b"}}"

    assert prove_fast(event, load_contract()) is None


@given(st.one_of(events(), invalid_events().map(lambda broken: broken.event)))
def test_findings_are_those_of_the_reference(event):
    assert_same_findings(load_contract(), event)


def with_field(schema):
    """Describes objects with a field `it`; definitions stay where references point."""
    described = {"properties": {"it": schema}}
    if isinstance(schema, dict) and "$defs" in schema:
        described["$defs"] = schema["$defs"]
    return described


def suites():
    """Gives the schemas of the suite that can describe a field, with their cases."""
    groups = {}
    for pattern in ("*.json", "optional/format/*.json"):
        for case in load_cases(pattern):
            groups.setdefault((case.file, case.group), []).append(case)
    return groups


def test_every_case_of_the_suite_is_read_as_the_reference_does():
    proven = fast = 0
    for (file, group), cases in suites().items():
        described = with_field(cases[0].schema)
        try:
            contract = load_contract().with_object_types({"LoyaltyCard": described})
        except ContractError:
            continue  # it has names of its own, or leads outside
        program = program_of(contract)
        for case in cases:
            event = {**CARD_EVENT, "Object": {"it": case.instance}}
            compact = json.dumps(event, ensure_ascii=False, separators=(",", ":"))
            for spelled in (json.dumps(event), compact):
                payload = spelled.encode("utf-8", "surrogatepass")
                wrong = examine(payload, contract=contract)[1]
                found = program.prove(payload)
                assert found is None or not wrong, (file, group, case.test)
                assert program.prove(payload + FAR) == found
                proven += found is not None
            assert_same_findings(contract, event)
            fast += assert_proven_rightly(contract, event)

    assert proven > 400
    assert fast > 200


@pytest.mark.parametrize("contract", [None, WITH_CARDS], ids=["built-in", "cards"])
@pytest.mark.parametrize("framing", list(Framing))
def test_a_buffer_is_read_alike_by_every_tier(framing, contract, tier):
    chooser = random.Random(framing)  # noqa: S311  (it repeats)
    for last in (True, False):
        examples = [*VALID, CARD_EVENT]
        pieces = [nasty(chooser, examples) for _ in range(how_many(150))]
        separator = b"" if framing is Framing.CONCATENATED else b"\n"
        data = separator.join(pieces)

        tier("reference")
        slow = check_buffer(contract, data, framing=framing, last=last)
        for name in ("native", "fast"):
            tier(name)
            fast = check_buffer(contract, data, framing=framing, last=last)

            assert rows(fast) == rows(slow)
            assert (fast.findings, fast.end) == (slow.findings, slow.end)


def rows(checked):
    ids = [bytes(checked.ids[at : at + 16]) for at in range(0, len(checked.ids), 16)]
    kinds = [checked.kinds[group] for group in checked.groups]
    columns = (
        checked.offsets,
        checked.lengths,
        kinds,
        ids,
        checked.keys,
        checked.times,
    )
    return list(zip(*columns, strict=True))
