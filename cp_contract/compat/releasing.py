"""Contract in force and its last release -> the files of the next revision.

Pure: it gives what the files shall hold; writing them is the command's business.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.canonical import digest, render_canonical
from cp_contract.compat.comparing import compare
from cp_contract.compat.policy import (
    check_policy,
    read_acknowledgements,
    version_of,
)
from cp_contract.compat.rules import DOCUMENTATION_CHANGED, Direction

if TYPE_CHECKING:
    from cp_contract.compat.verdicts import Comparison
    from cp_contract.findings import Finding

__all__ = ["Release", "plan_release", "with_entry"]

_HEADING: Final = "### Schema\n"


@final
@dataclass(frozen=True, slots=True)
class Release:
    """The next revision of a SchemaVersion, and what it would write."""

    version: int
    revision: str
    before: str | None
    """The revision that it follows; None if it is the first."""
    comparison: Comparison | None
    """Against the revision before."""
    demands: tuple[Finding, ...]
    """What the policy asks for; a release with demands is not made."""
    bundle_path: str
    """Where the bundle goes, below the schema root."""
    bundle: str
    versions: str
    """What `versions.json` shall hold."""
    entry: str
    """The line for the changelog."""

    @property
    def changes_nothing(self) -> bool:
        """Says whether the schema is the last revision's, word for word."""
        return self.comparison is not None and not (
            self.comparison.changes or not self.comparison.equal
        )


def plan_release(
    version: int, schema: Any, last: Any, versions: Any, *, released: str
) -> Release:
    """Plans the revision that follows the last one.

    `schema` is the contract in force, bundled; `last` the bundle of the last revision,
    None if there is none; `versions` what `versions.json` holds now; `released` the day
    as YYYY-MM-DD.
    """
    record = next(each for each in versions["versions"] if each["version"] == version)
    before = record["revisions"][-1]["revision"] if record["revisions"] else None
    revision = _next(before)
    folder = record["schema"].rpartition("/")[0]
    path = f"{folder}/revisions/{revision}.json"
    root = str(schema["$id"]).removesuffix(record["schema"])
    bundle = render_canonical({**schema, "$id": f"{root}{path}"})
    added = {
        "revision": revision,
        "released": released,
        "bundle": path,
        "sha256": digest(bundle.encode()),
    }
    grown = {**record, "revisions": [*record["revisions"], added]}
    listed = [grown if each is record else each for each in versions["versions"]]
    comparison = None if last is None else compare(last, schema)
    demands = (
        check_policy(
            comparison,
            versions=(version_of(last), version_of(schema)),
            acknowledged=read_acknowledgements(versions, version, last, schema),
        )
        if comparison
        else ()
    )
    return Release(
        version,
        revision,
        before,
        comparison,
        demands,
        path,
        bundle,
        render_canonical({**versions, "versions": listed}),
        _entry(version, revision, before, comparison),
    )


def with_entry(changelog: str, entry: str) -> str:
    """Adds a line to the first section of the changelog that is about the schema."""
    start = changelog.find(_HEADING)
    if start < 0:
        return f"{changelog.rstrip()}\n\n{_HEADING}\n{entry}\n"
    end = start + len(_HEADING)
    rest = changelog[end:]
    section = re.match(r"\n(?:- .*\n(?:  .*\n)*)*", rest)
    held = section[0] if section else "\n"
    return f"{changelog[:end]}{held}{entry}\n{rest[len(held) :]}"


def _next(revision: str | None) -> str:
    if revision is None:
        return "0.1"
    *front, last = revision.split(".")
    return ".".join([*front, str(int(last) + 1)])


def _entry(
    version: int, revision: str, before: str | None, comparison: Comparison | None
) -> str:
    said = f"- SchemaVersion {version}, revision {revision}"
    if comparison is None:
        return f"{said}: the first."
    verdicts = " and ".join(
        f"{direction} {comparison.answer(direction).verdict}" for direction in Direction
    )
    lines = [f"{said}: {verdicts} with {before}."]
    lines += [
        f"  - {change.message} (`{change.rule}`, at `{change.new_pointer or '/'}`)"
        for change in comparison.changes
        if change.rule != DOCUMENTATION_CHANGED
    ]
    return "\n".join(lines)
