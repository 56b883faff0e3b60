"""`cp-contract docs`: what it writes, and what it leaves alone."""

from __future__ import annotations

import json

import pytest

from cp_contract.cli import main
from cp_contract.reference import WRITTEN


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_pages_and_the_schemas_go_below_the_folder(folder, capsys):
    assert main(["docs", "--out", "web"]) == 0

    pages = folder / "web" / "docs"
    assert (pages / "reference" / "v0" / "profile-event.md").is_file()
    assert (pages / "schema" / "v0" / "event.schema.json").is_file()
    assert capsys.readouterr().err.endswith(" files written below web\n")


def test_who_has_no_site_gets_one_that_stays_as_it_is_changed(folder):
    assert main(["docs", "--out", "web"]) == 0
    start = folder / "web" / "docs" / "index.md"
    assert "](reference/v0/profile-event.md)" in start.read_text("utf-8")
    (folder / "web" / "mkdocs.yml").write_text("site_name: Mine\n", "utf-8")
    start.unlink()

    assert main(["docs", "--out", "web"]) == 0

    assert (folder / "web" / "mkdocs.yml").read_text("utf-8") == "site_name: Mine\n"
    assert not start.exists()


def test_a_start_page_of_ones_own_stays(folder):
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text("# Mine\n", "utf-8")

    assert main(["docs"]) == 0

    assert (folder / "docs" / "index.md").read_text("utf-8") == "# Mine\n"
    assert (folder / "mkdocs.yml").is_file()


def test_the_users_object_types_get_pages(folder):
    types = folder / "types"
    types.mkdir()
    schema = {"type": "object", "properties": {"Points": {"type": "integer"}}}
    (types / "LoyaltyCard.schema.json").write_text(json.dumps(schema), "utf-8")

    assert main(["docs", "--object-types", "types"]) == 0

    page = folder / "docs" / "reference" / "v0" / "object-types" / "LoyaltyCard.md"
    assert "### Object.Points { #Object.Points }" in page.read_text("utf-8")


def test_a_page_that_is_no_longer_wanted_goes_and_a_foreign_one_stays(folder):
    pages = folder / "docs" / "reference"
    pages.mkdir(parents=True)
    (pages / "old.md").write_text(f"{WRITTEN}\n", "utf-8")
    (pages / "mine.md").write_text("# Mine\n", "utf-8")

    main(["docs"])

    assert not (pages / "old.md").exists()
    assert (pages / "mine.md").read_text("utf-8") == "# Mine\n"


def test_a_folder_of_object_types_that_is_not_there_is_one_sentence(folder, capsys):
    assert main(["docs", "--object-types", "nowhere"]) == 2

    assert capsys.readouterr().err == (
        "cp-contract: nowhere cannot be used: there is no folder of object types here\n"
    )
    assert not (folder / "docs").exists()
