"""The reference consumers hold to every law: no false alarms."""

from __future__ import annotations

import pytest
from hypothesis import settings
from planted import ROOT, consumer_of, load_module

from cp_contract.conformance import Consumer, check_consumer
from cp_contract.strategies import History

DEEP = settings().max_examples >= 5000
REFERENCES = ("sqlite_consumer", "powertools_consumer")


@pytest.mark.parametrize("name", REFERENCES)
@pytest.mark.parametrize("seed", range(20 if DEEP else 1))
def test_a_reference_consumer_holds_to_every_law(name, seed, monkeypatch):
    if name == "powertools_consumer":
        pytest.importorskip("aws_lambda_powertools")
    monkeypatch.syspath_prepend(ROOT)
    module = load_module(ROOT / "examples" / f"{name}.py")
    consumer = consumer_of(module, expected=History.final_state)

    report = check_consumer(consumer, seed=seed, examples=1000 if DEEP else 60)

    assert report.failures == ()
    assert report.hindered == ()


def test_the_buggy_consumer_breaks_exactly_the_three_laws_of_its_bugs():
    module = load_module(ROOT / "examples" / "buggy_consumer.py")
    consumer = Consumer(
        module.handler,
        snapshot=module.snapshot,
        reset=module.reset,
        dead_letters=module.dead_letters,
    )

    report = check_consumer(consumer, seed=1)

    assert [failure.law for failure in report.failures] == [
        "survives-the-health-check",
        "reads-every-timestamp",
        "keeps-objects-apart",
    ]
