"""A user's callables -> a consumer that every law drives in the same way."""

from __future__ import annotations

import inspect
from dataclasses import KW_ONLY, dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, final

from cp_contract.envelopes import LambdaContext

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["TAKES", "Consumer", "call_style"]

Takes = Literal["lambda", "events", "event"]
"""What a handler is called with: a Lambda event, a list of events, or one event."""

TAKES: Final[tuple[Takes, ...]] = ("lambda", "events", "event")

_POSITIONAL: Final = (
    inspect.Parameter.POSITIONAL_ONLY,
    inspect.Parameter.POSITIONAL_OR_KEYWORD,
)


@final
@dataclass(frozen=True, slots=True)
class Consumer:
    """The code under test: its handler, and what it lets a law see and do.

    Each callable may be plain or async. The handler may take a Lambda context as its
    second argument. A law whose means are not given is skipped, and the report says so.

    >>> state = {}
    >>> def handle(event):
    ...     state[event["EventId"]] = event["Object"]
    >>> consumer = Consumer(
    ...     handle, snapshot=state.copy, reset=state.clear, takes="event"
    ... )
    """

    handle: Callable[..., Any]
    _: KW_ONLY
    snapshot: Callable[[], Any] | None = None
    """Gives the state that matters, as plain data: dicts, lists, strings, numbers."""
    reset: Callable[[], Any] | None = None
    """Puts the consumer back into its first state, dead letters included."""
    fail_next_write: Callable[[], Any] | None = None
    """Makes the next write to the consumer's store raise, once."""
    dead_letters: Callable[[], Any] | None = None
    """Gives what was set aside since the reset, as a collection."""
    kpl: bool = False
    """Whether the stream may hold records of the Kinesis Producer Library."""
    takes: Takes = "lambda"
    """What the handler is called with."""
    expected: Callable[[Any], Any] | None = None
    """Gives the snapshot that a history must end in: a model, where there is one."""

    def has(self, means: str) -> bool:
        """Says whether the consumer gives a callable, or a flag, of this name."""
        return bool(getattr(self, means))


def call_style(consumer: Consumer) -> tuple[object, ...]:
    """Gives the arguments that the handler takes after what it is called with.

    A Lambda handler is given a context if it can take one, others if they must have it.
    """
    try:
        parameters = inspect.signature(consumer.handle).parameters.values()
    except (TypeError, ValueError):  # built in: no signature to read
        return ()
    second = [each for each in parameters if each.kind in _POSITIONAL][1:2]
    required = any(each.default is inspect.Parameter.empty for each in second)
    spread = any(each.kind is inspect.Parameter.VAR_POSITIONAL for each in parameters)
    if required or (consumer.takes == "lambda" and (second or spread)):
        return (LambdaContext(),)
    return ()
