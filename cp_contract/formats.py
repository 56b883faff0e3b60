"""Format name -> the set of strings it stands for, exactly.

Shared by every part that reads `format`: the reference validator asks the check,
the algebra reads the pattern, and a law holds the two together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["FORMATS", "Format"]


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its name, its membership check, and the same set as a pattern.

    The pattern is ECMA-262 in unicode mode, or None where the set is not regular.
    """

    name: str
    check: Callable[[str], bool]
    pattern: str | None


FORMATS: Final[Mapping[str, Format]] = {}
