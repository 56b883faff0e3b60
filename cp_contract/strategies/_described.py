"""A schema that describes an object field by field -> what draws each field.

This reads the keywords that our own schemas of objects use. What a user's schema says
can be anything: there the algebra draws.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from cp_contract.pointers import resolve_fragment
from cp_contract.strategies import _pools
from cp_contract.strategies._choosing import Drawer, few, mixed
from cp_contract.strategies._objects import free_objects
from cp_contract.strategies._texts import PROFILE_IDS, pooled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cp_contract.contract import Contract
    from cp_contract.strategies._styles import Style

__all__ = ["described_fields", "resolved"]

# Which pool fills a field of a name.
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
# Which pool fills any other field, by the end of its name.
_ENDINGS: Final = {
    "Email": _pools.EMAIL_ADDRESSES,
    "Phone": _pools.PHONE_NUMBERS,
    "Date": _pools.DATES,
    "Id": _pools.IDENTIFIERS,
    "Number": _pools.IDENTIFIERS,
    "SKU": _pools.IDENTIFIERS,
    "Code": _pools.NUMBERS_AS_TEXT,
    "Price": _pools.NUMBERS_AS_TEXT,
    "Tax": _pools.NUMBERS_AS_TEXT,
    "Discounts": _pools.NUMBERS_AS_TEXT,
    "Quantity": _pools.NUMBERS_AS_TEXT,
    "Name": _pools.SURNAMES,
    "By": _pools.GIVEN_NAMES,
    "Description": _pools.NOTES,
    "Summary": _pools.NOTES,
    "Information": _pools.NOTES,
}


def described_fields(
    contract: Contract, schema: Any, style: Style
) -> Iterator[tuple[str, Drawer]]:
    """Yields the fields that a schema names, each with what draws its value."""
    for name, each in schema["properties"].items():
        yield name, _field(contract, name, resolved(contract, each), style)


def resolved(contract: Contract, schema: Any) -> Any:
    """Follows the references of a schema to what they lead to."""
    while "$ref" in schema:
        schema = resolve_fragment(contract.schema, schema["$ref"])
    return schema


def _field(contract: Contract, name: str, schema: Any, style: Style) -> Drawer:
    """Gives the drawer of one field, by what the contract says that it is."""
    if "enum" in schema:
        return mixed((1, schema["enum"]))
    if "pattern" in schema:
        return PROFILE_IDS
    match schema["type"]:
        case [kind, "null"]:
            inner = _field(contract, name, {**schema, "type": kind}, style)
            return mixed((6, [inner]), (1, [None]))
        case "boolean":
            return mixed((1, [False, True]))
        case "string":
            return _text(_pool(name), schema, style)
        case "array":
            return _items(contract, schema, style)
        case _:
            return _object(contract, name, schema, style)


def _items(contract: Contract, schema: Any, style: Style) -> Drawer:
    items = _field(contract, "KeyValue", resolved(contract, schema["items"]), style)
    least = schema.get("minItems", 0)
    sizes = st.integers(least, max(least, 2))
    return lambda draw: [items(draw) for _ in range(draw(sizes))]


def _object(contract: Contract, name: str, schema: Any, style: Style) -> Drawer:
    if "properties" in schema:
        inner = st.sampled_from(list(described_fields(contract, schema, style)))
        return lambda draw: few(draw, inner, 4)
    if "additionalProperties" not in schema:
        return free_objects(style)
    values = _field(contract, name, schema["additionalProperties"], style)
    names = _text(_NAMES, schema.get("propertyNames", {"minLength": 1}), style)
    pairs = st.sampled_from([(names, values)])
    return lambda draw: few(draw, pairs, 3)


def _text(pool: Sequence[str], schema: Any, style: Style) -> Drawer:
    return pooled(
        pool,
        style=style,
        min_size=schema.get("minLength", 0),
        max_size=schema.get("maxLength"),
    )


def _pool(name: str) -> Sequence[str]:
    if name in _POOLS:
        return _POOLS[name]
    endings = (pool for ending, pool in _ENDINGS.items() if name.endswith(ending))
    return next(endings, _pools.WORDS)


_NAMES: Final = tuple(each for each in _pools.NAMES_OF_FIELDS if each)
