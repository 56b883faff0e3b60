"""Names of character classes -> sets of characters, as ECMA-262 defines them."""

from __future__ import annotations

import sys
import unicodedata
from functools import cache
from itertools import groupby
from typing import Final

from cp_contract.languages._characters import ALL, NONE, Characters

__all__ = ["DIGITS", "DOT", "ESCAPES", "WORD", "property_class"]

DIGITS: Final = Characters.of(((0x30, 0x39),))
WORD: Final = Characters.of(((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)))
_SPACE: Final = Characters.of(
    (
        *((0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680)),
        *((0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F)),
        *((0x3000, 0x3000), (0xFEFF, 0xFEFF)),
    )
)
DOT: Final = ~Characters.among("\n\r\u2028\u2029")
ESCAPES: Final = {
    "d": DIGITS,
    "D": ~DIGITS,
    "s": _SPACE,
    "S": ~_SPACE,
    "w": WORD,
    "W": ~WORD,
}

_CATEGORIES: Final = {
    "L": "Letter",
    "LC": "Cased_Letter",
    "Lu": "Uppercase_Letter",
    "Ll": "Lowercase_Letter",
    "Lt": "Titlecase_Letter",
    "Lm": "Modifier_Letter",
    "Lo": "Other_Letter",
    "M": "Mark",
    "Mn": "Nonspacing_Mark",
    "Mc": "Spacing_Mark",
    "Me": "Enclosing_Mark",
    "N": "Number",
    "Nd": "Decimal_Number",
    "Nl": "Letter_Number",
    "No": "Other_Number",
    "P": "Punctuation",
    "Pc": "Connector_Punctuation",
    "Pd": "Dash_Punctuation",
    "Ps": "Open_Punctuation",
    "Pe": "Close_Punctuation",
    "Pi": "Initial_Punctuation",
    "Pf": "Final_Punctuation",
    "Po": "Other_Punctuation",
    "S": "Symbol",
    "Sm": "Math_Symbol",
    "Sc": "Currency_Symbol",
    "Sk": "Modifier_Symbol",
    "So": "Other_Symbol",
    "Z": "Separator",
    "Zs": "Space_Separator",
    "Zl": "Line_Separator",
    "Zp": "Paragraph_Separator",
    "C": "Other",
    "Cc": "Control",
    "Cf": "Format",
    "Cs": "Surrogate",
    "Co": "Private_Use",
    "Cn": "Unassigned",
}
_ALIASES: Final = {
    **{name: code for code, name in _CATEGORIES.items()},
    **{code: code for code in _CATEGORIES},
    "Combining_Mark": "M",
    "cntrl": "Cc",
    "digit": "Nd",
    "punct": "P",
}
_GROUPS: Final = {"LC": ("Lu", "Ll", "Lt")}


def property_class(name: str) -> Characters | None:
    r"""Gives the characters of a `\p{...}`, None where this Python does not know them.

    What a category holds is what the Unicode version of this Python says.
    """
    kind, equals, value = name.partition("=")
    if equals:
        known = kind in ("gc", "General_Category") and value in _ALIASES
        return _category(_ALIASES[value]) if known else None
    if name in _ALIASES:
        return _category(_ALIASES[name])
    return _binary(name)


def _binary(name: str) -> Characters | None:
    if name == "Any":
        return ALL
    if name == "ASCII":
        return Characters.of(((0, 0x7F),))
    if name == "Assigned":
        return ~_category("Cn")
    if name in ("ASCII_Hex_Digit", "AHex"):
        return Characters.of(((0x30, 0x39), (0x41, 0x46), (0x61, 0x66)))
    return None


def _category(code: str) -> Characters:
    codes = _GROUPS.get(code) or tuple(
        each for each in _CATEGORIES if each.startswith(code) and each != "LC"
    )
    found = NONE
    for each in codes:
        found |= Characters.of(_table().get(each, ()))
    return found


@cache
def _table() -> dict[str, list[tuple[int, int]]]:
    """Reads the whole table of categories once: a tenth of a second."""
    table: dict[str, list[tuple[int, int]]] = {}
    at = 0
    categories = map(unicodedata.category, map(chr, range(sys.maxunicode + 1)))
    for category, same in groupby(categories):
        length = sum(1 for _ in same)
        table.setdefault(category, []).append((at, at + length - 1))
        at += length
    return table
