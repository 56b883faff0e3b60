"""Schema -> the sentence that says why it is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jsonschema import Draft202012Validator, FormatChecker, SchemaError
from regress import RegressError

from cp_contract.kinds import is_object
from cp_contract.languages.matching import compile_pattern
from cp_contract.pointers import render_pointer, resolve_fragment
from cp_contract.subschemas import iter_schemas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from referencing.jsonschema import Schema

__all__ = ["schema_fault"]

_NO_FORMATS: Final = FormatChecker(formats=())


def schema_fault(schema: Schema) -> str | None:
    """Says in one sentence what keeps a schema from being one; None if nothing does.

    Checked are the metaschema of draft 2020-12, every pattern, and that each reference
    within the document leads somewhere. References to other documents are not followed.
    """
    try:
        # Patterns are held to ECMA-262 below, and not to Python's `re` here.
        Draft202012Validator.check_schema(schema, format_checker=_NO_FORMATS)
    except SchemaError as error:
        return f"at {render_pointer(error.absolute_path) or '/'}, {error.message}"
    return next(_faults(schema), None)


def _faults(schema: Schema) -> Iterator[str]:
    """Yields what the metaschema cannot see: broken patterns and references."""
    for path, part in iter_schemas(schema):
        if not is_object(part):
            continue
        at = render_pointer(path) or "/"
        for pattern in (part.get("pattern"), *part.get("patternProperties", ())):
            if pattern is not None and not _is_pattern(pattern):
                yield f"at {at}, {pattern!r} is no ECMA-262 pattern"
        reference = part.get("$ref", "")
        if reference.startswith("#/") and not _leads_somewhere(schema, reference):
            yield f"at {at}, {reference} leads nowhere"


def _leads_somewhere(schema: Schema, reference: str) -> bool:
    try:
        resolve_fragment(schema, reference)
    except (LookupError, ValueError, TypeError):
        return False
    return True


def _is_pattern(pattern: str) -> bool:
    try:
        compile_pattern(pattern)
    except RegressError:
        return False
    return True
