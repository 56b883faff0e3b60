"""Schema with names for its parts -> the same schema with plain pointers.

`$id` and `$anchor` inside a document give its parts names of their own. Once each
`$ref` is a JSON Pointer from the root, a part can be moved, copied and edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urldefrag, urljoin

from cp_contract.kinds import is_object
from cp_contract.pointers import render_pointer, resolve_fragment
from cp_contract.subschemas import map_subschemas, subschemas

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["references", "resolve", "with_plain_references"]


def resolve(root: Any, reference: str) -> Any:
    """Gives the schema that a plain reference points at; None where it leads out."""
    if not reference.startswith("#"):
        return None
    try:
        return resolve_fragment(root, reference)
    except (LookupError, ValueError, TypeError):
        return None


def references(schema: Any) -> set[str]:
    """Collects the references in a schema."""
    if not is_object(schema):
        return set()
    found = {schema["$ref"]} if isinstance(schema.get("$ref"), str) else set[str]()
    return found.union(*(references(each) for _, each in subschemas(schema)))


def with_plain_references(schema: Any) -> Any:
    """Rewrites every reference within the document as a pointer from its root.

    A reference that leads out of the document stays as it is, and so do dynamic ones.
    """
    if not _names_parts(schema):
        return schema
    places = dict(_places(schema, "", ""))
    return _rewritten(schema, "", places, outermost=True)


def _names_parts(schema: Any) -> bool:
    """Says whether some part has a name, or is referred to by one."""
    if not is_object(schema):
        return False
    reference = schema.get("$ref", "#")
    by_name = reference != "#" and not str(reference).startswith("#/")
    return by_name or any(
        _names_parts(each) or (is_object(each) and "$id" in each)
        for _, each in subschemas(schema)
    )


def _places(schema: Any, base: str, at: str) -> Iterator[tuple[str, str]]:
    """Yields the full name of each named part, and the pointer to it."""
    if not is_object(schema):
        return
    if isinstance(schema.get("$id"), str):
        base = urldefrag(urljoin(base, schema["$id"])).url
        yield base, at
    elif not at:
        yield base, at
    for keyword in ("$anchor", "$dynamicAnchor"):
        if isinstance(schema.get(keyword), str):
            yield f"{base}#{schema[keyword]}", at
    for steps, each in subschemas(schema):
        yield from _places(each, base, at + render_pointer(steps))


def _rewritten(
    schema: Any, base: str, places: dict[str, str], *, outermost: bool = False
) -> Any:
    if not is_object(schema):
        return schema
    if isinstance(schema.get("$id"), str):
        base = urldefrag(urljoin(base, schema["$id"])).url
    inner = map_subschemas(schema, lambda each: _rewritten(each, base, places))
    if isinstance(schema.get("$ref"), str):
        inner["$ref"] = _plain(schema["$ref"], base, places)
    if not outermost:
        inner.pop("$id", None)
    inner.pop("$anchor", None)
    return inner


def _plain(reference: str, base: str, places: dict[str, str]) -> str:
    target, fragment = urldefrag(urljoin(base, reference))
    if not reference.partition("#")[0]:
        target = base
    if not fragment or fragment.startswith("/"):
        start = places.get(target)
        rest = fragment
    else:
        start = places.get(f"{target}#{fragment}")
        rest = ""
    if start is None:
        return reference
    return f"#{quote(start, safe=_SAFE)}{rest}"


_SAFE = "/~!$&'()*+,;=:@-._"
