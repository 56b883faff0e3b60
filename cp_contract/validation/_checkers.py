"""Keyword of a schema -> the function that notes where a value breaks it.

What a function says of a value is what the reference says. Most values are what they
should be, so that each function looks for what may be wrong before it names a place.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple, final

from cp_contract.kinds import is_array, is_object
from cp_contract.validation._keywords import FALSE, Breach, missing, told

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cp_contract.validation._predicates import Predicate

__all__ = [
    "Checker",
    "Members",
    "Path",
    "at_doubtful",
    "at_each_item",
    "at_each_name",
    "at_each_other",
    "at_first_items",
    "at_members",
    "nothing",
    "refusal",
    "required",
    "test",
]

Path = tuple[str | int, ...]
Checker = Callable[[Any, Path, "list[Breach]"], None]
"""Notes the breaches of a value, which stands at the place."""


def nothing(value: Any, place: Path, found: list[Breach]) -> None:
    """Finds nothing: any value will do."""


def test(
    keyword: str, holds: Predicate, limit: Any, schema: dict[str, Any], path: Path
) -> Checker:
    """Makes the function of a keyword that looks at the value alone."""
    say = told(keyword, limit, path)

    def check(value: Any, place: Path, found: list[Breach]) -> None:
        if not holds(value):
            found.append(Breach(path, keyword, (say(value),), place, schema))

    return check


def refusal(path: Path) -> Checker:
    """Makes the function of a schema that is `false`."""
    say = told(FALSE, None, path)

    def check(value: Any, place: Path, found: list[Breach]) -> None:
        found.append(Breach(path, FALSE, (say(value),), place, False))

    return check


def required(names: list[str], schema: dict[str, Any], path: Path) -> Checker:
    """Makes the function of `required`."""
    needed = frozenset(names)

    def check(value: Any, place: Path, found: list[Breach]) -> None:
        if type(value) is dict and not value.keys() >= needed:
            messages = tuple(missing(value, names))
            found.append(Breach(path, "required", messages, place, schema))

    return check


@final
class Members(NamedTuple):
    """What is known of the values of an object, by name, in the schema's order."""

    checks: Mapping[str, Checker]
    """What finds the breaches of a value that is not accepted."""
    accepts: Mapping[str, Predicate]
    """Says quickly that a value is valid; a no is not certain."""
    longest: Mapping[str, float]
    """Up to which length any string is valid, the empty one left out."""


def at_members(members: Members) -> Checker:
    """Makes the function of `properties`."""
    checks = members.checks
    doubtful = (_of_few if len(checks) <= _FEW else _of_many)(members)

    def check(value: Any, place: Path, found: list[Breach]) -> None:
        if is_object(value):
            for name in doubtful(value):
                checks[name](value[name], (*place, name), found)

    return check


def at_doubtful(checks: Mapping[str, Checker]) -> Checker:
    """Makes the function of `properties` for members that are known to be doubtful."""
    order = {name: at for at, name in enumerate(checks)}.__getitem__

    def check(value: Any, place: Path, found: list[Breach]) -> None:
        names = [name for name in value if name in checks]
        if len(names) > 1:
            names.sort(key=order)
        for name in names:
            checks[name](value[name], (*place, name), found)

    return check


def _of_few(members: Members) -> Callable[[dict[str, Any]], list[str]]:
    """Makes what looks up in an object the few names that are spoken of."""
    accepts = tuple(members.accepts.items())
    return lambda value: [
        name for name, holds in accepts if name in value and not holds(value[name])
    ]


def _of_many(members: Members) -> Callable[[dict[str, Any]], list[str]]:
    """Makes what looks through an object for the values that may be invalid."""
    accepts, most = members.accepts, members.longest.get
    order = {name: at for at, name in enumerate(members.checks)}.__getitem__

    def doubtful(value: dict[str, Any]) -> list[str]:
        # Most values are strings of some length: nothing is called for those.
        names = [
            name
            for name, inner in value.items()
            if type(inner) is not str or not 0 < len(inner) <= most(name, _ENDLESS)
        ]
        if names:
            names = [
                name
                for name in names
                if name in accepts and not accepts[name](value[name])
            ]
            if len(names) > 1:
                names.sort(key=order)
        return names

    return doubtful


def at_each_other(
    inside: Checker, named: frozenset[str], accepts: Predicate
) -> Checker:
    """Makes the function of `additionalProperties`."""

    def check(value: Any, place: Path, found: list[Breach]) -> None:
        if is_object(value):
            for name, inner in value.items():
                if name not in named and not accepts(inner):
                    inside(inner, (*place, name), found)

    return check


def at_each_name(inside: Checker) -> Checker:
    """Makes the function of `propertyNames`."""

    def check(value: Any, place: Path, found: list[Breach]) -> None:
        if is_object(value):
            for name in value:
                inside(name, place, found)

    return check


def at_each_item(inside: Checker, first: int, accepts: Predicate) -> Checker:
    """Makes the function of `items`, which begin after the `first`."""

    def check(value: Any, place: Path, found: list[Breach]) -> None:
        if is_array(value):
            for at, item in enumerate(value[first:], start=first):
                if not accepts(item):
                    inside(item, (*place, at), found)

    return check


def at_first_items(checks: list[Checker], schemas: list[Any]) -> Checker:
    """Makes the function of `prefixItems`."""

    def check(value: Any, place: Path, found: list[Breach]) -> None:
        if is_array(value):
            for at, (inner, inside) in enumerate(zip(value, checks, strict=False)):
                # What stands in the way of a `false` is the array.
                there = place if schemas[at] is False else (*place, at)
                inside(inner, there, found)

    return check


_ENDLESS: Final = float("inf")
_FEW: Final = 3
