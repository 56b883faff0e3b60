"""Whatever is called in whatever order, the events tell what became of it.

A small model of profiles, keys and objects is changed beside the endpoint, by the rules
that the service's documentation gives; boto3 makes the calls.
"""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    multiple,
    rule,
    run_state_machine_as_test,
)
from local_export import running

from cp_contract.validation import validate

EMAILS = st.sampled_from(["a@x.de", "A@X.de", "b@x.de", "c@x.de"])
TEXTS = st.sampled_from(["", "Ana", "Bea", "\u00e9\U0001f600", "x" * 255])
VALUES = st.fixed_dictionaries(
    {"EmailAddress": EMAILS | st.just("")},
    optional={
        "FirstName": TEXTS,
        "Address": st.fixed_dictionaries({}, optional={"City": TEXTS, "State": TEXTS}),
        "Attributes": st.dictionaries(st.sampled_from(["level", "seat"]), TEXTS),
    },
)
CARD = {
    "Description": "A loyalty card",
    "AllowProfileCreation": True,
    "Fields": {
        "id": {"Source": "_source.id"},
        "email": {"Source": "_source.email"},
        "level": {"Source": "_source.level", "Target": "_profile.Attributes.level"},
    },
    "Keys": {
        "_cardId": [{"StandardIdentifiers": ["UNIQUE"], "FieldNames": ["id"]}],
        "_email": [{"StandardIdentifiers": ["PROFILE"], "FieldNames": ["email"]}],
    },
}


def changed(before, changes):
    """Sets what is given, deletes what is empty, and keeps the rest."""
    after = dict(before)
    for name, value in changes.items():
        inner = isinstance(value, dict)
        after[name] = changed(after.get(name, {}), value) if inner else value
    return {name: value for name, value in after.items() if value not in ("", {})}


class Changes(RuleBasedStateMachine):
    """One domain, and what it ought to hold."""

    ids = Bundle("ids")

    def __init__(self, export):
        super().__init__()
        self.export, self.api = export, export.client
        self.domain = {"DomainName": export.new_domain()}
        self.card = {**self.domain, "ObjectTypeName": "Card"}
        self.api.put_profile_object_type(**self.card, **CARD)
        self.profiles = {}  # oldest first
        self.keys = {}  # e-mail addresses that a profile keeps, its field apart
        self.objects = {}  # number -> unique key, profile, value
        self.gone = set()

    @initialize(target=ids, several=st.lists(VALUES, min_size=3, max_size=6))
    def begin(self, several):
        return multiple(*map(self.created, several))

    @rule(target=ids, values=VALUES)
    def create(self, values):
        return self.created(values)

    def created(self, values):
        given = changed({}, values)
        profile_id = self.api.create_profile(**self.domain, **given)["ProfileId"]
        self.profiles[profile_id] = {"ProfileId": profile_id, **given}
        self.keys[profile_id] = set()
        return profile_id

    @rule(profile_id=ids, changes=VALUES)
    def update(self, profile_id, changes):
        if profile_id in self.profiles:
            named = {**self.domain, "ProfileId": profile_id}
            self.api.update_profile(**named, **changes)
            before = self.profiles[profile_id]
            self.profiles[profile_id] = changed(before, changes)

    @rule(profile_id=consumes(ids))
    def delete(self, profile_id):
        if profile_id in self.profiles and len(self.profiles) > 2:
            self.api.delete_profile(**self.domain, ProfileId=profile_id)
            self.forget(profile_id)
            self.objects = {
                number: held
                for number, held in self.objects.items()
                if held[1] != profile_id
            }

    @rule(target=ids, number=st.integers(1, 3), email=EMAILS, level=TEXTS)
    def put(self, number, email, level):
        value = {"id": number, "email": email, "level": level}
        unique_key = self.api.put_profile_object(**self.card, Object=json.dumps(value))[
            "ProfileObjectUniqueKey"
        ]
        new = None
        if number in self.objects:
            profile_id = self.objects[number][1]
        else:
            profile_id = self.found_by(email.casefold())
        if profile_id is None:
            event = self.export.last_event(self.domain["DomainName"])
            new = profile_id = event["AssociatedProfileId"]
            self.profiles[profile_id] = {"ProfileId": profile_id}
            self.keys[profile_id] = set()
        if level:
            before = self.profiles[profile_id]
            self.profiles[profile_id] = changed(
                before, {"Attributes": {"level": level}}
            )
        self.objects[number] = (unique_key, profile_id, value)
        return multiple(*filter(None, [new]))

    @rule(number=st.integers(1, 3))
    def delete_object(self, number):
        if number in self.objects:
            unique_key, profile_id, _ = self.objects.pop(number)
            self.api.delete_profile_object(
                **self.card, ProfileId=profile_id, ProfileObjectUniqueKey=unique_key
            )

    @rule(main=ids, other=consumes(ids))
    def merge(self, main, other):
        if main == other or not {main, other} <= self.profiles.keys():
            return
        self.api.merge_profiles(
            **self.domain, MainProfileId=main, ProfileIdsToBeMerged=[other]
        )
        first, second = self.profiles[main], self.profiles[other]
        attributes = {
            **second.get("Attributes", {}),
            **first.get("Attributes", {}),
        }
        self.profiles[main] = changed({**second, **first}, {"Attributes": attributes})
        self.keys[main] |= self.own_emails_of(other)
        for number, (unique_key, profile_id, value) in self.objects.items():
            if profile_id == other:
                self.objects[number] = (unique_key, main, value)
        self.forget(other)

    def forget(self, profile_id):
        del self.profiles[profile_id]
        self.gone.add(profile_id)

    def emails_of(self, profile_id):
        """Gives the addresses that lead to a profile."""
        cards = {
            value["email"].casefold()
            for _, holder, value in self.objects.values()
            if holder == profile_id
        }
        return self.own_emails_of(profile_id) | cards

    def own_emails_of(self, profile_id):
        """Gives those that do not go with an object."""
        own = {self.profiles[profile_id].get("EmailAddress", "").casefold()} - {""}
        return own | self.keys[profile_id]

    def found_by(self, email):
        return next(
            (each for each in self.profiles if email in self.emails_of(each)), None
        )

    def teardown(self):
        events = self.export.events(self.domain["DomainName"])
        self.assert_events_are_sound(events)
        self.assert_the_last_event_is_what_is_there(events)
        for email in ("a@x.de", "b@x.de", "c@x.de"):
            found = self.api.search_profiles(
                **self.domain, KeyName="_email", Values=[email], MaxResults=100
            )["Items"]
            assert [each["ProfileId"] for each in found] == [
                each for each in self.profiles if email in self.emails_of(each)
            ]

    def assert_events_are_sound(self, events):
        assert len({event["EventId"] for event in events}) == len(events)
        told = {}
        for event in events:
            assert validate(event).passed
            key = event.get("ProfileObjectUniqueKey") or event["Object"]["ProfileId"]
            if event["EventType"] == "UPDATED":
                assert told[key] < event["EventTimestamp"]
            else:
                # An object can be put again after it was removed.
                assert key not in told or "AssociatedProfileId" in event
            told[key] = event["EventTimestamp"]

    def assert_the_last_event_is_what_is_there(self, events):
        last = {}
        for event in events:
            key = event.get("ProfileObjectUniqueKey") or event["Object"]["ProfileId"]
            last[key] = event
        of_profiles = {
            key: event["Object"]
            for key, event in last.items()
            if event["ObjectTypeName"] == "_profile"
        }
        assert of_profiles.keys() == self.profiles.keys() | self.gone
        for profile_id, expected in self.profiles.items():
            assert of_profiles[profile_id] == expected
            name = self.domain["DomainName"]
            assert self.export.profile(name, profile_id) == expected
        for unique_key, profile_id, value in self.objects.values():
            listed = self.api.list_profile_objects(**self.card, ProfileId=profile_id)
            held = {
                each["ProfileObjectUniqueKey"]: json.loads(each["Object"])
                for each in listed["Items"]
            }
            assert held[unique_key] == last[unique_key]["Object"] == value


@pytest.fixture(scope="module")
def export():
    with running() as export:
        yield export
        assert export.endpoint.failure is None


def test_the_events_tell_what_became_of_every_profile_and_object(export):
    examples = settings().max_examples // 4
    run_state_machine_as_test(
        lambda: Changes(export),
        settings=settings(
            max_examples=examples,
            stateful_step_count=20,
            suppress_health_check=list(HealthCheck),
        ),
    )
