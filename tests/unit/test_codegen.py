"""What is generated is the schema's, all of it, and the same every time."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest
from probes import CARRIED, HOLES, PROBES, event_with, module_of, probing

from cp_contract.cli import _generated as generated_files
from cp_contract.cli import main
from cp_contract.codegen import (
    HOLES as TABLE,
)
from cp_contract.codegen import (
    Flavour,
    _generator,
    generate_module,
    schema_digest,
)
from cp_contract.codegen._verify import verify
from cp_contract.codegen.flavours import CARRIED as CARRIED_KEYWORDS
from cp_contract.codegen.projection import project
from cp_contract.contract import load_contract
from cp_contract.errors import ExtraMissing, SchemaNotCarried
from cp_contract.types import dump
from cp_contract.types._loading import load
from cp_contract.validation import validate

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated" / "cp_contract_types"
CHECKED = (Flavour.PYDANTIC, Flavour.MSGSPEC)
PROFILE = {
    **event_with(FirstName="Ana"),
    "ObjectTypeName": "_profile",
}


def run(*arguments, cwd=ROOT, root=ROOT, **environment):
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=cwd,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(root), str(root / "generated")]),
            **environment,
        },
        check=False,
        capture_output=True,
        text=True,
    )


def generate(*arguments, **options):
    return run("-m", "cp_contract.cli", "generate", *arguments, **options)


def object_type(**members):
    return load_contract().with_object_types({"Own": {"type": "object", **members}})


def accepts(flavour, contract, kind, event):
    """Says whether the library takes an event that nothing else has looked at."""
    try:
        load(getattr(module_of(contract, flavour), kind), event)
    except ValueError:
        return False
    return True


# The same bytes, whoever asks


@pytest.mark.parametrize("seed", ["0", "4242"])
def test_what_is_committed_is_what_is_generated_under_any_hash_seed(seed):
    done = generate("--check", PYTHONHASHSEED=seed)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_own_object_types_give_the_same_text_under_any_hash_seed(tmp_path):
    (tmp_path / "Own.json").write_text(
        '{"type": "object", "properties": {"b": {"$ref": "#/$defs/B"}, "a": {"type":'
        '"object", "required": ["z", "y", "x"]}}, "$defs": {"B": {"type": "object",'
        '"properties": {"q": {"enum": ["s", "r", null]}}}}}'
    )
    texts = set()
    for seed in ("1", "2"):
        into = tmp_path / f"types_{seed}.py"
        arguments = ("--into", into, "--flavour", "pydantic", "--object-types")
        done = generate(*arguments, tmp_path, PYTHONHASHSEED=seed)
        assert done.returncode == 0, done.stderr
        texts.add(into.read_text())

    assert len(texts) == 1


def test_the_text_does_not_depend_on_a_pyproject_in_the_way(tmp_path):
    (tmp_path / "pyproject.toml").write_text(
        "[tool.datamodel-codegen]\nsnake-case-field = true\n"
        "[tool.black]\nline-length = 20\n"
    )
    into = tmp_path / "events.py"

    done = generate("--into", into, "--flavour", "typed_dicts", cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    assert into.read_text() == (GENERATED / "v0" / "typed_dicts.py").read_text()


@pytest.mark.parametrize("flavour", Flavour)
def test_the_header_names_the_digest_of_the_schema_and_no_day(flavour):
    header = (GENERATED / "v0" / f"{flavour}.py").read_text().partition('"""')[0]

    assert header == (
        "# Written by `cp-contract generate`; never edited.\n"
        f"# Schema: sha256 {schema_digest(load_contract(0))}\n\n"
    )


def test_the_generator_is_pinned_where_it_is_asked_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    pin = "==".join(_generator.GENERATOR)

    assert pin in project["project"]["optional-dependencies"]["codegen"]
    assert pin in project["dependency-groups"]["test"]


# Each flavour alone


LIBRARIES = {"pydantic", "msgspec", "typing_extensions"}


@pytest.mark.parametrize(
    ("module", "needs"),
    [
        ("cp_contract_types", set()),
        ("cp_contract_types.v0", set()),
        ("cp_contract_types.v0.typed_dicts", set()),
        ("cp_contract_types.v0.dataclasses", set()),
        ("cp_contract_types.v0.msgspec", {"msgspec"}),
        ("cp_contract_types.v0.pydantic", {"pydantic", "typing_extensions"}),
    ],
)
def test_importing_one_flavour_needs_no_library_of_another(module, needs):
    code = (
        f"import sys\nfor name in {sorted(LIBRARIES - needs)}: sys.modules[name] = None"
        f"\nimport {module}"
    )

    done = run("-c", code)

    assert done.returncode == 0, done.stderr


def test_cp_contract_types_needs_no_library_either():
    code = (
        "import sys\nfor name in ('pydantic', 'msgspec', 'datamodel_code_generator'):"
        "\n    sys.modules[name] = None\n"
        "from cp_contract.types import parse\n"
        'print(parse(\'{"EventType": "HEALTH_CHECK"}\'))'
    )

    done = run("-c", code)

    assert done.stdout == "{'EventType': 'HEALTH_CHECK'}\n", done.stderr


# The table of holes is true


def test_every_keyword_of_the_table_has_a_probe():
    assert {hole.rule for hole in TABLE if hole.keyword} == set(HOLES)


@pytest.mark.parametrize("name", PROBES)
def test_a_probe_breaks_the_contract_by_its_keyword(name):
    probe = PROBES[name]

    def report(value):
        return validate(event_with(**{name: value}), contract=probing())

    assert report(probe.good).passed
    assert not report(probe.bad).passed


@pytest.mark.parametrize("flavour", Flavour)
@pytest.mark.parametrize("name", PROBES)
def test_every_flavour_takes_what_is_valid_and_gives_it_back(name, flavour):
    event = event_with(**{name: PROBES[name].good})

    loaded = load(module_of(probing(), flavour).ProbeEvent, event)

    if flavour is not Flavour.DATACLASSES or PROBES[name].good is not None:
        assert dump(loaded) == event


@pytest.mark.parametrize("flavour", Flavour)
@pytest.mark.parametrize("name", HOLES)
def test_a_hole_of_the_table_is_a_hole_and_nothing_else_is(name, flavour):
    [hole] = [hole for hole in TABLE if hole.keyword and hole.rule == name]
    event = event_with(**{name: HOLES[name].bad})

    taken = accepts(flavour, probing(), "ProbeEvent", event)

    assert taken is (flavour in hole.flavours)


@pytest.mark.parametrize("flavour", CHECKED)
@pytest.mark.parametrize("name", CARRIED)
def test_what_is_carried_is_refused_when_it_is_broken(name, flavour):
    event = event_with(**{name: CARRIED[name].bad})

    assert not accepts(flavour, probing(), "ProbeEvent", event)


def in_words(rule):
    [hole] = [hole for hole in TABLE if hole.rule == rule]
    assert not hole.keyword
    return set(hole.flavours)


def those(condition):
    return {flavour for flavour in Flavour if condition(flavour)}


def test_at_run_time_some_look_at_nothing():
    event = {**PROFILE, "EventId": 5, "EventType": "DELETED"}

    taken = those(lambda each: accepts(each, load_contract(), "ProfileEvent", event))

    assert taken == in_words("run time")


def test_the_kind_of_event_is_not_told_apart():
    taken = those(
        lambda each: accepts(each, load_contract(), "ProfileObjectEvent", PROFILE)
    )

    assert taken == in_words("kind of event")


def test_unknown_fields_are_dropped_by_some():
    event = {**PROFILE, "New": 1, "Object": {"Newer": {"a": 1}}}

    def drops(flavour):
        model = module_of(load_contract(), flavour).ProfileEvent
        return dump(load(model, event)) != event

    assert those(drops) == in_words("unknown fields")


def test_absent_and_null_are_one_for_some():
    event = {**PROFILE, "ProfileObjectUniqueKey": None}

    def drops(flavour):
        model = module_of(load_contract(), flavour).ProfileEvent
        return dump(load(model, event)) != event

    assert those(drops) == in_words("absent or null")


def test_an_integer_written_as_a_float_is_refused_by_some():
    contract = object_type(properties={"n": {"type": "integer"}})
    event = {**event_with(n=1.0), "ObjectTypeName": "Own"}
    assert validate(event, contract=contract).passed

    def refuses(flavour):
        module = module_of(contract, flavour)
        if flavour is Flavour.PYDANTIC:
            return not _fits_alone(module.OwnEvent.model_validate, event)
        if flavour is Flavour.MSGSPEC:
            from msgspec import convert

            return not _fits_alone(lambda value: convert(value, module.OwnEvent), event)
        return False

    assert those(refuses) == in_words("integers written as 0.0")
    assert load(module_of(contract, Flavour.MSGSPEC).OwnEvent, event).Object.n == 1


def _fits_alone(convert, event):
    try:
        convert(event)
    except ValueError:
        return False
    return True


def test_a_number_that_no_float_holds_is_no_float():
    contract = object_type(properties={"n": {"type": "number"}})
    event = {**event_with(n=Decimal("1e-999")), "ObjectTypeName": "Own"}
    assert validate(event, contract=contract).passed

    def loses(flavour):
        if not accepts(flavour, contract, "OwnEvent", event):
            return True
        loaded = dump(load(module_of(contract, flavour).OwnEvent, event))
        number = loaded["Object"]["n"]
        return number != Decimal("1e-999") or not isinstance(number, float)

    assert those(loses) == in_words("numbers beyond floats")


def test_false_passes_for_0_with_some():
    event = {**PROFILE, "SchemaVersion": False}

    taken = those(lambda each: accepts(each, load_contract(), "ProfileEvent", event))

    assert taken == in_words("false for 0")


def test_a_boolean_const_is_any_boolean_for_some_that_check():
    contract = object_type(properties={"yes": {"const": True}})
    event = {**event_with(yes=False), "ObjectTypeName": "Own"}

    taken = those(lambda each: accepts(each, contract, "OwnEvent", event))

    assert taken - in_words("run time") == in_words("boolean const")


def test_a_union_of_objects_is_anything_to_some_that_check():
    one = {"type": "object", "required": ["a"]}
    other = {"type": "object", "required": ["b"]}
    contract = object_type(properties={"u": {"anyOf": [one, other]}})
    event = {**event_with(u={"c": 1}), "ObjectTypeName": "Own"}
    assert not validate(event, contract=contract).passed

    taken = those(lambda each: accepts(each, contract, "OwnEvent", event))

    assert taken - in_words("run time") == in_words("union of objects")


def test_patterns_are_not_read_as_ecma_262():
    contract = object_type(properties={"p": {"type": "string", "pattern": r"^\d$"}})
    event = {**event_with(p="\u0663"), "ObjectTypeName": "Own"}
    assert not validate(event, contract=contract).passed

    taken = those(lambda each: accepts(each, contract, "OwnEvent", event))

    assert taken - in_words("run time") == in_words("pattern dialect")


def test_no_rule_in_words_goes_untested():
    source = Path(__file__).read_text()

    named = set(re.findall(r'in_words\("([^"]+)"\)', source))

    assert named == {hole.rule for hole in TABLE if not hole.keyword}


def test_a_keyword_is_carried_or_stands_in_the_table_and_never_both():
    for flavour in Flavour:
        holes = {hole.rule for hole in TABLE if flavour in hole.flavours}
        assert holes & CARRIED_KEYWORDS[flavour] == set()


# Nothing is dropped silently


@pytest.mark.parametrize(
    ("property_schema", "sentence"),
    [
        (
            {"divisibleBy": 2},
            (
                "at /$defs/OwnObject/properties/p, divisibleBy is neither carried by "
                "pydantic nor known as something that it does not carry"
            ),
        ),
        (
            {"minLength": 2},
            (
                "at /$defs/OwnObject/properties/p, minLength says nothing of a value "
                "of another kind than string, which no type can express: add a `type`"
            ),
        ),
        (False, "at /$defs/OwnObject/properties/p, false allows no value"),
        (
            {"enum": [1.5]},
            "at /$defs/OwnObject/properties/p, a Literal cannot hold the value 1.5",
        ),
        (
            {"enum": ["a"], "type": "integer"},
            "at /$defs/OwnObject/properties/p, no value meets all its rules",
        ),
        (
            {"$ref": "#/$defs/Short", "minLength": 2},
            "at /$defs/OwnObject/properties/p, minLength beside $ref is not read",
        ),
        (
            {"$ref": "#/$defs/Loop"},
            (
                "at /$defs/OwnObject/$defs/Loop, it refers to itself through no "
                "object's field"
            ),
        ),
        (
            {"type": "string", "pattern": "\\p{Lu}"},
            (
                "at /$defs/OwnObject/properties/p, the pattern '\\\\p{Lu}' is none to "
                "Python's re (bad escape \\p at position 0)"
            ),
        ),
    ],
)
def test_what_no_type_carries_and_no_table_lists_stops_the_generation(
    property_schema, sentence
):
    contract = object_type(
        properties={"p": property_schema},
        **{
            "$defs": {
                "Short": {"type": "string"},
                "Loop": {"type": "array", "items": {"$ref": "#/$defs/Loop"}},
            }
        },
    )

    with pytest.raises(SchemaNotCarried) as raised:
        generate_module(contract, Flavour.PYDANTIC)

    assert str(raised.value) == f"no types can be generated: {sentence}"


def test_the_header_counts_what_is_left_out():
    contract = object_type(properties={"a": {"format": "date", "type": "string"}})

    header = generate_module(contract, Flavour.PYDANTIC).partition("from __future__")[0]

    assert "with the object types Own" in header
    assert "- `format` (in 2 places):" in header
    assert "minLength" not in header


def test_a_class_that_the_generator_did_not_write_is_noticed():
    view = project(load_contract(), Flavour.DATACLASSES)
    module = generate_module(load_contract(), Flavour.DATACLASSES)

    with pytest.raises(SchemaNotCarried, match="wrote no class with all its fields"):
        verify(module.replace("    FirstName: str | None = None\n", ""), view)
    with pytest.raises(SchemaNotCarried, match="wrote no ExportEvent"):
        verify(module.replace("ExportEvent: TypeAlias", "Other: TypeAlias"), view)


# Names


def test_names_that_python_cannot_say_keep_their_names_in_json():
    names = ["a-b", "a_b", "class", "_x", "1", "str", "list", "dict", "Any", "field"]
    contract = object_type(
        properties={name: {"type": "string"} for name in names}, required=["class"]
    )
    event = {**event_with(**dict.fromkeys(names, "v")), "ObjectTypeName": "Own"}

    for flavour in Flavour:
        assert dump(load(module_of(contract, flavour).OwnEvent, event)) == event


def test_a_class_never_takes_the_name_of_a_field():
    contract = object_type(
        properties={"Node": {"$ref": "#/$defs/Node"}, "Other": {"type": "string"}},
        **{"$defs": {"Node": {"type": "object", "required": ["Node"]}}},
    )

    module = module_of(contract, Flavour.DATACLASSES)

    assert module.NodeObject
    assert not hasattr(module, "Node")


@pytest.mark.parametrize("name", ["Field", "ProfileObjectEvent", "Any", "None", "1st"])
def test_a_class_takes_no_name_that_means_something_else(name):
    contract = object_type(
        properties={"part": {"$ref": f"#/$defs/{name}"}},
        **{"$defs": {name: {"type": "object", "properties": {"a": {}}}}},
    )
    event = {**event_with(part={"a": 1}), "ObjectTypeName": "Own"}

    for flavour in Flavour:
        assert dump(load(module_of(contract, flavour).OwnEvent, event)) == event


def test_two_definitions_of_one_name_become_two_classes():
    one = {"type": "object", "properties": {"a": {"type": "string"}}}
    both = {
        name: {
            "type": "object",
            "properties": {"part": {"$ref": "#/$defs/Part"}},
            "$defs": {"Part": one},
        }
        for name in ("First", "Second", "Third", "Fourth")
    }
    contract = load_contract().with_object_types(both)

    module = module_of(contract, Flavour.TYPED_DICTS)

    assert [name for name in module.__all__ if "Part" in name] == [
        "FourthObjectPart",
        "Part",
        "PartObject",
        "ThirdObjectPart",
    ]


# The command


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """Copies what `generate` writes in a checkout, and makes it the checkout."""
    shutil.copytree(ROOT / "generated", tmp_path / "generated")
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    monkeypatch.setattr(generated_files, "schema_root", lambda: tmp_path / "schema")
    return tmp_path


def test_check_shows_what_is_stale_and_generate_mends_it(checkout, capsys):
    types = checkout / "generated" / "cp_contract_types"
    edited, extra = types / "v0" / "msgspec.py", types / "v0" / "old.py"
    edited.write_text(edited.read_text().replace("class PostalAddress", "class Postal"))
    extra.write_text("x = 1\n")
    (types / "py.typed").unlink()

    assert main(["generate", "--check"]) == 1
    shown = capsys.readouterr()
    assert "-class Postal(Struct, kw_only=True):" in shown.out
    assert "+class PostalAddress(Struct, kw_only=True):" in shown.out
    assert "-x = 1" in shown.out
    assert f"{types / 'py.typed'} is missing\n" in shown.out
    assert shown.err == "stale: run cp-contract generate\n"

    assert main(["generate"]) == 0
    assert capsys.readouterr().err.splitlines() == [
        f"wrote {edited}",
        f"removed {extra}",
        f"wrote {types / 'py.typed'}",
    ]
    assert main(["generate", "--check"]) == 0


def test_without_a_checkout_a_file_must_be_named(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(generated_files, "schema_root", lambda: tmp_path / "_schema")

    assert main(["generate"]) == 2
    assert capsys.readouterr().err.splitlines()[-1] == (
        "cp-contract: Name a file with --into, or modules and their libraries in "
        "[tool.cp-contract.generate] of pyproject.toml."
    )


def test_check_of_an_own_module_compares_and_writes_nothing(tmp_path, capsys):
    into = tmp_path / "events.py"

    code = main(["generate", "--check", "--into", str(into), "--flavour", "msgspec"])

    assert code == 1
    assert not into.exists()
    assert "+class ProfileEvent(Struct, kw_only=True):" in capsys.readouterr().out


def test_an_own_module_is_written_where_it_is_asked_for(tmp_path, capsys):
    into = tmp_path / "my_pkg" / "events.py"
    (tmp_path / "pyproject.toml").write_text(
        '[tool.cp-contract]\nobject-types = "schemas"\n'
    )
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "LoyaltyCard.json").write_text(
        '{"type": "object", "required": ["tier"], "properties": {"tier": {"enum": '
        '["gold", "blue"]}}}'
    )

    code = main(["generate", "--into", str(into), "--flavour", "dataclasses"])

    assert (code, capsys.readouterr().err) == (0, f"wrote {into}\n")
    assert 'tier: Literal["gold", "blue"]' in into.read_text()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--into", "x.py"], "cp-contract: --into needs --flavour"),
        (
            ["--flavour", "msgspec"],
            "cp-contract: --flavour, --object-types and --version go with --into",
        ),
    ],
)
def test_a_mistake_is_one_sentence_and_exit_code_2(arguments, sentence, capsys):
    code = main(["generate", *arguments])

    assert code == 2
    assert capsys.readouterr().err.splitlines()[-1] == sentence


def test_a_file_that_cannot_be_written_is_one_sentence(tmp_path, capsys):
    (tmp_path / "folder").write_text("a file")
    into = tmp_path / "folder" / "events.py"

    code = main(["generate", "--into", str(into), "--flavour", "typed_dicts"])

    assert code == 2
    assert capsys.readouterr().err == (
        f"cp-contract: {into} cannot be written: not a directory\n"
    )


@pytest.mark.parametrize("generator", [("no-such-generator", "1"), ("click", "0.0.1")])
def test_without_the_pinned_generator_the_extra_is_named(
    generator, monkeypatch, tmp_path, capsys
):
    monkeypatch.setattr(_generator, "GENERATOR", generator)
    into = tmp_path / "events.py"

    code = main(["generate", "--into", str(into), "--flavour", "typed_dicts"])

    assert code == 2
    assert capsys.readouterr().err.endswith(
        "needs more than the core of cp-contract; "
        "install it with: pip install 'cp-contract[codegen]'\n"
    )
    with pytest.raises(ExtraMissing):
        generate_module(load_contract(), Flavour.TYPED_DICTS)
