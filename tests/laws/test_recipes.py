"""What is drawn by a recipe is valid, and the recipes of a set leave no kind out."""

from __future__ import annotations

from itertools import islice

from algebra_schemas import schemas
from hypothesis import assume, given
from hypothesis import strategies as st

from cp_contract.algebra import (
    Arrays,
    Member,
    Numbers,
    OneOf,
    SchemaSet,
    Strings,
    find_member,
    recipes,
)
from cp_contract.algebra.budget import Budget
from cp_contract.algebra.search import Search
from cp_contract.algebra.values import key_of, spell
from cp_contract.dialect import reference_validator

DEEP = 4


class DeadEnd(Exception):
    """What was drawn so far leaves no way on: distinct items ran out."""


def draw(form, random, depth=0):
    """Draws a member of a form by one of its recipes; at some depth, a simple one."""
    if depth == DEEP:
        return Search(Budget()).solve(form).value
    return follow(random.choice(recipes(form)), random, depth + 1)


def follow(recipe, random, depth):
    match recipe:
        case OneOf(values):
            return random.choice(values)
        case Numbers(cell):
            return spell(random.choice(list(islice(cell.members(), 20))))
        case Strings(cell):
            return cell.language.sample(random.randrange, 12)
        case Arrays():
            return follow_array(recipe, random, depth)
    return follow_object(recipe, random, depth)


def follow_array(recipe, random, depth):
    forms = list(recipe.items)
    room = 3 if recipe.high is None else recipe.high - len(forms)
    further = [*recipe.more, *[recipe.rest] * 3]
    forms += further[: random.randint(0, max(0, min(room, 3)))]
    values = []
    for form in forms:
        for _ in range(20):
            value = draw(form, random, depth)
            if not recipe.distinct or key_of(value) not in map(key_of, values):
                values.append(value)
                break
        else:
            raise DeadEnd
    return values


def follow_object(recipe, random, depth):
    forms = dict(recipe.required)
    high = len(forms) + 3 if recipe.high is None else recipe.high
    optional = list(recipe.optional.items())
    random.shuffle(optional)
    wanted = random.randint(max(len(forms), recipe.low), max(high, recipe.low))
    forms.update(optional[: max(0, wanted - len(forms))])
    tries = 0
    while recipe.others and len(forms) < wanted and tries < 100:
        tries += 1
        names = random.choice(recipe.others)
        forms.setdefault(follow(random.choice(names.names), random, depth), names.form)
    if len(forms) < recipe.low:
        raise DeadEnd
    return {name: draw(form, random, depth) for name, form in forms.items()}


@given(schemas, st.randoms(use_true_random=False))
def test_what_a_recipe_draws_is_valid(schema, random):
    form = SchemaSet.of(schema).form
    assume(recipes(form))

    try:
        value = draw(form, random)
    except DeadEnd:
        return

    assert reference_validator(schema).is_valid(value)


@given(schemas, schemas, st.randoms(use_true_random=False))
def test_what_a_recipe_of_a_difference_draws_breaks_the_rule(rest, rule, random):
    form = (SchemaSet.of(rest) & ~SchemaSet.of(rule)).form
    assume(recipes(form))

    try:
        value = draw(form, random)
    except DeadEnd:
        return

    assert reference_validator(rest).is_valid(value)
    assert not reference_validator(rule).is_valid(value)


@given(schemas)
def test_a_set_with_a_member_other_than_an_array_has_a_recipe(schema):
    without_arrays = {"not": {"type": "array"}}
    schema_set = SchemaSet.of(schema) & SchemaSet.of(without_arrays)

    found = recipes(schema_set.form)

    assert bool(found) == isinstance(find_member(schema_set), Member)
