"""Each planted bug is found by the law that it breaks, with default settings."""

from __future__ import annotations

import pytest
from hypothesis import settings
from planted import PLANTED, consumer_of, load_module

from cp_contract.conformance import check_consumer

DEEP = settings().max_examples >= 5000


def test_there_are_at_least_forty_planted_bugs():
    assert len(PLANTED) >= 40


@pytest.mark.parametrize("path", PLANTED, ids=lambda path: path.stem)
def test_a_planted_bug_is_found_by_the_law_that_it_breaks(path):
    module = load_module(path)

    report = check_consumer(
        consumer_of(module), laws=None if DEEP else [module.LAW], seed=1
    )

    assert module.LAW in [failure.law for failure in report.failures]
