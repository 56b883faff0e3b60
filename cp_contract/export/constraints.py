"""Value and shape -> what the shape asks and the value is not.

botocore's client checks types and what is required, and neither patterns nor lengths
nor enums: that is the server's part. Sentences name the place and what would do, never
the value, since most of what a profile holds is private.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cp_contract.kinds import is_array, is_object
from cp_contract.languages.matching import matches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from cp_contract.export.model import Shape

__all__ = ["faults"]


def faults(
    value: object, shape: Shape, shapes: Mapping[str, Shape], *, place: str = ""
) -> Iterator[str]:
    """Yields one sentence for each constraint that does not hold."""
    expected, holds = _KINDS[shape.kind]
    if not holds(value):
        yield f"{place}: must be {expected}"
        return
    yield from _size_faults(value, shape, place)
    if is_object(value):
        inner = _member_faults if shape.kind == "structure" else _entry_faults
        yield from inner(value, shape, shapes, place)
    if is_array(value) and shape.item is not None:
        for at, item in enumerate(value):
            yield from faults(item, shapes[shape.item], shapes, place=f"{place}[{at}]")


def _member_faults(
    value: dict[str, Any], shape: Shape, shapes: Mapping[str, Shape], place: str
) -> Iterator[str]:
    before = f"{place}." if place else ""
    for name in shape.required:
        if value.get(name) is None:
            yield f"{before}{name}: is required"
    for name, member in shape.members.items():
        # What the model does not know is left aside, and null is what is not there.
        if (given := value.get(name)) is not None:
            inner = shapes[member.shape]
            yield from faults(given, inner, shapes, place=f"{before}{name}")


def _entry_faults(
    value: dict[str, Any], shape: Shape, shapes: Mapping[str, Shape], place: str
) -> Iterator[str]:
    assert shape.key is not None  # noqa: S101 - a map has both
    assert shape.item is not None  # noqa: S101 - a map has both
    for at, (key, given) in enumerate(value.items()):
        yield from faults(key, shapes[shape.key], shapes, place=f"{place}, key {at}")
        inner = shapes[shape.item]
        yield from faults(given, inner, shapes, place=f"{place}, value {at}")


def _size_faults(value: Any, shape: Shape, place: str) -> Iterator[str]:
    if shape.kind in {"integer", "long", "double"}:
        size, unit = value, "be"
    elif shape.kind in {"string", "list", "map"}:
        size, unit = len(value), "have a length of"
    else:
        return
    if shape.least is not None and size < shape.least:
        yield f"{place}: must {unit} at least {shape.least}"
    if shape.most is not None and size > shape.most:
        yield f"{place}: must {unit} at most {shape.most}"
    if shape.enum and value not in shape.enum:
        yield f"{place}: must be one of {', '.join(shape.enum)}"
    if shape.pattern is not None and not matches(shape.pattern, value):
        yield f"{place}: must match {shape.pattern}"


def _is_string(value: object) -> bool:
    return isinstance(value, str)


def _is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_boolean(value: object) -> bool:
    return isinstance(value, bool)


_KINDS: dict[str, tuple[str, Callable[[object], bool]]] = {
    "structure": ("an object", is_object),
    "map": ("an object", is_object),
    "list": ("an array", is_array),
    "string": ("a string", _is_string),
    "integer": ("an integer", _is_integer),
    "long": ("an integer", _is_integer),
    "double": ("a number", _is_number),
    "boolean": ("true or false", _is_boolean),
    "timestamp": ("a number of seconds", _is_number),
}
