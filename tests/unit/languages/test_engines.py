"""Four engines read a pattern alike: ours, regress, jsonschema-rs and Ajv.

Ours is compared with each of the others on awkward patterns and awkward texts. Where
one of them is known to read a pattern otherwise, it is listed, and must do so.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import jsonschema_rs
import pytest
from regress import Regex, RegressError

from cp_contract.errors import PatternInvalid, PatternUnsupported
from cp_contract.languages import Language

if TYPE_CHECKING:
    from collections.abc import Callable

_AJV: Final = "ajv@8.17.1"
_SCRIPT: Final = Path(__file__).with_name("read_patterns.js")

_TEXTS: Final = [
    *("", "a", "b", "ab", "aa", "aaa", "ba", "a\n", "\n", "\r", "\u2028", "\u2029"),
    *("\x85", "1", "\u0663", "a1", "1a", "_", "-", "z", "A", "é", "e\u0301", "É"),
    *("ß", "\u017f", "\u212a", "\xa0", "\ufeff", "\u180e", " ", "\t", "\x0b", "\x08"),
    *("\0", "\U0001f600", "\U0001f600\U0001f600", "\ue000", "^", "$", "[", "]", "&"),
    *(",", "/", "abc", "abcd", "bc", "b c", "a@b.c", "Ω", "ǅ", "Ⅷ", "^a", "a{"),
    *("a{,2}", "aab", "xy", "\U0001d7d8", "a$b", "ac", "aay", "!", "a-b"),
]
_PATTERNS: Final = [
    *("^a$", "a$", "", "|", "a||b", "^(a|)$", "^$", "$^", "a$b", "(^a|b)c"),
    *("^(?:a$|b)", "^(?:^a)$", "^(?:)$", "^x*y$", "^[^a]$", "^..$", "^ $"),
    *(r"^\d+$", r"^\w+$", r"^\s$", r"^\S$", r"^[\s\S]$", r"^[\W]$", r"^[^\s]$"),
    *("^.$", "^[^]$", "^[]$", r"^[^\n]$", r"^\cJ$", r"^\x41$", r"^\0$", r"^\v$"),
    *(r"^\u0061$", r"^\u{1F600}$", r"^\ud83d\ude00$", r"^[\ud83d\ude00]$"),
    *("^[\U0001f600-\U0001f64f]$", "^\U0001f600{2}$", r"^[\u{1F600}-\u{1F64F}]+$"),
    *(r"^\u2028$", "^é$", "^e\u0301$", r"^[\b]$", r"^\/$", r"^\$$", "^[^^]$"),
    *(r"^[a\-z]$", "^[a-]$", "^[-a]$", "^[a-c-]$", "^[!--]$", "^[a--b]$"),
    *("^[[]$", "^[]]$", "^[&&a]$", r"^[\w-]+$", r"[\d-]", r"^[\d-z]$", "[b-a]"),
    *(r"\bb\b", r"\Bb", "^(?:a|ab)(?:c|bcd)$", "^(?=.*[0-9])(?=.*[a-z]).{2,}$"),
    *("^(?!a)", "^(?!.*b)[a-z]+$", "^(?:(?!ab).)*$", "^(?!.{4})", "a(?!b)"),
    *("(?!b)a", "(?=a)*", "^(?:(?=a)a)+$", "^(?<=a)b", "(?<=a)b"),
    *(r"^\p{L}+$", r"^\p{Lu}", r"^\P{L}$", r"^\p{Letter}$", r"^[\p{L}\d]+$"),
    *(r"^\p{General_Category=Decimal_Number}$", r"^\p{digit}$", r"^\p{ASCII}$"),
    *(r"^\p{Any}$", r"^\p{Script=Greek}$", r"^\p{Foo}$"),
    *("^a{2}$", "^a{2,}$", "^a{0,1}$", "^a{,2}$", "a{", "a{1", "^a**", "^a{2,1}$"),
    *("^a*?$", "^a+?b??$", "^((a*)*)*$", "^(?:(?:a+)+){2}$", r"^\S+@\S+\.\S+$"),
    *("(", "a)", "[a", "]", "}", r"^\a$", r"^\-$", r"^\_$", r"^\ ", r"\Z", r"\Aa"),
    *(r"^a\z", r"^\u{110000}$", r"^\x4$", r"^\c1$", "(?#x)a", "(?x)a"),
    *(r"\1(a)", r"^(a)\1$", r"^(?<x>a)\k<x>$", "^(?<x>a)b$", "^(?P<x>a)$"),
]
_NO_LINE_SEPARATORS: Final = "`.` leaves out no line end but \\n"
_LAX: Final = "accepts what ECMA-262 refuses in unicode mode"
_NOT_READ: Final = "refuses what ECMA-262 allows"
_OTHERWISE: Final = {
    (
        "regress",
        "^(?:(?:a+)+){2}$",
    ): "a counted repetition of a repetition is cut short",
    ("jsonschema-rs", "^.$"): _NO_LINE_SEPARATORS,
    ("jsonschema-rs", "^(?:(?!ab).)*$"): _NO_LINE_SEPARATORS,
    **{
        ("jsonschema-rs", pattern): _NOT_READ
        for pattern in (
            *("^[^]$", "^[]$", r"^\ud83d\ude00$", r"^[\ud83d\ude00]$", r"^\0$"),
            *(r"^[\b]$", r"^(?<x>a)\k<x>$"),
        )
    },
    **{
        ("jsonschema-rs", pattern): _LAX
        for pattern in (
            *("^[]]$", "]", "}", r"^\-$", r"^\_$", r"^\ ", r"\Aa", r"^a\z"),
            *("(?x)a", "^(?P<x>a)$"),
        )
    },
    ("jsonschema-rs", r"\1(a)"): "a reference to a group not yet closed finds nothing",
}
_FATAL: Final = {
    # It takes memory without end on "aab", and the process with it.
    ("regress", "^((a*)*)*$"),
}

Reading = list[bool] | None
"""Which of the texts a pattern is found in, None if the pattern is refused."""


def _ours(pattern: str) -> Reading:
    try:
        language = Language.from_pattern(pattern)
    except PatternInvalid:
        return None
    return [language.contains(text) for text in _TEXTS]


def _regress(pattern: str) -> Reading:
    try:
        regex = Regex(pattern, "u")
    except RegressError:
        return None
    return [regex.find(text) is not None for text in _TEXTS]


def _jsonschema_rs(pattern: str) -> Reading:
    try:
        validator = jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except jsonschema_rs.ValidationError:
        return None
    return [validator.is_valid(text) for text in _TEXTS]


def _ajv(pattern: str) -> Reading:
    return _ajv_readings()[pattern]


@cache
def _ajv_readings() -> dict[str, Reading]:
    home = _ajv_home()
    if isinstance(home, str):
        pytest.skip(f"how Ajv reads patterns is NOT checked: {home}")
    asked = [[pattern, _TEXTS] for pattern in _PATTERNS]
    answered = subprocess.run(
        ["node", _SCRIPT],
        input=json.dumps(asked),
        capture_output=True,
        check=True,
        env={**os.environ, "NODE_PATH": str(home / "node_modules")},
        text=True,
    ).stdout
    return dict(zip(_PATTERNS, json.loads(answered), strict=True))


@cache
def _ajv_home() -> Path | str:
    """Gives the folder that Ajv is installed in, or the reason why there is none."""
    if not (shutil.which("node") and shutil.which("npm")):
        return "node and npm are not installed"
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    home = caches / "cp-contract-tests" / _AJV
    if not (home / "node_modules" / "ajv").is_dir():
        home.mkdir(parents=True, exist_ok=True)
        installed = subprocess.run(
            ["npm", "install", "--prefix", home, "--no-audit", "--no-fund", _AJV],
            capture_output=True,
            check=False,
            text=True,
        )
        if installed.returncode:
            return f"npm cannot install {_AJV}"
    return home


_ENGINES: Final[dict[str, Callable[[str], Reading]]] = {
    "regress": _regress,
    "jsonschema-rs": _jsonschema_rs,
    "ajv": _ajv,
}


@pytest.mark.parametrize("pattern", _PATTERNS)
@pytest.mark.parametrize("engine", _ENGINES)
def test_an_engine_reads_a_pattern_as_ours_does(engine: str, pattern: str):
    if (engine, pattern) in _FATAL:
        return
    try:
        ours = _ours(pattern)
    except PatternUnsupported:
        # Ours says so and gives no answer; the others must still agree.
        ours = _regress(pattern)

    agrees = _ENGINES[engine](pattern) == ours

    assert agrees == ((engine, pattern) not in _OTHERWISE)
