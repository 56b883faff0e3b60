"""Events become values of the types once they are valid, and are given back whole."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import TypedDict

import msgspec
import pydantic
import pytest
from probes import event_with, module_of, probing

from cp_contract import types
from cp_contract.codegen import Flavour
from cp_contract.contract import load_contract, load_versions
from cp_contract.errors import InvalidEvent, UnexpectedKind
from cp_contract.types import (
    dump,
    is_health_check,
    is_profile_event,
    is_profile_object_event,
    parse,
    parse_as,
)

EXAMPLES = Path(__file__).parents[2] / "schema" / "v0" / "examples"
VALID = sorted((EXAMPLES / "valid").glob("*.json"))
INVALID = sorted((EXAMPLES / "invalid").glob("*.json"))
HEALTH_CHECK = b'{"EventType": "HEALTH_CHECK"}'


def types_of(flavour):
    return import_module(f"cp_contract_types.v0.{flavour}")


def record(**changes):
    return json.dumps({**event_with(), **changes})


def test_the_names_are_those_of_the_newest_version():
    newest = load_versions()[-1].version
    module = import_module(f"cp_contract_types.v{newest}.typed_dicts")

    assert set(module.__all__) < set(types.__all__)
    assert all(getattr(types, name) is getattr(module, name) for name in module.__all__)


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_parse_gives_the_event_itself(path):
    assert parse(path.read_bytes()) == json.loads(path.read_bytes())


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_parse_asks_the_schema_first(path):
    with pytest.raises(InvalidEvent):
        parse(path.read_bytes())


@pytest.mark.parametrize("flavour", Flavour)
@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_parse_as_asks_the_schema_first(path, flavour):
    with pytest.raises(InvalidEvent):
        parse_as(types_of(flavour).ExportEvent, path.read_bytes())


def test_an_event_is_of_one_kind():
    kinds = (is_profile_event, is_profile_object_event, is_health_check)
    told = {
        path.stem: [kind.__name__ for kind in kinds if kind(parse(path.read_bytes()))]
        for path in VALID
    }

    assert told["profile-created"] == ["is_profile_event"]
    assert told["asset-created"] == ["is_profile_object_event"]
    assert told["health-check-bare"] == ["is_health_check"]
    assert all(len(names) == 1 for names in told.values())


@pytest.mark.parametrize("flavour", Flavour)
def test_a_union_gives_the_class_of_the_kind(flavour):
    module = types_of(flavour)
    profile = (EXAMPLES / "valid" / "profile-created.json").read_bytes()

    loaded = parse_as(module.ExportEvent, profile)

    if flavour is not Flavour.TYPED_DICTS:
        assert isinstance(loaded, module.ProfileEvent)
        assert isinstance(loaded.Object, module.StandardProfile)
        assert isinstance(loaded.Object.Address, module.PostalAddress)
        assert isinstance(
            parse_as(module.ExportEvent, HEALTH_CHECK), module.HealthCheckEvent
        )


@pytest.mark.parametrize("flavour", Flavour)
def test_an_event_of_another_kind_is_no_instance(flavour):
    module = types_of(flavour)

    with pytest.raises(UnexpectedKind) as raised:
        parse_as(module.ProfileEvent | module.ProfileObjectEvent, HEALTH_CHECK)

    assert str(raised.value) == (
        "the event is a HealthCheckEvent, not a ProfileEvent or a ProfileObjectEvent"
    )
    assert raised.value.kind == "HealthCheckEvent"


class AssetDict(TypedDict):
    AssetId: str


class AssetModel(pydantic.BaseModel):
    AssetId: str


@dataclass
class AssetData:
    AssetId: str


class AssetStruct(msgspec.Struct):
    AssetId: str


OWN = {
    Flavour.TYPED_DICTS: AssetDict,
    Flavour.PYDANTIC: AssetModel,
    Flavour.DATACLASSES: AssetData,
    Flavour.MSGSPEC: AssetStruct,
}


@pytest.mark.parametrize("flavour", Flavour)
def test_the_object_of_a_profile_object_event_can_be_a_class_of_ones_own(flavour):
    model = types_of(flavour).ProfileObjectEvent[OWN[flavour]]
    text = record(Object={"AssetId": "a-1"})

    loaded = parse_as(model, text)

    if flavour is Flavour.TYPED_DICTS:
        assert loaded["Object"] == {"AssetId": "a-1"}
    else:
        assert loaded.Object == OWN[flavour](AssetId="a-1")
    assert dump(loaded) == json.loads(text)


@pytest.mark.parametrize(
    ("flavour", "refusal"),
    [
        (Flavour.PYDANTIC, pydantic.ValidationError),
        (Flavour.MSGSPEC, msgspec.ValidationError),
        (Flavour.DATACLASSES, TypeError),
    ],
)
def test_an_own_class_that_is_narrower_refuses_in_its_own_words(flavour, refusal):
    model = types_of(flavour).ProfileObjectEvent[OWN[flavour]]

    with pytest.raises(refusal):
        parse_as(model, record(Object={"AssetName": "x", "Price": 1.5}))


@dataclass
class Bundle:
    Asset: AssetData | None = None
    Assets: dict[str, list[AssetData]] | None = None
    Lead: AssetData | None = None


def test_dataclasses_are_built_wherever_they_lie():
    model = types_of(Flavour.DATACLASSES).ProfileObjectEvent[Bundle]
    asset = {"AssetId": "a-1"}
    text = record(Object={"Asset": asset, "Assets": {"mine": [asset]}})

    loaded = parse_as(model, text)

    asset = AssetData(AssetId="a-1")
    assert loaded.Object == Bundle(Asset=asset, Assets={"mine": [asset]})
    assert dump(loaded) == json.loads(text)


@dataclass
class Card:
    tier: str
    note: str = ""


@dataclass
class Coupon:
    code: str


@dataclass
class Voucher:
    code: str
    until: str | None = None


@dataclass
class Rewards:
    reward: Card | Coupon | Voucher | list[Coupon] | dict[str, str] | str


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"tier": "gold"}, Card("gold")),
        ({"code": "c"}, Coupon("c")),
        ({"code": "c", "until": "d"}, Voucher("c", "d")),
        ([{"code": "c"}], [Coupon("c")]),
        ({"other": "x"}, {"other": "x"}),
        ("text", "text"),
    ],
)
def test_of_a_union_of_dataclasses_the_one_that_fits_best_is_built(value, expected):
    model = types_of(Flavour.DATACLASSES).ProfileObjectEvent[Rewards]

    loaded = parse_as(model, record(Object={"reward": value}))

    assert loaded.Object == Rewards(expected)


def test_a_dataclass_where_the_event_has_no_object_is_left_as_it_is():
    @dataclass
    class Narrow:
        Asset: AssetData

    model = types_of(Flavour.DATACLASSES).ProfileObjectEvent[Narrow]

    assert parse_as(model, record(Object={"Asset": "a-1"})).Object == Narrow("a-1")


@pytest.mark.parametrize("flavour", Flavour)
def test_own_object_types_have_classes_of_their_own(flavour):
    module = module_of(probing(), flavour)
    text = json.dumps(event_with(required={"a": 1}))

    loaded = parse_as(module.ExportEvent, text, contract=probing())

    assert dump(loaded) == json.loads(text)
    if flavour is not Flavour.TYPED_DICTS:
        assert isinstance(loaded, module.ProbeEvent)


def test_an_own_object_type_is_a_profile_object_to_a_contract_without_it():
    module = module_of(probing(), Flavour.PYDANTIC)

    with pytest.raises(UnexpectedKind) as raised:
        parse_as(module.ProbeEvent, json.dumps(event_with()))

    assert str(raised.value) == "the event is a ProfileObjectEvent, not a ProbeEvent"


@pytest.mark.parametrize("flavour", [Flavour.TYPED_DICTS, Flavour.PYDANTIC])
def test_unknown_fields_are_given_back(flavour):
    text = record(New={"a": [1, None]}, ObjectTypeName="_profile", Object={"Newer": 1})

    loaded = parse_as(types_of(flavour).ExportEvent, text)

    assert dump(loaded) == json.loads(text)


@pytest.mark.parametrize("flavour", Flavour)
def test_numbers_are_given_back_as_they_came(flavour):
    text = record(Object={"a": 1.0, "b": 1, "c": 10**40, "d": [0.1], "e": True})

    dumped = dump(parse_as(types_of(flavour).ExportEvent, text))

    assert json.dumps(dumped["Object"]) == json.dumps(json.loads(text)["Object"])


@pytest.mark.parametrize("flavour", Flavour)
def test_a_number_that_no_float_holds_is_kept(flavour):
    text = record(Object="?").replace('"?"', '{"a": 1e400}')

    dumped = dump(parse_as(types_of(flavour).ExportEvent, text))

    assert dumped["Object"] == {"a": Decimal("1e400")}


@pytest.mark.parametrize("flavour", Flavour)
def test_a_version_written_as_a_float_is_the_version(flavour):
    text = '{"EventType": "HEALTH_CHECK", "SchemaVersion": 0.0}'

    assert dump(parse_as(types_of(flavour).ExportEvent, text)) == json.loads(text)


@pytest.mark.parametrize("number", ["1.0", "1e23", "1.5e400"])
def test_a_number_reaches_a_typed_field_as_python_would_say_it(number):
    contract = load_contract().with_object_types(
        {"Own": {"type": "object", "properties": {"n": {"type": "number"}}}}
    )
    text = record(ObjectTypeName="Own", Object="?").replace('"?"', f'{{"n": {number}}}')

    for flavour in (Flavour.PYDANTIC, Flavour.MSGSPEC):
        module = module_of(contract, flavour)
        loaded = parse_as(module.OwnEvent, text, contract=contract)
        assert loaded.Object.n == Decimal(number)


@pytest.mark.parametrize("flavour", [Flavour.TYPED_DICTS, Flavour.PYDANTIC, "msgspec"])
def test_absent_and_null_are_kept_apart(flavour):
    module = types_of(flavour)

    for text in (record(), record(AssociatedProfileId=None)):
        assert dump(parse_as(module.ExportEvent, text)) == json.loads(text)


def test_the_bytes_can_be_of_any_kind():
    for payload in (HEALTH_CHECK, bytearray(HEALTH_CHECK), memoryview(HEALTH_CHECK)):
        assert parse(payload) == {"EventType": "HEALTH_CHECK"}
