"""Two schemas -> the edits to keywords that hold no schema, or hold it whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.compat._edits import Drop, Edit, Gain, Lose, Put, json_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cp_contract.compat._differences import Spot
    from cp_contract.compat._edits import Operation

__all__ = ["keyword_edits", "with_listed_values"]


@final
@dataclass(frozen=True, slots=True)
class _Bound:
    """A keyword whose value is a number that limits something."""

    keyword: str
    stem: str
    noun: str
    upper: bool
    default: float | None = None


_BOUNDS: Final = (
    _Bound("minimum", "minimum", "the lower bound", upper=False),
    _Bound("exclusiveMinimum", "minimum", "the exclusive lower bound", upper=False),
    _Bound("maximum", "maximum", "the upper bound", upper=True),
    _Bound("exclusiveMaximum", "maximum", "the exclusive upper bound", upper=True),
    _Bound("minLength", "min-length", "the least length", upper=False, default=0),
    _Bound("maxLength", "max-length", "the greatest length", upper=True),
    _Bound(
        "minItems", "min-items", "the least number of items", upper=False, default=0
    ),
    _Bound("maxItems", "max-items", "the greatest number of items", upper=True),
    _Bound(
        "minProperties",
        "min-properties",
        "the least number of properties",
        upper=False,
        default=0,
    ),
    _Bound(
        "maxProperties",
        "max-properties",
        "the greatest number of properties",
        upper=True,
    ),
)
# Keywords of which only the algebra can say whether they allow more or less.
_OPAQUE: Final = {
    "pattern": ("pattern", "the pattern"),
    "format": ("format", "the format"),
    "multipleOf": ("multiple", "the divisor"),
}
# Keywords that only mean something together -> what their change is called.
_GROUPS: Final = (
    (("contains", "minContains", "maxContains"), "contains", "what an array contains"),
    (("not",), "negation", "what must not hold"),
    (("$dynamicRef",), "reference", "where a dynamic reference leads"),
)
_TYPES: Final = frozenset(
    {"array", "boolean", "null", "number", "object", "string", "integer"}
)


def keyword_edits(
    old: Any, new: Any, spot: Spot, borrow: Callable[[Any], Any]
) -> Iterator[Edit]:
    """Yields the edits to one schema's own keywords."""
    yield from _types(old, new, spot)
    yield from _values(old, new, spot)
    for bound in _BOUNDS:
        yield from _bound(bound, old, new, spot)
    for keyword, (stem, noun) in _OPAQUE.items():
        yield from _opaque(keyword, stem, noun, old, new, spot)
    yield from _uniqueness(old, new, spot)
    yield from _properties(old, new, spot, borrow)
    yield from _entries(
        "patternProperties", "property-pattern", "names like", old, new, spot, borrow
    )
    for keyword in ("dependentRequired", "dependentSchemas"):
        yield from _entries(
            keyword, "dependency", "what goes with", old, new, spot, borrow
        )
    yield from _changed_dependencies(old, new, spot)
    for keywords, stem, noun in _GROUPS:
        yield from _group(keywords, stem, noun, old, new, spot, borrow)


def _edit(
    rule: str, message: str, spot: Spot, *operations: Operation, old: Any, new: Any
) -> Edit:
    """Makes an edit that points at its keyword where the keyword is."""
    first = operations[0]
    keyword = getattr(first, "keyword", "")
    name = getattr(first, "name", None)

    return Edit(
        rule,
        message,
        (spot.path,),
        operations,
        _pointer(spot.old, old, keyword, name),
        _pointer(spot.new, new, keyword, name),
    )


def _pointer(at: str, schema: Any, keyword: str, name: str | None) -> str:
    if keyword == "enum" and "const" in schema:
        keyword = "const"
    if keyword not in schema:
        return at
    if name is None or name not in schema[keyword]:
        return f"{at}/{keyword}"
    return f"{at}/{keyword}/" + name.replace("~", "~0").replace("/", "~1")


def _types(old: Any, new: Any, spot: Spot) -> Iterator[Edit]:
    before, after = _type_set(old), _type_set(new)
    if before == after:
        return
    rule = (
        "type-widened"
        if before < after
        else "type-narrowed"
        if after < before
        else "type-changed"
    )
    message = f"the type changed from {_type_text(old)} to {_type_text(new)}"
    operation = Put("type", new["type"]) if "type" in new else Drop("type")
    yield _edit(rule, message, spot, operation, old=old, new=new)


def _type_set(schema: Any) -> frozenset[str]:
    types = schema.get("type", _TYPES)
    found = frozenset([types] if isinstance(types, str) else types)
    return found | {"integer"} if "number" in found else found


def _type_text(schema: Any) -> str:
    types = schema.get("type")
    if types is None:
        return "any"
    return types if isinstance(types, str) else " or ".join(types)


def _values(old: Any, new: Any, spot: Spot) -> Iterator[Edit]:
    """Compares the listed values; `const` is a list of one."""
    before, after = _listed(old), _listed(new)
    if before is None and after is None:
        return
    if before is None or after is None:
        source = new if before is None else old
        held: list[Any] = after if before is None else before  # type: ignore[assignment]
        rule = "enum-added" if before is None else "enum-removed"
        now = "are listed now" if before is None else "are no longer listed"
        message = f"the values {now}: {_some(held)}"
        put: list[Operation] = [
            Put(key, new[key]) if key in new else Drop(key)
            for key in ("enum", "const")
            if key in source
        ]
        yield _edit(rule, message, spot, *put, old=old, new=new)
        return
    old_texts = {json_text(each) for each in before}
    new_texts = {json_text(each) for each in after}
    gained = [each for each in after if json_text(each) not in old_texts]
    lost = [each for each in before if json_text(each) not in new_texts]
    if gained:
        message = f"{_some(gained)} {_was(gained)} added to the values"
        gain = Gain("enum", tuple(gained))
        yield _edit("enum-value-added", message, spot, gain, old=old, new=new)
    if lost:
        message = f"{_some(lost)} {_was(lost)} removed from the values"
        lose = Lose("enum", tuple(lost))
        yield _edit("enum-value-removed", message, spot, lose, old=old, new=new)


def with_listed_values(schema: Any) -> Any:
    """Writes `const` as a list of one value, so that the list can gain and lose."""
    if "const" not in schema or "enum" in schema:
        return schema
    listed = {"enum" if key == "const" else key: each for key, each in schema.items()}
    return {**listed, "enum": [schema["const"]]}


def _listed(schema: Any) -> list[Any] | None:
    if "const" in schema:
        return [schema["const"]]
    return list(schema["enum"]) if "enum" in schema else None


def _bound(bound: _Bound, old: Any, new: Any, spot: Spot) -> Iterator[Edit]:
    before = old.get(bound.keyword, bound.default)
    after = new.get(bound.keyword, bound.default)
    if before == after:
        return
    if before is None or after is None:
        # No bound is the widest: an upper one comes down, a lower one goes up.
        raised = (before is None) != bound.upper
    else:
        raised = after > before
    rule = f"{bound.stem}-{'raised' if raised else 'lowered'}"
    spans = ("none" if each is None else f"{each}" for each in (before, after))
    message = f"{bound.noun} went from {' to '.join(spans)}"
    operation = (
        Put(bound.keyword, new[bound.keyword])
        if bound.keyword in new
        else Drop(bound.keyword)
    )
    yield _edit(rule, message, spot, operation, old=old, new=new)


def _opaque(
    keyword: str, stem: str, noun: str, old: Any, new: Any, spot: Spot
) -> Iterator[Edit]:
    before, after = old.get(keyword), new.get(keyword)
    if before == after:
        return
    if before is None:
        rule, message = f"{stem}-narrowed", f"{noun} {after} was added"
    elif after is None:
        rule, message = f"{stem}-widened", f"{noun} {before} was removed"
    else:
        rule, message = f"{stem}-changed", f"{noun} changed from {before} to {after}"
    operation = Put(keyword, after) if keyword in new else Drop(keyword)
    yield _edit(rule, message, spot, operation, old=old, new=new)


def _uniqueness(old: Any, new: Any, spot: Spot) -> Iterator[Edit]:
    before, after = old.get("uniqueItems", False), new.get("uniqueItems", False)
    if before == after:
        return
    rule = "items-became-unique" if after else "items-became-repeatable"
    message = "no two items may be equal" if after else "items may be equal"
    yield _edit(rule, message, spot, Put("uniqueItems", after), old=old, new=new)


def _properties(
    old: Any, new: Any, spot: Spot, borrow: Callable[[Any], Any]
) -> Iterator[Edit]:
    before: Any = old.get("properties", {})
    after: Any = new.get("properties", {})
    asked_before, asked_after = (
        set(old.get("required", ())),
        set(new.get("required", ())),
    )
    gained = [name for name in after if name not in before]
    lost = [name for name in before if name not in after]
    for name in gained:
        operations: list[Operation] = [Put("properties", borrow(after[name]), name)]
        must = name in asked_after - asked_before
        if must:
            operations.append(Gain("required", (name,)))
        rule = "required-property-added" if must else "property-added"
        message = f"{name} was added{' and is required' if must else ''}"
        yield _edit(rule, message, spot, *operations, old=old, new=new)
    for name in lost:
        operations = [Drop("properties", name)]
        must = name in asked_before - asked_after
        if must:
            operations.append(Lose("required", (name,)))
        rule = "required-property-removed" if must else "property-removed"
        message = f"{name} was removed{', which was required' if must else ''}"
        yield _edit(rule, message, spot, *operations, old=old, new=new)
    for name in sorted(asked_after - asked_before - set(gained)):
        gain = Gain("required", (name,))
        message = f"{name} became required"
        yield _edit("property-became-required", message, spot, gain, old=old, new=new)
    for name in sorted(asked_before - asked_after - set(lost)):
        lose = Lose("required", (name,))
        message = f"{name} became optional"
        yield _edit("property-became-optional", message, spot, lose, old=old, new=new)


def _entries(
    keyword: str,
    stem: str,
    noun: str,
    old: Any,
    new: Any,
    spot: Spot,
    borrow: Callable[[Any], Any],
) -> Iterator[Edit]:
    before: Any = old.get(keyword, {})
    after: Any = new.get(keyword, {})
    for name in after:
        if name not in before:
            message = f"{noun} {name} got a schema"
            put = Put(keyword, borrow(after[name]), name)
            yield _edit(f"{stem}-added", message, spot, put, old=old, new=new)
    for name in before:
        if name not in after:
            message = f"{noun} {name} lost its schema"
            drop = Drop(keyword, name)
            yield _edit(f"{stem}-removed", message, spot, drop, old=old, new=new)


def _changed_dependencies(old: Any, new: Any, spot: Spot) -> Iterator[Edit]:
    before: Any = old.get("dependentRequired", {})
    after: Any = new.get("dependentRequired", {})
    for name, needs in after.items():
        if name in before and set(before[name]) != set(needs):
            message = f"{name} asks for {_some(needs)} beside it"
            put = Put("dependentRequired", needs, name)
            yield _edit("dependency-changed", message, spot, put, old=old, new=new)


def _group(
    keywords: tuple[str, ...],
    stem: str,
    noun: str,
    old: Any,
    new: Any,
    spot: Spot,
    borrow: Callable[[Any], Any],
) -> Iterator[Edit]:
    first = keywords[0]
    before = {key: old[key] for key in keywords if key in old}
    after = {key: new[key] for key in keywords if key in new}
    if json_text(before) == json_text(after) or not (first in old or first in new):
        return
    change = (
        "added" if first not in old else "removed" if first not in new else "changed"
    )
    operations: list[Operation] = [
        Put(key, borrow(new[key])) if key in new else Drop(key)
        for key in keywords
        if key in before or key in after
    ]
    rule = f"{stem}-{change}" if stem != "reference" else "reference-changed"
    yield _edit(rule, f"{noun} was {change}", spot, *operations, old=old, new=new)


def _some(values: list[Any]) -> str:
    texts = [json_text(each) for each in values]
    shown = ", ".join(texts[:5])
    return shown if len(texts) <= 5 else f"{shown} and {len(texts) - 5} more"


def _was(values: list[Any]) -> str:
    return "was" if len(values) == 1 else "were"
