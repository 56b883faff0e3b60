"""Two neighbouring releases of the schema -> the page of what changed between them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, final

from cp_contract._resources import load_json
from cp_contract.compat import ABSENT, RULES, Direction, compare
from cp_contract.compat.policy import read_acknowledgements
from cp_contract.contract import load_contract
from cp_contract.reference._markdown import code, fence, figure, page, table, text
from cp_contract.reference._stream import lattice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cp_contract.compat import Answer, Change, Comparison
    from cp_contract.compat.policy import Acknowledgement
    from cp_contract.contract import PublishedVersion

__all__ = ["Release", "releases_of", "render_changes", "render_comparison"]

_QUESTIONS = {
    Direction.BACKWARD: "Does the newer read what was written under the older?",
    Direction.FORWARD: "Does the older read what is written under the newer?",
}


@final
@dataclass(frozen=True, slots=True)
class Release:
    """The schema of a SchemaVersion at a revision, or as it stands."""

    version: int
    revision: str | None

    @property
    def name(self) -> str:
        """Gives its name in words."""
        return f"SchemaVersion {self.version}, {self.stage}"

    @property
    def stage(self) -> str:
        """Gives its revision in words."""
        return self.revision or "as it stands"

    @property
    def slug(self) -> str:
        """Gives its name in paths."""
        return f"v{self.version}-{self.revision or 'next'}"

    def load(self) -> dict[str, Any]:
        """Loads its schema, without the $id that differs between any two."""
        schema = load_contract(self.version, revision=self.revision).schema
        return {key: held for key, held in schema.items() if key != "$id"}


def releases_of(versions: Iterable[PublishedVersion]) -> list[Release]:
    """Lists every release, oldest first, each SchemaVersion as it stands at its end."""
    return [
        Release(version.version, revision)
        for version in versions
        for revision in (*(each.revision for each in version.revisions), None)
    ]


def render_changes(releases: list[Release]) -> dict[str, str]:
    """Writes a page for each pair of neighbours, and one that lists them."""
    pages, rows = dict[str, str](), list[tuple[str, str, str]]()
    for older, newer in pairwise(releases):
        old, new = older.load(), newer.load()
        comparison = compare(old, new)
        wanted = read_acknowledgements(
            load_json("versions.json"), older.version, old, new
        )
        path = f"{older.slug}-to-{newer.slug}.md"
        until = newer.name if newer.version > older.version else newer.stage
        title = f"{text(older.name)} → {text(until)}"
        pages[f"reference/changes/{path}"] = render_comparison(
            title, comparison, wanted=wanted
        )
        rows.append(
            (
                f"[{title}]({path})",
                f"{comparison.backward.verdict}{', acknowledged' if wanted else ''}",
                str(comparison.forward.verdict),
            )
        )
    pages["reference/changes/index.md"] = page(
        "# Changes",
        "What changed between two neighbouring releases of the schema. *BACKWARD*: the "
        "newer schema reads what was written under the older, so archives and replays "
        "stay valid. *FORWARD*: the older schema reads what is written under the "
        "newer, so today's consumers survive.",
        table(("from → to", "BACKWARD", "FORWARD"), rows),
        "## What the words promise",
        "A schema is a set: of all events that it admits. Compatibility asks which set "
        "lies in which.",
        figure(lattice()),
    )
    return pages


def render_comparison(
    title: str, comparison: Comparison, *, wanted: Iterable[Acknowledgement] = ()
) -> str:
    """Writes the page of one comparison; `wanted` are breaks that are meant."""
    shown = [comparison.answer(direction).witness for direction in Direction]
    return page(
        f"# {title}",
        "Both admit the same events: it is proven." if comparison.equal else "",
        *_answer(Direction.BACKWARD, comparison.backward),
        *(
            f"**Acknowledged:** {text(each.reason)} [{each.rule}](../rules/compat.md"
            f"#{each.rule}) at {code(each.pointer)}"
            for each in wanted
        ),
        *_answer(Direction.FORWARD, comparison.forward),
        "## The changes" if comparison.changes else "",
        *(block for each in comparison.changes for block in _change(each, shown)),
        "[All changes](index.md)",
    )


def _answer(direction: Direction, answer: Answer) -> list[str]:
    blocks = [
        f"## {direction}: {answer.verdict}",
        f"{_QUESTIONS[direction]} {_sentence(answer.reason)}",
    ]
    if answer.witness is not ABSENT:
        blocks += ["The witness, an event that shows it:", fence(answer.witness)]
        blocks += [
            f"- {code(each.pointer or '/')}: {text(each.message)}"
            for each in answer.findings
        ]
    blocks += [f"It relies on this: {text(each.message)}." for each in answer.relies_on]
    return blocks


def _change(change: Change, shown: list[object]) -> list[str]:
    """Writes a change, with a witness that no answer above has shown."""
    rule = f"[{change.rule}](../rules/compat.md#{change.rule})"
    witnesses = [
        (direction, answer.witness)
        for direction, answer in zip(
            Direction, (change.backward, change.forward), strict=True
        )
        if answer.witness is not ABSENT and answer.witness not in shown
    ]
    return [
        f"### {text(change.message)}",
        f"{text(RULES[change.rule].purpose)} {rule}",
        table(
            ("place", "BACKWARD", "FORWARD"),
            [
                (
                    code(change.new_pointer or change.old_pointer or "/"),
                    str(change.backward.verdict),
                    str(change.forward.verdict),
                )
            ],
        ),
        *(
            block
            for direction, witness in witnesses
            for block in (f"Alone, it breaks {direction} for this:", fence(witness))
        ),
    ]


def _sentence(words: str) -> str:
    return f"{text(words[:1].upper() + words[1:])}." if words else ""
