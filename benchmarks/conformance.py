"""Bugs found and time taken: the laws beside a plain test that draws events.

The plain test is what one writes without laws: it draws valid events, hands each to
the handler in a batch of its own, and fails if the handler raises, reports a record, or
keeps anything of a health check. Both get 200 examples and no saved findings.
"""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import median
from time import process_time

from hypothesis import HealthCheck, Verbosity, given, seed, settings

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from planted import PLANTED, consumer_of, load_module  # noqa: E402 - found above

from cp_contract.conformance import check_consumer  # noqa: E402
from cp_contract.envelopes import (  # noqa: E402
    KinesisRecord,
    lambda_event,
    render_event,
    sequence_number,
)
from cp_contract.strategies import events  # noqa: E402

EXAMPLES = 200
settings.register_profile(
    "bench", database=None, deadline=None, suppress_health_check=list(HealthCheck)
)
settings.load_profile("bench")


def laws_find(module, laws):
    report = check_consumer(consumer_of(module), laws=laws, seed=1)
    return module.LAW in [failure.law for failure in report.failures]


def plain_test_finds(module):
    @seed(1)
    @settings(
        max_examples=EXAMPLES, report_multiple_bugs=False, verbosity=Verbosity.quiet
    )
    @given(events())
    def test(event):
        module.reset()
        record = KinesisRecord(render_event(event), "key", sequence_number(0), 0.0)
        answer = module.handler(lambda_event([record]), None)
        kept = event["EventType"] == "HEALTH_CHECK" and module.snapshot()
        if answer["batchItemFailures"] or kept:
            raise AssertionError(event)

    try:
        test()
    except Exception:  # noqa: BLE001 - whatever the bug does
        return True
    return False


def measured(find, *arguments):
    begun = process_time()
    return find(*arguments), process_time() - begun


def main():
    modules = [load_module(path) for path in PLANTED]
    ways = {
        "laws, each bug's own": lambda module: laws_find(module, [module.LAW]),
        "plain test of events": plain_test_finds,
    }
    print(f"{len(modules)} consumers with one bug each, {EXAMPLES} examples")
    for name, find in ways.items():
        outcomes = [measured(find, each) for each in modules]
        times = [seconds for _, seconds in outcomes]
        print(
            f"{name}: {sum(found for found, _ in outcomes)} found, "
            f"{median(times):.2f} s median, {max(times):.2f} s longest"
        )
    wide = modules[:: len(modules) // 5]
    times = [measured(laws_find, each, None)[1] for each in wide]
    print(f"every law asked of one consumer: {median(times):.1f} s median")


if __name__ == "__main__":
    main()
