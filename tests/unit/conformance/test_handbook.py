"""The page of laws says what the table says."""

from __future__ import annotations

from planted import ROOT

from cp_contract.conformance import LAWS
from cp_contract.conformance.handbook import render_handbook


def test_the_page_is_the_one_that_the_table_renders():
    """To renew it: write what `render_handbook` gives to the file."""
    page = ROOT / "docs" / "explanation" / "laws.md"

    assert page.read_text("utf-8") == render_handbook()


def test_every_law_has_a_name_of_its_own_and_whole_sentences():
    assert len({law.id for law in LAWS}) == len(LAWS)
    for law in LAWS:
        assert law.purpose.endswith(".")
        assert law.why.endswith(".")
