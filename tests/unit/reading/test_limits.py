"""What is longer than an event may be is reported, and does not fill the memory."""

from __future__ import annotations

import tracemalloc

import pytest

from cp_contract.reading import read_chunks

LONGEST = 1 << 20
EVENT = b'{"EventType": "HEALTH_CHECK"}'
TOO_LONG = b'{"a": "%s"}' % (b"x" * LONGEST)


def told(raw):
    """Gives each event's offset, line, and the rules it broke."""
    return [
        (each.offset, each.line, [finding.rule for finding in each.reading.findings])
        for each in read_chunks(iter([raw]), longest=LONGEST)
    ]


@pytest.mark.parametrize("long", [TOO_LONG, TOO_LONG[:-2]], ids=["whole", "unclosed"])
def test_an_event_that_is_too_long_is_passed_over_with_its_line(long):
    found = told(b"\n".join([EVENT, long + EVENT, EVENT]))

    after = len(EVENT) + 1 + len(long) + len(EVENT) + 1
    assert found == [
        (0, 1, []),
        (len(EVENT) + 1, 2, ["event-too-long"]),
        (after, 3, []),
    ]


def test_an_event_of_the_greatest_length_is_read():
    longest = b'{"a": "%s"}' % (b"x" * (LONGEST - 9))

    assert len(longest) == LONGEST
    assert [rules for *_, rules in told(longest + EVENT)] == [[], []]


def test_the_rest_of_an_array_is_read_after_what_is_too_long():
    found = told(b"[\n" + TOO_LONG + b",\n" + EVENT + b"\n]")

    assert [rules for *_, rules in found] == [["event-too-long"], []]


def test_one_endless_line_does_not_fill_the_memory():
    def chunks():
        yield b'{"a": "'
        for _ in range(400):
            yield b"x" * (1 << 18)

    tracemalloc.start()
    found = list(read_chunks(chunks(), longest=LONGEST))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert [each.reading.findings[0].rule for each in found] == ["event-too-long"]
    assert peak < 8 * LONGEST
