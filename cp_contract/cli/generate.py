"""`cp-contract generate`: the contract -> Python types on disk."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cp_contract._resources import schema_root
from cp_contract.cli._options import object_types_option
from cp_contract.codegen import (
    Flavour,
    generate_module,
    generate_package,
    render_page,
)
from cp_contract.contract import load_contract, load_versions
from cp_contract.project import load_project_contract

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

    Without --into this is for a checkout of cp-contract: it writes generated/ and
    docs/types.md there. With it, one module of types goes into your own package, with
    a class for each of your object types.
    """
    if into is None:
        if flavour or object_types or version is not None:
            raise click.UsageError(
                "--flavour, --object-types and --version go with --into"
            )
        wanted = _checkout_files()
    else:
        if flavour is None:
            raise click.UsageError("--into needs --flavour")
        contract = load_project_contract(
            version, object_types=object_types, start=into.absolute().parent
        )
        wanted = {into: generate_module(contract, Flavour(flavour))}
    stale = {path: text for path, text in wanted.items() if _held(path) != text}
    return _show(stale) if check else _write(stale)


def _checkout_files() -> dict[Path, str | None]:
    """Says what generated/ and docs/types.md must hold; None is a file too many."""
    schema = Path(str(schema_root())).resolve()
    root = schema.parent
    if not (root / "pyproject.toml").is_file() or schema.name != "schema":
        raise click.UsageError(
            "there is no checkout of cp-contract here: name a file with --into"
        )
    package = root / "generated" / "cp_contract_types"
    contracts = [load_contract(each.version) for each in load_versions()]
    files: dict[Path, str | None] = dict.fromkeys(sorted(package.rglob("*.py")))
    files |= {
        package / path: text for path, text in generate_package(contracts).items()
    }
    return {**files, root / "docs" / "types.md": render_page()}


def _held(path: Path) -> str | None:
    try:
        return path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return None


def _show(stale: Mapping[Path, str | None]) -> int:
    for path, text in stale.items():
        diff = unified_diff(
            (_held(path) or "").splitlines(keepends=True),
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
            reason = (error.strerror or str(error)).lower()
            raise click.ClickException(f"{path} cannot be written: {reason}") from error
    return 0


def _put(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink()
        click.echo(f"removed {path}", err=True)
    else:
        if not path.parent.exists():
            path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8", newline="\n")
        click.echo(f"wrote {path}", err=True)
