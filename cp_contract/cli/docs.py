"""`cp-contract docs`: the contract -> the pages of its reference on disk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cp_contract.cli._options import object_types_option
from cp_contract.project import load_project_contract
from cp_contract.reference import WRITTEN, render_reference, render_site

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["command"]


@click.command()
@object_types_option
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    metavar="DIR",
    help="The folder of the site; without it, the one that you are in.",
)
def command(*, object_types: Path | None, out: Path) -> int:
    """Write the reference as Markdown, for a site builder.

    The pages go to DIR/docs/reference, the schemas below DIR/docs to where their $id
    says. A page that was written before and is no longer wanted is removed. Where there
    is no DIR/mkdocs.yml, it is written too, with a start page: build the site by
    mkdocs build -f DIR/mkdocs.yml.
    """
    contract = load_project_contract(object_types=object_types, start=Path.cwd())
    docs = out / "docs"
    wanted = {
        docs / path: content for path, content in render_reference(contract).items()
    }
    if not (out / "mkdocs.yml").exists():
        wanted |= {
            out / path: content
            for path, content in render_site(contract).items()
            if not (out / path).exists()
        }
    for path in _stale(docs / "reference", wanted):
        path.unlink()
    for path, content in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode())
    click.echo(f"{len(wanted)} files written below {out}", err=True)
    return 0


def _stale(folder: Path, wanted: Iterable[Path]) -> list[Path]:
    """Lists the pages of ours that are there and not wanted."""
    kept = set(wanted)
    return [
        path
        for path in folder.rglob("*.md")
        if path not in kept and path.read_text("utf-8").startswith(WRITTEN)
    ]
