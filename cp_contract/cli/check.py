"""`cp-contract check`: a whole repository -> findings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, final

import click

from cp_contract.checks import (
    check_generated,
    check_object_types,
    check_schema_tree,
)
from cp_contract.cli._files import from_here, json_files
from cp_contract.cli._generated import (
    checkout_files,
    checkout_root,
    held,
    project_files,
)
from cp_contract.cli._options import (
    object_types_option,
    report_options,
    write_report,
)
from cp_contract.errors import ObjectTypeRefused, ProjectUnreadable, SchemaUnreadable
from cp_contract.findings import Counts, Finding, Report
from cp_contract.project import NO_FOLDER, Project, find_project
from cp_contract.reading import locate
from cp_contract.validation.tiers import in_force

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["command"]


@final
@dataclass(frozen=True, slots=True)
class _Checked:
    """One part of a repository that was looked at."""

    what: str
    """What it holds, for `--verbose`."""
    findings: tuple[Finding, ...]


@click.command()
@object_types_option
@click.option("--verbose", is_flag=True, help="Say on stderr what was checked.")
@report_options
def command(
    *, object_types: Path | None, verbose: bool, format_name: str, colour: str
) -> int:
    """Check the schemas, examples, releases and types below this folder.

    Checked are the folder schema/, if it has a versions.json, your object types, and
    the modules of types that your project generates.
    """
    project = find_project(Path.cwd())
    if object_types is not None:
        project = replace(project, object_types=object_types)
    parts = [part for look in _PARTS if (part := look(project)) is not None]
    if not parts:
        raise ProjectUnreadable(
            str(Path.cwd()),
            "there is no schema/versions.json, and no pyproject.toml names a folder of "
            "object types in [tool.cp-contract]",
        )
    if verbose:
        for part in parts:
            click.echo(f"checked {part.what}", err=True)
        click.echo(f"events are judged by the tier: {in_force()}", err=True)
    findings = tuple(finding for part in parts for finding in part.findings)
    report = Report(findings, Counts())
    return write_report(report, format_name=format_name, colour=colour)


def _schema_tree(_: Project) -> _Checked | None:
    folder = Path("schema")
    if not (folder / "versions.json").is_file():
        return None
    files = _contents(folder)
    findings = check_schema_tree(files)
    what = f"{folder}/: {_number(len(files), 'file')}"
    return _Checked(what, tuple(_placed(findings, files, folder)))


def _object_types(project: Project) -> _Checked | None:
    if (folder := project.object_types) is None:
        return None
    if not folder.is_dir():
        raise ProjectUnreadable(str(folder), NO_FOLDER)
    files, seen = _contents(folder), from_here(folder)
    what = f"{seen}/: {_number(len(files), 'object type')}"
    return _Checked(what, tuple(_placed(check_object_types(files), files, seen)))


def _generated(project: Project) -> _Checked | None:
    try:
        if project.generate:
            wanted = project_files(project)
        elif checkout_root() == Path.cwd().resolve():
            wanted = checkout_files(Path.cwd())
        else:
            return None
    except (ObjectTypeRefused, SchemaUnreadable):
        return None  # the parts before this one have said so, and where
    now = held(wanted)
    findings = check_generated(
        {str(from_here(path)): text for path, text in now.items()},
        {str(from_here(path)): text for path, text in wanted.items()},
    )
    return _Checked(_number(len(wanted), "generated file"), tuple(findings))


_PARTS: Final[tuple[Callable[[Project], _Checked | None], ...]] = (
    _schema_tree,
    _object_types,
    _generated,
)


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


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
