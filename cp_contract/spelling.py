"""What events hold -> how reports spell it: places as paths, texts on one line."""

from __future__ import annotations

import re
from typing import Final
from unicodedata import category

from cp_contract.pointers import parse_pointer

__all__ = ["json_path", "printable", "quoted"]

_INDEX: Final = re.compile(r"0|[1-9][0-9]*")
# Controls, invisible format characters (those that turn text around are among them),
# lone surrogates, line and paragraph separators. Spaces and letters of every script
# stay as they are.
_ESCAPED: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})

# How workflow commands were once written; GitHub's runner still obeys some of them,
# anywhere in a line.
_OLD_COMMAND: Final = re.compile(r"##\[")


def printable(text: str) -> str:
    r"""Escapes what could forge a line or steer a terminal, as Python would write it.

    >>> print(printable("a\nb \x1b[31m"))
    a\nb \x1b[31m
    """
    if not text.isprintable():
        text = "".join(
            _escape(char) if category(char) in _ESCAPED else char for char in text
        )
    return _OLD_COMMAND.sub(r"#\\x23[", text)


def _escape(char: str) -> str:
    return ascii(char)[1:-1]


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
