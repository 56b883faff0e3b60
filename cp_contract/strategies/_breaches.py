"""Contract -> its breaches: each way to break one rule of its schema and no other."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.algebra import Member, SchemaSet, find_member
from cp_contract.dialect import is_integer, reference_validator
from cp_contract.kinds import is_object
from cp_contract.pointers import render_pointer, resolve_fragment
from cp_contract.strategies._described import resolved
from cp_contract.strategies._own_types import full_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cp_contract.contract import Contract

__all__ = ["MISSING", "Breach", "breaches_of", "break_event", "object_type_of"]

Path = tuple[str | int, ...]

MISSING: Final = object()
"""The value of a field that is taken away."""

# Values that break rules, simple ones first. The algebra adds one for each rule, so
# that a rule which none of these breaks is broken all the same.
_CANDIDATES: Final[Sequence[Any]] = (
    *(None, 0, "", True, False, 1, -1, 0.5, 2**53 + 1, [], {}, [None], {"a": None}),
    *("a", "null", "0", "true", "CREATED ", "created", "DELETED", "é", "a b", "a\n"),
    *("-", "1a", "_", "😀", "a" * 65, "a" * 256, "é" * 1_001, "0" * 31, "A" * 32),
    *("2020-02-30T00:00:00Z", "2021-02-29T00:00:00Z", "2020-01-01T24:00:00Z"),
    *("2020-01-01T12:00:60Z", "2020-01-01T00:00:00.0000000001Z", "2020-01-01"),
    *("2020-01-01 00:00:00Z", "2020-01-01T00:00:00", "2020-01-01T00:00Z"),
    *("2020-01-01T00:00:00+0000", "1577836800", "\uff12020-01-01T00:00:00Z"),
)
# Fields on which it turns what kind of event one is.
_STEERING: Final = ("EventType", "ObjectTypeName")
# Keywords that refuse no value themselves.
_SILENT: Final = frozenset(
    ("title", "description", "examples", "default", "deprecated", "required")
)
# Keywords that lead to values further down, which break rules of their own.
_APPLICATORS: Final = ("properties", "items", "additionalProperties", "propertyNames")
_MOST_STEERING: Final = 16
_UNNAMED: Final = "NotNamedAnywhere"


@final
@dataclass(frozen=True, slots=True)
class Breach:
    """One rule, the place where it is broken, and the values that break it there."""

    variant: str
    """The definition of the kind of event."""
    rule: str
    """The keyword, as a finding names it."""
    pointer: str
    """Where the finding is."""
    path: Path
    """Where the value goes; below the pointer where a name is missing."""
    values: tuple[Any, ...]
    snapshot: Any = None
    """The Object in which the rule was seen to break alone; None is any."""


@lru_cache(maxsize=16)
def breaches_of(contract: Contract) -> dict[str, list[Breach]]:
    """Lists the breaches by rule: every one that can be broken alone."""
    found: dict[str, list[Breach]] = {}
    for variant, schema in variants_of(contract).items():
        for breach in _breaches(contract, variant, schema, ()):
            if alone := _alone(contract, breach):
                found.setdefault(breach.rule, []).append(alone)
    return found


def variants_of(contract: Contract) -> dict[str, Any]:
    """Gives the definitions that describe a kind of event each, by name."""
    return {
        name: schema
        for name, schema in contract.schema["$defs"].items()
        if is_object(schema) and "EventType" in schema.get("properties", ())
    }


def _breaches(
    contract: Contract, variant: str, schema: Any, path: Path
) -> Iterator[Breach]:
    if not is_object(schema):
        return
    if "$ref" in schema:
        target = resolve_fragment(contract.schema, schema["$ref"])
        yield from _breaches(contract, variant, target, path)
    pointer = render_pointer(path)
    for name in schema.get("required", ()):
        yield Breach(variant, "required", pointer, (*path, name), (MISSING,))
    for keyword in schema if path else ():
        if _speaks(keyword) and keyword not in _APPLICATORS:
            yield Breach(
                variant, keyword, pointer, path, _breaking(contract, schema, keyword)
            )
    for name, each in schema.get("properties", {}).items():
        yield from _breaches(contract, variant, each, (*path, name))
    if is_object(each := schema.get("items")):
        yield from _breaches(contract, variant, each, (*path, 0))
    if is_object(each := schema.get("additionalProperties")):
        yield from _breaches(contract, variant, each, (*path, "a"))
    if schema.get("additionalProperties") is False:
        below = (*path, _UNNAMED)
        pointer_below = render_pointer(below)
        yield Breach(variant, "additionalProperties", pointer_below, below, (None, "a"))
    if is_object(each := schema.get("propertyNames")):
        for keyword in each:
            names = _breaking(contract, {"type": "string", **each}, keyword)
            values = tuple({name: "a"} for name in names)
            yield Breach(variant, keyword, pointer, path, values)


def _speaks(keyword: str) -> bool:
    return keyword not in _SILENT and not keyword.startswith(("x-", "$"))


def _breaking(contract: Contract, schema: Any, keyword: str) -> tuple[Any, ...]:
    """Gives values that break one keyword of a schema and meet all its others."""
    spoken = {name: each for name, each in schema.items() if _speaks(name)}
    if keyword == "format":
        # Where a format refuses a value, the pattern beside it is not heard.
        spoken.pop("pattern", None)
    text = json.dumps(spoken, sort_keys=True)
    definitions = contract if '"$ref"' in text else None
    return _breaking_values(text, keyword, definitions)


@lru_cache(maxsize=1024)
def _breaking_values(
    text: str, keyword: str, definitions: Contract | None
) -> tuple[Any, ...]:
    schema = json.loads(text)
    broken = {"not": {keyword: schema.pop(keyword)}}
    if definitions is not None:
        schema["$defs"] = definitions.schema["$defs"]
    # The keyword alone is refused, and without it there is nothing to refuse.
    breaks = reference_validator({**schema, **broken})
    values = tuple(value for value in _CANDIDATES if breaks.is_valid(value))
    if not values:
        witness = find_member(SchemaSet.of({**schema, **broken}))
        values = (witness.value,) if isinstance(witness, Member) else ()
    return values


def _alone(contract: Contract, breach: Breach) -> Breach | None:
    """Gives the breach with those of its values that break nothing else.

    That is so wherever the value is of its own field only. A field on which the kind of
    event turns can make an event of another kind, and in an object type of the user's
    own anything can depend on anything: there the reference is asked.
    """
    values, top = breach.values, breach.path[0]
    if top == "SchemaVersion":
        # An integer there is another version's event, which is no breach of this one.
        values = tuple(value for value in values if not is_integer(value))
    snapshot = None
    name = object_type_of(contract, breach.variant)
    if name in contract.object_types and len(breach.path) > 1:
        snapshot = full_object(contract, name)
        if snapshot is None:
            return None
    if snapshot is not None or top in _STEERING:
        values = tuple(
            value
            for value in values[:: len(values) // _MOST_STEERING + 1]
            if _breaks_alone(contract, breach, value, snapshot)
        )
    return replace(breach, values=values, snapshot=snapshot) if values else None


def object_type_of(contract: Contract, variant: str) -> str:
    """Names the object type that a variant is of; nothing where it is of many."""
    named = variants_of(contract)[variant]["properties"]["ObjectTypeName"]
    return str(resolved(contract, named).get("const", ""))


def _breaks_alone(
    contract: Contract, breach: Breach, value: object, snapshot: object
) -> bool:
    variants = variants_of(contract)
    # A variant of the user's own has no examples: one of any object type serves.
    examples = variants[breach.variant].get("examples")
    event = {**(examples or variants["ProfileObjectEvent"]["examples"])[0]}
    if snapshot is not None:
        name = object_type_of(contract, breach.variant)
        event |= {"ObjectTypeName": name, "Object": deepcopy(snapshot)}
    broken = break_event(event, breach.path, value)
    errors = list(_root_validator(contract).iter_errors(broken))
    found = {(each.validator, render_pointer(each.absolute_path)) for each in errors}
    missing = {each.message for each in errors if each.validator == "required"}
    return found == {(breach.rule, breach.pointer)} and len(missing) <= 1


def break_event(event: dict[str, Any], path: Path, value: object) -> dict[str, Any]:
    """Puts a value at a path of the event, in place, making what leads there."""
    place: Any = event
    for step, following in pairwise(path):
        if isinstance(following, int):
            place[step] = place.get(step) or [None]
        elif not is_object(_at(place, step)):
            place[step] = {}
        place = place[step]
    if value is MISSING:
        place.pop(path[-1], None)
    else:
        place[path[-1]] = deepcopy(value)
    return event


def _at(place: Any, step: Any) -> Any:
    return place.get(step) if is_object(place) else place[step]


@lru_cache(maxsize=16)
def _root_validator(contract: Contract) -> Any:
    return reference_validator(contract.schema)
