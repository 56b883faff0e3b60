"""A standard profile -> the keys that it is found by, each in one spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["PROFILE_ID", "Key", "comparable", "profile_keys"]

Key = tuple[str, str]
"""The name of a key, and a value as `comparable` spells it."""

PROFILE_ID: Final = "_profileId"

_FIELDS: Final = {
    "_account": ("AccountNumber",),
    "_phone": (
        "PhoneNumber",
        "MobilePhoneNumber",
        "HomePhoneNumber",
        "BusinessPhoneNumber",
    ),
    "_email": ("EmailAddress", "PersonalEmailAddress", "BusinessEmailAddress"),
}
_NAMES: Final = (("FirstName", "LastName"), ("FirstName", "MiddleName", "LastName"))


def profile_keys(profile: Mapping[str, Any]) -> set[Key]:
    """Gives the predefined keys of a profile, as its fields fill them."""
    return {(name, comparable(name, value)) for name, value in _values(profile)}


def comparable(name: str, value: str) -> str:
    """Spells a value of a key so that equal ones are the same text.

    Choice: e-mail addresses and names are compared without regard to case, phone
    numbers by their digits, and any other value as it is.

    >>> comparable("_phone", "+1 (206) 555-0100")
    '12065550100'
    """
    spelled = _SPELLINGS.get(name, str)(value)
    # SQLite's functions on JSON end a text where it has a NUL.
    return spelled.replace("\\", "\\\\").replace("\0", "\\0")


def _values(profile: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, fields in _FIELDS.items():
        yield from ((name, profile[field]) for field in fields if field in profile)
    for fields in _NAMES:
        if all(field in profile for field in fields):
            yield "_fullName", " ".join(profile[field] for field in fields)


def _digits(text: str) -> str:
    # A "number" without a digit, such as an extension's name, is compared as it is.
    return "".join(filter(str.isdigit, text)) or text


def _words(text: str) -> str:
    return " ".join(text.casefold().split())


_SPELLINGS: Final[Mapping[str, Callable[[str], str]]] = {
    "_email": str.casefold,
    "_fullName": _words,
    "_phone": _digits,
}
