"""What a language answers, on examples that say why it is asked."""

from __future__ import annotations

import random
from itertools import islice

import pytest
from suite import Case, load_cases

from cp_contract.errors import OutOfStates, PatternInvalid, PatternUnsupported
from cp_contract.formats import FORMATS
from cp_contract.languages import ANY, NOTHING, Language


def _of(pattern: str) -> Language:
    return Language.from_pattern(pattern)


def _of_format(name: str) -> Language:
    pattern = FORMATS[name].pattern
    assert pattern is not None
    return _of(pattern)


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=case.name)
        for file in (
            "pattern.json",
            "optional/ecmascript-regex.json",
            "optional/non-bmp-regex.json",
        )
        for case in load_cases(file)
        if "pattern" in case.schema and isinstance(case.instance, str)
    ],
)
def test_a_pattern_of_the_suite_is_read_as_the_suite_does(case: Case):
    assert _of(case.schema["pattern"]).contains(case.instance) == case.valid


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        ("^[a-f0-9]{32}$", "^.{1,255}$"),
        ("^[a-z]{1,5000}$", "^[a-z0-9]{1,10000}$"),
        ("^[a-z][a-z0-9]{0,9999}$", "^[a-z0-9]{1,10000}$"),
        ("^[a-z]{1,5000}-[0-9]{1,5000}$", "^[a-z]{1,6000}-[0-9a-f]{1,6000}$"),
        ("^.*a.{20}$", "^.*[ab].{20}$"),
        ("^a?[a-z]{1,1000}-[0-9]{1,1000}$", "^[a-z]{1,1001}-[0-9]{1,1000}$"),
        ("^arn:aws:[a-z]{1,63}:[0-9]{12}:.{1,1024}$", "^arn:[^:]+:[^:]*:[^:]*:.+$"),
        ("^(?:a|ab|abc)+$", "^[abc]*$"),
        ("^(?!_)[a-z_]{1,20}$", "^[a-z]"),
        (r"^\p{Lu}\p{L}*$", r"^[\p{L}\p{N}]+$"),
    ],
)
def test_inclusion_is_decided_within_few_states(narrow: str, wide: str):
    assert (_of(narrow) - _of(wide)).shortest(budget=20) is None
    assert (_of(wide) - _of(narrow)).shortest(budget=2000) is not None


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        ("email", "idn-email"),
        ("ipv4", "hostname"),
        ("uri", "iri"),
        ("uri", "uri-reference"),
        ("uri-reference", "iri-reference"),
    ],
)
def test_a_format_lies_within_a_wider_one(narrow: str, wide: str):
    assert (_of_format(narrow) - _of_format(wide)).shortest() is None
    assert (_of_format(wide) - _of_format(narrow)).shortest() is not None


def test_a_leap_second_does_not_get_in_the_way_of_an_inclusion():
    loose = _of(r"^[0-9]{4}-[0-9-]{5}[Tt][0-9:]{8}(\.[0-9]+)?([Zz]|[+-][0-9:]{5})$")

    assert (_of_format("date-time") - loose).shortest(budget=500) is None


def test_a_shortest_member_is_readable():
    assert _of(r"^\S\s\W.$").shortest() == "a -a"
    assert _of("^[^a-z]{2}$").shortest() == "AA"
    assert (_of("^[a-z]+$") - _of("^a")).shortest() == "b"


def test_words_come_shortest_first():
    assert list(islice(_of("^[a-c]+$").words(), 5)) == ["a", "b", "c", "aa", "ab"]
    assert list(NOTHING.words()) == []
    assert next(ANY.words()) == ""
    assert list(Language.literals(["b", "", "ab"]).words()) == ["", "b", "ab"]


def test_words_of_a_finite_language_with_complements_end():
    few = _of("^[ab]{0,2}$") - _of("a")

    assert list(few.words()) == ["", "b", "bb"]


def test_count_stops_at_its_limit():
    assert _of("^[a-c]{1,3}$").count(1000) == 39
    assert _of("^[a-c]{1,3}$").count(5) == 5
    assert _of("^[a-c]{1,3}-?$").count(1000) == 78
    assert ANY.count(10**9) == 10**9
    assert NOTHING.count(3) == 0
    assert Language.lengths(0, 0).count(3) == 1


def test_lengths_are_counted_in_characters():
    assert Language.lengths(1, 1).contains("\U0001f600")
    assert Language.lengths(3, 2) is NOTHING
    assert Language.lengths(0, None) is ANY


def test_a_lone_surrogate_counts_as_the_replacement_character():
    assert _of("^\ufffd$").contains("\ud800")
    assert _of("^\U0001f600$").contains("\ud83d\ude00")


@pytest.mark.parametrize(
    ("pattern", "members"),
    [
        (r"^[\p{AHex}\-/]$", 22 + 2),
        (r"^\P{Assigned}\p{ASCII}$", 10**9),
        (r"^\p{LC}$", 10**9),
        ("^(?:a{2,3}){2}$", 3),
        ("^(?:a{2}){1,3}$", 3),
        ("^(?:(?:ab){2,3}){2}$", 3),
        ("^(?:(?:ab){2}){1,3}$", 3),
        ("^(?:(?=a)a|b){2,3}$", 4 + 8),
        ("^a?^b$", 1),
        ("^b?(?:^|a)b$", 3),
        (r"^a?\b-?\b[ab-]$", 5),
    ],
)
def test_count_is_exact(pattern: str, members: int):
    language = _of(pattern)

    assert language.count(100) == min(members, 100)


def test_a_language_shows_what_it_is_made_of():
    assert repr(_of("^a{2}$")) == "<Language <RUN (61-61, ((2, 2),))>>"


def test_samples_reach_every_part_of_a_language():
    language = _of("^(?:[a-c]|x{2,4}-[0-9])$")
    choose = random.Random(0).randrange  # noqa: S311  (nothing to keep secret)

    drawn = {language.sample(choose, 10) for _ in range(500)}

    assert drawn == set(language.words())


def test_a_sample_of_nothing_is_refused():
    with pytest.raises(ValueError, match=r"^the language has no member to draw$"):
        NOTHING.sample(lambda _: 0, 10)


def test_a_question_that_takes_too_many_states_says_so():
    one, other = _of("^[ab]*a[ab]{20}$"), _of("^[ab]*b[ab]{20}$")

    with pytest.raises(OutOfStates) as caught:
        (one & other).shortest(budget=100)

    assert str(caught.value) == "no answer within 100 states"
    assert caught.value.budget == 100


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("a)", "'a)' is not a pattern: unmatched ) at 1"),
        ("a**", "'a**' is not a pattern: lone * at 2"),
        ("^*", "'^*' is not a pattern: nothing to repeat at 1"),
        ("a{2,1}", "'a{2,1}' is not a pattern: numbers out of order at 1"),
        ("[b-a]", "'[b-a]' is not a pattern: range out of order at 4"),
        ("[a-", "'[a-' is not a pattern: missing ] at 3"),
        ("(a", "'(a' is not a pattern: missing ) at 2"),
        ("(?", "'(?' is not a pattern: unknown group at 0"),
        ("(?<1>a)", "'(?<1>a)' is not a pattern: bad name of a group at 0"),
        (r"\1", r"'\\1' is not a pattern: reference to no group at 1"),
        (r"\k<a>", r"'\\k<a>' is not a pattern: reference to no group at 1"),
        (r"\p{-}", r"'\\p{-}' is not a pattern: bad property at 1"),
        ("[a", "'[a' is not a pattern: missing ] at 2"),
        (r"\a", r"'\\a' is not a pattern: unknown escape at 2"),
        ("\ud800", r"'\ud800' is not a pattern: it holds a lone surrogate"),
    ],
)
def test_what_is_no_pattern_is_refused_with_a_reason(pattern: str, sentence: str):
    with pytest.raises(PatternInvalid) as caught:
        _of(pattern)

    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        (r"(a)\1", "it refers back to a group"),
        ("(?<=a)b", "it looks behind"),
        ("(?<a>b)|(?<a>c)", "it names two groups alike"),
        ("(?<é>b)", "the name of a group is not plain"),
        ("(?i:a)", "it changes flags within"),
        (r"\p{Script=Greek}", "the property Script=Greek is not known"),
        ("(" * 200 + ")" * 200, "its groups are nested too deep"),
        (
            "(?:(?=a)a){1,100}",
            "it repeats an anchor or a look-around too often",
        ),
    ],
)
def test_what_is_not_worked_out_is_refused_with_a_reason(pattern: str, reason: str):
    with pytest.raises(PatternUnsupported) as caught:
        _of(pattern)

    assert caught.value.reason == reason
    assert str(caught.value) == f"the language of {pattern!r} is not known: {reason}"


@pytest.mark.parametrize(
    "pattern",
    [
        "a?" * 3000,
        "(?:a?){3000}",
        "((a{0,50}){0,50}){0,50}",
        "(a|b|ab){1,100000}c",
        "^((a+)+b?)+$",
        "|".join("a" * length for length in range(200)),
    ],
)
def test_a_hostile_pattern_is_no_trouble(pattern: str):
    language = _of(pattern)

    shortest = language.shortest(budget=100)

    assert shortest is not None
    assert language.contains(shortest)
    assert not language.contains("x" * 30) or language.contains("")


def test_long_texts_are_no_trouble():
    text = "ab" * 5000
    language = Language.literals([text, text + "c"])

    assert (language - _of("^[ab]*$")).shortest() == text + "c"
    assert language.count(9) == 2
