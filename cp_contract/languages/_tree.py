"""What a pattern is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import final

from cp_contract.languages._characters import Characters

__all__ = ["Anchor", "Choice", "Look", "Node", "Repeat", "Sequence"]


@final
class Anchor(Enum):
    """What holds between two characters."""

    START = "^"
    END = "$"
    BOUNDARY = r"\b"
    NO_BOUNDARY = r"\B"


@final
@dataclass(frozen=True, slots=True)
class Sequence:
    """One node after another."""

    parts: tuple[Node, ...]


@final
@dataclass(frozen=True, slots=True)
class Choice:
    """One of several nodes."""

    options: tuple[Node, ...]


@final
@dataclass(frozen=True, slots=True)
class Repeat:
    """A node so many times; without bound if `high` is None."""

    part: Node
    low: int
    high: int | None


@final
@dataclass(frozen=True, slots=True)
class Look:
    """What follows begins with the node, or does not."""

    part: Node
    negative: bool


Node = Characters | Anchor | Sequence | Choice | Repeat | Look
