"""RFC 3339 -> the formats of dates, times and durations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cp_contract.formats._format import Format, from_grammar

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["FORMATS"]

_HOUR: Final = "(?:[01][0-9]|2[0-3])"
_MINUTE: Final = "[0-5][0-9]"
_FRACTION: Final = r"(?:\.[0-9]+)?"
_LEAP_YEAR: Final = (
    "(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
)
_DATE: Final = (
    "(?:[0-9]{4}-(?:"
    "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    f"|{_LEAP_YEAR}-02-29)"
)
_PLAIN_TIME: Final = (
    f"{_HOUR}:{_MINUTE}:[0-5][0-9]{_FRACTION}(?:[Zz]|[+-]{_HOUR}:{_MINUTE})"
)


def _choice(alternatives: Iterable[str]) -> str:
    return f"(?:{'|'.join(alternatives)})"


def _leap_time() -> str:
    """Spells the times of a leap second: where UTC is 23:59:60.

    East of Greenwich the local time is the offset less a minute; west of it, hour and
    offset add up to 23, minute and offset to 59. Hours are told apart by a look-ahead
    and minutes after it, which spares writing out every pair of them.
    """
    second = f":60{_FRACTION}"
    west_hours = (f"{hour:02}:[0-9]{{2}}{second}-{23 - hour:02}:" for hour in range(24))
    west_minutes = (f"{at:02}{second}-[0-9]{{2}}:{59 - at:02}" for at in range(60))
    east_hours = (
        f"{hour:02}:(?:59{second}\\+{(hour + 1) % 24:02}:"
        f"|(?:[0-4][0-9]|5[0-8]){second}\\+{hour:02}:)"
        for hour in range(24)
    )
    east_minutes = (
        f"{at:02}{second}\\+[0-9]{{2}}:{(at + 1) % 60:02}" for at in range(60)
    )
    return _choice(
        (
            f"23:59{second}[Zz]",
            f"(?={_choice(west_hours)})[0-9]{{2}}:{_choice(west_minutes)}",
            f"(?={_choice(east_hours)})[0-9]{{2}}:{_choice(east_minutes)}",
        )
    )


def _with_leap_seconds(name: str, before: str) -> Format:
    """Gives the format of a time after some prefix of fixed length.

    The check reads a plain time first, since it stands on the path of every event.
    """
    plain = from_grammar(name, before + _PLAIN_TIME)
    leap = from_grammar(name, before + _leap_time())

    def check(text: str) -> bool:
        return plain.check(text) or (":60" in text and leap.check(text))

    pattern = f"^{before}(?:{_PLAIN_TIME}|{_leap_time()})$"
    return Format(name, check, pattern)


# RFC 3339 leaves open whether a lower-case letter may stand in a duration; ISO 8601,
# which it quotes, says no.
_DURATION_TIME: Final = (
    "T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S)"
)
_DURATION: Final = (
    "P(?:[0-9]+W"
    f"|{_DURATION_TIME}"
    "|(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)"
    f"(?:{_DURATION_TIME})?)"
)

FORMATS: Final = (
    _with_leap_seconds("date-time", f"{_DATE}[Tt]"),
    from_grammar("date", _DATE),
    _with_leap_seconds("time", ""),
    from_grammar("duration", _DURATION),
)
