"""Finding of a schema, and the value -> the edit of the schema that lets it pass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cp_contract.archive._noting import kind_of
from cp_contract.kinds import is_array, is_object
from cp_contract.pointers import parse_pointer, render_pointer, resolve_fragment

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cp_contract.findings import Finding

__all__ = ["note_source", "widen"]

JsonObject = dict[str, Any]


def widen(schema: Any, finding: Finding, value: Any) -> str | None:
    """Edits a schema in place, as little as will do, and says how.

    None where no small edit is known; the schema is then as it was.
    """
    *steps, keyword = parse_pointer(finding.schema_pointer or "/")
    edit = _EDITS.get(keyword)
    if edit is None:
        return None
    place = render_pointer(steps)
    holder: Any = resolve_fragment(schema, place)
    said = edit(holder, keyword, value)
    if said is None:
        return None
    note_source(holder, f"Observed in an archive: {said}.")
    return f"{place or '/'}: {said}"


def note_source(holder: JsonObject, words: str) -> None:
    """Adds to a schema's comment where an edit comes from."""
    comment = holder.get("$comment")
    if comment is None or words not in comment:
        holder["$comment"] = f"{comment} {words}" if comment else words


def _add_value(holder: JsonObject, keyword: str, value: Any) -> str | None:
    if _is_deep(value):
        return None  # and no schema could be read that names it
    if keyword == "const":
        holder["enum"] = [holder.pop("const"), value]
    else:
        holder["enum"] = [*holder["enum"], value]
    return f"the value {_shown(value)} was added"


def _add_kind(holder: JsonObject, _keyword: str, value: Any) -> str:
    kinds = holder["type"] if is_array(holder["type"]) else [holder["type"]]
    holder["type"] = [*kinds, kind_of(value)]
    return f"the type {kind_of(value)} was added"


def _require_less(holder: JsonObject, _keyword: str, value: Any) -> str | None:
    missing = [name for name in holder["required"] if name not in value]
    holder["required"] = [name for name in holder["required"] if name in value]
    return f"{', '.join(missing)} may be missing" if missing else None


def _set_size(holder: JsonObject, keyword: str, value: Any) -> str | None:
    holder[keyword] = len(value)
    return f"{keyword} is {len(value)}"


def _set_limit(holder: JsonObject, keyword: str, value: Any) -> str:
    inclusive = keyword.removeprefix("exclusive").replace("M", "m", 1)
    holder.pop(keyword)
    holder[inclusive] = value
    return f"{inclusive} is {_shown(value)}"


def _drop(holder: JsonObject, keyword: str, _value: Any) -> str:
    del holder[keyword]
    return f"{keyword} was dropped"


def _is_deep(value: Any, room: int = 20) -> bool:
    """Says whether a value nests deeper than a schema should name one."""
    if is_object(value):
        value = [*value.values()]
    return is_array(value) and (
        not room or any(_is_deep(inner, room - 1) for inner in value)
    )


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:59]}…"


_EDITS: Final[Mapping[str, Callable[[JsonObject, str, Any], str | None]]] = {
    "const": _add_value,
    "enum": _add_value,
    "exclusiveMaximum": _set_limit,
    "exclusiveMinimum": _set_limit,
    "format": _drop,
    "maxItems": _set_size,
    "maxLength": _set_size,
    "maxProperties": _set_size,
    "maximum": _set_limit,
    "minItems": _set_size,
    "minLength": _set_size,
    "minProperties": _set_size,
    "minimum": _set_limit,
    "multipleOf": _drop,
    "pattern": _drop,
    "propertyNames": _drop,
    "required": _require_less,
    "type": _add_kind,
    "uniqueItems": _drop,
}
