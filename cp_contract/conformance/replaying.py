"""A failure <-> JSON, so that it can be kept, sent to somebody, and seen again."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any, Final

from cp_contract.conformance.containment import quiet
from cp_contract.conformance.driver import Batch, Driver, Item, Run
from cp_contract.conformance.judging import Case, Relation, judge
from cp_contract.conformance.report import ConformanceReport, LawFailure
from cp_contract.conformance.runner import chosen_laws
from cp_contract.errors import ReplayUnreadable
from cp_contract.strategies import History

if TYPE_CHECKING:
    from cp_contract.conformance.consumer import Consumer

__all__ = ["render_replay", "replay"]

JsonObject = dict[str, Any]

_FORMAT: Final = "cp-contract replay 1"


def render_replay(failure: LawFailure, *, seed: int) -> str:
    """Renders a failure as JSON that `replay` reads."""
    case = failure.case
    kept = {
        "format": _FORMAT,
        "law": failure.law,
        "seed": seed,
        "relation": case.relation,
        "but_flags": case.but_flags,
        "may_set_aside": case.may_set_aside,
        "differs": case.differs,
        "runs": [_kept_run(run) for run in case.runs],
    }
    return json.dumps(kept, indent=2, ensure_ascii=False) + "\n"


def _kept_run(run: Run) -> JsonObject:
    return {
        "title": run.title,
        "attempts": run.attempts,
        "watched": run.watched,
        "batches": [
            {
                "repeats": batch.repeats,
                "crash": batch.crash,
                "packed": batch.packed,
                "records": [
                    {
                        "event": item.event,
                        "raw": None if item.raw is None else _encoded(item.raw),
                    }
                    for item in batch.items
                ],
            }
            for batch in run.batches
        ],
    }


def replay(consumer: Consumer, text: str, *, path: str) -> ConformanceReport:
    """Takes a consumer once more through what a failure was found with.

    Raises `ReplayUnreadable`, naming `path`, for a text that `render_replay` did not
    write.
    """
    try:
        kept: JsonObject = {"format": "none", **json.loads(text)}
        (law,) = chosen_laws([kept["law"]] if kept["format"] == _FORMAT else [])
        runs = tuple(map(_run, kept["runs"]))
        events = (item.event for item in runs[0].items if item.event is not None)
        case = Case(
            Relation(kept["relation"]),
            runs,
            history=History.of(events),
            but_flags=kept["but_flags"],
            may_set_aside=kept["may_set_aside"],
            differs=kept["differs"],
        )
        seed = int(kept["seed"])
    except (ValueError, KeyError, TypeError, LookupError) as error:
        raise ReplayUnreadable(path) from error
    driver = Driver(consumer)
    try:
        with quiet():
            breach = judge(driver, case)
    finally:
        driver.close()
    if breach is None:
        return ConformanceReport(held=(law.id,), examples=1, seed=seed)
    failure = LawFailure(law.id, breach.message, case, breach)
    return ConformanceReport(failures=(failure,), examples=1, seed=seed)


def _run(kept: JsonObject) -> Run:
    batches = tuple(
        Batch(
            tuple(
                Item(item["event"], None if item["raw"] is None else _read(item["raw"]))
                for item in batch["records"]
            ),
            repeats=batch["repeats"],
            crash=batch["crash"],
            packed=batch["packed"],
        )
        for batch in kept["batches"]
    )
    return Run(kept["title"], batches, kept["attempts"], watched=kept["watched"])


def _encoded(raw: bytes) -> str:
    return b64encode(raw).decode()


def _read(text: str) -> bytes:
    return b64decode(text, validate=True)
