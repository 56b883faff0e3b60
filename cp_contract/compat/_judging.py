"""Two schemas -> a judge of values that the one accepts and the other rejects.

The judge is the reference validator. Where jsonschema-rs is installed it looks first,
which makes the many tries of shrinking cheap; what it lets pass is then put before the
reference.
"""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, final

from cp_contract.dialect import reference_validator

if TYPE_CHECKING:
    from collections.abc import Callable

    from jsonschema.protocols import Validator

    _Check = Callable[[Any], bool]

__all__ = ["Judge"]


@final
class Judge:
    """Says of values whether they tell two schemas apart."""

    def __init__(self, writer: Any, reader: Any) -> None:
        self._writer = writer
        self._reader = reader

    @cached_property
    def writer(self) -> Validator:
        """Gives the reference validator of what is written."""
        return reference_validator(self._writer)

    @cached_property
    def reader(self) -> Validator:
        """Gives the reference validator of what is read."""
        return reference_validator(self._reader)

    def holds(self, value: Any) -> bool:
        """Says whether the reference accepts a value as written and not as read."""
        return not self.reader.is_valid(value) and self.writer.is_valid(value)

    def seems_to_hold(self, value: Any) -> bool:
        """Says the same fast, or as well as it can."""
        fast_writer, fast_reader = self._fast
        if fast_writer is None or fast_reader is None:
            return self.holds(value)
        try:
            return not fast_reader(value) and fast_writer(value)
        except ValueError:  # a lone surrogate, which it does not read
            return self.holds(value)

    def faults(self, value: Any) -> int:
        """Counts what the reader's schema finds in a value."""
        return sum(1 for _ in self.reader.iter_errors(value))

    @cached_property
    def _fast(self) -> tuple[_Check | None, _Check | None]:
        return _fast_validator(self._writer), _fast_validator(self._reader)


def _fast_validator(schema: Any) -> _Check | None:
    try:
        fast: Any = import_module("jsonschema_rs")
        check: _Check = fast.Draft202012Validator(
            schema, validate_formats=True
        ).is_valid
    except (ImportError, ValueError):
        return None
    return check
