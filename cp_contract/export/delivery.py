"""The outbox -> Kinesis: a worker that gives up nothing and repeats nothing silently.

Each round takes from the outbox what a call may carry, says so in the database, makes
the call, and writes down what became of it. All that it knows is in the database, so
that it can be killed at any moment and begun anew.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Final, Self, final

from cp_contract.export import outbox, streams
from cp_contract.export.putting import Fate, Pace, Trouble, put_records

if TYPE_CHECKING:
    from types import TracebackType

    from cp_contract.export.putting import Answer
    from cp_contract.export.store import Store
    from cp_contract.export.streams import EventStream

__all__ = ["Delivery"]

# How often to look by itself, should another process have written.
_IDLE_SECONDS: Final = 0.5


@final
@dataclass(slots=True)
class _Retrying:
    """One destination's failures in a row. Times are of the monotonic clock."""

    failures: int = 0
    away_since: float | None = None
    not_before: float = 0.0


@final
class Delivery:
    """The worker that empties a store's outbox into Kinesis, while it is running.

    `kinesis` is a client as `cp_contract.export.kinesis.connect` makes it.
    """

    def __init__(self, store: Store, kinesis: Any, *, pace: Pace | None = None) -> None:
        self._store = store
        self._kinesis = kinesis
        self._pace = Pace() if pace is None else pace
        self._retrying: dict[tuple[str, str], _Retrying] = {}
        self._stopping = Event()
        self._thread: Thread | None = None
        self._failure: BaseException | None = None

    @property
    def failure(self) -> BaseException | None:
        """Gives what ended the worker before it was stopped, if anything did."""
        return self._failure

    def start(self) -> None:
        """Begins to deliver, in a thread."""
        self._stopping.clear()
        self._thread = Thread(target=self._run, name="delivery", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ends after the call under way; what is left waits for the next start."""
        self._stopping.set()
        self._store.changed.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def drain(self, timeout: float) -> bool:
        """Waits until nothing waits any more; says whether it came to that in time."""
        end = time.monotonic() + timeout
        while time.monotonic() < end and self._failure is None:
            with self._store.reading() as connection:
                if outbox.is_empty(connection):
                    return True
            time.sleep(0.005)
        return False

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _run(self) -> None:
        try:
            while not self._stopping.is_set():
                self._store.changed.clear()
                pause = self._round()
                if pause:
                    self._store.changed.wait(pause)
        except BaseException as error:
            self._failure = error
            raise  # a bug: the thread's hook shows it

    def _round(self) -> float:
        """Makes a call for each destination that is due; gives how long to rest."""
        with self._store.reading() as connection:
            waiting = streams.list_waiting(connection)
        pause = _IDLE_SECONDS
        for stream in waiting:
            key = stream.domain, stream.name
            retrying = self._retrying.setdefault(key, _Retrying())
            rest = retrying.not_before - time.monotonic()
            if rest <= 0:
                self._deliver(stream, retrying)
                rest = retrying.not_before - time.monotonic()
            pause = min(pause, max(rest, 0.0))
        return pause

    def _deliver(self, stream: EventStream, retrying: _Retrying) -> None:
        with self._store.transaction() as connection:
            claimed = outbox.claim(connection, stream.domain, stream.name)
        if not claimed:
            return
        answer = put_records(
            self._kinesis,
            stream.stream_name,
            [(each.partition_key, each.data) for each in claimed],
        )
        fault = self._judge(answer, retrying)
        by_fate = {
            fate: [
                each
                for each, its_fate in zip(claimed, answer.fates, strict=True)
                if its_fate is fate
            ]
            for fate in Fate
        }
        now = datetime.now(UTC)
        with self._store.transaction() as connection:
            outbox.settle(
                connection,
                delivered=by_fate[Fate.DELIVERED],
                refused=by_fate[Fate.REFUSED],
            )
            if fault is not None:
                streams.note_health(connection, stream, now=now, fault=fault)
            elif by_fate[Fate.DELIVERED] and stream.status == "UNHEALTHY":
                streams.note_health(connection, stream, now=now, fault=None)

    def _judge(self, answer: Answer, retrying: _Retrying) -> str | None:
        """Decides when to try again, and gives why the destination is not healthy."""
        if answer.trouble is None:
            retrying.failures, retrying.away_since = 0, None
            return None
        now = time.monotonic()
        moved = Fate.DELIVERED in answer.fates
        retrying.failures = 1 if moved else retrying.failures + 1
        retrying.not_before = now + self._pace.wait(retrying.failures)
        if answer.trouble is not Trouble.AWAY or moved:
            retrying.away_since = None
            return answer.message if answer.trouble is Trouble.CLOSED else None
        if retrying.away_since is None:
            retrying.away_since = now
        lasted = now - retrying.away_since
        return answer.message if lasted >= self._pace.patience else None
