"""Patterns, texts and lengths -> languages with Boolean operators and their words."""

from __future__ import annotations

from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, final
from weakref import WeakValueDictionary

from cp_contract.errors import OutOfStates, PatternUnsupported
from cp_contract.languages import _terms, _words
from cp_contract.languages._booleans import complement, meet, union
from cp_contract.languages._characters import ALL, Characters
from cp_contract.languages._search import Budget, shortest
from cp_contract.languages._steps import ends, steps
from cp_contract.languages._syntax import parse
from cp_contract.languages._terms import Term, characters, join, run
from cp_contract.languages._translation import Unfolded, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

__all__ = ["ANY", "DEFAULT_STATES", "NOTHING", "Language", "State"]

DEFAULT_STATES: Final = 20_000
"""How many states a question may look at; a state takes some 100 µs."""


class State(NamedTuple):
    """One state of an automaton."""

    accepts: bool
    steps: tuple[tuple[tuple[tuple[int, int], ...], int], ...]
    """Ranges of code points and the state that they lead to; others lead nowhere."""


@final
class Language:
    """A regular set of texts over Unicode scalar values.

    Immutable. Languages with the same normal form are the same object; two that are
    not may still have the same members, which `(a - b).shortest()` tells.

    A lone surrogate in a text counts as the replacement character, as it does for the
    reference validator.
    """

    __slots__ = ("__weakref__", "_term")

    _term: Term

    @classmethod
    def _of(cls, term: Term) -> Language:
        known = _languages.get(term)
        if known is None:
            known = cls()
            known._term = term
            _languages[term] = known
        return known

    @classmethod
    def from_pattern(cls, pattern: str) -> Language:
        """Gives the texts in which a pattern (ECMA-262, unicode mode) is found.

        Raises `PatternInvalid` where it is none, and `PatternUnsupported` where its
        language is not regular or not worked out here.
        """
        return cls._of(_from_pattern(pattern))

    @classmethod
    def literals(cls, texts: Iterable[str]) -> Language:
        """Gives the language of the texts given, and no others."""
        return cls._of(union(_literal(text) for text in texts))

    @classmethod
    def lengths(cls, minimum: int, maximum: int | None) -> Language:
        """Gives the texts that are so many characters long; no maximum if None."""
        if maximum is not None and maximum < minimum:
            return cls._of(_terms.NOTHING)
        return cls._of(run(ALL, ((max(minimum, 0), maximum),)))

    def __and__(self, other: Language) -> Language:
        return self._of(_both(self._term, other._term))

    def __or__(self, other: Language) -> Language:
        return self._of(union((self._term, other._term)))

    def __sub__(self, other: Language) -> Language:
        return self._of(_both(self._term, complement(other._term)))

    def __invert__(self) -> Language:
        return self._of(complement(self._term))

    def __repr__(self) -> str:
        return f"<Language {self._term!r}>"

    def contains(self, text: str) -> bool:
        """Says whether the text is a member."""
        return ends(self._term, _scalars(text)).nullable

    def shortest(self, *, budget: int = DEFAULT_STATES) -> str | None:
        """Gives a shortest member, or None if the language is empty.

        Raises `OutOfStates` if that takes more states than the budget.
        """
        with _deep(budget):
            return shortest(self._term, Budget(budget))

    def words(self, *, budget: int = DEFAULT_STATES) -> Iterator[str]:
        """Yields every member once, shortest first and readable ones first.

        Raises `OutOfStates` when going on would take more states than the budget.
        """
        return _words.words(self._term, Budget(budget))

    def count(self, limit: int, *, budget: int = DEFAULT_STATES) -> int:
        """Gives the number of members, or the limit if there are more.

        Raises `OutOfStates` if that takes more states than the budget.
        """
        with _deep(budget):
            return _words.count(self._term, limit, Budget(budget))

    def sample(
        self,
        choose: Callable[[int], int],
        max_length: int,
        *,
        budget: int = DEFAULT_STATES,
    ) -> str:
        """Gives the member that choices lead to: `choose(n)` gives 0 to n - 1.

        It is at most `max_length` long, or a shortest member if all are longer. Where
        every choice is 0 it is a shortest member. Raises `ValueError` if the language
        is empty, and `OutOfStates` if that takes more states than the budget.
        """
        with _deep(budget):
            return _words.sample(self._term, choose, max_length, Budget(budget))

    def automaton(self, *, budget: int = DEFAULT_STATES) -> tuple[State, ...]:
        """Gives a deterministic automaton of the language, its first state first.

        Raises `OutOfStates` if it has more states than the budget.
        """
        with _deep(budget):
            return _automaton(self._term, Budget(budget))


_languages: WeakValueDictionary[Term, Language] = WeakValueDictionary()


@lru_cache(maxsize=1024)
def _from_pattern(pattern: str) -> Term:
    try:
        return translate(parse(pattern))
    except Unfolded:
        reason = "it repeats an anchor or a look-around too often"
    except RecursionError:
        reason = "it is nested too deep"
    raise PatternUnsupported(pattern, reason)


@lru_cache(maxsize=4096)
def _both(one: Term, other: Term) -> Term:
    return meet((one, other))


def _automaton(start: Term, budget: Budget) -> tuple[State, ...]:
    places = {start: 0}
    waiting = [start]
    states: list[State] = []
    for term in waiting:  # grows while it is walked
        budget.spend()
        taken: list[tuple[tuple[tuple[int, int], ...], int]] = []
        for among, target in steps(term):
            if target not in places:
                places[target] = len(places)
                waiting.append(target)
            taken.append((among.ranges, places[target]))
        states.append(State(term.nullable, tuple(taken)))
    return tuple(states)


def _literal(text: str) -> Term:
    term = _terms.EMPTY_WORD
    for character in reversed(_scalars(text)):
        term = join(characters(Characters.among(character)), term)
    return term


def _scalars(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


@contextmanager
def _deep(budget: int) -> Generator[None]:
    """Counts a term too deep for the interpreter's stack as too large."""
    try:
        yield
    except RecursionError:
        raise OutOfStates(budget) from None


ANY: Final = Language.lengths(0, None)
"""Every text."""
NOTHING: Final = Language.literals(())
"""No text."""
