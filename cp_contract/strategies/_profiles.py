"""The contract's standard profile -> a strategy for Object in a `_profile` event."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from cp_contract.contract import Contract, load_contract
from cp_contract.strategies import _pools
from cp_contract.strategies._choosing import ABSENT, Drawer, few, mixed
from cp_contract.strategies._described import described_fields, resolved
from cp_contract.strategies._objects import json_values
from cp_contract.strategies._styles import Style, check_style
from cp_contract.strategies._texts import PROFILE_IDS, property_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import SearchStrategy

__all__ = ["profiles"]

JsonObject = dict[str, Any]

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
    schema = resolved(contract, definitions["ExportProfile"])
    fields = dict(described_fields(contract, schema, style))
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
