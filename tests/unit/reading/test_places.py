"""Where `locate` finds the value that a pointer leads to."""

from __future__ import annotations

import pytest

from cp_contract.reading import Position, locate

EVENT = """{
  "EventType": "CREATED",
  "Object": {
    "a/b": {"m~n": [10, [], {"": "é😀"}, 20]},
    "": 1
  }, "after": [[1, 2], [3, 4]]
}
"""


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 1, 1),
        ("/EventType", 2, 16),
        ("/Object", 3, 13),
        ("/Object/a~1b", 4, 12),
        ("/Object/a~1b/m~0n", 4, 20),
        ("/Object/a~1b/m~0n/0", 4, 21),
        ("/Object/a~1b/m~0n/1", 4, 25),
        ("/Object/a~1b/m~0n/2/", 4, 34),
        ("/Object/a~1b/m~0n/3", 4, 41),
        ("/Object/", 5, 9),
        ("/after/1/1", 6, 28),
    ],
)
def test_a_value_is_found_by_its_pointer(pointer, line, column):
    assert locate(EVENT, pointer) == Position(line, column)
    assert locate(EVENT.encode(), pointer) == Position(line, column)


@pytest.mark.parametrize(
    ("pointer", "column"), [("/a/b", 7), ("/b", 1), ("/a/0", 7), ("/c/2", 21)]
)
def test_a_pointer_that_leads_nowhere_gives_the_last_value_on_its_way(pointer, column):
    assert locate('{"a": {"x": 1}, "c":[1, 2]}', pointer) == Position(1, column)


def test_of_a_name_given_twice_the_last_value_counts():
    text = '{"a": {"b": 1}, "\\u0061": {"b": 2, "b": 3}, "a\\\\": {"b": 4}}'

    assert locate(text, "/a/b") == Position(1, text.index("3") + 1)


def test_what_a_repeated_name_hid_is_not_found():
    assert locate('{"a": {"b": 1}, "a": {"c": 2}}', "/a/b") == Position(1, 22)


def test_columns_count_code_points_and_no_byte_order_mark():
    assert locate(b'\xef\xbb\xbf["\xf0\x9f\x98\x80", 1]', "/1") == Position(1, 7)


def test_a_carriage_return_belongs_to_the_line_that_it_ends():
    assert locate("[1,\r\n 2]", "/1") == Position(2, 2)


def test_a_text_that_breaks_off_is_followed_to_its_fault():
    assert locate(b'{"a": [1, \xff', "/a/0") == Position(1, 8)
    assert locate(b'{"a": [1, \xff', "/a/1") == Position(1, 7)
    assert locate("", "/a") == Position(1, 1)


def test_a_place_moves_with_the_part_of_the_file_that_it_is_in():
    start = Position(7, 5)

    assert Position(1, 3).seen_from(start) == Position(7, 7)
    assert Position(2, 3).seen_from(start) == Position(8, 3)
