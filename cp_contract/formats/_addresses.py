"""RFC 1123, 4291, 5321, 6531, 9562 -> the formats of hosts, addresses and ids."""

from __future__ import annotations

from typing import Final

from cp_contract.formats._format import from_grammar

__all__ = ["FORMATS", "IPV4", "IPV6"]

_BYTE: Final = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
IPV4: Final = rf"{_BYTE}(?:\.{_BYTE}){{3}}"
_GROUP: Final = "[0-9A-Fa-f]{1,4}"


def _tail(groups: int) -> str:
    """Spells what may follow a double colon: up to so many groups, IPv4 being two."""
    if groups < 1:
        return ""
    if groups == 1:
        return f"(?:{_GROUP})?"
    plain = f"(?:{_GROUP}:){{0,{groups - 1}}}{_GROUP}"
    mixed = f"(?:{_GROUP}:){{0,{groups - 2}}}{IPV4}"
    return f"(?:{plain}|{mixed})?"


def _ipv6(most_groups: int) -> str:
    """Spells an IPv6 address with at most so many groups beside a double colon."""
    full = f"(?:{_GROUP}:){{6}}(?:{_GROUP}:{_GROUP}|{IPV4})"
    short = "|".join(
        f"{_GROUP}(?::{_GROUP}){{{before - 1}}}::{_tail(most_groups - before)}"
        for before in range(1, most_groups + 1)
    )
    return f"(?:{full}|::{_tail(most_groups)}|{short})"


IPV6: Final = _ipv6(7)

_LABEL: Final = "[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?"
# 253 characters is what 255 octets on the wire leave for a name without a final dot.
_HOSTNAME: Final = rf"(?=[0-9A-Za-z.-]{{1,253}}$){_LABEL}(?:\.{_LABEL})*"


def _mailbox(more: str) -> str:
    """Spells RFC 5321's Mailbox, with `more` characters wherever RFC 6531 adds any.

    Its rules say nothing of lengths, and which labels IDNA allows is not looked at.
    In a mailbox a double colon stands for two groups or more.
    """
    atom = f"[0-9A-Za-z!#$%&'*+/=?^_`{{|}}~{more}-]+"
    quoted = rf'"(?:[ !#-\[\]-~{more}]|\\[ -~])*"'
    letter = f"[0-9A-Za-z{more}]"
    label = f"{letter}(?:-*{letter})*"
    literal = rf"\[(?:{IPV4}|[Ii][Pp][Vv]6:{_ipv6(6)})\]"
    return rf"(?:{atom}(?:\.{atom})*|{quoted})@(?:{label}(?:\.{label})*|{literal})"


FORMATS: Final = (
    from_grammar("hostname", _HOSTNAME),
    from_grammar("ipv4", IPV4),
    from_grammar("ipv6", IPV6),
    from_grammar("email", _mailbox("")),
    from_grammar("idn-email", _mailbox(r"\u{80}-\u{10ffff}")),
    from_grammar("uuid", "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"),
)
