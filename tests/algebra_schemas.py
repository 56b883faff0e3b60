"""Random schemas and values that meet often, for the laws of the algebra."""

from __future__ import annotations

from itertools import product

from hypothesis import strategies as st

__all__ = ["NODES", "UNIVERSE", "bodies", "schemas", "values", "with_node"]

NAMES = ("a", "b", "ab")
PATTERNS = ("^a", "b$", "^[ab]+$", "^.$", "a|^$")
TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")
SCALARS = (None, True, False, -1, 0, 1, 2, 0.5, 1.5, "", "a", "b", "ab", "ba", "c")
ARRAYS = tuple(
    list(items)
    for length in range(4)
    for items in product((None, 0, 1, "a") if length < 3 else (0, "a"), repeat=length)
)
OBJECTS = tuple(
    {name: value for name, value in zip(NAMES, chosen, strict=True) if value != "-"}
    for chosen in product(("-", 0, "a", None), repeat=3)
)
NESTED = (
    [[]],
    [{}],
    [[0], [0]],
    {"a": {}},
    {"a": []},
    {"a": {"a": 0}, "c": 1},
    {"c": 0},
)
UNIVERSE = (*SCALARS, *ARRAYS, *OBJECTS, *NESTED)

values = st.sampled_from(UNIVERSE)
small = st.integers(0, 3)


names = st.sampled_from(NAMES)
patterns = st.sampled_from(PATTERNS)
bounds = st.sampled_from((-1, 0, 0.5, 1, 2))


def _keywords(inner):
    """Gives the keywords by what they speak of, each with its values."""
    named = st.dictionaries(names, inner, max_size=2)
    some = st.lists(inner, min_size=1, max_size=3)
    return {
        "number": {
            "minimum": bounds,
            "exclusiveMinimum": bounds,
            "maximum": bounds,
            "exclusiveMaximum": bounds,
            "multipleOf": st.sampled_from((1, 2, 3, 0.5, 1.5)),
        },
        "string": {
            "minLength": small,
            "maxLength": small,
            "pattern": patterns,
            "format": st.sampled_from(("date", "ipv4", "regex", "nonsense")),
        },
        "array": {
            "minItems": small,
            "maxItems": small,
            "uniqueItems": st.booleans(),
            "prefixItems": some,
            "items": inner,
            "contains": inner,
            "minContains": small,
            "maxContains": small,
            "unevaluatedItems": inner,
        },
        "object": {
            "minProperties": small,
            "maxProperties": small,
            "required": st.lists(names, max_size=2, unique=True),
            "dependentRequired": st.dictionaries(
                names, st.lists(names, max_size=2, unique=True), max_size=1
            ),
            "properties": named,
            "patternProperties": st.dictionaries(patterns, inner, max_size=2),
            "additionalProperties": inner,
            "propertyNames": inner,
            "dependentSchemas": named,
            "unevaluatedProperties": inner,
        },
        "any": {
            "allOf": some,
            "anyOf": some,
            "oneOf": some,
            "not": inner,
            "if": inner,
            "then": inner,
            "else": inner,
            "$ref": st.just("#/$defs/node"),
            "const": values,
            "enum": st.lists(values, min_size=1, max_size=4),
        },
    }


def _schemas_over(inner):
    """Gives schemas of a few keywords that mostly speak of one kind of value."""
    groups = _keywords(inner)
    options = []
    for kind, keywords in groups.items():
        everything = {**keywords, **groups["any"]}
        chosen = st.lists(
            st.sampled_from([*sorted(keywords) * 2, *sorted(groups["any"])]),
            min_size=1,
            max_size=5,
            unique=True,
        )
        drawn = chosen.flatmap(
            lambda picked, every=everything: st.fixed_dictionaries(
                {each: every[each] for each in picked}
            )
        )
        options.append(drawn)
        if kind != "any":
            options.append(
                drawn.map(lambda schema, kind=kind: {"type": kind, **schema})
            )
    return st.one_of(options)


_LEAVES = st.one_of(
    st.booleans(),
    st.builds(lambda kind: {"type": kind}, st.sampled_from(TYPES)),
    st.builds(
        lambda kinds: {"type": kinds},
        st.lists(st.sampled_from(TYPES), min_size=1, max_size=3, unique=True),
    ),
    st.builds(lambda value: {"const": value}, values),
    st.builds(lambda value: {"minimum": value}, bounds),
    st.builds(lambda value: {"pattern": value}, patterns),
)
bodies = _schemas_over(st.deferred(lambda: _INNER))
_INNER = _LEAVES | _LEAVES | _schemas_over(_LEAVES)
NODES = (
    {"type": ["null", "object"], "properties": {"a": {"$ref": "#/$defs/node"}}},
    {
        "type": "object",
        "properties": {"a": {"$ref": "#/$defs/node"}},
        "required": ["a"],
    },
    {
        "anyOf": [
            {"type": "integer"},
            {"items": {"$ref": "#/$defs/node"}, "minItems": 1},
        ]
    },
    {"type": "array", "items": {"$ref": "#/$defs/node"}, "uniqueItems": True},
)


def with_node(body, node):
    return body if isinstance(body, bool) else {**body, "$defs": {"node": node}}


schemas = st.builds(with_node, bodies, st.sampled_from(NODES))
