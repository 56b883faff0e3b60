"""Objects that were seen -> a schema that admits them, and how sure it is.

Written here because what is wanted are the counts: inference libraries (genson) merge
kinds and forget how often each was seen, and then nothing can say how sure it is.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.dialect import DRAFT, is_integer
from cp_contract.formats import FORMATS
from cp_contract.kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Evidence", "infer_object_type"]

# Looked for in this order; the first that every text is in is taken.
_FORMATS: Final = ("date-time", "date", "uuid", "email", "ipv4", "uri")
_MOST_VALUES: Final = 12  # past as many different texts, no enum is thought of
_OFTEN: Final = 5  # how often each text of an enum must have been seen
_ENOUGH: Final = 30  # how many values it takes to hold others to what they share


@final
@dataclass(frozen=True, slots=True)
class Evidence:
    """How sure one property is."""

    pointer: str
    """JSON Pointer into the object; items of arrays are `-`."""
    present: int
    """In how many of the objects around it the property was seen."""
    of: int
    """How many objects there were around it."""

    @property
    def at_most_absent(self) -> float | None:
        """Gives the share of objects that may lack it, at 95 %; None if one did.

        By the rule of three: what was not seen in n is under 3/n.
        """
        return min(1.0, 3 / self.of) if self.present == self.of else None


def infer_object_type(
    name: str, objects: Iterable[Any]
) -> tuple[dict[str, Any], list[Evidence]]:
    """Infers the schema of an object type, and how sure each property is.

    Every object that was given is valid under it. A property is required if it was in
    every one of at least 30 objects; a format or an enum is asserted from as many
    texts, and is a candidate (`x-format-candidate`, `x-enum-candidate`) below that.
    """
    seen = _Seen()
    for each in objects:
        seen.add(each)
    schema = {
        "$schema": DRAFT,
        "title": name,
        "description": f"Inferred from {seen.count} objects.",
        "x-source": "observed",
        **seen.schema(),
    }
    return schema, list(seen.evidence(""))


@final
@dataclass(slots=True)
class _Seen:
    """What was seen at one place."""

    count: int = 0
    kinds: Counter[str] = field(default_factory=Counter[str])
    texts: Counter[str] = field(default_factory=Counter[str])
    many_texts: bool = False
    formats: set[str] = field(default_factory=lambda: set(_FORMATS))
    properties: dict[str, _Seen] = field(default_factory=dict[str, "_Seen"])
    items: _Seen | None = None

    def add(self, value: Any) -> None:
        self.count += 1
        self.kinds[_kind(value)] += 1
        if isinstance(value, str):
            self._add_text(value)
        elif is_object(value):
            for name, inner in value.items():
                self.properties.setdefault(name, _Seen()).add(inner)
        elif is_array(value):
            self.items = self.items or _Seen()
            for inner in value:
                self.items.add(inner)

    def _add_text(self, text: str) -> None:
        if not self.many_texts:
            self.texts[text] += 1
            if len(self.texts) > _MOST_VALUES:
                self.many_texts = True
                self.texts.clear()
        self.formats = {name for name in self.formats if FORMATS[name].check(text)}

    def schema(self) -> dict[str, Any]:
        """Gives the schema of what was seen here."""
        kinds = sorted(self.kinds)
        if "number" in kinds and "integer" in kinds:
            kinds.remove("integer")
        made: dict[str, Any] = {"x-seen": dict(sorted(self.kinds.items()))}
        if kinds:
            made["type"] = kinds[0] if len(kinds) == 1 else kinds
        if kinds == ["string"]:
            made |= self._text_schema()
        if self.properties:
            made |= self._object_schema()
        if self.items is not None and self.items.count:
            made["items"] = self.items.schema()
        return made

    def _object_schema(self) -> dict[str, Any]:
        objects = self.kinds["object"]
        made: dict[str, Any] = {}
        needed = [
            name for name, inner in self.properties.items() if inner.count == objects
        ]
        if needed and objects >= _ENOUGH:
            made["required"] = needed
        made["properties"] = {
            name: {"x-present": f"{inner.count} of {objects}", **inner.schema()}
            for name, inner in self.properties.items()
        }
        return made

    def _text_schema(self) -> dict[str, Any]:
        enough = self.count >= _ENOUGH
        fitting = next((name for name in _FORMATS if name in self.formats), None)
        if fitting is not None:
            return {"format" if enough else "x-format-candidate": fitting}
        if not self.many_texts and 1 < len(self.texts) < self.count:
            often = all(times >= _OFTEN for times in self.texts.values())
            keyword = "enum" if enough and often else "x-enum-candidate"
            return {keyword: sorted(self.texts)}
        return {}

    def evidence(self, pointer: str) -> Iterator[Evidence]:
        """Yields how sure each property below is."""
        for name, inner in self.properties.items():
            escaped = name.replace("~", "~0").replace("/", "~1")
            at = f"{pointer}/{escaped}"
            yield Evidence(at, inner.count, self.kinds["object"])
            yield from inner.evidence(at)
        if self.items is not None:
            yield from self.items.evidence(f"{pointer}/-")


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if is_object(value):
        return "object"
    if is_array(value):
        return "array"
    return "integer" if is_integer(value) else "number"
