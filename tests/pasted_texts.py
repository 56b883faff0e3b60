"""Texts that people paste, whole and broken, as strategies."""

from __future__ import annotations

import json
import re
from pathlib import Path

from hypothesis import strategies as st

from cp_contract import strategies as cps

__all__ = [
    "NUMBERS",
    "TOKEN",
    "files",
    "one_event",
    "one_text",
    "rendered",
    "spoiled",
    "values",
]

layouts = st.fixed_dictionaries(
    {
        "ensure_ascii": st.booleans(),
        "indent": st.sampled_from([None, None, 0, 2, "\t"]),
        "separators": st.sampled_from([(",", ":"), (", ", ": "), (" ,\r\n", " :")]),
    }
)
drawn_events = (
    cps.events()
    | cps.invalid_events().map(lambda drawn: drawn.event)
    | cps.future_events().map(lambda drawn: drawn.event)
)
names = st.text(max_size=4) | st.sampled_from(
    ["EventType", "SchemaVersion", "Object", "__proto__", "constructor", "1", "0", "/~"]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | names,
    lambda inner: st.lists(inner) | st.dictionaries(names, inner),
    max_leaves=12,
)

# What takes the place of a token: numbers as no one writes them, halves of things.
NUMBERS = [
    *(Path(__file__).parent / "data" / "numbers.txt").read_text("ascii").split(),
    *["9" * 61, "1" * 5000, "0." + "1" * 80, "-" + "7" * 400 + ".5"],
]
PIECES = [
    *'{}[]:,"\\ \n\r\t-+.eE1a\ufeff\x00\x7fé😀',
    *["null", "true", "NaN", "-Infinity", "01", "nul", "'a'"],
    *["},\n{", "},\n  {", "]\n"],
    *['"\\ud83d"', '"\\ude00\\ud83d"', '"\\ud83d\\ude00"', '"\\x"', '"\\u12'],
    *['"it\'s"', '"both \' and \\""', '"\udc80"'],
    *['"a\\nb\\u0007\\u00a0\\u2028\\ue000"'],
    *['"EventType":"CREATED",', '"a":1,"a":2', "[" * 499 + "1" + "]" * 499, "[" * 501],
    *['"" :', "{}", "[]", '{"a":{}}', '"' + "x" * 61 + '"', '"' + "é" * 70 + '"'],
]
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\w.+-]+|\S', re.DOTALL)


@st.composite
def rendered(draw, event=None):
    """Draws the bytes of an event, or of any JSON."""
    value = draw(drawn_events if event is None else event)
    return json.dumps(value, **draw(layouts)).encode()


@st.composite
def spoiled(draw, whole):
    """Draws bytes with some of their tokens taken out, and others put in."""
    text = draw(whole).decode("utf-8", "surrogateescape")
    for _ in range(draw(st.integers(1, 3))):
        tokens = list(TOKEN.finditer(text)) or [re.match("", text)]
        token = draw(st.sampled_from(tokens))
        start = draw(st.sampled_from([token.start(), token.end()]))
        piece = draw(st.sampled_from(NUMBERS) | st.sampled_from(PIECES) | st.just(""))
        text = text[:start] + piece + text[token.end() :]
    return text.encode("utf-8", "surrogateescape")


one_event = rendered() | cps.invalid_payloads().map(lambda drawn: drawn.payload)
one_text = one_event | spoiled(one_event) | spoiled(rendered(values)) | rendered(values)


@st.composite
def files(draw):
    """Draws files of several events, whole and broken, in any shape."""
    parts = draw(st.lists(one_text, max_size=5))
    start, between, end = draw(
        st.sampled_from(
            [
                (b"", b"\n", b""),
                (b"", b"", b"\n"),
                (b"  ", b"\n  ", b""),
                (b"[", b",", b"]"),
                (b"[\n  ", b",\n  ", b"\n]\n"),
                (b"\xef\xbb\xbf[", b",\n", b""),
                (b" [", b" ", b",]"),
                (b"[,", b",,", b"] 1"),
            ]
        )
    )
    return start + between.join(parts) + end
