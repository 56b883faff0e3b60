"""The tier `fast` proves what it is sure of, and guesses only where to begin."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from cp_contract import load_contract
from cp_contract.validation._fast import counted_of, prove_fast
from cp_contract.validation.buffers import cells_of
from cp_contract.validation.events import examine

EXAMPLES = Path(__file__).parents[3] / "schema" / "v0" / "examples" / "valid"
EVENTS = {path.stem: json.loads(path.read_bytes()) for path in EXAMPLES.iterdir()}
CONTRACT = load_contract()
ACCOUNT = EVENTS["documented-salesforce-account"]


def compact(event):
    return json.dumps(event, separators=(",", ":"), ensure_ascii=False).encode()


def account(inside):
    """Gives an event of an account, whose names may be any, with this text inside."""
    before, after = compact({**ACCOUNT, "Object": 7}).split(b":7,")
    return before + b":{" + inside.encode() + b"}," + after


def is_proven(payload, contract=CONTRACT):
    """Says whether it is proven, and holds that to the reference."""
    proven = prove_fast(payload, contract) is not None
    assert not (proven and examine(payload, contract=contract)[1])
    return proven


@pytest.mark.parametrize("name", sorted(EVENTS))
@pytest.mark.parametrize("spelled", [compact, lambda event: json.dumps(event).encode()])
def test_examples_that_nothing_is_found_in_are_proven_and_counted(name, spelled):
    payload = spelled(EVENTS[name])
    value, found = examine(payload)

    counted = counted_of(payload, CONTRACT)

    assert (counted is None) is bool(found)
    if counted is not None:
        assert cells_of(counted) == cells_of(value)


@pytest.mark.parametrize(
    "inside",
    [
        '"X":1,"X":2',
        '"X":1,"\\u0058":2',
        '"Id":"a","Id":"b"',
        '"Id":"a","\\u0049d":"b"',
        '"X":{"":0,"":1}',
        # What is written again could be as long, or longer, if numbers were not kept.
        '"Y":1e15,"X":1,"X":2',
        '"Y":100000.00,"X":1,"X":2',
        '"Y":-0,"X":1,"X":2',
    ],
)
def test_a_name_given_twice_is_never_proven(inside):
    for _ in range(3):  # by names that were seen, too
        assert not is_proven(account(inside))


@pytest.mark.parametrize(
    ("inside", "proven"),
    [
        ('"X":1.50', True),
        ('"X":-0', True),
        ('"X":12345678901234567890123', True),
        ('"X":1e400', False),
        ('"X":1e999999999999999999999', False),
        ('"X":0e-999999999999999999999', False),
        ('"X":1' + "0" * 5000, False),
        ('"X":01', False),
        ('"X":1.', False),
        ('"X":"\u2028\x7f"', True),
        ('"X":"a\\n\\"b\\""', True),
        ('"X":"\\u0061"', False),
        ('"X":"\\ud800"', False),
        ('"X":"a\nb"', False),
        ('"X" :\t[ ] ', False),
        ('"X": [1, 2]', True),
        ('"X":[1,]', False),
        ('"X":' + "[" * 499 + "]" * 499, False),
        ('"X":' + "[" * 150 + "]" * 150, True),
        ('"X":' + "[" * 5000 + "]" * 5000, False),
    ],
)
def test_what_stands_where_anything_may_is_read_alike_or_not_proven(inside, proven):
    for _ in range(3):
        assert is_proven(account(inside)) is proven


@pytest.mark.parametrize(
    "octets", [b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe3\x81"]
)
def test_what_is_no_utf_8_is_not_proven_in_names_or_in_values(octets):
    for inside in (b'"X":"?"', b'"?":1', b'"Id":"?"', b'"X":{"a":["?"]}'):
        payload = account('"X":"?"').replace(b'"X":"?"', inside.replace(b"?", octets))
        for _ in range(3):
            assert not is_proven(payload)


@pytest.mark.parametrize(
    "around",
    [b"\xef\xbb\xbf%s", b"%s{}", b"%s,", b"%sx", b"%s\x00", b"[%s]", b"\x0b%s"],
)
def test_what_stands_around_an_event_is_seen(around):
    assert not is_proven(around.replace(b"%s", compact(ACCOUNT)))


def test_names_that_come_later_are_proven_as_those_that_came_first():
    for count in range(1, 40):
        names = ",".join(f'"New{number}":{number}.5' for number in range(count))
        assert is_proven(account(names))
        assert not is_proven(account(f'{names},"Id":7'))
        assert not is_proven(account(f'{names},"New0":1'))


def test_an_object_with_more_names_than_are_remembered_is_proven():
    for first in range(0, 600, 50):
        names = ",".join(f'"Map{first + number}":""' for number in range(50))
        assert is_proven(account(names))


def test_guesses_are_remembered_only_so_long():
    for number in range(1_100):
        assert not is_proven(compact({**ACCOUNT, "ObjectTypeName": f"Unheard{number}"}))

    assert is_proven(compact(ACCOUNT))


def test_a_wrong_guess_costs_time_and_no_proof():
    # The first ObjectTypeName is another one, and where it stands others have theirs.
    inner = {"ObjectTypeName": "_order"}
    misleading = compact({"Object": inner} | ACCOUNT | {"Object": inner})
    plain = compact(ACCOUNT)

    for _ in range(3):
        is_proven(misleading)
        assert is_proven(plain)
        assert is_proven(compact(EVENTS["health-check-bare"]))
        assert is_proven(compact(EVENTS["profile-created"]))


@pytest.mark.parametrize(
    "change",
    [
        {"SchemaVersion": False},
        {"SchemaVersion": 1},
        {"EventType": "HEALTH_CHECK", "Object": 7},
        {"EventType": "DELETED"},
        {"ObjectTypeName": "Unheard"},
        {"ObjectTypeName": None},
        {"EventTimestamp": "2023-02-29T00:00:00Z"},
        {"EventTimestamp": "2023-02-24T07:17:05.1234567890Z"},
        {"EventTimestamp": "2023-02-24T24:00:00Z"},
        {"DomainName": "a domain"},
        {"DomainName": "a" * 65},
        {"IsMessageRealTime": 1},
        {"Unheard": 1},
    ],
)
def test_what_the_reference_refuses_is_not_proven_after_what_it_admits(change):
    assert is_proven(compact(ACCOUNT))
    assert not is_proven(compact({**ACCOUNT, **change}))


def test_parts_of_date_times_that_are_known_do_not_make_another_day():
    for text in ("2020-02-29T00:00:00Z", "2021-02-28T00:00:00.5+01:00"):
        assert is_proven(compact({**ACCOUNT, "EventTimestamp": text}))

    for text in ("2021-02-29T00:00:00Z", "2020-02-29T00:00:00Z.5+01:00"):
        assert not is_proven(compact({**ACCOUNT, "EventTimestamp": text}))


def test_date_times_and_names_are_known_only_so_long():
    for number in range(4_100):
        day, second = divmod(number, 86_400)
        hour, minute = divmod(second, 3600)
        at = f"20{day:02}-01-01T{hour:02}:{minute // 60:02}:{minute % 60:02}Z"
        assert prove_fast(
            compact({**ACCOUNT, "EventTimestamp": at, "DomainName": f"D{number}"}),
            CONTRACT,
        )


def test_a_released_revision_has_a_proof_of_its_own():
    contract = load_contract(revision="0.1")

    assert is_proven(compact(EVENTS["profile-created"]), contract)
    assert is_proven(compact(ACCOUNT), contract)


def test_threads_do_not_prove_for_each_other():
    twice = account('"Id":"a","Id":"b"')
    payloads = [twice, compact(ACCOUNT), compact(EVENTS["profile-created"])] * 2_000

    with ThreadPoolExecutor(8) as pool:
        proven = list(pool.map(lambda each: prove_fast(each, CONTRACT), payloads))

    assert [each is not None for each in proven] == [False, True, True] * 2_000


def test_a_length_beyond_all_texts_and_a_long_text_are_no_matter():
    schema = {
        "required": ["Long"],
        "properties": {
            "Long": {"type": "string", "maxLength": 2**40, "pattern": "^a+$"},
            "Free": {"propertyNames": {"minLength": 2**40}, "type": "object"},
            "No map": {"additionalProperties": {"not": {}}, "type": "object"},
        },
    }
    contract = CONTRACT.with_object_types({"Card": schema})

    def card(**inside):
        return compact({**ACCOUNT, "ObjectTypeName": "Card", "Object": inside})

    assert is_proven(card(Long="a" * 300), contract)
    assert not is_proven(card(Long="b" * 300), contract)
    assert not is_proven(card(Long="a", Free={"b": 1}), contract)
    assert is_proven(card(Long="a", **{"No map": {}}), contract)


def test_a_name_that_is_required_and_not_named_is_never_proven():
    schema = {"required": ["Unnamed"], "properties": {"Named": {}}}
    contract = CONTRACT.with_object_types({"Card": schema})

    for inside in ({"Unnamed": 1}, {"Named": 1}, {}):
        card = {**ACCOUNT, "ObjectTypeName": "Card", "Object": inside}
        assert not is_proven(compact(card), contract)


def test_what_no_type_says_of_a_type_of_ones_own_is_said_by_others():
    schema = {"properties": {"All": {"type": "array", "uniqueItems": True}}}
    contract = CONTRACT.with_object_types({"Card": schema})

    def card(*items):
        return compact({**ACCOUNT, "ObjectTypeName": "Card", "Object": {"All": items}})

    assert is_proven(card(1, 2), contract)
    assert not is_proven(card(1, 1), contract)
    assert not is_proven(card(1, 2).replace(b'"Card"', b'"Cards"'), contract)
    assert not is_proven(b"[]", contract)
