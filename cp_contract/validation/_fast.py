"""Bytes of an event -> proof that nothing is found in it, by msgspec.

msgspec reads an event by types that are made of the contract, and refuses what they do
not name. What it reads otherwise than the reference does is looked for besides, and
what cannot be ruled out is left to the reference.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast, final

import orjson
from msgspec import MsgspecError
from msgspec.json import Encoder

from cp_contract.kinds import is_array, is_object
from cp_contract.reading import NESTING_LIMIT
from cp_contract.validation._kinds import kinds_of
from cp_contract.validation._lowering import CAPTURES, program_of
from cp_contract.validation._seen import Seen

if TYPE_CHECKING:
    from cp_contract.contract import Contract
    from cp_contract.validation._kinds import Kind

__all__ = ["counted_of", "loads_alike", "prove_fast"]


def prove_fast(event: bytes, contract: Contract) -> Any:
    """Gives the event as it was read if nothing is found in it, for certain.

    That is an object of a class of its own, or a dict; None if it is not certain.
    """
    prover = _prover_of(contract)
    kinds = prover.guesses.get(event[prover.glance]) or prover.kinds(event)
    for decode, test, deep, loose in kinds:  # noqa: B007  (it stays)
        try:
            value = decode(event)
            if test(value):
                break
        except _REFUSALS:
            continue
    else:
        return prover.otherwise(event, kinds)
    try:
        again = prover.spare.pop()
    except IndexError:
        again = bytearray()
    # Written again, it can only be shorter: by each name given twice, for one.
    try:
        _encode_into(value, again)
    except RecursionError:
        return None
    is_whole = len(again) == len(event) and _ESCAPE not in event
    prover.spare.append(again)
    if not is_whole and loads_alike(event) is None:
        return None
    if deep and len(event) > _SHALLOW and _is_nested(event):
        return None
    if loose and prover.seen.is_due():
        prover.renew()
    return value


def counted_of(event: bytes, contract: Contract) -> dict[str, Any] | None:
    """Gives what is counted of an event if nothing is found in it, for certain."""
    proven = prove_fast(event, contract)
    if proven is None or is_object(proven):
        return proven
    counted = {name: getattr(proven, name, None) for name in _COUNTED}
    inner = counted["Object"]
    if not is_object(inner):
        counted["Object"] = {"ProfileId": getattr(inner, "ProfileId", None)}
    return counted


@lru_cache(maxsize=64)
def _prover_of(contract: Contract) -> _Prover:
    return _Prover(contract)


@final
class _Prover:
    """What proves the events of a contract, whose types are made once."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._program = program_of(contract)
        self.seen = Seen()
        self.glance = slice(0, _GLANCE)
        """Where the ObjectTypeName stood that was looked for last."""
        self.guesses: dict[bytes, tuple[Kind, ...]] = {}
        """What to try where these bytes stand there."""
        self.spare: list[bytearray] = []
        """Buffers that no thread writes to."""
        self._made: dict[str | None, tuple[Kind, ...]] = {}

    def renew(self) -> None:
        """Has types made anew, of all names that are named or were seen."""
        self.seen.fresh = False
        self._made.clear()
        self.guesses.clear()

    def kinds(self, event: bytes) -> tuple[Kind, ...]:
        """Looks for the first ObjectTypeName, and gives what goes with it to try."""
        name = None
        found = event.find(_NAME)
        if found >= 0:
            start = event.find(b'"', found + len(_NAME)) + 1
            text = event[start : event.find(b'"', start)].decode("utf-8", "replace")
            if self._contract.knows_object_type(text):
                name = text
                self.glance = slice(start, start + _GLANCE)
        kinds = self._made.get(name)
        if kinds is None:
            kinds = self._made[name] = kinds_of(self._program, name, self.seen)
        if len(self.guesses) >= _MANY:
            self.guesses.clear()
        self.guesses[event[self.glance]] = kinds
        return kinds

    def otherwise(self, event: bytes, tried: tuple[Kind, ...]) -> Any:
        """Looks at an event that was not proven by what was tried.

        It may have been the wrong guess. And there may be no type of what an object
        type of the user's asks for.
        """
        if self.kinds(event) is not tried:
            return prove_fast(event, self._contract)
        if tried and not self._contract.object_types:
            return None
        value = loads_alike(event)
        name = value.get("ObjectTypeName") if is_object(value) else None
        if not (isinstance(name, str) and self._contract.knows_object_type(name)):
            return None
        # What no other event needs is imported late.
        from cp_contract.validation._compiled import breaches_of  # noqa: PLC0415
        from cp_contract.validation._naming import unnamed_paths  # noqa: PLC0415

        if breaches_of(self._contract, value) or unnamed_paths(self._contract, value):
            return None
        return value


def _is_nested(event: bytes) -> bool:
    """Says whether an event might nest deeper than the reference reads."""
    opened = event.count(b"{")
    if _BRACKET in event:  # most have none, and to count them takes longer
        opened += event.count(b"[")
    return opened > NESTING_LIMIT


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
    if _ESCAPE in event or event.count(b"{") + event.count(b"[") > _FEW:
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


_COUNTED: Final = tuple(dict.fromkeys(path[0] for path in CAPTURES))
_encode_into: Final = Encoder().encode_into
# Looked for as a number, it is found five times as fast.
_ESCAPE: Final = ord("\\")
_BRACKET: Final = ord("[")
_REFUSALS: Final = (MsgspecError, ValueError, RecursionError)
_NAME: Final = b'"ObjectTypeName"'
# So much of a name, and of what follows it, tells names apart.
_GLANCE: Final = 16
_MANY: Final = 1_000
# Each level of nesting has two bytes at least.
_SHALLOW: Final = 2 * NESTING_LIMIT
_AFTER_STRING: Final = (b'" ', b'"\t', b'"\n', b'"\r')
_SPACED_NAME: Final = re.compile(rb'"[ \t\n\r]+:')
# As many arrays and objects as no reader's limit of nesting keeps out.
_FEW: Final = 200
