"""What schema/ promises: described, sourced, exemplified, frozen where released."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from cp_contract import load_contract, validate
from cp_contract._resources import load_json, read_bytes
from cp_contract.canonical import digest, render_canonical
from cp_contract.contract import load_versions
from cp_contract.dialect import reference_validator

SCHEMA = Path(__file__).parents[2] / "schema"
SOURCES = {"documented", "service-model", "observed", "choice"}
SCHEMA_FILES = sorted(SCHEMA.glob("v*/*.schema.json"))
VALID = sorted(SCHEMA.glob("v*/examples/valid/*.json"))
INVALID = sorted(SCHEMA.glob("v*/examples/invalid/*.json"))


def named(paths):
    return pytest.mark.parametrize("path", paths, ids=lambda path: path.stem)


def described_parts(schema, at="#"):
    """Yields every property and definition, with references to definitions resolved."""
    for keyword in ("properties", "$defs"):
        for name, part in schema.get(keyword, {}).items():
            yield f"{at}/{keyword}/{name}", part
            yield from described_parts(part, f"{at}/{keyword}/{name}")


def follow(part, root):
    if set(part) == {"$ref"} and part["$ref"].startswith("#/$defs/"):
        return root["$defs"][part["$ref"].removeprefix("#/$defs/")]
    return part


@named(SCHEMA_FILES)
def test_a_schema_file_is_a_draft_2020_12_schema(path):
    schema = json.loads(path.read_bytes())

    Draft202012Validator.check_schema(schema)

    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"].endswith(f"/schema/{path.relative_to(SCHEMA).as_posix()}")


@named(SCHEMA_FILES)
def test_every_property_is_described_exemplified_and_sourced(path):
    schema = json.loads(path.read_bytes())

    for pointer, part in described_parts(schema):
        resolved = follow(part, schema)
        assert resolved.get("title"), pointer
        assert resolved.get("description"), pointer
        assert resolved.get("examples"), pointer
        assert resolved.get("x-source") in SOURCES, pointer


@named(SCHEMA_FILES)
def test_a_choice_says_what_was_chosen(path):
    schema = json.loads(path.read_bytes())

    for pointer, part in described_parts(schema):
        if part.get("x-source") == "choice":
            assert part["$comment"].startswith("Choice: "), pointer


@named(SCHEMA_FILES)
def test_every_example_of_a_property_is_valid_under_it(path):
    schema = load_contract().schema
    root = json.loads(path.read_bytes())

    for pointer, part in described_parts(root):
        resolved: Any = follow(part, root)
        if "$ref" in resolved and not resolved["$ref"].startswith("#"):
            resolved = {"$ref": "#/$defs/StandardProfile"}
        definitions = {**root.get("$defs", {}), **schema["$defs"]}
        holder = {"$defs": definitions, "allOf": [resolved]}
        for example in follow(part, root)["examples"]:
            assert reference_validator(holder).is_valid(example), (pointer, example)


def test_no_definition_is_named_like_a_property():
    schema = load_contract().schema
    properties = set[str]()
    for _, part in described_parts(schema):
        properties |= set(part.get("properties", {}))

    assert properties.isdisjoint(schema["$defs"])


@named([*SCHEMA_FILES, SCHEMA / "versions.json", *VALID, *INVALID])
def test_files_are_in_canonical_form(path):
    text = path.read_text(encoding="utf-8")

    assert text == render_canonical(json.loads(text))


@named(VALID)
def test_a_valid_example_has_no_error(path):
    assert validate(path.read_bytes()).errors == ()


@named(INVALID)
def test_an_invalid_example_fails_as_declared_and_in_no_other_way(path):
    declared = json.loads(path.read_bytes())

    errors = validate(json.dumps(declared["event"])).errors

    assert [(error.pointer, error.rule) for error in errors] == [
        (declared["pointer"], declared["rule"])
    ]


def test_both_documented_samples_are_examples():
    documented = [path.stem for path in VALID if path.stem.startswith("documented-")]

    assert documented == ["documented-salesforce-account", "documented-template"]


def test_every_predefined_object_type_has_an_example():
    shown = {json.loads(path.read_bytes()).get("ObjectTypeName") for path in VALID}

    assert shown >= set(load_contract().predefined_object_types)


@pytest.mark.parametrize("version", load_versions(), ids=lambda each: each.version)
def test_a_released_revision_has_the_digest_it_was_released_with(version):
    for revision in version.revisions:
        assert digest(read_bytes(revision.bundle)) == revision.sha256


@pytest.mark.parametrize("version", load_versions(), ids=lambda each: each.version)
def test_a_released_revision_refers_to_nothing_outside_itself(version):
    for revision in version.revisions:
        bundle = load_json(revision.bundle)
        references = [
            value for key, value in _pairs(bundle) if key == "$ref" and value[0] != "#"
        ]
        assert references == []


def _pairs(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str):
                yield key, inner
            yield from _pairs(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _pairs(inner)
