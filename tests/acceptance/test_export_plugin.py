"""The fixture `cp_export`, in the test suite of a user."""

from __future__ import annotations

import re
from importlib.metadata import entry_points
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]
INSTALLED = any(each.name == "cp_contract" for each in entry_points(group="pytest11"))
PLUGIN = () if INSTALLED else ("-p", "cp_contract.pytest_plugin")
CONSUMER = (ROOT / "examples" / "sqlite_consumer.py").read_text("utf-8")
TEST = """
import shop


def test_profiles_arrive(cp_export):
    ids = [
        cp_export.customer_profiles.create_profile(
            DomainName=cp_export.domain, FirstName=name
        )["ProfileId"]
        for name in ("Ada", "Bo")
    ]
    cp_export.customer_profiles.update_profile(
        DomainName=cp_export.domain, ProfileId=ids[0], LastName="Lovelace"
    )

    cp_export.invoke(shop.handler)

    kept = {key[2]: value for key, value in shop.snapshot().items()}
    assert {id: kept[id]["FirstName"] for id in ids} == dict(zip(ids, ("Ada", "Bo")))
    assert kept[ids[0]]["LastName"] == "Lovelace"


def test_another_test_has_another_domain(cp_export):
    assert [each["EventType"] for each in cp_export.events()] == ["HEALTH_CHECK"]
"""
OWN_TYPE = """
import json
import pytest


def test_an_object_that_does_not_fit_its_type_is_refused(cp_export):
    profiles, named = cp_export.customer_profiles, {"DomainName": cp_export.domain}
    profiles.put_profile_object_type(
        **named,
        ObjectTypeName="Card",
        Description="A card",
        AllowProfileCreation=True,
        Fields={"id": {"Source": "_source.id"}},
        Keys={"_id": [{"StandardIdentifiers": ["UNIQUE"], "FieldNames": ["id"]}]},
    )

    with pytest.raises(profiles.exceptions.BadRequestException):
        profiles.put_profile_object(
            **named,
            ObjectTypeName="Card",
            Object=json.dumps({"id": "1", "points": "many"}),
        )
"""
WITHOUT = """
import sys


def test_nothing_heavy_is_imported():
    assert {"boto3", "botocore", "moto"} & set(sys.modules) == set()
"""


@pytest.fixture
def suite(pytester, monkeypatch):
    """Gives a function that writes tests and runs pytest on them."""
    monkeypatch.setenv("PYTHONPATH", f"{ROOT}:{ROOT / 'generated'}")

    def run(source):
        pytester.makepyfile(shop=CONSUMER, test_shop=source)
        return pytester.runpytest_subprocess(
            *PLUGIN, "--durations=0", "-p", "no:cacheprovider", "-Werror"
        )

    return run


def test_a_consumer_meets_the_changes_of_its_test(suite):
    result = suite(TEST)

    result.assert_outcomes(passed=2)
    (setup,) = re.findall(r"([\d.]+)s setup .*profiles_arrive", str(result.stdout))
    assert float(setup) < 10  # a second on an idle machine


def test_the_object_types_of_the_project_hold(suite, pytester):
    pytester.makepyprojecttoml("[tool.cp-contract]\nobject-types = 'types'\n")
    (pytester.mkdir("types") / "Card.schema.json").write_text(
        '{"type": "object", "properties": {"points": {"type": "integer"}}}'
    )

    suite(OWN_TYPE).assert_outcomes(passed=1)


def test_a_suite_that_does_not_ask_for_it_pays_nothing(suite):
    suite(WITHOUT).assert_outcomes(passed=1)
