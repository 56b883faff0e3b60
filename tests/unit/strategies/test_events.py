"""Strategies for events: valid, narrowed by arguments, plain about bad ones."""

from __future__ import annotations

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from cp_contract import strategies as cps
from cp_contract.contract import load_contract
from cp_contract.dialect import reference_validator
from cp_contract.validation import validate

CONTRACT = load_contract()
REFERENCE = reference_validator(CONTRACT.schema)
STYLES = ("realistic", "wire", "wild")
KINDS = {
    "HealthCheckEvent": cps.health_checks,
    "ProfileEvent": cps.profile_events,
    "ProfileObjectEvent": cps.profile_object_events,
}


def reference_of(definition):
    return reference_validator(
        {"$ref": f"#/$defs/{definition}", "$defs": CONTRACT.schema["$defs"]}
    )


@pytest.mark.parametrize("style", STYLES)
def test_every_event_is_valid(style):
    @given(cps.events(style=style))
    def check(event):
        assert REFERENCE.is_valid(event)

    check()


@pytest.mark.parametrize("style", STYLES)
def test_an_event_stands_for_json_text(style):
    @given(cps.events(style=style))
    def check(event):
        assert validate(event).errors == ()

    check()


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("definition", KINDS)
def test_each_kind_is_of_its_definition(definition, style):
    reference = reference_of(definition)

    @given(KINDS[definition](style=style))
    def check(event):
        assert reference.is_valid(event)

    check()


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("strategy", "definition"),
    [
        (cps.domain_names, "ExportDomainName"),
        (cps.event_ids, "ExportEventId"),
        (cps.object_type_names, "ExportObjectTypeName"),
        (cps.objects, "ExportObject"),
        (cps.profiles, "ExportProfile"),
        (cps.timestamps, "ExportEventTimestamp"),
        (cps.unique_keys, "ExportProfileObjectUniqueKey"),
    ],
)
def test_each_building_block_is_of_its_definition(strategy, definition, style):
    reference = reference_of(definition)

    @given(strategy(style=style))
    def check(value):
        assert reference.is_valid(value)

    check()


@given(st.data(), st.sampled_from(STYLES), st.integers(0, 5), st.integers(0, 2_000))
def test_texts_are_as_long_as_was_asked(data, style, least, more):
    text = data.draw(cps.texts(style=style, min_size=least, max_size=least + more))

    assert least <= len(text) <= least + more


def test_the_minimal_event_is_a_bare_health_check():
    assert find(cps.events(), lambda _: True) == {"EventType": "HEALTH_CHECK"}


def test_the_minimal_profile_event():
    assert find(cps.profile_events(), lambda _: True) == {
        "SchemaVersion": 0,
        "EventId": "eventId",
        "EventTimestamp": "2020-01-01T00:00:00Z",
        "EventType": "CREATED",
        "DomainName": "SampleDomain",
        "ObjectTypeName": "_profile",
        "Object": {"ProfileId": "5ffcee99ab0000000000b3ae01225e40"},
        "IsMessageRealTime": True,
    }


def test_the_minimal_profile_object_event():
    assert find(cps.profile_object_events(), lambda _: True) == {
        "SchemaVersion": 0,
        "EventId": "eventId",
        "EventTimestamp": "2020-01-01T00:00:00Z",
        "EventType": "CREATED",
        "DomainName": "SampleDomain",
        "ObjectTypeName": "_asset",
        "Object": {},
        "IsMessageRealTime": True,
    }


class TestNarrowing:
    @given(cps.events(event_type=st.just("HEALTH_CHECK")))
    def test_an_event_type_that_is_the_health_checks(self, event):
        assert reference_of("HealthCheckEvent").is_valid(event)

    @given(cps.events(event_type=st.just("UPDATED")))
    def test_an_event_type_that_is_a_changes(self, event):
        assert event["EventType"] == "UPDATED"
        assert REFERENCE.is_valid(event)

    @given(cps.events(object_type=st.sampled_from(["_profile", "_order"])))
    def test_an_object_type_means_changes_only(self, event):
        assert event["ObjectTypeName"] in {"_profile", "_order"}
        assert event["EventType"] != "HEALTH_CHECK"
        assert REFERENCE.is_valid(event)

    @given(
        cps.events(
            event_type=st.just("CREATED"),
            domain_name=st.just("dev"),
            event_timestamp=st.just("2024-02-29T00:00:00z"),
            profiles=st.just({"FirstName": "Bo"}),
            objects=st.just({"a": [None]}),
            extra_fields=st.just({"New": 1}),
        )
    )
    def test_every_argument_fills_its_field(self, event):
        assert event["DomainName"] == "dev"
        assert event["EventTimestamp"] == "2024-02-29T00:00:00z"
        assert event["New"] == 1
        is_profile = event["ObjectTypeName"] == "_profile"
        assert event["Object"] == ({"FirstName": "Bo"} if is_profile else {"a": [None]})

    @given(cps.events(extra_fields=cps.unknown_fields()))
    def test_unknown_fields_leave_an_event_valid(self, event):
        assert REFERENCE.is_valid(event)

    @given(
        cps.profile_events(event_type=st.just("UPDATED")),
        cps.health_checks(domain_name=st.just("dev")),
        cps.profile_object_events(object_type=st.just("LoyaltyCard")),
    )
    def test_the_kinds_are_narrowed_alike(self, profile, health_check, card):
        assert profile["EventType"] == "UPDATED"
        assert health_check.get("DomainName", "dev") == "dev"
        assert card["ObjectTypeName"] == "LoyaltyCard"

    def test_a_version_may_be_named(self):
        event = find(cps.events(version=0, contract=CONTRACT), lambda _: True)

        assert event == {"EventType": "HEALTH_CHECK"}


# Each with the message that it is refused with, when drawn and not before.
REFUSED = {
    "style='odd' is not one of 'realistic', 'wire', 'wild'": lambda: cps.events(
        style="odd"
    ),
    "version=1 is not the contract's, which is 0": lambda: cps.events(
        version=1, contract=CONTRACT
    ),
    "event_type='CREATED' is not a strategy; for one value, use st.just(...)": (
        lambda: cps.events(event_type="CREATED")
    ),
    "min_size=-1 and max_size=None leave no length": lambda: cps.texts(min_size=-1),
    "min_size=2 and max_size=1 leave no length": lambda: cps.texts(
        min_size=2, max_size=1
    ),
    "extra_fields drew 'EventId', which the contract names": lambda: cps.events(
        extra_fields=st.just({"EventId": "1"})
    ),
    "object_type drew '_profile', which is no profile object": (
        lambda: cps.profile_object_events(object_type=st.just("_profile"))
    ),
    "'DELETED' is not a legal Event type: "
    "'DELETED' is not one of ['CREATED', 'UPDATED', 'HEALTH_CHECK']": (
        lambda: cps.events(event_type=st.just("DELETED"))
    ),
    "[] is not a legal Object of an Asset event: [] is not of type 'object'": (
        lambda: cps.profile_object_events(objects=st.just([]))
    ),
}


@pytest.mark.parametrize("message", REFUSED)
def test_a_bad_argument_is_refused_when_drawn(message):
    strategy = REFUSED[message]()

    with pytest.raises(InvalidArgument) as caught:
        find(strategy, lambda _: True)

    assert str(caught.value) == message


@pytest.mark.parametrize(
    "strategy",
    [
        cps.domain_names,
        cps.event_ids,
        cps.health_checks,
        cps.object_type_names,
        cps.objects,
        cps.profile_events,
        cps.profile_object_events,
        cps.profiles,
        cps.texts,
        cps.timestamps,
        cps.unique_keys,
        cps.unknown_fields,
    ],
)
def test_every_strategy_refuses_an_unknown_style(strategy):
    with pytest.raises(InvalidArgument, match=r"^style='odd' is not one of "):
        find(strategy(style="odd"), lambda _: True)


@given(cps.profile_ids())
def test_a_profile_id_is_32_hexadecimal_digits(profile_id):
    assert len(profile_id) == len("5ffcee99ab0000000000b3ae01225e40")
    assert int(profile_id, 16) >= 0


def test_default_settings_fire_no_health_check():
    @settings(suppress_health_check=[], database=None)
    @given(cps.events(), cps.events(style="wild"))
    def check(_event, _wild):
        pass

    check()


CARD = {
    "type": "object",
    "required": ["Points"],
    "properties": {
        "Points": {"type": "integer", "minimum": 0},
        "Tier": {"enum": ["gold", "silver"]},
        "Since": {"type": "string", "format": "date"},
    },
    "additionalProperties": False,
}


class TestObjectTypesOfOnesOwn:
    OWN = CONTRACT.with_object_types({"LoyaltyCard": CARD})

    @given(cps.events(contract=OWN, object_type=st.just("LoyaltyCard")))
    def test_their_objects_meet_their_schema(self, event):
        assert validate(event, contract=self.OWN).errors == ()

    @given(cps.events(contract=OWN))
    def test_they_are_drawn_among_the_others(self, event):
        assert validate(event, contract=self.OWN).errors == ()

    def test_every_field_of_theirs_is_drawn(self):
        for name in CARD["properties"]:
            event = find(
                cps.profile_object_events(contract=self.OWN),
                lambda event, name=name: (
                    event["ObjectTypeName"] == "LoyaltyCard" and name in event["Object"]
                ),
            )
            assert event["Object"]["Points"] == 0

    def test_objects_that_do_not_meet_it_are_refused(self):
        strategy = cps.profile_object_events(
            contract=self.OWN,
            object_type=st.just("LoyaltyCard"),
            objects=st.just({"Points": -1}),
        )

        with pytest.raises(InvalidArgument, match=r"^\{'Points': -1\} is not a legal "):
            find(strategy, lambda _: True)

    def test_a_type_that_nothing_meets_cannot_be_drawn(self):
        void = {"type": "object", "required": ["a"], "properties": {"a": False}}
        contract = CONTRACT.with_object_types({"Void": void})
        strategy = cps.profile_object_events(
            contract=contract, object_type=st.just("Void")
        )

        with pytest.raises(
            InvalidArgument, match=r"^no Object is known that is a Void"
        ):
            find(strategy, lambda _: True)
