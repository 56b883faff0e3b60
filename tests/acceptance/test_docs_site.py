"""The site: it builds strictly, asks nothing of other hosts, and its links hold."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

import cp_contract

ROOT = Path(__file__).parents[2]

SCRIPT = Path(__file__).with_name("read_site.js")
MAIN_PAGES = (
    "",
    "api/",
    "guides/guard-a-repository/",
    "guides/object-types/",
    "paste/",
    "reference/v0/profile-event/",
)

# What a browser fetches on its own when it opens a page: attribute by element.
FETCHED = {
    "audio": "src",
    "embed": "src",
    "iframe": "src",
    "img": "src",
    "link": "href",
    "object": "data",
    "script": "src",
    "source": "src",
    "video": "src",
}
# A canonical address and a neighbouring page are named, not fetched.
NAMED_ONLY = {"canonical", "next", "prev"}


class Page(HTMLParser):
    """What a page fetches, where it leads, and the places that it has."""

    def __init__(self, content):
        super().__init__()
        self.fetched, self.leads, self.places = [], [], []
        self.feed(content)

    def handle_starttag(self, tag, attrs):
        held = {name: value or "" for name, value in attrs}
        if "id" in held:
            self.places.append(held["id"])
        if tag == "a" and "href" in held:
            self.leads.append(held["href"])
        if tag in FETCHED and held.get("rel") not in NAMED_ONLY:
            self.fetched.append(held.get(FETCHED[tag], ""))


@pytest.fixture(scope="module")
def pages(site):
    return {
        path: Page(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))
    }


def test_nothing_is_fetched_from_another_host(pages):
    elsewhere = {
        address
        for page in pages.values()
        for address in page.fetched
        if urlsplit(address).netloc
    }

    assert elsewhere == set()


def test_styles_and_fonts_fetch_nothing_from_another_host(site):
    styles = [*site.rglob("*.css"), *site.rglob("*.html")]
    fetching = re.compile(r"(?:@import|url\()\s*['\"]?((?:https?:)?//[^'\")\s]+)")

    found = {
        address
        for path in styles
        for address in fetching.findall(path.read_text("utf-8"))
    }

    assert found == set()


def test_every_link_within_the_site_leads_to_a_place_that_is_there(site, pages):
    broken = []
    for path, page in pages.items():
        if path.name == "404.html":
            continue
        for lead in page.leads:
            parts = urlsplit(lead)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve()
            if not parts.path:
                target = path
            elif target.is_dir():
                target /= "index.html"
            place = unquote(parts.fragment)
            there = target.is_file() and (
                not place or target not in pages or place in pages[target].places
            )
            if not there:
                broken.append(f"{path.relative_to(site)}: {lead}")

    assert broken == []


def test_no_place_of_a_page_is_there_twice(site, pages):
    twice = {
        f"{path.relative_to(site)}#{place}"
        for path, page in pages.items()
        for place in page.places
        if place[:2] != "__" and page.places.count(place) > 1
    }

    assert twice == set()


def properties(schema):
    return set(schema["properties"])


def test_every_field_of_an_event_and_of_the_profile_has_a_permalink(site, pages):
    folder = ROOT / "schema" / "v0"
    event = json.loads((folder / "event.schema.json").read_text("utf-8"))
    profile = json.loads((folder / "standard-profile.schema.json").read_text("utf-8"))
    shown = {
        "health-check-event": properties(event["$defs"]["HealthCheckEvent"]),
        "profile-event": properties(event["$defs"]["ProfileEvent"]),
        "profile-object-event": properties(event["$defs"]["ProfileObjectEvent"]),
        "standard-profile": properties(profile),
    }

    for name, fields in shown.items():
        page = pages[site / "reference" / "v0" / name / "index.html"]
        assert fields <= set(page.places)
        assert {f"#{field}" for field in fields} <= set(page.leads)


def test_every_schema_is_served_at_the_path_of_its_id(site):
    ids = {
        path: json.loads(path.read_text("utf-8")).get("$id")
        for path in sorted((ROOT / "schema").glob("v*/**/*.json"))
        if "examples" not in path.parts
    }

    assert None not in ids.values()
    for path, identity in ids.items():
        served = site / urlsplit(identity).path.lstrip("/")
        assert served.read_bytes() == path.read_bytes()


def test_search_finds_a_field_at_its_place(site):
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))

    found = {
        entry["location"]
        for entry in index["docs"]
        if "ProfileObjectUniqueKey" in entry["title"]
    }

    assert "reference/v0/profile-object-event/#ProfileObjectUniqueKey" in found


def test_every_name_that_the_package_offers_is_described(site, pages):
    places = pages[site / "api" / "index.html"].places

    described = {
        place.rpartition(".")[2] for place in places if "cp_contract." in place
    }

    assert set(cp_contract.__all__) <= described


def test_a_real_browser_finds_its_way_and_meets_no_obstacle(browse):
    answer = browse(SCRIPT, *MAIN_PAGES)

    assert answer["issues"] == [], "axe finds something serious"
    assert answer["elsewhere"] == [], "another host is asked"
    assert 0 <= answer["top"] < 160, "a permalink scrolls to its field"
    assert answer["wide"] == [], "a narrow screen needs no scrolling sideways"
    assert answer["found"].endswith("#ProfileObjectUniqueKey"), "search finds a field"
