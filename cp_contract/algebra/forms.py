"""Formulas of five kinds -> a set of JSON values: the normal form of a schema.

A form is a product: constants, numbers, strings, arrays and objects each have their own
formula, so intersection, union and complement are taken kind by kind. A form may be
lazy, which is how a recursive schema has one: its parts are looked up when asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, final
from weakref import WeakValueDictionary

from cp_contract.algebra.formula import (
    ALWAYS,
    NEVER,
    Formula,
    Undecidable,
    Undecided,
    Values,
    formula,
    meet,
)
from cp_contract.algebra.values import CONSTANTS, Kind, kind_of, scalar_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = [
    "ANYTHING",
    "NOTHING",
    "Form",
    "either",
    "form_of",
    "lazy",
    "only",
    "together",
    "undecidable",
    "when",
]

Parts = tuple[Formula, ...]


@final
class Form:
    """A set of JSON values: a formula for each kind, at once or when asked for."""

    __slots__ = (
        "__weakref__",
        "_find_parts",
        "_looking",
        "_meets",
        "_parts",
        "answer",
        "factors",
        "opposite",
    )

    def __init__(
        self, parts: Parts | None, find_parts: Callable[[], Parts] | None = None
    ) -> None:
        self._parts = parts
        self._find_parts = find_parts
        self._looking = False
        self._meets: dict[Form, Form] = {}
        self.factors: tuple[Form, ...] | None = None
        """What a lazy intersection is an intersection of."""
        self.opposite: Form
        self.answer: Any = None
        """What a search found out about this form, kept for the next one."""

    @property
    def is_lazy(self) -> bool:
        """Says whether the parts have not been looked up yet."""
        return self._parts is None

    @property
    def parts(self) -> Parts:
        """Gives the formulas, in the order of `Kind`, looked up once."""
        if self._parts is None:
            if self._looking or self._find_parts is None:
                return _ENDLESS.parts
            self._looking = True
            try:
                parts = self._find_parts()
            finally:
                self._looking = False
            self._parts = parts
        return self._parts

    @property
    def settled(self) -> Form:
        """Gives the form with these parts that every equal one shares."""
        return form_of(self.parts)

    def admits(self, value: Any) -> bool:
        """Says whether a JSON value is in the set; may raise `Undecided`."""
        kind = kind_of(value)
        if kind < Kind.ARRAY:
            value = scalar_key(value)
        return self.parts[kind].admits(value)

    def __and__(self, other: Form) -> Form:
        if self is other:
            return self
        found = self._meets.get(other)
        if found is None:
            found = self._meets[other] = _meet(self, other)
        return found

    def __or__(self, other: Form) -> Form:
        return (self.opposite & other.opposite).opposite

    def __invert__(self) -> Form:
        return self.opposite


_FORMS: Final[WeakValueDictionary[Parts, Form]] = WeakValueDictionary()
_LAZY: Final[WeakValueDictionary[frozenset[Form], Form]] = WeakValueDictionary()


def form_of(parts: Parts) -> Form:
    """Gives the one form with these formulas."""
    found = _FORMS.get(parts)
    if found is None:
        found = _FORMS[parts] = Form(parts)
        constants, numbers, strings, arrays, objects = parts
        denied = (
            constants.opposite,
            numbers.opposite,
            strings.opposite,
            arrays.opposite,
            objects.opposite,
        )
        opposite = Form(denied)
        found.opposite, opposite.opposite = opposite, found
        _FORMS[denied] = opposite
    return found


ANYTHING: Final = form_of((ALWAYS,) * 5)
NOTHING: Final = ANYTHING.opposite


def only(kind: Kind, part: Formula = ALWAYS) -> Form:
    """Gives the set of the values of a kind of which the formula is true."""
    parts = [NEVER] * 5
    parts[kind] = part
    return form_of(tuple(parts))


def when(kind: Kind, part: Formula) -> Form:
    """Gives the set of the values that, if they are of the kind, obey the formula."""
    parts = [ALWAYS] * 5
    parts[kind] = part
    return form_of(tuple(parts))


def undecidable(reason: str, pointer: str) -> Form:
    """Gives a set of which nothing is known, and says why."""
    return form_of((formula(Undecidable(reason, pointer)),) * 5)


_ENDLESS: Final = undecidable("a reference leads back to itself", "")


def lazy(find_form: Callable[[], Form]) -> Form:
    """Gives the form that a function will give, once somebody asks for its parts."""
    form = Form(None, lambda: find_form().parts)
    form.opposite = Form(None, lambda: find_form().opposite.parts)
    form.opposite.opposite = form
    return form


def together(forms: Iterable[Form]) -> Form:
    """Gives the intersection of the forms."""
    now: list[Form] = []
    later: dict[Form, None] = {}
    for each in forms:
        if each.is_lazy:
            later[each] = None
        else:
            now.append(each)
    if len(now) == 1:
        known = now[0]
    else:
        columns = zip(*[each.parts for each in now], strict=True)
        met = [meet(column) for column in columns]
        known = form_of((_tidy(met[0]), *met[1:])) if now else ANYTHING
    return _meet_lazily(known, later) if later else known


def either(forms: Iterable[Form]) -> Form:
    """Gives the union of the forms."""
    return together([each.opposite for each in forms]).opposite


def _meet(one: Form, other: Form) -> Form:
    if one is NOTHING or other is NOTHING or one.opposite is other:
        return NOTHING
    if one is ANYTHING or other is ANYTHING:
        return other if one is ANYTHING else one
    return together((one, other))


def _meet_lazily(known: Form, later: Iterable[Form]) -> Form:
    factors: dict[Form, None] = {}
    for each in later:
        factors.update(dict.fromkeys(each.factors or (each,)))
    products = [known, *[each for each in factors if not each.is_lazy]]
    if len(products) > 1:
        known = together(products)
        factors = {each: None for each in factors if each.is_lazy}
    if known is NOTHING or any(each.opposite in factors for each in factors):
        return NOTHING
    if known is not ANYTHING:
        factors[known] = None
    if len(factors) == 1:
        return next(iter(factors))
    key = frozenset(factors)
    found = _LAZY.get(key)
    if found is None:
        parts = tuple(factors)
        found = lazy(lambda: together([each.settled for each in parts]))
        found.factors = parts
        _LAZY[key] = found
    return found


def _tidy(constants: Formula) -> Formula:
    """Gives the one formula for a set of constants: there are but three of them."""
    if constants is ALWAYS or constants is NEVER:
        return constants
    try:
        names = frozenset([name for name in CONSTANTS if constants.admits(name)])
    except Undecided:
        return constants
    if not names:
        return NEVER
    return ALWAYS if len(names) == len(CONSTANTS) else formula(Values(names))
