"""Generated files that are not what generating gives are told, each for its reason."""

from __future__ import annotations

import pytest

from cp_contract.checks import check_generated


@pytest.mark.parametrize(
    ("held", "wanted", "line", "message"),
    [
        (None, "a\n", None, "it is not there; cp-contract generate writes it"),
        ("a\n", None, None, "nothing makes it; cp-contract generate removes it"),
        (
            "a\nb\n",
            "a\nc\n",
            2,
            "it is not what the contract gives; cp-contract generate writes it",
        ),
        (
            "a\n",
            "a\nb\n",
            2,
            "it is not what the contract gives; cp-contract generate writes it",
        ),
    ],
    ids=["missing", "too many", "changed", "cut short"],
)
def test_a_stale_file_is_told_where_it_begins_to_differ(held, wanted, line, message):
    [finding] = check_generated({"a.py": held}, {"a.py": wanted})

    assert (finding.rule, finding.path) == ("types-stale", "a.py")
    assert (finding.line, finding.message) == (line, message)


@pytest.mark.parametrize("text", ["a\n", None])
def test_a_fresh_file_is_not_told(text):
    assert list(check_generated({"a.py": text}, {"a.py": text})) == []
