"""The laws that every consumer must hold to, as a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, final

from cp_contract.conformance import cases_of_content as content
from cp_contract.conformance import cases_of_delivery as delivery
from cp_contract.conformance import cases_of_the_future as future
from cp_contract.conformance import cases_of_time as time

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

    from cp_contract.conformance.consumer import Consumer, Takes
    from cp_contract.conformance.judging import Case
    from cp_contract.conformance.worlds import World

__all__ = ["LAWS", "Law", "why_skipped"]

_STATE: Final = ("snapshot", "reset")


@final
@dataclass(frozen=True, slots=True)
class Law:
    """One thing that every consumer must hold to."""

    id: str
    """Its name: in reports, on the command line, in test ids and in the docs."""
    purpose: str
    """What it asks, as a sentence about the consumer."""
    why: str
    """Why it matters, in one sentence."""
    cases: Callable[[World], SearchStrategy[Case]]
    """Makes the strategy that draws what the consumer is taken through."""
    needs: tuple[str, ...] = ()
    """What the consumer must give beside its handler."""
    takes: tuple[Takes, ...] = ("lambda", "events", "event")
    """The handlers that it can be asked of."""


# The particular come before the general: an exception is reported by the first law that
# meets it, and that is the one that names its cause best.
LAWS: Final = (
    Law(
        "survives-the-health-check",
        "A health check is acknowledged, and leaves no trace in the state.",
        "Customer Profiles sends one as soon as the export is enabled; it carries "
        "EventType and perhaps nothing else.",
        delivery.health_checks_between,
    ),
    Law(
        "takes-events-without-ids",
        "A profile event has no AssociatedProfileId and no ProfileObjectUniqueKey, "
        "and is kept under Object.ProfileId.",
        "Both fields are absent, or null, whenever ObjectTypeName is _profile.",
        content.missing_ids,
    ),
    Law(
        "reads-every-timestamp",
        "EventTimestamp is compared as an instant, however RFC 3339 writes it.",
        "A fraction may have no digits or nine, Z may be an offset, and strings sort "
        "in another order than the instants they stand for.",
        time.written_timestamps,
    ),
    Law(
        "survives-unknown-fields",
        "An event with fields that are new is applied like any other.",
        "The event is open: a field can be added at any time, without a new "
        "SchemaVersion.",
        future.unknown_fields,
    ),
    Law(
        "survives-unknown-event-types",
        "An event of an unknown EventType is survived, and changes nothing.",
        "A new EventType says something else than that an object was created or "
        "updated; taking it for that corrupts the state.",
        future.unknown_event_types,
    ),
    Law(
        "survives-unknown-object-types",
        "An event of an unknown ObjectTypeName is survived.",
        "Anybody who may call PutProfileObjectType can add a type to the domain.",
        future.unknown_object_types,
    ),
    Law(
        "survives-a-higher-schema-version",
        "An event of a higher SchemaVersion is survived.",
        "The vendor raises it without asking; a consumer that raises stops its shard.",
        future.higher_versions,
    ),
    Law(
        "survives-an-empty-batch",
        "A call that brings no records changes nothing.",
        "A filter or a tumbling window can leave a call without records.",
        delivery.empty_batches,
        takes=("lambda", "events"),
    ),
    Law(
        "reads-every-encoding",
        r"An event is the same event as UTF-8 and with \u escapes.",
        "JSON has more than one spelling, and names of people are not ASCII.",
        delivery.encodings,
        needs=_STATE,
        takes=("lambda",),
    ),
    Law(
        "accepts-every-valid-event",
        "Every event that the contract describes is accepted.",
        "A handler that raises is called with the same batch again, until the data "
        "expires, and the shard stands still behind it.",
        content.valid_events,
    ),
    Law(
        "keeps-every-value",
        "Two values that differ do not become one in the state.",
        "An integer above 2^53 is no float, a name is not ASCII, and a long text goes "
        "on after the column ends.",
        content.near_values,
        needs=_STATE,
    ),
    Law(
        "keeps-objects-apart",
        "No two objects are taken for one.",
        "An object is known by DomainName, ObjectTypeName and ProfileObjectUniqueKey, "
        "a profile by Object.ProfileId; a key with less in it loses data.",
        content.clashes,
        needs=_STATE,
    ),
    Law(
        "same-event-twice-is-once",
        "An event that comes twice is the same as once.",
        "Kinesis delivers at least once: producers retry, and so does Lambda.",
        delivery.duplicates,
        needs=_STATE,
    ),
    Law(
        "redelivery-is-applied-when-new",
        "An event with IsMessageRealTime false is applied if it is new, and not if it "
        "is old.",
        "What was missed is sent again so: dropping it loses data, and trusting it "
        "brings back what newer events have changed.",
        delivery.redeliveries,
        needs=_STATE,
    ),
    Law(
        "late-events-undo-nothing",
        "An event that comes late does not undo a newer one.",
        "Two events of one object may lie in different shards, so the newer one can "
        "come first.",
        delivery.late_arrivals,
        needs=_STATE,
    ),
    Law(
        "arrival-order-does-not-matter",
        "The end state is the same in whatever order the events come.",
        "There is order within a shard only, and the events of one profile are spread "
        "over all of them.",
        delivery.permutations,
        needs=_STATE,
    ),
    Law(
        "batch-cut-does-not-matter",
        "The end state is the same however the events are cut into batches.",
        "How many records a call brings depends on the traffic and on the settings of "
        "the event source.",
        delivery.batch_cuts,
        needs=_STATE,
        takes=("lambda", "events"),
    ),
    Law(
        "reads-aggregated-records",
        "Records that the Kinesis Producer Library packed into one are all read.",
        "A stream that it writes to holds many events in one record.",
        delivery.packed_records,
        needs=(*_STATE, "kpl"),
        takes=("lambda",),
    ),
    Law(
        "one-bad-record-stops-no-other",
        "A record that is no event is set aside, or reported by its own sequence "
        "number, and all others reach the state.",
        "Lambda retries from the lowest number named: a wrong number loses data or "
        "repeats it, an exception stops the shard.",
        content.bad_records,
        takes=("lambda",),
    ),
    Law(
        "a-crash-and-its-retry-lose-nothing",
        "When a write fails and Lambda sends the batch again, the end state is the "
        "true one.",
        "Stores time out and functions are stopped halfway: what was noted as done "
        "before it was written is lost.",
        delivery.crashes,
        needs=(*_STATE, "fail_next_write"),
    ),
    Law(
        "does-not-change-its-input",
        "The handler leaves what it is given as it is.",
        "What is changed in place is changed for the retry, the dead letter and every "
        "other reader too.",
        delivery.kept_inputs,
    ),
    Law(
        "ends-in-the-true-state",
        "The end state follows from the newest snapshot of every object, and from "
        "nothing else.",
        "Object is a full snapshot: what a newer one leaves out is no longer set, and "
        "nothing else says what is true.",
        content.true_states,
        needs=_STATE,
    ),
    Law(
        "ends-as-expected",
        "The end state is the one that expected() says.",
        "A model, where there is one, sees what no comparison of deliveries can.",
        content.expected_ends,
        needs=(*_STATE, "expected"),
    ),
)


def why_skipped(law: Law, consumer: Consumer) -> str | None:
    """Says why a law cannot be asked of a consumer; None if it can."""
    if consumer.takes not in law.takes:
        return f"it is about handlers that take {' or '.join(law.takes)}"
    missing = [each for each in law.needs if not consumer.has(each)]
    if missing == ["kpl"]:
        return "the stream is not said to be written by the Kinesis Producer Library"
    if missing:
        return f"the consumer gives no {' and no '.join(missing)}"
    return None
