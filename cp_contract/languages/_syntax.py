"""Pattern -> syntax tree: ECMA-262 regular expressions in unicode mode."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, final

from cp_contract.errors import PatternInvalid, PatternUnsupported
from cp_contract.languages._characters import Characters
from cp_contract.languages._classes import DOT, ESCAPES, property_class
from cp_contract.languages._tree import (
    Anchor,
    Choice,
    Look,
    Node,
    Repeat,
    Sequence,
)

if TYPE_CHECKING:
    from typing import NoReturn

__all__ = ["parse"]


_DEEPEST: Final = 100
_QUANTIFIER: Final = re.compile(r"(?:([*+?])|\{([0-9]+)(?:(,)([0-9]*))?\})\??")
_SIMPLE: Final = {"*": (0, None), "+": (1, None), "?": (0, 1)}
_SYNTAX: Final = frozenset("^$\\.*+?()[]{}|/")
_CONTROLS: Final = {"f": 0x0C, "n": 0x0A, "r": 0x0D, "t": 0x09, "v": 0x0B}
_GROUP: Final = re.compile(r"\((?:\?(?:([:=!]|<[=!])|<([^>]*)>|(.)?))?", re.DOTALL)
_NAME: Final = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_HEX: Final = re.compile(
    r"x([0-9A-Fa-f]{2})"
    r"|u(?:([Dd][89ABab][0-9A-Fa-f]{2})\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})"
    r"|([0-9A-Fa-f]{4})|\{([0-9A-Fa-f]+)\})"
)
_PROPERTY: Final = re.compile(r"([pP])\{([A-Za-z0-9_]+(?:=[A-Za-z0-9_]+)?)\}")


def parse(pattern: str) -> Node:
    """Reads a pattern; raises `PatternInvalid` or `PatternUnsupported`."""
    try:
        pattern.encode()
    except UnicodeEncodeError:
        raise PatternInvalid(pattern, "it holds a lone surrogate") from None
    return _Parser(pattern).parse()


@final
class _Parser:
    """Reads by recursive descent; `at` is the place of what comes next."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0
        self.depth = 0
        self.names: set[str] = set()
        self.references = False

    def parse(self) -> Node:
        node = self._choice()
        if self.at < len(self.pattern):
            self._fail("unmatched )")
        return node

    def _fail(self, reason: str) -> NoReturn:
        raise PatternInvalid(self.pattern, f"{reason} at {self.at}")

    def _unsupported(self, reason: str) -> NoReturn:
        raise PatternUnsupported(self.pattern, reason)

    def _peek(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def _choice(self) -> Node:
        self.depth += 1
        if self.depth > _DEEPEST:
            self._unsupported("its groups are nested too deep")
        options = [self._sequence()]
        while self._peek() == "|":
            self.at += 1
            options.append(self._sequence())
        self.depth -= 1
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def _sequence(self) -> Node:
        parts: list[Node] = []
        while (here := self._peek()) and here not in "|)":
            node = self._atom(here)
            found = _QUANTIFIER.match(self.pattern, self.at)
            if found:
                if isinstance(node, Anchor | Look):
                    self._fail("nothing to repeat")
                node = self._repeat(node, found)
            parts.append(node)
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _repeat(self, node: Node, found: re.Match[str]) -> Node:
        sign, low, comma, high = found.groups()
        if sign:
            least, most = _SIMPLE[sign]
        else:
            least = int(low)
            most = least if not comma else int(high) if high else None
        if most is not None and least > most:
            self._fail("numbers out of order")
        self.at = found.end()
        return Repeat(node, least, most)

    def _atom(self, here: str) -> Node:
        if here == "(":
            return self._group()
        if here == "[":
            return self._class()
        if here == "\\":
            return self._escape()
        if here in "*+?{}]":
            self._fail(f"lone {here}")
        self.at += 1
        if here in "^$":
            return Anchor(here)
        return DOT if here == "." else _single(ord(here))

    def _group(self) -> Node:
        found = _GROUP.match(self.pattern, self.at)
        assert found is not None  # noqa: S101  (it begins with a parenthesis)
        sign, name, other = found.groups()
        if other is not None or found[0] == "(?":
            self._modifier(other)
        if name is not None:
            self._named(name)
        if sign in ("<=", "<!"):
            self._unsupported("it looks behind")
        self.at = found.end()
        node = self._choice()
        if self._peek() != ")":
            self._fail("missing )")
        self.at += 1
        if sign in ("=", "!"):
            return Look(node, sign == "!")
        # A group may be repeated, even if all it holds is what may not be.
        return Sequence((node,)) if isinstance(node, Anchor | Look) else node

    def _modifier(self, other: str | None) -> NoReturn:
        if other is not None and other in "ims-":
            self._unsupported("it changes flags within")
        self._fail("unknown group")

    def _named(self, name: str) -> None:
        if name in self.names:
            self._unsupported("it names two groups alike")
        if not _NAME.fullmatch(name):
            if name.isascii() and "\\" not in name:
                self._fail("bad name of a group")
            self._unsupported("the name of a group is not plain")
        self.names.add(name)

    def _escape(self) -> Node:
        self.at += 1
        here = self._peek()
        if here in ("b", "B"):
            self.at += 1
            return Anchor.BOUNDARY if here == "b" else Anchor.NO_BOUNDARY
        if here and here in "123456789":
            self._reference(re.compile(r"[0-9]+"))
        if here == "k":
            self._reference(re.compile(r"k<[^>]+>"))
        among = self._class_escape(here)
        return among if among is not None else _single(self._character(here))

    def _reference(self, shape: re.Pattern[str]) -> NoReturn:
        found = shape.match(self.pattern, self.at)
        if not found or not self._refers(found[0]):
            self._fail("reference to no group")
        self._unsupported("it refers back to a group")

    def _refers(self, reference: str) -> bool:
        """Says whether a group of this number or name may exist."""
        if reference[0] == "k":
            return f"(?{reference[1:]}" in self.pattern
        return int(reference) <= self.pattern.count("(")

    def _class_escape(self, here: str) -> Characters | None:
        r"""Reads `\d` and its like, if it is one."""
        if here in ESCAPES:
            self.at += 1
            return ESCAPES[here]
        if here not in ("p", "P"):
            return None
        found = _PROPERTY.match(self.pattern, self.at)
        if not found:
            self._fail("bad property")
        among = property_class(found[2])
        if among is None:
            self._unsupported(f"the property {found[2]} is not known")
        self.at = found.end()
        return among if here == "p" else ~among

    def _character(self, here: str) -> int:
        """Reads an escape that stands for one character."""
        found = _HEX.match(self.pattern, self.at)
        if found:
            self.at = found.end()
            return self._code(found)
        follows = self.pattern[self.at + 1 : self.at + 2]
        self.at += 1
        if here and here in _SYNTAX:
            return ord(here)
        if here in _CONTROLS:
            return _CONTROLS[here]
        if here == "0" and not (follows and follows in "0123456789"):
            return 0
        if here != "c" or not (follows.isascii() and follows.isalpha()):
            self._fail("unknown escape")
        self.at += 1
        return ord(follows) % 32

    def _code(self, found: re.Match[str]) -> int:
        if found[2]:
            lead, trail = int(found[2], 16), int(found[3], 16)
            return 0x10000 + ((lead - 0xD800) << 10) + (trail - 0xDC00)
        code = int(found[1] or found[4] or found[5], 16)
        if code > 0x10FFFF:
            self._fail("no such character")
        return code

    def _class(self) -> Characters:
        self.at += 1
        negative = self._peek() == "^"
        self.at += negative
        ranges: list[tuple[int, int]] = []
        while (here := self._peek()) != "]":
            if not here:
                self._fail("missing ]")
            first = self._member()
            if self._peek() == "-" and self.pattern[self.at + 1 : self.at + 2] != "]":
                self.at += 1
                if not self._peek():
                    self._fail("missing ]")
                last = self._member()
                if not (isinstance(first, int) and isinstance(last, int)):
                    self._fail("bad range")
                if first > last:
                    self._fail("range out of order")
                ranges.append((first, last))
            elif isinstance(first, int):
                ranges.append((first, first))
            else:
                ranges += first.ranges
        self.at += 1
        among = Characters.of(ranges)
        return ~among if negative else among

    def _member(self) -> int | Characters:
        here = self._peek()
        self.at += 1
        if here != "\\":
            return ord(here)
        here = self._peek()
        if here and here in "b-":
            self.at += 1
            return {"b": 0x08, "-": 0x2D}[here]
        among = self._class_escape(here)
        return among if among is not None else self._character(here)


@lru_cache(maxsize=512)
def _single(code: int) -> Characters:
    return Characters.of(((code, code),))
