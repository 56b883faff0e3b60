"""Style and lengths -> strategies for text, names of properties and ids."""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from cp_contract.strategies import _pools
from cp_contract.strategies._choosing import Drawer, made_of, mixed
from cp_contract.strategies._styles import Style, check_style

if TYPE_CHECKING:
    from collections.abc import Sequence


__all__ = [
    "PROFILE_IDS",
    "event_id_drawer",
    "event_ids",
    "pooled",
    "profile_ids",
    "property_names",
    "texts",
    "unique_key_drawer",
    "unique_keys",
]

# Multiplied by an odd number, the numbers below a power of two change places: what
# Hypothesis draws as small numbers looks like an id, and 0 stays 0.
_ODD: Final = 0x9E3779B97F4A7C15F39CC0605CEDC835
_ODD_256: Final = _ODD << 128 | _ODD
_LONG: Final = 1_001
_LONGER: Final = 4_000
_HUGE: Final = 40_000

# Of the vendor's samples. They come first and take one draw: what fails ends there.
_SAMPLE_EVENT_IDS: Final = ("eventId",)
_SAMPLE_PROFILE_IDS: Final = ("5ffcee99ab0000000000b3ae01225e40",)
_SAMPLE_KEYS: Final = ("profileObjectUniqueKey",)

_PATTERNS: Final = st.sampled_from(["a", "Grüße, 您好 👋🏽 ", "0123456789"])
_numbers = st.integers(0, 2**128 - 1)
_letters = st.characters(
    categories=("Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Nd", "Pd", "Po", "Zs", "So")
)
_any_characters = st.characters(exclude_categories=["Cs"])


@st.composite
def texts(
    draw: st.DrawFn,
    *,
    style: Style = "realistic",
    min_size: int = 0,
    max_size: int | None = None,
) -> str:
    """Draws text in many scripts, sized in code points as JSON Schema counts them."""
    if min_size < 0 or (max_size is not None and max_size < min_size):
        raise InvalidArgument(
            f"min_size={min_size!r} and max_size={max_size!r} leave no length"
        )
    text: str = pooled(_pools.WORDS, style=style, min_size=min_size, max_size=max_size)(
        draw
    )
    return text


@lru_cache(maxsize=512)
def pooled(
    pool: Sequence[str],
    *,
    style: Style = "realistic",
    min_size: int = 0,
    max_size: int | None = None,
) -> Drawer:
    """Draws text that is mostly of the pool, and of no pool at all in other styles."""
    check_style(style)
    most = _LONGER if max_size is None else max_size

    def fitting(options: Sequence[str]) -> list[str]:
        return [each for each in options if min_size <= len(each) <= most]

    plain = fitting(pool) or ["a" * min_size]
    short = min(max(min_size, 12), most)
    written = st.text(_letters, min_size=min_size, max_size=short)
    longest = (
        [_long(max(min_size, min(_LONG, most)), most)] if most > _LONG // 4 else []
    )
    if style == "realistic":
        return mixed((30, plain), (2, [written]), (2, longest))
    anything = st.text(_any_characters, min_size=min_size, max_size=short)
    if style == "wire":
        return mixed((2, plain), (4, [anything]), (1, [written]), (1, longest))
    hostile = fitting(_pools.HOSTILE_TEXTS)
    if max_size is None:
        longest = [*longest, _long(_HUGE, _HUGE)]
    return mixed((1, plain), (4, hostile), (2, [anything]), (1, longest))


def _long(shortest: int, longest: int) -> Drawer:
    sizes = st.integers(shortest, longest)
    return lambda draw: _filled(draw(_PATTERNS), draw(sizes))


def _filled(pattern: str, size: int) -> str:
    return (pattern * (size // len(pattern) + 1))[:size]


@lru_cache
def property_names(style: Style) -> Drawer:
    """Draws names of properties for free-form objects."""
    written = st.text(_letters, max_size=12)
    if style == "realistic":
        return mixed((12, _pools.NAMES_OF_FIELDS), (1, [written]))
    anything = st.text(_any_characters, max_size=12)
    if style == "wire":
        return mixed((2, _pools.NAMES_OF_FIELDS), (3, [anything]))
    return mixed(
        (1, _pools.NAMES_OF_FIELDS), (4, _pools.HOSTILE_NAMES), (2, [anything])
    )


@st.composite
def profile_ids(draw: st.DrawFn) -> str:
    """Draws ids of standard profiles: 32 hexadecimal digits."""
    profile_id: str = PROFILE_IDS(draw)
    return profile_id


@st.composite
def event_ids(draw: st.DrawFn, *, style: Style = "realistic") -> str:
    """Draws EventIds: UUIDs, and in other styles any text that is not empty."""
    event_id: str = event_id_drawer(style)(draw)
    return event_id


@st.composite
def unique_keys(draw: st.DrawFn, *, style: Style = "realistic") -> str:
    """Draws ProfileObjectUniqueKeys: base64 of 32 bytes, and in other styles any."""
    unique_key: str = unique_key_drawer(style)(draw)
    return unique_key


@lru_cache
def event_id_drawer(style: Style) -> Drawer:
    """Makes the drawer of a style, once."""
    check_style(style)
    if style == "realistic":
        return mixed((1, _SAMPLE_EVENT_IDS), (40, [_UUIDS]))
    return mixed(
        (1, _SAMPLE_EVENT_IDS),
        (2, [_UUIDS]),
        (3, [pooled(_pools.WORDS, style=style, min_size=1)]),
    )


@lru_cache
def unique_key_drawer(style: Style) -> Drawer:
    """Makes the drawer of a style, once."""
    check_style(style)
    if style == "realistic":
        return mixed((1, _SAMPLE_KEYS), (40, [_BASE64_KEYS]))
    anything = pooled(_pools.WORDS, style=style, min_size=1, max_size=255)
    return mixed((1, _SAMPLE_KEYS), (2, [_BASE64_KEYS]), (3, [anything]))


def _uuid(number: int) -> str:
    digits = f"{number * _ODD % 2**128:032x}"
    return "-".join(
        (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
    )


def _profile_id(number: int) -> str:
    return f"{number * _ODD % 2**128:032x}"


def _base64_key(number: int) -> str:
    return b64encode((number * _ODD_256 % 2**256).to_bytes(32)).decode()


_UUIDS: Final = made_of(_numbers, _uuid)
_BASE64_KEYS: Final = made_of(_numbers, _base64_key)
PROFILE_IDS: Final = mixed(
    (1, _SAMPLE_PROFILE_IDS), (40, [made_of(_numbers, _profile_id)])
)
"""Draws ids of standard profiles."""
