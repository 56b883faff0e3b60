"""Laws of reading: what holds for every text, and not only for those thought of."""

from __future__ import annotations

import gzip
import io
import json
import re

import orjson
from hypothesis import example, given
from hypothesis import strategies as st

from cp_contract.dialect import exact
from cp_contract.pointers import render_pointer
from cp_contract.reading import locate, read_event, read_events
from cp_contract.reading._explain import explain
from cp_contract.reading._files import documents
from cp_contract.reading._inflate import unpacked
from cp_contract.reading._window import Window

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=12,
)
objects = st.dictionaries(texts, values, max_size=4)
layouts = st.fixed_dictionaries(
    {
        "ensure_ascii": st.booleans(),
        "indent": st.sampled_from([None, 0, 2, "\t"]),
        "separators": st.sampled_from([(",", ":"), (", ", ": "), (" ,\r\n", " :")]),
    }
)
# Texts that are nearly JSON: pieces of it in any order, and texts with a bite taken.
words = ["null", "true", "NaN", "-Infinity", "1.5e3", "\\ud83d", "\\ude00"]
stretches = ['"a":', '"\\u0061":1', '{"a":1}', '["', "},\n{", "},\n  {", "]\n"]
pieces = st.sampled_from([*'{}[]:,"\\ \n\r\t0-+.eE1a\ufeff\x00é😀', *words, *stretches])
nearly_json = st.lists(pieces, max_size=20).map("".join)


@st.composite
def bitten(draw):
    """Draws the bytes of JSON, with some taken out and others put in."""
    raw = json.dumps(draw(values), **draw(layouts)).encode()
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(raw)))
        end = draw(st.integers(start, len(raw)))
        raw = raw[:start] + draw(st.binary(max_size=3)) + raw[end:]
    return raw


def _dumped(value):
    return json.dumps(value).encode()


any_bytes = (
    st.binary()
    | bitten()
    | nearly_json.map(str.encode)
    | st.lists(bitten() | objects.map(_dumped), max_size=4).map(b"\n".join)
)


def same(left, right):
    """Says whether two values are one JSON value, numbers by what their text shows."""
    if isinstance(left, dict) and isinstance(right, dict):
        return list(left) == list(right) and all(
            same(left[name], right[name]) for name in left
        )
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, bool | str | None) or isinstance(right, bool | str | None):
        return left is right or (type(left) is type(right) and left == right)
    return exact(left) == exact(right)


def read_all(raw):
    return list(read_events(io.BytesIO(raw)))


@given(values, layouts)
def test_what_json_writes_is_read_back(value, layout):
    text = json.dumps(value, **layout)

    for payload in (text, text.encode()):
        reading = read_event(payload)
        assert reading.ok
        assert reading.findings == ()
        assert same(reading.value, value)


@given(objects.filter(lambda value: not _has_large_integer(value)))
def test_orjson_reads_the_same_value(value):
    payload = orjson.dumps(value)

    assert same(read_event(payload).value, orjson.loads(payload))


@given(nearly_json | bitten())
@example('{"a": 1, "a": 2}')
@example("[1e400]")
def test_the_fast_path_says_what_the_sure_one_says(payload):
    try:
        text = payload if isinstance(payload, str) else payload.decode()
    except UnicodeDecodeError:
        return
    reading = read_event(text)

    if not text.startswith("\ufeff"):
        assert repr(explain(text)) == repr(
            (reading.value, reading.findings, reading.ok)
        )


@given(nearly_json | bitten())
@example('"\\ud800"')
@example("[" * 500 + "]" * 500)
@example(b"\xef\xbb\xbf{}")
@example("1e400")
@example("-0")
@example("[1]\x0c")
def test_a_text_is_read_if_and_only_if_both_strict_parsers_read_it(payload):
    raw = payload if isinstance(payload, bytes) else payload.encode()

    reading = read_event(raw)

    # A byte order mark is told and passed over. A number beyond a float is no fault of
    # JSON's, though orjson has no value for it.
    clean = reading.ok and not raw.startswith(b"\xef\xbb\xbf")
    strict = _json_reads(raw) and (_orjson_reads(raw) or _has_large_exponent(raw))
    if clean != strict:
        assert {finding.rule for finding in reading.findings} == {"number-out-of-range"}


@given(any_bytes)
@example(b"[[[[[[" * 1000)
@example(b'{"":' * 100_000)
def test_no_bytes_make_reading_raise(raw):
    reading = read_event(raw)

    assert reading.ok or reading.findings
    lines = raw.decode("utf-8", "surrogateescape").removeprefix("\ufeff").split("\n")
    for finding in reading.findings:
        assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1
        locate(raw, finding.pointer)
    for document in read_all(raw):
        assert document.reading.ok or document.reading.findings
        document.locate("/a/0")


@given(any_bytes, st.data())
def test_no_bytes_make_gunzipping_raise(raw, data):
    packed = bytearray(gzip.compress(raw, mtime=0) * data.draw(st.integers(1, 2)))
    place = data.draw(st.integers(0, len(packed)))
    packed[place:] = data.draw(st.binary(max_size=4)) + packed[place + 1 :]

    list(read_all(bytes(packed)))
    list(read_all(b"\x1f\x8b" + raw))


@given(st.lists(objects, min_size=1, max_size=5), layouts)
def test_the_same_events_are_read_from_every_shape(events, layout):
    texts = [json.dumps(event, **layout) for event in events]
    lines = [json.dumps(event) for event in events]
    shapes = [
        "\n".join(lines),
        "\r\n".join(lines) + "\r\n",
        "".join(texts),
        "\n\n".join(texts),
        "[" + ",".join(texts) + "]",
        "[\n" + " ,\n".join(texts) + "\n]\n",
        json.dumps(events, **layout),
    ]

    for raw in map(str.encode, shapes):
        for packed in (raw, gzip.compress(raw, 1)):
            found = read_all(packed)
            assert not any(document.reading.findings for document in found)
            assert same([document.reading.value for document in found], events)


@given(any_bytes, st.integers(1, 40))
def test_nothing_depends_on_how_much_is_in_memory(raw, least):
    small = Window(unpacked(io.BytesIO(raw)), least=least)

    assert repr(list(documents(small))) == repr(read_all(raw))


@given(any_bytes)
def test_a_document_reads_as_its_payload_alone_does(raw):
    for document in read_all(raw):
        assert raw[document.offset :].startswith(document.payload)
        if document.is_event:
            alone = read_event(document.payload)
            assert repr(document.reading.value) == repr(alone.value)
            assert document.reading.ok == alone.ok
            assert [each.rule for each in document.reading.findings] == [
                each.rule for each in alone.findings
            ]


@given(any_bytes)
def test_outside_an_array_nothing_but_whitespace_is_passed_over(raw):
    bare = raw.removeprefix(b"\xef\xbb\xbf")
    if bare.lstrip(b" \t\r\n").startswith(b"[") or raw.startswith(b"\x1f\x8b"):
        return

    end = len(raw) - len(bare)
    for document in filter(lambda each: each.is_event, read_all(raw)):
        assert not raw[end : document.offset].strip(b" \t\r\n")
        end = document.offset + len(document.payload)
    assert not raw[end:].strip(b" \t\r\n")


@given(values, layouts)
def test_what_stands_at_a_located_place_is_the_value_at_the_pointer(value, layout):
    text = json.dumps(value, **layout)
    lines = text.split("\n")

    for path, inner in _places(value):
        place = locate(text, render_pointer(path))
        rest = "\n".join(
            [lines[place.line - 1][place.column - 1 :], *lines[place.line :]]
        )
        assert json.JSONDecoder().raw_decode(rest)[0] == inner


@given(values, st.lists(texts, max_size=4))
def test_locating_never_raises_whatever_the_pointer(value, path):
    place = locate(json.dumps(value), render_pointer(path))

    assert place.line == 1


def _places(value, path=()):
    """Yields every value in a value, with the path that leads there."""
    yield path, value
    if isinstance(value, dict):
        inside = value.items()
    elif isinstance(value, list):
        inside = enumerate(value)
    else:
        return
    for step, inner in inside:
        yield from _places(inner, (*path, step))


def _refuse(word):
    raise ValueError(word)


def _json_reads(raw):
    try:
        json.loads(raw.decode(), parse_constant=_refuse)
    except ValueError:
        return False
    return True


def _orjson_reads(raw):
    try:
        orjson.loads(raw)
    except orjson.JSONDecodeError:
        return False
    return True


def _has_large_exponent(raw):
    return re.search(rb"[eE]\+?\d{3}", raw) is not None


def _has_large_integer(value):
    # orjson gives a float for an integer of more than 64 bits.
    return any(
        isinstance(inner, int) and abs(inner) >= 2**63 for _, inner in _places(value)
    )
