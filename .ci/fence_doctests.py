"""Docstrings -> the same, with the examples that run as doctests fenced."""

from __future__ import annotations

import re
from typing import Any, Final

import griffe

_EXAMPLE: Final = re.compile(r"^>>> .*\n?(?:.+\n?)*", re.MULTILINE)


class FencedDoctests(griffe.Extension):
    """Fences each run of lines that begins with a prompt."""

    def on_instance(self, *, obj: griffe.Object, **kwargs: Any) -> None:
        """Is called by griffe for each thing that it has read."""
        del kwargs
        if obj.docstring is not None:
            obj.docstring.value = _EXAMPLE.sub(_fenced, obj.docstring.value)


def _fenced(example: re.Match[str]) -> str:
    return f"```pycon\n{example[0].rstrip()}\n```\n"
