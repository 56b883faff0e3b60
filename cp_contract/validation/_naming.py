"""Event -> the paths of what the contract does not name, as `_unknown` finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cp_contract.kinds import is_array
from cp_contract.validation._spots import spots_of

if TYPE_CHECKING:
    from cp_contract.contract import Contract
    from cp_contract.validation._spots import Named
    from cp_contract.validation._where import Path

__all__ = ["unnamed_in", "unnamed_paths"]


def unnamed_paths(contract: Contract, event: Any) -> list[Path]:
    """Gives the path of each name that the contract's schema does not name."""
    if type(event) is not dict:
        return []
    return unnamed_in(spots_of(contract).root.named(event), event)


def unnamed_in(named: Named, value: Any) -> list[Path]:
    """Gives the paths of what is not named in an object of which that is said."""
    found: list[Path] = []
    _walk(named, value, (), found)
    return found


def _walk(named: Named, value: Any, path: Path, found: list[Path]) -> None:
    """Notes what is not named in an object or an array, and walks on inside."""
    if is_array(value):
        for index, item in enumerate(value):
            if type(item) is dict or type(item) is list:
                _walk(named.items.named(item), item, (*path, index), found)
        return
    members = named.members
    if named.free or value.keys() <= members.keys():
        for name, inner in value.items():
            if (type(inner) is dict or type(inner) is list) and name in members:
                _walk(members[name].named(inner), inner, (*path, name), found)
        return
    for name, inner in value.items():
        if name not in members:
            found.append((*path, name))
        elif type(inner) is dict or type(inner) is list:
            _walk(members[name].named(inner), inner, (*path, name), found)
