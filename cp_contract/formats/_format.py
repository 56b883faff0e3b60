r"""Grammar -> format: one regular expression, read as a check and as a pattern.

A grammar is an ECMA-262 regular expression in unicode mode that Python's `re` reads
alike: ASCII classes, `[^...]` in place of `.`, no anchor but the end of a look-ahead
that holds no newline. Only `\u{...}` is spelled otherwise in Python.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Format", "compile_grammar", "from_grammar"]


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its name, its membership check, and the same set as a pattern.

    The pattern is ECMA-262 in unicode mode, or None where the set is not regular.
    """

    name: str
    check: Callable[[str], bool]
    pattern: str | None


def from_grammar(name: str, grammar: str) -> Format:
    """Gives the format whose members are what the whole grammar matches."""
    full_match: Callable[[str], object] | None = None

    def check(text: str) -> bool:
        nonlocal full_match
        if full_match is None:
            full_match = compile_grammar(grammar)
        return full_match(text) is not None

    return Format(name, check, f"^(?:{grammar})$")


def compile_grammar(grammar: str) -> Callable[[str], object]:
    """Compiles a grammar to a full match; costs too much to be done at import."""
    import re  # noqa: PLC0415

    def spell(found: re.Match[str]) -> str:
        return f"\\U{int(found[1], 16):08x}"

    return re.compile(re.sub(r"\\u\{([0-9a-f]+)\}", spell, grammar)).fullmatch
