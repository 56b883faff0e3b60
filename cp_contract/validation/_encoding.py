"""Program -> bytes that the native tier reads: little-endian words, tables by number.

The reader is native/engine/src/program.rs; FORMAT changes when either does.
"""

from __future__ import annotations

from struct import pack
from typing import TYPE_CHECKING, Final, final

from cp_contract.validation._automata import automaton_of
from cp_contract.validation.tiers import FORMAT

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

    from cp_contract.validation._automata import Automaton
    from cp_contract.validation._instructions import (
        ArrayRule,
        Node,
        NumberRule,
        ObjectRule,
        Plan,
        Program,
        TextRule,
    )

__all__ = ["encode"]

NONE: Final = 0xFFFF_FFFF


def encode(program: Program) -> bytes:
    """Encodes a program; rules that are alike are written once."""
    writer = _Writer()
    nodes = [writer.node(node) for node in program.nodes]
    field, known = program.known
    root = program.nodes[program.root].object
    fields = list(_fields(root)) if root else []
    watch = fields.index(field) if field in fields else NONE
    names = writer.names(dict.fromkeys(sorted(known), 0))
    tables = (
        writer.name_tables,
        writer.automata,
        writer.texts,
        writer.numbers,
        writer.arrays,
        writer.plans,
        writer.objects,
    )
    return b"".join(
        (
            FORMAT,
            *(
                _words(len(table)) + b"".join(table.values())
                for table in (each.entries for each in tables)
            ),
            _words(len(nodes)),
            *nodes,
            _words(program.root, watch, names),
        )
    )


@final
class _Table:
    """Encoded entries in their order, each once; what they were made of is the key."""

    def __init__(self) -> None:
        self.entries: dict[Hashable, bytes] = {}
        self._places: dict[Hashable, int] = {}

    def place(self, key: Hashable, encoded: Callable[[], bytes]) -> int:
        """Gives the place of an entry, which is encoded when it is new."""
        if key not in self._places:
            entry = encoded()  # may add other entries, of other tables
            self._places[key] = len(self.entries)
            self.entries[key] = entry
        return self._places[key]


@final
class _Writer:
    """The tables of a program, filled as its nodes are written."""

    def __init__(self) -> None:
        self.name_tables = _Table()
        self.automata = _Table()
        self.texts = _Table()
        self.numbers = _Table()
        self.arrays = _Table()
        self.plans = _Table()
        self.objects = _Table()

    def node(self, node: Node) -> bytes:
        return _words(
            node.scalars | node.anything << 3,
            self._number(node.number),
            self._text(node.text),
            self._array(node.array),
            self._object(node.object),
        )

    def names(self, names: Mapping[str, int]) -> int:
        return self.name_tables.place(
            tuple(names.items()),
            lambda: (
                _words(len(names))
                + b"".join(_text(name) + _words(value) for name, value in names.items())
            ),
        )

    def _number(self, rule: NumberRule | None) -> int:
        if rule is None:
            return NONE
        flags = (
            rule.integers_only
            | rule.exclusive_minimum << 1
            | rule.exclusive_maximum << 2
            | (rule.minimum is not None) << 3
            | (rule.maximum is not None) << 4
            | (rule.literals is not None) << 5
        )
        return self.numbers.place(
            rule,
            lambda: (
                _words(flags)
                + pack("<2q", rule.minimum or 0, rule.maximum or 0)
                + _integers(rule.divisors)
                + _integers(rule.literals or ())
            ),
        )

    def _text(self, rule: TextRule | None) -> int:
        automaton = literals = NONE
        if rule is None:
            return NONE
        if rule.pattern:
            machine = automaton_of(rule.pattern)
            if machine is None:
                return NONE
            automaton = self.automata.place(rule.pattern, lambda: _automaton(machine))
        if rule.literals is not None:
            literals = self.names(dict.fromkeys(rule.literals, 0))
        return self.texts.place(
            rule,
            lambda: _words(
                min(rule.shortest, NONE - 1),
                _most(rule.longest),
                rule.date_time,
                automaton,
                literals,
            ),
        )

    def _array(self, rule: ArrayRule | None) -> int:
        if rule is None:
            return NONE
        return self.arrays.place(
            rule,
            lambda: _words(
                min(rule.shortest, NONE - 1),
                _most(rule.longest),
                len(rule.first),
                *rule.first,
                rule.rest,
            ),
        )

    def _object(self, rule: ObjectRule | None) -> int:
        if rule is None:
            return NONE
        fields = {name: place for place, name in enumerate(_fields(rule))}
        plans = [self._plan(plan, fields) for plan in rule.plans]
        words = [self.names(fields)]
        captures = [(fields[name], slot) for name, slot in rule.captures.items()]
        words += [len(captures), *(word for pair in captures for word in pair)]
        words.append(len(rule.discriminators))
        for each in rule.discriminators:
            words += [fields[each.name], self.names(each.classes), len(each.classes)]
        words += [len(plans), *plans, len(rule.choices)]
        words += [NONE if each < 0 else each for each in rule.choices]
        return self.objects.place(tuple(words), lambda: _words(*words))

    def _plan(self, plan: Plan, fields: Mapping[str, int]) -> int:
        required = sorted(fields[name] for name in plan.required)
        words = [len(fields), *(plan.nodes.get(name, NONE) for name in fields)]
        words += [len(required), *required, plan.others, plan.others_are_unknown]
        words += [self._text(plan.names), min(plan.fewest, NONE - 1), _most(plan.most)]
        return self.plans.place(tuple(words), lambda: _words(*words))


def _fields(rule: ObjectRule) -> dict[str, None]:
    """Gives every name that a rule knows, in the order in which they may come."""
    names = dict.fromkeys(name for plan in rule.plans for name in plan.nodes)
    names |= dict.fromkeys(each.name for each in rule.discriminators)
    names |= dict.fromkeys(rule.captures)
    return names | dict.fromkeys(
        sorted(name for plan in rule.plans for name in plan.required)
    )


def _automaton(machine: Automaton) -> bytes:
    width = len(machine.steps[0])
    flat = [target for row in machine.steps for target in row]
    return b"".join(
        (
            machine.classes,
            _words(width, len(machine.steps)),
            pack(f"<{len(flat)}H", *flat),
            bytes(machine.accepting),
        )
    )


def _most(limit: int | None) -> int:
    return NONE if limit is None else min(limit, NONE - 1)


def _words(*words: int) -> bytes:
    return pack(f"<{len(words)}I", *words)


def _integers(numbers: Iterable[int]) -> bytes:
    numbers = tuple(numbers)
    return _words(len(numbers)) + pack(f"<{len(numbers)}q", *numbers)


def _text(text: str) -> bytes:
    octets = text.encode()
    return _words(len(octets)) + octets
