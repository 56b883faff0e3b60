"""Pattern and text -> whether it is found there, as ECMA-262 reads it.

That is in unicode mode, by regress, or by ourselves where it cannot be trusted.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from regress import Regex

from cp_contract.errors import PatternInvalid, PatternUnsupported
from cp_contract.languages import Language

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["compile_pattern", "matcher", "matches"]

_REPEATED_GROUP: Final = re.compile(r"\)[*+{]")


@lru_cache(maxsize=4096)
def compile_pattern(pattern: str) -> Regex:
    """Compiles an ECMA-262 pattern in unicode mode; raises `RegressError` if bad."""
    return Regex(pattern, "u")


def matches(pattern: str, text: str) -> bool:
    """Says whether the pattern is found anywhere in the text, as `pattern` asks.

    A lone surrogate, which is no Unicode text, counts as the replacement character.
    """
    return matcher(pattern)(text)


@lru_cache(maxsize=4096)
def matcher(pattern: str) -> Callable[[str], bool]:
    """Gives what `matches` says of a pattern, for many texts."""
    if (language := _language_of(pattern)) is not None:
        return language.contains
    find = compile_pattern(pattern).find

    def is_found(text: str) -> bool:
        try:
            return find(text) is not None
        except UnicodeEncodeError:
            clean = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            return find(clean) is not None

    return is_found


def _language_of(pattern: str) -> Language | None:
    """Gives the language of a pattern that regress cannot be trusted with.

    regress 2026.9.1 does not find `^(?:(?:a+)+){2}$` in `aa`, and takes memory without
    end on `^((a*)*)*$`: it goes wrong where a group with a repetition is repeated.
    """
    if not _REPEATED_GROUP.search(pattern):
        return None
    try:
        return Language.from_pattern(pattern)
    except (PatternInvalid, PatternUnsupported):
        return None
