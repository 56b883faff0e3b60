"""A repository -> the commit at which its branch left the default branch."""

from __future__ import annotations

import subprocess
from typing import Final

from cp_contract.errors import SchemaUnreadable

__all__ = ["MERGE_BASE", "fork_point"]

MERGE_BASE: Final = "merge-base"
"""What `--against` takes for the fork point."""

_DEFAULT_BRANCHES: Final = (
    "refs/remotes/origin/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master",
)

# The tree of no files has this name in every repository.
_NO_FILES: Final = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"


def fork_point() -> str:
    """Finds the commit to compare with; before the first, the tree of no files.

    Raises `SchemaUnreadable` if no default branch is known, or none that this branch
    shares a commit with.
    """
    if _git("rev-parse", "--git-dir") is None:
        raise SchemaUnreadable(MERGE_BASE, "there is no git repository here")
    if _git("rev-parse", "--verify", "--quiet", "HEAD^{commit}") is None:
        return _NO_FILES
    for branch in _DEFAULT_BRANCHES:
        if _git("rev-parse", "--verify", "--quiet", f"{branch}^{{commit}}") is None:
            continue
        if (commit := _git("merge-base", "HEAD", branch)) is None:
            raise SchemaUnreadable(
                MERGE_BASE,
                f"HEAD and {branch} share no commit here: fetch more of them",
            )
        return commit
    raise SchemaUnreadable(
        MERGE_BASE,
        f"no default branch is known, as none of {', '.join(_DEFAULT_BRANCHES)} "
        "is here: name a commit instead",
    )


def _git(*arguments: str) -> str | None:
    """Gives what git says, or None if it refuses."""
    try:
        done = subprocess.run(  # noqa: S603  (no shell, and no word of the user's)
            ["git", *arguments],  # noqa: S607  (the git that the user has)
            check=False,
            capture_output=True,
            text=True,
        )
    except FileNotFoundError as error:
        raise SchemaUnreadable(MERGE_BASE, "git is not installed") from error
    return None if done.returncode else done.stdout.strip()
