"""The pytest plugin: each law a test of its own, in the test suite of a user."""

from __future__ import annotations

from importlib.metadata import entry_points

import pytest
from planted import ROOT

pytest_plugins = ["pytester"]

INSTALLED = any(each.name == "cp_contract" for each in entry_points(group="pytest11"))
PLUGIN = () if INSTALLED else ("-p", "cp_contract.pytest_plugin")
GOOD = (ROOT / "examples" / "sqlite_consumer.py").read_text("utf-8")
BAD = (ROOT / "tests" / "data" / "consumers" / "merges_snapshots.py").read_text("utf-8")
LAWS = ("survives-the-health-check", "ends-in-the-true-state")
TEST = """
import pytest
from cp_contract import Consumer
import shop

@pytest.mark.cp_contract(seed=1, {options})
def test_my_handler(cp_law):
    cp_law(Consumer(shop.handler, snapshot=shop.snapshot, reset=shop.reset))
"""


@pytest.fixture
def suite(pytester, monkeypatch):
    """Gives a function that writes a consumer and its test, and runs pytest on it."""
    monkeypatch.setenv("PYTHONPATH", f"{ROOT}:{ROOT / 'generated'}")

    def run(source, options, *arguments):
        pytester.makepyfile(shop=source, test_shop=TEST.format(options=options))
        return pytester.runpytest_subprocess(
            *PLUGIN, "--strict-markers", "-p", "no:cacheprovider", *arguments
        )

    return run


def test_the_object_types_of_the_project_are_among_what_is_sent(suite, pytester):
    pytester.mkdir("types").joinpath("LoyaltyCard.json").write_text(
        '{"required": ["CardNumber"], "properties": {"CardNumber": {"type": "string"}}}'
    )
    pytester.makepyprojecttoml('[tool.cp-contract]\nobject-types = "types"\n')
    stumbles = """
import base64, json

def handler(event, context):
    for record in event["Records"]:
        change = json.loads(base64.b64decode(record["kinesis"]["data"]))
        if change.get("ObjectTypeName") == "LoyaltyCard":
            change["Object"]["Points"]

snapshot = reset = lambda: None
"""

    result = suite(stumbles, "laws=['accepts-every-valid-event']")

    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*KeyError: 'Points'*"])


def test_each_law_is_a_test_with_its_own_result(suite):
    result = suite(BAD, f"laws={LAWS}", "-v")

    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines_random(
        [
            "*test_my_handler[[]survives-the-health-check[]] PASSED*",
            "*test_my_handler[[]ends-in-the-true-state[]] FAILED*",
            "*why: Object is a full snapshot*",
        ]
    )


def test_a_law_that_is_known_to_be_broken_can_be_marked_with_a_reason(suite):
    result = suite(
        BAD,
        f"laws={LAWS}, xfail={{'ends-in-the-true-state': 'merging is asked'}}",
        "-rx",
    )

    result.assert_outcomes(passed=1, xfailed=1)
    result.stdout.fnmatch_lines(["*merging is asked*"])


def test_a_law_whose_means_are_not_given_is_skipped_with_the_reason(suite):
    result = suite(GOOD, "laws=['a-crash-and-its-retry-lose-nothing']", "-rs")

    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["*the consumer gives no fail_next_write*"])


def test_every_law_is_asked_without_a_choice(suite):
    result = suite(GOOD, "examples=5")

    result.assert_outcomes(passed=20, skipped=3)


def test_the_laws_are_spread_over_workers(suite):
    pytest.importorskip("xdist")

    result = suite(BAD, f"laws={LAWS}", "-n", "2")

    result.assert_outcomes(passed=1, failed=1)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ("laws=['nonsense']", "there is no law 'nonsense'; the laws: "),
        ("xfail={'nonsense': 'why'}", "there is no law 'nonsense'; the laws: "),
        ("example=5", "takes laws, examples, seed and xfail, by name"),
    ],
)
def test_a_mistake_in_the_marker_is_said(suite, options, sentence):
    result = suite(GOOD, options)

    assert result.ret != 0
    assert sentence in result.stdout.str() + result.stderr.str()


def test_a_suite_that_does_not_use_the_plugin_imports_nothing_for_it(pytester, suite):
    pytester.makepyfile(
        test_other="""
        import sys

        def test_nothing_is_imported():
            names = {"cp_contract.conformance", "cp_contract.strategies"}
            assert not names & set(sys.modules)
        """
    )

    result = suite(GOOD, "", "test_other.py")

    result.assert_outcomes(passed=1)
