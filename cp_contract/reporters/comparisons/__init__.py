"""Comparisons of schemas -> text, in the format that the reader of it needs."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cp_contract.reporters._github import render_github
from cp_contract.reporters._junit import render_junit
from cp_contract.reporters._sarif import render_sarif
from cp_contract.reporters.comparisons._findings import findings_of
from cp_contract.reporters.comparisons._json import COMPARISON_FORMAT, render_json
from cp_contract.reporters.comparisons._markdown import render_markdown
from cp_contract.reporters.comparisons._text import render_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cp_contract.compat.compared import Results

__all__ = [
    "COMPARISON_FORMAT",
    "COMPARISON_FORMATS",
    "findings_of",
    "render_json",
    "render_markdown",
    "render_text",
]

COMPARISON_FORMATS: Final[Mapping[str, Callable[[Results], str]]] = MappingProxyType(
    {
        "text": render_text,
        "json": render_json,
        "github": lambda results: render_github(findings_of(results)),
        "sarif": lambda results: render_sarif(findings_of(results)),
        "junit": lambda results: render_junit(findings_of(results)),
        "markdown": render_markdown,
    }
)
"""Every format by the name that `--format` takes."""
