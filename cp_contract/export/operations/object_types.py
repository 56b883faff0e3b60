"""The operations on object types."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from cp_contract.export.events import PROFILE
from cp_contract.export.mapping import definition_faults
from cp_contract.export.operations import _profiles
from cp_contract.export.operations._call import compact, missing, refused
from cp_contract.export.operations._pages import cut, first_after, size
from cp_contract.export.operations._tags import drop_tags, find_tags, replace_tags
from cp_contract.export.operations.domains import require_domain, resource_of

if TYPE_CHECKING:
    from cp_contract.export.operations._call import Call, JsonObject

__all__ = [
    "delete_profile_object_type",
    "get_profile_object_type",
    "list_profile_object_types",
    "put_profile_object_type",
    "require_object_type",
]

_APART: Final = ("DomainName", "ObjectTypeName", "Tags")
_LISTED: Final = (
    "Description",
    "MaxProfileObjectCount",
    "MaxAvailableProfileObjectCount",
    "SourcePriority",
)


def put_profile_object_type(call: Call) -> JsonObject:
    """Defines an object type, anew if there is one; its objects stay as they are."""
    require_domain(call)
    name: str = call.parameters["ObjectTypeName"]
    definition = {
        key: each for key, each in call.parameters.items() if key not in _APART
    }
    if name == PROFILE:
        raise refused(f"ObjectTypeName: {PROFILE} is the standard profile itself")
    if "TemplateId" in definition:
        raise refused(
            "TemplateId: no templates are offered here; give Fields and Keys instead"
        )
    found = list(definition_faults(definition, call.setting.model))
    if found:
        raise refused("; ".join(found))
    at = call.now.timestamp()
    call.connection.execute(
        "INSERT INTO object_types VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
        " SET definition = excluded.definition, updated = excluded.updated",
        (call.domain, name, compact(definition), at, at),
    )
    replace_tags(
        call.connection, _resource(call.domain, name), call.parameters.get("Tags")
    )
    return get_profile_object_type(call)


def get_profile_object_type(call: Call) -> JsonObject:
    """Describes an object type."""
    require_domain(call)
    name: str = call.parameters["ObjectTypeName"]
    row = call.connection.execute(
        "SELECT definition, created, updated FROM object_types"
        " WHERE domain = ? AND name = ?",
        (call.domain, name),
    ).fetchone()
    if row is None:
        raise missing(f"object type {name} in domain {call.domain}")
    definition, created, updated = row
    return {
        "AllowProfileCreation": False,
        **json.loads(definition),
        **_named(call, name, created, updated),
    }


def list_profile_object_types(call: Call) -> JsonObject:
    """Lists the object types of a domain by name."""
    require_domain(call)
    rows = call.connection.execute(
        "SELECT name, definition, created, updated FROM object_types"
        " WHERE domain = ? AND name > ? ORDER BY name LIMIT ?",
        (call.domain, first_after(call.parameters, ""), size(call.parameters) + 1),
    ).fetchall()
    page, token = cut(call.parameters, rows, lambda row: row[0])
    items: list[JsonObject] = []
    for name, definition, created, updated in page:
        said = json.loads(definition)
        listed = {key: said[key] for key in _LISTED if key in said}
        items.append({**listed, **_named(call, name, created, updated)})
    return {"Items": items, "NextToken": token}


def delete_profile_object_type(call: Call) -> JsonObject:
    """Removes an object type, its objects, and what they gave to profiles."""
    require_object_type(call)
    name: str = call.parameters["ObjectTypeName"]
    _profiles.scrub(call, name)
    call.connection.execute(
        "DELETE FROM object_types WHERE domain = ? AND name = ?", (call.domain, name)
    )
    drop_tags(call.connection, _resource(call.domain, name))
    return {"Message": "The object type was deleted."}


def require_object_type(call: Call) -> JsonObject:
    """Gives the definition of the object type that a call is about, or refuses."""
    return get_profile_object_type(call)


def _named(call: Call, name: str, created: float, updated: float) -> JsonObject:
    return {
        "ObjectTypeName": name,
        "CreatedAt": datetime.fromtimestamp(created, UTC),
        "LastUpdatedAt": datetime.fromtimestamp(updated, UTC),
        "Tags": find_tags(call.connection, _resource(call.domain, name)) or None,
    }


def _resource(domain: str, name: str) -> str:
    return f"{resource_of(domain)}/object-types/{name}"
