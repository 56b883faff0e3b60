"""What is installed -> who decides about events: the same verdict, sooner or later.

The reference reads text with `json` and judges it with `jsonschema`. A tier before it
proves that an event is valid, and that nothing is found in it, or does not know; then
the next one is asked, and the reference always knows.
"""

from __future__ import annotations

import os
from enum import StrEnum
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Protocol, cast, final

from cp_contract._resources import schema_digest
from cp_contract.errors import TierMissing

if TYPE_CHECKING:
    from collections.abc import Callable

    from cp_contract.contract import Contract

__all__ = [
    "COUNTED",
    "FORMAT",
    "PLAIN",
    "PROVEN",
    "NativeProgram",
    "Scanned",
    "Tier",
    "in_force",
    "line_counter",
    "native_program",
    "prove",
]

FORMAT: Final = b"CPN1"
"""What the programs begin with that this release writes."""

PROVEN: Final = 1
PLAIN: Final = 16
COUNTED: Final = 32
"""Flags of an event: it is valid; all readers read it alike; its row is filled in."""

NEWEST: Final = "newest.program"
"""The program of the newest contract, compiled beforehand."""


@final
class Tier(StrEnum):
    """Who proves events to be valid, before the reference is asked."""

    NATIVE = "native"
    """cp-contract-native, which runs a program of the contract over the bytes."""
    FAST = "fast"
    """msgspec and orjson, with a look at what they read otherwise."""
    REFERENCE = "reference"
    """Nobody: the reference decides alone."""


Kind = tuple[tuple[str | None, str | None, str | None], int | None, bool | None]
Scanned = tuple[list[bytes], list[Kind], list[tuple[int, int]], int]
"""Columns, kinds, the rows that are open with their flags, and where to go on."""


class NativeProgram(Protocol):
    """What cp-contract-native makes of a program's bytes."""

    def prove(self, event: bytes, /) -> tuple[str | None, str | None] | None:
        """Gives EventType and ObjectTypeName of what is valid beyond doubt."""
        ...

    def scan(self, data: bytes, start: int, end: int, /, *, lines: bool) -> Scanned:
        """Reads the events of a part of a buffer, up to one without a certain end."""
        ...

    def place(self, event: bytes, path: list[str], /) -> tuple[int, int]:
        """Gives line and column of what a path leads to, in an event that is plain."""
        ...


@cache
def in_force() -> Tier:
    """Gives the first tier that is installed, or the one that CP_CONTRACT_TIER names.

    Raises `TierMissing` if that is not there.
    """
    named = os.environ.get("CP_CONTRACT_TIER")
    if not named:
        return next(tier for tier, is_there in _THERE.items() if is_there())
    tier = next((tier for tier in Tier if tier == named), None)
    if tier is None or not _THERE[tier]():
        raise TierMissing(named, tuple(Tier))
    return tier


def prove(event: object, contract: Contract | None) -> dict[str, Any] | None:
    """Proves that nothing is found in an event; None if that is not certain.

    Gives what a tally counts of it. Without a contract, its own SchemaVersion holds.
    """
    tier = in_force()
    if tier is Tier.REFERENCE:
        return None
    if isinstance(event, str):
        try:
            event = event.encode()
        except UnicodeEncodeError:
            return None
    if not isinstance(event, bytes):
        return None
    if tier is Tier.FAST:
        return _proven_fast(event, contract)
    program = native_program(contract)
    proven = None if program is None else program.prove(event)
    return proven and dict(zip(_COUNTED, proven, strict=True))


def _proven_fast(event: bytes, contract: Contract | None) -> dict[str, Any] | None:
    proven, newest = _fast()
    return proven(event, newest if contract is None else contract)


@cache
def _fast() -> tuple[Callable[[bytes, Contract], dict[str, Any] | None], Contract]:
    """Imports what only this tier needs, and loads the newest contract."""
    from cp_contract.contract import load_contract  # noqa: PLC0415  (as below)
    from cp_contract.validation._fast import counted_of  # noqa: PLC0415

    return counted_of, load_contract()


def native_program(contract: Contract | None) -> NativeProgram | None:
    """Gives the program of a contract, or of the newest; None without that tier."""
    if in_force() is not Tier.NATIVE:
        return None
    return _newest() if contract is None else _program_of(contract)


def line_counter() -> Callable[[bytes, int, int], int] | None:
    """Gives what counts lines in a part of a buffer; None without the native tier."""
    return _native().count_lines if in_force() is Tier.NATIVE else None


@lru_cache(maxsize=64)
def _program_of(contract: Contract) -> NativeProgram:
    # What compiles programs needs `jsonschema`, which a program at hand does not.
    from cp_contract.validation.programs import compile_program  # noqa: PLC0415

    return _native().Program(compile_program(contract))


@cache
def _newest() -> NativeProgram:
    """Loads the newest contract's program, or compiles it if the schema has changed."""
    written = _beside(NEWEST)
    digest = schema_digest()
    if written.startswith(digest):
        return _native().Program(written[len(digest) :])
    from cp_contract.contract import load_contract  # noqa: PLC0415  (as above)

    return _program_of(load_contract())


def _beside(name: str) -> bytes:
    """Reads a file of this package, without what importlib.resources costs."""
    loader: Any = __spec__.loader
    found: bytes = loader.get_data(__file__.removesuffix("tiers.py") + name)
    return found


class _Native(Protocol):
    """The module cp_contract_native."""

    FORMAT: bytes

    def Program(self, encoded: bytes, /) -> NativeProgram:  # noqa: N802  (a class)
        """Makes a program of its bytes; raises `ValueError` if they are none."""
        ...

    def count_lines(self, data: bytes, start: int, end: int, /) -> int:
        """Counts the lines that end in a part of a buffer."""
        ...


@cache
def _native() -> _Native:
    return cast("_Native", import_module("cp_contract_native"))


def _has_native() -> bool:
    try:
        return _native().FORMAT == FORMAT
    except ImportError:
        return False


def _has_fast() -> bool:
    return all(map(find_spec, ("msgspec", "orjson")))


def _has_reference() -> bool:
    return True


_THERE: Final[dict[Tier, Callable[[], bool]]] = {
    Tier.NATIVE: _has_native,
    Tier.FAST: _has_fast,
    Tier.REFERENCE: _has_reference,
}
_COUNTED: Final = ("EventType", "ObjectTypeName")
