"""The contract's standard profile -> a strategy for Object in a `_profile` event."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from cp_contract.contract import Contract, load_contract
from cp_contract.pointers import resolve_fragment
from cp_contract.strategies import _pools
from cp_contract.strategies._choosing import ABSENT, Drawer, few, mixed
from cp_contract.strategies._objects import json_values
from cp_contract.strategies._styles import Style, check_style
from cp_contract.strategies._texts import PROFILE_IDS, pooled, property_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hypothesis.strategies import SearchStrategy

__all__ = ["profiles"]

JsonObject = dict[str, Any]

# Which pool fills a field, by the end of its name; the longest ending wins.
_POOLS: Final = {
    "Address1": _pools.ADDRESS_LINES,
    "Address2": _pools.ADDRESS_LINES,
    "Address3": _pools.ADDRESS_LINES,
    "Address4": _pools.ADDRESS_LINES,
    "City": _pools.CITIES,
    "Country": _pools.COUNTRIES,
    "County": _pools.STATES,
    "PostalCode": _pools.POSTAL_CODES,
    "Province": _pools.STATES,
    "State": _pools.STATES,
    "AdditionalInformation": _pools.NOTES,
    "BirthDate": _pools.DATES,
    "BusinessName": _pools.SURNAMES,
    "FirstName": _pools.GIVEN_NAMES,
    "LastName": _pools.SURNAMES,
    "MiddleName": _pools.GIVEN_NAMES,
    "EmailAddress": _pools.EMAIL_ADDRESSES,
    "PersonalEmailAddress": _pools.EMAIL_ADDRESSES,
    "BusinessEmailAddress": _pools.EMAIL_ADDRESSES,
    "PhoneNumber": _pools.PHONE_NUMBERS,
    "MobilePhoneNumber": _pools.PHONE_NUMBERS,
    "HomePhoneNumber": _pools.PHONE_NUMBERS,
    "BusinessPhoneNumber": _pools.PHONE_NUMBERS,
    "KeyValue": _pools.PHONE_NUMBERS,
    "AccountNumber": _pools.IDENTIFIERS,
    "Gender": ("UNSPECIFIED", "MALE", "FEMALE", "Diverse", "x", "未指定"),
    "GenderString": ("Unspecified", "female", "Männlich", "non-binary"),
    "PartyType": ("INDIVIDUAL", "BUSINESS", "OTHER", "individual"),
    "PartyTypeString": ("INDIVIDUAL", "household", "法人"),
    "ContactType": ("PhoneNumber", "EmailAddress"),
    "KeyName": ("_phone", "HomePhone", "PersonalEmail"),
}
_MOST_FIELDS: Final = 9
_MANY: Final = 200


@st.composite
def profiles(
    draw: st.DrawFn, *, contract: Contract | None = None, style: Style = "realistic"
) -> JsonObject:
    """Draws standard profiles: a ProfileId as a rule, and any of the other fields."""
    profile: JsonObject = profile_drawer(contract or load_contract(), style)(draw)
    return profile


@lru_cache
def profile_drawer(contract: Contract, style: Style) -> Drawer:
    """Makes the drawer of a contract and a style, once."""
    check_style(style)
    definitions = contract.schema["$defs"]
    schema = _resolved(contract, definitions["ExportProfile"])
    fields = dict(_fields(contract, schema, style))
    # Every event seen names its profile; the contract does not promise it.
    ids = mixed((15 if style == "realistic" else 1, [PROFILE_IDS]), (1, [ABSENT]))
    fields.pop("ProfileId")
    named = st.sampled_from(list(fields.items()))
    return lambda draw: _drawn(draw, ids, named, style)


def _drawn(
    draw: st.DrawFn,
    ids: Drawer,
    fields: SearchStrategy[tuple[str, Drawer]],
    style: Style,
) -> JsonObject:
    profile_id = ids(draw)
    profile: JsonObject = {} if profile_id is ABSENT else {"ProfileId": profile_id}
    more = draw(_MORE[style])
    profile |= few(draw, fields, _MOST_FIELDS)
    if more == "attributes":
        many = range(draw(st.integers(_MANY, 2 * _MANY)))
        profile["Attributes"] = {
            f"attribute {place}": f"{_pools.NOTES[place % 4]} {place}" for place in many
        }
    elif more == "unknown":
        profile[f"New{property_names(style)(draw)}"] = json_values(style)(draw)
    return profile


_MORE: Final[Mapping[Style, SearchStrategy[str | None]]] = {
    "realistic": st.sampled_from([None] * 23 + ["attributes"]),
    "wire": st.sampled_from([None] * 6 + ["attributes", "unknown"]),
    "wild": st.sampled_from([None] * 2 + ["attributes", "unknown"]),
}


def _fields(
    contract: Contract, schema: Any, style: Style
) -> Iterator[tuple[str, Drawer]]:
    for name, each in schema["properties"].items():
        yield name, _field(contract, name, _resolved(contract, each), style)


def _field(contract: Contract, name: str, schema: Any, style: Style) -> Drawer:
    """Gives the drawer of one field, by what the contract says that it is."""
    if "enum" in schema:
        return mixed((1, schema["enum"]))
    if "pattern" in schema:
        return PROFILE_IDS
    if schema["type"] == "string":
        return pooled(
            _POOLS.get(name, _pools.WORDS),
            style=style,
            min_size=schema["minLength"],
            max_size=schema["maxLength"],
        )
    if schema["type"] == "array":
        items = _field(
            contract, "KeyValue", _resolved(contract, schema["items"]), style
        )
        least = schema.get("minItems", 0)
        sizes = st.integers(least, max(least, 2))
        return lambda draw: [items(draw) for _ in range(draw(sizes))]
    if "properties" in schema:
        inner = st.sampled_from(list(_fields(contract, schema, style)))
        return lambda draw: few(draw, inner, 4)
    values = _field(contract, name, schema["additionalProperties"], style)
    names = pooled(
        tuple(each for each in _pools.NAMES_OF_FIELDS if each),
        style=style,
        min_size=schema["propertyNames"]["minLength"],
        max_size=schema["propertyNames"]["maxLength"],
    )
    pairs = st.sampled_from([(names, values)])
    return lambda draw: few(draw, pairs, 3)


def _resolved(contract: Contract, schema: Any) -> Any:
    while "$ref" in schema:
        schema = resolve_fragment(contract.schema, schema["$ref"])
    return schema
