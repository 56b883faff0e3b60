"""A fixed seed -> events as a domain might export them, valid, compact, mixed."""

from __future__ import annotations

import json
import random
from typing import Final

__all__ = ["broken_events", "mixed_events"]

FIRST: Final = ("Ana", "Bo", "Chidi", "José", "美咲", "Zoë", "Liam", "Olivia")
LAST: Final = ("Carolina", "Nguyễn", "Okafor", "García", "佐藤", "Smith", "de Vries")
CITIES: Final = ("Any Town", "Springfield", "Zürich", "大阪市", "Lagos", "São Paulo")
SALESFORCE: Final = (
    *("Id", "MasterRecordId", "Name", "Type", "ParentId", "BillingStreet"),
    *("BillingCity", "BillingPostalCode", "BillingCountry", "Phone", "Website"),
    *("Industry", "Description", "OwnerId", "CreatedDate", "LastModifiedDate"),
    *("SystemModstamp", "LastActivityDate", "CleanStatus", "PhotoUrl"),
)


def mixed_events(count: int) -> list[bytes]:
    """Gives so many events: six profiles to three objects to one health check."""
    chooser = random.Random(0)  # noqa: S311  (a fixed order, no secret)
    return [_compact(_event(chooser)) for _ in range(count)]


def broken_events(count: int, *, one_in: int) -> list[bytes]:
    """Gives such events, one in so many with one thing wrong."""
    chooser = random.Random(1)  # noqa: S311  (the same)
    events: list[bytes] = []
    for place in range(count):
        event = _event(chooser)
        if place % one_in == 0:
            chooser.choice(BREACHES)(event)
        events.append(_compact(event))
    return events


def _compact(event) -> bytes:
    return json.dumps(event, separators=(",", ":"), ensure_ascii=False).encode()


def _event(chooser):
    drawn = chooser.random()
    if drawn < 0.1:
        return _envelope(chooser, "HEALTH_CHECK")
    event = _envelope(chooser, chooser.choice(("CREATED", "UPDATED")))
    if drawn < 0.7:
        event |= {"ObjectTypeName": "_profile", "Object": _profile(chooser)}
    else:
        name, make = chooser.choice(OBJECTS)
        event |= {
            "ObjectTypeName": name,
            "AssociatedProfileId": _hexadecimal(chooser),
            "ProfileObjectUniqueKey": _hexadecimal(chooser)[:31] + "AAAAAAAAAAAA=",
            "Object": make(chooser),
        }
    event["IsMessageRealTime"] = event.pop("IsMessageRealTime")
    return event


def _envelope(chooser, event_type):
    return {
        "SchemaVersion": 0,
        "EventId": _uuid(chooser),
        "EventTimestamp": _instant(chooser, "Z"),
        "EventType": event_type,
        "DomainName": "SampleDomain",
        "IsMessageRealTime": True,
    }


def _profile(chooser):
    first, last = chooser.choice(FIRST), chooser.choice(LAST)
    profile = {
        "ProfileId": _hexadecimal(chooser),
        "AccountNumber": f"ACC-{chooser.randrange(10**6)}",
        "PartyType": "INDIVIDUAL",
        "FirstName": first,
        "LastName": last,
        "BirthDate": f"19{chooser.randrange(50, 99)}-04-12",
        "Gender": "UNSPECIFIED",
        "PhoneNumber": f"+1206555{chooser.randrange(10**4):04}",
        "MobilePhoneNumber": f"+1206555{chooser.randrange(10**4):04}",
        "EmailAddress": f"customer.{chooser.randrange(10**6)}@example.com",
        "Address": _address(chooser),
        "BillingAddress": _address(chooser),
        "Attributes": {
            "tier": chooser.choice(("gold", "silver", "none")),
            "segment": f"segment-{chooser.randrange(40)}",
            "lastOrder": f"O-{chooser.randrange(10**6)}",
        },
        "PartyTypeString": "INDIVIDUAL",
        "GenderString": "UNSPECIFIED",
    }
    dropped = chooser.sample(sorted(profile.keys() - {"ProfileId"}), 3)
    return {name: value for name, value in profile.items() if name not in dropped}


def _address(chooser):
    return {
        "Address1": f"{chooser.randrange(1, 999)} Any Street",
        "City": chooser.choice(CITIES),
        "State": "WA",
        "Country": "US",
        "PostalCode": f"{chooser.randrange(10**5):05}",
    }


def _order(chooser):
    return {
        "OrderId": f"O-{chooser.randrange(10**6)}",
        "CustomerEmail": f"customer.{chooser.randrange(10**6)}@example.com",
        "CreatedDate": _instant(chooser, "+0000"),
        "Status": "FULFILLED",
        "TotalPrice": f"{chooser.randrange(10**4)}.99",
        "Attributes": {"channel": "web", "coupon": ""},
        "OrderItems": [
            {"Title": f"S-{chooser.randrange(999)}", "Quantity": chooser.choice("123")}
            for _ in range(chooser.randrange(1, 5))
        ],
    }


def _account(chooser):
    account = {
        name: "" if chooser.random() < 0.3 else f"{name} {chooser.randrange(10**9)}"
        for name in SALESFORCE
    }
    return account | {"IsDeleted": False, "NumberOfEmployees": chooser.randrange(999)}


def _hexadecimal(chooser) -> str:
    return f"{chooser.getrandbits(128):032x}"


def _uuid(chooser) -> str:
    text = _hexadecimal(chooser)
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def _instant(chooser, zone) -> str:
    day, second = chooser.randrange(1, 29), chooser.randrange(60)
    return f"2023-02-{day:02}T07:17:{second:02}.{chooser.randrange(1000):03}{zone}"


def _set(name, value):
    return lambda event: event.__setitem__(name, value)


def _drop(name):
    return lambda event: event.pop(name, None)


def _in_object(name, value):
    def change(event):
        event.setdefault("Object", {})[name] = value

    return change


OBJECTS: Final = (("_order", _order), ("Salesforce-Account", _account))
BREACHES: Final = (
    _set("EventType", "DELETED"),
    _set("EventTimestamp", "2023-02-30T00:00:00Z"),
    _set("DomainName", "a domain"),
    _set("IsMessageRealTime", "true"),
    _drop("EventId"),
    _drop("DomainName"),
    _in_object("ProfileId", 7),
    _in_object("Address", "123 Any Street"),
)
