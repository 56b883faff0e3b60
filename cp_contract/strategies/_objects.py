"""Style -> strategies for Object: any JSON object, as a profile object carries one."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from cp_contract.strategies import _pools
from cp_contract.strategies._choosing import Drawer, few, made_of, mixed, weighted
from cp_contract.strategies._styles import Style, check_style
from cp_contract.strategies._texts import pooled, property_names

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hypothesis.strategies import SearchStrategy

__all__ = ["free_objects", "json_values", "objects"]

JsonObject = dict[str, Any]
# A name, or what draws it; and what draws the value.
Field = tuple[Any, Any]

_SMALL_NUMBERS: Final = (0, 1, -1, 1280, 0.5, -3.25, 42.50)
_LARGE_NUMBERS: Final = (2**53 + 1, -(2**53) - 1, 2**63, 10**20, 1e300, 5e-324, -0.0)
_CONSTANTS: Final = (None, True, False)
_MOST_FIELDS: Final = 8
_NESTINGS: Final = st.sampled_from(
    [shape for depth in range(4) for shape in product((True, False), repeat=depth)]
)
_DEEP: Final = 100

_PLAIN, _TWINS, _BIG, _TALL = "plain", "twins", "big", "tall"
_SHAPES: Final[Mapping[Style, list[str]]] = {
    "realistic": weighted((34, [_PLAIN]), (4, [_TWINS]), (4, [_BIG]), (1, [_TALL])),
    "wire": weighted((8, [_PLAIN]), (1, [_TWINS]), (1, [_BIG]), (1, [_TALL])),
    "wild": weighted((4, [_PLAIN]), (1, [_TWINS]), (1, [_BIG]), (2, [_TALL])),
}


@st.composite
def objects(draw: st.DrawFn, *, style: Style = "realistic") -> JsonObject:
    """Draws JSON objects of any kind: empty, flat, nested, big, with any names."""
    drawn: JsonObject = free_objects(style)(draw)
    return drawn


@lru_cache
def free_objects(style: Style) -> Drawer:
    """Makes the drawer of any JSON object, once a style."""
    check_style(style)
    fields: SearchStrategy[Field] = st.sampled_from(
        [(property_names(style), json_values(style))]
    )
    return lambda draw: _drawn(draw, fields, style)


@lru_cache
def json_values(style: Style) -> Drawer:
    """Draws JSON values of every kind, arrays and objects of some depth included."""
    text, names = pooled(_pools.WORDS, style=style), property_names(style)

    def nested(draw: st.DrawFn) -> Any:
        return _nested(draw, leaves, names)

    numbers = [
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        st.integers(-(2**70), 2**70),
    ]
    leaves = mixed(
        (6, [text]),
        (3, _SMALL_NUMBERS),
        (1, _LARGE_NUMBERS),
        (1, numbers),
        (2, _CONSTANTS),
    )
    return mixed(
        (16, [leaves]),
        (1, [made_of(st.just(()), dict[str, Any]), made_of(st.just(()), list[Any])]),
        (3, [nested]),
    )


def _nested(draw: st.DrawFn, leaves: Drawer, names: Drawer) -> Any:
    """Draws two values in arrays and objects, one in the other."""
    value: Any = [leaves(draw), leaves(draw)]
    for wraps_in_object in draw(_NESTINGS):
        value = {names(draw): value} if wraps_in_object else [value]
    return {names(draw): value}


def _drawn(draw: st.DrawFn, fields: SearchStrategy[Field], style: Style) -> JsonObject:
    shape = draw(_SHAPE_DRAWS[style])
    drawn = few(draw, fields, _MOST_FIELDS)
    if shape is not _PLAIN:
        drawn |= _MORE[shape](draw, style)
    return drawn


def _twins(draw: st.DrawFn, style: Style) -> JsonObject:
    """Gives names that a careless reader takes for the same."""
    names = draw(st.sampled_from(_pools.TWINS))
    return {name: json_values(style)(draw) for name in names}


def _big(draw: st.DrawFn, _style: Style) -> JsonObject:
    rows = draw(st.integers(120, 240))
    return {"rows": [_row(place) for place in range(rows)]}


def _row(place: int) -> JsonObject:
    return {
        "id": place,
        "name": _pools.GIVEN_NAMES[place % len(_pools.GIVEN_NAMES)],
        "note": _pools.NOTES[place % len(_pools.NOTES)],
        "address": _pools.ADDRESS_LINES[place % len(_pools.ADDRESS_LINES)],
    }


def _tall(draw: st.DrawFn, style: Style) -> JsonObject:
    value: Any = json_values(style)(draw)
    for level in range(draw(st.integers(5, _DEEP if style == "wild" else 12))):
        value = [value] if level % 2 else {"a": value}
    return {"a": value}


_MORE: Final[Mapping[str, Callable[[st.DrawFn, Style], JsonObject]]] = {
    _TWINS: _twins,
    _BIG: _big,
    _TALL: _tall,
}
_SHAPE_DRAWS: Final = {style: st.sampled_from(each) for style, each in _SHAPES.items()}
