"""Objects find their profile, change it, and are told of, as their type says."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from botocore.exceptions import ClientError
from hypothesis import given
from hypothesis import strategies as st

from cp_contract.export.model import load_service_model

NOT_FOUND = "ResourceNotFoundException"
BAD = "BadRequestException"
MODEL = load_service_model()
NOBODY = "0" * 32


def field(source, target=None):
    said = {"Source": f"_source.{source}"}
    return {**said, "Target": f"_profile.{target}"} if target else said


def key(*names, of=("PROFILE",)):
    return [{"StandardIdentifiers": list(of), "FieldNames": list(names)}]


FIELDS = {
    "id": field("id"),
    "email": field("email", "EmailAddress"),
    "phone": field("phone"),
    "city": field("home.city", "Address.City"),
    "level": field("level", "Attributes.level"),
    "born": field("born", "BirthDate"),
    "gender": field("gender", "Gender"),
    "type": field("type", "ProfileType"),
}
KEYS = {"_cardId": key("id", of=("UNIQUE",)), "_email": key("email")}


def nested(levels):
    """Gives an object that is nested so deep."""
    return f'{{"id": 1, "a": {"[" * (levels - 1)}{"]" * (levels - 1)}}}'


@pytest.fixture
def define(api, domain):
    """Defines a type, of which nothing but what is given differs from a card."""

    def put(name="Card", **changes):
        definition = {
            "Description": name,
            "AllowProfileCreation": True,
            "Fields": FIELDS,
            "Keys": KEYS,
            **changes,
        }
        api.put_profile_object_type(
            DomainName=domain, ObjectTypeName=name, **definition
        )

    return put


@pytest.fixture
def put(api, domain):
    """Puts an object, and gives its unique key."""

    def call(value, name="Card"):
        return api.put_profile_object(
            DomainName=domain, ObjectTypeName=name, Object=json.dumps(value)
        )["ProfileObjectUniqueKey"]

    return call


@pytest.fixture
def told(export, domain):
    """Gives kind and type of every event so far."""

    def events():
        return [
            (event["EventType"], event["ObjectTypeName"])
            for event in export.events(domain)
        ]

    return events


def found(api, domain, name, *wanted):
    items = api.search_profiles(DomainName=domain, KeyName=name, Values=list(wanted))
    return [each["ProfileId"] for each in items["Items"]]


def test_an_object_of_nobody_makes_a_profile(api, domain, export, define, put, told):
    define()
    value = {"id": 7, "email": "a@x.de", "home": {"city": "Rio"}, "born": None}

    unique_key = put(value)

    (profile_id,) = found(api, domain, "_email", "A@X.de")
    assert export.profile(domain, profile_id) == {
        "ProfileId": profile_id,
        "EmailAddress": "a@x.de",
        "Address": {"City": "Rio"},
    }
    assert told() == [("CREATED", "_profile"), ("CREATED", "Card")]
    event = export.last_event(domain)
    assert event["AssociatedProfileId"] == profile_id
    assert event["ProfileObjectUniqueKey"] == unique_key
    assert event["Object"] == value
    assert len(unique_key) == 44


def test_an_object_changes_the_profile_that_it_finds(
    api, domain, export, define, put, told
):
    define()
    made = api.create_profile(DomainName=domain, EmailAddress="a@x.de")["ProfileId"]

    put({"id": "7", "email": "a@x.de", "level": 3, "gender": "f"})

    assert export.profile(domain, made) == {
        "ProfileId": made,
        "EmailAddress": "a@x.de",
        "Attributes": {"level": "3"},
        "Gender": "f",
    }
    assert told() == [
        ("CREATED", "_profile"),
        ("UPDATED", "_profile"),
        ("CREATED", "Card"),
    ]


def test_an_object_that_says_nothing_new_leaves_the_profile_alone(put, define, told):
    define()
    put({"id": "7", "email": "a@x.de"})

    again = put({"id": "7", "email": "a@x.de", "colour": "red"})

    assert again == put({"id": "7"})
    assert told() == [
        ("CREATED", "_profile"),
        ("CREATED", "Card"),
        ("UPDATED", "Card"),
        ("UPDATED", "Card"),
    ]


def test_an_object_stays_with_its_profile(api, domain, define, put):
    define()
    put({"id": "7", "email": "a@x.de"})
    (first,) = found(api, domain, "_email", "a@x.de")
    api.create_profile(DomainName=domain, EmailAddress="b@x.de")

    put({"id": "7", "email": "b@x.de"})

    assert found(api, domain, "_cardId", "7") == [first]
    assert first in found(api, domain, "_email", "b@x.de")
    assert found(api, domain, "_email", "a@x.de") == []


def test_equal_keys_of_two_types_are_two_objects(define, put):
    define("Card")
    define("Pass")

    assert put({"id": "7"}, "Card") == put({"id": "7"}, "Pass")
    assert put({"id": "7"}, "Card") != put({"id": "8"}, "Card")


def test_a_key_of_several_fields_needs_them_all(api, domain, define, put, refused):
    define(Keys={"_both": key("id", "phone", of=("UNIQUE", "PROFILE"))})
    put({"id": "a b", "phone": "c"})

    said = refused(
        api.put_profile_object,
        DomainName=domain,
        ObjectTypeName="Card",
        Object='{"id": "a"}',
    )

    assert said == (BAD, "Object: the UNIQUE key needs a value for id, phone")
    assert put({"id": "a", "phone": "b c"}) != put({"id": "a b", "phone": "c"})
    assert len(found(api, domain, "_both", "a b c")) == 1


def test_a_secondary_key_is_asked_last(api, domain, define, put):
    define(
        Keys={
            "_phone": key("phone", of=("PROFILE", "SECONDARY")),
            **KEYS,
        }
    )
    by_phone = api.create_profile(DomainName=domain, PhoneNumber="1")["ProfileId"]
    by_email = api.create_profile(DomainName=domain, EmailAddress="a@x")["ProfileId"]

    put({"id": "7", "phone": "1", "email": "a@x"})
    put({"id": "8", "phone": "1", "email": "b@x"})

    assert found(api, domain, "_cardId", "7") == [by_email]
    assert found(api, domain, "_cardId", "8") == [by_phone]


def test_of_two_profiles_with_a_key_the_older_is_meant(api, domain, define, put):
    define()
    first, _ = (
        api.create_profile(DomainName=domain, EmailAddress="a@x")["ProfileId"]
        for _ in range(2)
    )

    put({"id": "7", "email": "a@x"})

    assert found(api, domain, "_cardId", "7") == [first]


def test_a_lookup_only_key_is_not_kept(api, domain, define, put):
    define(Keys={**KEYS, "_phone": key("phone", of=("PROFILE", "LOOKUP_ONLY"))})
    made = api.create_profile(DomainName=domain, PhoneNumber="1")["ProfileId"]

    put({"id": "7", "phone": "1"})
    put({"id": "8", "phone": "2"})

    assert found(api, domain, "_cardId", "7") == [made]
    assert found(api, domain, "_phone", "2") == []


def test_a_new_only_key_is_kept_only_with_a_new_profile(api, domain, define, put):
    define(Keys={**KEYS, "_phone": key("phone", of=("PROFILE", "NEW_ONLY"))})
    api.create_profile(DomainName=domain, EmailAddress="a@x")

    put({"id": "7", "phone": "1", "email": "a@x"})
    put({"id": "8", "phone": "2", "email": "b@x"})
    put({"id": "8", "phone": "2", "email": "b@x", "level": "gold"})

    assert found(api, domain, "_phone", "1") == []
    assert len(found(api, domain, "_phone", "2")) == 1


def test_an_object_can_name_its_profile_by_id(api, domain, define, put):
    define(Keys={"_cardId": KEYS["_cardId"], "_profileId": key("level")})
    made = api.create_profile(DomainName=domain)["ProfileId"]

    put({"id": "7", "level": made})

    assert found(api, domain, "_cardId", "7") == [made]


def test_a_type_that_makes_no_profiles_refuses_an_object_of_nobody(
    api, domain, define, refused, told
):
    define(AllowProfileCreation=False)

    said = refused(
        api.put_profile_object,
        DomainName=domain,
        ObjectTypeName="Card",
        Object='{"id": 1}',
    )

    reason = (
        "Object: no profile has one of its PROFILE keys, and the type's "
        "AllowProfileCreation is false"
    )
    assert said == (BAD, reason)
    assert told() == []


def test_a_better_source_is_not_overruled(api, domain, export, define, put):
    define("Best", SourcePriority=1)
    define("Good", SourcePriority=2)
    define("None")
    put({"id": "1", "email": "a@x", "level": "from none"}, "None")
    (made,) = found(api, domain, "_email", "a@x")

    levels = []
    for name in ("Good", "None", "Best", "Good"):
        put({"id": "1", "email": "a@x", "level": f"from {name}"}, name)
        levels.append(export.profile(domain, made)["Attributes"]["level"])
    api.update_profile(DomainName=domain, ProfileId=made, Attributes={"level": "mine"})
    put({"id": "1", "email": "a@x", "level": "again"}, "None")

    assert levels == ["from Good", "from Good", "from Best", "from Best"]
    assert export.profile(domain, made)["Attributes"]["level"] == "again"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[]", "Object: must be a JSON object"),
        (
            "{'id': 1}",
            "Object: expected a name or '}', found \"'\" (line 1, column 2)",
        ),
        ("{}", "Object: the UNIQUE key needs a value for id"),
        (nested(500), "Object: nested deeper than 499 levels"),
        (
            f'{{"id": {"7" * 1001}}}',
            f"the number {'7' * 40}... is out of range",
        ),
        ('{"id": ["7"]}', "Object: the UNIQUE key needs a value for id"),
        (
            json.dumps({"id": "7", "email": "x" * 256}),
            "Object: _profile.EmailAddress: must have a length of at most 255",
        ),
        (
            json.dumps({"id": "7", "gender": "x" * 256, "type": "PERSON"}),
            (
                "Object: _profile.Gender: must have a length of at most 255; "
                "_profile.ProfileType: must be one of ACCOUNT_PROFILE, PROFILE"
            ),
        ),
    ],
)
def test_an_object_that_does_not_fit_is_refused(
    api, domain, define, refused, text, reason
):
    define()

    said = refused(
        api.put_profile_object, DomainName=domain, ObjectTypeName="Card", Object=text
    )

    assert said == (BAD, reason)


def test_an_object_has_at_most_256000_characters(api, domain, define, put, refused):
    define()
    room = 256_000 - len('{"id": ""}')

    assert put({"id": "x" * room})
    said = refused(
        api.put_profile_object,
        DomainName=domain,
        ObjectTypeName="Card",
        Object=json.dumps({"id": "x" * (room + 1)}),
    )

    assert said == (BAD, "Object: must have a length of at most 256000")


def test_the_largest_object_fits_into_a_record(api, domain, define, export):
    define()
    value = {"id": "7", "name": "\U0001f600" * 255_977}
    text = json.dumps(value, ensure_ascii=False)
    assert len(text) == 256_000

    api.put_profile_object(DomainName=domain, ObjectTypeName="Card", Object=text)

    assert export.last_event(domain)["Object"] == value


@pytest.mark.parametrize(
    "text",
    [
        nested(499),
        f'{{"id": {"7" * 1000}}}',
        '{"id": 0.1000000000000000055511151231257827}',
        '{"id": 1e-400, "\\u0000": "\\u0000", "": {"": -0.0}}',
        ' \n{"id": 1}\t ',
    ],
)
def test_what_looks_odd_is_an_object_all_the_same(api, domain, define, export, text):
    define()

    api.put_profile_object(DomainName=domain, ObjectTypeName="Card", Object=text)

    assert export.last_event(domain)["Object"] == json.loads(text)


TARGETS = [
    *(
        name
        for name, member in MODEL.shapes["Profile"].members.items()
        if MODEL.shapes[member.shape].kind == "string" and name != "ProfileId"
    ),
    "Address.City",
    "Attributes.a.b",
]


@given(
    texts=st.dictionaries(
        st.sampled_from(TARGETS),
        st.text(max_size=9) | st.sampled_from(["x" * 256, "x" * 1001, "PROFILE"]),
    )
)
def test_no_mapping_whatever_breaks_the_export(export, anything, texts):
    named = {**anything, "ObjectTypeName": "Mapped"}
    export.client.put_profile_object_type(
        **named,
        Description="Everything",
        AllowProfileCreation=True,
        Fields={
            "id": field("id"),
            **{name: field(f"of.{at}", name) for at, name in enumerate(TARGETS)},
        },
        Keys={"_id": key("id", of=("UNIQUE",))},
    )
    value = {"id": 1, "of": {str(TARGETS.index(name)): texts[name] for name in texts}}

    with suppress(ClientError):
        export.client.put_profile_object(**named, Object=json.dumps(value))

    assert export.endpoint.failure is None


@given(
    value=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=9,
    )
)
def test_no_object_whatever_breaks_the_export(export, anything, value):
    text = json.dumps({"id": 1, "value": value})

    with suppress(ClientError):
        export.client.put_profile_object(**anything, Object=text)

    assert export.endpoint.failure is None


@pytest.fixture(scope="module")
def anything(export):
    """Gives a domain and a type of its own to put objects into."""
    domain = export.new_domain()
    named = {"DomainName": domain, "ObjectTypeName": "Any"}
    export.client.put_profile_object_type(
        **named, Description="Any", AllowProfileCreation=True, Fields=FIELDS, Keys=KEYS
    )
    return named


def test_a_type_without_keys_takes_no_objects(api, domain, define, refused):
    define(Keys={}, Fields={})

    said = refused(
        api.put_profile_object, DomainName=domain, ObjectTypeName="Card", Object="{}"
    )

    assert said == (
        BAD,
        "ObjectTypeName: the type has no UNIQUE key to know an object by",
    )


def test_objects_are_listed_page_by_page_and_by_key(api, domain, define, put):
    define()
    keys = sorted(put({"id": number, "email": "a@x"}) for number in range(5))
    (made,) = found(api, domain, "_email", "a@x")
    asked = {"DomainName": domain, "ObjectTypeName": "Card", "ProfileId": made}

    first = api.list_profile_objects(**asked, MaxResults=3)
    second = api.list_profile_objects(
        **asked, MaxResults=3, NextToken=first["NextToken"]
    )
    some = api.list_profile_objects(
        **asked, ObjectFilter={"KeyName": "_cardId", "Values": ["3", "9"]}
    )["Items"]

    items = first["Items"] + second["Items"]
    assert [each["ProfileObjectUniqueKey"] for each in items] == keys
    assert "NextToken" not in second
    assert [json.loads(each["Object"]) for each in some] == [{"id": 3, "email": "a@x"}]
    assert {each["ObjectTypeName"] for each in items} == {"Card"}


def test_an_object_that_is_removed_is_no_longer_found(api, domain, define, put, told):
    define()
    unique_key = put({"id": "7", "email": "a@x"})
    (made,) = found(api, domain, "_cardId", "7")
    asked = {"DomainName": domain, "ObjectTypeName": "Card", "ProfileId": made}

    api.delete_profile_object(**asked, ProfileObjectUniqueKey=unique_key)

    assert api.list_profile_objects(**asked)["Items"] == []
    assert found(api, domain, "_cardId", "7") == []
    assert found(api, domain, "_email", "a@x") == [made]
    assert told() == [("CREATED", "_profile"), ("CREATED", "Card")]


def test_what_is_not_there_is_not_found(api, domain, define, put, refused):
    define()
    unique_key = put({"id": "7"})
    asked = {"DomainName": domain, "ObjectTypeName": "Card"}
    delete, listing = api.delete_profile_object, api.list_profile_objects

    said = [
        refused(delete, **asked, ProfileId=NOBODY, ProfileObjectUniqueKey=unique_key),
        refused(delete, **asked, ProfileId=NOBODY, ProfileObjectUniqueKey="other"),
        refused(listing, **asked, ProfileId=NOBODY),
        refused(
            api.put_profile_object,
            DomainName=domain,
            ObjectTypeName="Other",
            Object="{}",
        ),
    ]

    assert said == [
        (NOT_FOUND, f"there is no object {unique_key} of this type and profile"),
        (NOT_FOUND, "there is no object other of this type and profile"),
        (NOT_FOUND, f"there is no profile {NOBODY} in domain {domain}"),
        (NOT_FOUND, f"there is no object type Other in domain {domain}"),
    ]
