"""SchemaVersion, revision and object types -> the schema in force.

Everywhere in this package, `version=None` means the newest published SchemaVersion and
`revision=None` the schema as it stands in `schema/`, released or not.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract import _resources
from cp_contract.bundling import bundle, definition_name, embed, names_referred_to
from cp_contract.errors import ObjectTypeRefused, UnknownRevision, UnknownVersion
from cp_contract.languages.matching import matches

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Contract",
    "PublishedVersion",
    "Revision",
    "load_contract",
    "load_versions",
]

JsonObject = dict[str, Any]

_DEFINITIONS: Final = "#/$defs/"
# How the definitions of an object type are named, after the type.
_EVENT: Final = "Event"
_OBJECT: Final = "Object"


@final
@dataclass(frozen=True, slots=True)
class Revision:
    """One release of our description of a SchemaVersion."""

    revision: str
    """Its name, such as 0.1."""
    released: str
    """The day of its release, as YYYY-MM-DD."""
    bundle: str
    """Its self-contained schema, as a path below the schema root."""
    sha256: str
    """The digest of that file."""


@final
@dataclass(frozen=True, slots=True)
class PublishedVersion:
    """One SchemaVersion that the vendor puts on the wire."""

    version: int
    status: str
    """`current`, or `superseded` once a newer SchemaVersion is on the wire."""
    schema: str
    """The event's schema, as a path below the schema root."""
    revisions: tuple[Revision, ...]
    """Oldest first."""


@final
@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Contract:
    """A SchemaVersion at a revision, with its object types."""

    version: int
    revision: str | None
    """The released revision that was asked for; None is the schema as it stands."""
    schema: JsonObject
    """The event's schema, with all that it refers to inside; not to be changed."""
    object_types: Mapping[str, JsonObject] = field(
        default_factory=dict[str, JsonObject]
    )
    """The user's own object types: ObjectTypeName to the schema of Object."""

    def __repr__(self) -> str:
        # Without the schema, which fills a screen wherever a test prints its arguments.
        own = f", object_types={[*self.object_types]}" if self.object_types else ""
        return f"Contract(version={self.version}, revision={self.revision!r}{own})"

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: FBT001  (the protocol's own signature)
        printer.text(repr(self))

    @property
    def predefined_object_types(self) -> tuple[str, ...]:
        """Gives the ObjectTypeNames that the vendor's page names, `_profile` first."""
        return tuple(self.schema["$defs"]["ExportObjectTypeName"]["x-predefined"])

    def object_definition(self, name: str) -> str:
        """Names the definition in `$defs` that an ObjectTypeName's Object must meet.

        `_profile` is no profile object: it has a definition of its own.
        """
        variant = _described_types(self.schema).get(name, "ProfileObjectEvent")
        reference: str = self.schema["$defs"][variant]["properties"]["Object"]["$ref"]
        return reference.removeprefix(_DEFINITIONS)

    def knows_object_type(self, name: str) -> bool:
        """Says whether an ObjectTypeName is predefined or one of the user's own."""
        return name in self.object_types or name in self.predefined_object_types

    def with_object_types(
        self, object_types: Mapping[str, Mapping[str, Any]]
    ) -> Contract:
        """Adds object types: ObjectTypeName to the schema that its Object must meet.

        The schema of a predefined template, such as `Salesforce-Account`, takes the
        place of ours. Raises `ObjectTypeRefused` for a name that the contract does not
        admit, that was added before, or that would shadow `_profile`, and for a schema
        whose references lead out of it.
        """
        contract = self
        for name, schema in object_types.items():
            contract = _with_object_type(contract, name, dict(schema))
        return contract


@cache
def load_versions() -> tuple[PublishedVersion, ...]:
    """Loads the published SchemaVersions, oldest first."""
    listed = _resources.load_json("versions.json")["versions"]
    return tuple(
        PublishedVersion(
            version=each["version"],
            status=each["status"],
            schema=each["schema"],
            revisions=tuple(Revision(**revision) for revision in each["revisions"]),
        )
        for each in listed
    )


@cache
def load_contract(
    version: int | None = None, *, revision: str | None = None
) -> Contract:
    """Loads the contract of a SchemaVersion.

    Raises `UnknownVersion` or `UnknownRevision` with those that are published.
    """
    published = _published(version)
    if revision is None:
        return Contract(published.version, None, _bundle_in_force(published.schema))
    for each in published.revisions:
        if each.revision == revision:
            schema = _resources.load_json(each.bundle)
            return Contract(published.version, revision, schema)
    known = [each.revision for each in published.revisions]
    raise UnknownRevision(published.version, revision, known)


def _published(version: int | None) -> PublishedVersion:
    versions = load_versions()
    if version is None:
        return versions[-1]
    for each in versions:
        if each.version == version:
            return each
    raise UnknownVersion(version, [each.version for each in versions])


def _bundle_in_force(path: str) -> JsonObject:
    folder = path.rpartition("/")[0]
    root = _resources.load_json(path)
    others = {
        each.name: _resources.load_json(f"{folder}/{each.name}")
        for each in (_resources.schema_root() / folder).iterdir()
        if each.name.endswith(".schema.json") and not path.endswith(each.name)
    }
    return bundle(root, others)


def _with_object_type(contract: Contract, name: str, schema: JsonObject) -> Contract:
    definitions = contract.schema["$defs"]
    names = definitions["ExportObjectTypeName"]
    if name == definitions["ProfileObjectTypeName"]["const"]:
        raise ObjectTypeRefused(name, "it is the standard profile's own name")
    if not matches(names["pattern"], name) or len(name) > names["maxLength"]:
        raise ObjectTypeRefused(
            name,
            f"a name is 1 to {names['maxLength']} of letters, digits, _ and -, "
            "beginning with a letter or _",
        )
    if name in contract.object_types:
        raise ObjectTypeRefused(name, "the contract has an object type of that name")
    for outside in sorted(names_referred_to(schema)):
        raise ObjectTypeRefused(name, f"its schema refers to {outside}, outside itself")
    # It needs `jsonschema`, which a contract without types of the user's does not.
    from cp_contract.schema_faults import schema_fault  # noqa: PLC0415

    if (fault := schema_fault(schema)) is not None:
        raise ObjectTypeRefused(name, f"its schema is none: {fault}")
    predefined = _described_types(contract.schema).get(name)
    key = predefined or _free_key(definitions, name)
    object_key = f"{key.removesuffix(_EVENT)}{_OBJECT}"
    generic = definitions["ProfileObjectEvent"]
    variant = {
        **{key: held for key, held in generic.items() if key != "examples"},
        "title": f"{name} event",
        "description": f"An object of type {name} was created or updated.",
        "properties": {
            **generic["properties"],
            "ObjectTypeName": {"const": name},
            "Object": {"$ref": f"{_DEFINITIONS}{object_key}"},
        },
    }
    own = embed(schema, at=f"/$defs/{object_key}")
    otherwise = contract.schema["else"]
    bundled = {
        **contract.schema,
        "else": otherwise if predefined else _dispatching(otherwise, name, key),
        "$defs": {**definitions, key: variant, object_key: own},
    }
    types = MappingProxyType({**contract.object_types, name: schema})
    return replace(contract, schema=bundled, object_types=types)


def _described_types(schema: JsonObject) -> dict[str, str]:
    """Maps each ObjectTypeName with a variant of its own to that variant."""
    while "allOf" not in schema and "else" in schema:
        schema = schema["else"]
    return {
        each["if"]["properties"]["ObjectTypeName"]["const"]: each["then"][
            "$ref"
        ].removeprefix(_DEFINITIONS)
        for each in schema.get("allOf", ())
    }


def _free_key(definitions: JsonObject, name: str) -> str:
    """Names the variant of an object type as no definition is named yet."""
    key = definition_name(name)
    while f"{key}{_EVENT}" in definitions or f"{key}{_OBJECT}" in definitions:
        key = f"Own{key}"
    return f"{key}{_EVENT}"


def _dispatching(otherwise: JsonObject, name: str, key: str) -> JsonObject:
    """Sends events of one more ObjectTypeName to their own variant.

    The kinds of event are told apart by nested conditions. The object types stand
    beside each other at the innermost `else`, so that depth does not grow with them.
    """
    if "if" in otherwise and "allOf" not in otherwise:
        return {**otherwise, "else": _dispatching(otherwise["else"], name, key)}
    own = {
        "if": {
            "properties": {"ObjectTypeName": {"const": name}},
            "required": ["ObjectTypeName"],
        },
        "then": {"$ref": f"#/$defs/{key}"},
    }
    if "allOf" not in otherwise:
        otherwise = {
            "allOf": [],
            "if": {
                "properties": {"ObjectTypeName": {"enum": []}},
                "required": ["ObjectTypeName"],
            },
            "else": otherwise,
        }
    names = [*otherwise["if"]["properties"]["ObjectTypeName"]["enum"], name]
    return {
        "allOf": [*otherwise["allOf"], own],
        "if": {
            "properties": {"ObjectTypeName": {"enum": names}},
            "required": ["ObjectTypeName"],
        },
        "else": otherwise["else"],
    }
