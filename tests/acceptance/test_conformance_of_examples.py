"""The reference consumers hold to every law: no false alarms."""

from __future__ import annotations

import pytest
from hypothesis import settings
from planted import ROOT, consumer_of, load_module

from cp_contract.conformance import check_consumer

DEEP = settings.get_current_profile_name() == "deep"
REFERENCES = ("sqlite_consumer",)


@pytest.mark.parametrize("name", REFERENCES)
@pytest.mark.parametrize("seed", range(20 if DEEP else 1))
def test_a_reference_consumer_holds_to_every_law(name, seed):
    consumer = consumer_of(load_module(ROOT / "examples" / f"{name}.py"))

    report = check_consumer(consumer, seed=seed, examples=1000 if DEEP else 60)

    assert report.failures == ()
    assert report.hindered == ()
