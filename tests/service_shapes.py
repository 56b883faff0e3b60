"""Shapes of the service model -> values within their constraints, and beyond."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from hypothesis import strategies as st

# Characters of one, two, three and four bytes, and those that JSON and SQL care about.
CHARACTERS = st.one_of(
    st.sampled_from("aZ09 _-'\"\\%/\n\x00\u007f\u00df\u20ac\U0001f600"),
    st.characters(codec="utf-8"),
)
BOUND = 3  # lists, maps and texts are small unless they are to be large


DRAWN = {}  # strategies are costly to make, and shapes are used again and again


def values(name, model, *, nested=0):
    """Draws what meets every constraint of a shape."""
    if (name, nested) not in DRAWN:
        shape = model.shapes[name]
        DRAWN[name, nested] = KINDS[shape.kind](shape, model, nested)
    return DRAWN[name, nested]


def texts(shape, _model, _nested):
    if shape.enum:
        return st.sampled_from(shape.enum)
    least, most = int(shape.least or 0), shape.most
    if shape.pattern is not None:
        drawn = st.from_regex(re.compile(shape.pattern, re.ASCII)).filter(
            lambda text: text.isascii() and text.isprintable()
        )
        return drawn.filter(lambda text: least <= len(text) <= (most or 10**6))
    small = st.text(
        CHARACTERS, min_size=least, max_size=int(min(most or 12, least + 12))
    )
    if most is None or most > 1000:
        return small
    return small | st.just("x" * int(most))


def integers(shape, _model, _nested):
    most = int(shape.most if shape.most is not None else 2**31 - 1)
    return st.integers(int(shape.least or 0), most)


def doubles(shape, _model, _nested):
    return st.floats(shape.least, shape.most, allow_nan=False, allow_infinity=False)


def lists(shape, model, nested):
    least = int(shape.least or 0)
    return st.lists(
        values(shape.item, model, nested=nested + 1),
        min_size=least,
        max_size=int(min(shape.most or BOUND, least + BOUND)),
    )


def maps(shape, model, nested):
    least = int(shape.least or 0)
    return st.dictionaries(
        values(shape.key, model),
        values(shape.item, model, nested=nested + 1),
        min_size=least,
        max_size=int(min(shape.most or BOUND, least + BOUND)),
    )


def structures(shape, model, nested):
    drawn = {
        name: values(member.shape, model, nested=nested + 1)
        for name, member in shape.members.items()
    }
    required = {name: each for name, each in drawn.items() if name in shape.required}
    optional = {name: each for name, each in drawn.items() if name not in required}
    if nested > 3:
        return st.fixed_dictionaries(required)
    return st.fixed_dictionaries(required, optional=optional)


KINDS = {
    "structure": structures,
    "list": lists,
    "map": maps,
    "string": texts,
    "integer": integers,
    "long": integers,
    "double": doubles,
    "boolean": lambda _shape, _model, _nested: st.booleans(),
    "timestamp": lambda _shape, _model, _nested: st.integers(0, 4 * 10**9).map(
        lambda seconds: datetime.fromtimestamp(seconds, UTC)
    ),
}


def just_beyond(shape):
    """Gives values one step outside each constraint of a shape of texts or numbers."""
    if shape.kind in {"integer", "long"}:
        return [shape.least - 1] * (shape.least is not None) + [
            each + 1 for each in [shape.most] if each is not None
        ]
    if shape.kind != "string":
        return []
    found = []
    if shape.least:
        found.append("")
    if shape.most is not None:
        found.append("x" * (int(shape.most) + 1))
    if shape.enum:
        found.append(shape.enum[0] + "x")
    if shape.pattern is not None:
        found += ["\n", "a\n"]
    return found


def just_within(shape):
    """Gives values at each edge of a shape of texts without a pattern, or numbers."""
    if shape.kind in {"integer", "long"}:
        return [each for each in (shape.least, shape.most) if each is not None]
    if shape.kind != "string" or shape.enum or shape.pattern:
        return []
    edges = {int(shape.least or 0), int(shape.most or 1000)}
    return ["\U0001f600" * size for size in edges]
