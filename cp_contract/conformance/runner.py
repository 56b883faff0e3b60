"""A consumer and the laws -> a report, with Hypothesis looking for what breaks them."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from random import SystemRandom
from time import monotonic
from typing import TYPE_CHECKING, Final, final

from hypothesis import HealthCheck, Phase, Verbosity, given, settings
from hypothesis import seed as seeded

from cp_contract.conformance.containment import quiet
from cp_contract.conformance.driver import Driver
from cp_contract.conformance.judging import NOWHERE, judge
from cp_contract.conformance.laws import LAWS, Law, why_skipped
from cp_contract.conformance.report import ConformanceReport, LawFailure, LawSkipped
from cp_contract.conformance.worlds import world_of
from cp_contract.contract import load_contract
from cp_contract.errors import ConsumerUnusable, UnknownLaw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cp_contract.conformance.consumer import Consumer
    from cp_contract.conformance.judging import Breach, Case
    from cp_contract.conformance.worlds import World
    from cp_contract.contract import Contract

    Progress = Callable[[str, int, int], None]

Place = tuple[str, int]

__all__ = ["check_consumer", "chosen_laws"]

# How many cases are tried to make a failure smaller, and how many that hang.
_SHRINKS: Final = 500
_HANGS: Final = 2

_CHECKS: Final[list[HealthCheck]] = list(HealthCheck)  # pyright: ignore[reportAssignmentType] - its metaclass hides what it iterates over
_PHASES: Final = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)


class _Broken(AssertionError):
    """Tells Hypothesis that a case breaks the law."""


class _Enough(BaseException):
    """Stops Hypothesis: no Exception, which it would take for a finding."""


def check_consumer(
    consumer: Consumer,
    *,
    laws: Iterable[str] | None = None,
    examples: int = 200,
    seed: int | None = None,
    seconds: float | None = None,
    progress: Progress | None = None,
    contract: Contract | None = None,
) -> ConformanceReport:
    """Takes a consumer through every law, or through those named by their ids.

    `examples` bounds the cases of each law, `seconds` the whole check. The same `seed`
    gives the same cases. Each law starts with what it found last time, which Hypothesis
    keeps. `contract` brings object types of your own, of which events then tell too.
    `progress` is told the law, how many of its cases are done, and of how many.
    Raises `UnknownLaw`, and `ConsumerUnusable` if what the consumer gives fails.
    """
    chosen = chosen_laws(laws)
    world = world_of(contract or load_contract())
    check = _Check(
        consumer,
        world,
        examples,
        SystemRandom().randrange(2**32) if seed is None else seed,
        None if seconds is None else monotonic() + seconds,
        progress,
    )
    driver = Driver(consumer, world.things)
    try:
        for law in chosen:
            check.ask(law, driver)
        for law in check.unreported():
            check.ask(law, driver, insist=True)
    finally:
        driver.close()
    return check.report(driver)


def chosen_laws(ids: Iterable[str] | None) -> tuple[Law, ...]:
    """Gives the laws of these ids, all of them for None, in the order of the table."""
    if ids is None:
        return LAWS
    wanted = list(ids)
    known = [law.id for law in LAWS]
    for each in wanted:
        if each not in known:
            raise UnknownLaw(each, known)
    return tuple(law for law in LAWS if law.id in wanted)


@final
@dataclass(slots=True)
class _Check:
    """What one check has found so far."""

    consumer: Consumer
    world: World
    examples: int
    seed: int
    deadline: float | None
    progress: Progress | None
    done: int = 0
    failures: list[LawFailure] = field(default_factory=list[LawFailure])
    held: list[str] = field(default_factory=list[str])
    skipped: list[LawSkipped] = field(default_factory=list[LawSkipped])
    hindrances: dict[Law, set[Place]] = field(default_factory=dict[Law, set[Place]])
    """What stood in the way of laws, by where it happened."""
    places: dict[Place, str] = field(default_factory=dict[Place, str])
    """Where the consumer raised, and the law that reports it."""

    def ask(self, law: Law, driver: Driver, *, insist: bool = False) -> None:
        """Puts the consumer through one law and notes what came of it.

        With `insist`, the law reports also what another law should have.
        """
        if (reason := why_skipped(law, self.consumer)) is not None:
            self.skipped.append(LawSkipped(law.id, reason))
            return
        search = _Search(self, law, driver, insist)
        search.run()
        self.done += search.done
        if search.found is not None:
            case, breach = search.found
            self.failures.append(LawFailure(law.id, breach.message, case, breach))
            self.places.setdefault(breach.place, law.id)
        elif search.hindrances:
            self.hindrances[law] = search.hindrances
        elif search.done == 0:
            self.skipped.append(LawSkipped(law.id, "the time was up"))
        else:
            self.held.append(law.id)

    def unreported(self) -> list[Law]:
        """Gives the laws that met what no law has reported, and forgets their fate."""
        reported = {*self.places, *([NOWHERE] if self.failures else [])}
        laws = [
            law for law, places in self.hindrances.items() if not places <= reported
        ]
        for law in laws:
            del self.hindrances[law]
        return laws

    def report(self, driver: Driver) -> ConformanceReport:
        """Gives all that was found."""
        notes = list[str]()
        consumer = self.consumer
        if consumer.snapshot is not None and len(driver.states) == 1 and self.done:
            notes.append(
                "snapshot() gave the same state after every history: if the consumer "
                "keeps any, the laws on states saw nothing of it"
            )
        if self.deadline is not None and monotonic() >= self.deadline:
            notes.append("the time was up before every law had all of its examples")
        return ConformanceReport(
            tuple(self.failures),
            tuple(self.held),
            tuple(self.skipped),
            tuple(self._hindered()),
            tuple(notes),
            self.done,
            self.seed,
        )

    def _hindered(self) -> Iterator[LawSkipped]:
        for law, places in self.hindrances.items():
            named = {self.places[each] for each in places if each in self.places}
            other = min(named or {self.failures[0].law})
            reason = f"some of its cases end in what {other} reports"
            yield LawSkipped(law.id, reason)


@final
@dataclass(slots=True)
class _Search:
    """Hypothesis at work on one law."""

    check: _Check
    law: Law
    driver: Driver
    insist: bool
    done: int = 0
    tried_since_found: int = 0
    found: tuple[Case, Breach] | None = None
    hindrances: set[Place] = field(default_factory=set[Place])
    unusable: ConsumerUnusable | None = None

    def run(self) -> None:
        """Looks for the smallest case that breaks the law."""
        with suppress(_Broken, _Enough):
            self._test()()
        if self.unusable is not None:
            raise self.unusable

    def _test(self) -> Callable[[], None]:
        def test(case: Case) -> None:
            self._try(case)

        # Hypothesis keeps what it finds under the test's name.
        handle = self.check.consumer.handle
        owner = f"{getattr(handle, '__module__', '')}.{_name(handle)}"
        test.__name__ = re.sub(r"\W", "_", f"{self.law.id}_of_{owner}")
        configured = settings(
            max_examples=self.check.examples,
            phases=_PHASES,
            deadline=None,
            verbosity=Verbosity.quiet,
            print_blob=False,
            derandomize=False,
            report_multiple_bugs=False,
            suppress_health_check=_CHECKS,
        )
        drawn: Callable[[], None] = given(self.law.cases(self.check.world))(test)
        return seeded(self.check.seed)(configured(drawn))

    def _try(self, case: Case) -> None:
        check = self.check
        if check.deadline is not None and monotonic() >= check.deadline:
            raise _Enough
        if self.found is not None:
            self.tried_since_found += 1
            if self.tried_since_found > _SHRINKS:
                raise _Enough
        else:
            self.done += 1
        if check.progress is not None:
            check.progress(self.law.id, self.done, check.examples)
        try:
            with quiet():
                breach = judge(self.driver, case)
        except ConsumerUnusable as error:
            self.unusable = error
            raise _Enough from None
        if breach is None:
            return
        known = breach.place != NOWHERE and breach.place in check.places
        if known or (breach.elsewhere and not self.insist):
            self.hindrances.add(breach.place)
            return
        if self.found is None or _size(case, breach) <= _size(*self.found):
            self.found = case, breach
        if breach.raised is not None and breach.raised.hung:
            self.tried_since_found += _SHRINKS // _HANGS
        raise _Broken(breach.message)


def _size(case: Case, breach: Breach) -> tuple[int, int]:
    """Measures a failure: the fewer records, the easier to read."""
    del case
    items = breach.run.items
    return len(items), sum(len(item.data) for item in items)


def _name(function: object) -> str:
    return str(getattr(function, "__qualname__", type(function).__qualname__))
