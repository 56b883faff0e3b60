"""The test suites of other checkers -> pairs of schemas, each in its draft."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Pair", "load_pairs"]

_PEERS: Final = Path(__file__).parent / "data" / "peers"
_DRAFT_4: Final = "http://json-schema.org/draft-04/schema#"
_DRAFT_7: Final = "http://json-schema.org/draft-07/schema#"
_DRAFT_2020: Final = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two schemas that some test asks about, and where that test stands."""

    peer: str
    place: str
    one: Any
    two: Any

    @property
    def name(self) -> str:
        """Gives the name by which a list of exceptions calls the pair."""
        return f"{self.peer} | {self.place}"


def load_pairs() -> Iterator[Pair]:
    """Reads every pair once, however many suites have it."""
    seen: set[str] = set()
    for path in sorted(_PEERS.glob("*/pairs.json"), reverse=True):
        for index, entry in enumerate(json.loads(path.read_text("utf-8"))):
            text = json.dumps(entry["pair"], sort_keys=True)
            if text in seen:
                continue
            seen.add(text)
            draft = _draft(path.parent.name, text)
            one, two = (_in_draft(each, draft) for each in entry["pair"])
            yield Pair(path.parent.name, f"{entry['from']} {index}", one, two)


def _draft(peer: str, text: str) -> str:
    if peer == "isjsonschemasubset":
        return _DRAFT_2020
    exclusive = ("exclusiveMinimum", "exclusiveMaximum")
    flags = any(f'"{each}": {flag}' in text for each in exclusive for flag in _FLAGS)
    return _DRAFT_4 if flags else _DRAFT_7


_FLAGS: Final = ("true", "false")


def _in_draft(schema: Any, draft: str) -> Any:
    if not isinstance(schema, dict) or "$schema" in schema:
        return schema
    return {"$schema": draft, **schema}
