"""A contract and an event -> a schema that only events without any finding meet.

It is the contract's, as it applies to events whose fields decide its conditions alike,
and closed: where an object names its fields, there may be no others. An engine then
says in one go that an event is valid and that every name in it is known. What it
refuses may still be valid, and is left to others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.kinds import is_object
from cp_contract.pointers import resolve_fragment
from cp_contract.validation._compiled import condition
from cp_contract.validation._conjunction import Doubt
from cp_contract.validation._unknown import SPEAKING_FOR_ALL

if TYPE_CHECKING:
    from cp_contract.contract import Contract

__all__ = ["closed"]

_UNREADABLE: Final = frozenset(
    {
        *("$anchor", "$dynamicAnchor", "$dynamicRef", "anyOf", "contains", "not"),
        *("dependentSchemas", "oneOf", "prefixItems", "unevaluatedItems"),
    }
)
"""Keywords beside which it is not plain to see which names are known."""
_BRANCHES: Final = ("then", "else")
_CONDITIONAL: Final = frozenset({"if", *_BRANCHES})

Names = frozenset[str]


def closed(contract: Contract, event: dict[str, Any]) -> dict[str, Any] | None:
    """Closes the schema for events like this one; None where that cannot be done."""
    try:
        return _Closing(contract, event).whole()
    except Doubt:
        return None


@final
class _Closing:
    """Closes the schemas of a contract, each once for every way to come to it."""

    def __init__(self, contract: Contract, event: dict[str, Any]) -> None:
        self._contract = contract
        self._root = contract.schema
        self._event = event
        self._keys: dict[tuple[str, Names | None, bool], str] = {}
        self._defs: dict[str, Any] = {}

    def whole(self) -> dict[str, Any]:
        """Gives the document closed; what it defined is still there, as it was."""
        schema = self._close(self._root, frozenset(), top=True)
        return {**schema, "$defs": {**self._root.get("$defs", {}), **self._defs}}

    def _close(self, schema: Any, outer: Names | None, *, top: bool = False) -> Any:
        """Closes a schema, and those of what is inside of its values.

        `outer` are the names that others have named of the same object; None if others
        close that. At the `top`, the schema is of the event itself.
        """
        if schema is False:
            return False
        if schema is True:
            schema = {}
        if schema.keys() & _UNREADABLE:
            raise Doubt
        if top and "if" in schema:
            schema = self._decided(schema)
        if schema.keys() & {*SPEAKING_FOR_ALL}:
            outer = None  # no name is unknown
        own = schema.get("properties", {})
        inner = dict(schema)
        if own:
            inner["properties"] = {
                name: self._close(each, frozenset()) for name, each in own.items()
            }
        if "items" in schema:
            inner["items"] = self._close(schema["items"], frozenset())
        named = None if outer is None else outer.union(own)
        if not self._beside(schema, inner, named, top=top) and named:
            others = dict.fromkeys(sorted(named.difference(own)), True)
            inner["properties"] = {**inner.get("properties", {}), **others}
            inner["additionalProperties"] = False
        return inner

    def _decided(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Puts the branch that the event takes in the place of a condition."""
        held = condition(self._contract, schema["if"])(self._event)
        branch = schema.get("then" if held else "else", True)
        rest = {key: each for key, each in schema.items() if key not in _CONDITIONAL}
        return rest | {"allOf": [*schema.get("allOf", ()), branch]}

    def _beside(
        self,
        schema: dict[str, Any],
        inner: dict[str, Any],
        named: Names | None,
        *,
        top: bool,
    ) -> bool:
        """Closes what else applies to the same value; says if that closes the object.

        It must be one schema: of two, neither would know what the other names.
        """
        target = [self._target(schema["$ref"])] if "$ref" in schema else []
        branches = [schema.get(each, True) for each in _BRANCHES if "if" in schema]
        parts = schema.get("allOf", [])
        groups = (target, branches, *([each] for each in parts))
        naming = sum(self._names(group, top=top) for group in groups)
        if named is not None and naming > 1:
            raise Doubt

        def outer(group: list[Any]) -> Names | None:
            return named if self._names(group, top=top) else None

        if target:
            inner["$ref"] = self._reference(schema["$ref"], outer(target), top=top)
        if branches:
            both = (self._close(each, outer(branches)) for each in branches)
            inner["then"], inner["else"] = both
        if parts:
            inner["allOf"] = [
                self._close(each, outer([each]), top=top) for each in parts
            ]
        return naming > 0

    def _reference(self, reference: str, outer: Names | None, *, top: bool) -> str:
        key = reference, outer, top
        if key not in self._keys:
            self._keys[key] = name = f"closed-{len(self._keys)}"
            self._defs[name] = self._close(self._target(reference), outer, top=top)
        return f"#/$defs/{self._keys[key]}"

    def _target(self, reference: str) -> Any:
        return resolve_fragment(self._root, reference)

    def _names(self, schemas: list[Any], *, top: bool) -> bool:
        """Says whether a schema, or what applies to the same value, names a field."""
        waiting, seen = [*schemas], set[int]()
        while waiting:
            each = waiting.pop()
            if not is_object(each) or id(each) in seen:
                continue
            seen.add(id(each))
            if each.get("properties"):
                return True
            if top and "if" in each:
                each = self._decided(each)
            waiting += [each[key] for key in _BRANCHES if key in each]
            waiting += each.get("allOf", ())
            if "$ref" in each:
                waiting.append(self._target(each["$ref"]))
        return False
