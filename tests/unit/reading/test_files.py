"""What `read_events` makes of files: six shapes, and every way to break them."""

from __future__ import annotations

import gzip
import io
import json
import tracemalloc
import zlib

import pytest

from cp_contract.reading import Position, read_events
from cp_contract.reading._inflate import CHUNK

EVENTS = [
    {"EventType": "CREATED", "Object": {"Name": "é😀", "List": [1, [2, {}]]}},
    {"EventType": "UPDATED", "Object": {}},
    {"EventType": "HEALTH_CHECK", "text": 'a "quoted" ]}, {[ text\n'},
]


class Trickle(io.BytesIO):
    """A stream that gives one byte at a time, as a slow pipe may."""

    def read(self, size=-1):
        return super().read(min(size, 1))


def compact(events, separator, *, start="", end=""):
    parts = (json.dumps(e, ensure_ascii=False, separators=(",", ":")) for e in events)
    return (start + separator.join(parts) + end).encode()


SHAPES = {
    "lines": compact(EVENTS, "\n", end="\n"),
    "lines-without-the-last-end": compact(EVENTS, "\n"),
    "lines-with-carriage-returns": compact(EVENTS, "\r\n", end="\r\n"),
    "lines-with-blank-lines": compact(EVENTS, "\n\n \r\n", start="\n", end="\n\n"),
    "joined": compact(EVENTS, ""),
    "array": compact(EVENTS, ",", start="[", end="]"),
    "array-by-line": compact(EVENTS, ",\n", start="[\n", end="\n]\n"),
    "array-indented": json.dumps(EVENTS, indent=2).encode(),
    "indented": "\n".join(json.dumps(each, indent=4) for each in EVENTS).encode(),
    "indented-and-joined": "".join(json.dumps(e, indent="\t") for e in EVENTS).encode(),
}


def documents(raw):
    return list(read_events(io.BytesIO(raw)))


def values(raw):
    """Gives the events' values; a document that is none shows its rules instead."""
    return [
        each.reading.value if each.reading.ok else rules(each)
        for each in documents(raw)
    ]


def rules(document):
    return [finding.rule for finding in document.reading.findings]


def told(raw):
    """Gives each finding as line, column, rule and message."""
    return [
        (finding.line, finding.column, finding.rule, finding.message)
        for document in documents(raw)
        for finding in document.reading.findings
    ]


@pytest.mark.parametrize("raw", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzipped"])
def test_the_same_events_are_read_from_every_shape(raw, pack):
    found = documents(pack(raw))

    assert [each.reading.value for each in found] == EVENTS
    assert not any(each.reading.findings for each in found)


@pytest.mark.parametrize("raw", SHAPES.values(), ids=SHAPES)
def test_an_event_comes_with_its_bytes_and_its_place(raw):
    text = raw.decode()

    for document in documents(raw):
        end = document.offset + len(document.payload)
        assert document.is_event
        assert document.payload == raw[document.offset : end]
        lines = raw[: document.offset].decode().split("\n")
        assert (document.line, document.column) == (len(lines), len(lines[-1]) + 1)
        place = document.locate("/EventType")
        line = text.split("\n")[place.line - 1]
        assert line[place.column - 1 :].startswith(
            json.dumps(document.reading.value["EventType"])
        )


@pytest.mark.parametrize("raw", SHAPES.values(), ids=SHAPES)
def test_a_stream_may_give_one_byte_at_a_time(raw):
    assert [each.reading.value for each in read_events(Trickle(raw))] == EVENTS
    packed = Trickle(gzip.compress(raw))
    assert [each.reading.value for each in read_events(packed)] == EVENTS


def test_gzip_members_may_follow_one_another_padded_with_zeros():
    packed = b"".join(gzip.compress(compact([e], "")) + b"\0" * 9 for e in EVENTS)

    assert values(packed) == EVENTS
    assert [each.reading.value for each in read_events(Trickle(packed))] == EVENTS


@pytest.mark.parametrize(
    "raw", [b"", b" \n\r\n\t", b"[]", b"[ ]\n", gzip.compress(b"", mtime=0)]
)
def test_a_file_without_events_is_a_finding(raw):
    [document] = documents(raw)

    assert not document.is_event
    assert not document.reading.ok
    assert document.reading.findings[0].message == "there is no event in the file"
    assert rules(document) == ["no-event"]


def test_a_byte_order_mark_is_the_file_s_and_its_events_are_read():
    marked = b"\xef\xbb\xbf" + SHAPES["array"]

    assert values(marked) == [["byte-order-mark"], *EVENTS]
    assert told(marked) == [
        (
            1,
            1,
            "byte-order-mark",
            "the file begins with a byte order mark; JSON begins with the value",
        )
    ]
    assert documents(marked)[1].offset == 4
    assert documents(marked)[1].column == 2


def test_a_byte_order_mark_within_joined_files_is_the_event_s():
    [_, second] = documents(b"{}\n\xef\xbb\xbf{}\n")

    assert second.reading.ok
    assert rules(second) == ["byte-order-mark"]


@pytest.mark.parametrize(
    "broken",
    [
        b'{"a": 1',
        b'{"a": ',
        b'{"a": [{"b": ',
        b'{"a": "x',
        b'{"a": "x"}}',
        b'{"a" 1}',
        b"oops",
        b"2024-01-01 ERROR no event",
        b"\x00",
        b"}",
        b"{},",
        b"\xff\xfe",
        b'{"a": nul',
        b'{"a": "\\ud8',
        b'{"a": ' + b"[" * 10_000,
    ],
)
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\n\n"])
def test_a_broken_line_does_not_stop_the_lines_after_it(broken, end):
    good = compact(EVENTS[:1], "")
    raw = end.join([good, broken, good, broken, good, broken])

    found = documents(raw)

    read = [each for each in found if each.reading.ok and each.payload == good]
    assert [each.reading.value for each in read] == EVENTS[:1] * 3
    faults = [each.reading.findings[0] for each in found if not each.reading.ok]
    step = end.count(b"\n")
    assert [each.line for each in faults] == [1 + step, 1 + 3 * step, 1 + 5 * step]


def test_a_broken_first_line_does_not_stop_the_lines_after_it():
    assert told(b'{"a": 1\n{"b": 2}\n') == [
        (1, 8, "not-json", "expected ',' or '}', found the end")
    ]
    assert values(b'{"a": 1\n{"b": 2}\n') == [["not-json"], {"b": 2}]


def test_lines_that_are_no_objects_are_events_all_the_same():
    assert values(b'{}\n5\n"text"\nnull\n[1]\n') == [{}, 5, "text", None, [1]]


def test_scalars_must_be_kept_apart():
    assert values(b"1 2\n3") == [1, 2, 3]
    assert values(b"1-2\ntruefalse") == [["not-json"]] * 2
    assert values(b'{}"a"1{}') == [{}, "a", 1, {}]


def test_a_broken_indented_event_is_one_finding():
    broken = b'{\n  "a": [\n    {"b": oops},\n    {"c": 1}\n  ]\n}\n'
    good = b'{\n  "a": 1\n}\n'

    assert values(good + broken + good) == [{"a": 1}, ["not-json"], {"a": 1}]
    assert told(good + broken + good) == [
        (6, 11, "not-json", "expected a value, found 'oops'")
    ]


def test_in_joined_events_reading_goes_on_at_the_next_line():
    assert values(b'{}{"a": oops}{}{}\n{"b": 1}{}') == [{}, ["not-json"], {"b": 1}, {}]
    assert values(b'{}{"a": oops}{}{}') == [{}, ["not-json"]]


def test_a_long_broken_event_without_line_ends_is_not_kept_whole():
    raw = b"{}{oops" + b"x" * 10_000_000 + b"\n{}"

    [first, broken, last] = documents(raw)

    assert first.reading.ok
    assert last.reading.ok
    assert (last.offset, last.line) == (len(raw) - 2, 2)
    assert len(broken.payload) < 3_000_000


@pytest.mark.parametrize(
    ("raw", "read", "findings"),
    [
        (b"[", [], [(1, 2, "expected an event or ']', found the end")]),
        (b"[{}", [{}], [(1, 4, "expected ',' or ']', found the end")]),
        (b"[{},", [{}], [(1, 5, "expected an event, found the end")]),
        (b"[{},]", [{}], [(1, 5, "expected an event, found ']'")]),
        (b"[,{}]", [{}], [(1, 2, "expected an event or ']', found ','")]),
        (b"[{},,{}]", [{}, {}], [(1, 5, "expected an event, found ','")]),
        (b"[{} {}]", [{}, {}], [(1, 5, "expected ',' or ']', found '{'")]),
        (
            b"[{}]\n oops",
            [{}],
            [(2, 2, "expected nothing after the array, found 'oops'")],
        ),
        (b"[] {}", [], [(1, 4, "expected nothing after the array, found '{'")]),
        (b"[{}oops]", [{}], [(1, 4, "expected a value, found 'oops'")]),
        (
            b"[1oops,\n{}]",
            [{}],
            [(1, 3, "expected nothing after the event, found 'oops'")],
        ),
        (
            b'[{"a": 1},\n{"a": oops},\n{"a": 3}]',
            [{"a": 1}, {"a": 3}],
            [(2, 7, "expected a value, found 'oops'")],
        ),
        (
            b'[{"a": 1},\n{"a": 2\n]',
            [{"a": 1}],
            [(2, 8, "expected ',' or '}', found the end")],
        ),
        (
            b'[\n  {\n    "a": [\n      {oops}\n    ]\n  },\n  {\n    "a": 2\n  }\n]',
            [{"a": 2}],
            [(4, 8, "expected a name or '}', found 'oops'")],
        ),
    ],
)
def test_a_broken_array_gives_what_can_be_read_and_what_is_wrong(raw, read, findings):
    assert [each.reading.value for each in documents(raw) if each.reading.ok] == read
    assert told(raw) == [
        (line, column, "not-json", message) for line, column, message in findings
    ]


def test_findings_within_an_event_count_from_the_file_s_beginning():
    assert told(b'{}\n  {"a": NaN,\n "b": NaN}\n') == [
        (
            2,
            9,
            "not-a-json-number",
            "NaN is no JSON number; a number is written in digits",
        ),
        (
            3,
            7,
            "not-a-json-number",
            "NaN is no JSON number; a number is written in digits",
        ),
    ]


@pytest.mark.parametrize(
    ("event", "rule"),
    [
        (b'{"a": 1, "a": 2}', "field-repeated"),
        (b'{"a": {"b": 1, "b": 2}}', "name-repeated"),
        (b'{"a": "\xff"}', "not-utf-8"),
        (b'{"a": "\xed\xa0\x80"}', "not-utf-8"),
        (b'{"a": "\\ud800"}', "lone-surrogate"),
        (b'{"a": -Infinity}', "not-a-json-number"),
        (b'{"a": 1e%s}' % (b"9" * 20), "number-out-of-range"),
        (b"[" * 501 + b"]" * 501, "nested-too-deep"),
        (b"[" * 10_000 + b"]" * 10_000, "nested-too-deep"),
        (b'{"a": [0, ' * 600 + b'"]"' + b"] }" * 600, "nested-too-deep"),
    ],
)
def test_an_event_with_a_finding_ends_where_it_ends(event, rule):
    raw = b"{}" + event + b'{"after": 1}'

    found = documents(raw)

    assert [rules(each) for each in found] == [[], [rule], []]
    assert found[1].payload == event
    assert found[2].reading.value == {"after": 1}


def test_integers_of_thousands_of_digits_are_read_in_files_too():
    assert [str(value) for value in values(b"1" * 5_000 + b"\n2")] == ["1" * 5_000, "2"]


@pytest.mark.parametrize("shape", ["lines", "joined", "array", "indented"])
@pytest.mark.parametrize("lost", [1, 8, 12, 40])
def test_truncated_gzip_is_one_finding_and_what_came_before_is_read(shape, lost):
    packed = gzip.compress(SHAPES[shape])

    *read, last = documents(packed[:-lost])

    assert [each.reading.value for each in read] == EVENTS[: len(read)]
    assert read
    assert rules(last) == ["truncated-gzip"]
    assert last.reading.findings[0].message == (
        "the gzip data stops before its end; what came before is read"
    )


def test_gzip_cut_within_its_header_holds_no_event():
    assert values(gzip.compress(b"{}")[:5]) == [["truncated-gzip"]]


def test_a_wrong_checksum_is_one_finding_after_all_events():
    packed = bytearray(gzip.compress(SHAPES["lines"]))
    packed[-6] ^= 1

    assert values(bytes(packed)) == [*EVENTS, ["damaged-gzip"]]
    assert told(bytes(packed))[0][3] == (
        "the gzip data is damaged (incorrect data check); what came before is read"
    )


def test_bytes_after_gzip_data_that_are_no_gzip_are_damage():
    assert values(gzip.compress(b"{}") + b"oops") == [{}, ["damaged-gzip"]]


def test_events_before_damage_within_gzip_data_are_read():
    lines = b"".join(b'{"a": %d, "b": "%x"}\n' % (n, n**40) for n in range(10_000))
    packed = bytearray(gzip.compress(lines))
    middle = len(packed) // 2
    packed[middle : middle + 64] = b"\xff" * 64

    found = documents(bytes(packed))

    assert rules(found[-1]) == ["damaged-gzip"]
    assert [each.reading.value["a"] for each in found[:1000]] == list(range(1000))


def test_memory_does_not_grow_with_the_file():
    line = compact(EVENTS, "\n", end="\n")

    def peak(stream):
        tracemalloc.start()
        assert sum(1 for _ in read_events(stream)) == 3 * 20_000
        try:
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    array = b"[" + (line.strip().replace(b"\n", b",") + b",") * 20_000
    assert peak(io.BytesIO(line * 20_000)) < 8_000_000
    assert peak(io.BytesIO(array[:-1] + b"]")) < 8_000_000
    assert peak(io.BytesIO(gzip.compress(line * 20_000))) < 8_000_000


def test_a_gzip_bomb_is_unpacked_piece_by_piece():
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(200))
    packed += packer.flush()
    tracemalloc.start()

    found = documents(packed)

    assert tracemalloc.get_traced_memory()[1] < 8_000_000
    tracemalloc.stop()
    assert [rules(each) for each in found] == [["no-event"]]
    assert found[0].offset == 200_000_000


def test_an_event_larger_than_any_chunk_is_read():
    raw = b'{"a": "' + b"x" * 100_000_000 + b'"}\n{}'

    [large, small] = documents(raw)

    assert len(large.reading.value["a"]) == 100_000_000
    assert small.offset == len(raw) - 2


def test_a_large_event_that_never_ends_is_one_finding():
    [document] = documents(b'{"a": ["' + b'","'.join([b"x" * 50] * 100_000))

    assert rules(document) == ["not-json"]


def test_characters_cut_by_a_chunk_are_whole():
    lines = [json.dumps("é😀" * n, ensure_ascii=False) for n in range(1_000)]

    assert values("\n".join(lines).encode()) == ["é😀" * n for n in range(1_000)]


def test_a_document_locates_in_the_file_and_not_in_the_event():
    [_, document] = documents(b'{}\n {"a":\n  [1, 2]}')

    assert (document.line, document.column) == (2, 2)
    assert document.locate("") == Position(2, 2)
    assert document.locate("/a/1") == Position(3, 7)


def test_an_event_too_deep_that_a_chunk_cuts_ends_where_it_ends():
    deep = b"[" * 5_000 + b"]" * 5_000
    raw = b"{}" + b" " * (CHUNK - 3_000) + deep + b"{}"

    assert values(raw) == [{}, ["nested-too-deep"], {}]


def test_what_is_out_of_place_is_named_whole_though_a_chunk_cuts_it():
    raw = b"[]" + b" " * (CHUNK - 4) + b"oops"

    [document] = documents(raw)

    assert document.reading.findings[0].message == (
        "expected nothing after the array, found 'oops'"
    )
