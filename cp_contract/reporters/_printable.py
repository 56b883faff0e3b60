"""Text -> text that stays on its line and steers no terminal."""

from __future__ import annotations

import re
from typing import Final
from unicodedata import category

__all__ = ["printable"]

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
