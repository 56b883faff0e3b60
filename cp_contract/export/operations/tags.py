"""The operations on tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cp_contract.export import streams
from cp_contract.export.operations._call import missing
from cp_contract.export.operations._tags import add_tags, find_tags, remove_tags

if TYPE_CHECKING:
    from cp_contract.export.operations._call import Call, JsonObject

__all__ = ["list_tags_for_resource", "tag_resource", "untag_resource"]

_DOMAIN: Final = "SELECT 1 FROM domains WHERE name = ?"
_OBJECT_TYPE: Final = "SELECT 1 FROM object_types WHERE domain = ? AND name = ?"


def tag_resource(call: Call) -> JsonObject:
    """Adds tags to a domain, an object type or an event stream."""
    add_tags(call.connection, _resource(call), call.parameters["tags"])
    return {}


def untag_resource(call: Call) -> JsonObject:
    """Removes tags."""
    remove_tags(call.connection, _resource(call), call.parameters["tagKeys"])
    return {}


def list_tags_for_resource(call: Call) -> JsonObject:
    """Lists tags."""
    return {"tags": find_tags(call.connection, _resource(call))}


def _resource(call: Call) -> str:
    """Gives the end of an ARN, whatever its region and account, if it is of something.

    Nothing here is in a region or belongs to an account.
    """
    arn: str = call.parameters["resourceArn"]
    resource = arn.split(":", 5)[-1]
    match resource.split("/"):
        case ["domains", domain]:
            found = call.connection.execute(_DOMAIN, (domain,)).fetchone()
        case ["domains", domain, "object-types", name]:
            found = call.connection.execute(_OBJECT_TYPE, (domain, name)).fetchone()
        case ["domains", domain, "event-streams", name]:
            found = streams.get(call.connection, domain, name)
        case _:
            found = None
    if found is None:
        raise missing(f"resource {arn}")
    return resource
