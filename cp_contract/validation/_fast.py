"""Bytes of an event -> proof that nothing is found in it, by orjson and jsonschema-rs.

Both read some texts otherwise than the reference. A guard for each stands before them:
what it cannot rule out is left to the reference, and so is a contract with a keyword
that they might read otherwise.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

import jsonschema_rs
import orjson

from cp_contract.formats import FORMATS
from cp_contract.kinds import is_array, is_object
from cp_contract.subschemas import iter_schemas
from cp_contract.validation._compiled import breaches_of
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
    name = value.get("ObjectTypeName")
    if isinstance(name, str) and not contract.knows_object_type(name):
        return None
    is_valid = _validity_of(contract)
    # What jsonschema-rs calls a leap second may be none.
    if is_valid is None or b":60" in event:
        valid = not breaches_of(contract, value)
    else:
        valid = is_valid(value)
    return value if valid and not unnamed_paths(contract, value) else None


def loads_alike(event: bytes) -> Any:
    """Reads a text that all readers read alike; None of any other, and of null.

    orjson is strict about UTF-8, numbers and the grammar, but keeps the last of a name
    given twice, reads long numbers as the nearest double, and nests deeper than we do.
    """
    if b"\\" in event or event.count(b"{") + event.count(b"[") > _FEW:
        return None
    try:
        value: Any = orjson.loads(event)
    except orjson.JSONDecodeError:
        return None
    if not (is_object(value) or is_array(value)):
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
def _validity_of(contract: Contract) -> Callable[[Any], bool] | None:
    """Gives jsonschema-rs' verdict; None where it might differ from the reference's."""
    if not all(_is_portable(schema) for _, schema in iter_schemas(contract.schema)):
        return None
    return jsonschema_rs.validator_for(contract.schema, validate_formats=True).is_valid


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
# As many arrays and objects as no reader's limit of nesting keeps out.
_FEW: Final = 200
