"""RFC 6901, the draft on relative pointers, ECMA-262 -> the formats of what points."""

from __future__ import annotations

from typing import Final

from cp_contract.formats._format import Format, from_grammar

__all__ = ["FORMATS"]

_POINTER: Final = "(?:/(?:[^/~]|~[01])*)*"
# The draft of December 2020 also lets an index be moved (`0-1/a`). The test suite and
# every validator at hand read the form without it, and so does this.
_RELATIVE: Final = f"(?:0|[1-9][0-9]*)(?:#|{_POINTER})"


def _is_pattern(text: str) -> bool:
    from regress import Regex, RegressError  # noqa: PLC0415  (costly, and seldom used)

    try:
        Regex(text, "u")
    except (RegressError, UnicodeEncodeError):
        return False
    return True


FORMATS: Final = (
    from_grammar("json-pointer", _POINTER),
    from_grammar("relative-json-pointer", _RELATIVE),
    Format("regex", _is_pattern, None),
)
