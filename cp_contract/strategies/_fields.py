"""A user's own strategy -> the same, held to what the contract says of the field."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from cp_contract.contract import Contract, load_contract
from cp_contract.dialect import reference_validator
from cp_contract.strategies._choosing import Drawer, few, mixed
from cp_contract.strategies._objects import json_values
from cp_contract.strategies._styles import Style, check_style
from cp_contract.strategies._texts import property_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import SearchStrategy
    from jsonschema.protocols import Validator

__all__ = ["checked", "extra_fields_checked", "unknown_fields"]

Value = TypeVar("Value")


@st.composite
def unknown_fields(
    draw: st.DrawFn, *, contract: Contract | None = None, style: Style = "realistic"
) -> dict[str, Any]:
    """Draws one to three fields that no event of the contract names."""
    drawn: dict[str, Any] = _unknown_fields(contract or load_contract(), style)(draw)
    return drawn


@lru_cache
def _unknown_fields(contract: Contract, style: Style) -> Drawer:
    check_style(style)
    named = contract.schema["$defs"]["ProfileObjectEvent"]["properties"]
    names = mixed(
        (2, ["NewField", "Segments", "eventType"]), (1, [property_names(style)])
    )
    values = json_values(style)

    def drawn(draw: st.DrawFn) -> dict[str, Any]:
        fields = {names(draw): values(draw)} | few(draw, pairs, 2)
        return {
            f"{name}2" if name in named else name: each for name, each in fields.items()
        }

    pairs = st.sampled_from([(names, values)])
    return drawn


def checked(
    contract: Contract, definition: str, values: SearchStrategy[Value]
) -> SearchStrategy[Value]:
    """Draws the values, and raises `InvalidArgument` for one that is not legal."""
    validator: Any = _validator(contract, definition)

    def check(value: Value) -> Value:
        for error in validator.iter_errors(value):
            title = contract.schema["$defs"][definition].get("title", definition)
            raise InvalidArgument(f"{value!r} is not a legal {title}: {error.message}")
        return value

    return values.map(check)


def extra_fields_checked(
    extra_fields: SearchStrategy[Mapping[str, Any]], named: frozenset[str]
) -> SearchStrategy[Mapping[str, Any]]:
    """Draws extra fields, and raises `InvalidArgument` for a name of the contract's."""

    def check(fields: Mapping[str, Any]) -> Mapping[str, Any]:
        if taken := sorted(named.intersection(fields)):
            raise InvalidArgument(
                f"extra_fields drew {taken[0]!r}, which the contract names"
            )
        return fields

    return extra_fields.map(check)


@lru_cache(maxsize=256)
def _validator(contract: Contract, definition: str) -> Validator:
    schema = {
        "$ref": f"#/$defs/{definition}",
        "$defs": contract.schema["$defs"],
    }
    return reference_validator(schema)
