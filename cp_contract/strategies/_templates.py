"""A predefined template -> what draws its Objects."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from cp_contract.strategies._choosing import Drawer, few, weighted
from cp_contract.strategies._described import described_fields, resolved
from cp_contract.strategies._objects import free_objects

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import SearchStrategy

    from cp_contract.contract import Contract
    from cp_contract.strategies._styles import Style

__all__ = ["template_objects"]

_MOST_FIELDS: Final = 8
# Whether fields come that the template does not name.
_MORE: Final[Mapping[Style, SearchStrategy[bool]]] = {
    "realistic": st.sampled_from(weighted((9, [False]), (1, [True]))),
    "wire": st.sampled_from(weighted((2, [False]), (1, [True]))),
    "wild": st.sampled_from(weighted((1, [False]), (1, [True]))),
}


@lru_cache(maxsize=64)
def template_objects(contract: Contract, name: str, style: Style) -> Drawer:
    """Draws Objects of an ObjectTypeName that the contract itself describes.

    Of any other, the contract says nothing but that it is an object.
    """
    definition = contract.object_definition(name)
    schema = resolved(contract, contract.schema["$defs"][definition])
    free = free_objects(style)
    if "properties" not in schema:
        return free
    named = dict(described_fields(contract, schema, style))
    fields = st.sampled_from(list(named.items()))

    def drawn(draw: st.DrawFn) -> dict[str, Any]:
        held = few(draw, fields, _MOST_FIELDS)
        more: dict[str, Any] = {}
        if draw(_MORE[style]):
            more = free(draw)
        return held | {key: more[key] for key in more if key not in named}

    return drawn
