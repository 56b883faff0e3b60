"""Form of the algebra -> a strategy for its members, by the algebra's recipes."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, assert_never

from hypothesis import reject
from hypothesis import strategies as st

from cp_contract.algebra import Arrays, Numbers, Objects, OneOf, Strings, recipes
from cp_contract.algebra.budget import Budget
from cp_contract.algebra.outcomes import Found
from cp_contract.algebra.search import Search
from cp_contract.algebra.values import key_of, spell

if TYPE_CHECKING:
    from cp_contract.algebra.forms import Form
    from cp_contract.algebra.recipes import Recipe

__all__ = ["members"]

_DEEPEST: Final = 4  # below this, what is inside is the simplest that there is
_NUMBERS: Final = 50  # how many numbers of a set are drawn from, nearest zero first
_LONGEST: Final = 40  # about how long a text grows before it looks for its end
_MORE: Final = 3  # how many items or names come beyond what there must be
_TRIES: Final = 20  # how often one that is not yet there is looked for


@st.composite
def members(draw: st.DrawFn, form: Form) -> Any:
    """Draws members of a form that has recipes; what is drawn first is simplest."""
    return _member(draw, form, 0)


_recipes_of = lru_cache(maxsize=1024)(recipes)


@lru_cache(maxsize=1024)
def _numbers_of(recipe: Numbers) -> tuple[Any, ...]:
    return tuple(spell(each) for each in islice(recipe.cell.members(), _NUMBERS))


def _member(draw: st.DrawFn, form: Form, depth: int) -> Any:
    found = _recipes_of(form)
    if depth >= _DEEPEST or not found:
        simplest = Search(Budget()).solve(form)
        return simplest.value if isinstance(simplest, Found) else reject()
    return _follow(draw, found[_choose(draw, len(found))], depth + 1)


def _choose(draw: st.DrawFn, options: int) -> int:
    return draw(st.integers(0, options - 1)) if options > 1 else 0


def _follow(draw: st.DrawFn, recipe: Recipe, depth: int) -> Any:
    match recipe:
        case OneOf(values):
            return values[_choose(draw, len(values))]
        case Numbers():
            numbers = _numbers_of(recipe)
            return numbers[_choose(draw, len(numbers))]
        case Strings(cell):
            return cell.language.sample(lambda most: _choose(draw, most), _LONGEST)
        case Arrays():
            return _array(draw, recipe, depth)
        case Objects():
            return _object(draw, recipe, depth)
        case _:
            assert_never(recipe)


def _array(draw: st.DrawFn, recipe: Arrays, depth: int) -> list[Any]:
    needed = len(recipe.items)
    room = _MORE if recipe.high is None else min(_MORE, recipe.high - needed)
    further = [*recipe.more, *[recipe.rest] * _MORE][: _choose(draw, max(room, 0) + 1)]
    items = list[Any]()
    for form in [*recipe.items, *further]:
        for _ in range(_TRIES):
            item = _member(draw, form, depth)
            if not recipe.distinct or key_of(item) not in map(key_of, items):
                items.append(item)
                break
        else:
            # What need not be there is left out; what must be has no way on.
            return items if len(items) >= needed else reject()
    return items


def _object(draw: st.DrawFn, recipe: Objects, depth: int) -> dict[str, Any]:
    forms = dict(recipe.required)
    optional = sorted(recipe.optional)
    room = len(optional)
    if recipe.high is not None:
        room = min(room, max(0, recipe.high - len(forms)))
    if room:
        least = min(room, max(0, recipe.low - len(forms)))
        names = st.lists(
            st.sampled_from(optional), unique=True, min_size=least, max_size=room
        )
        forms.update((name, recipe.optional[name]) for name in draw(names))
    for _ in range(_TRIES):
        if len(forms) >= recipe.low or not recipe.others:
            break
        others = recipe.others[_choose(draw, len(recipe.others))]
        way = others.names[_choose(draw, len(others.names))]
        forms.setdefault(_follow(draw, way, depth), others.form)
    if len(forms) < recipe.low:
        reject()
    return {name: _member(draw, form, depth) for name, form in forms.items()}
