"""Contract -> what a site needs beside its reference, for whoever has no site yet."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from cp_contract.reference._kinds import kinds_of
from cp_contract.reference._markdown import page, text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cp_contract.contract import Contract
    from cp_contract.reference._kinds import Kind

__all__ = ["render_site", "style"]


def render_site(contract: Contract) -> dict[str, str]:
    """Writes the start page and the builder's settings, both the reader's to change."""
    folder = f"reference/v{contract.version}"
    kinds = kinds_of(contract.schema, folder, contract.object_types)
    own = [
        each
        for each in kinds
        if any(value in contract.object_types for _, value in each.told_by)
    ]
    return {
        "mkdocs.yml": _read("mkdocs.yml"),
        "docs/index.md": page(
            "# Start",
            "The events that Amazon Connect Customer Profiles exports, field by field.",
            "## Our own object types" if own else "",
            _links(own),
            "## Every other event",
            _links([each for each in kinds if each not in own]),
            "## More",
            "- [How an event travels, and what a consumer must expect]"
            "(reference/stream.md)\n"
            "- [What changed between releases](reference/changes/index.md)\n"
            "- [What a finding means](reference/rules/validation.md)\n"
            f"- [Schemas to download]({folder}/index.md#to-download)",
        ).partition("---\n\n")[2],
    }


def _links(kinds: Iterable[Kind]) -> str:
    return "\n".join(f"- [{text(each.title)}]({each.path})" for each in kinds)


def style() -> str:
    """Gives the style sheet that the pages of the reference are written for."""
    return _read("reference.css")


def _read(name: str) -> str:
    return (files("cp_contract.reference") / "scaffold" / name).read_text("utf-8")
