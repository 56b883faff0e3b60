"""Writer's schema and reader's schema -> included, or a value that is not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, assert_never, final

from cp_contract.algebra import Budget, Empty, Member, SchemaSet, Unknown, find_outside

__all__ = ["Included", "Inclusions", "Outcome", "Outsider", "Undecided"]


# For whole schemas, not for their single changes: tables of 100,000 rows are compared.
_MORE: Final = Budget(steps=1_000_000, size=100_000)


@final
@dataclass(frozen=True, slots=True)
class Included:
    """Every value of the one schema is one of the other: proven."""


@final
@dataclass(frozen=True, slots=True)
class Outsider:
    """A value of the one schema that the other rejects."""

    value: Any


@final
@dataclass(frozen=True, slots=True)
class Undecided:
    """Neither could be shown."""

    reason: str


Outcome = Included | Outsider | Undecided


@final
@dataclass(frozen=True, slots=True)
class Inclusions:
    """Asks the algebra; each schema becomes a set once."""

    _sets: dict[int, tuple[Any, SchemaSet]] = field(
        default_factory=dict[int, tuple[Any, SchemaSet]]
    )

    def find_outsider(
        self, writer: Any, reader: Any, *, patient: bool = False
    ) -> Outcome:
        """Asks whether every value of the writer's schema is one of the reader's.

        A `patient` question is asked again with more to spend, if the first answer is
        that neither is known.
        """
        sets = self._set(writer), self._set(reader)
        answer = find_outside(*sets)
        if patient and isinstance(answer, Unknown):
            answer = find_outside(*sets, budget=_MORE)
        match answer:
            case Empty():
                return Included()
            case Member(value=value):
                return Outsider(value)
            case Unknown(reason=reason, pointer=pointer):
                return Undecided(f"{reason} (at {pointer})" if pointer else reason)
            case _:
                assert_never(answer)

    def _set(self, schema: Any) -> SchemaSet:
        # Sets go by identity: the schema is kept, so that its id stays its own.
        if id(schema) not in self._sets:
            self._sets[id(schema)] = (schema, SchemaSet.of(schema))
        return self._sets[id(schema)][1]
