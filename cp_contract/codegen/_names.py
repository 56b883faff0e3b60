"""Names in a schema -> names of classes that mean nothing else in a module."""

from __future__ import annotations

import builtins
import keyword
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from cp_contract.bundling import definition_name
from cp_contract.kinds import is_object
from cp_contract.subschemas import iter_schemas

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

__all__ = ["field_names", "free_name"]

# What the modules of one flavour or another import.
_IMPORTED: Final = frozenset(
    {
        "Annotated",
        "Any",
        "BaseModel",
        "ConfigDict",
        "Field",
        "Generic",
        "Literal",
        "MISSING",
        "Meta",
        "NotRequired",
        "ObjectT",
        "StrictBool",
        "StrictFloat",
        "StrictInt",
        "StrictStr",
        "StringConstraints",
        "Struct",
        "TYPE_CHECKING",
        "TypeAlias",
        "TypeAliasType",
        "TypeVar",
        "TypedDict",
        "UNSET",
        "UnsetType",
    }
)


def free_name(wanted: str, path: tuple[str | int, ...], taken: Collection[str]) -> str:
    """Finds a name for the class of the object described at `path`."""
    return next(name for name in _candidates(wanted, path) if _is_free(name, taken))


def field_names(schema: Any) -> set[str]:
    """Collects the names of all fields: inside a class they would hide a class."""
    return {
        name
        for _, part in iter_schemas(schema)
        if is_object(part)
        for name in part.get("properties", ())
    }


def _candidates(wanted: str, path: tuple[str | int, ...]) -> Iterator[str]:
    name = wanted if wanted.isidentifier() else f"Type{wanted}"
    yield name
    yield f"{name}Object"
    if len(path) > 2:
        yield f"{definition_name(str(path[-3]))}{name}"
    yield from (f"{name}{number}" for number in count(2))


def _is_free(name: str, taken: Collection[str]) -> bool:
    return not (
        name in taken
        or name in _IMPORTED
        or keyword.iskeyword(name)
        or hasattr(builtins, name)
    )
