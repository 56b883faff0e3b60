"""Event -> bytes that hold no event, each with the rule that it breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from hypothesis import strategies as st

from cp_contract.envelopes import render_event
from cp_contract.strategies._events import events

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hypothesis.strategies import SearchStrategy

__all__ = ["InvalidPayload", "invalid_payloads", "poison_payloads"]

_TOO_DEEP: Final = 501


class InvalidPayload(NamedTuple):
    """Bytes that hold no event, and the rule by which `validate` refuses them."""

    rule: str
    payload: bytes


def _with(field: bytes) -> Callable[[bytes], bytes]:
    """Makes what puts one more field at the front of an event's text."""
    return lambda payload: b"{" + field + b"," + payload[1:]


# What no reader takes for an event: the rule, and what makes it of an event's text.
_HOPELESS: Final[Sequence[tuple[str, Callable[[bytes], bytes]]]] = (
    ("not-json", lambda _: b"healthcheck"),
    ("not-json", lambda payload: payload[:-1]),
    (
        "not-json",
        lambda payload: payload[: len(payload) // 2].decode("utf-8", "ignore").encode(),
    ),
    ("not-json", lambda payload: payload + b"}"),
    ("not-json", lambda payload: payload.replace(b'"', b"'")),
    ("not-utf-8", lambda _: b'{"EventType":"\xff\xfe"}'),
    ("no-event", lambda _: b""),
    ("type", lambda payload: b"[" + payload + b"]"),
    ("type", lambda _: b"null"),
    ("type", lambda payload: render_event(payload.decode())),
)
# What some readers take for an event and others refuse.
_DOUBTFUL: Final[Sequence[tuple[str, Callable[[bytes], bytes]]]] = (
    # Python's own `json.loads` guesses UTF-16 from the bytes.
    ("not-utf-8", lambda payload: payload.decode().encode("utf-16")),
    ("byte-order-mark", lambda payload: b"\xef\xbb\xbf" + payload),
    ("field-repeated", _with(b'"EventType":"CREATED"')),
    ("not-a-json-number", _with(b'"X":NaN')),
    ("not-a-json-number", _with(b'"X":-Infinity')),
    ("lone-surrogate", _with(b'"X":"\\ud800"')),
    ("nested-too-deep", _with(b'"X":' + b"[" * _TOO_DEEP + b"]" * _TOO_DEEP)),
    ("number-out-of-range", _with(b'"X":1e99999999999999999999')),
)

# Poison costs nothing to draw: what was an event before is not the point.
_POISONED: Final = (
    {"EventType": "HEALTH_CHECK"},
    {"SchemaVersion": 0, "EventType": "UPDATED", "Object": {"Name": "Zoë"}},
)


def poison_payloads() -> SearchStrategy[InvalidPayload]:
    """Draws payloads that no consumer can take for an event, whatever its JSON parser.

    Cut off, not JSON, not UTF-8, empty, or JSON of another kind than an object.
    """
    return st.sampled_from(
        [
            InvalidPayload(rule, spoil(render_event(event)))
            for event in _POISONED
            for rule, spoil in _HOPELESS
        ]
    )


@st.composite
def invalid_payloads(draw: st.DrawFn) -> InvalidPayload:
    """Draws payloads that hold no valid event, each for one reason.

    Those of `poison_payloads`, and what only some JSON parsers refuse: a byte order
    mark, UTF-16, repeated names, NaN, lone surrogates, text nested too deep.
    """
    rule, spoil = draw(_defects)
    return InvalidPayload(rule, spoil(render_event(draw(_events))))


_defects = st.sampled_from((*_HOPELESS, *_DOUBTFUL))
_events = events()
