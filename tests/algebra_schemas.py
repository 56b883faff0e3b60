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


def _one(keyword, value):
    return st.fixed_dictionaries({keyword: value})


_FLAT = st.one_of(
    st.booleans(),
    _one("type", st.sampled_from(TYPES)),
    _one("type", st.lists(st.sampled_from(TYPES), min_size=1, max_size=3, unique=True)),
    _one("const", values),
    _one("enum", st.lists(values, min_size=1, max_size=4)),
    _one("minimum", st.sampled_from((-1, 0, 0.5, 1))),
    _one("exclusiveMinimum", st.sampled_from((-1, 0, 0.5, 1))),
    _one("maximum", st.sampled_from((0, 0.5, 1, 2))),
    _one("exclusiveMaximum", st.sampled_from((0, 0.5, 1, 2))),
    _one("multipleOf", st.sampled_from((1, 2, 3, 0.5, 1.5))),
    _one("minLength", small),
    _one("maxLength", small),
    _one("pattern", st.sampled_from(PATTERNS)),
    _one("format", st.sampled_from(("date", "ipv4", "regex", "nonsense"))),
    _one("minItems", small),
    _one("maxItems", small),
    _one("uniqueItems", st.booleans()),
    _one("minProperties", small),
    _one("maxProperties", small),
    _one("required", st.lists(st.sampled_from(NAMES), max_size=2, unique=True)),
    _one(
        "dependentRequired",
        st.dictionaries(
            st.sampled_from(NAMES),
            st.lists(st.sampled_from(NAMES), max_size=2),
            max_size=1,
        ),
    ),
)


def _nested(inner):
    named = st.dictionaries(st.sampled_from(NAMES), inner, max_size=2)
    some = st.lists(inner, min_size=1, max_size=3)
    keywords = {
        "properties": named,
        "patternProperties": st.dictionaries(
            st.sampled_from(PATTERNS), inner, max_size=2
        ),
        "additionalProperties": inner,
        "propertyNames": inner,
        "dependentSchemas": named,
        "prefixItems": some,
        "items": inner,
        "contains": inner,
        "minContains": small,
        "maxContains": small,
        "allOf": some,
        "anyOf": some,
        "oneOf": some,
        "not": inner,
        "if": inner,
        "then": inner,
        "else": inner,
        "unevaluatedProperties": inner,
        "unevaluatedItems": inner,
        "$ref": st.just("#/$defs/node"),
    }
    return st.sets(st.sampled_from(sorted(keywords)), min_size=1, max_size=3).flatmap(
        lambda chosen: st.fixed_dictionaries(
            {each: keywords[each] for each in sorted(chosen)}
        )
    )


def _merged(schemas):
    if any(isinstance(each, bool) for each in schemas):
        return schemas[0]
    return {keyword: value for each in schemas for keyword, value in each.items()}


_flats = st.lists(_FLAT, min_size=1, max_size=4).map(_merged)
bodies = st.recursive(
    _flats,
    lambda inner: st.tuples(_flats, _nested(inner)).map(_merged) | _nested(inner),
    max_leaves=8,
)
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
