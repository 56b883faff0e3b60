"""Report -> text, in the format that the reader of it needs."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cp_contract.reporters._github import render_github
from cp_contract.reporters._json import REPORT_FORMAT, render_json
from cp_contract.reporters._junit import render_junit
from cp_contract.reporters._sarif import render_sarif
from cp_contract.reporters._text import finding_line, render_text, summary_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cp_contract.findings import Report

__all__ = [
    "FORMATS",
    "REPORT_FORMAT",
    "finding_line",
    "render_github",
    "render_json",
    "render_junit",
    "render_sarif",
    "render_text",
    "summary_lines",
]

FORMATS: Final[Mapping[str, Callable[[Report], str]]] = MappingProxyType(
    {
        "text": render_text,
        "json": render_json,
        "github": render_github,
        "sarif": render_sarif,
        "junit": render_junit,
    }
)
"""Every format by the name that `--format` takes."""
