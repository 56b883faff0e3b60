"""History -> deliveries: what a consumer is handed, call by call."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, Any, Final, final

from hypothesis import strategies as st

from cp_contract.envelopes import (
    KinesisRecord,
    aggregate,
    firehose_event,
    lambda_event,
    render_event,
    sequence_number,
    shard_of,
)
from cp_contract.strategies._choosing import weighted
from cp_contract.strategies._histories import History, LogEntry
from cp_contract.strategies._styles import check_strategy
from cp_contract.strategies._timestamps import instant_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from hypothesis.strategies import SearchStrategy

    from cp_contract.strategies._payloads import InvalidPayload

__all__ = [
    "DeliveredRecord",
    "Delivery",
    "deliveries",
    "firehose_records",
    "kinesis_records",
    "kpl_aggregated",
    "lambda_events",
]

JsonObject = dict[str, Any]

# As seen, a partition key is a UUID that is no id of the event's. The first two lie in
# different shards of two and of three, so that the least change moves a record.
_PARTITION_KEYS: Final = tuple(
    f"00000000-0000-4000-8000-{number:012d}" for number in (1, 5, 0, 6, 2, 7)
)
_ARRIVAL: Final = 1_577_836_800_000
_BETWEEN_ARRIVALS: Final = 250
_WHOLE: Final = 10_000

# Whether the payload at a place is written with escapes.
_ENCODINGS: Final[Sequence[Callable[[int], bool]]] = (
    lambda _place: False,
    lambda _place: True,
    lambda place: place % 2 == 1,
)

_shard_counts = st.sampled_from((1, 2, 3))
_partition_keys = st.sampled_from(_PARTITION_KEYS)
_encodings = st.sampled_from(_ENCODINGS)
_batch_sizes = st.sampled_from(weighted((4, [_WHOLE]), (5, [1, 2, 3, 5]), (1, [0])))
_pack_sizes = st.sampled_from((_WHOLE, 2, 1, 3))
_poison_counts = st.sampled_from((1, 1, 2, 3))
# Where a batch is cut that comes again, in quarters; None is not at all.
_retries = st.sampled_from((None, None, None, None, None, 0, 1, 2, 3))


@final
@dataclass(frozen=True, slots=True)
class DeliveredRecord:
    """One Kinesis record, and what it carries."""

    record: KinesisRecord
    entries: tuple[LogEntry, ...]
    """The events in it: one, several where the KPL packed them, none in poison."""
    poison: str | None = None
    """What is wrong with a record that holds no event."""


@final
@dataclass(frozen=True, slots=True, repr=False)
class Delivery:
    """One legal way of handing a history to a consumer."""

    history: History
    batches: tuple[tuple[DeliveredRecord, ...], ...]
    """What each call hands over: records of one shard, in its order. A batch that was
    in part handed over before is a retry."""

    @property
    def records(self) -> list[KinesisRecord]:
        """Gives the records of every call, one after the other."""
        return [each.record for batch in self.batches for each in batch]

    @property
    def lambda_events(self) -> list[JsonObject]:
        """Gives what a Lambda function is called with, in the order of the calls."""
        return [lambda_event(each.record for each in batch) for batch in self.batches]

    @property
    def firehose_events(self) -> list[JsonObject]:
        """Gives what a Firehose transformation is called with."""
        return [firehose_event(each.record for each in batch) for batch in self.batches]

    @property
    def poison(self) -> dict[str, str]:
        """Gives what is wrong with each record that holds no event, by its number."""
        return {
            each.record.sequence_number: each.poison
            for batch in self.batches
            for each in batch
            if each.poison is not None
        }

    def __repr__(self) -> str:
        """Tells the delivery as a story, one line a call."""
        calls = "\n".join(f"    {_told(batch)}" for batch in self.batches)
        return f"Delivery({self.history!r}, calls:\n{calls}\n)"


def _told(batch: Sequence[DeliveredRecord]) -> str:
    if not batch:
        return "nothing"
    what = [
        each.poison
        or "+".join(str(entry.event.get("EventId", "bare")) for entry in each.entries)
        for each in batch
    ]
    return f"shard {batch[0].record.shard}: {', '.join(what)}"


@st.composite
def deliveries(
    draw: st.DrawFn,
    history: History,
    *,
    poison: SearchStrategy[InvalidPayload] | None = None,
    aggregated: bool = False,
    retries: bool = True,
) -> Delivery:
    """Draws how a history reaches a consumer: all that at-least-once delivery allows.

    Partition keys are random, so that the events of one profile lie in several shards
    and only the order within a shard is kept. The exception are changes of one key at
    the same instant: their order in the stream decides, so they share a shard. Batches
    are cut anywhere and handed over shard by shard in any order, some of them empty;
    with `retries`, a batch or the rest of it can come again. `poison` draws payloads
    that lie among the events; see `poison_payloads`. With `aggregated`, the events come
    in KPL records.
    """
    check_strategy("poison", poison)
    written = _written(draw, history)
    if poison is not None:
        for _ in range(draw(_poison_counts)):
            place = draw(st.integers(0, len(written)))
            defect, payload = draw(poison)
            written.insert(place, _Written(payload, draw(_partition_keys), (), defect))
    shards = _placed(written, draw(_shard_counts))
    if aggregated:
        shards = [[*_packed(draw, shard)] for shard in shards]
    batches = _handed_over(draw, shards)
    if retries:
        batches = _retried(draw, batches)
    return Delivery(history, tuple(tuple(batch) for batch in batches))


@final
@dataclass(frozen=True, slots=True)
class _Written:
    """A payload on its way to a shard."""

    payload: bytes
    partition_key: str
    entries: tuple[LogEntry, ...]
    poison: str | None = None


def _written(draw: st.DrawFn, history: History) -> list[_Written]:
    escaped = draw(_encodings)
    keys: dict[object, str] = {}
    written: list[_Written] = []
    for place, entry in enumerate(history.log):
        key: object = place
        if entry.key is not None:
            key = (entry.key, instant_of(entry.event["EventTimestamp"]))
        if key not in keys:
            keys[key] = draw(_partition_keys)
        payload = render_event(entry.event, escaped=escaped(place))
        written.append(_Written(payload, keys[key], (entry,)))
    return written


def _placed(written: list[_Written], shards: int) -> list[list[DeliveredRecord]]:
    """Puts each payload into the shard of its partition key."""
    placed: list[list[DeliveredRecord]] = [[] for _ in range(shards)]
    for place, each in enumerate(written):
        shard = shard_of(each.partition_key, shards)
        record = KinesisRecord(
            each.payload,
            each.partition_key,
            sequence_number(place, shard=shard),
            (_ARRIVAL + place * _BETWEEN_ARRIVALS) / 1000,
            shard,
        )
        placed[shard].append(DeliveredRecord(record, each.entries, each.poison))
    return placed


def _packed(draw: st.DrawFn, shard: list[DeliveredRecord]) -> Iterator[DeliveredRecord]:
    """Packs neighbours into KPL records; poison stays a record of its own."""
    rest = shard
    while rest:
        if rest[0].poison is not None:
            yield rest.pop(0)
            continue
        size = draw(_pack_sizes)
        pack = [*takewhile(lambda each: each.poison is None, rest[:size])]
        rest = rest[len(pack) :]
        entries = tuple(entry for each in pack for entry in each.entries)
        yield DeliveredRecord(aggregate([each.record for each in pack]), entries)


def _handed_over(
    draw: st.DrawFn, shards: list[list[DeliveredRecord]]
) -> list[list[DeliveredRecord]]:
    """Cuts the shards into batches, and says in which order they are handed over."""
    batches: list[list[DeliveredRecord]] = []
    waiting = [shard for shard in shards if shard]
    while waiting:
        at = draw(st.integers(0, len(waiting) - 1)) if len(waiting) > 1 else 0
        size = draw(_batch_sizes)
        if not size:
            batches.append([])
            size = _WHOLE
        batches.append(waiting[at][:size])
        waiting[at] = waiting[at][size:]
        waiting = [shard for shard in waiting if shard]
    return batches


def _retried(
    draw: st.DrawFn, batches: list[list[DeliveredRecord]]
) -> list[list[DeliveredRecord]]:
    """Hands over some batches again, from their begin or from some place within."""
    handed_over: list[list[DeliveredRecord]] = []
    for batch in batches:
        handed_over.append(batch)
        quarters = draw(_retries) if batch else None
        if quarters is not None:
            handed_over.append(batch[len(batch) * quarters // 4 :])
    return handed_over


@st.composite
def kinesis_records(
    draw: st.DrawFn, history: History | Iterable[JsonObject]
) -> list[KinesisRecord]:
    """Draws the Kinesis records that a consumer of a history reads, in its order."""
    return draw(deliveries(_as_history(history))).records


@st.composite
def lambda_events(
    draw: st.DrawFn,
    history: History | Iterable[JsonObject],
    *,
    poison: SearchStrategy[InvalidPayload] | None = None,
) -> list[JsonObject]:
    """Draws the events that a Lambda function is called with, call by call."""
    return draw(deliveries(_as_history(history), poison=poison)).lambda_events


@st.composite
def kpl_aggregated(
    draw: st.DrawFn, history: History | Iterable[JsonObject]
) -> list[JsonObject]:
    """Draws Lambda events whose records are packed as the KPL packs them."""
    return draw(deliveries(_as_history(history), aggregated=True)).lambda_events


@st.composite
def firehose_records(
    draw: st.DrawFn, history: History | Iterable[JsonObject]
) -> list[JsonObject]:
    """Draws the events that a Firehose transformation is called with."""
    return draw(deliveries(_as_history(history))).firehose_events


def _as_history(history: History | Iterable[JsonObject]) -> History:
    return history if isinstance(history, History) else History.of(history)
