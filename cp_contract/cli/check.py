"""`cp-contract check`: a whole repository -> findings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cp_contract.checks import check_object_types, check_schema_tree
from cp_contract.cli._files import json_files
from cp_contract.cli._options import (
    object_types_option,
    report_options,
    write_report,
)
from cp_contract.errors import ProjectUnreadable
from cp_contract.findings import Counts, Finding, Report
from cp_contract.project import NO_FOLDER, find_object_types
from cp_contract.reading import locate

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["command"]


@click.command()
@object_types_option
@report_options
def command(*, object_types: Path | None, format_name: str, colour: str) -> int:
    """Check the schemas, examples and releases below this folder.

    Checked are the folder schema/, if it has a versions.json, and your object types.
    """
    schema, types = Path("schema"), object_types or find_object_types(Path.cwd())
    findings = list[Finding]()
    if (schema / "versions.json").is_file():
        files = _contents(schema)
        findings += _placed(check_schema_tree(files), files, schema)
    elif types is None:
        raise ProjectUnreadable(
            str(Path.cwd()),
            "there is no schema/versions.json, and no pyproject.toml names a folder of "
            "object types in [tool.cp-contract]",
        )
    if types is not None:
        if not types.is_dir():
            raise ProjectUnreadable(str(types), NO_FOLDER)
        files = _contents(types)
        findings += _placed(check_object_types(files), files, _from_here(types))
    report = Report(tuple(findings), Counts())
    return write_report(report, format_name=format_name, colour=colour)


def _placed(
    findings: list[Finding], files: dict[str, bytes], folder: Path
) -> Iterator[Finding]:
    """Gives findings the line and column, and the path as it is seen from here."""
    for finding in findings:
        name = finding.path or ""
        place = locate(files.get(name, b""), finding.pointer)
        path = str(folder / name)
        yield replace(finding, path=path, line=place.line, column=place.column)


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in json_files(folder)
    }


def _from_here(folder: Path) -> Path:
    """Gives the folder as seen from here, if it lies below."""
    try:
        return folder.absolute().relative_to(Path.cwd())
    except ValueError:
        return folder
