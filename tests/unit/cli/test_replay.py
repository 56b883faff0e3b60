"""A replay knows how far it has come in its files."""

from __future__ import annotations

from cp_contract.cli._replay import _Files


def test_the_share_is_that_of_the_file_at_hand(tmp_path):
    path = tmp_path / "events.jsonl"
    path.write_text('{"EventId":"a"}\n' * 20_000)
    files = _Files([str(path)])
    assert files.share() is None

    events = files.events()
    next(events)
    begun = files.share()
    rest = sum(1 for _ in events)

    assert 0 < begun < 1
    assert rest == 19_999
    assert files.share() is None
