"""`MODULE:HANDLER` -> the consumer that the module describes."""

from __future__ import annotations

import inspect
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from cp_contract.conformance.consumer import Consumer
from cp_contract.errors import ConsumerUnusable

if TYPE_CHECKING:
    from types import ModuleType

    from cp_contract.conformance.consumer import Takes

__all__ = ["load_consumer"]

_MEANS: Final = ("snapshot", "reset", "fail_next_write", "dead_letters", "expected")


def load_consumer(
    name: str, *, takes: Takes | None = None, kpl: bool = False
) -> Consumer:
    """Imports a module and gives the consumer that is named in it.

    What is named may be

    - a `Consumer`;
    - a function without arguments that makes one, such as a `make_consumer`;
    - a handler. Functions of its module that are called snapshot, reset,
      fail_next_write, dead_letters and expected belong to it.

    `takes` and `kpl` change what the module says. Raises `ConsumerUnusable`.
    """
    module_name, colon, path = name.partition(":")
    if not (module_name and colon and path):
        raise ConsumerUnusable(
            f"{name!r} names no consumer; name one as MODULE:HANDLER, "
            "such as shop.consumer:handler"
        )
    module = _module(module_name)
    consumer = _consumer(_attribute(module, path), module, name)
    consumer = replace(consumer, kpl=consumer.kpl or kpl)
    return consumer if takes is None else replace(consumer, takes=takes)


def _module(name: str) -> ModuleType:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not f"{name}.".startswith(f"{error.name}."):
            raise ConsumerUnusable(f"{name} cannot be imported: {error}") from error
        raise ConsumerUnusable(
            f"there is no module {error.name}; the current directory and PYTHONPATH "
            "were searched"
        ) from None
    except (Exception, SystemExit) as error:
        reason = f"{type(error).__name__}: {error}"
        raise ConsumerUnusable(f"{name} cannot be imported: {reason}") from error


def _attribute(module: ModuleType, path: str) -> Any:
    found: Any = module
    for step in path.split("."):
        try:
            found = getattr(found, step)
        except AttributeError:
            raise ConsumerUnusable(f"{module.__name__} has no {path}") from None
    return found


def _consumer(found: Any, module: ModuleType, name: str) -> Consumer:
    if isinstance(found, Consumer):
        return found
    if not callable(found):
        kind = type(found).__name__
        raise ConsumerUnusable(f"{name} is no handler and no Consumer, but a {kind}")
    if not _takes_arguments(found):
        made: object = found()
        if isinstance(made, Consumer):
            return made
        kind = type(made).__name__
        raise ConsumerUnusable(
            f"{name} takes no arguments, so it is no handler, and it made no Consumer, "
            f"but a {kind}"
        )
    given: dict[str, Any] = {each: getattr(module, each, None) for each in _MEANS}
    return Consumer(found, **{each: held for each, held in given.items() if held})


def _takes_arguments(function: Any) -> bool:
    try:
        return bool(inspect.signature(function).parameters)
    except (TypeError, ValueError):  # built in: no signature to read
        return True
