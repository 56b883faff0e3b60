"""Word of origin -> what it means, and its badge."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cp_contract.reference._markdown import anchored, page

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["PATH", "SOURCES", "badge", "render_sources"]

PATH: Final = "reference/sources.md"
SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "documented": "The vendor says so: on the page on real-time export, or on the "
        "page of the standard object.",
        "service-model": "The service model of Customer Profiles says so for the same "
        "thing in API calls.",
        "observed": "A public sample of an event shows it.",
        "choice": "The sources are silent, and this project decided.",
    }
)
"""Where a constraint can come from, the surest first."""


def badge(source: str | None, *, up: str) -> str:
    """Gives the badge of an origin; `up` leads from the page to the root."""
    if source is None or source not in SOURCES:
        return ""
    return (
        f"[{source}]({up}{PATH}#{source})"
        f'{{ .source .source-{source} title="{SOURCES[source]}" }}'
    )


def render_sources() -> str:
    """Writes the page that says what each origin means."""
    blocks = [
        block
        for name, meaning in SOURCES.items()
        for block in (anchored(2, name, name), meaning)
    ]
    return page(
        "# Where it is known from",
        "Each field carries one of these words: how surely it is known. Where a remark "
        "begins with *Choice*, the sources are silent on that point.",
        *blocks,
    )
