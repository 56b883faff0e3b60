"""Event as JSON values <-> dataclasses, which no library checks or builds."""

from __future__ import annotations

import dataclasses
import sys
from functools import lru_cache
from types import UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

from cp_contract.kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["build", "given"]


def build(hint: Any, value: Any) -> Any:
    """Builds what an annotation asks for, as far as dataclasses lie in it."""
    origin = get_origin(hint) or hint
    arguments = get_args(hint)
    if isinstance(origin, type) and dataclasses.is_dataclass(origin):
        return _instance(origin, arguments, value)
    if origin is list and is_array(value) and arguments:
        return [build(arguments[0], each) for each in value]
    if origin is dict and is_object(value) and arguments:
        return {name: build(arguments[1], each) for name, each in value.items()}
    if origin is Union or origin is UnionType:
        suited = [each for each in arguments if _suits(each, value)]
        if not suited:
            return value
        return build(max(suited, key=lambda each: _shared(each, value)), value)
    return value


def given(instance: Any) -> dict[str, Any]:
    """Maps names in JSON to fields, without those that are None and need not be."""
    names = _json_names(instance.__class__)
    held = {
        field: getattr(instance, field.name) for field in dataclasses.fields(instance)
    }
    return {
        names.get(field.name, field.name): value
        for field, value in held.items()
        if value is not None or field.default is dataclasses.MISSING
    }


def _instance(model: Any, arguments: tuple[Any, ...], value: Any) -> Any:
    if not is_object(value):
        return value
    bound = dict(zip(getattr(model, "__parameters__", ()), arguments, strict=False))
    names = _json_names(model)
    return model(
        **{
            field: build(bound.get(hint, hint), value[names.get(field, field)])
            for field, hint in _hints(model).items()
            if names.get(field, field) in value
        }
    )


def _suits(hint: Any, value: Any) -> bool:
    """Says whether a member of a union can be built from a value."""
    origin = get_origin(hint) or hint
    if is_array(value):
        return origin is list
    if not is_object(value) or not dataclasses.is_dataclass(origin):
        return is_object(value) and origin is dict
    names = _json_names(origin)
    return all(
        names.get(field.name, field.name) in value
        for field in dataclasses.fields(origin)
        if field.default is dataclasses.MISSING
    )


def _shared(hint: Any, value: Any) -> int:
    """Counts the names of a value that a member of a union knows."""
    origin = get_origin(hint) or hint
    if not dataclasses.is_dataclass(origin):
        return 0
    names = _json_names(origin)
    fields = [field.name for field in dataclasses.fields(origin)]
    return sum(names.get(field, field) in value for field in fields)


def _json_names(model: Any) -> Mapping[str, str]:
    """Maps fields to their names in JSON, where Python cannot say those."""
    names: Mapping[str, Mapping[str, str]] = getattr(
        sys.modules[model.__module__], "JSON_NAMES", {}
    )
    return names.get(model.__name__, {})


@lru_cache(maxsize=256)
def _hints(model: Any) -> dict[str, Any]:
    return get_type_hints(model)
