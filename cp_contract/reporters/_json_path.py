"""JSON Pointer -> JSONPath, the spelling that people read and type."""

from __future__ import annotations

import re
from typing import Final

from cp_contract.pointers import parse_pointer

__all__ = ["json_path", "quoted"]

_INDEX: Final = re.compile(r"0|[1-9][0-9]*")


def json_path(pointer: str) -> str:
    """Spells a JSON Pointer as a path from `$`.

    A step of digits is shown as an index: without the event nobody can tell whether it
    is one, and in an event it nearly always is.

    >>> json_path("/Object/Emails/0/odd name")
    "$.Object.Emails[0]['odd name']"
    """
    return "$" + "".join(map(_step, parse_pointer(pointer)))


def quoted(text: str) -> str:
    """Puts a name between single quotes, where it cannot pass for its surroundings."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _step(step: str) -> str:
    if _INDEX.fullmatch(step):
        return f"[{step}]"
    return f".{step}" if step.isidentifier() else f"[{quoted(step)}]"
