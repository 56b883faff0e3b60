"""Diff of a document -> what it says: a source before it and after it."""

from __future__ import annotations

__all__ = ["mended"]


def mended(source, diff):
    """Gives a source as a diff without line numbers leaves it; hunks end in `@@`."""
    for hunk in diff.split("@@\n"):
        lines = hunk.splitlines(keepends=True)
        before = "".join(line[1:] for line in lines if line[0] != "+")
        after = "".join(line[1:] for line in lines if line[0] != "-")
        assert source.count(before) == 1, before
        source = source.replace(before, after)
    return source
