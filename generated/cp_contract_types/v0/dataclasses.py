# Written by `cp-contract generate`; never edited.
# Schema: sha256 987786658f0f75a0079ca3f396d88cda236b2d940b6332b31ac3c78c6c834873

"""The events of SchemaVersion 0 as dataclasses.

What fits a type is not therefore valid: the schema is what an event is held to, by
`cp_contract.validate`. These types do not carry:

- run time: The type is a promise to the type checker; nothing looks at a value.
- kind of event: A `_profile` event fits `ProfileObjectEvent`, and so does an event of
  an object type that has a class of its own.
- unknown fields: A field that the schema does not name is dropped when an event is
  loaded.
- absent or null: An optional field that is null fits where the schema allows no null,
  and an absent one and a null one become the same `None`.
- numbers beyond floats: In a `number` field, 1e-999 is rounded by pydantic, refused by
  msgspec, and stays a Decimal, which is no `float`, in the others.
- false for 0: False fits where the schema says `const` or `enum` with 0, and true where
  it says 1.
- `minLength` (in 37 places): A string can be too short, even empty.
- `maxLength` (in 37 places): A string can be too long.
- `pattern` (in 5 places): A string can hold any characters.
- `minItems` (in 1 place): An array can be too short, even empty.
- `maxItems` (in 1 place): An array can be too long.
- `format` (in 1 place): A string can break its format, such as a date-time on February
  30. It stays a string, so that an event is written back as it came.
- `propertyNames` (in 1 place): The names of fields can be anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias
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


@dataclass(frozen=True, kw_only=True)
class HealthCheckEvent:
    """Customer Profiles asks whether it can put an event on the stream. It tells of no change: a consumer acknowledges it and keeps nothing."""

    EventType: Literal["HEALTH_CHECK"]
    """HEALTH_CHECK: the event asks whether Customer Profiles can put an event on the stream. It tells of no change."""
    SchemaVersion: Literal[0] | None = None
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: str | None = None
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: str | None = None
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    DomainName: str | None = None
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: str | None = None
    """Expected to be absent: a health check is about no object."""
    AssociatedProfileId: str | None = None
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: str | None = None
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: dict[str, Any] | None = None
    """Expected to be absent: a health check is about no object."""
    IsMessageRealTime: bool | None = None
    """True where the message comes in real time, false where it was redelivered."""


@dataclass(frozen=True, kw_only=True)
class PostalAddress:
    """An address; observed empty."""

    Address1: str | None = None
    """Line 1 of the address."""
    Address2: str | None = None
    """Line 2 of the address."""
    Address3: str | None = None
    """Line 3 of the address."""
    Address4: str | None = None
    """Line 4 of the address."""
    City: str | None = None
    """The city of the address."""
    County: str | None = None
    """The county of the address."""
    State: str | None = None
    """The state of the address."""
    Province: str | None = None
    """The province of the address."""
    Country: str | None = None
    """The country of the address."""
    PostalCode: str | None = None
    """The postal code of the address."""


@dataclass(frozen=True, kw_only=True)
class FoundByItem:
    """One search key and the values by which it found the profile."""

    KeyName: str | None = None
    """The name of the search key."""
    Values: list[str] | None = None
    """The values that the key was searched by."""


@dataclass(frozen=True, kw_only=True)
class ContactPreference:
    """One way to reach the customer."""

    KeyName: str | None = None
    """The name of the key that identifies the profile."""
    KeyValue: str | None = None
    """The value of that key."""
    ProfileId: str | None = None
    """The profile that the preference belongs to."""
    ContactType: str | None = None
    """The kind of contact point, such as PhoneNumber or EmailAddress; not held to a list."""


@dataclass(frozen=True, kw_only=True)
class StandardAsset:
    """The Object of an _asset event: a thing that the customer owns or uses."""

    AssetId: str | None = None
    """The id of the asset."""
    AssetName: str | None = None
    """What the asset is called."""
    SerialNumber: str | None = None
    """The serial number on the asset."""
    ModelNumber: str | None = None
    """The number of its model."""
    ModelName: str | None = None
    """The name of its model."""
    ProductSKU: str | None = None
    """The stock keeping unit that it was sold as."""
    PurchaseDate: str | None = None
    """When it was bought."""
    UsageEndDate: str | None = None
    """When its use ends."""
    Status: str | None = None
    """Where it stands in its life."""
    Price: str | None = None
    """What it costs."""
    Quantity: str | None = None
    """How many of it there are."""
    Description: str | None = None
    """What it is, in words."""
    AdditionalInformation: str | None = None
    """Anything else worth knowing of the asset."""
    DataSource: str | None = None
    """Where the asset's data came from."""
    Attributes: dict[str, str] | None = None
    """Further facts of the asset, by name."""


@dataclass(frozen=True, kw_only=True)
class StandardCase:
    """The Object of a _case event: a matter that the customer raised."""

    CaseId: str | None = None
    """The id of the case."""
    Title: str | None = None
    """What the case is about, in a few words."""
    Summary: str | None = None
    """What the case is about."""
    Status: str | None = None
    """Where the case stands."""
    Reason: str | None = None
    """Why it was opened."""
    CreatedBy: str | None = None
    """Who opened it."""
    CreatedDate: str | None = None
    """When it was opened."""
    UpdatedDate: str | None = None
    """When it was last changed."""
    ClosedDate: str | None = None
    """When it was closed."""
    AdditionalInformation: str | None = None
    """Anything else worth knowing of the case."""
    DataSource: str | None = None
    """Where the case's data came from."""
    Attributes: dict[str, str] | None = None
    """Further facts of the case, by name."""


@dataclass(frozen=True, kw_only=True)
class OrderAddress:
    """An address of an order."""

    Name: str | None = None
    """Whose address it is."""
    Address1: str | None = None
    """Line 1 of the address."""
    Address2: str | None = None
    """Line 2 of the address."""
    Address3: str | None = None
    """Line 3 of the address."""


@dataclass(frozen=True, kw_only=True)
class SalesforceAccount:
    """The Object of a Salesforce-Account event: an account, as the Salesforce integration brings it."""

    Id: str | None = None
    """The id of the account in Salesforce."""
    IsDeleted: bool | None = None
    """Whether the account is in the recycle bin."""
    Name: str | None = None
    """The name of the account."""
    Phone: str | None = None
    """The account's phone number."""
    PhotoUrl: str | None = None
    """The path of the account's picture."""
    OwnerId: str | None = None
    """The id of the user who owns the account."""
    CreatedDate: str | None = None
    """When the account was created."""
    CreatedById: str | None = None
    """The id of the user who created it."""
    LastModifiedDate: str | None = None
    """When it was last changed by a user."""
    LastModifiedById: str | None = None
    """The id of the user who last changed it."""
    SystemModstamp: str | None = None
    """When it was last changed by anyone or anything."""
    LastActivityDate: str | None = None
    """The day of the latest activity on it."""
    LastViewedDate: str | None = None
    """When it was last looked at."""
    LastReferencedDate: str | None = None
    """When it was last referred to."""
    CleanStatus: str | None = None
    """How it compares with Salesforce's own data."""


@dataclass(frozen=True, kw_only=True)
class ProfileObjectEvent(Generic[ObjectT]):
    """An object attached to a profile was created or updated, of a type that nothing here describes: another predefined template, or a type of the domain's own."""

    SchemaVersion: Literal[0]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: str
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: str
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["CREATED", "UPDATED"]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: str
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: str
    """The type of the object in the event: a predefined template's name, or a custom name made with PutProfileObjectType."""
    Object: ObjectT
    """The profile object after the change, as a full snapshot: any JSON object, keys and values of any kind, nested."""
    IsMessageRealTime: bool
    """True where the message comes in real time, false where it was redelivered."""
    AssociatedProfileId: str | None = None
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: str | None = None
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""


@dataclass(frozen=True, kw_only=True)
class EngagementPreferenceLists:
    """Contact preferences by channel."""

    Phone: list[ContactPreference] | None = None
    """Preferences for calls."""
    Email: list[ContactPreference] | None = None
    """Preferences for mails."""


@dataclass(frozen=True, kw_only=True)
class StandardAssetEvent:
    """An asset of a customer was created or updated."""

    SchemaVersion: Literal[0]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: str
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: str
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["CREATED", "UPDATED"]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: str
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Literal["_asset"]
    """_asset: the object is an asset."""
    Object: StandardAsset
    """The asset after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: bool
    """True where the message comes in real time, false where it was redelivered."""
    AssociatedProfileId: str | None = None
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: str | None = None
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""


@dataclass(frozen=True, kw_only=True)
class StandardCaseEvent:
    """A case of a customer was created or updated."""

    SchemaVersion: Literal[0]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: str
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: str
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["CREATED", "UPDATED"]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: str
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Literal["_case"]
    """_case: the object is a case."""
    Object: StandardCase
    """The case after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: bool
    """True where the message comes in real time, false where it was redelivered."""
    AssociatedProfileId: str | None = None
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: str | None = None
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""


@dataclass(frozen=True, kw_only=True)
class StandardOrder:
    """The Object of an _order event: something that the customer ordered."""

    OrderId: str | None = None
    """The id of the order."""
    CustomerEmail: str | None = None
    """The email address that the customer ordered with."""
    CustomerPhone: str | None = None
    """The phone number that the customer ordered with."""
    CreatedDate: str | None = None
    """When the order was made."""
    UpdatedDate: str | None = None
    """When it was last changed."""
    ProcessedDate: str | None = None
    """When it was processed."""
    ClosedDate: str | None = None
    """When it was closed."""
    CancelledDate: str | None = None
    """When it was cancelled."""
    CancelReason: str | None = None
    """Why it was cancelled."""
    Name: str | None = None
    """What the order is called."""
    AdditionalInformation: str | None = None
    """Anything else worth knowing of the order."""
    Gateway: str | None = None
    """Which gateway took the payment."""
    Status: str | None = None
    """Where the order stands."""
    StatusCode: str | None = None
    """Where the order stands, as a code: DRAFT or ACTIVATED."""
    StatusUrl: str | None = None
    """Where the customer can follow the order."""
    CreditCardNumber: str | None = None
    """The last four digits of the customer's card."""
    CreditCardCompany: str | None = None
    """Who issued the customer's card."""
    FulfillmentStatus: str | None = None
    """How much of the order has been sent."""
    TotalPrice: str | None = None
    """What the order comes to."""
    TotalTax: str | None = None
    """The tax in it."""
    TotalDiscounts: str | None = None
    """The discounts on it."""
    TotalItemsPrice: str | None = None
    """What its items come to."""
    TotalShippingPrice: str | None = None
    """What its shipping comes to."""
    TotalTipReceived: str | None = None
    """The tip that came with it."""
    Currency: str | None = None
    """The currency of its amounts."""
    TotalWeight: str | None = None
    """What it weighs."""
    BillingAddress: OrderAddress | None = None
    """The billing address of the order."""
    ShippingAddress: OrderAddress | None = None
    """The shipping address of the order."""
    OrderItems: list[dict[str, Any]] | None = None
    """What was ordered."""
    Attributes: dict[str, str] | None = None
    """Further facts of the order, by name."""


@dataclass(frozen=True, kw_only=True)
class SalesforceAccountEvent:
    """A Salesforce account that belongs to a customer was created or updated."""

    SchemaVersion: Literal[0]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: str
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: str
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["CREATED", "UPDATED"]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: str
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Literal["Salesforce-Account"]
    """Salesforce-Account: the object is a Salesforce account."""
    Object: SalesforceAccount
    """The account after the change, as the Salesforce integration brings it."""
    IsMessageRealTime: bool
    """True where the message comes in real time, false where it was redelivered."""
    AssociatedProfileId: str | None = None
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: str | None = None
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""


@dataclass(frozen=True, kw_only=True)
class StandardProfile:
    """The Object of a _profile event: a customer, with what is known of them."""

    ProfileId: str | None = None
    """The id that the service made for the profile."""
    AccountNumber: str | None = None
    """A number that the business gave the customer."""
    AdditionalInformation: str | None = None
    """Anything else worth knowing of the customer."""
    PartyType: str | None = None
    """The kind of customer; deprecated by the service in favour of PartyTypeString."""
    BusinessName: str | None = None
    """The name of the customer's business."""
    FirstName: str | None = None
    """The customer's first name."""
    MiddleName: str | None = None
    """The customer's middle name."""
    LastName: str | None = None
    """The customer's last name."""
    BirthDate: str | None = None
    """The customer's date of birth, as a plain string in no promised spelling."""
    Gender: str | None = None
    """The customer's gender; deprecated by the service in favour of GenderString, but both are sent."""
    PhoneNumber: str | None = None
    """The customer's phone number, in no promised spelling."""
    MobilePhoneNumber: str | None = None
    """The customer's mobile phone number, in no promised spelling."""
    HomePhoneNumber: str | None = None
    """The customer's home phone number, in no promised spelling."""
    BusinessPhoneNumber: str | None = None
    """The customer's business phone number, in no promised spelling."""
    EmailAddress: str | None = None
    """The customer's e-mail address, in no promised spelling."""
    PersonalEmailAddress: str | None = None
    """The customer's personal e-mail address, in no promised spelling."""
    BusinessEmailAddress: str | None = None
    """The customer's business e-mail address, in no promised spelling."""
    Address: PostalAddress | None = None
    """The customer's address; observed empty."""
    ShippingAddress: PostalAddress | None = None
    """The customer's shipping address; observed empty."""
    MailingAddress: PostalAddress | None = None
    """The customer's mailing address; observed empty."""
    BillingAddress: PostalAddress | None = None
    """The customer's billing address; observed empty."""
    Attributes: dict[str, str] | None = None
    """Further facts of the customer, by name."""
    FoundByItems: list[FoundByItem] | None = None
    """Which search keys found the profile."""
    PartyTypeString: str | None = None
    """The kind of customer, in the business's own words."""
    GenderString: str | None = None
    """The customer's gender, in the business's own words."""
    ProfileType: Literal["ACCOUNT_PROFILE", "PROFILE"] | None = None
    """Whether the profile is of an account or of a person."""
    EngagementPreferences: EngagementPreferenceLists | None = None
    """How the customer wants to be reached."""


@dataclass(frozen=True, kw_only=True)
class StandardOrderEvent:
    """An order of a customer was created or updated."""

    SchemaVersion: Literal[0]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: str
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: str
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["CREATED", "UPDATED"]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: str
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Literal["_order"]
    """_order: the object is an order."""
    Object: StandardOrder
    """The order after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: bool
    """True where the message comes in real time, false where it was redelivered."""
    AssociatedProfileId: str | None = None
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: str | None = None
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""


@dataclass(frozen=True, kw_only=True)
class ProfileEvent:
    """A standard profile was created or updated."""

    SchemaVersion: Literal[0]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: str
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: str
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["CREATED", "UPDATED"]
    """Whether the profile or the object is new (CREATED) or changed (UPDATED)."""
    DomainName: str
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: Literal["_profile"]
    """_profile: the object is the standard profile itself."""
    Object: StandardProfile
    """The standard profile after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: bool
    """True where the message comes in real time, false where it was redelivered."""
    AssociatedProfileId: None = None
    """Absent or null: a standard profile is associated with no other. Its own id is Object.ProfileId."""
    ProfileObjectUniqueKey: str | None = None
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""


ExportEvent: TypeAlias = HealthCheckEvent | ProfileEvent | StandardAssetEvent | StandardCaseEvent | StandardOrderEvent | SalesforceAccountEvent | ProfileObjectEvent[dict[str, Any]]
"""The record that Amazon Connect Customer Profiles puts on a Kinesis data stream in real time whenever a customer profile, or an object attached to one, is created or updated."""
