"""Arguments of a strategy -> `InvalidArgument` for bad ones, when it is drawn from."""

from __future__ import annotations

from typing import Any, Final, Literal, get_args

from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

__all__ = ["Style", "check_strategy", "check_style"]

Style = Literal["realistic", "wire", "wild"]
"""`realistic`: what a stream shows, and every legal shape. `wire`: every spelling that
the schema allows. `wild`: also what is legal and hostile, huge or deep."""

STYLES: Final[tuple[Style, ...]] = get_args(Style)


def check_style(style: object) -> None:
    """Raises `InvalidArgument` unless it is one of the styles."""
    if style not in STYLES:
        known = ", ".join(map(repr, STYLES))
        raise InvalidArgument(f"style={style!r} is not one of {known}")


def check_strategy(argument: str, value: Any) -> None:
    """Raises `InvalidArgument` unless it is a strategy or None."""
    if value is not None and not isinstance(value, SearchStrategy):
        raise InvalidArgument(
            f"{argument}={value!r} is not a strategy; for one value, use st.just(...)"
        )
