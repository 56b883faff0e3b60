"""One schema -> how it breaks the house rules for schemas."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from cp_contract.checks.rules import found
from cp_contract.kinds import is_object
from cp_contract.pointers import render_pointer
from cp_contract.subschemas import iter_schemas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.findings import Finding

__all__ = ["check_described", "check_portable"]

_NAMING: Final = ("properties", "$defs")
SOURCES: Final = ("documented", "service-model", "observed", "choice")

# An escape that engines read differently, or a dot outside a class.
_UNPORTABLE: Final = re.compile(r"\\[dDwWsSbB]|(?<!\\)\.(?![^\[]*\])")
_NO_NEWLINE: Final = "$(?!\\n)"


def check_described(schema: Any, *, path: str) -> Iterator[Finding]:
    """Yields each property and definition that is not described, sourced, exemplified.

    A property that only refers to a definition has what the definition says.
    """
    names = set[str]()
    for where, part in iter_schemas(schema):
        if is_object(part):
            names |= set(part.get("properties", {}))
        if is_object(part) and _says_what_it_is(where) and set(part) != {"$ref"}:
            yield from _undescribed(part, render_pointer(where), path)
    for name in schema.get("$defs", {}):
        if name in names:
            yield found(
                "definition-misnamed",
                f"{name!r} is also the name of a property",
                path=path,
                pointer=f"/$defs/{name}",
            )


def _says_what_it_is(where: tuple[str | int, ...]) -> bool:
    """Says whether a part is a property or a definition, outside of conditions."""
    if len(where) < 2 or where[-2] not in _NAMING:
        return False
    steps = zip(("", *where), where, strict=False)
    return not any(step == "if" and before not in _NAMING for before, step in steps)


def _undescribed(part: dict[str, Any], pointer: str, path: str) -> Iterator[Finding]:
    for keyword in ("title", "description"):
        if not part.get(keyword):
            yield found(
                "property-undescribed",
                f"there is no {keyword} here",
                path=path,
                pointer=pointer,
            )
    if not part.get("examples"):
        yield found(
            "example-missing", "there are no examples here", path=path, pointer=pointer
        )
    source = part.get("x-source")
    if source not in SOURCES:
        yield found(
            "property-unsourced",
            f"x-source is {source!r}, not one of {', '.join(SOURCES)}",
            path=path,
            pointer=pointer,
        )
    comment = str(part.get("$comment", ""))
    if source == "choice" and not comment.startswith("Choice: "):
        yield found(
            "choice-unexplained",
            "a choice needs a $comment that begins with 'Choice: '",
            path=path,
            pointer=pointer,
        )


def check_portable(schema: Any, *, path: str) -> Iterator[Finding]:
    """Yields each keyword that engines read in different ways."""
    for where, part in iter_schemas(schema):
        if not is_object(part):
            continue
        at = render_pointer(where)
        for pattern in (part.get("pattern"), *part.get("patternProperties", ())):
            if pattern is not None and (fault := _pattern_fault(pattern)) is not None:
                yield found("pattern-unportable", fault, path=path, pointer=at)
        if "format" in part and "pattern" not in part:
            yield found(
                "format-unbacked",
                f"format {part['format']!r} stands without a pattern",
                path=path,
                pointer=at,
            )
        if not float(part.get("multipleOf", 1)).is_integer():
            yield found(
                "multiple-unportable",
                f"multipleOf {part['multipleOf']} is a fraction",
                path=path,
                pointer=at,
            )


def _pattern_fault(pattern: str) -> str | None:
    if (unclear := _UNPORTABLE.search(pattern)) is not None:
        return f"{unclear[0]} is read in different ways: write the characters out"
    if "$" in pattern.replace("\\$", "").replace(_NO_NEWLINE, ""):
        return f"a bare $ lets a newline pass in Python: end in {_NO_NEWLINE}"
    return None
