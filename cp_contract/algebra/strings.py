"""Strings: their facts, and a conjunction of facts -> words, the shortest first."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, ClassVar, Final, final

from cp_contract.algebra.formula import Undecidable, Values
from cp_contract.errors import PatternInvalid, PatternUnsupported
from cp_contract.formats import FORMATS
from cp_contract.languages import (
    ANY,
    Language,
)
from cp_contract.languages.matching import matches

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from cp_contract.algebra.formula import Formula

__all__ = ["Formatted", "LongerThan", "Matches", "StringCell", "string_cell"]


@final
@dataclass(frozen=True, slots=True)
class LongerThan:
    """The string has at least so many code points."""

    rung: int
    ladder: ClassVar[Hashable] = "length"

    def admits(self, value: str) -> bool:
        """Says whether the string is long enough."""
        return len(value) >= self.rung


@final
@dataclass(frozen=True, slots=True)
class Matches:
    """A pattern is found in the string."""

    pattern: str
    pointer: str = field(compare=False, default="")
    ladder: ClassVar[None] = None

    def admits(self, value: str) -> bool:
        """Says whether the pattern is found."""
        return matches(self.pattern, value)


@final
@dataclass(frozen=True, slots=True)
class Formatted:
    """The string is of a format that `FORMATS` knows."""

    name: str
    pointer: str = field(compare=False, default="")
    ladder: ClassVar[None] = None

    def admits(self, value: str) -> bool:
        """Says whether the string is of the format."""
        return FORMATS[self.name].check(value)


@final
@dataclass(frozen=True, slots=True)
class StringCell:
    """A conjunction of facts about a string, taken together."""

    low: int
    high: int | None
    asked: tuple[Formula, ...]
    """The patterns and formats that the string has, or has not."""
    excluded: frozenset[str]
    doubts: tuple[Undecidable, ...]
    """What is not known of any member."""

    @property
    def opaque(self) -> tuple[Undecidable, ...]:
        """Gives why finding no member is no proof: what can only be checked."""
        languages = [_language_of(each.fact) for each in self.asked]
        return tuple([each for each in languages if isinstance(each, Undecidable)])

    @property
    def language(self) -> Language:
        """Gives the language of the cell; what is not regular is not in it."""
        language = ANY
        if self.low or self.high is not None:
            language = Language.lengths(self.low, self.high)
        for each in self.asked:
            pattern = _language_of(each.fact)
            if isinstance(pattern, Language):
                language &= pattern if each.holds else ~pattern
        if 0 < len(self.excluded) <= _FEW:
            language -= Language.literals(self.excluded)
        return language

    def admits(self, text: str) -> bool:
        """Says whether a string is in the cell, doubts aside."""
        return (
            self.low <= len(text)
            and (self.high is None or len(text) <= self.high)
            and text not in self.excluded
            and all(each.admits(text) for each in self.asked)
        )

    def members(self, states: int) -> Iterator[str]:
        """Yields distinct members, the shortest first, until there are no more.

        Of a set that is not regular only a stretch is looked at. Raises `OutOfStates`.
        """
        if self.high is not None and self.low > self.high:
            return
        seen: set[str] = set()
        for word in self._candidates(states):
            if word not in seen and self.admits(word):
                seen.add(word)
                yield word

    def _candidates(self, states: int) -> Iterator[str]:
        """Yields what may be a member: words at hand first, then those searched for.

        Words at hand cost no automaton, and those that fit are as short as may be.
        """
        for each in self.asked:
            if isinstance(each.fact, Formatted) and each.fact.name in _READABLE:
                yield _READABLE[each.fact.name]
        if not self.low:
            yield ""
        yield from [letter * max(self.low, 1) for letter in "a0A"]
        language = self.language
        if self.opaque:
            yield from _LIKELY
            yield from islice(language.words(budget=states), _STRETCH)
            return
        shortest = language.shortest(budget=states)
        if shortest is not None:
            yield shortest
            yield from language.words(budget=states)


def string_cell(facts: Iterable[Formula]) -> StringCell:
    """Takes the facts of a conjunction together."""
    low, high = 0, None
    asked: list[Formula] = []
    excluded: frozenset[str] = frozenset()
    doubts: list[Undecidable] = []
    for each in facts:
        match each.fact:
            case LongerThan(rung) if each.holds:
                low = max(low, rung)
            case LongerThan(rung):
                high = rung - 1 if high is None else min(high, rung - 1)
            case Matches() | Formatted():
                asked.append(each)
            case Values(values):
                excluded |= values
            case doubt:
                doubts.append(doubt)
    return StringCell(low, high, tuple(asked), excluded, tuple(doubts))


@lru_cache(maxsize=4096)
def _language_of(fact: Matches | Formatted) -> Language | Undecidable:
    if isinstance(fact, Matches):
        pattern = fact.pattern
    else:
        known = FORMATS[fact.name].pattern
        if known is None:
            reason = f"the format {fact.name!r} is not regular"
            return Undecidable(reason, fact.pointer)
        pattern = known
    try:
        return Language.from_pattern(pattern)
    except (PatternInvalid, PatternUnsupported) as unsupported:
        reason = f"the pattern {pattern!r} has no automaton: {unsupported.reason}"
        return Undecidable(reason, fact.pointer)


_READABLE: Final = {
    "date": "2020-01-01",
    "date-time": "2020-01-01T00:00:00Z",
    "time": "00:00:00Z",
}
"""Formats whose shortest words are many: one that a reader knows at sight."""
_LIKELY: Final = ("", "a", "(", "[", "a(", "(a)", "aa", "0", "1")
"""Strings that tell the sets apart that are not regular, formats first."""
_STRETCH: Final = 200
"""How many words of what is regular about a set are tried."""
_FEW: Final = 64
"""How many excluded words an automaton is built for."""
