"""What runs came to -> whether they hold to what a case says of them.

No judgement needs a model of the consumer. Each compares what one consumer came to in
several lives: the same events in another legal delivery must end the same, a change of
what is superseded must not show, and a change of what is true must show, if the
consumer shows it at all when nothing else is delivered.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.conformance.driver import Outcome, numbered
from cp_contract.conformance.plain import differences, is_same, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from cp_contract.conformance.containment import Raised
    from cp_contract.conformance.driver import Driver, Run

__all__ = ["NOWHERE", "Breach", "Case", "Relation", "judge"]


NOWHERE: Final = ("", 0)
"""The place of what no exception tells of."""
_REPORTED: Final = ("batchItemFailures", 0)


@final
class Relation(StrEnum):
    """What must hold between the runs of a case."""

    SURVIVES = "survives"
    """Every run goes through, with nothing reported or, if so asked, set aside."""
    ENDS_THE_SAME = "ends-the-same"
    """The second run ends as the first one does."""
    TOLD_APART = "told-apart"
    """The first two runs end differently, if the last two, each of them alone, do."""
    ISOLATES = "isolates"
    """The first run has bad records, and ends as the second, which has none."""
    RECOVERS = "recovers"
    """The second run is disturbed, and ends as the first, which is not."""
    KEEPS_INPUT = "keeps-input"
    """No call changes what it was given."""
    ENDS_AS_EXPECTED = "ends-as-expected"
    """The run ends as the user's model says."""


@final
@dataclass(frozen=True, slots=True)
class Case:
    """Runs, and what must hold between them."""

    relation: Relation
    runs: tuple[Run, ...]
    but_flags: bool = False
    """Whether states may differ in a boolean: redelivered events do."""
    may_set_aside: bool = True
    """Whether the consumer may put what it is given aside."""
    differs: str = ""
    """What is not the same in runs that are told apart, or what it means if runs do not
    end the same."""
    plain: bool = True
    """Whether the runs that others are compared with hold nothing out of the ordinary,
    so that what happens in them is not this law's to report."""
    unless: tuple[Case, ...] = ()
    """Cases that are plainer still: where one of them fails, that is the reason."""
    history: Any = None
    """What the user's model is asked about."""


@final
@dataclass(frozen=True, slots=True)
class Breach:
    """What does not hold."""

    message: str
    run: Run
    """The run that shows it."""
    difference: tuple[str, ...] = ()
    """Expected and actual state, as lines of a diff."""
    raised: Raised | None = None
    reported: bool = False
    """Whether good records were reported as failed: Lambda's word for an exception."""
    elsewhere: bool = False
    """Whether the reason is not what the law asks about, so that another should say."""

    @property
    def place(self) -> tuple[str, int]:
        """Gives what tells one fault from another, as far as that shows."""
        if self.raised is not None:
            return self.raised.place
        return _REPORTED if self.reported else NOWHERE


def judge(driver: Driver, case: Case) -> Breach | None:
    """Takes the consumer through a case and gives what does not hold, if anything."""
    breach = _JUDGES[case.relation](driver, case)
    if breach is None or breach.elsewhere or breach.raised is not None:
        return breach
    if any(judge(driver, plainer) is not None for plainer in case.unless):
        return replace(breach, elsewhere=True)
    return breach


def _of_reference(case: Case, run: Run, outcome: Outcome) -> Breach | None:
    """Looks for trouble in a run that another one is compared with."""
    breach = _trouble(run, outcome)
    return replace(breach, elsewhere=True) if breach and case.plain else breach


def _of_subject(case: Case, run: Run, outcome: Outcome) -> Breach | None:
    """Looks for trouble in a run that the case is about."""
    del case
    return _trouble(run, outcome)


def _survives(driver: Driver, case: Case) -> Breach | None:
    for run in case.runs:
        outcome = driver.deliver(run)
        if breach := _trouble(run, outcome):
            return breach
        if outcome.set_aside and not case.may_set_aside:
            return Breach(
                f"the consumer set aside {_count(outcome.set_aside)}, "
                "though nothing is wrong with what it was given",
                run,
            )
    return None


def _ends_the_same(driver: Driver, case: Case) -> Breach | None:
    first, second = case.runs
    expected = driver.deliver(first)
    if breach := _of_reference(case, first, expected):
        return breach
    actual = driver.deliver(second)
    return _trouble(second, actual) or _compared(driver, case, expected, actual)


def _compared(
    driver: Driver, case: Case, expected: Outcome, actual: Outcome
) -> Breach | None:
    consumer, (first, second) = driver.consumer, case.runs
    if consumer.snapshot is None or consumer.reset is None:
        return None
    if is_same(expected.snapshot, actual.snapshot, but_flags=case.but_flags):
        return None
    return Breach(
        case.differs or f"{second.title} ends in another state than {first.title}",
        second,
        differences(expected.snapshot, actual.snapshot),
    )


def _told_apart(driver: Driver, case: Case) -> Breach | None:
    outcomes = list[Outcome]()
    # The lives in which nothing else happens come first: most often they settle it.
    for run in reversed(case.runs):
        outcome = driver.deliver(run)
        look = _of_reference if len(outcomes) < 2 else _of_subject
        if breach := look(case, run, outcome):
            return breach
        outcomes.append(outcome)
        if len(outcomes) == 2 and is_same(outcomes[0].snapshot, outcomes[1].snapshot):
            return None
    second, first = outcomes[2:]
    if not is_same(first.snapshot, second.snapshot):
        return None
    return Breach(
        f"two histories that differ in {case.differs} end in one state, though the "
        "consumer tells them apart where nothing else is delivered",
        case.runs[0],
        tuple(f"  {line[2:]}" for line in differences(first.snapshot, first.snapshot)),
    )


def _isolates(driver: Driver, case: Case) -> Breach | None:
    disturbed, clean = case.runs
    expected = driver.deliver(clean)
    if breach := _of_reference(case, clean, expected):
        return breach
    actual = driver.deliver(disturbed)
    if actual.raised is not None:
        return Breach(
            f"one bad record failed its whole batch: {_how(actual.raised)}; Lambda "
            "sends all of it again, and again",
            disturbed,
            raised=actual.raised,
        )
    if breach := _misnamed(disturbed, actual) or _lost(disturbed, actual):
        return breach
    if driver.consumer.snapshot is None or driver.consumer.reset is None:
        return None
    if is_same(expected.snapshot, actual.snapshot):
        return None
    return Breach(
        "the records beside a bad one did not reach the state, although Lambda sent "
        "again all from the lowest number that was reported",
        disturbed,
        differences(expected.snapshot, actual.snapshot),
    )


def _misnamed(run: Run, outcome: Outcome) -> Breach | None:
    """Looks for reported identifiers that no record at fault bears."""
    for place, named in _named_by_batch(outcome).items():
        records = numbered(run, place)
        places = {each.sequence_number: at for at, each in enumerate(records)}
        bad = {
            at for at, item in enumerate(run.batches[place].items) if item.event is None
        }
        for each in named:
            if not isinstance(each, str) or each not in places:
                return Breach(
                    f"the consumer reported {each!r}, which is the sequence number of "
                    "no record of the batch: Lambda sends the whole batch again",
                    run,
                )
        reported = {places[each] for each in named if isinstance(each, str)}
        if not bad:
            message = "the consumer reported a record of a batch in which all are good"
            return Breach(message, run)
        if min(reported) < min(bad):
            return Breach(
                f"the consumer reported record {min(reported) + 1} of the batch, which "
                f"went well before the bad one, record {min(bad) + 1}",
                run,
            )
        if not reported & bad:
            return Breach(
                f"the consumer reported record {min(reported) + 1} of the batch; the "
                f"bad one is record {min(bad) + 1}",
                run,
            )
    return None


def _lost(run: Run, outcome: Outcome) -> Breach | None:
    """Looks for bad records that are neither reported nor set aside."""
    if outcome.set_aside is None:
        return None
    reported = set(outcome.named)
    missing = sum(
        (place, record.sequence_number) not in reported
        for place, batch in enumerate(run.batches)
        for item, record in zip(batch.items, numbered(run, place), strict=True)
        if item.event is None
    )
    if missing <= outcome.set_aside:
        return None
    return Breach(
        "a bad record is gone: it is neither among the dead letters nor reported in "
        "batchItemFailures",
        run,
    )


def _recovers(driver: Driver, case: Case) -> Breach | None:
    calm, disturbed = case.runs
    expected = driver.deliver(calm)
    if breach := _of_reference(case, calm, expected):
        return breach
    actual = driver.deliver(disturbed)
    driver.disarm()
    if actual.refused:
        return Breach(
            f"after a write failed once, the batch failed {disturbed.attempts} times "
            f"in a row{_last_words(actual)}",
            disturbed,
            raised=actual.raised,
        )
    return _compared(driver, case, expected, actual)


def _keeps_input(driver: Driver, case: Case) -> Breach | None:
    for run in case.runs:
        outcome = driver.deliver(run)
        if breach := _of_reference(case, run, outcome):
            return breach
        if outcome.changed is not None:
            before, after = outcome.changed
            return Breach(
                "the handler changed what it was given",
                run,
                differences(json.loads(before), json.loads(after)),
            )
    return None


def _ends_as_expected(driver: Driver, case: Case) -> Breach | None:
    (run,) = case.runs
    model = driver.consumer.expected
    if model is None:
        return None
    outcome = driver.deliver(run)
    if breach := _trouble(run, outcome):
        return breach
    expected = plain(model(case.history))
    if is_same(expected, outcome.snapshot):
        return None
    return Breach(
        f"{run.title} ends in another state than expected() says",
        run,
        differences(expected, outcome.snapshot),
    )


_JUDGES: Final[dict[Relation, Callable[[Driver, Case], Breach | None]]] = {
    Relation.SURVIVES: _survives,
    Relation.ENDS_THE_SAME: _ends_the_same,
    Relation.TOLD_APART: _told_apart,
    Relation.ISOLATES: _isolates,
    Relation.RECOVERS: _recovers,
    Relation.KEEPS_INPUT: _keeps_input,
    Relation.ENDS_AS_EXPECTED: _ends_as_expected,
}


def _trouble(run: Run, outcome: Outcome) -> Breach | None:
    """Looks for what must not come of good events, whatever the law."""
    if outcome.raised is not None:
        return Breach(
            f"the consumer {_how(outcome.raised)}", run, raised=outcome.raised
        )
    if outcome.named:
        return Breach(
            f"the consumer reported {outcome.named[0][1]!r} in batchItemFailures, "
            "though nothing is wrong with the batch: Lambda sends it again, and again",
            run,
            reported=True,
        )
    return None


def _how(raised: Raised) -> str:
    return f"hung: {raised}" if raised.hung else f"raised {raised}"


def _last_words(outcome: Outcome) -> str:
    return "" if outcome.raised is None else f": it {_how(outcome.raised)}"


def _named_by_batch(outcome: Outcome) -> dict[int, list[object]]:
    batches = dict[int, list[object]]()
    for place, identifier in outcome.named:
        batches.setdefault(place, []).append(identifier)
    return batches


def _count(number: int) -> str:
    return "one record" if number == 1 else f"{number} records"
