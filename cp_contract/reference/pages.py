"""Contract -> every file of its reference: paths below the docs folder to content."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from cp_contract import _resources
from cp_contract.canonical import render_canonical
from cp_contract.contract import load_contract, load_versions
from cp_contract.reference._changes import releases_of, render_changes
from cp_contract.reference._examples import examples_of
from cp_contract.reference._fields import fields_of
from cp_contract.reference._kinds import kinds_of, render_kind
from cp_contract.reference._overview import render_index, render_version
from cp_contract.reference._rules import render_rules
from cp_contract.reference._sources import PATH, render_sources
from cp_contract.reference._stream import render_stream
from cp_contract.reference.asyncapi import async_api
from cp_contract.reference.site import style

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.resources.abc import Traversable

    from cp_contract.contract import Contract, PublishedVersion
    from cp_contract.reference._kinds import Kind

__all__ = ["render_reference"]

_UNRELEASED: Final = "the next revision"


def render_reference(contract: Contract) -> dict[str, str]:
    """Writes the reference of every published SchemaVersion.

    The page of the contract's own SchemaVersion shows its object types too. Paths have
    forward slashes: pages lie below `reference/`, schemas at the path of their `$id`.
    """
    versions = load_versions()
    files = {
        "reference/index.md": render_index(versions),
        PATH: render_sources(),
        **render_stream(),
        "reference/reference.css": style(),
        **render_changes(releases_of(versions)),
        **render_rules(_invalid_examples(versions)),
        **dict(_published_schemas(_resources.schema_root(), "schema")),
    }
    for published in versions:
        shown = load_contract(published.version)
        shown = contract if contract.version == published.version else shown
        files |= _version(published, shown)
    return files


def _version(published: PublishedVersion, contract: Contract) -> dict[str, str]:
    folder = f"reference/v{published.version}"
    own = {name: _served_at(name, held) for name, held in contract.object_types.items()}
    kinds = kinds_of(contract.schema, folder, own)
    files = {
        own[name]: render_canonical(schema)
        for name, schema in contract.object_types.items()
    }
    stream = render_canonical(async_api(contract))
    files[f"asyncapi/v{contract.version}.json"] = stream
    files[f"{folder}/index.md"] = render_version(
        published, contract.schema, kinds, {**_schemas(published), **own}
    )
    for kind in kinds:
        files[kind.path] = render_kind(
            contract.schema,
            kind,
            since=_since(published, kind),
            examples=examples_of(contract, kind),
        )
    return files


def _since(published: PublishedVersion, kind: Kind) -> dict[str, str]:
    """Says of each field of a kind which revision named it first."""
    since = dict[str, str]()
    for revision in (*(each.revision for each in published.revisions), None):
        schema = load_contract(published.version, revision=revision).schema
        reference = _counterpart(schema, kind).reference
        for field in fields_of(schema, {"$ref": reference}, kind.elsewhere):
            since.setdefault(field.path, revision or _UNRELEASED)
    return since


def _counterpart(schema: Mapping[str, Any], kind: Kind) -> Kind:
    """Finds what described a kind's events when its type had no kind of its own."""
    kinds = kinds_of(schema, "", {})
    same = [each for each in kinds if each.reference == kind.reference]
    return same[0] if same else next(each for each in kinds if not each.told_by)


def _served_at(name: str, schema: Mapping[str, Any]) -> str:
    """Gives the path of a schema's `$id`, or one of ours where it has none."""
    path = urlsplit(str(schema.get("$id", ""))).path.lstrip("/")
    plain = path and path[-1] != "/" and ".." not in path.split("/")
    return path if plain else f"schema/object-types/{name}.schema.json"


def _schemas(published: PublishedVersion) -> dict[str, str]:
    """Finds the schemas of a SchemaVersion: what each describes, and its path."""
    folder = published.schema.rpartition("/")[0]
    names = sorted(
        each.name
        for each in (_resources.schema_root() / folder).iterdir()
        if each.name.endswith(".schema.json")
    )
    return {
        _resources.load_json(f"{folder}/{name}")["title"]: f"schema/{folder}/{name}"
        for name in names
    }


def _published_schemas(folder: Traversable, path: str) -> Iterator[tuple[str, str]]:
    """Yields the files of the schema folder; examples are shown, not served."""
    for each in sorted(folder.iterdir(), key=lambda each: each.name):
        inner = f"{path}/{each.name}"
        if each.is_dir() and each.name != "examples":
            yield from _published_schemas(each, inner)
        elif each.is_file() and each.name.endswith(".json"):
            yield inner, each.read_text("utf-8")


def _invalid_examples(
    versions: tuple[PublishedVersion, ...],
) -> Iterator[dict[str, Any]]:
    """Yields the newest SchemaVersion's examples of broken events."""
    newest = versions[-1].schema.rpartition("/")[0]
    folder = _resources.schema_root() / newest / "examples" / "invalid"
    for each in sorted(folder.iterdir(), key=lambda each: each.name):
        yield json.loads(each.read_text("utf-8"))
