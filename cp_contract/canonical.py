"""Schema -> its canonical text, and the digest of that text."""

from __future__ import annotations

import json
from decimal import Decimal
from hashlib import sha256
from typing import Any, NoReturn

__all__ = ["digest", "parse_exactly", "render_canonical"]


def parse_exactly(content: bytes) -> Any:
    """Reads JSON of which nothing is lost when it is rendered again.

    Raises `ValueError` for what is no JSON, and for a name given twice, NaN, or a
    number with more digits than a float keeps.
    """
    return json.loads(
        content,
        object_pairs_hook=_object,
        parse_float=_float,
        parse_constant=_refuse,
    )


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held = dict(pairs)
    if len(held) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the name {twice!r} is given twice")
    return held


def _float(spelled: str) -> float:
    number = float(spelled)
    if Decimal(repr(number)) != Decimal(spelled):
        raise ValueError(f"{spelled} has more digits than a float keeps")
    return number


def _refuse(spelled: str) -> NoReturn:
    raise ValueError(f"{spelled} is no JSON number")


def render_canonical(value: object) -> str:
    """Renders JSON as the files in schema/ hold it: 2 spaces, LF, non-ASCII kept."""
    return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def digest(content: bytes) -> str:
    """Gives the SHA-256 of a file's bytes in hexadecimal."""
    return sha256(content).hexdigest()
