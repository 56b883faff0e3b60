"""The operations on standard profiles and their keys."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from cp_contract.export.keys import PROFILE_ID, comparable
from cp_contract.export.operations import _profiles
from cp_contract.export.operations._pages import cut, first_after, size
from cp_contract.export.operations.domains import require_domain
from cp_contract.export.standard_profile import changed, leaves

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cp_contract.export.operations._call import Call, JsonObject

__all__ = [
    "add_profile_key",
    "create_profile",
    "delete_profile",
    "delete_profile_key",
    "search_profiles",
    "update_profile",
]

_APART: Final = ("DomainName", "ProfileId")

# The profiles that one search key finds: by its name, and the values as JSON.
_BY_KEY: Final = (
    "SELECT profile FROM profile_keys WHERE domain = ? AND name = ?"
    " AND value IN (SELECT value FROM json_each(?))"
)
_BY_ID: Final = (
    "SELECT id FROM profiles WHERE domain = ? AND ? <> ''"
    " AND id IN (SELECT value FROM json_each(?))"
)
_JOINED_BY: Final = {"AND": " INTERSECT ", "OR": " UNION "}


def create_profile(call: Call) -> JsonObject:
    """Makes a profile."""
    require_domain(call)
    return {"ProfileId": _profiles.add(call, _values(call), {}).id}


def update_profile(call: Call) -> JsonObject:
    """Changes what is given of a profile; an empty text deletes a value."""
    require_domain(call)
    held = _profiles.require(call, call.parameters["ProfileId"])
    values = _values(call)
    profile = changed(held.profile, values, call.setting.model)
    given = set(leaves(values))
    sources = {path: each for path, each in held.sources.items() if path not in given}
    _profiles.keep(call, held, profile, sources)
    return {"ProfileId": held.id}


def delete_profile(call: Call) -> JsonObject:
    """Removes a profile with its objects; the events tell of no removal."""
    require_domain(call)
    held = _profiles.require(call, call.parameters["ProfileId"])
    _profiles.remove(call, held.id)
    return {"Message": "The profile was deleted."}


def add_profile_key(call: Call) -> JsonObject:
    """Lets a profile be found by more values of a key."""
    require_domain(call)
    held = _profiles.require(call, call.parameters["ProfileId"])
    name: str = call.parameters["KeyName"]
    values: list[str] = call.parameters["Values"]
    keys = [(name, comparable(name, value)) for value in values]
    _profiles.add_keys(call, held.id, keys, origin=_profiles.CALLED)
    return {"KeyName": name, "Values": values}


def delete_profile_key(call: Call) -> JsonObject:
    """Takes away values of a key that AddProfileKey gave."""
    require_domain(call)
    held = _profiles.require(call, call.parameters["ProfileId"])
    name: str = call.parameters["KeyName"]
    call.connection.executemany(
        "DELETE FROM profile_keys WHERE domain = ? AND name = ? AND value = ?"
        " AND profile = ? AND origin = ?",
        [
            (call.domain, name, comparable(name, value), held.id, _profiles.CALLED)
            for value in call.parameters["Values"]
        ],
    )
    return {"Message": "The key was deleted."}


def search_profiles(call: Call) -> JsonObject:
    """Finds profiles by up to five keys, all of them or any, oldest profile first."""
    require_domain(call)
    asked: list[Mapping[str, Any]] = [
        {name: call.parameters[name] for name in ("KeyName", "Values")},
        *call.parameters.get("AdditionalSearchKeys", ()),
    ]
    joined_by = _JOINED_BY[call.parameters.get("LogicalOperator", "OR")]
    wanted = joined_by.join(_statement(key) for key in asked)
    rows = call.connection.execute(
        "SELECT place, id, profile FROM profiles"  # noqa: S608 - the statements are ours
        f" WHERE domain = ? AND id IN ({wanted}) AND place > ? ORDER BY place LIMIT ?",
        (
            call.domain,
            *(part for key in asked for part in _arguments(call, key)),
            first_after(call.parameters, 0),
            size(call.parameters) + 1,
        ),
    ).fetchall()
    page, token = cut(call.parameters, rows, lambda row: row[0])
    items = [
        {**json.loads(profile), "FoundByItems": _found_by(call, asked, profile_id)}
        for _, profile_id, profile in page
    ]
    return {"Items": items, "NextToken": token}


def _values(call: Call) -> JsonObject:
    return {name: each for name, each in call.parameters.items() if name not in _APART}


def _statement(key: Mapping[str, Any]) -> str:
    return _BY_ID if key["KeyName"] == PROFILE_ID else _BY_KEY


def _arguments(call: Call, key: Mapping[str, Any]) -> tuple[str, str, str]:
    name: str = key["KeyName"]
    values = [comparable(name, value) for value in key["Values"]]
    return call.domain, name, json.dumps(values)


def _found_by(
    call: Call, asked: list[Mapping[str, Any]], profile_id: str
) -> list[Mapping[str, Any]]:
    """Gives the keys of a search that lead to a profile."""
    found: list[Mapping[str, Any]] = []
    for key in asked:
        statement = f"SELECT ? IN ({_statement(key)})"
        (leads,) = call.connection.execute(
            statement, (profile_id, *_arguments(call, key))
        ).fetchone()
        if leads:
            found.append(key)
    return found
