"""Contract and style -> strategies for domain names and object type names."""

from __future__ import annotations

from functools import lru_cache
from string import ascii_letters, digits
from typing import Final

from hypothesis import strategies as st

from cp_contract.contract import Contract, load_contract
from cp_contract.strategies._choosing import Drawer, mixed
from cp_contract.strategies._styles import Style, check_style

__all__ = [
    "custom_names",
    "domain_name_drawer",
    "domain_names",
    "object_type_name_drawer",
    "object_type_names",
]

# What the patterns of the contract admit; a law holds the two together.
_NAME_CHARACTERS: Final = f"{ascii_letters}{digits}_-"
_FIRST_CHARACTERS: Final = f"{ascii_letters}_"
_DOMAINS: Final = (
    "SampleDomain",
    "sampledomain",
    "amazon-connect-prod",
    "dev_1",
    "2024-eu",
    "-",
    "d" * 64,
)
_CUSTOM: Final = (
    "LoyaltyCard",
    "loyaltycard",
    "_custom",
    "CTR",
    "Zendesk-users",
    "Booking__c",
    "_",
    "x" * 255,
)


@st.composite
def domain_names(draw: st.DrawFn, *, style: Style = "realistic") -> str:
    """Draws DomainNames."""
    name: str = domain_name_drawer(style)(draw)
    return name


@st.composite
def object_type_names(
    draw: st.DrawFn, *, contract: Contract | None = None, style: Style = "realistic"
) -> str:
    """Draws ObjectTypeNames of profile objects: predefined, the user's own, custom.

    `_profile`, which names no profile object, is not among them.
    """
    name: str = object_type_name_drawer(contract or load_contract(), style)(draw)
    return name


@lru_cache
def domain_name_drawer(style: Style) -> Drawer:
    """Makes the drawer of a style, once."""
    check_style(style)
    drawn = st.text(_NAME_CHARACTERS, min_size=1, max_size=64)
    if style == "realistic":
        return mixed((20, _DOMAINS[:1]), (7, _DOMAINS), (1, [drawn]))
    return mixed((1, _DOMAINS), (3, [drawn]))


@lru_cache
def custom_names(contract: Contract, style: Style) -> Drawer:
    """Draws ObjectTypeNames that the contract says nothing more of."""
    check_style(style)
    drawn = st.builds(
        str.__add__,
        st.sampled_from(_FIRST_CHARACTERS),
        st.text(_NAME_CHARACTERS, max_size=254 if style == "wild" else 20),
    )
    if contract.object_types:
        drawn = drawn.filter(lambda name: not contract.knows_object_type(name))
    known = [name for name in _CUSTOM if not contract.knows_object_type(name)]
    return mixed((6 if style == "realistic" else 1, known), (1, [drawn]))


@lru_cache
def object_type_name_drawer(contract: Contract, style: Style) -> Drawer:
    """Makes the drawer of a contract and a style, once."""
    names = [*contract.predefined_object_types[1:], *contract.object_types]
    return mixed((len(names), names), (1, [custom_names(contract, style)]))
