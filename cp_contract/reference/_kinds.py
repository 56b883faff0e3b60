"""Kind of event -> the page that shows its fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.reference._fields import Field, Section, landing, sections_of
from cp_contract.reference._markdown import (
    anchored,
    code,
    fence,
    page,
    slug,
    table,
    text,
)
from cp_contract.reference._sources import badge
from cp_contract.reference._words import Wording, described_by, first, json_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["Kind", "kinds_of", "render_kind"]

PROFILE: Final = "#/$defs/StandardProfile"


@final
@dataclass(frozen=True, slots=True)
class Kind:
    """One thing that has a page: a kind of event, or the standard profile."""

    reference: str
    title: str
    path: str
    """Where its page lies, with forward slashes."""
    told_by: tuple[tuple[str, object], ...] = ()
    """The fields and values by which an event is of this kind; none: any other."""
    elsewhere: Mapping[str, str] = field(default_factory=dict[str, str])
    """References to what another page shows, and the path of that page."""


def kinds_of(
    schema: Mapping[str, Any], folder: str, own: Mapping[str, object]
) -> list[Kind]:
    """Lists what of a contract has a page, in the order in which kinds are told apart.

    `own` are the user's object types, whose pages lie in a folder of their own.
    """
    profile = f"{folder}/standard-profile.md"
    kinds = [Kind(PROFILE, "Standard profile", profile)]
    for reference, told_by in _dispatched(schema):
        title = described_by(schema, {"$ref": reference})[1]["title"]
        name = next((str(value) for _, value in told_by if value in own), None)
        path = f"object-types/{name}" if name else slug(title).lower()
        kinds.append(
            Kind(reference, title, f"{folder}/{path}.md", told_by, {PROFILE: profile})
        )
    return [*kinds[1:], kinds[0]]


def _dispatched(
    schema: Mapping[str, Any],
) -> Iterator[tuple[str, tuple[tuple[str, object], ...]]]:
    """Yields each variant that the conditions lead to, and what leads to it."""
    for each in schema.get("allOf", ()):
        yield from _dispatched(each)
    if "then" in schema:
        named = schema["if"]["properties"]
        told_by = tuple((name, held["const"]) for name, held in named.items())
        yield schema["then"]["$ref"], told_by
    if "$ref" in schema.get("else", {}):
        yield schema["else"]["$ref"], ()
    elif "else" in schema:
        yield from _dispatched(schema["else"])


def render_kind(
    document: Mapping[str, Any],
    kind: Kind,
    *,
    since: Mapping[str, str],
    examples: Sequence[Any],
) -> str:
    """Writes the page of a kind; `since` says which revision first named a field."""
    return _Page(document, kind, since).render(examples)


@final
class _Page:
    """One page in the making: what it shows, and how it links."""

    def __init__(
        self, document: Mapping[str, Any], kind: Kind, since: Mapping[str, str]
    ) -> None:
        self._kind = kind
        self._since = since
        self._up = "../" * kind.path.count("/")
        self._document = document
        self._sections = sections_of(document, {"$ref": kind.reference}, kind.elsewhere)
        self._anchors = {each.reference: each.anchor for each in self._sections[1:]}
        self._words = Wording(document, self._link)

    def render(self, examples: Sequence[Any]) -> str:
        chain = described_by(self._document, {"$ref": self._kind.reference})
        own, *others = self._sections
        return page(
            f"# {text(self._kind.title)}",
            text(first(chain, "description") or ""),
            _told(self._kind),
            _comment(chain),
            self._summary(own),
            "## Example" if examples else "",
            *map(fence, examples),
            "## Fields",
            *self._fields(own),
            *(block for each in others for block in self._section(each)),
        )

    def _section(self, section: Section) -> Iterator[str]:
        title = first(section.chain, "title") or section.reference.rpartition("/")[2]
        yield anchored(2, title, section.anchor)
        yield text(first(section.chain, "description") or "")
        yield _comment(section.chain)
        yield from self._fields(section)

    def _summary(self, section: Section) -> str:
        return table(
            ("field", "type", "present", "known from"),
            (
                (
                    f"[{text(each.path)}](#{each.anchor})",
                    self._words.kind(each.schema),
                    _present(each),
                    badge(self._source(each), up=self._up),
                )
                for each in section.fields
            ),
        )

    def _fields(self, section: Section) -> Iterator[str]:
        for each in section.fields:
            chain = described_by(self._document, each.schema)
            yield anchored(3, each.path, each.anchor)
            since = self._since.get(each.path)
            facts = (
                self._words.kind(each.schema),
                _present(each),
                f"since {text(since)}" if since else "",
                badge(self._source(each), up=self._up),
            )
            yield " · ".join(filter(None, facts))
            yield text(first(chain, "description") or first(chain, "title") or "")
            asked = self._words.constraints(each.schema)
            yield "\n".join(f"- {words}" for words in asked)
            yield _comment(chain)
            yield from map(fence, first(chain, "examples") or ())

    def _source(self, field: Field) -> str | None:
        source: str | None = first(
            described_by(self._document, field.schema), "x-source"
        )
        return source

    def _link(self, reference: str) -> str | None:
        if not reference:
            return None
        landed = landing(self._document, reference)
        if landed in self._kind.elsewhere:
            target = self._up + self._kind.elsewhere[landed]
        elif landed in self._anchors:
            target = f"#{self._anchors[landed]}"
        else:
            return None
        named = described_by(self._document, {"$ref": landed})
        title = first(named, "title") or landed.rpartition("/")[2]
        return f"[{text(title)}]({target}) object"


def _present(field: Field) -> str:
    return "**required**" if field.required else "optional"


def _told(kind: Kind) -> str:
    if not kind.told_by:
        return ""
    told = " and ".join(
        f"{code(name)} is {code(json_text(value))}" for name, value in kind.told_by
    )
    return f"An event is of this kind when {told}."


def _comment(chain: list[Mapping[str, Any]]) -> str:
    comment = first(chain[:-1] or chain, "$comment") or first(chain, "$comment")
    return f"> {text(comment)}" if comment else ""
