"""Generated files, as held and as wanted -> findings on those that are stale."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cp_contract.checks.rules import found

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cp_contract.findings import Finding

__all__ = ["check_generated"]

_MEND = "cp-contract generate"


def check_generated(
    held: Mapping[str, str | None], wanted: Mapping[str, str | None]
) -> Iterator[Finding]:
    """Yields each file that is not what generating it gives, at the first such line.

    Both map a path to a text; None is a file that is not there, or should not be.
    """
    for path, text in wanted.items():
        now = held.get(path)
        if now == text:
            continue
        if now is None:
            yield found("types-stale", f"it is not there; {_MEND} writes it", path=path)
        elif text is None:
            yield found(
                "types-stale", f"nothing makes it; {_MEND} removes it", path=path
            )
        else:
            finding = found(
                "types-stale",
                f"it is not what the contract gives; {_MEND} writes it",
                path=path,
            )
            yield replace(finding, line=_first_difference(now, text), column=1)


def _first_difference(now: str, text: str) -> int:
    """Gives the line, from 1, up to which two different texts are the same."""
    pairs = enumerate(zip(now.splitlines(), text.splitlines(), strict=False), 1)
    shorter = min(len(now.splitlines()), len(text.splitlines()))
    return next((line for line, (a, b) in pairs if a != b), shorter + 1)
