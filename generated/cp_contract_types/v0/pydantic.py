# Written by `cp-contract generate`; never edited.
# Schema: sha256 987786658f0f75a0079ca3f396d88cda236b2d940b6332b31ac3c78c6c834873

"""The events of SchemaVersion 0 as pydantic models.

What fits a type is not therefore valid: the schema is what an event is held to, by
`cp_contract.validate`. These types do not carry:

- kind of event: A `_profile` event fits `ProfileObjectEvent`, and so does an event of
  an object type that has a class of its own.
- integers written as 0.0: The schema takes 0.0 for 0; the library, given the float,
  refuses it. `parse_as` hands it the integer.
- numbers beyond floats: In a `number` field, 1e-999 is rounded by pydantic, refused by
  msgspec, and stays a Decimal, which is no `float`, in the others.
- false for 0: False fits where the schema says `const` or `enum` with 0, and true where
  it says 1.
- pattern dialect: Patterns are read by Python's `re` or by Rust's `regex` and not as
  ECMA-262: `\\d` and `\\w` match beyond ASCII, and the `$` of `re` matches before a last
  newline. The patterns of the contract mean the same in all of them.
- `format` (in 1 place): A string can break its format, such as a date-time on February
  30. It stays a string, so that an event is written back as it came.
- `propertyNames` (in 1 place): The names of fields can be anything.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictStr
from typing_extensions import TypeAliasType
from typing import Any, Generic

from typing_extensions import TypeVar

ObjectT = TypeVar("ObjectT", default=dict[str, Any])

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


class HealthCheckEvent(BaseModel):
    """Customer Profiles asks whether it can put an event on the stream. It tells of no change: a consumer acknowledges it and keeps nothing."""

    model_config = ConfigDict(
        extra="allow",
        regex_engine="python-re",
    )
    SchemaVersion: Literal[0] | MISSING = MISSING
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: Annotated[StrictStr | MISSING, Field(min_length=1)] = MISSING
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: Annotated[
        StrictStr | MISSING,
        Field(
            pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)"
        ),
    ] = MISSING
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["HEALTH_CHECK"]
    """HEALTH_CHECK: the event asks whether Customer Profiles can put an event on the stream. It tells of no change."""
    DomainName: Annotated[
        StrictStr | MISSING, Field(max_length=64, pattern="^[a-zA-Z0-9_-]+$(?!\\n)")
    ] = MISSING
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: StrictStr | None | MISSING = MISSING
    """Expected to be absent: a health check is about no object."""
    AssociatedProfileId: Annotated[StrictStr | None | MISSING, Field(min_length=1)] = (
        MISSING
    )
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: Annotated[
        StrictStr | None | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: dict[str, Any] | None | MISSING = MISSING
    """Expected to be absent: a health check is about no object."""
    IsMessageRealTime: StrictBool | MISSING = MISSING
    """True where the message comes in real time, false where it was redelivered."""


AttributesAdditionalProperty = TypeAliasType(
    "AttributesAdditionalProperty",
    Annotated[StrictStr, Field(max_length=255, min_length=1)],
)


class PostalAddress(BaseModel):
    """An address; observed empty."""

    model_config = ConfigDict(
        extra="allow",
    )
    Address1: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """Line 1 of the address."""
    Address2: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """Line 2 of the address."""
    Address3: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """Line 3 of the address."""
    Address4: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """Line 4 of the address."""
    City: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = MISSING
    """The city of the address."""
    County: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The county of the address."""
    State: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = MISSING
    """The state of the address."""
    Province: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The province of the address."""
    Country: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The country of the address."""
    PostalCode: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The postal code of the address."""


Value = TypeAliasType(
    "Value", Annotated[StrictStr, Field(max_length=255, min_length=1)]
)


class FoundByItem(BaseModel):
    """One search key and the values by which it found the profile."""

    model_config = ConfigDict(
        extra="allow",
    )
    KeyName: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The name of the search key."""
    Values: list[Value] | MISSING = MISSING
    """The values that the key was searched by."""


class ContactPreference(BaseModel):
    """One way to reach the customer."""

    model_config = ConfigDict(
        extra="allow",
        regex_engine="python-re",
    )
    KeyName: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The name of the key that identifies the profile."""
    KeyValue: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The value of that key."""
    ProfileId: Annotated[
        StrictStr | MISSING, Field(pattern="^[a-f0-9]{32}$(?!\\n)")
    ] = MISSING
    """The profile that the preference belongs to."""
    ContactType: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The kind of contact point, such as PhoneNumber or EmailAddress; not held to a list."""


class StandardAsset(BaseModel):
    """The Object of an _asset event: a thing that the customer owns or uses."""

    model_config = ConfigDict(
        extra="allow",
    )
    AssetId: StrictStr | MISSING = MISSING
    """The id of the asset."""
    AssetName: StrictStr | MISSING = MISSING
    """What the asset is called."""
    SerialNumber: StrictStr | MISSING = MISSING
    """The serial number on the asset."""
    ModelNumber: StrictStr | MISSING = MISSING
    """The number of its model."""
    ModelName: StrictStr | MISSING = MISSING
    """The name of its model."""
    ProductSKU: StrictStr | MISSING = MISSING
    """The stock keeping unit that it was sold as."""
    PurchaseDate: StrictStr | MISSING = MISSING
    """When it was bought."""
    UsageEndDate: StrictStr | MISSING = MISSING
    """When its use ends."""
    Status: StrictStr | MISSING = MISSING
    """Where it stands in its life."""
    Price: StrictStr | MISSING = MISSING
    """What it costs."""
    Quantity: StrictStr | MISSING = MISSING
    """How many of it there are."""
    Description: StrictStr | MISSING = MISSING
    """What it is, in words."""
    AdditionalInformation: StrictStr | MISSING = MISSING
    """Anything else worth knowing of the asset."""
    DataSource: StrictStr | MISSING = MISSING
    """Where the asset's data came from."""
    Attributes: dict[str, StrictStr] | MISSING = MISSING
    """Further facts of the asset, by name."""


class StandardCase(BaseModel):
    """The Object of a _case event: a matter that the customer raised."""

    model_config = ConfigDict(
        extra="allow",
    )
    CaseId: StrictStr | MISSING = MISSING
    """The id of the case."""
    Title: StrictStr | MISSING = MISSING
    """What the case is about, in a few words."""
    Summary: StrictStr | MISSING = MISSING
    """What the case is about."""
    Status: StrictStr | MISSING = MISSING
    """Where the case stands."""
    Reason: StrictStr | MISSING = MISSING
    """Why it was opened."""
    CreatedBy: StrictStr | MISSING = MISSING
    """Who opened it."""
    CreatedDate: StrictStr | MISSING = MISSING
    """When it was opened."""
    UpdatedDate: StrictStr | MISSING = MISSING
    """When it was last changed."""
    ClosedDate: StrictStr | MISSING = MISSING
    """When it was closed."""
    AdditionalInformation: StrictStr | MISSING = MISSING
    """Anything else worth knowing of the case."""
    DataSource: StrictStr | MISSING = MISSING
    """Where the case's data came from."""
    Attributes: dict[str, StrictStr] | MISSING = MISSING
    """Further facts of the case, by name."""


class OrderAddress(BaseModel):
    """An address of an order."""

    model_config = ConfigDict(
        extra="allow",
    )
    Name: StrictStr | MISSING = MISSING
    """Whose address it is."""
    Address1: StrictStr | MISSING = MISSING
    """Line 1 of the address."""
    Address2: StrictStr | MISSING = MISSING
    """Line 2 of the address."""
    Address3: StrictStr | MISSING = MISSING
    """Line 3 of the address."""


class SalesforceAccount(BaseModel):
    """The Object of a Salesforce-Account event: an account, as the Salesforce integration brings it."""

    model_config = ConfigDict(
        extra="allow",
    )
    Id: StrictStr | None | MISSING = MISSING
    """The id of the account in Salesforce."""
    IsDeleted: StrictBool | None | MISSING = MISSING
    """Whether the account is in the recycle bin."""
    Name: StrictStr | None | MISSING = MISSING
    """The name of the account."""
    Phone: StrictStr | None | MISSING = MISSING
    """The account's phone number."""
    PhotoUrl: StrictStr | None | MISSING = MISSING
    """The path of the account's picture."""
    OwnerId: StrictStr | None | MISSING = MISSING
    """The id of the user who owns the account."""
    CreatedDate: StrictStr | None | MISSING = MISSING
    """When the account was created."""
    CreatedById: StrictStr | None | MISSING = MISSING
    """The id of the user who created it."""
    LastModifiedDate: StrictStr | None | MISSING = MISSING
    """When it was last changed by a user."""
    LastModifiedById: StrictStr | None | MISSING = MISSING
    """The id of the user who last changed it."""
    SystemModstamp: StrictStr | None | MISSING = MISSING
    """When it was last changed by anyone or anything."""
    LastActivityDate: StrictStr | None | MISSING = MISSING
    """The day of the latest activity on it."""
    LastViewedDate: StrictStr | None | MISSING = MISSING
    """When it was last looked at."""
    LastReferencedDate: StrictStr | None | MISSING = MISSING
    """When it was last referred to."""
    CleanStatus: StrictStr | None | MISSING = MISSING
    """How it compares with Salesforce's own data."""


class ProfileObjectEvent(BaseModel, Generic[ObjectT]):
    """An object attached to a profile was created or updated, of a type that nothing here describes: another predefined template, or a type of the domain's own."""

    model_config = ConfigDict(
        extra="allow",
        regex_engine="python-re",
    )
    SchemaVersion: Literal[0]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: Annotated[StrictStr, Field(min_length=1)]
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: Annotated[
        StrictStr,
        Field(
            pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)"
        ),
    ]
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["CREATED", "UPDATED"]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: Annotated[
        StrictStr, Field(max_length=64, pattern="^[a-zA-Z0-9_-]+$(?!\\n)")
    ]
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Annotated[
        StrictStr, Field(max_length=255, pattern="^[a-zA-Z_][a-zA-Z_0-9-]*$(?!\\n)")
    ]
    """The type of the object in the event: a predefined template's name, or a custom name made with PutProfileObjectType."""
    AssociatedProfileId: Annotated[StrictStr | None | MISSING, Field(min_length=1)] = (
        MISSING
    )
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: Annotated[
        StrictStr | None | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: ObjectT
    """The profile object after the change, as a full snapshot: any JSON object, keys and values of any kind, nested."""
    IsMessageRealTime: StrictBool
    """True where the message comes in real time, false where it was redelivered."""


class EngagementPreferenceLists(BaseModel):
    """Contact preferences by channel."""

    model_config = ConfigDict(
        extra="allow",
    )
    Phone: list[ContactPreference] | MISSING = MISSING
    """Preferences for calls."""
    Email: list[ContactPreference] | MISSING = MISSING
    """Preferences for mails."""


class StandardAssetEvent(BaseModel):
    """An asset of a customer was created or updated."""

    model_config = ConfigDict(
        extra="allow",
        regex_engine="python-re",
    )
    SchemaVersion: Literal[0]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: Annotated[StrictStr, Field(min_length=1)]
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: Annotated[
        StrictStr,
        Field(
            pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)"
        ),
    ]
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["CREATED", "UPDATED"]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: Annotated[
        StrictStr, Field(max_length=64, pattern="^[a-zA-Z0-9_-]+$(?!\\n)")
    ]
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Literal["_asset"]
    """_asset: the object is an asset."""
    AssociatedProfileId: Annotated[StrictStr | None | MISSING, Field(min_length=1)] = (
        MISSING
    )
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: Annotated[
        StrictStr | None | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: StandardAsset
    """The asset after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: StrictBool
    """True where the message comes in real time, false where it was redelivered."""


class StandardCaseEvent(BaseModel):
    """A case of a customer was created or updated."""

    model_config = ConfigDict(
        extra="allow",
        regex_engine="python-re",
    )
    SchemaVersion: Literal[0]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: Annotated[StrictStr, Field(min_length=1)]
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: Annotated[
        StrictStr,
        Field(
            pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)"
        ),
    ]
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["CREATED", "UPDATED"]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: Annotated[
        StrictStr, Field(max_length=64, pattern="^[a-zA-Z0-9_-]+$(?!\\n)")
    ]
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Literal["_case"]
    """_case: the object is a case."""
    AssociatedProfileId: Annotated[StrictStr | None | MISSING, Field(min_length=1)] = (
        MISSING
    )
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: Annotated[
        StrictStr | None | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: StandardCase
    """The case after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: StrictBool
    """True where the message comes in real time, false where it was redelivered."""


class StandardOrder(BaseModel):
    """The Object of an _order event: something that the customer ordered."""

    model_config = ConfigDict(
        extra="allow",
    )
    OrderId: StrictStr | MISSING = MISSING
    """The id of the order."""
    CustomerEmail: StrictStr | MISSING = MISSING
    """The email address that the customer ordered with."""
    CustomerPhone: StrictStr | MISSING = MISSING
    """The phone number that the customer ordered with."""
    CreatedDate: StrictStr | MISSING = MISSING
    """When the order was made."""
    UpdatedDate: StrictStr | MISSING = MISSING
    """When it was last changed."""
    ProcessedDate: StrictStr | MISSING = MISSING
    """When it was processed."""
    ClosedDate: StrictStr | MISSING = MISSING
    """When it was closed."""
    CancelledDate: StrictStr | MISSING = MISSING
    """When it was cancelled."""
    CancelReason: StrictStr | MISSING = MISSING
    """Why it was cancelled."""
    Name: StrictStr | MISSING = MISSING
    """What the order is called."""
    AdditionalInformation: StrictStr | MISSING = MISSING
    """Anything else worth knowing of the order."""
    Gateway: StrictStr | MISSING = MISSING
    """Which gateway took the payment."""
    Status: StrictStr | MISSING = MISSING
    """Where the order stands."""
    StatusCode: StrictStr | MISSING = MISSING
    """Where the order stands, as a code: DRAFT or ACTIVATED."""
    StatusUrl: StrictStr | MISSING = MISSING
    """Where the customer can follow the order."""
    CreditCardNumber: StrictStr | MISSING = MISSING
    """The last four digits of the customer's card."""
    CreditCardCompany: StrictStr | MISSING = MISSING
    """Who issued the customer's card."""
    FulfillmentStatus: StrictStr | MISSING = MISSING
    """How much of the order has been sent."""
    TotalPrice: StrictStr | MISSING = MISSING
    """What the order comes to."""
    TotalTax: StrictStr | MISSING = MISSING
    """The tax in it."""
    TotalDiscounts: StrictStr | MISSING = MISSING
    """The discounts on it."""
    TotalItemsPrice: StrictStr | MISSING = MISSING
    """What its items come to."""
    TotalShippingPrice: StrictStr | MISSING = MISSING
    """What its shipping comes to."""
    TotalTipReceived: StrictStr | MISSING = MISSING
    """The tip that came with it."""
    Currency: StrictStr | MISSING = MISSING
    """The currency of its amounts."""
    TotalWeight: StrictStr | MISSING = MISSING
    """What it weighs."""
    BillingAddress: OrderAddress | MISSING = MISSING
    """The billing address of the order."""
    ShippingAddress: OrderAddress | MISSING = MISSING
    """The shipping address of the order."""
    OrderItems: list[dict[str, Any]] | MISSING = MISSING
    """What was ordered."""
    Attributes: dict[str, StrictStr] | MISSING = MISSING
    """Further facts of the order, by name."""


class SalesforceAccountEvent(BaseModel):
    """A Salesforce account that belongs to a customer was created or updated."""

    model_config = ConfigDict(
        extra="allow",
        regex_engine="python-re",
    )
    SchemaVersion: Literal[0]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: Annotated[StrictStr, Field(min_length=1)]
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: Annotated[
        StrictStr,
        Field(
            pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)"
        ),
    ]
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["CREATED", "UPDATED"]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: Annotated[
        StrictStr, Field(max_length=64, pattern="^[a-zA-Z0-9_-]+$(?!\\n)")
    ]
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Literal["Salesforce-Account"]
    """Salesforce-Account: the object is a Salesforce account."""
    AssociatedProfileId: Annotated[StrictStr | None | MISSING, Field(min_length=1)] = (
        MISSING
    )
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: Annotated[
        StrictStr | None | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: SalesforceAccount
    """The account after the change, as the Salesforce integration brings it."""
    IsMessageRealTime: StrictBool
    """True where the message comes in real time, false where it was redelivered."""


class StandardProfile(BaseModel):
    """The Object of a _profile event: a customer, with what is known of them."""

    model_config = ConfigDict(
        extra="allow",
        regex_engine="python-re",
    )
    ProfileId: Annotated[
        StrictStr | MISSING, Field(pattern="^[a-f0-9]{32}$(?!\\n)")
    ] = MISSING
    """The id that the service made for the profile."""
    AccountNumber: Annotated[
        StrictStr | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """A number that the business gave the customer."""
    AdditionalInformation: Annotated[
        StrictStr | MISSING, Field(max_length=1000, min_length=1)
    ] = MISSING
    """Anything else worth knowing of the customer."""
    PartyType: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The kind of customer; deprecated by the service in favour of PartyTypeString."""
    BusinessName: Annotated[
        StrictStr | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The name of the customer's business."""
    FirstName: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The customer's first name."""
    MiddleName: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The customer's middle name."""
    LastName: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The customer's last name."""
    BirthDate: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The customer's date of birth, as a plain string in no promised spelling."""
    Gender: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The customer's gender; deprecated by the service in favour of GenderString, but both are sent."""
    PhoneNumber: Annotated[StrictStr | MISSING, Field(max_length=255, min_length=1)] = (
        MISSING
    )
    """The customer's phone number, in no promised spelling."""
    MobilePhoneNumber: Annotated[
        StrictStr | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The customer's mobile phone number, in no promised spelling."""
    HomePhoneNumber: Annotated[
        StrictStr | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The customer's home phone number, in no promised spelling."""
    BusinessPhoneNumber: Annotated[
        StrictStr | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The customer's business phone number, in no promised spelling."""
    EmailAddress: Annotated[
        StrictStr | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The customer's e-mail address, in no promised spelling."""
    PersonalEmailAddress: Annotated[
        StrictStr | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The customer's personal e-mail address, in no promised spelling."""
    BusinessEmailAddress: Annotated[
        StrictStr | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The customer's business e-mail address, in no promised spelling."""
    Address: PostalAddress | MISSING = MISSING
    """The customer's address; observed empty."""
    ShippingAddress: PostalAddress | MISSING = MISSING
    """The customer's shipping address; observed empty."""
    MailingAddress: PostalAddress | MISSING = MISSING
    """The customer's mailing address; observed empty."""
    BillingAddress: PostalAddress | MISSING = MISSING
    """The customer's billing address; observed empty."""
    Attributes: dict[str, AttributesAdditionalProperty] | MISSING = MISSING
    """Further facts of the customer, by name."""
    FoundByItems: Annotated[
        list[FoundByItem] | MISSING, Field(max_length=5, min_length=1)
    ] = MISSING
    """Which search keys found the profile."""
    PartyTypeString: Annotated[
        StrictStr | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The kind of customer, in the business's own words."""
    GenderString: Annotated[
        StrictStr | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The customer's gender, in the business's own words."""
    ProfileType: Literal["ACCOUNT_PROFILE", "PROFILE"] | MISSING = MISSING
    """Whether the profile is of an account or of a person."""
    EngagementPreferences: EngagementPreferenceLists | MISSING = MISSING
    """How the customer wants to be reached."""


class StandardOrderEvent(BaseModel):
    """An order of a customer was created or updated."""

    model_config = ConfigDict(
        extra="allow",
        regex_engine="python-re",
    )
    SchemaVersion: Literal[0]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: Annotated[StrictStr, Field(min_length=1)]
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: Annotated[
        StrictStr,
        Field(
            pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)"
        ),
    ]
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["CREATED", "UPDATED"]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: Annotated[
        StrictStr, Field(max_length=64, pattern="^[a-zA-Z0-9_-]+$(?!\\n)")
    ]
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Literal["_order"]
    """_order: the object is an order."""
    AssociatedProfileId: Annotated[StrictStr | None | MISSING, Field(min_length=1)] = (
        MISSING
    )
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: Annotated[
        StrictStr | None | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: StandardOrder
    """The order after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: StrictBool
    """True where the message comes in real time, false where it was redelivered."""


class ProfileEvent(BaseModel):
    """A standard profile was created or updated."""

    model_config = ConfigDict(
        extra="allow",
        regex_engine="python-re",
    )
    SchemaVersion: Literal[0]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: Annotated[StrictStr, Field(min_length=1)]
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: Annotated[
        StrictStr,
        Field(
            pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)"
        ),
    ]
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["CREATED", "UPDATED"]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: Annotated[
        StrictStr, Field(max_length=64, pattern="^[a-zA-Z0-9_-]+$(?!\\n)")
    ]
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Literal["_profile"]
    """_profile: the object is the standard profile itself."""
    AssociatedProfileId: None | MISSING = MISSING
    """Absent or null: a standard profile is associated with no other. Its own id is Object.ProfileId."""
    ProfileObjectUniqueKey: Annotated[
        StrictStr | None | MISSING, Field(max_length=255, min_length=1)
    ] = MISSING
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: StandardProfile
    """The standard profile after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: StrictBool
    """True where the message comes in real time, false where it was redelivered."""


ExportEvent = TypeAliasType(
    "ExportEvent",
    Annotated[
        HealthCheckEvent | ProfileEvent | StandardAssetEvent | StandardCaseEvent | StandardOrderEvent | SalesforceAccountEvent | ProfileObjectEvent[dict[str, Any]],
        Field(title="ExportEvent"),
    ],
)
"""The record that Amazon Connect Customer Profiles puts on a Kinesis data stream in real time whenever a customer profile, or an object attached to one, is created or updated."""
