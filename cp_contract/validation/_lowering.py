"""Contract -> program: for each place in an event, what can be proven of it.

A node is made for a conjunction of schemas, type by type. What has no instruction is a
doubt for the types that it speaks of, and for no others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.validation._conjunction import (
    Doubt,
    Refused,
    as_array,
    as_number,
    as_text,
    conjuncts,
    is_text,
    scalars,
)
from cp_contract.validation._dispatch import choices, decided, tests_in
from cp_contract.validation._instructions import (
    NO_PLAN,
    ArrayRule,
    Discriminator,
    Node,
    ObjectRule,
    Plan,
    Program,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cp_contract.contract import Contract

__all__ = ["CAPTURES", "program_of"]

CAPTURES: Final = (
    ("EventType",),
    ("ObjectTypeName",),
    ("DomainName",),
    ("EventTimestamp",),
    ("EventId",),
    ("ProfileObjectUniqueKey",),
    ("Object", "ProfileId"),
    ("IsMessageRealTime",),
)
"""Paths of the values that columns are made of; the native tier counts on them."""

_MOST_FIELDS: Final = 240  # the native tier has 256, and what is captured is one too
_MOST_TESTS: Final = 4
_MOST_NODES: Final = 20_000

Captures = tuple[tuple[tuple[str, ...], int], ...]


def program_of(contract: Contract) -> Program:
    """Lowers a contract; a program that proves nothing is an answer too."""
    lowering = _Lowering(contract.schema)
    captures = tuple((path, slot) for slot, path in enumerate(CAPTURES))
    root = lowering.node([contract.schema], captures)
    program = lowering.program
    if _names_its_version(program, root, contract.version):
        program.root = root
    known = {*contract.predefined_object_types, *contract.object_types}
    program.known = ("ObjectTypeName", frozenset(known))
    return program


def _names_its_version(program: Program, root: int, version: int) -> bool:
    """Says whether what is proven is of a published SchemaVersion, or of none."""
    rule = program.nodes[root].object
    if rule is None:
        return False
    for plan in rule.plans:
        place = plan.nodes.get("SchemaVersion")
        node = Node() if place is None else program.nodes[place]
        if place is None or node.number is None or node.number.literals != (version,):
            return False
    return True


@final
class _Lowering:
    """The nodes made so far, each for a set of schemas and what is captured in it."""

    def __init__(self, root: dict[str, Any]) -> None:
        self.root = root
        self.program = Program([Node()])
        self._places: dict[tuple[frozenset[int], Captures], int] = {}

    def node(self, schemas: Iterable[Any], captures: Captures = ()) -> int:
        """Gives the place of the node for all of the schemas at once."""
        schemas = [each for each in schemas if each is not True]
        key = frozenset(map(id, schemas)), captures
        place = self._places.get(key)
        if place is None:
            if len(self.program.nodes) >= _MOST_NODES:
                return 0  # a doubt
            place = self._places[key] = len(self.program.nodes)
            node = Node(anything=not schemas)
            self.program.nodes.append(node)
            self._fill(node, schemas, captures)
        return place

    def _fill(self, node: Node, schemas: list[Any], captures: Captures) -> None:
        node.scalars = scalars(self.root, schemas)
        node.number = as_number(self.root, schemas)
        node.text = as_text(self.root, schemas)
        try:
            node.array = self._array(schemas)
        except (Doubt, Refused):
            node.array = None
        try:
            node.object = self._object(schemas, captures)
        except (Doubt, Refused):
            node.object = None

    def _array(self, schemas: list[Any]) -> ArrayRule:
        parts = conjuncts(self.root, schemas, "array")
        shortest, longest = as_array(parts)
        places = max((len(part.get("prefixItems", ())) for part in parts), default=0)
        first = tuple(
            self.node(_item(part, place) for part in parts) for place in range(places)
        )
        rest = self.node(part.get("items", True) for part in parts)
        return ArrayRule(shortest, longest, first, rest)

    def _object(self, schemas: list[Any], captures: Captures) -> ObjectRule:
        tests = tests_in(self.root, schemas)
        plans: list[Plan] = []
        made: dict[frozenset[int], int] = {}
        chosen: list[int] = []
        for choice in choices(tests):
            try:
                parts = decided(self.root, schemas, choice)
            except (Doubt, Refused):
                chosen.append(NO_PLAN)
                continue
            key = frozenset(map(id, parts))
            if key not in made:
                made[key] = len(plans)
                plans.append(self._plan(parts, captures))
            chosen.append(made[key])
        if not plans:
            raise Refused
        fields = set[str]().union(
            *(plan.nodes for plan in plans), *(plan.required for plan in plans), tests
        )
        if (
            len(fields) > _MOST_FIELDS
            or len(tests) > _MOST_TESTS
            or not all(map(is_text, fields))
        ):
            raise Doubt
        discriminators = tuple(
            Discriminator(name, {text: at for at, text in enumerate(sorted(texts))})
            for name, texts in tests.items()
        )
        kept = {path[0]: slot for path, slot in captures if len(path) == 1}
        return ObjectRule(discriminators, tuple(chosen), tuple(plans), kept)

    def _plan(self, parts: list[dict[str, Any]], captures: Captures) -> Plan:
        named = [part.get("properties", {}) for part in parts]
        names = dict.fromkeys(name for each in named for name in each)
        refusal = [part["propertyNames"] for part in parts if "propertyNames" in part]
        nodes: dict[str, int] = {}
        for name in names:
            below = [_member(part, name) for part in parts]
            if refusal and not _may_be_named(self.root, refusal, name):
                below.append(False)
            inner = tuple(
                (path[1:], slot)
                for path, slot in captures
                if len(path) > 1 and path[0] == name
            )
            nodes[name] = self.node(below, inner)
        fewest = max((part.get("minProperties", 0) for part in parts), default=0)
        most = [part["maxProperties"] for part in parts if "maxProperties" in part]
        if any(True for part in parts if {"const", "enum"} & part.keys()):
            raise Doubt
        return Plan(
            nodes,
            frozenset(name for part in parts for name in part.get("required", ())),
            self.node(part.get("additionalProperties", True) for part in parts),
            bool(names) and not any("additionalProperties" in each for each in parts),
            as_text(self.root, refusal),
            int(fewest),
            int(min(most)) if most else None,
        )


def _item(part: Mapping[str, Any], place: int) -> Any:
    first = part.get("prefixItems", ())
    return first[place] if place < len(first) else part.get("items", True)


def _member(part: Mapping[str, Any], name: str) -> Any:
    if name in part.get("properties", ()):
        return part["properties"][name]
    return part.get("additionalProperties", True)


def _may_be_named(root: Any, schemas: list[Any], name: str) -> bool:
    """Says whether a name meets `propertyNames`, as far as constants can tell."""
    rule = as_text(root, [*schemas, {"const": name}])
    return rule is not None and rule.literals == (name,)
