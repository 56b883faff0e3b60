"""Published versions -> the pages that lead to all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cp_contract.reference._kinds import PROFILE
from cp_contract.reference._markdown import code, page, table, text
from cp_contract.reference._words import described_by, first, json_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cp_contract.contract import PublishedVersion
    from cp_contract.reference._kinds import Kind

__all__ = ["render_index", "render_version"]


def render_index(versions: Iterable[PublishedVersion]) -> str:
    """Writes the page on which the reference begins."""
    return page(
        "# Reference",
        "Written from the schema, from the tables of rules and from what the checker "
        "proves; nothing here is written twice.",
        table(
            ("SchemaVersion", "status", "newest revision"),
            (
                (
                    f"[{each.version}](v{each.version}/index.md)",
                    text(each.status),
                    text(each.revisions[-1].revision) if each.revisions else "none",
                )
                for each in versions
            ),
        ),
        "- [How an event travels, and what a consumer must expect](stream.md)\n"
        "- [What the words of origin mean](sources.md)\n"
        "- [What changed between releases](changes/index.md)\n"
        "- [Rules for events](rules/validation.md), "
        "[for a repository of schemas](rules/repository.md), "
        "[of change](rules/compat.md)",
    )


def render_version(
    published: PublishedVersion,
    schema: Mapping[str, Any],
    kinds: Sequence[Kind],
    schemas: Mapping[str, str],
) -> str:
    """Writes the page of a SchemaVersion; `schemas` says where what is described."""
    folder = f"reference/v{published.version}/"
    stream = f"asyncapi/v{published.version}.json"
    return page(
        f"# SchemaVersion {published.version}",
        text(schema.get("description", "")),
        "## Kinds of event",
        table(
            ("kind", "told by", "what it is"),
            (
                (
                    f"[{text(each.title)}]({each.path.removeprefix(folder)})",
                    _told(each),
                    text(_description(schema, each)),
                )
                for each in kinds
                if each.reference != PROFILE
            ),
        ),
        "What the Object of a profile event holds: "
        "[the standard profile](standard-profile.md).",
        "## Releases",
        table(
            ("revision", "released", "schema in one file", "SHA-256"),
            (
                (
                    text(each.revision),
                    each.released,
                    _download(each.bundle),
                    code(each.sha256),
                )
                for each in published.revisions
            ),
        ),
        "## To download",
        "Each schema lies at the path of its `$id`.",
        "\n".join(
            [
                *(
                    f"- [{text(path)}](../../{path}): {text(title)}"
                    for title, path in schemas.items()
                ),
                f"- [{stream}](../../{stream}): the stream, as AsyncAPI 3",
            ]
        ),
    )


def _told(kind: Kind) -> str:
    told = [f"{code(name)} is {code(json_text(value))}" for name, value in kind.told_by]
    return " and ".join(told) or "any other"


def _description(schema: Mapping[str, Any], kind: Kind) -> str:
    chain = described_by(schema, {"$ref": kind.reference})
    return str(first(chain, "description") or "")


def _download(path: str) -> str:
    return f"[{text(path)}](../../schema/{path})"
