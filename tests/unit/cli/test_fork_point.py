"""The commit that a branch is compared with, in repositories of every shape."""

from __future__ import annotations

import os
import subprocess

import pytest

from cp_contract.cli import main
from cp_contract.cli._fork_point import fork_point
from cp_contract.errors import SchemaUnreadable

PERSON = {"NAME": "A. Tester", "EMAIL": "tester@example.com"}


@pytest.fixture
def git(tmp_path, monkeypatch):
    """Works in a new repository, and gives a function that calls git there."""
    for key in [key for key in os.environ if key.startswith("GIT_")]:
        monkeypatch.delenv(key)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    for role in ("AUTHOR", "COMMITTER"):
        for key, value in PERSON.items():
            monkeypatch.setenv(f"GIT_{role}_{key}", value)
    monkeypatch.chdir(tmp_path)

    def call(*arguments):
        done = subprocess.run(
            ["git", *arguments], check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    call("init", "-q", "-b", "main")
    return call


def commit(git, subject):
    git("commit", "-q", "--allow-empty", "-m", subject)
    return git("rev-parse", "HEAD")


def test_a_branch_is_compared_with_the_commit_where_it_left(git):
    left = commit(git, "where the branch leaves")
    git("checkout", "-q", "-b", "topic")
    commit(git, "on the branch")
    git("checkout", "-q", "main")
    commit(git, "later, on main")
    git("checkout", "-q", "topic")

    assert fork_point() == left


def test_what_the_remote_calls_its_default_wins(git):
    pushed = commit(git, "pushed")
    git("update-ref", "refs/remotes/origin/trunk", pushed)
    git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk")
    commit(git, "not pushed")

    assert fork_point() == pushed


@pytest.mark.usefixtures("git")
def test_before_the_first_commit_every_schema_is_new(tmp_path, capsys):
    (tmp_path / "a.schema.json").write_text("{}", "utf-8")

    assert main(["compat", "--against", "merge-base"]) == 0
    assert "a.schema.json is new since" in capsys.readouterr().err


def test_an_unknown_default_branch_is_one_sentence(git, capsys):
    git("checkout", "-q", "-b", "trunk")
    commit(git, "first")

    assert main(["compat", "--against", "merge-base"]) == 2
    assert capsys.readouterr().err == (
        "cp-contract: merge-base cannot be used as a schema: no default branch is "
        "known, as none of refs/remotes/origin/HEAD, refs/remotes/origin/main, "
        "refs/remotes/origin/master, refs/heads/main, refs/heads/master is here: name "
        "a commit instead\n"
    )


def test_a_branch_that_shares_no_commit_is_one_sentence(git):
    commit(git, "first")
    git("checkout", "-q", "--orphan", "topic")
    commit(git, "another first")

    with pytest.raises(SchemaUnreadable, match="share no commit here: fetch more of"):
        fork_point()


def test_a_folder_without_git_is_one_sentence(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.chdir(tmp_path)

    with pytest.raises(SchemaUnreadable, match="there is no git repository here"):
        fork_point()


def test_a_machine_without_git_is_one_sentence(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(SchemaUnreadable, match="git is not installed"):
        fork_point()
