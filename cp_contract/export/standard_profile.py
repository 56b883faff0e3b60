"""A standard profile and what is asked of it -> the profile afterwards.

What is not set is not there: a profile holds no empty text, list or object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cp_contract.export.constraints import faults
from cp_contract.export.events import PROFILE
from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cp_contract.export.model import ServiceModel

__all__ = [
    "changed",
    "leaves",
    "merged",
    "target_faults",
    "target_path",
    "with_text",
    "without",
]

JsonObject = dict[str, Any]

_SHAPE: Final = "Profile"
_TEXT: Final = "string1To255"


def changed(
    profile: Mapping[str, Any], changes: Mapping[str, Any], model: ServiceModel
) -> JsonObject:
    """Sets what `changes` names, deletes what is empty there, and keeps the rest.

    Addresses, Attributes and EngagementPreferences are changed member by member.
    """
    after = _overlaid(profile, changes)
    order = model.shapes[_SHAPE].members
    return {name: after[name] for name in order if name in after}


def without(profile: Mapping[str, Any], path: str, model: ServiceModel) -> JsonObject:
    """Gives the profile without what is at a path such as `Address.City`."""
    return changed(profile, _nested(path, ""), model)


def with_text(
    profile: Mapping[str, Any], path: str, value: str, model: ServiceModel
) -> JsonObject:
    """Gives the profile with a text at a path such as `Address.City`."""
    return changed(profile, _nested(path, value), model)


def merged(
    main: Mapping[str, Any],
    others: Mapping[str, Mapping[str, Any]],
    sources: Mapping[str, Any],
    model: ServiceModel,
) -> JsonObject:
    """Unites profiles: the main one wins, then the others in their order.

    `sources` names, for a field, the profile whose value is taken even if it has none;
    for Attributes it does so attribute by attribute.
    """
    everyone = {main["ProfileId"]: main, **others}
    united: JsonObject = {}
    attributes: JsonObject = {}
    for profile in everyone.values():
        united = {**profile, **united}
        attributes = {**profile.get("Attributes", {}), **attributes}
    for field, source in sources.items():
        if field != "Attributes":
            united[field] = everyone[source].get(field)
    for name, source in sources.get("Attributes", {}).items():
        attributes[name] = everyone[source].get("Attributes", {}).get(name)
    kept = {name: each for name, each in attributes.items() if each is not None}
    held = {name: each for name, each in united.items() if each is not None}
    held["ProfileId"] = main["ProfileId"]
    return changed({}, {**held, "Attributes": kept}, model)


def leaves(profile: Mapping[str, Any]) -> Iterator[str]:
    """Yields the path of every value, such as `FirstName` and `Address.City`."""
    for name, value in profile.items():
        if is_object(value):
            yield from (f"{name}.{inner}" for inner in value)
        else:
            yield name


def target_path(target: str) -> str | None:
    """Gives the path in a profile that a Target names; None if it names no profile."""
    before, _, path = target.partition(".")
    return path if before == PROFILE else None


def target_faults(path: str, value: str | None, model: ServiceModel) -> Iterator[str]:
    """Yields why a text cannot stand at a path of the standard profile.

    None asks whether any can. An enum that is deprecated takes other texts, too: events
    with such values have been seen.
    """
    shape = model.shapes[_SHAPE]
    name, _, inner = path.partition(".")
    for step in (name, inner) if inner else (name,):
        if shape.kind == "structure" and step in shape.members:
            shape = model.shapes[shape.members[step].shape]
        elif shape.kind == "map" and shape.key is not None and shape.item is not None:
            yield from faults(step, model.shapes[shape.key], model.shapes, place=path)
            shape = model.shapes[shape.item]
        else:
            yield f"{PROFILE}.{path} is no place in a standard profile"
            return
    if shape.kind != "string" or name == "ProfileId":
        yield f"{PROFILE}.{path} takes no text"
    elif value is not None:
        held = model.shapes[_TEXT] if shape.deprecated else shape
        yield from faults(value, held, model.shapes, place=f"{PROFILE}.{path}")


def _nested(path: str, value: str) -> JsonObject:
    name, _, inner = path.partition(".")
    return {name: {inner: value} if inner else value}


def _overlaid(before: Mapping[str, Any], changes: Mapping[str, Any]) -> JsonObject:
    after = dict(before)
    for name, value in changes.items():
        if is_object(value):
            value = _overlaid(after.get(name, {}), value)  # noqa: PLW2901 - its own
        after[name] = value
    return {name: value for name, value in after.items() if value not in ("", [], {})}
