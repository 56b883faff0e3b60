"""`cp-contract check`: a whole repository -> findings."""

from __future__ import annotations

from pathlib import Path

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
from cp_contract.project import find_object_types

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
        findings += check_schema_tree(_contents(schema), root=str(schema))
    elif types is None:
        raise ProjectUnreadable(
            str(Path.cwd()),
            "there is no schema/versions.json, and no pyproject.toml names a folder of "
            "object types in [tool.cp-contract]",
        )
    if types is not None:
        if not types.is_dir():
            raise ProjectUnreadable(
                str(types), "there is no folder of object types here"
            )
        findings += check_object_types(_contents(types), root=_shown(types))
    report = Report(tuple(findings), Counts())
    return write_report(report, format_name=format_name, colour=colour)


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in json_files(folder)
    }


def _shown(folder: Path) -> str:
    """Gives the folder as seen from here, if it lies below."""
    try:
        return str(folder.absolute().relative_to(Path.cwd()))
    except ValueError:
        return str(folder)
