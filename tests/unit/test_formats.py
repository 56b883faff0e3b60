"""Each format is the set that its standard names, by the test suite's cases."""

from __future__ import annotations

import subprocess
import sys

import pytest
from suite import Case, load_cases

from cp_contract.dialect import reference_validator
from cp_contract.formats import FORMATS
from cp_contract.languages.matching import matches

_CASES = [
    pytest.param(case, id=case.name)
    for case in load_cases("optional/format/*.json")
    if case.schema.get("format") in FORMATS
]


@pytest.mark.parametrize("case", _CASES)
def test_a_format_reads_a_value_as_the_suite_does(case: Case):
    assert reference_validator(case.schema).is_valid(case.instance) == case.valid


@pytest.mark.parametrize("case", _CASES)
def test_the_pattern_of_a_format_reads_a_string_as_the_suite_does(case: Case):
    pattern = FORMATS[case.schema["format"]].pattern
    if pattern is None or not isinstance(case.instance, str):
        return

    assert matches(pattern, case.instance) == case.valid


def test_a_name_that_is_no_format_of_ours_asserts_nothing():
    validator = reference_validator({"format": "idn-hostname"})

    assert "idn-hostname" not in FORMATS
    assert validator.is_valid("-")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("date-time", "0000-02-29T00:00:00Z"),
        ("date-time", "2000-02-29t00:00:00.000000000000000000001z"),
        ("date-time", "2016-12-31T23:59:60.5Z"),
        ("date-time", "2017-01-01T08:59:60+09:00"),
        ("date-time", "2017-01-01T00:59:60+01:00"),
        ("date-time", "2016-12-31T23:59:60-00:00"),
        ("date-time", "2020-01-01T00:00:00-23:59"),
        ("duration", "P1Y2M3DT4H5M6S"),
        ("email", "a@[IPv6:1::2]"),
        ("hostname", ".".join(["a" * 49] * 5) + ".abc"),
        ("ipv6", "1:2:3:4:5:6:7::"),
        ("json-pointer", "/\n"),
        ("uri", "urn:"),
        ("uri-reference", ""),
        ("uri-template", "a'b{+x,y.z:3,list*}"),
    ],
)
def test_a_corner_of_a_format_is_inside(name: str, text: str):
    assert FORMATS[name].check(text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("date", "1900-02-29"),
        ("date", "2020-02-29\n"),
        ("date-time", "2020-01-01T00:00:00Z\n"),
        ("date-time", "2020-01-01 00:00:00Z"),
        ("date-time", "2020-01-01T24:00:00Z"),
        ("date-time", "2020-01-01T00:00:00+24:00"),
        ("date-time", "2020-01-01T00:00:00.Z"),
        ("date-time", "2019-12-13T07:56:04.000+0000"),
        ("date-time", "2016-12-31T23:59:60+01:00"),
        ("date-time", "2017-01-01T00:59:60+00:00"),
        ("duration", "PT1H1S"),
        ("duration", "p1d"),
        ("email", "a@[IPv6:1:2:3:4:5:6:7::]"),
        ("hostname", "example.com."),
        ("hostname", ".".join(["a" * 49] * 5) + ".abcd"),
        ("ipv4", "1.2.3.4\n"),
        ("ipv6", "1:2:3:4:5:6:7:8::"),
        ("json-pointer", "/~"),
        ("regex", "\ud800"),
        ("uri", "a:\u00e9"),
        ("uri-template", "{a b}"),
    ],
)
def test_a_corner_of_a_format_is_outside(name: str, text: str):
    assert not FORMATS[name].check(text)


def test_importing_formats_compiles_nothing():
    code = (
        "import sys; import cp_contract.formats;"
        "print('regress' in sys.modules, 'jsonschema' in sys.modules)"
    )

    printed = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert printed == "False False\n"
