"""Program of a contract -> what reads its events, kind by kind.

A kind is a plan of the event, and the ObjectTypeName that goes with it, if any. Its
type takes no event of another kind, so that it may be tried without looking.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from msgspec import Raw
from msgspec.json import Decoder

from cp_contract.validation._instructions import NULL
from cp_contract.validation._shapes import Shape, Shapes, place_of
from cp_contract.validation._texts import admits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cp_contract.validation._instructions import Node, ObjectRule, Plan, Program
    from cp_contract.validation._predicates import Predicate
    from cp_contract.validation._seen import Seen

__all__ = ["Kind", "kinds_of"]


Kind = tuple["Callable[[bytes], Any]", "Predicate", bool, bool]
"""What reads events, or raises what msgspec does, and what is left to be asked of them.

Then whether they may nest as deep as they like, and whether they would be read faster
if it were known what names there are. A plain tuple, as it is unpacked for each event.
"""


def kinds_of(program: Program, text: str | None, seen: Seen) -> tuple[Kind, ...]:
    """Gives what reads the events of an ObjectTypeName, or of none, that are proven.

    What reads events without any name but those that were seen comes first.
    """
    rule = program.nodes[program.root].object
    name, _ = program.known
    if rule is None or name not in {each.name for each in rule.discriminators}:
        return ()
    shapes = [*_shapes_with(Shapes(program, seen), rule, name, text)]
    if not seen.is_empty() and any(shape.loose for shape in shapes):
        knowing = Shapes(program, seen, knowing=True)
        shapes = [*_shapes_with(knowing, rule, name, text), *shapes]
    return tuple(map(_kind, shapes))


def _kind(shape: Shape) -> Kind:
    decode = Decoder(shape.type, float_hook=_kept).decode
    return decode, shape.test or _passes, shape.deep, shape.loose


def _kept(spelled: str) -> Raw:
    """Keeps a number with a fraction as it is spelled, which is as long as it was."""
    if "e" in spelled or "E" in spelled:
        raise ValueError(spelled)
    return Raw(spelled.encode())


def _passes(_value: Any) -> bool:
    return True


def _shapes_with(
    shapes: Shapes, rule: ObjectRule, name: str, text: str | None
) -> Iterator[Shape]:
    """Yields the shapes of events whose ObjectTypeName is a text, or none.

    The plans that no condition names come first, as most events do.
    """
    nodes = shapes.program.nodes
    for place, plan in reversed([*enumerate(rule.plans)]):
        if not plan.others_are_unknown or plan.fewest or plan.most is not None:
            continue
        said = {} if text is None else {name: text}
        narrowed = _narrowed(nodes, rule, place, name, said)
        if narrowed is None or name not in plan.nodes:
            continue
        node = nodes[plan.nodes[name]]
        if text is not None:
            if node.text is None or not admits(node.text, text):
                continue
            named, narrowed[name] = _with(plan, name), Shape(Literal[text])
        elif name in plan.required:
            continue
        elif node.scalars & NULL and (
            _narrowed(nodes, rule, place, name, {name: None}) == narrowed
        ):
            named, narrowed[name] = plan, Shape(None)
        else:
            named = _without(plan, name)
        shape = shapes.struct(named, narrowed)
        if shape is not None:
            yield shape


def _narrowed(
    nodes: list[Node], rule: ObjectRule, place: int, name: str, said: dict[str, Any]
) -> dict[str, Shape] | None:
    """Narrows what else tells kinds apart to what leads to a plan; None is a doubt."""
    others = [each.name for each in rule.discriminators if each.name != name]
    plan = rule.plans[place]
    if not others:
        return {} if place_of(rule, said) == place else None
    other, *more = others
    node = nodes[plan.nodes[other]] if other in plan.nodes else None
    if more or node is None or node.text is None or other not in plan.required:
        return None
    texts = tuple(
        text
        for text in node.text.literals or ()
        if place_of(rule, {**said, other: text}) == place
    )
    return {other: Shape(Literal[texts])} if texts else None


def _with(plan: Plan, name: str) -> Plan:
    return replace(plan, required=plan.required | {name})


def _without(plan: Plan, name: str) -> Plan:
    nodes = {each: node for each, node in plan.nodes.items() if each != name}
    return replace(plan, nodes=nodes)
