"""Path of names and indexes <-> JSON Pointer (RFC 6901)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["parse_pointer", "render_pointer", "resolve_fragment"]


def render_pointer(path: Iterable[str | int]) -> str:
    """Renders a path as a JSON Pointer; the empty path is the empty pointer."""
    steps = ["", *map(str, path)]
    pointer = "/".join(steps)
    if "~" not in pointer and pointer.count("/") == len(steps) - 1:
        return pointer
    return "/".join([step.replace("~", "~0").replace("/", "~1") for step in steps])


def parse_pointer(pointer: str) -> tuple[str, ...]:
    """Parses a JSON Pointer into the names and indexes that it is made of."""
    steps = pointer.split("/")[1:]
    if "~" in pointer:
        steps = [step.replace("~1", "/").replace("~0", "~") for step in steps]
    return tuple(steps)


def resolve_fragment(document: Any, fragment: str) -> Any:
    """Gives the value that a `$ref` fragment (`#/$defs/...`) points at.

    Raises `LookupError` where the document has no such place.
    """
    for step in parse_pointer(unquote(fragment.removeprefix("#"))):
        document = document[int(step) if isinstance(document, list) else step]
    return document
