"""`cp-contract compat`: two schemas -> whether the one may follow the other."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click

from cp_contract import _resources
from cp_contract.cli._fork_point import MERGE_BASE, fork_point
from cp_contract.cli._schema_sources import (
    Source,
    files_at,
    load_source,
    tracked_files,
)
from cp_contract.cli._terminal import Colour, use_colour
from cp_contract.compat import RULES, Mode, compare
from cp_contract.compat.compared import Compared, Results
from cp_contract.compat.policy import check_policy, read_acknowledgements, version_of
from cp_contract.contract import load_versions
from cp_contract.reporters.comparisons import COMPARISON_FORMATS, render_text

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["command"]


@click.command()
@click.argument("schemas", nargs=-1, metavar="[OLD... NEW]")
@click.option(
    "--against",
    metavar="REV",
    help="Compare every *.schema.json of the tree, or those named, with commit REV; "
    "merge-base is the one at which this branch left the default branch.",
)
@click.option(
    "--mode",
    type=click.Choice([each.value for each in Mode]),
    default=Mode.FULL.value,
    show_default=True,
    help="BACKWARD: archives stay valid. FORWARD: today's consumers survive. FULL: "
    "both. *_TRANSITIVE: the last schema is held to every one before it.",
)
@click.option(
    "--strict",
    is_flag=True,
    help="Count every event that a schema admits, not only those with the fields that "
    "it names.",
)
@click.option(
    "--allow-unknown", is_flag=True, help="Exit 0 where neither answer is proven."
)
@click.option(
    "--ignore",
    "ignored",
    multiple=True,
    type=click.Choice(sorted(RULES)),
    metavar="RULE",
    help="Take changes by this rule as if the old schema had them; may be repeated.",
)
@click.option(
    "--policy",
    is_flag=True,
    help="Say what must be bumped or acknowledged, and fail if it was not. Without "
    "schemas, hold each SchemaVersion to its last release.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice([*COMPARISON_FORMATS, "auto"]),
    default="text",
    show_default=True,
    help="How to write the result; auto is github in GitHub Actions, else text.",
)
@click.option(
    "--color",
    "colour",
    type=click.Choice([each.value for each in Colour]),
    default=Colour.AUTO.value,
    show_default=True,
    help="When to colour text; auto obeys NO_COLOR and FORCE_COLOR.",
)
def command(
    *,
    schemas: Sequence[str],
    against: str | None,
    mode: str,
    strict: bool,
    allow_unknown: bool,
    ignored: Sequence[str],
    policy: bool,
    format_name: str,
    colour: str,
) -> int:
    """Say whether a schema may follow an older one, and show the event that proves it.

    A schema is a file, v0 or v0@0.1 (the contract and its releases), or REV:path (a
    file as git knows it at a commit). Exit code 1: incompatible, or not known.
    """
    chosen = Mode(mode)
    compared = tuple(
        _compared(old, new, strict=strict, ignored=ignored, policy=policy)
        for old, new in _pairs(schemas, against, chosen, policy=policy)
    )
    results = Results(compared, chosen, allow_unknown)
    if not compared:
        click.echo("cp-contract: there is nothing to compare", err=True)
    click.echo(_rendered(results, format_name, colour), nl=False, color=True)
    return 0 if results.passed else 1


def _pairs(
    schemas: Sequence[str], against: str | None, mode: Mode, *, policy: bool
) -> list[tuple[Source, Source]]:
    """Finds the pairs of schemas that the user asks about."""
    if against is not None:
        revision = fork_point() if against == MERGE_BASE else against
        return _changed_since(revision, schemas)
    if policy and not schemas:
        return _since_release()
    if len(schemas) < 2:
        raise click.UsageError("name the old schema and the new one, or --against REV")
    if len(schemas) > 2 and not mode.is_transitive:
        raise click.UsageError("more than two schemas need a *_TRANSITIVE --mode")
    *olds, new = (load_source(each) for each in schemas)
    return [(old, new) for old in olds]


def _changed_since(revision: str, named: Sequence[str]) -> list[tuple[Source, Source]]:
    before = set(files_at(revision))
    now = set(tracked_files())
    wanted = set(named) or before | now
    pairs: list[tuple[Source, Source]] = []
    for path in sorted(wanted):
        if path not in before and path not in now:
            raise click.UsageError(f"{path} is no *.schema.json, here or at {revision}")
        if path not in before:
            click.echo(f"cp-contract: {path} is new since {revision}", err=True)
            continue
        old = load_source(f"{revision}:./{path}")
        # What is no longer there reads nothing.
        new = load_source(path) if path in now else Source(f"{path} (gone)", False)
        pairs.append((old, new))
    return pairs


def _since_release() -> list[tuple[Source, Source]]:
    return [
        (
            load_source(f"v{each.version}@{each.revisions[-1].revision}"),
            load_source(f"v{each.version}"),
        )
        for each in load_versions()
        if each.revisions
    ]


def _compared(
    old: Source, new: Source, *, strict: bool, ignored: Sequence[str], policy: bool
) -> Compared:
    comparison = compare(old.schema, new.schema, strict=strict, ignored=ignored)
    versions = version_of(old.schema), version_of(new.schema)
    demands = (
        check_policy(
            comparison,
            versions=versions,
            acknowledged=read_acknowledgements(
                _versions(), versions[1], old.schema, new.schema
            ),
        )
        if policy
        else ()
    )
    return Compared(old.name, new.name, comparison, new.path, new.text, demands)


def _versions() -> Any:
    return _resources.load_json("versions.json")


def _rendered(results: Results, format_name: str, colour: str) -> str:
    if format_name == "auto":
        format_name = "github" if os.environ.get("GITHUB_ACTIONS") else "text"
    if format_name == "text":
        coloured = use_colour(
            Colour(colour), environ=os.environ, terminal=sys.stdout.isatty()
        )
        return render_text(results, colour=coloured)
    return COMPARISON_FORMATS[format_name](results)
