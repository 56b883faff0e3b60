"""Prints what questions to the algebra cost: time, and the steps of the search.

Run as `python benchmarks/algebra.py`. Every schema is asked for a member and compared
with an edited copy, both ways. Steps are exact and the same on every machine.
"""

from __future__ import annotations

import copy
import gc
import json
import math
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from _timing import machine

from cp_contract.algebra import SchemaSet, Unknown, find_member, find_outside

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from suite import load_cases, load_remotes

KINDS = (
    {"type": "string", "minLength": 1, "maxLength": 255},
    {"type": "integer", "minimum": 0},
    {"type": ["string", "null"], "pattern": "^[a-z]+$"},
    {"type": "boolean"},
    {"enum": ["A", "B", "C"]},
    {"type": "string", "format": "date-time"},
)
HEADER = "| schema | build | member | edited, one way | the other | steps |"


def main() -> None:
    """Prints the tables."""
    print(machine())
    print()
    suite()
    print()
    print(HEADER, "|---|---|---|---|---|---|", sep="\n")
    grown = [(size, compared(f"{size} properties", wide, size)) for size in SIZES]
    for size in (2, 4, 8, 16, 32, 64):
        compared(f"oneOf {size} variants", variants, size)
    for size in (2, 4, 8, 16, 32, 64):
        compared(f"if/then/else to {size} variants", dispatch, size)
    for size in (10, 100, 1_000, 10_000):
        compared(f"a counter up to {size}", counter, size)
    event()
    print()
    (small, fast), (large, slow) = grown[1], grown[-1]
    power = math.log(slow / fast) / math.log(large / small)
    print(f"Time grows as n^{power:.2f} from {small} to {large} properties.")


SIZES = (10, 100, 1_000, 5_000)


def suite() -> None:
    """Asks the algebra every question that the test suite holds."""
    remotes = load_remotes()
    taken, steps, unknown = [], [], {}
    for case in load_cases("*.json"):
        schema_set = SchemaSet.of(case.schema, registry=remotes)
        start = perf_counter()
        instance = SchemaSet.of({"const": case.instance})
        answers = (
            find_outside(instance, schema_set),
            find_member(instance & schema_set),
        )
        taken.append((perf_counter() - start) / 2)
        steps += [answer.nodes for answer in answers]
        for answer in answers:
            if isinstance(answer, Unknown):
                unknown[answer.reason] = unknown.get(answer.reason, 0) + 1
    print(
        f"Of {len(taken)} pairs of the test suite the median takes "
        f"{median(taken) * 1e3:.3f} ms and {median(steps):.0f} steps, "
        f"the slowest {max(taken) * 1e3:.1f} ms; most steps {max(steps)}."
    )
    for reason, count in unknown.items():
        print(f"Unknown, {count} answers: {reason}.")


def compared(name, make, size):
    """Prints the row of a schema and of its edited copy; gives the seconds in all."""
    original, edited = make(size), make(size, edit=True)
    gc.collect()
    build, one = timed(lambda: SchemaSet.of(original))
    other = SchemaSet.of(edited)
    return row(name, build, one, other)


def row(name, build, one, other):
    """Prints the row of two sets, one of which took a time to build."""
    member, first = timed(lambda: find_member(one))
    there, second = timed(lambda: find_outside(one, other))
    back, third = timed(lambda: find_outside(other, one))
    cells = [f"{seconds * 1e3:.2f} ms" for seconds in (build, member)]
    for seconds, answer in ((there, second), (back, third)):
        cells.append(f"{seconds * 1e3:.2f} ms, {type(answer).__name__.lower()}")
    cells.append(f"{first.nodes}, {second.nodes}, {third.nodes}")
    print("|", " | ".join([name, *cells]), "|")
    return build + member + there + back


def timed(ask):
    """Gives the seconds that a question takes, asked once, and the answer."""
    start = perf_counter()
    answer = ask()
    return perf_counter() - start, answer


def wide(size, *, edit=False):
    """Gives an object of many properties, every second one required."""
    properties = {
        f"p{n}": {**KINDS[n % len(KINDS)], "title": f"The {n}th"} for n in range(size)
    }
    if edit:
        properties[f"p{size // 2}"] = {"type": "integer", "minimum": -5}
    required = [f"p{n}" for n in range(0, size, 2)]
    return {"type": "object", "properties": properties, "required": required}


def variants(size, *, edit=False):
    """Gives a union of objects that a constant tells apart."""
    return {"oneOf": [variant(n, edit=edit and n == size // 2) for n in range(size)]}


def variant(number, *, edit):
    """Gives one variant: a dozen properties."""
    properties = {
        "EventType": {"const": f"KIND_{number}"},
        "At": {"type": "string", "format": "date-time"},
    }
    for n in range(10):
        text = {"type": ["string", "null"], "pattern": f"^[a-zA-Z0-9_-]{{1,{n + 9}}}$"}
        properties[f"Field{n}"] = text if n % 2 else KINDS[0]
    if edit:
        properties["Field3"] = {"type": "string", "minLength": 2}
    return {"properties": properties, "required": ["EventType", "At", "Field1"]}


def dispatch(size, *, edit=False):
    """Gives a chain of conditions, each of which leads to a variant."""
    rest = False
    for n in reversed(range(size)):
        asks = {
            "properties": {"EventType": {"const": f"KIND_{n}"}},
            "required": ["EventType"],
        }
        rest = {"if": asks, "then": {"$ref": f"#/$defs/V{n}"}, "else": rest}
    return {
        **rest,
        "$defs": {
            f"V{n}": variant(n, edit=edit and n == size // 2) for n in range(size)
        },
    }


def counter(size, *, edit=False):
    """Gives a pattern that counts."""
    return {"type": "string", "pattern": f"^[a-z]{{{int(not edit)},{size}}}$"}


def event() -> None:
    """Prints the row of the event's own schema."""
    folder = Path(__file__).parents[1] / "schema" / "v0"
    schema = json.loads((folder / "event.schema.json").read_text("utf-8"))
    profile = json.loads((folder / "standard-profile.schema.json").read_text("utf-8"))
    schema["$defs"]["TheStandardProfile"] = profile
    edited = copy.deepcopy(schema)
    edited["$defs"]["ProfileEvent"]["properties"]["EventId"] = {"type": "string"}
    build, one = timed(lambda: SchemaSet.of(schema))
    row("the event's schema", build, one, SchemaSet.of(edited))


if __name__ == "__main__":
    main()
