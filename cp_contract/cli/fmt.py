"""`cp-contract fmt`: JSON files -> their canonical form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cp_contract.canonical import parse_exactly, render_canonical
from cp_contract.cli._files import json_files, reason, write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["command"]


@click.command()
@click.argument(
    "paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path)
)
@click.option("--check", is_flag=True, help="Name the files, and write none.")
def command(*, paths: Sequence[Path], check: bool) -> int:
    """Write JSON files in canonical form: 2 spaces, LF, non-ASCII kept.

    A folder stands for the .json files in it. What a file says is not changed; a file
    that is no JSON is left as it is.
    """
    code = 0
    for path in (each for named in paths for each in json_files(named)):
        try:
            content = path.read_bytes()
            canonical = render_canonical(parse_exactly(content)).encode()
            if content == canonical:
                continue
            if not check:
                write_whole(path, canonical)
        except (OSError, ValueError) as error:
            click.echo(
                f"cp-contract: {path} is left as it is: {reason(error)}", err=True
            )
            code = 2
            continue
        click.echo(f"{path}: {'not in canonical form' if check else 'written'}")
        code = max(code, int(check))
    return code
