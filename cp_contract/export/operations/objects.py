"""The operations on the objects of profiles."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from cp_contract.export.keys import comparable
from cp_contract.export.mapping import field_values, object_keys, targets
from cp_contract.export.operations import _profiles
from cp_contract.export.operations._call import missing, refused
from cp_contract.export.operations._pages import cut, first_after, size
from cp_contract.export.operations._telling import moment_after, tell_object
from cp_contract.export.operations.domains import require_domain
from cp_contract.export.operations.object_types import require_object_type
from cp_contract.export.standard_profile import target_faults, with_text
from cp_contract.export.wire import read_json_object
from cp_contract.kinds import is_array, is_object
from cp_contract.reading import NESTING_LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cp_contract.export.keys import Key
    from cp_contract.export.mapping import ObjectKey
    from cp_contract.export.operations._call import Call, JsonObject
    from cp_contract.export.operations._profiles import Held, Source

__all__ = ["delete_profile_object", "list_profile_objects", "put_profile_object"]

_FILTER: Final = (
    " AND EXISTS (SELECT 1 FROM profile_keys WHERE profile_keys.domain = objects.domain"
    " AND name = ? AND profile_keys.profile = objects.profile"
    " AND origin = 'object/' || object_type || '/' || unique_key"
    " AND value IN (SELECT value FROM json_each(?)))"
)


def put_profile_object(call: Call) -> JsonObject:
    """Adds an object to the profile that its keys lead to, or puts it anew.

    What the type's Fields map to the standard profile changes that profile; where no
    profile is found, one is made if the type allows it.
    """
    definition = require_object_type(call)
    value = read_json_object(call.parameters["Object"], place="Object")
    if _is_nested_deeper(value, NESTING_LIMIT - 1):
        raise refused(f"Object: nested deeper than {NESTING_LIMIT - 1} levels")
    values = field_values(definition, value)
    keys = object_keys(definition, values)
    unique_key = _unique_key(definition, keys)
    given = targets(definition, values)
    found = [
        fault
        for path, text in given.items()
        for fault in target_faults(path, text, call.setting.model)
    ]
    if found:
        raise refused(f"Object: {'; '.join(found)}")

    row = _row(call, unique_key)
    profile_id = _matching(call, keys) if row is None else row[0]
    source: Source = (
        call.parameters["ObjectTypeName"],
        definition.get("SourcePriority"),
    )
    if profile_id is None:
        held = _made(call, definition, given, source)
    else:
        held = _mapped(call, _profiles.require(call, profile_id), given, source)

    at = moment_after(call, None if row is None else row[1])
    _store(call, unique_key, held.id, at)
    _index(call, unique_key, held.id, keys, new=profile_id is None)
    tell_object(
        call,
        "CREATED" if row is None else "UPDATED",
        profile_id=held.id,
        unique_key=unique_key,
        value=value,
        at=at,
    )
    return {"ProfileObjectUniqueKey": unique_key}


def list_profile_objects(call: Call) -> JsonObject:
    """Lists a profile's objects of a type, all or those that a key finds."""
    require_object_type(call)
    held = _profiles.require(call, call.parameters["ProfileId"])
    name: str = call.parameters["ObjectTypeName"]
    start = first_after(call.parameters, "")
    wanted: Mapping[str, Any] | None = call.parameters.get("ObjectFilter")
    condition, arguments = "", list[str]()
    if wanted is not None:
        key: str = wanted["KeyName"]
        values = [comparable(key, each) for each in wanted["Values"]]
        condition, arguments = _FILTER, [key, json.dumps(values)]
    rows = call.connection.execute(
        "SELECT unique_key, object FROM objects"  # noqa: S608 - the condition is ours
        " WHERE domain = ? AND profile = ?"
        f" AND object_type = ? AND unique_key > ?{condition}"
        " ORDER BY unique_key LIMIT ?",
        (call.domain, held.id, name, start, *arguments, size(call.parameters) + 1),
    ).fetchall()
    page, token = cut(call.parameters, rows, lambda row: row[0])
    items = [
        {"ObjectTypeName": name, "ProfileObjectUniqueKey": unique_key, "Object": text}
        for unique_key, text in page
    ]
    return {"Items": items, "NextToken": token}


def delete_profile_object(call: Call) -> JsonObject:
    """Removes an object of a profile; the events tell of no removal."""
    require_domain(call)
    unique_key: str = call.parameters["ProfileObjectUniqueKey"]
    row = _row(call, unique_key)
    if row is None or row[0] != call.parameters["ProfileId"]:
        raise missing(f"object {unique_key} of this type and profile")
    call.connection.execute(
        "DELETE FROM objects WHERE domain = ? AND object_type = ? AND unique_key = ?",
        (call.domain, call.parameters["ObjectTypeName"], unique_key),
    )
    _forget_keys(call, unique_key)
    return {"Message": "The object was deleted."}


def _is_nested_deeper(value: object, levels: int) -> bool:
    """Walks level by level; what tells of an object nests it once more."""
    level = [value]
    for _ in range(levels):
        level = [inner for outer in level for inner in _containers(outer)]
        if not level:
            return False
    return True


def _containers(outer: object) -> list[object]:
    inside: Iterable[object] = ()
    if is_object(outer):
        inside = outer.values()
    elif is_array(outer):
        inside = outer
    return [inner for inner in inside if is_object(inner) or is_array(inner)]


def _unique_key(definition: Mapping[str, Any], keys: Sequence[ObjectKey]) -> str:
    for key in keys:
        if "UNIQUE" in key.identifiers:
            return key.unique_key
    named = [
        name
        for parts in definition.get("Keys", {}).values()
        for part in parts
        if "UNIQUE" in part.get("StandardIdentifiers", ())
        for name in part.get("FieldNames", ())
    ]
    if not named:
        raise refused("ObjectTypeName: the type has no UNIQUE key to know an object by")
    raise refused(f"Object: the UNIQUE key needs a value for {', '.join(named)}")


def _row(call: Call, unique_key: str) -> tuple[str, int] | None:
    row: tuple[str, int] | None = call.connection.execute(
        "SELECT profile, changed FROM objects"
        " WHERE domain = ? AND object_type = ? AND unique_key = ?",
        (call.domain, call.parameters["ObjectTypeName"], unique_key),
    ).fetchone()
    return row


def _matching(call: Call, keys: Sequence[ObjectKey]) -> str | None:
    """Finds an object's profile by its PROFILE keys, those that are SECONDARY last."""
    matching = [key for key in keys if "PROFILE" in key.identifiers]
    for key in sorted(matching, key=lambda each: "SECONDARY" in each.identifiers):
        found = _profiles.find_by_key(call, key.key)
        if found is not None:
            return found
    return None


def _made(
    call: Call, definition: Mapping[str, Any], given: Mapping[str, str], source: Source
) -> Held:
    if not definition["AllowProfileCreation"]:
        raise refused(
            "Object: no profile has one of its PROFILE keys, and the type's "
            "AllowProfileCreation is false"
        )
    profile: JsonObject = {}
    for path, text in given.items():
        profile = with_text(profile, path, text, call.setting.model)
    return _profiles.add(call, profile, dict.fromkeys(given, source))


def _mapped(call: Call, held: Held, given: Mapping[str, str], source: Source) -> Held:
    """Gives a profile what an object has for it, unless a better source did before.

    Who gives what is there already does not take it over.
    """
    profile, sources = held.profile, dict(held.sources)
    for path, text in given.items():
        before, ranks = profile, _rank(source) <= _rank(sources.get(path, source))
        if ranks:
            profile = with_text(profile, path, text, call.setting.model)
        if profile != before:
            sources[path] = source
    if profile == held.profile:
        return held
    return _profiles.keep(call, held, profile, sources)


def _rank(source: Source) -> float:
    """Gives the place of a source: lower is better, and none is the last."""
    priority = source[1]
    return float("inf") if priority is None else priority


def _store(call: Call, unique_key: str, profile_id: str, at: int) -> None:
    call.connection.execute(
        "INSERT OR REPLACE INTO objects VALUES (?, ?, ?, ?, ?, ?)",
        (
            call.domain,
            call.parameters["ObjectTypeName"],
            unique_key,
            profile_id,
            call.parameters["Object"],
            at,
        ),
    )


def _index(
    call: Call,
    unique_key: str,
    profile_id: str,
    keys: Sequence[ObjectKey],
    *,
    new: bool,
) -> None:
    """Lets the profile be found by the keys of the object that are for that.

    A NEW_ONLY key that came with the profile stays when the object is put again.
    """
    before = _forget_keys(call, unique_key)
    kept = [
        each.key
        for each in keys
        if "LOOKUP_ONLY" not in each.identifiers
        and (new or "NEW_ONLY" not in each.identifiers or each.key in before)
    ]
    _profiles.add_keys(call, profile_id, kept, origin=_origin(call, unique_key))


def _forget_keys(call: Call, unique_key: str) -> set[Key]:
    """Takes away the keys that an object gave, and gives them."""
    rows = call.connection.execute(
        "DELETE FROM profile_keys WHERE domain = ? AND origin = ?"
        " RETURNING name, value",
        (call.domain, _origin(call, unique_key)),
    )
    return set(rows.fetchall())


def _origin(call: Call, unique_key: str) -> str:
    return f"object/{call.parameters['ObjectTypeName']}/{unique_key}"
