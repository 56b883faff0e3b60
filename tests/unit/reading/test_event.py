"""What `read_event` says of every text that parsers are known to stumble over."""

from __future__ import annotations

import sys
from decimal import Decimal

import pytest

from cp_contract.findings import Finding, Severity
from cp_contract.reading import NESTING_LIMIT, read_event


def only(payload) -> Finding:
    """Gives the one finding, of a text that leaves no value."""
    reading = read_event(payload)
    assert not reading.ok
    assert reading.value is None
    [finding] = reading.findings
    return finding


def place(finding: Finding) -> tuple[int | None, int | None]:
    return finding.line, finding.column


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, bytes.decode])
def test_an_event_is_read_from_whatever_holds_its_text(kind):
    reading = read_event(kind('{"EventType": "CRÉÉ"}'.encode()))

    assert reading.ok
    assert reading.value == {"EventType": "CRÉÉ"}
    assert reading.findings == ()


def test_a_memoryview_with_a_stride_is_read_too():
    assert read_event(memoryview(b"1x2x3")[::2]).value == 123


@pytest.mark.parametrize("text", ["[]", '"text"', "1", "null", " {}\r\n\t"])
def test_any_json_value_is_a_value_to_validate(text):
    assert read_event(text).ok


@pytest.mark.parametrize(
    ("payload", "message"),
    [
        (b"", "there is no event, found nothing at all"),
        (" \n ", "there is no event, found nothing but whitespace"),
    ],
)
def test_a_payload_without_anything_is_no_event(payload, message):
    finding = only(payload)

    assert finding.rule == "no-event"
    assert finding.message == message
    assert place(finding) == (1, 1)


@pytest.mark.parametrize(
    ("payload", "byte", "where"),
    [
        (b"\xff\xfe{\x00}\x00", "FF", (1, 1)),
        (b'{"a": "\xc3("}', "C3", (1, 8)),
        (b'{\n"a\xc3\xa9": "\xed\xa0\x80"}', "ED", (2, 8)),
        (b'{"a": "\xc0\xaf"}', "C0", (1, 8)),
        (b'\xef\xbb\xbf"\xf5"', "F5", (1, 2)),
        (b'{"a": "\xe2\x82', "E2", (1, 8)),
    ],
)
def test_bytes_that_are_not_utf_8_are_found_in_their_place(payload, byte, where):
    finding = only(payload)

    assert finding.rule == "not-utf-8"
    assert finding.message == f"byte 0x{byte} is not UTF-8 here; an event is UTF-8"
    assert place(finding) == where


@pytest.mark.parametrize("payload", ["\ufeff{}", b"\xef\xbb\xbf{}"])
def test_a_byte_order_mark_is_an_error_and_the_value_is_read(payload):
    reading = read_event(payload)

    assert reading.ok
    assert reading.value == {}
    [finding] = reading.findings
    assert finding.rule == "byte-order-mark"
    assert finding.is_error
    assert place(finding) == (1, 1)
    assert finding.message == (
        "the text begins with a byte order mark; JSON begins with the value"
    )


def test_a_second_byte_order_mark_is_not_json():
    rules = [finding.rule for finding in read_event("\ufeff\ufeff{}").findings]

    assert rules == ["byte-order-mark", "not-json"]


@pytest.mark.parametrize(
    ("text", "message", "where"),
    [
        ("{", "expected a name or '}', found the end", (1, 2)),
        ("[", "expected a value or ']', found the end", (1, 2)),
        ('{"a"', "expected ':', found the end", (1, 5)),
        ('{"a" 1}', "expected ':', found '1'", (1, 6)),
        ('{"a":', "expected a value, found the end", (1, 6)),
        ('{"a": 1', "expected ',' or '}', found the end", (1, 8)),
        ('{"a": 1,}', "expected a name, found '}'", (1, 9)),
        ("{'a': 1}", "expected a name or '}', found \"'\"", (1, 2)),
        ("{a: 1}", "expected a name or '}', found 'a'", (1, 2)),
        ("[1,]", "expected a value, found ']'", (1, 4)),
        ("[1 2]", "expected ',' or ']', found '2'", (1, 4)),
        ("[}", "expected a value or ']', found '}'", (1, 2)),
        ("[\n1\n}", "expected ',' or ']', found '}'", (3, 1)),
        ("oops", "expected a value, found 'oops'", (1, 1)),
        ("True", "expected a value, found 'True'", (1, 1)),
        ("nullx", "expected nothing after the event, found 'x'", (1, 5)),
        ("{} {}", "expected nothing after the event, found '{'", (1, 4)),
        ("{}\x00", "expected nothing after the event, found '\\x00'", (1, 3)),
        ("01", "expected nothing after the event, found '1'", (1, 2)),
        ("+1", "expected a value, found '+'", (1, 1)),
        ("-", "expected a value, found '-'", (1, 1)),
        (".5", "expected a value, found '.'", (1, 1)),
        ("[1.]", "expected ',' or ']', found '.'", (1, 3)),
        ("[1e]", "expected ',' or ']', found 'e'", (1, 3)),
        ("\u0661", "expected a value, found '\u0661'", (1, 1)),
        ("[\u00a0]", "expected a value or ']', found '\\xa0'", (1, 2)),
        ("[\f]", "expected a value or ']', found '\\x0c'", (1, 2)),
        ("// no\n1", "expected a value, found '/'", (1, 1)),
        ('"a', "expected '\"' at the end of the string", (1, 1)),
        ('"a\\', "expected an escape that JSON knows, found '\\\\'", (1, 3)),
        ('"\\x"', "expected an escape that JSON knows, found '\\\\x'", (1, 2)),
        ('"\\u00e"', "expected an escape that JSON knows, found '\\\\u'", (1, 2)),
        ('"\\u00é0"', "expected an escape that JSON knows, found '\\\\u'", (1, 2)),
        ('"a\tb"', "expected an escape in the string, found the raw '\\t'", (1, 3)),
        ('"a\nb"', "expected an escape in the string, found the raw '\\n'", (1, 3)),
    ],
)
def test_what_is_not_json_is_told_with_what_would_do(text, message, where):
    finding = only(text)

    assert finding.rule == "not-json"
    assert finding.message == message
    assert finding.pointer == ""
    assert place(finding) == where


def test_a_long_word_is_shown_short():
    assert only("x" * 100).message == ("expected a value, found '" + "x" * 39 + "…'")


def test_trailing_bytes_are_an_error_even_when_they_are_many():
    assert place(only("{}" + " " * 1_000_000 + "x")) == (1, 1_000_003)


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_a_javascript_number_is_no_json_number(word):
    finding = only(f'{{"a": {{"b": [0, {word}]}}}}')

    assert finding.rule == "not-a-json-number"
    assert finding.message == f"{word} is no JSON number; a number is written in digits"
    assert finding.pointer == "/a/b/1"
    assert place(finding) == (1, 17)


def test_every_kind_of_finding_before_the_fault_is_kept():
    reading = read_event('{"a": NaN,\n"a": "\\ud800",\n"b": 1e' + "9" * 20)

    assert [(each.rule, *place(each)) for each in reading.findings] == [
        ("not-a-json-number", 1, 7),
        ("field-repeated", 2, 1),
        ("lone-surrogate", 2, 7),
        ("number-out-of-range", 3, 6),
        ("not-json", 3, 28),
    ]


def test_findings_of_one_rule_end_at_a_hundred():
    reading = read_event("[" + "NaN," * 100_000 + "oops]")

    rules = [finding.rule for finding in reading.findings]
    assert rules == ["not-a-json-number"] * 100 + ["not-json"]


@pytest.mark.parametrize("pair", [("[", "]"), ('{"a":', "}")])
def test_the_deepest_nesting_allowed_is_read(pair):
    opening, closing = pair
    text = opening * NESTING_LIMIT + "1" + closing * NESTING_LIMIT

    reading = read_event(text)

    value = reading.value
    for _ in range(NESTING_LIMIT):
        value = value[0] if isinstance(value, list) else value["a"]
    assert value == 1


@pytest.mark.parametrize("levels", [NESTING_LIMIT + 1, 1_000, 10_000, 1_000_000])
@pytest.mark.parametrize("closed", [True, False])
def test_deeper_nesting_is_a_finding_at_the_first_level_too_many(levels, closed):
    finding = only("[" * levels + "]" * levels * closed)

    assert finding.rule == "nested-too-deep"
    assert finding.message == "nested deeper than 500 levels; at most 500 are read"
    assert place(finding) == (1, NESTING_LIMIT + 1)


def test_brackets_in_strings_do_not_nest():
    assert read_event('["' + "[{" * 10_000 + '"]').ok
    assert read_event('"' + "[{" * 10_000 + '"').ok


def test_many_brackets_side_by_side_do_not_nest():
    assert read_event("[" + "[]," * 10_000 + "{}]").ok


def test_a_caller_deep_in_its_own_recursion_still_gets_the_value():
    text = "[" * 400 + "]" * 400

    def descend(frames):
        return descend(frames - 1) if frames else read_event(text)

    frame, depth = sys._getframe(), 0
    while frame := frame.f_back:
        depth += 1
    assert descend(sys.getrecursionlimit() - depth - 150).ok


@pytest.mark.parametrize(
    ("text", "escape", "pointer", "where"),
    [
        ('{"a": "x\\ud800"}', "\\ud800", "/a", (1, 9)),
        ('{"a": "x\\uDC00y"}', "\\uDC00", "/a", (1, 9)),
        ('["\\ud83d\\ude00", "\\ud83d\\ud83d\\ude00"]', "\\ud83d", "/1", (1, 19)),
        ('["\\\\ud800 \\ude00"]', "\\ude00", "/0", (1, 11)),
        ('{"a": {"\\ud800": 1}}', "\\ud800", "/a", (1, 9)),
        ('["\ud800"]', "\\ud800", "/0", (1, 3)),
        ('["\ud83d\\ude00"]', "\\ud83d", "/0", (1, 3)),
        ('["\\ud83d\ude00"]', "\\ud83d", "/0", (1, 3)),
    ],
)
def test_half_a_surrogate_pair_is_an_error(text, escape, pointer, where):
    finding = only(text)

    assert finding.rule == "lone-surrogate"
    assert finding.message == (
        f"{escape} is half of a surrogate pair; a character needs both halves"
    )
    assert finding.pointer == pointer
    assert place(finding) == where


def test_a_pointer_is_always_unicode_text():
    reading = read_event('{"\\ud800": NaN}')

    assert [each.pointer for each in reading.findings] == [
        "",
        "/\N{REPLACEMENT CHARACTER}",
    ]


@pytest.mark.parametrize("text", ['"\\ud83d\\ude00"', '"\\uD83D\\uDE00"', '"😀"'])
def test_a_whole_surrogate_pair_is_a_character(text):
    assert read_event(text).value == "😀"


def test_an_escaped_backslash_before_u_is_no_escape():
    assert read_event('"\\\\ud800"').value == "\\ud800"


@pytest.mark.parametrize("second", ["EventType", "\\u0045ventType"])
def test_a_field_given_twice_is_an_error_and_the_last_counts(second):
    reading = read_event(f'{{"EventType": "CREATED",\n "{second}": "UPDATED"}}')

    assert reading.ok
    assert reading.value == {"EventType": "UPDATED"}
    [finding] = reading.findings
    assert finding == Finding(
        rule="field-repeated",
        message="'EventType' is given more than once; a field is given once",
        pointer="/EventType",
        line=2,
        column=2,
    )


def test_a_name_given_twice_deeper_inside_is_a_notice():
    reading = read_event('{"Object": {"a/b": [{"c": 1, "c": 2, "c": 3}]}}')

    assert reading.value == {"Object": {"a/b": [{"c": 3}]}}
    [finding] = reading.findings
    assert finding == Finding(
        rule="name-repeated",
        message="'c' is given more than once; the last one counts",
        pointer="/Object/a~1b/0/c",
        severity=Severity.NOTICE,
        line=1,
        column=38,
    )


def test_a_name_given_twice_in_an_array_of_objects_is_not_a_field():
    [finding] = read_event('[{"a": 1, "a": 1}]').findings

    assert finding.rule == "name-repeated"


def test_the_same_name_in_different_objects_is_given_once():
    assert read_event('{"a": {"a": {"a": 1}}, "b": {"a": 1}}').findings == ()


def test_many_notices_do_not_hide_the_error():
    inner = ",".join(f'"{n}":1,"{n}":1' for n in range(1_000))

    reading = read_event(f'{{"Object": {{{inner}}}, "Object": 1}}')

    assert any(finding.is_error for finding in reading.findings)


def test_integers_of_any_size_are_exact():
    digits = sys.int_info.default_max_str_digits

    assert read_event("-0").value == 0
    assert read_event(str(2**64)).value == 2**64
    assert type(read_event("9" * digits).value) is int
    assert read_event("9" * (digits + 1)).value == Decimal("9" * (digits + 1))
    assert read_event("-" + "9" * 5_000).value == Decimal("-" + "9" * 5_000)


@pytest.mark.parametrize("text", ["1.5", "1.0", "-0.0", "1e5", "0.1", "0e999", "1E-7"])
def test_a_number_that_a_float_holds_is_a_float(text):
    value = read_event(text).value

    assert isinstance(value, float)
    assert repr(value) == repr(float(text))


@pytest.mark.parametrize(
    "text",
    ["1e400", "-1e400", "1e-400", "1.0000000000000000001", "1e23", "1e999999999999"],
)
def test_a_number_that_a_float_would_change_is_a_decimal(text):
    value = read_event(text).value

    assert isinstance(value, Decimal)
    assert value == Decimal(text)


def test_a_zero_with_a_monstrous_exponent_is_zero():
    assert read_event("-0.00e" + "9" * 30).value == 0


@pytest.mark.parametrize("sign", ["", "-", "+"])
def test_an_exponent_that_nothing_holds_is_out_of_range(sign):
    finding = only(f"[1e{sign}{'9' * 30}]")

    assert finding.rule == "number-out-of-range"
    assert finding.message == (
        f"'1e{sign}{'9' * 30}' is out of range; its exponent is too large to read"
    )
    assert finding.pointer == "/0"
    assert place(finding) == (1, 2)


def test_a_string_of_a_hundred_megabytes_is_read():
    payload = b'{"a":"' + b"x" * 100_000_000 + b'"}'

    assert len(read_event(payload).value["a"]) == 100_000_000


def test_a_broken_string_of_many_escapes_is_told_without_going_back():
    assert only('["' + "\\n" * 5_000_000 + "\\x").rule == "not-json"
