"""Events in bytes -> events that parsers read otherwise: one thing about each is odd.

Text is put together by hand, since a library would write only what is well-formed.
"""

from __future__ import annotations

import json
from typing import Final

__all__ = ["DATE_TIMES", "VALUES", "nasty"]

DATE_TIMES: Final = (
    *("2023-02-24T07:17:05.356Z", "2020-02-29T00:00:00Z", "2023-02-29T00:00:00Z"),
    *("2000-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "0000-01-01T00:00:00Z"),
    *("2023-02-24t07:17:05z", "2023-02-24T07:17:05+00:00", "2023-02-24T07:17:05-23:59"),
    *("2023-02-24T07:17:05+24:00", "2023-02-24T07:17:05+0000", "2023-02-24T07:17:05"),
    *("2016-12-31T23:59:60Z", "2016-12-31T23:59:60+00:00", "2016-12-31T22:59:60Z"),
    *("2017-01-01T00:59:60+01:00", "2023-02-24T07:60:05Z", "2023-02-24T24:00:00Z"),
    *("2023-02-24T07:17:05.Z", "2023-02-24T07:17:05.123456789Z", "2023-2-24T7:17:5Z"),
    *(
        "2023-02-24T07:17:05.1234567890Z",
        "2023-13-01T00:00:00Z",
        "2023-00-01T00:00:00Z",
    ),
    *("2023-04-31T00:00:00Z", "2023-02-24 07:17:05Z", "2023-02-24T07:17:05Z\\n"),
    *("٢٠٢٣-02-24T07:17:05Z", "", "2023-02-24T07:17:05.356ZZ", "+2023-02-24T07:17:05Z"),
)
VALUES: Final = (
    *("null", "true", "false", "0", "-0", "0.0", "1", "1.0", "0e0", "1e400", "-1e-400"),
    *("1" * 5000, "1e999999999999999999999", "00", "01", "+1", ".5", "1.", "NaN"),
    *(
        "Infinity",
        "-Infinity",
        '""',
        '"a"',
        '"\\u0061"',
        '"\\ud83d\\ude00"',
        '"\\ud83d"',
    ),
    *('"\\ude00\\ud83d"', '"\\x41"', '"a\nb"', '"a\\u0000b"', '"' + "é" * 64 + '"'),
    *('"' + "x" * 65 + '"', '"' + "x" * 255 + '"', '"' + "x" * 256 + '"', "[]", "{}"),
    *("[1,]", "{,}", '{"a":1,"a":2}', '{"a":1,"\\u0061":2}', "[" * 499 + "]" * 499),
    *(
        "[" * 501 + "]" * 501,
        '{"a":' * 120 + "1" + "}" * 120,
        "'a'",
        "nul",
        "truefalse",
    ),
    *('{"ProfileId":"' + "0" * 32 + '"}', '{"ProfileId":"' + "G" * 32 + '"}'),
    *('{"Address":{}}', '{"Address":null}', '{"Attributes":{"":"x"}}'),
    *(
        '{"Attributes":{"a":""}}',
        '{"Attributes":{"a":"b","a":"c"}}',
        '{"FirstName":""}',
    ),
)
ENVELOPE: Final = (
    *("SchemaVersion", "EventId", "EventTimestamp", "EventType", "DomainName"),
    *("ObjectTypeName", "AssociatedProfileId", "ProfileObjectUniqueKey", "Object"),
    *("IsMessageRealTime", "Unheard"),
)
OCTETS: Final = (
    *(b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe3\x81", b"\x80"),
    *(b"\x00", b"\x1f", b"\x7f", b"\\", b'"', b"{", b"}", b"[", b"]", b",", b":", b" "),
    *(b"\n", b"\t", b"\r", b"\xc2\xa0", b"\xef\xbb\xbf", b"0", b"9", b"-", b"e", b"u"),
)


def nasty(chooser, events: list[dict]) -> bytes:
    """Gives one event's bytes, with up to three things odd about it."""
    event = chooser.choice(events)
    members = [
        (json.dumps(name), json.dumps(value, ensure_ascii=chooser.random() < 0.2))
        for name, value in event.items()
    ]
    for _ in range(chooser.choice((0, 1, 1, 1, 2, 3))):
        chooser.choice(_CHANGES)(chooser, members)
    comma, colon = chooser.choice(((",", ":"),) * 4 + ((", ", ": "), (" ,\n", "\t:\r")))
    text = "{" + comma.join(name + colon + value for name, value in members) + "}"
    octets = text.encode("utf-8", "surrogatepass")
    if chooser.random() < 0.3:
        octets = chooser.choice(_TEXT_CHANGES)(chooser, octets)
    return octets


def _name(chooser, members) -> str:
    if members and chooser.random() < 0.8:
        return chooser.choice(members)[0]
    return json.dumps(chooser.choice(ENVELOPE))


def _set(chooser, members):
    name = _name(chooser, members)
    replaced = [(name, chooser.choice(VALUES))]
    members[:] = [each for each in members if each[0] != name] + replaced


def _set_in_place(chooser, members):
    if members:
        place = chooser.randrange(len(members))
        members[place] = members[place][0], chooser.choice(VALUES)


def _drop(chooser, members):
    if members:
        del members[chooser.randrange(len(members))]


def _repeat(chooser, members):
    if members:
        name, value = chooser.choice(members)
        if chooser.random() < 0.5:
            name = _escaped(chooser, name)
        if chooser.random() < 0.5:
            value = chooser.choice(VALUES)
        members.insert(chooser.randrange(len(members) + 1), (name, value))


def _escaped(chooser, name: str) -> str:
    place = chooser.randrange(1, max(len(name) - 1, 2))
    return f"{name[:place]}\\u{ord(name[place]):04x}{name[place + 1 :]}"


def _escape_name(chooser, members):
    if members:
        place = chooser.randrange(len(members))
        name, value = members[place]
        members[place] = _escaped(chooser, name), value


def _escape_value(chooser, members):
    if members:
        place = chooser.randrange(len(members))
        name, value = members[place]
        if value.startswith('"') and len(value) > 2:
            members[place] = name, _escaped(chooser, value)


def _shuffle(chooser, members):
    chooser.shuffle(members)


def _object_first(chooser, members):
    del chooser
    members.sort(key=lambda member: member[0] != '"Object"')


def _time(chooser, members):
    name, value = '"EventTimestamp"', f'"{chooser.choice(DATE_TIMES)}"'
    members[:] = [(each, value if each == name else old) for each, old in members]


def _in_object(chooser, members):
    for place, (name, value) in enumerate(members):
        if name == '"Object"' and value.startswith('{"'):
            inner = f"{_name(chooser, [])}:{chooser.choice(VALUES)}"
            if chooser.random() < 0.5:
                inner = '"Address":' + chooser.choice(VALUES)
            members[place] = name, "{" + inner + "," + value[1:]


def _other_type(chooser, members):
    name = chooser.choice(('"_profile"', '"_order"', '"Unheard_of"', '"LoyaltyCard"'))
    members[:] = [
        (each, name if each == '"ObjectTypeName"' else value) for each, value in members
    ]


_CHANGES: Final = (
    *(_set, _set, _set_in_place, _set_in_place, _drop, _repeat, _repeat, _escape_name),
    *(_escape_value, _shuffle, _object_first, _time, _in_object, _in_object),
    *(_other_type,),
)


def _insert(chooser, octets: bytes) -> bytes:
    place = chooser.randrange(len(octets) + 1)
    return octets[:place] + chooser.choice(OCTETS) + octets[place:]


def _delete(chooser, octets: bytes) -> bytes:
    place = chooser.randrange(len(octets))
    return octets[:place] + octets[place + 1 :]


def _replace(chooser, octets: bytes) -> bytes:
    place = chooser.randrange(len(octets))
    return octets[:place] + bytes([chooser.randrange(256)]) + octets[place + 1 :]


def _junk_after(chooser, octets: bytes) -> bytes:
    return octets + chooser.choice((b"x", b"{}", b"\n", b" ", b",", b"\x00", b"}"))


def _cut(chooser, octets: bytes) -> bytes:
    return octets[: chooser.randrange(len(octets))]


def _mark(chooser, octets: bytes) -> bytes:
    del chooser
    return b"\xef\xbb\xbf" + octets


_TEXT_CHANGES: Final = (_insert, _insert, _delete, _replace, _junk_after, _cut, _mark)
