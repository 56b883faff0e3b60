"""A type's Fields and Keys, and an object -> what it gives a profile, and its keys."""

from __future__ import annotations

import json
from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.export.keys import comparable
from cp_contract.export.standard_profile import target_faults, target_path
from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cp_contract.export.keys import Key
    from cp_contract.export.model import ServiceModel

__all__ = ["ObjectKey", "definition_faults", "field_values", "object_keys", "targets"]

_SOURCE: Final = "_source."


@final
@dataclass(frozen=True, slots=True)
class ObjectKey:
    """A key that an object has, and what its type says that it is for."""

    key: Key
    identifiers: frozenset[str]
    texts: tuple[str, ...]
    """The values of the fields that it is made of, as they are."""

    @property
    def unique_key(self) -> str:
        """Gives the ProfileObjectUniqueKey that this key makes: 44 of base64."""
        return b64encode(sha256(json.dumps(self.texts).encode()).digest()).decode()


def definition_faults(
    definition: Mapping[str, Any], model: ServiceModel
) -> Iterator[str]:
    """Yields why nothing could be done with a type's Fields and Keys."""
    fields: Mapping[str, Any] = definition.get("Fields", {})
    for name, field in fields.items():
        source: str = field.get("Source", _SOURCE)
        if not source.startswith(_SOURCE) or "{" in source:
            yield (
                f"Fields.{name}.Source: a path such as {_SOURCE}Name is read here, "
                "nothing computed"
            )
        path = target_path(field.get("Target", ""))
        if path is not None:
            yield from (
                f"Fields.{name}.Target: {fault}"
                for fault in target_faults(path, None, model)
            )
    keys: Mapping[str, Any] = definition.get("Keys", {})
    for name, parts in keys.items():
        for part in parts:
            for field_name in part.get("FieldNames", ()):
                if field_name not in fields:
                    yield f"Keys.{name}: Fields has no {field_name}"
    unique = sum(
        "UNIQUE" in part.get("StandardIdentifiers", ())
        for parts in keys.values()
        for part in parts
    )
    if keys and unique != 1:
        yield f"Keys: one has the standard identifier UNIQUE, here {unique} have"


def field_values(
    definition: Mapping[str, Any], value: Mapping[str, Any]
) -> dict[str, str]:
    """Gives the text of each of a type's Fields that the object has a value for."""
    fields: Mapping[str, Any] = definition.get("Fields", {})
    found = {
        name: _text(_at(value, field["Source"].removeprefix(_SOURCE)))
        for name, field in fields.items()
        if "Source" in field
    }
    return {name: text for name, text in found.items() if text}


def targets(definition: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, str]:
    """Gives the values that go to the standard profile, by their path there."""
    fields: Mapping[str, Any] = definition.get("Fields", {})
    return {
        path: text
        for name, text in values.items()
        if (path := target_path(fields[name].get("Target", ""))) is not None
    }


def object_keys(
    definition: Mapping[str, Any], values: Mapping[str, str]
) -> list[ObjectKey]:
    """Gives the keys for which the object has all fields, as the type lists them."""
    keys: Mapping[str, Any] = definition.get("Keys", {})
    return [
        ObjectKey(
            key=(name, comparable(name, " ".join(texts))),
            identifiers=frozenset(part.get("StandardIdentifiers", ())),
            texts=texts,
        )
        for name, parts in keys.items()
        for part in parts
        if (names := part.get("FieldNames", ()))
        and all(each in values for each in names)
        for texts in [tuple(values[each] for each in names)]
    ]


def _at(value: object, path: str) -> object:
    """Gives what is at a path of names; None where there is nothing."""
    for step in path.split("."):
        if not is_object(value):
            return None
        value = value.get(step)
    return value


def _text(value: object) -> str:
    """Gives a value as the text that it is compared by; arrays and objects have none.

    >>> _text("gold"), _text(12), _text(True), _text(None)
    ('gold', '12', 'true', '')
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool | int | float):
        return json.dumps(value)
    return ""
