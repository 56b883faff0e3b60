# Written by `cp-contract generate`; never edited.
# Schema: sha256 987786658f0f75a0079ca3f396d88cda236b2d940b6332b31ac3c78c6c834873

"""The events of SchemaVersion 0 as msgspec Structs.

What fits a type is not therefore valid: the schema is what an event is held to, by
`cp_contract.validate`. These types do not carry:

- kind of event: A `_profile` event fits `ProfileObjectEvent`, and so does an event of
  an object type that has a class of its own.
- unknown fields: A field that the schema does not name is dropped when an event is
  loaded.
- integers written as 0.0: The schema takes 0.0 for 0; the library, given the float,
  refuses it. `parse_as` hands it the integer.
- numbers beyond floats: In a `number` field, 1e-999 is rounded by pydantic, refused by
  msgspec, and stays a Decimal, which is no `float`, in the others.
- boolean const: `const` or `enum` with true or false alone becomes any boolean.
- union of objects: A union of two or more kinds of object or array becomes Any.
- pattern dialect: Patterns are read by Python's `re` or by Rust's `regex` and not as
  ECMA-262: `\\d` and `\\w` match beyond ASCII, and the `$` of `re` matches before a last
  newline. The patterns of the contract mean the same in all of them.
- `format` (in 1 place): A string can break its format, such as a date-time on February
  30. It stays a string, so that an event is written back as it came.
- `propertyNames` (in 1 place): The names of fields can be anything.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, Struct, UnsetType
from typing import TYPE_CHECKING, Any, Generic

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    ObjectT = TypeVar("ObjectT", default=dict[str, Any])
else:
    from typing import TypeVar

    ObjectT = TypeVar("ObjectT")

__all__ = [
    "ContactPreference",
    "EngagementPreferenceLists",
    "ExportEvent",
    "FoundByItem",
    "HealthCheckEvent",
    "OrderAddress",
    "PostalAddress",
    "ProfileEvent",
    "ProfileObjectEvent",
    "SalesforceAccount",
    "SalesforceAccountEvent",
    "StandardAsset",
    "StandardAssetEvent",
    "StandardCase",
    "StandardCaseEvent",
    "StandardOrder",
    "StandardOrderEvent",
    "StandardProfile",
]


class HealthCheckEvent(Struct, kw_only=True):
    """Customer Profiles asks whether it can put an event on the stream. It tells of no change: a consumer acknowledges it and keeps nothing."""

    EventType: Annotated[
        Literal["HEALTH_CHECK"],
        Meta(
            description="HEALTH_CHECK: the event asks whether Customer Profiles can put an event on the stream. It tells of no change."
        ),
    ]
    """HEALTH_CHECK: the event asks whether Customer Profiles can put an event on the stream. It tells of no change."""
    SchemaVersion: (
        Annotated[
            Literal[0],
            Meta(
                description="The version of the event's own schema. Every event that this schema describes carries 0."
            ),
        ]
        | UnsetType
    ) = UNSET
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: (
        Annotated[
            str,
            Meta(
                description="The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: (
        Annotated[
            str,
            Meta(
                description="The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings.",
                pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)",
            ),
        ]
        | UnsetType
    ) = UNSET
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    DomainName: (
        Annotated[
            str,
            Meta(
                description="The Customer Profiles domain that the event belongs to.",
                max_length=64,
                pattern="^[a-zA-Z0-9_-]+$(?!\\n)",
            ),
        ]
        | UnsetType
    ) = UNSET
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: (
        Annotated[
            str,
            Meta(description="Expected to be absent: a health check is about no object."),
        ]
        | None
        | UnsetType
    ) = UNSET
    """Expected to be absent: a health check is about no object."""
    AssociatedProfileId: (
        Annotated[
            str,
            Meta(description="The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it.", min_length=1),
        ]
        | None
        | UnsetType
    ) = UNSET
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: (
        Annotated[
            str,
            Meta(description="The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId.", max_length=255, min_length=1),
        ]
        | None
        | UnsetType
    ) = UNSET
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: (
        Annotated[
            dict[str, Any],
            Meta(description="Expected to be absent: a health check is about no object."),
        ]
        | None
        | UnsetType
    ) = UNSET
    """Expected to be absent: a health check is about no object."""
    IsMessageRealTime: (
        Annotated[
            bool,
            Meta(
                description="True where the message comes in real time, false where it was redelivered."
            ),
        ]
        | UnsetType
    ) = UNSET
    """True where the message comes in real time, false where it was redelivered."""


AttributesAdditionalProperty: TypeAlias = Annotated[
    str, Meta(max_length=255, min_length=1)
]


class PostalAddress(Struct, kw_only=True):
    """An address; observed empty."""

    Address1: (
        Annotated[
            str,
            Meta(description="Line 1 of the address.", max_length=255, min_length=1),
        ]
        | UnsetType
    ) = UNSET
    """Line 1 of the address."""
    Address2: (
        Annotated[
            str,
            Meta(description="Line 2 of the address.", max_length=255, min_length=1),
        ]
        | UnsetType
    ) = UNSET
    """Line 2 of the address."""
    Address3: (
        Annotated[
            str,
            Meta(description="Line 3 of the address.", max_length=255, min_length=1),
        ]
        | UnsetType
    ) = UNSET
    """Line 3 of the address."""
    Address4: (
        Annotated[
            str,
            Meta(description="Line 4 of the address.", max_length=255, min_length=1),
        ]
        | UnsetType
    ) = UNSET
    """Line 4 of the address."""
    City: (
        Annotated[
            str,
            Meta(description="The city of the address.", max_length=255, min_length=1),
        ]
        | UnsetType
    ) = UNSET
    """The city of the address."""
    County: (
        Annotated[
            str,
            Meta(
                description="The county of the address.", max_length=255, min_length=1
            ),
        ]
        | UnsetType
    ) = UNSET
    """The county of the address."""
    State: (
        Annotated[
            str,
            Meta(description="The state of the address.", max_length=255, min_length=1),
        ]
        | UnsetType
    ) = UNSET
    """The state of the address."""
    Province: (
        Annotated[
            str,
            Meta(
                description="The province of the address.", max_length=255, min_length=1
            ),
        ]
        | UnsetType
    ) = UNSET
    """The province of the address."""
    Country: (
        Annotated[
            str,
            Meta(
                description="The country of the address.", max_length=255, min_length=1
            ),
        ]
        | UnsetType
    ) = UNSET
    """The country of the address."""
    PostalCode: (
        Annotated[
            str,
            Meta(
                description="The postal code of the address.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The postal code of the address."""


Value: TypeAlias = Annotated[str, Meta(max_length=255, min_length=1)]


class FoundByItem(Struct, kw_only=True):
    """One search key and the values by which it found the profile."""

    KeyName: (
        Annotated[
            str,
            Meta(
                description="The name of the search key.", max_length=255, min_length=1
            ),
        ]
        | UnsetType
    ) = UNSET
    """The name of the search key."""
    Values: (
        Annotated[
            list[Value], Meta(description="The values that the key was searched by.")
        ]
        | UnsetType
    ) = UNSET
    """The values that the key was searched by."""


class ContactPreference(Struct, kw_only=True):
    """One way to reach the customer."""

    KeyName: (
        Annotated[
            str,
            Meta(
                description="The name of the key that identifies the profile.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The name of the key that identifies the profile."""
    KeyValue: (
        Annotated[
            str,
            Meta(description="The value of that key.", max_length=255, min_length=1),
        ]
        | UnsetType
    ) = UNSET
    """The value of that key."""
    ProfileId: (
        Annotated[
            str,
            Meta(
                description="The profile that the preference belongs to.",
                pattern="^[a-f0-9]{32}$(?!\\n)",
            ),
        ]
        | UnsetType
    ) = UNSET
    """The profile that the preference belongs to."""
    ContactType: (
        Annotated[
            str,
            Meta(
                description="The kind of contact point, such as PhoneNumber or EmailAddress; not held to a list.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The kind of contact point, such as PhoneNumber or EmailAddress; not held to a list."""


class StandardAsset(Struct, kw_only=True):
    """The Object of an _asset event: a thing that the customer owns or uses."""

    AssetId: Annotated[str, Meta(description="The id of the asset.")] | UnsetType = (
        UNSET
    )
    """The id of the asset."""
    AssetName: (
        Annotated[str, Meta(description="What the asset is called.")] | UnsetType
    ) = UNSET
    """What the asset is called."""
    SerialNumber: (
        Annotated[str, Meta(description="The serial number on the asset.")] | UnsetType
    ) = UNSET
    """The serial number on the asset."""
    ModelNumber: (
        Annotated[str, Meta(description="The number of its model.")] | UnsetType
    ) = UNSET
    """The number of its model."""
    ModelName: (
        Annotated[str, Meta(description="The name of its model.")] | UnsetType
    ) = UNSET
    """The name of its model."""
    ProductSKU: (
        Annotated[str, Meta(description="The stock keeping unit that it was sold as.")]
        | UnsetType
    ) = UNSET
    """The stock keeping unit that it was sold as."""
    PurchaseDate: (
        Annotated[str, Meta(description="When it was bought.")] | UnsetType
    ) = UNSET
    """When it was bought."""
    UsageEndDate: Annotated[str, Meta(description="When its use ends.")] | UnsetType = (
        UNSET
    )
    """When its use ends."""
    Status: (
        Annotated[str, Meta(description="Where it stands in its life.")] | UnsetType
    ) = UNSET
    """Where it stands in its life."""
    Price: Annotated[str, Meta(description="What it costs.")] | UnsetType = UNSET
    """What it costs."""
    Quantity: (
        Annotated[str, Meta(description="How many of it there are.")] | UnsetType
    ) = UNSET
    """How many of it there are."""
    Description: (
        Annotated[str, Meta(description="What it is, in words.")] | UnsetType
    ) = UNSET
    """What it is, in words."""
    AdditionalInformation: (
        Annotated[str, Meta(description="Anything else worth knowing of the asset.")]
        | UnsetType
    ) = UNSET
    """Anything else worth knowing of the asset."""
    DataSource: (
        Annotated[str, Meta(description="Where the asset's data came from.")]
        | UnsetType
    ) = UNSET
    """Where the asset's data came from."""
    Attributes: (
        Annotated[
            dict[str, str], Meta(description="Further facts of the asset, by name.")
        ]
        | UnsetType
    ) = UNSET
    """Further facts of the asset, by name."""


class StandardCase(Struct, kw_only=True):
    """The Object of a _case event: a matter that the customer raised."""

    CaseId: Annotated[str, Meta(description="The id of the case.")] | UnsetType = UNSET
    """The id of the case."""
    Title: (
        Annotated[str, Meta(description="What the case is about, in a few words.")]
        | UnsetType
    ) = UNSET
    """What the case is about, in a few words."""
    Summary: Annotated[str, Meta(description="What the case is about.")] | UnsetType = (
        UNSET
    )
    """What the case is about."""
    Status: Annotated[str, Meta(description="Where the case stands.")] | UnsetType = (
        UNSET
    )
    """Where the case stands."""
    Reason: Annotated[str, Meta(description="Why it was opened.")] | UnsetType = UNSET
    """Why it was opened."""
    CreatedBy: Annotated[str, Meta(description="Who opened it.")] | UnsetType = UNSET
    """Who opened it."""
    CreatedDate: Annotated[str, Meta(description="When it was opened.")] | UnsetType = (
        UNSET
    )
    """When it was opened."""
    UpdatedDate: (
        Annotated[str, Meta(description="When it was last changed.")] | UnsetType
    ) = UNSET
    """When it was last changed."""
    ClosedDate: Annotated[str, Meta(description="When it was closed.")] | UnsetType = (
        UNSET
    )
    """When it was closed."""
    AdditionalInformation: (
        Annotated[str, Meta(description="Anything else worth knowing of the case.")]
        | UnsetType
    ) = UNSET
    """Anything else worth knowing of the case."""
    DataSource: (
        Annotated[str, Meta(description="Where the case's data came from.")] | UnsetType
    ) = UNSET
    """Where the case's data came from."""
    Attributes: (
        Annotated[
            dict[str, str], Meta(description="Further facts of the case, by name.")
        ]
        | UnsetType
    ) = UNSET
    """Further facts of the case, by name."""


class OrderAddress(Struct, kw_only=True):
    """An address of an order."""

    Name: Annotated[str, Meta(description="Whose address it is.")] | UnsetType = UNSET
    """Whose address it is."""
    Address1: Annotated[str, Meta(description="Line 1 of the address.")] | UnsetType = (
        UNSET
    )
    """Line 1 of the address."""
    Address2: Annotated[str, Meta(description="Line 2 of the address.")] | UnsetType = (
        UNSET
    )
    """Line 2 of the address."""
    Address3: Annotated[str, Meta(description="Line 3 of the address.")] | UnsetType = (
        UNSET
    )
    """Line 3 of the address."""


class SalesforceAccount(Struct, kw_only=True):
    """The Object of a Salesforce-Account event: an account, as the Salesforce integration brings it."""

    Id: (
        Annotated[str, Meta(description="The id of the account in Salesforce.")]
        | None
        | UnsetType
    ) = UNSET
    """The id of the account in Salesforce."""
    IsDeleted: (
        Annotated[bool, Meta(description="Whether the account is in the recycle bin.")]
        | None
        | UnsetType
    ) = UNSET
    """Whether the account is in the recycle bin."""
    Name: (
        Annotated[str, Meta(description="The name of the account.")] | None | UnsetType
    ) = UNSET
    """The name of the account."""
    Phone: (
        Annotated[str, Meta(description="The account's phone number.")]
        | None
        | UnsetType
    ) = UNSET
    """The account's phone number."""
    PhotoUrl: (
        Annotated[str, Meta(description="The path of the account's picture.")]
        | None
        | UnsetType
    ) = UNSET
    """The path of the account's picture."""
    OwnerId: (
        Annotated[str, Meta(description="The id of the user who owns the account.")]
        | None
        | UnsetType
    ) = UNSET
    """The id of the user who owns the account."""
    CreatedDate: (
        Annotated[str, Meta(description="When the account was created.")]
        | None
        | UnsetType
    ) = UNSET
    """When the account was created."""
    CreatedById: (
        Annotated[str, Meta(description="The id of the user who created it.")]
        | None
        | UnsetType
    ) = UNSET
    """The id of the user who created it."""
    LastModifiedDate: (
        Annotated[str, Meta(description="When it was last changed by a user.")]
        | None
        | UnsetType
    ) = UNSET
    """When it was last changed by a user."""
    LastModifiedById: (
        Annotated[str, Meta(description="The id of the user who last changed it.")]
        | None
        | UnsetType
    ) = UNSET
    """The id of the user who last changed it."""
    SystemModstamp: (
        Annotated[
            str,
            Meta(description="When it was last changed by anyone or anything."),
        ]
        | None
        | UnsetType
    ) = UNSET
    """When it was last changed by anyone or anything."""
    LastActivityDate: (
        Annotated[str, Meta(description="The day of the latest activity on it.")]
        | None
        | UnsetType
    ) = UNSET
    """The day of the latest activity on it."""
    LastViewedDate: (
        Annotated[str, Meta(description="When it was last looked at.")]
        | None
        | UnsetType
    ) = UNSET
    """When it was last looked at."""
    LastReferencedDate: (
        Annotated[str, Meta(description="When it was last referred to.")]
        | None
        | UnsetType
    ) = UNSET
    """When it was last referred to."""
    CleanStatus: (
        Annotated[str, Meta(description="How it compares with Salesforce's own data.")]
        | None
        | UnsetType
    ) = UNSET
    """How it compares with Salesforce's own data."""


class ProfileObjectEvent(Struct, Generic[ObjectT], kw_only=True):
    """An object attached to a profile was created or updated, of a type that nothing here describes: another predefined template, or a type of the domain's own."""

    SchemaVersion: Annotated[
        Literal[0],
        Meta(
            description="The version of the event's own schema. Every event that this schema describes carries 0."
        ),
    ]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: Annotated[
        str,
        Meta(
            description="The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart.",
            min_length=1,
        ),
    ]
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: Annotated[
        str,
        Meta(
            description="The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings.",
            pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)",
        ),
    ]
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Annotated[
        Literal["CREATED", "UPDATED"],
        Meta(
            description="Whether the profile or the object is new (CREATED) or changed (UPDATED)."
        ),
    ]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: Annotated[
        str,
        Meta(
            description="The Customer Profiles domain that the event belongs to.",
            max_length=64,
            pattern="^[a-zA-Z0-9_-]+$(?!\\n)",
        ),
    ]
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Annotated[
        str,
        Meta(
            description="The type of the object in the event: a predefined template's name, or a custom name made with PutProfileObjectType.",
            max_length=255,
            pattern="^[a-zA-Z_][a-zA-Z_0-9-]*$(?!\\n)",
        ),
    ]
    """The type of the object in the event: a predefined template's name, or a custom name made with PutProfileObjectType."""
    Object: ObjectT
    """The profile object after the change, as a full snapshot: any JSON object, keys and values of any kind, nested."""
    IsMessageRealTime: Annotated[
        bool,
        Meta(
            description="True where the message comes in real time, false where it was redelivered."
        ),
    ]
    """True where the message comes in real time, false where it was redelivered."""
    AssociatedProfileId: (
        Annotated[
            str,
            Meta(description="The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it.", min_length=1),
        ]
        | None
        | UnsetType
    ) = UNSET
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: (
        Annotated[
            str,
            Meta(description="The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId.", max_length=255, min_length=1),
        ]
        | None
        | UnsetType
    ) = UNSET
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""


class EngagementPreferenceLists(Struct, kw_only=True):
    """Contact preferences by channel."""

    Phone: (
        Annotated[list[ContactPreference], Meta(description="Preferences for calls.")]
        | UnsetType
    ) = UNSET
    """Preferences for calls."""
    Email: (
        Annotated[list[ContactPreference], Meta(description="Preferences for mails.")]
        | UnsetType
    ) = UNSET
    """Preferences for mails."""


class StandardAssetEvent(Struct, kw_only=True):
    """An asset of a customer was created or updated."""

    SchemaVersion: Annotated[
        Literal[0],
        Meta(
            description="The version of the event's own schema. Every event that this schema describes carries 0."
        ),
    ]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: Annotated[
        str,
        Meta(
            description="The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart.",
            min_length=1,
        ),
    ]
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: Annotated[
        str,
        Meta(
            description="The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings.",
            pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)",
        ),
    ]
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Annotated[
        Literal["CREATED", "UPDATED"],
        Meta(
            description="Whether the profile or the object is new (CREATED) or changed (UPDATED)."
        ),
    ]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: Annotated[
        str,
        Meta(
            description="The Customer Profiles domain that the event belongs to.",
            max_length=64,
            pattern="^[a-zA-Z0-9_-]+$(?!\\n)",
        ),
    ]
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Annotated[
        Literal["_asset"], Meta(description="_asset: the object is an asset.")
    ]
    """_asset: the object is an asset."""
    Object: Annotated[
        StandardAsset,
        Meta(
            description="The asset after the change, as a full snapshot: what is not set is left out."
        ),
    ]
    """The asset after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: Annotated[
        bool,
        Meta(
            description="True where the message comes in real time, false where it was redelivered."
        ),
    ]
    """True where the message comes in real time, false where it was redelivered."""
    AssociatedProfileId: (
        Annotated[
            str,
            Meta(description="The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it.", min_length=1),
        ]
        | None
        | UnsetType
    ) = UNSET
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: (
        Annotated[
            str,
            Meta(description="The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId.", max_length=255, min_length=1),
        ]
        | None
        | UnsetType
    ) = UNSET
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""


class StandardCaseEvent(Struct, kw_only=True):
    """A case of a customer was created or updated."""

    SchemaVersion: Annotated[
        Literal[0],
        Meta(
            description="The version of the event's own schema. Every event that this schema describes carries 0."
        ),
    ]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: Annotated[
        str,
        Meta(
            description="The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart.",
            min_length=1,
        ),
    ]
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: Annotated[
        str,
        Meta(
            description="The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings.",
            pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)",
        ),
    ]
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Annotated[
        Literal["CREATED", "UPDATED"],
        Meta(
            description="Whether the profile or the object is new (CREATED) or changed (UPDATED)."
        ),
    ]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: Annotated[
        str,
        Meta(
            description="The Customer Profiles domain that the event belongs to.",
            max_length=64,
            pattern="^[a-zA-Z0-9_-]+$(?!\\n)",
        ),
    ]
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Annotated[
        Literal["_case"], Meta(description="_case: the object is a case.")
    ]
    """_case: the object is a case."""
    Object: Annotated[
        StandardCase,
        Meta(
            description="The case after the change, as a full snapshot: what is not set is left out."
        ),
    ]
    """The case after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: Annotated[
        bool,
        Meta(
            description="True where the message comes in real time, false where it was redelivered."
        ),
    ]
    """True where the message comes in real time, false where it was redelivered."""
    AssociatedProfileId: (
        Annotated[
            str,
            Meta(description="The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it.", min_length=1),
        ]
        | None
        | UnsetType
    ) = UNSET
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: (
        Annotated[
            str,
            Meta(description="The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId.", max_length=255, min_length=1),
        ]
        | None
        | UnsetType
    ) = UNSET
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""


class StandardOrder(Struct, kw_only=True):
    """The Object of an _order event: something that the customer ordered."""

    OrderId: Annotated[str, Meta(description="The id of the order.")] | UnsetType = (
        UNSET
    )
    """The id of the order."""
    CustomerEmail: (
        Annotated[
            str, Meta(description="The email address that the customer ordered with.")
        ]
        | UnsetType
    ) = UNSET
    """The email address that the customer ordered with."""
    CustomerPhone: (
        Annotated[
            str, Meta(description="The phone number that the customer ordered with.")
        ]
        | UnsetType
    ) = UNSET
    """The phone number that the customer ordered with."""
    CreatedDate: (
        Annotated[str, Meta(description="When the order was made.")] | UnsetType
    ) = UNSET
    """When the order was made."""
    UpdatedDate: (
        Annotated[str, Meta(description="When it was last changed.")] | UnsetType
    ) = UNSET
    """When it was last changed."""
    ProcessedDate: (
        Annotated[str, Meta(description="When it was processed.")] | UnsetType
    ) = UNSET
    """When it was processed."""
    ClosedDate: Annotated[str, Meta(description="When it was closed.")] | UnsetType = (
        UNSET
    )
    """When it was closed."""
    CancelledDate: (
        Annotated[str, Meta(description="When it was cancelled.")] | UnsetType
    ) = UNSET
    """When it was cancelled."""
    CancelReason: (
        Annotated[str, Meta(description="Why it was cancelled.")] | UnsetType
    ) = UNSET
    """Why it was cancelled."""
    Name: Annotated[str, Meta(description="What the order is called.")] | UnsetType = (
        UNSET
    )
    """What the order is called."""
    AdditionalInformation: (
        Annotated[str, Meta(description="Anything else worth knowing of the order.")]
        | UnsetType
    ) = UNSET
    """Anything else worth knowing of the order."""
    Gateway: (
        Annotated[str, Meta(description="Which gateway took the payment.")] | UnsetType
    ) = UNSET
    """Which gateway took the payment."""
    Status: Annotated[str, Meta(description="Where the order stands.")] | UnsetType = (
        UNSET
    )
    """Where the order stands."""
    StatusCode: (
        Annotated[
            str,
            Meta(description="Where the order stands, as a code: DRAFT or ACTIVATED."),
        ]
        | UnsetType
    ) = UNSET
    """Where the order stands, as a code: DRAFT or ACTIVATED."""
    StatusUrl: (
        Annotated[str, Meta(description="Where the customer can follow the order.")]
        | UnsetType
    ) = UNSET
    """Where the customer can follow the order."""
    CreditCardNumber: (
        Annotated[str, Meta(description="The last four digits of the customer's card.")]
        | UnsetType
    ) = UNSET
    """The last four digits of the customer's card."""
    CreditCardCompany: (
        Annotated[str, Meta(description="Who issued the customer's card.")] | UnsetType
    ) = UNSET
    """Who issued the customer's card."""
    FulfillmentStatus: (
        Annotated[str, Meta(description="How much of the order has been sent.")]
        | UnsetType
    ) = UNSET
    """How much of the order has been sent."""
    TotalPrice: (
        Annotated[str, Meta(description="What the order comes to.")] | UnsetType
    ) = UNSET
    """What the order comes to."""
    TotalTax: Annotated[str, Meta(description="The tax in it.")] | UnsetType = UNSET
    """The tax in it."""
    TotalDiscounts: (
        Annotated[str, Meta(description="The discounts on it.")] | UnsetType
    ) = UNSET
    """The discounts on it."""
    TotalItemsPrice: (
        Annotated[str, Meta(description="What its items come to.")] | UnsetType
    ) = UNSET
    """What its items come to."""
    TotalShippingPrice: (
        Annotated[str, Meta(description="What its shipping comes to.")] | UnsetType
    ) = UNSET
    """What its shipping comes to."""
    TotalTipReceived: (
        Annotated[str, Meta(description="The tip that came with it.")] | UnsetType
    ) = UNSET
    """The tip that came with it."""
    Currency: (
        Annotated[str, Meta(description="The currency of its amounts.")] | UnsetType
    ) = UNSET
    """The currency of its amounts."""
    TotalWeight: Annotated[str, Meta(description="What it weighs.")] | UnsetType = UNSET
    """What it weighs."""
    BillingAddress: (
        Annotated[OrderAddress, Meta(description="The billing address of the order.")]
        | UnsetType
    ) = UNSET
    """The billing address of the order."""
    ShippingAddress: (
        Annotated[OrderAddress, Meta(description="The shipping address of the order.")]
        | UnsetType
    ) = UNSET
    """The shipping address of the order."""
    OrderItems: (
        Annotated[list[dict[str, Any]], Meta(description="What was ordered.")]
        | UnsetType
    ) = UNSET
    """What was ordered."""
    Attributes: (
        Annotated[
            dict[str, str], Meta(description="Further facts of the order, by name.")
        ]
        | UnsetType
    ) = UNSET
    """Further facts of the order, by name."""


class SalesforceAccountEvent(Struct, kw_only=True):
    """A Salesforce account that belongs to a customer was created or updated."""

    SchemaVersion: Annotated[
        Literal[0],
        Meta(
            description="The version of the event's own schema. Every event that this schema describes carries 0."
        ),
    ]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: Annotated[
        str,
        Meta(
            description="The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart.",
            min_length=1,
        ),
    ]
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: Annotated[
        str,
        Meta(
            description="The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings.",
            pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)",
        ),
    ]
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Annotated[
        Literal["CREATED", "UPDATED"],
        Meta(
            description="Whether the profile or the object is new (CREATED) or changed (UPDATED)."
        ),
    ]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: Annotated[
        str,
        Meta(
            description="The Customer Profiles domain that the event belongs to.",
            max_length=64,
            pattern="^[a-zA-Z0-9_-]+$(?!\\n)",
        ),
    ]
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Annotated[
        Literal["Salesforce-Account"],
        Meta(description="Salesforce-Account: the object is a Salesforce account."),
    ]
    """Salesforce-Account: the object is a Salesforce account."""
    Object: Annotated[
        SalesforceAccount,
        Meta(
            description="The account after the change, as the Salesforce integration brings it."
        ),
    ]
    """The account after the change, as the Salesforce integration brings it."""
    IsMessageRealTime: Annotated[
        bool,
        Meta(
            description="True where the message comes in real time, false where it was redelivered."
        ),
    ]
    """True where the message comes in real time, false where it was redelivered."""
    AssociatedProfileId: (
        Annotated[
            str,
            Meta(description="The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it.", min_length=1),
        ]
        | None
        | UnsetType
    ) = UNSET
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: (
        Annotated[
            str,
            Meta(description="The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId.", max_length=255, min_length=1),
        ]
        | None
        | UnsetType
    ) = UNSET
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""


class StandardProfile(Struct, kw_only=True):
    """The Object of a _profile event: a customer, with what is known of them."""

    ProfileId: (
        Annotated[
            str,
            Meta(
                description="The id that the service made for the profile.",
                pattern="^[a-f0-9]{32}$(?!\\n)",
            ),
        ]
        | UnsetType
    ) = UNSET
    """The id that the service made for the profile."""
    AccountNumber: (
        Annotated[
            str,
            Meta(
                description="A number that the business gave the customer.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """A number that the business gave the customer."""
    AdditionalInformation: (
        Annotated[
            str,
            Meta(
                description="Anything else worth knowing of the customer.",
                max_length=1000,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """Anything else worth knowing of the customer."""
    PartyType: (
        Annotated[
            str,
            Meta(
                description="The kind of customer; deprecated by the service in favour of PartyTypeString.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The kind of customer; deprecated by the service in favour of PartyTypeString."""
    BusinessName: (
        Annotated[
            str,
            Meta(
                description="The name of the customer's business.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The name of the customer's business."""
    FirstName: (
        Annotated[
            str,
            Meta(
                description="The customer's first name.", max_length=255, min_length=1
            ),
        ]
        | UnsetType
    ) = UNSET
    """The customer's first name."""
    MiddleName: (
        Annotated[
            str,
            Meta(
                description="The customer's middle name.", max_length=255, min_length=1
            ),
        ]
        | UnsetType
    ) = UNSET
    """The customer's middle name."""
    LastName: (
        Annotated[
            str,
            Meta(description="The customer's last name.", max_length=255, min_length=1),
        ]
        | UnsetType
    ) = UNSET
    """The customer's last name."""
    BirthDate: (
        Annotated[
            str,
            Meta(
                description="The customer's date of birth, as a plain string in no promised spelling.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The customer's date of birth, as a plain string in no promised spelling."""
    Gender: (
        Annotated[
            str,
            Meta(
                description="The customer's gender; deprecated by the service in favour of GenderString, but both are sent.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The customer's gender; deprecated by the service in favour of GenderString, but both are sent."""
    PhoneNumber: (
        Annotated[
            str,
            Meta(
                description="The customer's phone number, in no promised spelling.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The customer's phone number, in no promised spelling."""
    MobilePhoneNumber: (
        Annotated[
            str,
            Meta(
                description="The customer's mobile phone number, in no promised spelling.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The customer's mobile phone number, in no promised spelling."""
    HomePhoneNumber: (
        Annotated[
            str,
            Meta(
                description="The customer's home phone number, in no promised spelling.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The customer's home phone number, in no promised spelling."""
    BusinessPhoneNumber: (
        Annotated[
            str,
            Meta(
                description="The customer's business phone number, in no promised spelling.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The customer's business phone number, in no promised spelling."""
    EmailAddress: (
        Annotated[
            str,
            Meta(
                description="The customer's e-mail address, in no promised spelling.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The customer's e-mail address, in no promised spelling."""
    PersonalEmailAddress: (
        Annotated[
            str,
            Meta(
                description="The customer's personal e-mail address, in no promised spelling.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The customer's personal e-mail address, in no promised spelling."""
    BusinessEmailAddress: (
        Annotated[
            str,
            Meta(
                description="The customer's business e-mail address, in no promised spelling.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The customer's business e-mail address, in no promised spelling."""
    Address: (
        Annotated[
            PostalAddress, Meta(description="The customer's address; observed empty.")
        ]
        | UnsetType
    ) = UNSET
    """The customer's address; observed empty."""
    ShippingAddress: (
        Annotated[
            PostalAddress,
            Meta(description="The customer's shipping address; observed empty."),
        ]
        | UnsetType
    ) = UNSET
    """The customer's shipping address; observed empty."""
    MailingAddress: (
        Annotated[
            PostalAddress,
            Meta(description="The customer's mailing address; observed empty."),
        ]
        | UnsetType
    ) = UNSET
    """The customer's mailing address; observed empty."""
    BillingAddress: (
        Annotated[
            PostalAddress,
            Meta(description="The customer's billing address; observed empty."),
        ]
        | UnsetType
    ) = UNSET
    """The customer's billing address; observed empty."""
    Attributes: (
        Annotated[
            dict[str, AttributesAdditionalProperty],
            Meta(description="Further facts of the customer, by name."),
        ]
        | UnsetType
    ) = UNSET
    """Further facts of the customer, by name."""
    FoundByItems: (
        Annotated[
            list[FoundByItem],
            Meta(
                description="Which search keys found the profile.",
                max_length=5,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """Which search keys found the profile."""
    PartyTypeString: (
        Annotated[
            str,
            Meta(
                description="The kind of customer, in the business's own words.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The kind of customer, in the business's own words."""
    GenderString: (
        Annotated[
            str,
            Meta(
                description="The customer's gender, in the business's own words.",
                max_length=255,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    """The customer's gender, in the business's own words."""
    ProfileType: (
        Annotated[
            Literal["ACCOUNT_PROFILE", "PROFILE"],
            Meta(description="Whether the profile is of an account or of a person."),
        ]
        | UnsetType
    ) = UNSET
    """Whether the profile is of an account or of a person."""
    EngagementPreferences: (
        Annotated[
            EngagementPreferenceLists,
            Meta(description="How the customer wants to be reached."),
        ]
        | UnsetType
    ) = UNSET
    """How the customer wants to be reached."""


class StandardOrderEvent(Struct, kw_only=True):
    """An order of a customer was created or updated."""

    SchemaVersion: Annotated[
        Literal[0],
        Meta(
            description="The version of the event's own schema. Every event that this schema describes carries 0."
        ),
    ]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: Annotated[
        str,
        Meta(
            description="The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart.",
            min_length=1,
        ),
    ]
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: Annotated[
        str,
        Meta(
            description="The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings.",
            pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)",
        ),
    ]
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Annotated[
        Literal["CREATED", "UPDATED"],
        Meta(
            description="Whether the profile or the object is new (CREATED) or changed (UPDATED)."
        ),
    ]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: Annotated[
        str,
        Meta(
            description="The Customer Profiles domain that the event belongs to.",
            max_length=64,
            pattern="^[a-zA-Z0-9_-]+$(?!\\n)",
        ),
    ]
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Annotated[
        Literal["_order"], Meta(description="_order: the object is an order.")
    ]
    """_order: the object is an order."""
    Object: Annotated[
        StandardOrder,
        Meta(
            description="The order after the change, as a full snapshot: what is not set is left out."
        ),
    ]
    """The order after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: Annotated[
        bool,
        Meta(
            description="True where the message comes in real time, false where it was redelivered."
        ),
    ]
    """True where the message comes in real time, false where it was redelivered."""
    AssociatedProfileId: (
        Annotated[
            str,
            Meta(description="The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it.", min_length=1),
        ]
        | None
        | UnsetType
    ) = UNSET
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: (
        Annotated[
            str,
            Meta(description="The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId.", max_length=255, min_length=1),
        ]
        | None
        | UnsetType
    ) = UNSET
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""


class ProfileEvent(Struct, kw_only=True):
    """A standard profile was created or updated."""

    SchemaVersion: Annotated[
        Literal[0],
        Meta(
            description="The version of the event's own schema. Every event that this schema describes carries 0."
        ),
    ]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: Annotated[
        str,
        Meta(
            description="The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart.",
            min_length=1,
        ),
    ]
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: Annotated[
        str,
        Meta(
            description="The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings.",
            pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)",
        ),
    ]
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Annotated[
        Literal["CREATED", "UPDATED"],
        Meta(
            description="Whether the profile or the object is new (CREATED) or changed (UPDATED)."
        ),
    ]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: Annotated[
        str,
        Meta(
            description="The Customer Profiles domain that the event belongs to.",
            max_length=64,
            pattern="^[a-zA-Z0-9_-]+$(?!\\n)",
        ),
    ]
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Annotated[
        Literal["_profile"],
        Meta(description="_profile: the object is the standard profile itself."),
    ]
    """_profile: the object is the standard profile itself."""
    Object: Annotated[
        StandardProfile,
        Meta(
            description="The standard profile after the change, as a full snapshot: what is not set is left out."
        ),
    ]
    """The standard profile after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: Annotated[
        bool,
        Meta(
            description="True where the message comes in real time, false where it was redelivered."
        ),
    ]
    """True where the message comes in real time, false where it was redelivered."""
    AssociatedProfileId: (
        Annotated[
            None,
            Meta(description="Absent or null: a standard profile is associated with no other. Its own id is Object.ProfileId."),
        ]
        | None
        | UnsetType
    ) = UNSET
    """Absent or null: a standard profile is associated with no other. Its own id is Object.ProfileId."""
    ProfileObjectUniqueKey: (
        Annotated[
            str,
            Meta(description="The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId.", max_length=255, min_length=1),
        ]
        | None
        | UnsetType
    ) = UNSET
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""


ExportEvent: TypeAlias = Annotated[
    HealthCheckEvent | ProfileEvent | StandardAssetEvent | StandardCaseEvent | StandardOrderEvent | SalesforceAccountEvent | ProfileObjectEvent[dict[str, Any]],
    Meta(
        description="The record that Amazon Connect Customer Profiles puts on a Kinesis data stream in real time whenever a customer profile, or an object attached to one, is created or updated.",
        title="ExportEvent",
    ),
]
"""The record that Amazon Connect Customer Profiles puts on a Kinesis data stream in real time whenever a customer profile, or an object attached to one, is created or updated."""
