"""What is asked of strings -> a type that msgspec holds to, and a test for the rest."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, NamedTuple

from msgspec import Meta

from cp_contract.formats import FORMATS
from cp_contract.languages.matching import matches
from cp_contract.validation._automata import DATE_TIMES

if TYPE_CHECKING:
    from cp_contract.validation._instructions import TextRule
    from cp_contract.validation._predicates import Predicate

__all__ = ["Quick", "Text", "admits", "bounded", "text_of"]


class Quick(NamedTuple):
    """An expression that is asked before a test: a yes is certain, a no is not."""

    code: str
    """Of `value`, with a place for each operand."""
    operands: tuple[Any, ...]


class Text(NamedTuple):
    """How strings are read: by a type, and what it leaves to be tested."""

    type: Any
    test: Predicate | None = None
    quick: Quick | None = None


def text_of(rule: TextRule) -> Text:
    """Gives the type of the strings that a rule may admit, and the test of the rest."""
    if rule.literals is not None:
        return Text(Literal[rule.literals])
    kind = bounded(str, rule.shortest, rule.longest)
    test = partial(admits, rule)
    if rule.date_time:
        return Text(kind, test) if rule.pattern else Text(kind, *_date_times(test))
    if not rule.pattern:
        return Text(kind)
    one = _ONE_CLASS.fullmatch(rule.pattern[0])
    if one is None or len(rule.pattern) > 1 or rule.longest is not None:
        return Text(kind, *_remembering(test))
    # It has one length, as ids have, which do not come again.
    is_in_class = re.compile(one["class"]).match
    letters = bytes(octet for octet in range(128) if is_in_class(chr(octet)))
    quick = Quick("not value.encode().translate(None, {})", (letters,))
    length = int(one["length"])
    return Text(bounded(str, max(length, rule.shortest), length), test, quick)


def bounded(kind: Any, least: int, most: int | None) -> Any:
    """Bounds the length of strings or lists, which is in code points or items."""
    if most is not None and most >= _ENDLESS:
        most = None
    if not least and most is None:
        return kind
    return Annotated[kind, Meta(min_length=min(least, _ENDLESS), max_length=most)]


def admits(rule: TextRule, text: str) -> bool:
    """Says whether a rule admits a string."""
    if rule.literals is not None:
        return text in rule.literals
    return (
        rule.shortest <= len(text)
        and (rule.longest is None or len(text) <= rule.longest)
        and (not rule.date_time or FORMATS["date-time"].check(text))
        and all(matches(pattern, text) for pattern in (*rule.pattern, *rule.besides))
    )


def _remembering(test: Predicate) -> tuple[Predicate, Quick]:
    """Gives a test that knows the strings that it has admitted, up to so many."""
    known = set[str]()

    def remembers(text: str) -> bool:
        if text in known:
            return True
        if not test(text):
            return False
        _keep(known, text)
        return True

    return remembers, Quick("value in {}", (known,))


def _date_times(test: Predicate) -> tuple[Predicate, Quick]:
    """Gives a test that knows the parts of date-times that it has admitted.

    These are the second, and what comes after it; but for leap seconds, neither asks
    anything of the other.
    """
    seconds, rests = set[str](), set[str]()

    def remembers(text: str) -> bool:
        if not test(text):
            return False
        if _DATE_TIME(text):
            _keep(seconds, text[:19])
            _keep(rests, text[19:])
        return True

    quick = Quick("value[:19] in {} and value[19:] in {}", (seconds, rests))
    return remembers, quick


def _keep(known: set[str], text: str) -> None:
    """Remembers a string; when there are too many, only the last ones count."""
    if len(known) >= _MANY:
        known.clear()
    if len(text) <= _LONG:
        known.add(text)


_DATE_TIME: Final = re.compile(DATE_TIMES.removesuffix("$")).fullmatch
_ONE_CLASS: Final = re.compile(
    r"\^(?P<class>\[(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_])+-?\])"
    r"\{(?P<length>[0-9]{1,4})\}\$(?:\(\?!\\n\))?"
)
_ENDLESS: Final = 1 << 31
_MANY, _LONG = 4_000, 255
