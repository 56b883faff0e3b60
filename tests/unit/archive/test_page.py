"""The page of an audit holds what the report holds, and fetches nothing."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from cp_contract import load_contract
from cp_contract.archive import audit
from cp_contract.archive._plots import render_bars, render_days
from cp_contract.archive.page import render_page
from cp_contract.archive.proposing import propose

VOID = {"meta", "br", "i"}


class Balanced(HTMLParser):
    """Notes the elements of a page, and fails where one is left open."""

    def __init__(self):
        super().__init__()
        self.open = []
        self.seen = []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop() == tag


def read(page):
    parser = Balanced()
    parser.feed(page)
    assert parser.open == []
    return parser.seen


@pytest.fixture
def archive(tmp_path, line_of):
    path = tmp_path / "events"
    late = {"EventTimestamp": "2022-01-01T00:00:00Z"}
    path.write_bytes(
        line_of(1)
        + line_of(1, EventType="<script>alert(1)</script>")
        + line_of(2, **late)
        + line_of(3, New={"a": ["</details>"]}, **late)
    )
    return [str(path), str(tmp_path / "<none>")]


def test_a_page_shows_everything_and_fetches_nothing(archive):
    result = audit(archive, processes=1, against=False)

    page = render_page(result, proposal=propose(result, load_contract()))

    seen = read(page)
    assert {tag for tag, _ in seen} & {"script", "link", "img", "iframe"} == set()
    assert not any({"src", "href"} & set(attrs) for _, attrs in seen)
    assert re.findall(r"url\(|@import|https?:", page) == []
    assert "&lt;script&gt;alert(1)" in page
    for title in [
        "Not read: 1",
        "Events by day",
        "What they are",
        "Findings",
        "Drift: what the contract does not know",
        "Duplicates by EventId",
        "Out of order",
        "Read by the other schema",
        "Proposal",
    ]:
        assert f">{title}</h2>" in page
    assert "prefers-color-scheme: dark" in page


def test_a_page_of_nothing_is_a_page(tmp_path):
    page = render_page(audit([str(tmp_path)], processes=1, against=True))

    read(page)
    assert "There are none." in page


def test_years_of_days_share_columns():
    days = {f"{year}-01-01": {"CREATED": 1, "UPDATED": 2} for year in range(2000, 2020)}

    plot = render_days(days)

    read(plot)
    assert plot.count("<title>") == 40
    assert "3 in the busiest 58 days" in plot


def test_long_names_are_shortened_in_bars():
    bars = render_bars({"x" * 100: 1, "y": 0})

    assert "x" * 23 + "…" in bars
    assert 'width="0.0"' in bars
