"""What the types of each flavour do not carry: the table that owns up to it.

A hole is a rule of the schema that values of a type can break. Where a keyword stands
in this table for a flavour, the generator is not shown it; a keyword that stands
neither here nor among those that the flavour carries stops the generation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, final

from cp_contract.codegen.flavours import Flavour

__all__ = ["HOLES", "UNION_OF_OBJECTS", "Hole", "hole_of"]


@final
@dataclass(frozen=True, slots=True)
class Hole:
    """One rule that the types of some flavours do not carry."""

    rule: str
    """The keyword of the schema, or in words what no keyword says."""
    says: str
    """What a value can get away with."""
    flavours: tuple[Flavour, ...] = tuple(Flavour)
    keyword: bool = True
    """Whether the rule is a keyword, which the generator is then not shown."""


_UNCHECKED: Final = (Flavour.TYPED_DICTS, Flavour.DATACLASSES)
_CHECKED: Final = (Flavour.PYDANTIC, Flavour.MSGSPEC)

UNION_OF_OBJECTS: Final = "union of objects"

HOLES: Final = (
    Hole(
        "run time",
        "The type is a promise to the type checker; nothing looks at a value.",
        _UNCHECKED,
        keyword=False,
    ),
    Hole(
        "kind of event",
        "A `_profile` event fits `ProfileObjectEvent`, and so does an event of an "
        "object type that has a class of its own.",
        keyword=False,
    ),
    Hole(
        "unknown fields",
        "A field that the schema does not name is dropped when an event is loaded.",
        (Flavour.DATACLASSES, Flavour.MSGSPEC),
        keyword=False,
    ),
    Hole(
        "absent or null",
        "An optional field that is null fits where the schema allows no null, and an "
        "absent one and a null one become the same `None`.",
        (Flavour.DATACLASSES,),
        keyword=False,
    ),
    Hole(
        "integers written as 0.0",
        "The schema takes 0.0 for 0; the library, given the float, refuses it. "
        "`parse_as` hands it the integer.",
        _CHECKED,
        keyword=False,
    ),
    Hole(
        "numbers beyond floats",
        "In a `number` field, 1e-999 is rounded by pydantic, refused by msgspec, and "
        "stays a Decimal, which is no `float`, in the others.",
        keyword=False,
    ),
    Hole(
        "false for 0",
        "False fits where the schema says `const` or `enum` with 0, and true where it "
        "says 1.",
        (Flavour.TYPED_DICTS, Flavour.PYDANTIC, Flavour.DATACLASSES),
        keyword=False,
    ),
    Hole(
        "boolean const",
        "`const` or `enum` with true or false alone becomes any boolean.",
        (Flavour.MSGSPEC,),
        keyword=False,
    ),
    Hole(
        UNION_OF_OBJECTS,
        "A union of two or more kinds of object or array becomes Any.",
        (Flavour.MSGSPEC,),
        keyword=False,
    ),
    Hole(
        "pattern dialect",
        "Patterns are read by Python's `re` or by Rust's `regex` and not as ECMA-262: "
        "`\\d` and `\\w` match beyond ASCII, and the `$` of `re` matches before a last "
        "newline. The patterns of the contract mean the same in all of them.",
        _CHECKED,
        keyword=False,
    ),
    Hole("minLength", "A string can be too short, even empty.", _UNCHECKED),
    Hole("maxLength", "A string can be too long.", _UNCHECKED),
    Hole("pattern", "A string can hold any characters.", _UNCHECKED),
    Hole("minItems", "An array can be too short, even empty.", _UNCHECKED),
    Hole("maxItems", "An array can be too long.", _UNCHECKED),
    Hole("minimum", "A number can be too small.", _UNCHECKED),
    Hole("maximum", "A number can be too great.", _UNCHECKED),
    Hole("exclusiveMinimum", "A number can be too small.", _UNCHECKED),
    Hole("exclusiveMaximum", "A number can be too great.", _UNCHECKED),
    Hole(
        "format",
        "A string can break its format, such as a date-time on February 30. It stays "
        "a string, so that an event is written back as it came.",
    ),
    Hole("multipleOf", "A number can lie between the steps."),
    Hole("uniqueItems", "An array can hold an item twice."),
    Hole("contains", "An array can lack the item that it must contain."),
    Hole("minContains", "An array can contain too few of an item."),
    Hole("maxContains", "An array can contain too many of an item."),
    Hole("prefixItems", "Items at fixed places can be anything, and so can the rest."),
    Hole("unevaluatedItems", "Items that nothing speaks of can be anything."),
    Hole("minProperties", "An object can have too few fields."),
    Hole("maxProperties", "An object can have too many fields."),
    Hole("propertyNames", "The names of fields can be anything."),
    Hole("patternProperties", "Fields with such a name can be anything."),
    Hole(
        "additionalProperties",
        "Beside `properties` or `patternProperties`, and where it is false: a field "
        "that is not named can be anything.",
    ),
    Hole("unevaluatedProperties", "Fields that nothing speaks of can be anything."),
    Hole("dependentRequired", "A field can come without the one that it asks for."),
    Hole("dependentSchemas", "What a field asks of the others is not asked."),
    Hole("allOf", "What its schemas say is not said."),
    Hole(
        "anyOf",
        "Beside other rules, what its schemas say is not said. Alone, it is a union.",
    ),
    Hole(
        "oneOf",
        "Alone, it is a union, and a value can fit two of the schemas. Beside other "
        "rules, what its schemas say is not said.",
    ),
    Hole("not", "A value can be what it must not be."),
    Hole("if", "What holds under a condition only is not said."),
    Hole("then", "The same."),
    Hole("else", "The same."),
)


def hole_of(keyword: str, flavour: Flavour) -> Hole | None:
    """Gives the entry for a keyword that the flavour does not carry, if there is one.

    >>> hole_of("minLength", Flavour.PYDANTIC) is None
    True
    """
    return _BY_KEYWORD.get((keyword, flavour))


_BY_KEYWORD: Final = {
    (hole.rule, flavour): hole
    for hole in HOLES
    if hole.keyword
    for flavour in hole.flavours
}
