"""Profiles <-> rows: each change is kept, found by its keys, and told."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, final
from uuid import uuid4

from cp_contract.export.keys import PROFILE_ID, profile_keys
from cp_contract.export.operations._call import compact, missing
from cp_contract.export.operations._telling import moment_after, tell_profile
from cp_contract.export.standard_profile import changed, without

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cp_contract.export.keys import Key
    from cp_contract.export.operations._call import Call, JsonObject

__all__ = [
    "CALLED",
    "Held",
    "Source",
    "add",
    "add_keys",
    "find_by_key",
    "keep",
    "remove",
    "require",
    "scrub",
]

CALLED: Final = "call"
"""The origin of a key that AddProfileKey gave."""
_FIELD: Final = "field"

Source = tuple[str, int | None]
"""The type of the object that gave a value, and its SourcePriority."""


@final
@dataclass(frozen=True, slots=True)
class Held:
    """A profile as it is held."""

    profile: JsonObject
    sources: Mapping[str, Source]
    """Whose the values are that objects gave, by their path."""
    at: int
    """The millisecond of the last change."""

    @property
    def id(self) -> str:
        """Gives the ProfileId."""
        profile_id: str = self.profile["ProfileId"]
        return profile_id


def require(call: Call, profile_id: str) -> Held:
    """Gives a profile of the call's domain, or refuses."""
    row = call.connection.execute(
        "SELECT profile, sources, changed FROM profiles WHERE domain = ? AND id = ?",
        (call.domain, profile_id),
    ).fetchone()
    if row is None:
        raise missing(f"profile {profile_id} in domain {call.domain}")
    return Held(json.loads(row[0]), json.loads(row[1]), row[2])


def add(call: Call, values: Mapping[str, Any], sources: Mapping[str, Source]) -> Held:
    """Makes a profile, and tells that it was CREATED."""
    named = {**values, "ProfileId": uuid4().hex}
    profile = changed({}, named, call.setting.model)
    held = Held(profile, sources, moment_after(call, None))
    call.connection.execute(
        "INSERT INTO profiles (domain, id, profile, sources, changed)"
        " VALUES (?, ?, ?, ?, ?)",
        (call.domain, held.id, compact(profile), compact(sources), held.at),
    )
    add_keys(call, held.id, profile_keys(profile), origin=_FIELD)
    tell_profile(call, "CREATED", profile, held.at)
    return held


def keep(
    call: Call, held: Held, profile: JsonObject, sources: Mapping[str, Source]
) -> Held:
    """Keeps what became of a profile, and tells that it was UPDATED."""
    after = Held(profile, sources, moment_after(call, held.at))
    call.connection.execute(
        "UPDATE profiles SET profile = ?, sources = ?, changed = ?"
        " WHERE domain = ? AND id = ?",
        (compact(profile), compact(sources), after.at, call.domain, held.id),
    )
    call.connection.execute(
        "DELETE FROM profile_keys WHERE domain = ? AND profile = ? AND origin = ?",
        (call.domain, held.id, _FIELD),
    )
    add_keys(call, held.id, profile_keys(profile), origin=_FIELD)
    tell_profile(call, "UPDATED", profile, after.at)
    return after


def remove(call: Call, profile_id: str) -> None:
    """Removes a profile with its objects and keys; no event tells of it."""
    call.connection.execute(
        "DELETE FROM profiles WHERE domain = ? AND id = ?", (call.domain, profile_id)
    )


def scrub(call: Call, object_type: str) -> None:
    """Takes out of every profile what objects of a type gave it."""
    rows = call.connection.execute(
        "SELECT id FROM profiles WHERE domain = ? AND EXISTS"
        " (SELECT 1 FROM json_each(sources) WHERE json_extract(value, '$[0]') = ?)",
        (call.domain, object_type),
    ).fetchall()
    for (profile_id,) in rows:
        held = require(call, profile_id)
        profile = held.profile
        for path, (source, _) in held.sources.items():
            if source == object_type:
                profile = without(profile, path, call.setting.model)
        left = {
            path: source
            for path, source in held.sources.items()
            if source[0] != object_type
        }
        keep(call, held, profile, left)
    start = f"object/{object_type}/"
    call.connection.execute(
        "DELETE FROM profile_keys WHERE domain = :domain"
        " AND substr(origin, 1, length(:start)) = :start",
        {"domain": call.domain, "start": start},
    )


def find_by_key(call: Call, key: Key) -> str | None:
    """Finds the profile that a key leads to; of several, the one that came first."""
    name, value = key
    if name == PROFILE_ID:
        found = call.connection.execute(
            "SELECT id FROM profiles WHERE domain = ? AND id = ?", (call.domain, value)
        ).fetchone()
    else:
        found = call.connection.execute(
            "SELECT profiles.id FROM profile_keys JOIN profiles"
            " ON profiles.domain = profile_keys.domain"
            " AND profiles.id = profile_keys.profile"
            " WHERE profile_keys.domain = ? AND name = ? AND value = ?"
            " ORDER BY place LIMIT 1",
            (call.domain, name, value),
        ).fetchone()
    return None if found is None else found[0]


def add_keys(call: Call, profile_id: str, keys: Iterable[Key], *, origin: str) -> None:
    """Lets a profile be found by keys."""
    call.connection.executemany(
        "INSERT OR IGNORE INTO profile_keys VALUES (?, ?, ?, ?, ?)",
        [(call.domain, name, value, profile_id, origin) for name, value in keys],
    )
