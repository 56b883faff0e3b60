"""Schema and its neighbours -> one schema that refers to nothing outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cp_contract.bundling import bundle, names_referred_to
from cp_contract.compat._references import with_plain_references
from cp_contract.compat.upgrading import upgrade

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["bundled"]


def bundled(schema: Any, *, name: str, neighbour: Callable[[str], Any]) -> Any:
    """Lays the schemas that a schema refers to under its `$defs`.

    `neighbour` gives the schema of a file name in the same folder, and None if there is
    none. Nothing is fetched. Raises `SchemaUnreadable` for a reference that leads
    elsewhere.
    """
    root = with_plain_references(upgrade(schema, name=name))
    waiting = names_referred_to(root)
    if not waiting:
        return schema
    others: dict[str, Any] = {}
    while waiting:
        each = waiting.pop()
        if each in others or (found := neighbour(each)) is None:
            continue
        others[each] = with_plain_references(upgrade(found, name=each))
        waiting |= names_referred_to(others[each])
    return bundle(root, others)
