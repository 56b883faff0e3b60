"""The operation that makes one profile of several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cp_contract.export.operations import _profiles
from cp_contract.export.operations._call import refused
from cp_contract.export.operations.domains import require_domain
from cp_contract.export.standard_profile import leaves, merged
from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cp_contract.export.operations._call import Call, JsonObject
    from cp_contract.export.operations._profiles import Held, Source

__all__ = ["merge_profiles"]


def merge_profiles(call: Call) -> JsonObject:
    """Moves the fields, keys and objects of profiles to the main one.

    The merged ones are gone, of which no event tells; the main one was UPDATED.
    """
    require_domain(call)
    main = _profiles.require(call, call.parameters["MainProfileId"])
    ids: list[str] = call.parameters["ProfileIdsToBeMerged"]
    if main.id in ids:
        raise refused("ProfileIdsToBeMerged: holds the main profile itself")
    others = {each: _profiles.require(call, each) for each in ids}
    taken: Mapping[str, Any] = call.parameters.get("FieldSourceProfileIds", {})
    for each in _profiles_named(taken):
        if each != main.id and each not in others:
            raise refused("FieldSourceProfileIds: names a profile that is not merged")

    profile = merged(
        main.profile,
        {each: held.profile for each, held in others.items()},
        taken,
        call.setting.model,
    )
    for each in others:
        _move(call, each, main.id)
        _profiles.remove(call, each)
    _profiles.keep(call, main, profile, _sources(profile, main, others))
    return {"Message": "The profiles were merged."}


def _profiles_named(taken: Mapping[str, Any]) -> Iterator[str]:
    for field, source in taken.items():
        if field == "Attributes":
            yield from source.values()
        else:
            yield source


def _move(call: Call, merged_id: str, main_id: str) -> None:
    """Moves objects and keys; what a field gave is from now on a key of its own."""
    call.connection.execute(
        "UPDATE objects SET profile = ? WHERE domain = ? AND profile = ?",
        (main_id, call.domain, merged_id),
    )
    call.connection.execute(
        "INSERT OR IGNORE INTO profile_keys SELECT domain, name, value, ?,"
        " iif(origin = 'field', 'call', origin) FROM profile_keys"
        " WHERE domain = ? AND profile = ?",
        (main_id, call.domain, merged_id),
    )


def _sources(
    profile: Mapping[str, Any], main: Held, others: Mapping[str, Held]
) -> dict[str, Source]:
    """Gives whose each value of the merged profile is: of who had that same value."""
    sources: dict[str, Source] = {}
    for held in (main, *others.values()):
        for path, source in held.sources.items():
            if path not in sources and _at(held.profile, path) == _at(profile, path):
                sources[path] = source
    there = set(leaves(profile))
    return {path: source for path, source in sources.items() if path in there}


def _at(profile: Mapping[str, Any], path: str) -> object:
    name, _, inner = path.partition(".")
    value = profile.get(name)
    return value.get(inner) if inner and is_object(value) else value
