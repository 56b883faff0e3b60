"""The table of rules is the one in the docs, and users can type every id."""

from __future__ import annotations

import re
from pathlib import Path

from cp_contract.compat import RULES

GUIDE = Path(__file__).parents[3] / "docs" / "guides" / "evolve-a-schema.md"
ROW = re.compile(r'^\| <a id="([^"]+)"></a>`([^`]+)` \| (.*) \| (.*) \|$', re.MULTILINE)


def test_the_guide_has_an_anchor_for_every_rule():
    rows = ROW.findall(GUIDE.read_text("utf-8"))

    assert rows == [
        (rule.id, rule.id, rule.purpose, " and ".join(sorted(rule.breaks)) or "neither")
        for rule in RULES.values()
    ]


def test_every_id_is_kebab_case_and_every_purpose_a_sentence():
    for rule in RULES.values():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.id)
        assert re.fullmatch(r"[A-Z].*\.", rule.purpose)
