"""Schema of an `if` -> whether it holds of a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cp_contract.kinds import is_object
from cp_contract.validation._conjunction import Doubt
from cp_contract.validation._dispatch import strings_of
from cp_contract.validation._keywords import validator_of

if TYPE_CHECKING:
    from cp_contract.contract import Contract
    from cp_contract.validation._predicates import Predicate

__all__ = ["condition"]


def condition(contract: Contract, schema: Any) -> Predicate:
    """Gives what says whether an `if` holds."""
    try:
        tests = strings_of(schema)
    except Doubt:
        validator: Any = validator_of(contract)
        return lambda value: bool(validator.evolve(schema=schema).is_valid(value))
    looked_at = schema.get("properties", {}).keys()
    required = frozenset(schema.get("required", ()))
    asked = schema.get("type") == "object"

    def holds(value: Any) -> bool:
        if not is_object(value):
            return not asked
        for name, texts in tests.items():
            if name in value:
                said = value[name]
                if name in looked_at and (type(said) is not str or said not in texts):
                    return False
            elif name in required:
                return False
        return True

    return holds
