"""Event as JSON values <-> an instance of a class, whatever library the class is of.

Each library is known by what its classes have and is imported where one of them is
met, which its user has done before.
"""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from typing import TYPE_CHECKING, Any, get_origin

from cp_contract.kinds import is_array, is_object
from cp_contract.types import _dataclasses

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["dumped", "load"]

# Beyond this a float no longer stands for one integer.
_EXACT = 2**53
# 1e999999999 is a short text and a long integer.
_DIGITS = 400


def load(model: Any, event: Any) -> Any:
    """Makes an instance of `model` from an event that is valid."""
    origin = get_origin(model) or model
    if hasattr(origin, "model_validate"):
        return _converted(model.model_validate, event)
    if hasattr(origin, "__struct_fields__"):
        from msgspec import convert  # noqa: PLC0415  (the model's own library)

        return _converted(lambda value: convert(value, model), event)
    if dataclasses.is_dataclass(origin):
        return _dataclasses.build(model, event)
    return event


def dumped(value: Any) -> Any:
    """Gives the JSON value that an instance stands for."""
    if hasattr(value, "model_dump"):
        return value.model_dump(by_alias=True)
    if hasattr(value, "__struct_fields__"):
        from msgspec import to_builtins  # noqa: PLC0415  (the value's own library)

        return to_builtins(value, builtin_types=(Decimal,))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = _dataclasses.given(value)
        return {name: dumped(each) for name, each in fields.items()}
    if is_object(value):
        return {name: dumped(each) for name, each in value.items()}
    if is_array(value):
        return [dumped(each) for each in value]
    return value


def _converted(convert: Callable[[Any], Any], event: Any) -> Any:
    """Converts an event, with 1.0 as 1 where the library would have it so.

    Whole numbers that no float holds are handed over as integers from the start: what
    is read as a Decimal, pydantic would turn into the nearest float, or infinity.
    """
    event = _mapped(event, _whole_decimal)
    try:
        return convert(event)
    except ValueError:
        plain = _mapped(event, _whole_float)
        if plain is event:
            raise
        return convert(plain)


def _whole_decimal(value: Any) -> Any:
    if (
        isinstance(value, Decimal)
        and value.adjusted() <= _DIGITS
        and value == value.to_integral_value()
    ):
        return int(value)
    return value


def _whole_float(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        return int(value)
    return value


def _mapped(value: Any, change: Callable[[Any], Any]) -> Any:
    """Changes the scalars of a value; gives the very same one if none changed."""
    if is_object(value):
        changed = {name: _mapped(each, change) for name, each in value.items()}
        same = all(changed[name] is each for name, each in value.items())
        return value if same else changed
    if is_array(value):
        items = [_mapped(each, change) for each in value]
        same = all(new is old for new, old in zip(items, value, strict=True))
        return value if same else items
    return change(value)
