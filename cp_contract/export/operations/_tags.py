"""Resources <-> their tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cp_contract.export.operations._call import refused

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

__all__ = ["add_tags", "drop_tags", "find_tags", "remove_tags", "replace_tags"]

_MOST: Final = 50


def find_tags(connection: sqlite3.Connection, resource: str) -> dict[str, str]:
    """Gives the tags of a resource by name."""
    rows = connection.execute(
        "SELECT name, value FROM tags WHERE resource = ? ORDER BY name", (resource,)
    )
    return dict(rows.fetchall())


def add_tags(
    connection: sqlite3.Connection, resource: str, tags: Mapping[str, str]
) -> None:
    """Adds tags; one of the same name is replaced."""
    if len(find_tags(connection, resource).keys() | tags.keys()) > _MOST:
        raise refused(f"a resource has at most {_MOST} tags")
    connection.executemany(
        "INSERT OR REPLACE INTO tags VALUES (?, ?, ?)",
        [(resource, name, value) for name, value in tags.items()],
    )


def replace_tags(
    connection: sqlite3.Connection, resource: str, tags: Mapping[str, str] | None
) -> None:
    """Puts tags in place of those that are there; None leaves them."""
    if tags is not None:
        drop_tags(connection, resource)
        add_tags(connection, resource, tags)


def remove_tags(
    connection: sqlite3.Connection, resource: str, names: Iterable[str]
) -> None:
    """Removes the tags of these names."""
    connection.executemany(
        "DELETE FROM tags WHERE resource = ? AND name = ?",
        [(resource, name) for name in names],
    )


def drop_tags(connection: sqlite3.Connection, resource: str) -> None:
    """Removes the tags of a resource and of all that is below it."""
    connection.execute(
        "DELETE FROM tags WHERE resource = :resource"
        " OR substr(resource, 1, length(:resource) + 1) = :resource || '/'",
        {"resource": resource},
    )
