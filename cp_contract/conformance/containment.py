"""A call of somebody's code -> what it gave, or what it raised, whatever it does.

The code may raise, exit, hang, print and log. It cannot leave the process by
`os._exit`, and nothing here stops it from doing so.
"""

from __future__ import annotations

import asyncio
import ctypes
import inspect
import io
import logging
import signal
import sysconfig
import threading
import traceback
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, final

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from types import FrameType, TracebackType

__all__ = ["Answer", "Calls", "Raised", "quiet"]

_OURS: Final = str(Path(__file__).parents[1])
# Frames that are not the consumer's own: the standard library, and what is installed.
_FOREIGN: Final = tuple(
    {
        sysconfig.get_path(each)
        for each in ("stdlib", "platstdlib", "purelib", "platlib")
    }
)
_CODE_OF_STRINGS: Final = "<"
# How often a call that hangs is interrupted again, where it catches everything.
_INSIST: Final = 0.05


class _OutOfTime(BaseException):
    """A call took too long. No Exception, so that few handlers catch it."""


@final
@dataclass(frozen=True, slots=True)
class Raised:
    """What ended a call that gave no answer."""

    kind: str
    """The exception's class."""
    text: str
    """Its message."""
    frames: tuple[str, ...] = ()
    """The consumer's own frames, outermost first, as a traceback shows them."""
    place: tuple[str, int] = ("", 0)
    """The file and instruction that raised it: what tells one fault from another."""
    hung: bool = False
    """Whether the call was stopped because it took too long."""

    def __str__(self) -> str:
        if self.hung:
            return self.text
        return f"{self.kind}: {self.text}" if self.text else self.kind


@final
@dataclass(frozen=True, slots=True)
class Answer:
    """What a call came to."""

    value: Any = None
    raised: Raised | None = None


@final
class Calls:
    """Makes calls, each bounded in time, all coroutines on one event loop."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._runner: asyncio.Runner | None = None

    def close(self) -> None:
        """Closes the event loop, if a coroutine ever needed one."""
        if self._runner is not None:
            self._runner.close()
            self._runner = None

    def call(self, function: Callable[..., Any], *arguments: object) -> Answer:
        """Calls a function, awaits its answer if it must be, and never raises.

        Only Ctrl-C gets through, which is the user's and not the function's.
        """
        try:
            with _bounded(self.seconds):
                value = function(*arguments)
                if inspect.isawaitable(value):
                    value = self._await(value)
        except KeyboardInterrupt:
            raise
        except _OutOfTime as error:
            with suppress(BaseException), _bounded(self.seconds):
                self.close()  # cancels what is left, which may hang as well
            self._runner = None
            text = "it gave no answer in time and was stopped"
            return Answer(raised=_raised(error, text, hung=True))
        except BaseException as error:  # noqa: BLE001 - SystemExit and all the others
            return Answer(raised=_raised(error, str(error)))
        return Answer(value)

    def _await(self, awaitable: Any) -> object:
        if self._runner is None:
            self._runner = asyncio.Runner()

        async def awaited() -> object:
            return await awaitable

        return self._runner.run(awaited())


@contextmanager
def quiet() -> Generator[None]:
    """Keeps what the code prints and logs to itself."""
    silenced = logging.root.manager.disable
    logging.disable()
    try:
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            yield
    finally:
        logging.disable(silenced)


def _raised(error: BaseException, text: str, *, hung: bool = False) -> Raised:
    walked = list(traceback.walk_tb(error.__traceback__))
    own = [each for each in walked if _is_own(each[0].f_code.co_filename)]
    frames = traceback.StackSummary.extract(iter(own))
    kind = "hang" if hung else type(error).__name__
    return Raised(kind, text, tuple(frames.format()), _place(error), hung)


def _is_own(filename: str) -> bool:
    return not filename.startswith((_OURS, _CODE_OF_STRINGS, *_FOREIGN))


def _place(error: BaseException) -> tuple[str, int]:
    """Gives the innermost own frame's file and instruction."""
    place = (type(error).__name__, 0)
    at: TracebackType | None = error.__traceback__
    while at is not None:
        if _is_own(at.tb_frame.f_code.co_filename):
            code = at.tb_frame.f_code
            place = (f"{code.co_filename}:{code.co_qualname}", at.tb_lasti)
        at = at.tb_next
    return place


@contextmanager
def _bounded(seconds: float) -> Generator[None]:
    """Raises _OutOfTime inside the block once it has taken too long."""
    main = threading.current_thread() is threading.main_thread()
    if main and hasattr(signal, "setitimer"):
        bounded = _by_signal(seconds)
    else:
        bounded = _by_watching(seconds)
    with bounded:
        yield


@contextmanager
def _by_signal(seconds: float) -> Generator[None]:
    inside = True

    def stop(number: int, frame: FrameType | None) -> None:
        del number, frame
        if inside:
            raise _OutOfTime

    handler = signal.signal(signal.SIGALRM, stop)
    timer = signal.setitimer(signal.ITIMER_REAL, seconds, _INSIST)
    try:
        yield
    finally:
        inside = False
        signal.setitimer(signal.ITIMER_REAL, *timer)
        signal.signal(signal.SIGALRM, handler)


@contextmanager
def _by_watching(seconds: float) -> Generator[None]:
    """Does so from a second thread; it cannot end what blocks outside Python."""
    inside = True
    thread = ctypes.c_ulong(threading.get_ident())

    def stop() -> None:
        if inside:
            raised = ctypes.py_object(_OutOfTime)
            ctypes.pythonapi.PyThreadState_SetAsyncExc(thread, raised)

    watch = threading.Timer(seconds, stop)
    watch.daemon = True
    watch.start()
    try:
        yield
    finally:
        inside = False
        watch.cancel()
