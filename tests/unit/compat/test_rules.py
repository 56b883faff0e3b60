"""The table of rules has words for people, and ids that users can type."""

from __future__ import annotations

import re

from cp_contract.compat import RULES


def test_every_id_is_kebab_case_and_every_purpose_a_sentence():
    for rule in RULES.values():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.id)
        assert re.fullmatch(r"[A-Z].*\.", rule.purpose)
