"""Schema -> the sentence that says why it is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from jsonschema import Draft202012Validator, SchemaError
from regress import RegressError

from cp_contract.dialect import compile_pattern
from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import render_pointer, resolve_fragment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from referencing.jsonschema import Schema

__all__ = ["schema_fault"]

# Keywords whose values are data, in which nothing is a schema.
_HOLDING_DATA: Final = ("const", "default", "enum", "examples")


def schema_fault(schema: Schema) -> str | None:
    """Says in one sentence what keeps a schema from being one; None if nothing does.

    Checked are the metaschema of draft 2020-12, every pattern, and that each reference
    within the document leads somewhere. References to other documents are not followed.
    """
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        return f"at {error.json_path}, {error.message}"
    return next(_faults(schema, schema, ()), None)


def _faults(part: Any, root: Schema, path: tuple[str | int, ...]) -> Iterator[str]:
    """Yields what the metaschema cannot see: broken patterns and references."""
    if is_array(part):
        for index, each in enumerate(part):
            yield from _faults(each, root, (*path, index))
    if not is_object(part):
        return
    at = render_pointer(path) or "/"
    for pattern in (part.get("pattern"), *part.get("patternProperties", ())):
        if isinstance(pattern, str) and not _is_pattern(pattern):
            yield f"at {at}, {pattern!r} is no ECMA-262 pattern"
    reference = part.get("$ref")
    if isinstance(reference, str) and reference.startswith("#/"):
        try:
            resolve_fragment(root, reference)
        except (LookupError, ValueError, TypeError):
            yield f"at {at}, {reference} leads nowhere"
    for keyword, each in part.items():
        if keyword not in _HOLDING_DATA:
            yield from _faults(each, root, (*path, keyword))


def _is_pattern(pattern: str) -> bool:
    try:
        compile_pattern(pattern)
    except RegressError:
        return False
    return True
