"""The table of holes -> the page of the documentation that shows it."""

from __future__ import annotations

from importlib.resources import files
from typing import Final

from cp_contract.codegen.flavours import CARRIED, Flavour
from cp_contract.codegen.holes import HOLES

__all__ = ["render_page"]

# What no keyword says can also be no question, as how patterns are read where they are
# not looked at.
_HELD: Final = {True: "held", False: ""}


def render_page() -> str:
    """Writes docs/types.md: the flavours, and the holes of each."""
    flavours = tuple(Flavour)
    lines = [
        "| rule | " + " | ".join(f"`{each}`" for each in flavours) + " | in words |",
        "|---|" + "---|" * (len(flavours) + 1),
    ]
    for hole in HOLES:
        cells = [
            "**hole**" if flavour in hole.flavours else _HELD[hole.keyword]
            for flavour in flavours
        ]
        rule = f"`{hole.rule}`" if hole.keyword else hole.rule
        says = hole.says.replace("|", "\\|")
        lines.append(f"| {rule} | {' | '.join(cells)} | {says} |")
    return _beginning() + "\n".join(lines) + "\n" + _ending()


def _beginning() -> str:
    return (files("cp_contract.codegen") / "page.md").read_text("utf-8")


def _ending() -> str:
    held = ", ".join(f"`{each}`" for each in sorted(CARRIED[Flavour.PYDANTIC]))
    return (
        "\nEvery flavour carries names, kinds, `required`, `const`, `enum` and unions; "
        f"pydantic and msgspec also check {held}.\n"
    )
