# Written by `cp-contract generate`; never edited.
# Schema: sha256 987786658f0f75a0079ca3f396d88cda236b2d940b6332b31ac3c78c6c834873

"""The events of SchemaVersion 0 as TypedDicts.

What fits a type is not therefore valid: the schema is what an event is held to, by
`cp_contract.validate`. These types do not carry:

- run time: The type is a promise to the type checker; nothing looks at a value.
- kind of event: A `_profile` event fits `ProfileObjectEvent`, and so does an event of
  an object type that has a class of its own.
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

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict
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


class HealthCheckEvent(TypedDict):
    """Customer Profiles asks whether it can put an event on the stream. It tells of no change: a consumer acknowledges it and keeps nothing."""

    SchemaVersion: NotRequired[Literal[0]]
    """The version of the event's own schema. Every event that this schema describes carries 0."""
    EventId: NotRequired[str]
    """The unique id of the event. Redelivery and Kinesis itself can bring the same event more than once: this is what tells them apart."""
    EventTimestamp: NotRequired[str]
    """The instant of the change, as an RFC 3339 date-time: an upper or lower case T and Z, a fraction of up to nine digits or none, Z or an offset. Compare instants, not spellings."""
    EventType: Literal["HEALTH_CHECK"]
    """HEALTH_CHECK: the event asks whether Customer Profiles can put an event on the stream. It tells of no change."""
    DomainName: NotRequired[str]
    """The Customer Profiles domain that the event belongs to."""
    ObjectTypeName: NotRequired[str | None]
    """Expected to be absent: a health check is about no object."""
    AssociatedProfileId: NotRequired[str | None]
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: NotRequired[str | None]
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: NotRequired[dict[str, Any] | None]
    """Expected to be absent: a health check is about no object."""
    IsMessageRealTime: NotRequired[bool]
    """True where the message comes in real time, false where it was redelivered."""


class PostalAddress(TypedDict):
    """An address; observed empty."""

    Address1: NotRequired[str]
    """Line 1 of the address."""
    Address2: NotRequired[str]
    """Line 2 of the address."""
    Address3: NotRequired[str]
    """Line 3 of the address."""
    Address4: NotRequired[str]
    """Line 4 of the address."""
    City: NotRequired[str]
    """The city of the address."""
    County: NotRequired[str]
    """The county of the address."""
    State: NotRequired[str]
    """The state of the address."""
    Province: NotRequired[str]
    """The province of the address."""
    Country: NotRequired[str]
    """The country of the address."""
    PostalCode: NotRequired[str]
    """The postal code of the address."""


class FoundByItem(TypedDict):
    """One search key and the values by which it found the profile."""

    KeyName: NotRequired[str]
    """The name of the search key."""
    Values: NotRequired[list[str]]
    """The values that the key was searched by."""


class ContactPreference(TypedDict):
    """One way to reach the customer."""

    KeyName: NotRequired[str]
    """The name of the key that identifies the profile."""
    KeyValue: NotRequired[str]
    """The value of that key."""
    ProfileId: NotRequired[str]
    """The profile that the preference belongs to."""
    ContactType: NotRequired[str]
    """The kind of contact point, such as PhoneNumber or EmailAddress; not held to a list."""


class StandardAsset(TypedDict):
    """The Object of an _asset event: a thing that the customer owns or uses."""

    AssetId: NotRequired[str]
    """The id of the asset."""
    AssetName: NotRequired[str]
    """What the asset is called."""
    SerialNumber: NotRequired[str]
    """The serial number on the asset."""
    ModelNumber: NotRequired[str]
    """The number of its model."""
    ModelName: NotRequired[str]
    """The name of its model."""
    ProductSKU: NotRequired[str]
    """The stock keeping unit that it was sold as."""
    PurchaseDate: NotRequired[str]
    """When it was bought."""
    UsageEndDate: NotRequired[str]
    """When its use ends."""
    Status: NotRequired[str]
    """Where it stands in its life."""
    Price: NotRequired[str]
    """What it costs."""
    Quantity: NotRequired[str]
    """How many of it there are."""
    Description: NotRequired[str]
    """What it is, in words."""
    AdditionalInformation: NotRequired[str]
    """Anything else worth knowing of the asset."""
    DataSource: NotRequired[str]
    """Where the asset's data came from."""
    Attributes: NotRequired[dict[str, str]]
    """Further facts of the asset, by name."""


class StandardCase(TypedDict):
    """The Object of a _case event: a matter that the customer raised."""

    CaseId: NotRequired[str]
    """The id of the case."""
    Title: NotRequired[str]
    """What the case is about, in a few words."""
    Summary: NotRequired[str]
    """What the case is about."""
    Status: NotRequired[str]
    """Where the case stands."""
    Reason: NotRequired[str]
    """Why it was opened."""
    CreatedBy: NotRequired[str]
    """Who opened it."""
    CreatedDate: NotRequired[str]
    """When it was opened."""
    UpdatedDate: NotRequired[str]
    """When it was last changed."""
    ClosedDate: NotRequired[str]
    """When it was closed."""
    AdditionalInformation: NotRequired[str]
    """Anything else worth knowing of the case."""
    DataSource: NotRequired[str]
    """Where the case's data came from."""
    Attributes: NotRequired[dict[str, str]]
    """Further facts of the case, by name."""


class OrderAddress(TypedDict):
    """An address of an order."""

    Name: NotRequired[str]
    """Whose address it is."""
    Address1: NotRequired[str]
    """Line 1 of the address."""
    Address2: NotRequired[str]
    """Line 2 of the address."""
    Address3: NotRequired[str]
    """Line 3 of the address."""


class SalesforceAccount(TypedDict):
    """The Object of a Salesforce-Account event: an account, as the Salesforce integration brings it."""

    Id: NotRequired[str | None]
    """The id of the account in Salesforce."""
    IsDeleted: NotRequired[bool | None]
    """Whether the account is in the recycle bin."""
    Name: NotRequired[str | None]
    """The name of the account."""
    Phone: NotRequired[str | None]
    """The account's phone number."""
    PhotoUrl: NotRequired[str | None]
    """The path of the account's picture."""
    OwnerId: NotRequired[str | None]
    """The id of the user who owns the account."""
    CreatedDate: NotRequired[str | None]
    """When the account was created."""
    CreatedById: NotRequired[str | None]
    """The id of the user who created it."""
    LastModifiedDate: NotRequired[str | None]
    """When it was last changed by a user."""
    LastModifiedById: NotRequired[str | None]
    """The id of the user who last changed it."""
    SystemModstamp: NotRequired[str | None]
    """When it was last changed by anyone or anything."""
    LastActivityDate: NotRequired[str | None]
    """The day of the latest activity on it."""
    LastViewedDate: NotRequired[str | None]
    """When it was last looked at."""
    LastReferencedDate: NotRequired[str | None]
    """When it was last referred to."""
    CleanStatus: NotRequired[str | None]
    """How it compares with Salesforce's own data."""


class ProfileObjectEvent(TypedDict, Generic[ObjectT]):
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
    AssociatedProfileId: NotRequired[str | None]
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: NotRequired[str | None]
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: ObjectT
    """The profile object after the change, as a full snapshot: any JSON object, keys and values of any kind, nested."""
    IsMessageRealTime: bool
    """True where the message comes in real time, false where it was redelivered."""


class EngagementPreferenceLists(TypedDict):
    """Contact preferences by channel."""

    Phone: NotRequired[list[ContactPreference]]
    """Preferences for calls."""
    Email: NotRequired[list[ContactPreference]]
    """Preferences for mails."""


class StandardAssetEvent(TypedDict):
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
    AssociatedProfileId: NotRequired[str | None]
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: NotRequired[str | None]
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: StandardAsset
    """The asset after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: bool
    """True where the message comes in real time, false where it was redelivered."""


class StandardCaseEvent(TypedDict):
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
    AssociatedProfileId: NotRequired[str | None]
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: NotRequired[str | None]
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: StandardCase
    """The case after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: bool
    """True where the message comes in real time, false where it was redelivered."""


class StandardOrder(TypedDict):
    """The Object of an _order event: something that the customer ordered."""

    OrderId: NotRequired[str]
    """The id of the order."""
    CustomerEmail: NotRequired[str]
    """The email address that the customer ordered with."""
    CustomerPhone: NotRequired[str]
    """The phone number that the customer ordered with."""
    CreatedDate: NotRequired[str]
    """When the order was made."""
    UpdatedDate: NotRequired[str]
    """When it was last changed."""
    ProcessedDate: NotRequired[str]
    """When it was processed."""
    ClosedDate: NotRequired[str]
    """When it was closed."""
    CancelledDate: NotRequired[str]
    """When it was cancelled."""
    CancelReason: NotRequired[str]
    """Why it was cancelled."""
    Name: NotRequired[str]
    """What the order is called."""
    AdditionalInformation: NotRequired[str]
    """Anything else worth knowing of the order."""
    Gateway: NotRequired[str]
    """Which gateway took the payment."""
    Status: NotRequired[str]
    """Where the order stands."""
    StatusCode: NotRequired[str]
    """Where the order stands, as a code: DRAFT or ACTIVATED."""
    StatusUrl: NotRequired[str]
    """Where the customer can follow the order."""
    CreditCardNumber: NotRequired[str]
    """The last four digits of the customer's card."""
    CreditCardCompany: NotRequired[str]
    """Who issued the customer's card."""
    FulfillmentStatus: NotRequired[str]
    """How much of the order has been sent."""
    TotalPrice: NotRequired[str]
    """What the order comes to."""
    TotalTax: NotRequired[str]
    """The tax in it."""
    TotalDiscounts: NotRequired[str]
    """The discounts on it."""
    TotalItemsPrice: NotRequired[str]
    """What its items come to."""
    TotalShippingPrice: NotRequired[str]
    """What its shipping comes to."""
    TotalTipReceived: NotRequired[str]
    """The tip that came with it."""
    Currency: NotRequired[str]
    """The currency of its amounts."""
    TotalWeight: NotRequired[str]
    """What it weighs."""
    BillingAddress: NotRequired[OrderAddress]
    """The billing address of the order."""
    ShippingAddress: NotRequired[OrderAddress]
    """The shipping address of the order."""
    OrderItems: NotRequired[list[dict[str, Any]]]
    """What was ordered."""
    Attributes: NotRequired[dict[str, str]]
    """Further facts of the order, by name."""


class SalesforceAccountEvent(TypedDict):
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
    AssociatedProfileId: NotRequired[str | None]
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: NotRequired[str | None]
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: SalesforceAccount
    """The account after the change, as the Salesforce integration brings it."""
    IsMessageRealTime: bool
    """True where the message comes in real time, false where it was redelivered."""


class StandardProfile(TypedDict):
    """The Object of a _profile event: a customer, with what is known of them."""

    ProfileId: NotRequired[str]
    """The id that the service made for the profile."""
    AccountNumber: NotRequired[str]
    """A number that the business gave the customer."""
    AdditionalInformation: NotRequired[str]
    """Anything else worth knowing of the customer."""
    PartyType: NotRequired[str]
    """The kind of customer; deprecated by the service in favour of PartyTypeString."""
    BusinessName: NotRequired[str]
    """The name of the customer's business."""
    FirstName: NotRequired[str]
    """The customer's first name."""
    MiddleName: NotRequired[str]
    """The customer's middle name."""
    LastName: NotRequired[str]
    """The customer's last name."""
    BirthDate: NotRequired[str]
    """The customer's date of birth, as a plain string in no promised spelling."""
    Gender: NotRequired[str]
    """The customer's gender; deprecated by the service in favour of GenderString, but both are sent."""
    PhoneNumber: NotRequired[str]
    """The customer's phone number, in no promised spelling."""
    MobilePhoneNumber: NotRequired[str]
    """The customer's mobile phone number, in no promised spelling."""
    HomePhoneNumber: NotRequired[str]
    """The customer's home phone number, in no promised spelling."""
    BusinessPhoneNumber: NotRequired[str]
    """The customer's business phone number, in no promised spelling."""
    EmailAddress: NotRequired[str]
    """The customer's e-mail address, in no promised spelling."""
    PersonalEmailAddress: NotRequired[str]
    """The customer's personal e-mail address, in no promised spelling."""
    BusinessEmailAddress: NotRequired[str]
    """The customer's business e-mail address, in no promised spelling."""
    Address: NotRequired[PostalAddress]
    """The customer's address; observed empty."""
    ShippingAddress: NotRequired[PostalAddress]
    """The customer's shipping address; observed empty."""
    MailingAddress: NotRequired[PostalAddress]
    """The customer's mailing address; observed empty."""
    BillingAddress: NotRequired[PostalAddress]
    """The customer's billing address; observed empty."""
    Attributes: NotRequired[dict[str, str]]
    """Further facts of the customer, by name."""
    FoundByItems: NotRequired[list[FoundByItem]]
    """Which search keys found the profile."""
    PartyTypeString: NotRequired[str]
    """The kind of customer, in the business's own words."""
    GenderString: NotRequired[str]
    """The customer's gender, in the business's own words."""
    ProfileType: NotRequired[Literal["ACCOUNT_PROFILE", "PROFILE"]]
    """Whether the profile is of an account or of a person."""
    EngagementPreferences: NotRequired[EngagementPreferenceLists]
    """How the customer wants to be reached."""


class StandardOrderEvent(TypedDict):
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
    AssociatedProfileId: NotRequired[str | None]
    """The id of the standard profile that the object belongs to. It can be absent: a consumer must not rely on it."""
    ProfileObjectUniqueKey: NotRequired[str | None]
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: StandardOrder
    """The order after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: bool
    """True where the message comes in real time, false where it was redelivered."""


class ProfileEvent(TypedDict):
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
    AssociatedProfileId: NotRequired[None]
    """Absent or null: a standard profile is associated with no other. Its own id is Object.ProfileId."""
    ProfileObjectUniqueKey: NotRequired[str | None]
    """The key that the service made for the profile object. Profile events carry none: there the identity is Object.ProfileId."""
    Object: StandardProfile
    """The standard profile after the change, as a full snapshot: what is not set is left out."""
    IsMessageRealTime: bool
    """True where the message comes in real time, false where it was redelivered."""


ExportEvent: TypeAlias = HealthCheckEvent | ProfileEvent | StandardAssetEvent | StandardCaseEvent | StandardOrderEvent | SalesforceAccountEvent | ProfileObjectEvent[dict[str, Any]]
"""The record that Amazon Connect Customer Profiles puts on a Kinesis data stream in real time whenever a customer profile, or an object attached to one, is created or updated."""
