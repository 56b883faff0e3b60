"""Schema and edits -> the schema edited.

An edit is data: the place of a schema inside the document, and what happens to its
keywords. Each can be applied alone, and all of them together lead from the old schema
to the new.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.kinds import is_array, is_object
from cp_contract.subschemas import map_subschemas

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "NEW",
    "Drop",
    "Edit",
    "Gain",
    "Lose",
    "Operation",
    "Path",
    "Put",
    "Replace",
    "apply_edits",
    "borrowed",
    "gather",
    "json_text",
]

NEW: Final = "(new)"
"""The definition under which an edited schema keeps the new one, for references."""

Path = tuple[str | int, ...]


@final
@dataclass(frozen=True, slots=True)
class Put:
    """A keyword gets a value, or an entry of its value does."""

    keyword: str
    value: Any
    name: str | None = None


@final
@dataclass(frozen=True, slots=True)
class Drop:
    """A keyword goes, or an entry of its value does."""

    keyword: str
    name: str | None = None


@final
@dataclass(frozen=True, slots=True)
class Gain:
    """A keyword's list gains values."""

    keyword: str
    values: tuple[Any, ...]


@final
@dataclass(frozen=True, slots=True)
class Lose:
    """A keyword's list loses values."""

    keyword: str
    values: tuple[Any, ...]


@final
@dataclass(frozen=True, slots=True)
class Replace:
    """Another schema stands in this one's place."""

    schema: Any


Operation = Put | Drop | Gain | Lose | Replace


@final
@dataclass(frozen=True, slots=True)
class Edit:
    """One change, before it is judged."""

    rule: str
    message: str
    paths: tuple[Path, ...]
    """The steps to each schema that changes, in the old document."""
    operations: tuple[Operation, ...]
    old_pointer: str
    new_pointer: str
    repeated: tuple[tuple[str, str], ...] = ()
    """Where else the same happened, in the old schema and in the new."""


def json_text(value: Any) -> str:
    """Gives a text that two JSON values share only if they are the same."""
    return json.dumps(value, sort_keys=True)


def apply_edits(schema: Any, edits: Iterable[Edit], new: Any) -> Any:
    """Applies edits; `new` is the schema that what they bring in may refer to."""
    edited = schema
    for edit in edits:
        for path in edit.paths:
            edited = _at(edited, path, edit.operations)
    if is_object(edited) and _refers_to_new(edited):
        kept = {key: each for key, each in new.items() if key not in {"$id", "$schema"}}
        definitions = edited.get("$defs", {})
        edited = {**edited, "$defs": {**definitions, NEW: borrowed(kept)}}
    return edited


def gather(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Makes one edit of those that do the same in several places.

    A value that two definitions list is added to both, or it is not added: neither half
    says what happened.
    """
    gathered: dict[str, Edit] = {}
    for edit in edits:
        key = f"{edit.rule} {edit.message} {edit.operations}"
        first = gathered.get(key)
        gathered[key] = (
            edit
            if first is None
            else replace(
                first,
                paths=first.paths + edit.paths,
                repeated=(*first.repeated, (edit.old_pointer, edit.new_pointer)),
            )
        )
    return tuple(gathered.values())


def borrowed(part: Any, shared: frozenset[str] = frozenset()) -> Any:
    """Rewrites a part of the new schema so that it can stand in the old one.

    References lead into the new schema's copy, but for those in `shared`, which mean
    the same in both.
    """
    if not is_object(part):
        return part
    moved = map_subschemas(part, lambda each: borrowed(each, shared))
    reference = part.get("$ref")
    if isinstance(reference, str) and reference not in shared:
        own = reference.startswith("#")
        moved["$ref"] = f"#/$defs/{NEW}{reference[1:]}" if own else reference
    return moved


def _refers_to_new(part: Any) -> bool:
    if is_array(part):
        return any(_refers_to_new(each) for each in part)
    if not is_object(part):
        return False
    reference = part.get("$ref")
    if isinstance(reference, str) and reference.startswith(f"#/$defs/{NEW}"):
        return True
    return any(_refers_to_new(each) for each in part.values())


def _at(schema: Any, path: Path, operations: tuple[Operation, ...]) -> Any:
    if not path:
        for operation in operations:
            schema = _changed(schema, operation)
        return schema
    step, *rest = path
    inner = _at(schema[step], tuple(rest), operations)
    if isinstance(step, int):
        return [*schema[:step], inner, *schema[step + 1 :]]
    return {**schema, step: inner}


def _changed(schema: Any, operation: Operation) -> Any:
    match operation:
        case Replace(replacement):
            return replacement
        case Put(keyword, value, name):
            held = value if name is None else _with_entry(schema, keyword, name, value)
            return {**schema, keyword: held}
        case Drop(keyword, name):
            if name is not None:
                return _without_entry(schema, keyword, name)
            return {key: each for key, each in schema.items() if key != keyword}
        case Gain(keyword, values):
            return {**schema, keyword: [*schema.get(keyword, ()), *values]}
        case Lose(keyword, values):
            lost = {json_text(each) for each in values}
            kept = [
                each for each in schema.get(keyword, ()) if json_text(each) not in lost
            ]
            return {**schema, keyword: kept}


def _without_entry(schema: Any, keyword: str, name: str) -> Any:
    held: Any = schema[keyword]
    # A list is cut off at a place: what stood behind it goes too.
    kept: Any = (
        held[: int(name)]
        if is_array(held)
        else {key: each for key, each in held.items() if key != name}
    )
    if kept or keyword == "properties":
        return {**schema, keyword: kept}
    return {key: each for key, each in schema.items() if key != keyword}


def _with_entry(schema: Any, keyword: str, name: str, value: Any) -> Any:
    if is_array(schema.get(keyword)):
        # A list's entry goes by its place: others keep theirs.
        place = int(name)
        return [*schema[keyword][:place], value, *schema[keyword][place + 1 :]]
    return {**schema.get(keyword, {}), name: value}
