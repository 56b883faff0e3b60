"""Batches of events -> a consumer's end state, as Kinesis and Lambda deliver them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.conformance.consumer import Consumer, call_style
from cp_contract.conformance.containment import Calls, Raised
from cp_contract.conformance.plain import NotPlain, plain
from cp_contract.conformance.worlds import THINGS, Change, Thing, event_of
from cp_contract.envelopes import (
    KinesisRecord,
    aggregate,
    lambda_event,
    records_to_retry,
    render_event,
    sequence_number,
)
from cp_contract.errors import ConsumerUnusable
from cp_contract.kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Batch", "Driver", "Item", "Outcome", "Run"]

JsonObject = dict[str, Any]

_FIRST_ARRIVAL: Final = 1_677_223_025.0
_HANG: Final = 5.0
"""Seconds that one call may take."""
_HANG_AGAIN: Final = 1.0
"""Seconds that a call may take once one has hung."""


@final
@dataclass(frozen=True, slots=True)
class Item:
    """What one record holds: an event, or bytes that are none."""

    event: JsonObject | None
    raw: bytes | None = None
    """The bytes, where they are not the event as the export writes it."""

    @property
    def data(self) -> bytes:
        """Gives the record's bytes."""
        return render_event(self.event) if self.raw is None else self.raw


@final
@dataclass(frozen=True, slots=True)
class Batch:
    """What one call of the handler is given, and what happens to it."""

    items: tuple[Item, ...]
    repeats: int = 0
    """How often Lambda sends it again though it went well: the answer got lost."""
    crash: bool = False
    """Whether the consumer's next write fails."""
    packed: bool = False
    """Whether the Kinesis Producer Library packed its records into one."""


@final
@dataclass(frozen=True, slots=True)
class Run:
    """One life of a consumer: from its first state through every batch."""

    title: str
    batches: tuple[Batch, ...]
    attempts: int = 1
    """How often a batch that fails is sent before it is given up."""
    watched: bool = False
    """Whether to look for changes of the handler's input."""

    @property
    def items(self) -> tuple[Item, ...]:
        """Gives all that is delivered, in the order of arrival."""
        return tuple(item for batch in self.batches for item in batch.items)


@final
@dataclass(slots=True)
class Outcome:
    """What a run came to."""

    snapshot: Any = None
    """The end state as plain data; None without `snapshot`."""
    raised: Raised | None = None
    """What ended the run, or the first of what was retried."""
    named: list[tuple[int, object]] = field(default_factory=list[tuple[int, object]])
    """What batchItemFailures named: a batch's place in the run, and the identifier."""
    refused: tuple[int, ...] = ()
    """The batches that were given up, by their place in the run."""
    set_aside: int | None = None
    """How many dead letters there are; None without `dead_letters`."""
    changed: tuple[str, str] | None = None
    """The first input that the handler changed, before and after, as JSON text."""


@final
class Driver:
    """Takes a consumer through runs, each from its first state."""

    def __init__(self, consumer: Consumer, things: tuple[Thing, ...] = THINGS) -> None:
        self.consumer = consumer
        self.hangs = 0
        """How many calls were stopped because they took too long."""
        self.states = set[str]()
        """The different end states seen, so that a blind snapshot is noticed."""
        self._context = call_style(consumer)
        self._calls = Calls(_HANG)
        self._things = things

    def close(self) -> None:
        """Gives back what calling coroutines needed."""
        self._calls.close()

    def deliver(self, run: Run) -> Outcome:
        """Runs the consumer from its first state through every batch of a run."""
        outcome = Outcome()
        self._reset()
        for place, batch in enumerate(run.batches):
            if batch.crash:
                self._ask("fail_next_write")
            if not self._send(place, batch, run, outcome):
                break
        outcome.snapshot = self._plain("snapshot")
        outcome.set_aside = self._dead_letters()
        if self.consumer.snapshot is not None and len(self.states) <= 1:
            self.states.add(json.dumps(outcome.snapshot, sort_keys=True))
        return outcome

    def disarm(self) -> None:
        """Uses up a failing write that was asked for and that no write has met yet."""
        for _ in range(2):
            items = (Item(event_of(Change(each, 0, 0))) for each in self._things)
            batches = tuple(Batch((item,)) for item in items)
            self.deliver(Run("all things", batches, attempts=2))

    def _send(self, place: int, batch: Batch, run: Run, outcome: Outcome) -> bool:
        """Sends a batch until it went well or is given up; False ends the run."""
        records = numbered(run, place)
        for _ in range(1 + batch.repeats):
            pending: Sequence[KinesisRecord] = records
            first = True
            attempts = run.attempts
            while (pending or first) and attempts:
                first = False
                attempts -= 1
                pending = self._call(place, run, pending, outcome)
                if outcome.raised is not None and run.attempts == 1:
                    return False
            if pending:
                outcome.refused = (*outcome.refused, place)
        return True

    def _call(
        self,
        place: int,
        run: Run,
        records: Sequence[KinesisRecord],
        outcome: Outcome,
    ) -> Sequence[KinesisRecord]:
        """Makes the calls for the records of a batch and gives what is sent again."""
        batch = run.batches[place]
        for argument in self._arguments(batch, records):
            before = _text(argument) if run.watched else ""
            answer = self._calls.call(self.consumer.handle, argument, *self._context)
            if run.watched and outcome.changed is None:
                after = _text(argument)
                outcome.changed = None if after == before else (before, after)
            if answer.raised is not None:
                self._note_hang(answer.raised)
                outcome.raised = outcome.raised or answer.raised
                return records
            if self.consumer.takes == "lambda" and records:
                named, again = _reported(answer.value, records)
                outcome.named.extend((place, each) for each in named)
                # Of an aggregated record, Lambda knows nothing of the parts.
                return records if batch.packed and again else again
        return ()

    def _arguments(self, batch: Batch, records: Sequence[KinesisRecord]) -> list[Any]:
        if self.consumer.takes == "lambda":
            packed = batch.packed and len(records) > 0
            return [lambda_event([aggregate(records)] if packed else records)]
        events = [json.loads(each.data) for each in records]
        return events if self.consumer.takes == "event" else [events]

    def _note_hang(self, raised: Raised) -> None:
        if raised.hung:
            self.hangs += 1
            self._calls.seconds = _HANG_AGAIN

    def _reset(self) -> None:
        if self.consumer.reset is None:
            return
        # A write that was made to fail, and that the consumer never made, is the
        # reset's: the second one goes through.
        first = self._calls.call(self.consumer.reset)
        if first.raised is not None:
            self._ask("reset")

    def _ask(self, means: str) -> Any:
        """Calls what the consumer gives beside its handler; that must not fail."""
        function: Callable[[], Any] | None = getattr(self.consumer, means)
        if function is None:
            return None
        answer = self._calls.call(function)
        if answer.raised is not None:
            raise ConsumerUnusable(f"{means}() failed: {answer.raised}")
        return answer.value

    def _plain(self, means: str) -> Any:
        try:
            return plain(self._ask(means))
        except NotPlain as error:
            raise ConsumerUnusable(
                f"{means}() holds a value of class {error}, which is no plain data; "
                "give dicts, lists, strings, numbers, booleans and None"
            ) from None

    def _dead_letters(self) -> int | None:
        if self.consumer.dead_letters is None:
            return None
        letters = self._ask("dead_letters")
        if isinstance(letters, int):
            return letters
        try:
            return len(letters)
        except TypeError:
            return sum(1 for _ in letters)


def numbered(run: Run, place: int) -> list[KinesisRecord]:
    """Gives the records of a run's batch, with sequence numbers that grow."""
    start = sum(len(batch.items) for batch in run.batches[:place])
    return [
        KinesisRecord(
            data=item.data,
            partition_key=f"{at:08x}-0000-4000-8000-000000000000",
            sequence_number=sequence_number(at),
            arrived_at=_FIRST_ARRIVAL + at / 1000,
        )
        for at, item in enumerate(run.batches[place].items, start)
    ]


def _reported(
    response: object, records: Sequence[KinesisRecord]
) -> tuple[list[object], Sequence[KinesisRecord]]:
    """Gives what an answer names as failed, and what Lambda then sends again.

    An answer without batchItemFailures is a handler's that does not use them.
    """
    if not is_object(response) or "batchItemFailures" not in response:
        return [], ()
    failures = response["batchItemFailures"]
    if not failures:
        return [], ()
    named: list[object] = [
        each.get("itemIdentifier") if is_object(each) else each
        for each in (failures if is_array(failures) else [failures])
    ]
    return named, records_to_retry(records, response)


def _text(argument: object) -> str:
    return json.dumps(argument, sort_keys=True)
