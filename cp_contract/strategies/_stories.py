"""Operations -> a strategy for histories."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from cp_contract.contract import Contract, load_contract
from cp_contract.strategies._choosing import weighted
from cp_contract.strategies._histories import History, Operation
from cp_contract.strategies._own_types import known_objects
from cp_contract.strategies._telling import (
    CHANGES,
    SUBJECTS,
    Step,
    Subject,
    subjects_of,
    tell,
)
from cp_contract.strategies._timestamps import Spelling

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from hypothesis.strategies import SearchStrategy

__all__ = ["histories"]

_MICROSECOND, _SECOND = 10**3, 10**9
_GAPS: Final = weighted(
    (3, [_SECOND]),
    (2, [0]),
    (2, [_MICROSECOND]),
    (2, [_SECOND // 4]),
    (1, [3_600 * _SECOND]),
)

# An instant with microseconds takes a spelling of six digits or more: a timestamp in a
# history is exact, whatever its spelling.
_SPELLINGS: Final = weighted(
    (6, [Spelling(digits=3)]),
    (1, [Spelling(digits=3, offset=-420, zone="")]),
    (1, [Spelling(digits=3, offset=330, zone="")]),
    (1, [Spelling(digits=6)]),
    (1, [Spelling(digits=9)]),
    (1, [Spelling(digits=0), Spelling(digits=3, zone="z", separator="t")]),
)

_TIMINGS: Final = list(product(_GAPS, _SPELLINGS))

# One step of a story: operations on one subject, each with its reach. What random
# operations seldom hit comes as one step: two close updates that change places.
_STEPS: Final[Sequence[tuple[tuple[Operation, int], ...]]] = weighted(
    (12, [((Operation.CREATE, 0),)]),
    (10, [((Operation.UPDATE, 0),)]),
    (6, [((Operation.REDELIVER, reach),) for reach in (0, 1, 4)]),
    (3, [((Operation.DUPLICATE, reach),) for reach in (0, 1, 4)]),
    (4, [((Operation.HOLD_BACK, reach),) for reach in (0, 2)]),
    (2, [((Operation.HEALTH_CHECK, 0),)]),
    (2, [((Operation.UNKNOWN_KIND, 0),)]),
    (4, [((Operation.HOLD_BACK, 0), (Operation.UPDATE, 0))]),
)
_LONGEST: Final = 10


@st.composite
def histories(
    draw: st.DrawFn,
    *,
    operations: Collection[Operation] | None = None,
    max_size: int = _LONGEST,
    contract: Contract | None = None,
) -> History:
    """Draws histories of profiles and objects over a few keys that are easily confused.

    `operations` narrows what may happen; `max_size` bounds the number of steps;
    `contract` brings object types of your own, of which events then tell too. The first
    event is often the health check that a new export begins with. Draw how a history is
    delivered from `deliveries`.
    """
    chosen = contract or load_contract()
    allowed = frozenset(Operation if operations is None else operations)
    if not allowed <= frozenset(Operation):
        unknown = sorted(str(each) for each in allowed - frozenset(Operation))
        raise InvalidArgument(f"operations={unknown[0]!r} is not an Operation")
    if max_size < 1:
        raise InvalidArgument(f"max_size={max_size!r} leaves no history")
    drawn = _steps(allowed, max_size, tuple(chosen.object_types))
    objects = {name: known_objects(chosen, name) for name in chosen.object_types}
    enabled = Operation.HEALTH_CHECK in allowed and draw(_enabled)
    steps = [step for steps in draw(drawn) for step in steps]
    return tell([_FIRST_LOOK, *steps] if enabled else steps, objects)


@lru_cache(maxsize=64)
def _steps(
    allowed: frozenset[Operation], max_size: int, object_types: tuple[str, ...]
) -> SearchStrategy[list[list[Step]]]:
    kinds = [
        step for step in _STEPS if all(operation in allowed for operation, _ in step)
    ]
    if not kinds:
        raise InvalidArgument("operations leaves no history")
    subjects = st.sampled_from(subjects_of(object_types))
    step = _step(st.sampled_from(kinds), subjects)
    return st.lists(step, min_size=1, max_size=max_size)


@st.composite
def _step(
    draw: st.DrawFn,
    kinds: SearchStrategy[tuple[tuple[Operation, int], ...]],
    subjects: SearchStrategy[Subject],
) -> list[Step]:
    """Draws a step in four draws: Hypothesis deletes no longer elements of a list."""
    kind, subject = draw(kinds), draw(subjects)
    (gap, spelling), change = draw(_timings), draw(_changes)
    return [
        Step(operation, subject, gap, spelling, (change + place) % CHANGES, reach)
        for place, (operation, reach) in enumerate(kind)
    ]


_FIRST_LOOK: Final = Step(Operation.HEALTH_CHECK, SUBJECTS[0], 0, _SPELLINGS[0])

_enabled = st.booleans()
_timings = st.sampled_from(_TIMINGS)
_changes = st.integers(0, CHANGES - 1)
