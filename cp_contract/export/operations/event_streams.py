"""The operations on event streams."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from cp_contract.export import streams
from cp_contract.export.operations._call import missing, refused
from cp_contract.export.operations._pages import cut, first_after, size
from cp_contract.export.operations._tags import drop_tags, find_tags, replace_tags
from cp_contract.export.operations.domains import require_domain, resource_of
from cp_contract.languages.matching import matches

if TYPE_CHECKING:
    from cp_contract.export.operations._call import Call, JsonObject
    from cp_contract.export.streams import EventStream

__all__ = [
    "create_event_stream",
    "delete_event_stream",
    "get_event_stream",
    "list_event_streams",
]

# The service model has no pattern here; Kinesis' own model has this one for streams.
_STREAM_ARN: Final = (
    r"^arn:aws[a-z-]*:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$(?!\n)"
)


def create_event_stream(call: Call) -> JsonObject:
    """Begins to export: the first event is a HEALTH_CHECK."""
    require_domain(call)
    name: str = call.parameters["EventStreamName"]
    uri: str = call.parameters["Uri"]
    if not matches(_STREAM_ARN, uri):
        raise refused(
            "Uri: must be the ARN of a Kinesis stream, such as "
            "arn:aws:kinesis:us-east-1:123456789012:stream/name"
        )
    if streams.get(call.connection, call.domain, name) is not None:
        raise refused(f"domain {call.domain} has an event stream {name} already")
    made = streams.create(
        call.connection, call.domain, name, stream_arn=uri, now=call.now
    )
    replace_tags(call.connection, _resource(made), call.parameters.get("Tags"))
    return {"EventStreamArn": made.arn, "Tags": call.parameters.get("Tags")}


def get_event_stream(call: Call) -> JsonObject:
    """Describes an event stream and the health of its destination."""
    stream = _required(call)
    destination = {**_destination(stream), "Message": stream.message}
    return {
        "DomainName": stream.domain,
        "CreatedAt": _instant(stream.created),
        "DestinationDetails": destination,
        **_described(call, stream),
    }


def list_event_streams(call: Call) -> JsonObject:
    """Lists the event streams of a domain by name."""
    require_domain(call)
    start = first_after(call.parameters, "")
    found = [
        each
        for each in streams.list_streams(call.connection, call.domain)
        if each.name > start
    ]
    page, token = cut(
        call.parameters, found[: size(call.parameters) + 1], lambda each: each.name
    )
    items = [
        {
            "DomainName": each.domain,
            "EventStreamName": each.name,
            "DestinationSummary": _destination(each),
            **_described(call, each),
        }
        for each in page
    ]
    return {"Items": items, "NextToken": token}


def delete_event_stream(call: Call) -> JsonObject:
    """Ends an export; what still waits for its destination is dropped."""
    stream = _required(call)
    streams.delete(call.connection, stream.domain, stream.name)
    drop_tags(call.connection, _resource(stream))
    return {}


def _required(call: Call) -> EventStream:
    require_domain(call)
    name: str = call.parameters["EventStreamName"]
    stream = streams.get(call.connection, call.domain, name)
    if stream is None:
        raise missing(f"event stream {name} in domain {call.domain}")
    return stream


def _described(call: Call, stream: EventStream) -> JsonObject:
    return {
        "EventStreamArn": stream.arn,
        "State": stream.state,
        "StoppedSince": _instant(stream.stopped_since),
        "Tags": find_tags(call.connection, _resource(stream)) or None,
    }


def _destination(stream: EventStream) -> JsonObject:
    return {
        "Uri": stream.stream_arn,
        "Status": stream.status,
        "UnhealthySince": _instant(stream.unhealthy_since),
    }


def _resource(stream: EventStream) -> str:
    return f"{resource_of(stream.domain)}/event-streams/{stream.name}"


def _instant(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
