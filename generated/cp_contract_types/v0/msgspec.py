# Written by `cp-contract generate`; never edited.
# Schema: sha256 d6122205ac71b642ac5f856b65b8d77154e5c0e7d3d58936f7c98b1efd15f943

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
    "PostalAddress",
    "ProfileEvent",
    "ProfileObjectEvent",
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


class ProfileObjectEvent(Struct, Generic[ObjectT], kw_only=True):
    """An object attached to a profile was created or updated: an asset, an order, a case, a Salesforce account, or a type of the domain's own."""

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
    HealthCheckEvent | ProfileEvent | ProfileObjectEvent[dict[str, Any]],
    Meta(
        description="The record that Amazon Connect Customer Profiles puts on a Kinesis data stream in real time whenever a customer profile, or an object attached to one, is created or updated.",
        title="ExportEvent",
    ),
]
"""The record that Amazon Connect Customer Profiles puts on a Kinesis data stream in real time whenever a customer profile, or an object attached to one, is created or updated."""
