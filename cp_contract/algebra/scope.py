"""A schema and where it stands -> its form, with references followed.

A reference to a schema that is being read further up, past a property or an item, is a
recursion: it becomes a lazy form. One that comes back to itself in place says nothing.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, final

from jsonschema_specifications import (  # type: ignore[import-untyped]  # has no stubs
    REGISTRY as SPECIFICATIONS,  # pyright: ignore[reportMissingTypeStubs]  (the same)
)
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012, EMPTY_REGISTRY

from cp_contract.algebra.forms import ANYTHING, NOTHING, Form, lazy, undecidable

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from referencing.jsonschema import Schema, SchemaRegistry

__all__ = ["Scope", "open_scope"]

Key = tuple[int, tuple[str, ...]]


@final
class _Library:
    """The targets of references: those read, and those being read."""

    __slots__ = ("links", "open", "read", "reader", "visited")

    def __init__(self, reader: Callable[[Schema, Scope], Form]) -> None:
        self.reader = reader
        self.read: dict[Key, Form] = {}
        self.open: dict[Key, int] = {}
        self.links: dict[Key, Form] = {}
        self.visited: dict[tuple[Key, int], int] = {}


@final
class Scope:
    """Where a schema stands: its pointer, its base, and how deep in the value."""

    __slots__ = ("_level", "_library", "_resolver", "pointer")

    def __init__(
        self,
        library: _Library,
        resolver: Any,
        pointer: str,
        level: int,
    ) -> None:
        self._library = library
        # `referencing` does not export the class of its resolvers.
        self._resolver = resolver
        self.pointer = pointer
        self._level = level

    def here(self, schema: Schema, *tokens: object) -> Form:
        """Reads a subschema that speaks of the same value."""
        return self._read(schema, tokens, 0)

    def below(self, schema: Schema, *tokens: object) -> Form:
        """Reads a subschema that speaks of a property or an item."""
        return self._read(schema, tokens, 1)

    def at(self, *tokens: object) -> str:
        """Gives the pointer of a place below."""
        return self.pointer + "".join([f"/{_escape(str(each))}" for each in tokens])

    def enter(self, schema: Schema, *tokens: object) -> Scope:
        """Gives the scope of a subschema that speaks of the same value."""
        return self._enter(schema, tokens, 0)

    def follow(self, reference: str) -> tuple[Schema, Scope] | None:
        """Gives the target of a reference and its scope; None if there is none."""
        try:
            resolved = self._resolver.lookup(reference)
        except Unresolvable:
            return None
        pointer = (
            reference.partition("#")[2] if reference.startswith("#") else reference
        )
        scope = Scope(self._library, resolved.resolver, pointer, self._level)
        return resolved.contents, scope

    def refer(self, reference: str, keyword: str) -> Form:
        """Reads the target of a reference, once."""
        found = self.follow(reference)
        if found is None:
            reason = f"the reference {reference!r} leads nowhere"
            return undecidable(reason, self.at(keyword))
        target, scope = found
        return scope.read_once(target)

    def read_once(self, schema: Schema) -> Form:
        """Reads a schema that may be asked for again."""
        library = self._library
        if isinstance(schema, bool):
            return ANYTHING if schema else NOTHING
        key = self._key(schema)
        if key in library.read:
            return library.read[key]
        if key in library.open:
            if library.open[key] == self._level:
                return undecidable("a reference leads back to itself", self.pointer)
            if key not in library.links:
                library.links[key] = lazy(lambda: library.read[key])
            return library.links[key]
        library.open[key] = self._level
        try:
            form = library.read[key] = library.reader(schema, self)
        finally:
            del library.open[key]
        return form

    @contextmanager
    def visiting(self, schema: Schema) -> Generator[bool]:
        """Says whether a schema is new on this way in place; a loop comes back."""
        place = (self._key(schema), self._level)
        is_new = place not in self._library.visited
        self._library.visited[place] = self._library.visited.get(place, 0) + 1
        try:
            yield is_new
        finally:
            self._library.visited[place] -= 1
            if not self._library.visited[place]:
                del self._library.visited[place]

    def _key(self, schema: Schema) -> Key:
        # Which schema a $dynamicRef means depends on the resources on the way here,
        # on each one's outermost place only.
        bases = [base for base, _ in self._resolver.dynamic_scope()]
        return id(schema), tuple(dict.fromkeys(reversed(bases)))

    def _read(self, schema: Schema, tokens: tuple[object, ...], deeper: int) -> Form:
        if isinstance(schema, bool):
            return ANYTHING if schema else NOTHING
        return self._library.reader(schema, self._enter(schema, tokens, deeper))

    def _enter(self, schema: Schema, tokens: tuple[object, ...], deeper: int) -> Scope:
        resolver = self._resolver
        if not isinstance(schema, bool) and "$id" in schema:
            resolver = resolver.in_subresource(DRAFT202012.create_resource(schema))
        return Scope(self._library, resolver, self.at(*tokens), self._level + deeper)


def open_scope(
    schema: Schema,
    reader: Callable[[Schema, Scope], Form],
    *,
    registry: SchemaRegistry = EMPTY_REGISTRY,
) -> Scope:
    """Gives the scope of a whole document."""
    resource = DRAFT202012.create_resource(schema)
    resolver = SPECIFICATIONS.combine(registry).resolver_with_root(resource)
    return Scope(_Library(reader), resolver, "", 0)


def _escape(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")
