"""The user's folder makes their contract, and a mistake in it is one sentence."""

from __future__ import annotations

import json

import pytest

from cp_contract.errors import ContractError
from cp_contract.project import (
    Project,
    find_project,
    load_project_contract,
    read_object_types,
)

CARD = {"properties": {"Number": {"$ref": "number.json#/$defs/short"}}}
NUMBER = {"$defs": {"short": {"type": "string", "maxLength": 2}}}


@pytest.fixture
def project(tmp_path):
    """Gives a function that writes a pyproject.toml and files of object types."""

    def write(pyproject="", **files):
        (tmp_path / "pyproject.toml").write_text(pyproject, encoding="utf-8")
        (tmp_path / "types").mkdir()
        for name, content in files.items():
            text = content if isinstance(content, str) else json.dumps(content)
            path = tmp_path / "types" / f"{name}.json"
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return write


NAMED = '[tool.cp-contract]\nobject-types = "types"\n'


def test_the_nearest_pyproject_names_the_folder_of_object_types(project):
    root = project(NAMED, Card={"type": "object"})
    below = root / "a" / "b"
    below.mkdir(parents=True)

    assert set(load_project_contract(start=below).object_types) == {"Card"}


def test_a_project_that_names_no_folder_has_the_plain_contract(project):
    root = project('[project]\nname = "x"\n', Card={})

    assert load_project_contract(start=root).object_types == {}


def test_a_pyproject_of_no_tools_at_all_says_nothing(project):
    root = project("tool = 1\n")

    assert find_project(root) == Project(path=root / "pyproject.toml")


def test_the_modules_of_types_lie_beside_the_pyproject_that_names_them(project):
    root = project('[tool.cp-contract.generate]\n"shop/events.py" = "pydantic"\n')

    assert find_project(root / "types").generate == {
        root / "shop" / "events.py": "pydantic"
    }


def test_a_folder_can_be_named_instead(project):
    root = project(Card={})

    contract = load_project_contract(object_types=root / "types", start=root)

    assert set(contract.object_types) == {"Card"}


def test_object_types_may_refer_to_each_other_by_file_name(project):
    types = read_object_types(project(Card=CARD, number=NUMBER) / "types")

    assert types["Card"]["properties"]["Number"] == {
        "$ref": "#/$defs/Number/$defs/short"
    }


def test_both_endings_name_the_type_by_what_stands_before(project):
    root = project(Card={})
    (root / "types" / "Point.schema.json").write_text("{}")

    assert set(read_object_types(root / "types")) == {"Card", "Point"}


def test_two_files_of_one_type_are_one_too_many(project):
    folder = project(Card={}) / "types"
    (folder / "Card.schema.json").write_text("{}")

    with pytest.raises(ContractError, match=r"two files in .* are named after it"):
        read_object_types(folder)


def test_a_folder_named_like_a_schema_is_one_sentence(project):
    folder = project() / "types"
    (folder / "Card.json").mkdir()

    with pytest.raises(ContractError) as raised:
        read_object_types(folder)

    assert str(raised.value).endswith("cannot be used as a schema: Is a directory")


@pytest.mark.parametrize(
    ("pyproject", "files", "sentence"),
    [
        ("[tool", {}, "pyproject.toml cannot be used: Expected ']'"),
        (
            "[tool.cp-contract]\nobject-type = 1\n",
            {},
            "has no key 'object-type'; known: object-types, generate",
        ),
        (
            "[tool.cp-contract]\nobject-types = 1\n",
            {},
            "object-types is not the name of a folder",
        ),
        (
            "[tool]\ncp-contract = 1\n",
            {},
            "[tool.cp-contract] is no table",
        ),
        (
            '[tool.cp-contract]\ngenerate = "events.py"\n',
            {},
            "generate is no table of file names, each with a library",
        ),
        (
            '[tool.cp-contract.generate]\n"events.py" = 1\n',
            {},
            "generate is no table of file names, each with a library",
        ),
        (
            '[tool.cp-contract]\nobject-types = "elsewhere"\n',
            {},
            "elsewhere cannot be used: there is no folder of object types here",
        ),
        (NAMED, {"Card": "{"}, "Card.json cannot be used as a schema: it is not JSON"),
        (
            NAMED,
            {"Card": "[]"},
            "Card.json cannot be used as a schema: it holds no JSON",
        ),
        (NAMED, {"_profile": {}}, "'_profile' cannot be an object type"),
        (
            NAMED,
            {"Card": {"type": "text"}},
            "'Card' cannot be an object type: its schema is none: at /type, 'text'",
        ),
        (
            NAMED,
            {"Card": {"$ref": "https://example.com/card.json"}},
            (
                "https://example.com/card.json cannot be used as a schema: "
                "no schema of that name is in the folder"
            ),
        ),
        (
            NAMED,
            {"Card": {"$ref": "../secret.json"}},
            (
                "../secret.json cannot be used as a schema: "
                "no schema of that name is in the folder"
            ),
        ),
        (
            NAMED,
            {"Card": {"properties": {"a": {"pattern": "(?<"}}}},
            "at /properties/a, '(?<' is no ECMA-262 pattern",
        ),
        (
            NAMED,
            {"Card": {"$defs": {"a": {"$id": "x"}}}},
            "a schema inside a schema has an $id",
        ),
    ],
    ids=[
        "broken pyproject",
        "unknown key",
        "no name",
        "no table",
        "no table of modules",
        "no library",
        "no folder",
        "no JSON",
        "no object",
        "shadows _profile",
        "no schema",
        "refers to the network",
        "refers out of the folder",
        "no pattern",
        "a document inside",
    ],
)
def test_a_mistake_in_a_project_is_one_sentence(project, pyproject, files, sentence):
    root = project(pyproject, **files)

    with pytest.raises(ContractError) as raised:
        load_project_contract(start=root)

    assert sentence in str(raised.value)
    assert "\n" not in str(raised.value)
