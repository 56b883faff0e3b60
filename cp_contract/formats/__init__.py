"""Format name -> the set of strings it stands for, exactly.

Shared by every part that reads `format`: the reference validator asks the check,
the algebra reads the pattern, and a law holds the two together.

A name that is not here asserts nothing. `idn-hostname` is not: which labels IDNA
allows cannot be said exactly without its tables.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cp_contract.formats import _addresses, _pointers, _references, _times
from cp_contract.formats._format import Format

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FORMATS", "Format"]

FORMATS: Final[Mapping[str, Format]] = MappingProxyType(
    {
        each.name: each
        for each in (
            *_times.FORMATS,
            *_addresses.FORMATS,
            *_references.FORMATS,
            *_pointers.FORMATS,
        )
    }
)
