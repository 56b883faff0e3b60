"""`cp-contract release`: the contract as it stands -> its next revision, frozen."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from cp_contract import _resources
from cp_contract.compat.releasing import plan_release, with_entry
from cp_contract.contract import load_contract, load_versions
from cp_contract.errors import SchemaUnreadable, UnknownVersion

if TYPE_CHECKING:
    from cp_contract.compat.releasing import Release

__all__ = ["command"]

_NAME: Final = re.compile(r"v?([0-9]+)")


@click.command()
@click.argument("version", metavar="VERSION")
@click.option("--dry-run", is_flag=True, help="Show what would be written, and stop.")
def command(*, version: str, dry_run: bool) -> int:
    """Freeze the schema of VERSION (such as v0) as its next revision.

    The bundle, its digest in versions.json and the changelog entry are written to the
    checkout. What the SchemaVersion policy refuses is not released: exit code 1.
    """
    release = _planned(version)
    if release.changes_nothing:
        click.echo(f"nothing changed since revision {release.before}", err=True)
        return 0
    click.echo(release.entry)
    for demand in release.demands:
        click.echo(f"refused: {demand.message} [{demand.rule}]")
    if release.demands:
        return 1
    if dry_run:
        click.echo(f"would write {release.bundle_path} and versions.json", err=True)
        return 0
    _write(release)
    return 0


def _planned(name: str) -> Release:
    match = _NAME.fullmatch(name)
    if match is None:
        raise click.UsageError(f"{name} is no SchemaVersion; name it as v0")
    number = int(match[1])
    known = [each.version for each in load_versions()]
    if number not in known:
        raise UnknownVersion(number, known)
    published = next(each for each in load_versions() if each.version == number)
    last = published.revisions[-1].revision if published.revisions else None
    return plan_release(
        number,
        load_contract(number).schema,
        load_contract(number, revision=last).schema if last else None,
        _resources.load_json("versions.json"),
        released=datetime.now(UTC).date().isoformat(),
    )


def _write(release: Release) -> None:
    root = _resources.schema_root()
    if not isinstance(root, Path) or root.name != "schema":
        raise SchemaUnreadable(str(root), "a release is made in a checkout")
    root = root.resolve()
    changelog = root.parent / "CHANGELOG.md"
    texts = {
        root / release.bundle_path: release.bundle,
        root / "versions.json": release.versions,
        changelog: with_entry(changelog.read_text("utf-8"), release.entry),
    }
    for path, text in texts.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
        click.echo(f"wrote {path.relative_to(root.parent)}", err=True)
