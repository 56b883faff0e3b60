"""RFC 3986, 3987, 6570 -> the formats of URIs, IRIs and their templates."""

from __future__ import annotations

from typing import Final

from cp_contract.formats._addresses import IPV6
from cp_contract.formats._format import from_grammar

__all__ = ["FORMATS"]

_PERCENT: Final = "%[0-9A-Fa-f]{2}"
_UNRESERVED: Final = "0-9A-Za-z._~"
_DELIMITERS: Final = "!$&'()*+,;="
_PLANES: Final = "".join(
    rf"\u{{{plane:x}0000}}-\u{{{plane:x}fffd}}" for plane in range(1, 14)
)
_UCSCHAR: Final = (
    rf"\u{{a0}}-\u{{d7ff}}\u{{f900}}-\u{{fdcf}}\u{{fdf0}}-\u{{ffef}}{_PLANES}"
    r"\u{e1000}-\u{efffd}"
)
_IPRIVATE: Final = r"\u{e000}-\u{f8ff}\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}"
_SCHEME: Final = "[A-Za-z][0-9A-Za-z+.-]*:"


def _one_of(characters: str) -> str:
    return f"(?:[{characters}-]|{_PERCENT})"


def _relative(more: str, private: str, *, colon: str) -> str:
    """Spells what follows a scheme; `colon` may stand in a first segment alone.

    `more` are the characters that an IRI adds to a URI's, `private` those that it adds
    to a query's.
    """
    name = f"{_UNRESERVED}{_DELIMITERS}{more}"
    segment = f"{_one_of(f'{name}:@')}*"
    first = f"{_one_of(f'{name}@{colon}')}+"
    future = f"[Vv][0-9A-Fa-f]+\\.[{_UNRESERVED}{_DELIMITERS}:-]+"
    host = rf"(?:\[(?:{IPV6}|{future})\]|{_one_of(name)}*)"
    authority = f"(?:{_one_of(f'{name}:')}*@)?{host}(?::[0-9]*)?"
    paths = (
        f"//{authority}(?:/{segment})*",
        f"/(?:{_one_of(f'{name}:@')}+(?:/{segment})*)?",
        f"(?:{first}(?:/{segment})*)?",
    )
    query = f"{_one_of(f'{name}:@/?{private}')}*"
    fragment = f"{_one_of(f'{name}:@/?')}*"
    return rf"(?:{'|'.join(paths)})(?:\?{query})?(?:#{fragment})?"


def _absolute(more: str, private: str) -> str:
    return f"{_SCHEME}{_relative(more, private, colon=':')}"


def _reference(more: str, private: str) -> str:
    relative = _relative(more, private, colon="")
    return f"(?:{_absolute(more, private)}|{relative})"


_NAME: Final = f"(?:[0-9A-Za-z_]|{_PERCENT})"
_VARIABLE: Final = rf"{_NAME}(?:\.?{_NAME})*(?::[1-9][0-9]{{0,3}}|\*)?"
# Erratum 6937 of RFC 6570, verified, lets the apostrophe stand in a literal.
_LITERAL: Final = rf"[!#$&-;=?-\[\]_a-z~{_UCSCHAR}{_IPRIVATE}]|{_PERCENT}"
_EXPRESSION: Final = rf"\{{[+#./;?&=,!@|]?{_VARIABLE}(?:,{_VARIABLE})*\}}"

FORMATS: Final = (
    from_grammar("uri", _absolute("", "")),
    from_grammar("uri-reference", _reference("", "")),
    from_grammar("iri", _absolute(_UCSCHAR, _IPRIVATE)),
    from_grammar("iri-reference", _reference(_UCSCHAR, _IPRIVATE)),
    from_grammar("uri-template", f"(?:{_LITERAL}|{_EXPRESSION})*"),
)
