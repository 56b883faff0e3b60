"""A consumer and the laws -> a report: what the export can do to it, and how it fared.

from cp_contract.conformance import Consumer, assert_conforms

def test_my_handler():
    assert_conforms(Consumer(handler, snapshot=table.dump, reset=table.clear))
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cp_contract.conformance.consumer import TAKES, Consumer
from cp_contract.conformance.laws import LAWS, Law
from cp_contract.conformance.report import ConformanceReport, LawFailure, LawSkipped
from cp_contract.conformance.runner import check_consumer
from cp_contract.conformance.story import render_story
from cp_contract.errors import ConsumerBroken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cp_contract.contract import Contract

__all__ = [
    "LAWS",
    "TAKES",
    "ConformanceReport",
    "Consumer",
    "Law",
    "LawFailure",
    "LawSkipped",
    "assert_conforms",
    "check_consumer",
]


def assert_conforms(
    consumer: Consumer,
    *,
    laws: Iterable[str] | None = None,
    examples: int = 200,
    seed: int | None = None,
    seconds: float | None = None,
    contract: Contract | None = None,
) -> ConformanceReport:
    """Raises `ConsumerBroken`, with the story of each failure, if a law is broken.

    The arguments are those of `check_consumer`.
    """
    report = check_consumer(
        consumer,
        laws=laws,
        examples=examples,
        seed=seed,
        seconds=seconds,
        contract=contract,
    )
    if not report.passed:
        raise ConsumerBroken(render_story(report))
    return report
