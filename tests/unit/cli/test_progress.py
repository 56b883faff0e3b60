"""A long run is shown on a terminal, and a short one is not.

What is captured is no terminal: there, the line is also erased before it is written.
"""

from __future__ import annotations

from time import monotonic

from cp_contract.cli._progress import Progress


def watched(*, since):
    return Progress("events", _started=monotonic() - since, _enabled=True)


def test_the_first_second_passes_in_silence(capsys):
    progress = watched(since=0)

    progress.show(1, lambda: None)
    progress.clear()

    assert capsys.readouterr().err == ""


def test_then_a_line_counts_and_is_taken_away(capsys):
    progress = watched(since=10)

    progress.show(50_000, lambda: 0.25)

    line = capsys.readouterr().err
    assert line.startswith("\r50,000 events, 25%, ")
    assert line.endswith("/s")
    progress.clear()
    assert capsys.readouterr().err == "\r"


def test_a_share_that_is_not_known_is_left_out(capsys):
    watched(since=10).show(50_000, lambda: None)

    assert "%" not in capsys.readouterr().err


def test_lines_are_not_written_faster_than_they_can_be_read(capsys):
    progress = watched(since=10)

    progress.show(1, lambda: None)
    capsys.readouterr()
    progress.show(2, lambda: None)

    assert capsys.readouterr().err == ""


def test_where_nobody_watches_nothing_is_said(capsys):
    Progress("events", _started=monotonic() - 10).show(1, lambda: None)

    assert capsys.readouterr().err == ""
