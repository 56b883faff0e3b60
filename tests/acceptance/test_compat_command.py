"""`cp-contract compat` and `release`, as a user meets them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cp_contract.cli import main
from cp_contract.dialect import reference_validator
from cp_contract.reporters.comparisons import COMPARISON_FORMATS

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data" / "compat"
FORM = json.loads(
    (
        ROOT / "cp_contract" / "reporters" / "comparisons" / "comparison.schema.json"
    ).read_text("utf-8")
)


def evolution(name):
    return [str(DATA / name / each) for each in ("old.json", "new.json")]


def run(capsys, *arguments):
    code = main(["compat", *arguments])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """Gives a repository with one commit of two schemas, as the working directory."""
    monkeypatch.chdir(tmp_path)
    old = {"type": "object", "properties": {"a": {"$ref": "word.schema.json"}}}
    (tmp_path / "event.schema.json").write_text(json.dumps(old))
    (tmp_path / "word.schema.json").write_text('{"type": "string", "maxLength": 5}')
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@example.com"]
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "first"]):
        subprocess.run([*git, *command], check=True, cwd=tmp_path)
    return tmp_path


def test_a_witness_is_shown_with_the_place_to_blame(capsys):
    old, new = evolution("minimum-raised")

    code, out, _ = run(capsys, old, new)

    assert code == 1
    assert out == (
        f"{old} -> {new}\n"
        "  BACKWARD incompatible: events in archives and replays would become invalid\n"
        "    the old schema accepts, the new schema rejects:\n"
        "      {\n"
        '    >   "Quantity": 0\n'
        "      }\n"
        "    $.Quantity: 0 is not at least 1 [minimum]\n"
        "  FORWARD compatible: today's consumers read every event to come, since the "
        "old schema accepts it\n"
        "  changes:\n"
        "    /properties/Quantity/minimum: the lower bound went from 0 to 1 "
        "[minimum-raised] BACKWARD incompatible\n"
        "\n"
        "FULL: incompatible (failed)\n"
    )


def test_an_equal_schema_is_called_equal(capsys):
    code, out, _ = run(capsys, *evolution("one-of-rewritten-as-condition"))

    assert code == 0
    assert "  equal: both admit the same values\n" in out


def test_only_the_directions_of_the_mode_decide(capsys):
    schemas = evolution("minimum-raised")

    assert run(capsys, *schemas, "--mode", "FORWARD")[0] == 0
    assert run(capsys, *schemas, "--mode", "BACKWARD")[0] == 1


def test_what_the_default_relies_on_is_said_and_strict_refuses_it(capsys):
    schemas = evolution("event-field-added-optional")

    code, out, _ = run(capsys, *schemas)
    strict, _, _ = run(capsys, *schemas, "--strict")

    assert (code, strict) == (0, 1)
    assert (
        "relies on: no event from before carries what the new schema refuses: "
        "null stands where a string belongs (at $.Region)\n"
    ) in out


def test_an_ignored_rule_is_taken_as_done(capsys):
    schemas = evolution("minimum-raised")

    assert run(capsys, *schemas, "--ignore", "minimum-raised")[0] == 0
    assert run(capsys, *schemas, "--ignore", "enum-value-added")[0] == 1


def test_a_transitive_mode_holds_the_last_schema_to_every_one_before(capsys):
    old, new = evolution("minimum-raised")

    code, out, _ = run(capsys, new, old, new, "--mode", "BACKWARD_TRANSITIVE")
    plain, _, err = run(capsys, new, old, new)

    assert code == 1
    assert f"{new} -> {new}\n" in out
    assert f"{old} -> {new}\n" in out
    assert plain == 2
    assert "more than two schemas need a *_TRANSITIVE --mode" in err


@pytest.mark.parametrize("name", sorted(each.name for each in DATA.iterdir()))
def test_json_output_is_what_its_schema_says(capsys, name):
    _, out, _ = run(capsys, *evolution(name), "--format", "json", "--policy")

    assert list(reference_validator(FORM).iter_errors(json.loads(out))) == []


@pytest.mark.parametrize("name", COMPARISON_FORMATS)
def test_every_format_names_the_rule_and_fails_alike(capsys, name):
    code, out, _ = run(capsys, *evolution("event-type-merged-added"), "--format", name)

    assert code == 1
    assert "enum-value-added" in out


def test_a_finding_points_at_the_line_of_the_new_schema(capsys):
    old, new = evolution("minimum-raised")

    _, out, _ = run(capsys, old, new, "--format", "github")

    lines = Path(new).read_text().splitlines()
    line = next(i for i, each in enumerate(lines, 1) if '"minimum"' in each)
    assert out.startswith(f"::error file={new},line={line},")


def test_published_schemas_go_by_their_names(capsys):
    code, out, _ = run(capsys, "v0@0.2", "v0")

    assert code == 0
    assert out.startswith("v0@0.2 -> v0\n")


def test_the_policy_holds_for_the_schemas_as_they_stand(capsys):
    assert run(capsys, "--policy")[0] == 0


def test_the_policy_says_what_must_be_bumped_and_why(capsys):
    code, out, _ = run(
        capsys,
        *evolution("event-type-merged-added"),
        "--policy",
        "--mode",
        "BACKWARD",
    )

    assert code == 1
    assert (
        '  policy: SchemaVersion 0 must be bumped: "MERGED" was added to the values '
        "[enum-value-added], and the old schema rejects what can be written under the "
        "new [schema-version-kept]\n"
    ) in out


def test_a_schema_version_of_its_own_may_promise_what_it_likes(capsys):
    code, out, _ = run(capsys, *evolution("schema-version-added"), "--policy")

    assert code == 1, "the schemas themselves are not compatible"
    assert "policy" not in out


def test_all_schemas_of_the_tree_are_compared_with_a_commit(capsys, repository):
    (repository / "word.schema.json").write_text('{"type": "string", "maxLength": 4}')
    (repository / "new.schema.json").write_text("{}")

    code, out, err = run(capsys, "--against", "HEAD")

    assert code == 1
    assert "HEAD:./event.schema.json -> event.schema.json\n" in out
    assert "HEAD:./word.schema.json -> word.schema.json\n" in out
    assert '    >   "a": "aaaaa"\n' in out
    assert err == "cp-contract: new.schema.json is new since HEAD\n"


def test_a_schema_that_is_gone_reads_nothing(capsys, repository):
    (repository / "word.schema.json").unlink()
    (repository / "event.schema.json").write_text("{}")

    code, out, _ = run(capsys, "--against", "HEAD", "word.schema.json")

    assert code == 1
    assert "HEAD:./word.schema.json -> word.schema.json (gone)\n" in out
    assert "[schema-removed]" in out


@pytest.mark.usefixtures("repository")
def test_a_file_at_a_commit_is_a_schema_too(capsys):
    code, _, _ = run(capsys, "HEAD:event.schema.json", "event.schema.json")

    assert code == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["nowhere.json", "v0"],
            (
                "cp-contract: nowhere.json cannot be used as a schema: there is no "
                "such file; it is no v0, v0@0.1 or REV:path either\n"
            ),
        ),
        (["v9", "v0"], "cp-contract: SchemaVersion 9 is not published; published: 0\n"),
        (
            ["v0@9.9", "v0"],
            "cp-contract: SchemaVersion 0 has no revision 9.9; released: 0.1, 0.2\n",
        ),
    ],
)
def test_what_cannot_be_read_is_one_sentence(capsys, arguments, sentence):
    assert run(capsys, *arguments) == (2, "", sentence)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[", "it is no JSON: Expecting value: line 1 column 2 (char 1)"),
        ("[]", "a schema is an object, true or false"),
        (
            '{"$schema": "http://json-schema.org/draft-03/schema#"}',
            (
                "its $schema, http://json-schema.org/draft-03/schema#, is none of "
                "drafts 4 to 2020-12"
            ),
        ),
        (
            '{"$ref": "https://example.com/a.json"}',
            "no schema of that name is in the folder",
        ),
    ],
)
def test_what_is_no_schema_is_refused_in_one_sentence(capsys, tmp_path, text, reason):
    path = tmp_path / "a.json"
    path.write_text(text)

    code, out, err = run(capsys, str(path), str(path))

    assert (code, out) == (2, "")
    assert err.endswith(f"cannot be used as a schema: {reason}\n")
    assert err.count("\n") == 1


@pytest.fixture
def checkout(tmp_path):
    """Gives a copy of what a release reads and writes."""
    for folder in ("cp_contract", "schema"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copy(ROOT / "CHANGELOG.md", tmp_path)
    return tmp_path


def release(checkout, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "cp_contract.cli", "release", *arguments],
        cwd=checkout,
        env={"PYTHONPATH": str(checkout)},
        capture_output=True,
        text=True,
        check=False,
    )


def change(checkout, **keywords):
    path = checkout / "schema" / "v0" / "event.schema.json"
    schema = json.loads(path.read_text("utf-8"))
    schema["$defs"]["ExportDomainName"].update(keywords)
    path.write_text(json.dumps(schema, indent=2, ensure_ascii=False) + "\n", "utf-8")


def test_there_is_nothing_to_release_where_nothing_changed(checkout):
    done = release(checkout, "v0")

    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "nothing changed since revision 0.2\n"


def test_a_release_freezes_the_bundle_and_tells_the_changelog(checkout):
    change(checkout, title="The domain's name")

    done = release(checkout, "v0")

    assert done.returncode == 0, done.stderr
    versions = json.loads((checkout / "schema" / "versions.json").read_text())
    assert [each["revision"] for each in versions["versions"][0]["revisions"]] == [
        "0.1",
        "0.2",
        "0.3",
    ]
    entry = (
        "- SchemaVersion 0, revision 0.3: BACKWARD compatible and FORWARD compatible "
        "with 0.2.\n"
    )
    assert done.stdout == entry
    assert entry in (checkout / "CHANGELOG.md").read_text()
    assert release(checkout, "v0").stderr == "nothing changed since revision 0.3\n"


def test_what_the_policy_refuses_is_not_released(checkout):
    change(checkout, maxLength=128)
    before = (checkout / "schema" / "versions.json").read_bytes()

    done = release(checkout, "v0")

    assert done.returncode == 1
    assert "refused: SchemaVersion 0 must be bumped: " in done.stdout
    assert (checkout / "schema" / "versions.json").read_bytes() == before


def test_an_acknowledged_break_of_archives_is_released(checkout):
    change(checkout, maxLength=32)
    path = checkout / "schema" / "versions.json"
    versions = json.loads(path.read_text())
    versions["versions"][0]["acknowledged"] = [
        {
            "rule": "max-length-lowered",
            "pointer": "/$defs/ExportDomainName/maxLength",
            "reason": "No domain of ours is longer.",
            "witness": {"EventType": "HEALTH_CHECK", "DomainName": "x" * 33},
        }
    ]

    refused = release(checkout, "v0", "--dry-run")
    path.write_text(json.dumps(versions))
    done = release(checkout, "v0", "--dry-run")

    assert "break" in refused.stdout
    assert refused.returncode == 1
    assert done.returncode == 0, done.stdout + done.stderr
