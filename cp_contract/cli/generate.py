"""`cp-contract generate`: the contract -> Python types on disk."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cp_contract.cli._files import from_here, reason
from cp_contract.cli._generated import (
    checkout_files,
    checkout_root,
    held,
    project_files,
)
from cp_contract.cli._options import object_types_option
from cp_contract.codegen import Flavour, generate_module
from cp_contract.project import find_project, load_project_contract

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["command"]


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if types are stale.")
@click.option(
    "--into",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write one module of your own; needs --flavour.",
)
@click.option(
    "--flavour",
    type=click.Choice([each.value for each in Flavour]),
    help="The library of that module.",
)
@object_types_option
@click.option(
    "--version", type=int, metavar="N", help="SchemaVersion N, not the newest."
)
def command(
    *,
    check: bool,
    into: Path | None,
    flavour: str | None,
    object_types: Path | None,
    version: int | None,
) -> int:
    """Write the events as Python types.

    They go into the modules that [tool.cp-contract.generate] of the nearest
    pyproject.toml names, each with its library, or into the one that --into names, with
    a class for each of your object types. Where neither is named, a checkout of
    cp-contract gets its own generated/ and docs/types.md.
    """
    if into is None:
        if flavour or object_types or version is not None:
            raise click.UsageError(
                "--flavour, --object-types and --version go with --into"
            )
        wanted = _configured()
    else:
        if flavour is None:
            raise click.UsageError("--into needs --flavour")
        contract = load_project_contract(
            version, object_types=object_types, start=into.absolute().parent
        )
        wanted = {into: generate_module(contract, Flavour(flavour))}
    now = held(wanted)
    stale = {path: text for path, text in wanted.items() if now[path] != text}
    return _show(stale, now) if check else _write(stale)


def _configured() -> dict[Path, str | None]:
    project = find_project(Path.cwd())
    if project.generate:
        return project_files(project)
    if (root := checkout_root()) is not None:
        return checkout_files(root)
    raise click.UsageError(
        "Name a file with --into, or modules and their libraries in "
        "[tool.cp-contract.generate] of pyproject.toml."
    )


def _show(stale: Mapping[Path, str | None], now: Mapping[Path, str | None]) -> int:
    for path, text in stale.items():
        diff = unified_diff(
            (now[path] or "").splitlines(keepends=True),
            (text or "").splitlines(keepends=True),
            f"{path} (on disk)",
            f"{path} (generated)",
        )
        click.echo("".join(diff) or f"{path} is missing\n", nl=False)
    if stale:
        click.echo("stale: run cp-contract generate", err=True)
    return 1 if stale else 0


def _write(stale: Mapping[Path, str | None]) -> int:
    for path, text in stale.items():
        try:
            _put(path, text)
        except OSError as error:
            told = f"{path} cannot be written: {reason(error)}"
            raise click.ClickException(told) from error
    return 0


def _put(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink()
        click.echo(f"removed {from_here(path)}", err=True)
    else:
        if not path.parent.exists():
            path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8", newline="\n")
        click.echo(f"wrote {from_here(path)}", err=True)
