"""What a caller asks for, a class or a union of classes -> the classes in it."""

from __future__ import annotations

from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

__all__ = ["members", "name_of", "names_of"]


def members(model: Any) -> list[Any]:
    """Gives the classes that a union is of, through aliases and annotations."""
    if hasattr(model, "__value__"):
        return members(model.__value__)
    origin = get_origin(model)
    if origin is Annotated:
        return members(get_args(model)[0])
    if origin is Union or origin is UnionType:
        return [each for member in get_args(model) for each in members(member)]
    return [model]


def name_of(model: Any) -> str:
    """Gives the name of a class without its type arguments."""
    name: str = (get_origin(model) or model).__name__
    return name.partition("[")[0]


def names_of(model: Any) -> set[str]:
    """Gives the names of a class and of the classes that it is made from."""
    return {name_of(each) for each in (get_origin(model) or model).__mro__} | {
        name_of(model)
    }
