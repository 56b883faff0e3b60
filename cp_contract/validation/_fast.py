"""Bytes of an event -> proof that nothing is found in it, by orjson and jsonschema-rs.

Both read some texts otherwise than the reference. A guard for each stands before them:
what it cannot rule out is left to the reference, and so is a contract with a keyword
that they might read otherwise.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast, final

import jsonschema_rs
import orjson

from cp_contract.formats import FORMATS
from cp_contract.kinds import is_array, is_object
from cp_contract.subschemas import iter_schemas, map_subschemas
from cp_contract.validation._closed import closed
from cp_contract.validation._compiled import breaches_of
from cp_contract.validation._dispatch import class_of, tests_anywhere
from cp_contract.validation._naming import unnamed_paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from cp_contract.contract import Contract

__all__ = ["loads_alike", "prove_fast"]


def prove_fast(event: bytes, contract: Contract) -> dict[str, Any] | None:
    """Gives the event if nothing is found in it, for certain."""
    value = loads_alike(event)
    if not is_object(value):
        return None
    judges = _judges_of(contract)
    name = value.get("ObjectTypeName")
    if isinstance(name, str) and name not in judges.known:
        return None
    proves = judges.proving(value)
    if proves is not None:
        return value if proves(value) else None
    if breaches_of(contract, value) or unnamed_paths(contract, value):
        return None
    return value


def loads_alike(event: bytes) -> Any:
    """Reads a text that all readers read alike; None of any other, and of null.

    orjson is strict about UTF-8, numbers and the grammar, but keeps the last of a name
    given twice, reads long numbers as the nearest double, and nests deeper than we do.
    """
    try:
        value: Any = orjson.loads(event)
        comes_out_again = orjson.dumps(value) == event
    except (orjson.JSONDecodeError, orjson.JSONEncodeError):
        return None
    if not (is_object(value) or is_array(value)):
        return None
    # Such a text has each name once, no number that a double does not hold, and no more
    # than the 254 levels that orjson writes.
    if comes_out_again:
        return value
    if b"\\" in event or event.count(b"{") + event.count(b"[") > _FEW:
        return None
    # Without escapes, what ends a string before a colon is the end of a name, if there
    # is no whitespace between them.
    if any(mark in event for mark in _AFTER_STRING) and _SPACED_NAME.search(event):
        return None
    return value if event.count(b'":') == _names_in(value) else None


def _names_in(value: Any) -> int:
    """Counts the names of all objects; -1 where a number might be another one.

    That is a float without a fraction: a long integer, or one with an exponent.
    """
    names = 0
    containers: list[Any] = [value]
    for each in containers:  # grows while it is walked
        inside: Any = each
        if is_object(each):
            names += len(each)
            inside = each.values()
        for inner in inside:
            kind = cast("object", type(inner))
            if kind is dict or kind is list:
                containers.append(inner)
            elif kind is float and inner.is_integer():
                return -1
    return names


@lru_cache(maxsize=64)
def _judges_of(contract: Contract) -> _Judges:
    return _Judges(contract)


@final
class _Judges:
    """What proves the events of a contract, made for each kind when it first comes."""

    def __init__(self, contract: Contract) -> None:
        self.known = frozenset(
            {*contract.object_types, *contract.predefined_object_types}
        )
        self._contract = contract
        schemas = iter_schemas(contract.schema)
        portable = all(_is_portable(schema) for _, schema in schemas)
        self._tests = (
            tests_anywhere(contract.schema, contract.schema) if portable else None
        )
        self._made: dict[tuple[object, ...], Callable[[Any], bool] | None] = {}
        self._heard: dict[tuple[object, ...], Callable[[Any], bool] | None] = {}

    def proving(self, event: dict[str, Any]) -> Callable[[Any], bool] | None:
        """Gives what proves an event valid, and all names in it known.

        None where jsonschema-rs might say other than the reference.
        """
        if self._tests is None:
            return None
        said = tuple([event.get(name, _ABSENT) for name in self._tests])
        try:
            return self._heard[said]
        except (KeyError, TypeError):  # or what cannot be looked up, and is no string
            return self._hear(event, said)

    def _hear(
        self, event: dict[str, Any], said: tuple[object, ...]
    ) -> Callable[[Any], bool] | None:
        key = class_of(event, self._tests or {})
        if key not in self._made:
            self._made[key] = self._make(event)
        plain = all(type(each) is str or each is _ABSENT for each in said)
        if plain and len(self._heard) < _MANY:
            self._heard[said] = self._made[key]
        return self._made[key]

    def _make(self, event: dict[str, Any]) -> Callable[[Any], bool] | None:
        schema = closed(self._contract, event)
        if schema is None:
            return None
        schema = _for_rust(schema)
        return jsonschema_rs.validator_for(schema, validate_formats=True).is_valid


def _for_rust(schema: Any) -> Any:
    """Ends patterns in a plain `$`, which is the very end in all engines but Python's.

    A look-ahead costs a slower engine. And leap seconds are left to others: what
    jsonschema-rs calls one may be none.
    """
    inner = map_subschemas(schema, _for_rust)
    if is_object(inner) and "pattern" in inner:
        pattern = _NO_LEAP if inner["pattern"] == _TIMESTAMP else inner["pattern"]
        inner["pattern"] = pattern.replace("$(?!\\n)", "$")
    return inner


def _is_portable(schema: Any) -> bool:
    """Says whether all engines read a schema's own keywords alike."""
    if not is_object(schema):
        return True
    if schema.keys() & _READ_OTHERWISE:
        return False
    pattern = schema.get("pattern", "")
    if schema.get("format") in FORMATS and pattern != _TIMESTAMP:
        return False
    return bool(_PORTABLE.fullmatch(pattern))


_TIMESTAMP: Final = (
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?"
    "([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)"
)
"""What a date-time must also match, so that all engines agree about its spelling."""

_NO_LEAP: Final = _TIMESTAMP.replace(":[0-9]{2}(", ":[0-5][0-9](", 1)

# Classes of ASCII, plain characters, and one level of groups without a repetition.
_PORTABLE: Final = re.compile(
    r"\^?(?:[A-Za-z0-9_:@/ -]|\\[.\-+]|\[[A-Za-z0-9_+:@/ -]+\]|\{[0-9]+(?:,[0-9]*)?\}"
    r"|[*+?]|\((?:[A-Za-z0-9_:-]|\\\.|\[[A-Za-z0-9_+-]+\]|\{[0-9]+(?:,[0-9]+)?\}|\|)+\)"
    r")*(?:\$(?:\(\?!\\n\))?)?"
)
_READ_OTHERWISE: Final = frozenset(
    {
        *("multipleOf", "patternProperties", "unevaluatedItems", "$dynamicRef"),
        *("unevaluatedProperties", "contains", "uniqueItems", "dependentSchemas"),
    }
)
_AFTER_STRING: Final = (b'" ', b'"\t', b'"\n', b'"\r')
_SPACED_NAME: Final = re.compile(rb'"[ \t\n\r]+:')
_ABSENT: Final = object()
# So many combinations of what fields say are remembered.
_MANY: Final = 1_000
# As many arrays and objects as no reader's limit of nesting keeps out.
_FEW: Final = 200
