"""Records -> one PutRecords call -> what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from importlib import import_module
from random import uniform
from typing import TYPE_CHECKING, Any, Final, final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Answer", "Fate", "Pace", "Trouble", "put_records"]


@final
class Fate(Enum):
    """What became of a record."""

    DELIVERED = auto()
    REFUSED = auto()
    """The stream does not have it."""
    UNKNOWN = auto()
    """The stream may have it: no answer came, or one that does not say."""


@final
class Trouble(Enum):
    """Why not everything was delivered."""

    BUSY = auto()
    """The stream has no room for now."""
    AWAY = auto()
    """Nobody answers, or the answer is an error of the service's own."""
    CLOSED = auto()
    """The stream is missing, or refuses."""


@final
@dataclass(frozen=True, slots=True)
class Answer:
    """What became of the records of one call."""

    fates: tuple[Fate, ...]
    """One for each record."""
    trouble: Trouble | None = None
    message: str = ""
    """What the trouble is, in a sentence without a full stop."""


@final
@dataclass(frozen=True, slots=True)
class Pace:
    """How long to wait before trying again, in seconds."""

    first: float = 0.05
    longest: float = 5.0
    patience: float = 10.0
    """How long nobody may answer before the destination counts as unhealthy."""

    def wait(self, failures: int) -> float:
        """Draws a time, up to twice as long after each failure (full jitter).

        Many who failed at once would else come back at once.
        """
        bound = min(self.longest, self.first * 2.0 ** min(failures - 1, 30))
        return uniform(0, bound)  # noqa: S311 - nothing is kept secret by it


def put_records(
    kinesis: Any, stream_name: str, records: Sequence[tuple[str, bytes]]
) -> Answer:
    """Puts pairs of partition key and data into a stream; never raises for a fault.

    `kinesis` is a client as `cp_contract.export.kinesis.connect` makes it, which sends
    a call once.
    """
    faults: Any = import_module("botocore.exceptions")
    try:
        answer = kinesis.put_records(
            StreamName=stream_name,
            Records=[{"Data": data, "PartitionKey": key} for key, data in records],
        )
    except faults.ClientError as error:
        return _refused(error.response, len(records))
    except (faults.EndpointConnectionError, faults.ConnectTimeoutError) as error:
        return _all(Fate.REFUSED, len(records), Trouble.AWAY, str(error))
    except faults.HTTPClientError as error:
        return _all(Fate.UNKNOWN, len(records), Trouble.AWAY, str(error))
    except faults.BotoCoreError as error:  # such as missing credentials
        return _all(Fate.REFUSED, len(records), Trouble.CLOSED, str(error))
    return _read(answer, len(records))


# What a stream says that will have room again.
_BUSY: Final = frozenset(
    {
        "KMSThrottlingException",
        "LimitExceededException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "ThrottlingException",
    }
)
_INTERNAL: Final = "InternalFailure"


def _read(answer: Mapping[str, Any], count: int) -> Answer:
    results: list[Mapping[str, Any]] = answer.get("Records") or []
    if len(results) != count:
        message = f"{len(results)} results were given for {count} records"
        return _all(Fate.UNKNOWN, count, Trouble.AWAY, message)
    codes = [result.get("ErrorCode") for result in results]
    fates = tuple(map(_fate, codes))
    for result, code in zip(results, codes, strict=True):
        if code is not None:
            said = _said(code, result.get("ErrorMessage"))
            return Answer(fates, _trouble(code, code == _INTERNAL), said)
    return Answer(fates)


def _fate(code: str | None) -> Fate:
    if code is None:
        return Fate.DELIVERED
    return Fate.UNKNOWN if code == _INTERNAL else Fate.REFUSED


def _refused(response: Mapping[str, Any], count: int) -> Answer:
    error: Mapping[str, Any] = response.get("Error", {})
    status: int = response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    code = str(error.get("Code"))
    internal = not 400 <= status < 500
    trouble = _trouble(code, internal)
    unsure = internal and trouble is Trouble.AWAY
    fate = Fate.UNKNOWN if unsure else Fate.REFUSED
    return _all(fate, count, trouble, _said(code, error.get("Message")))


def _trouble(code: str, internal: bool) -> Trouble:  # noqa: FBT001 - private
    if code in _BUSY:
        return Trouble.BUSY
    return Trouble.AWAY if internal else Trouble.CLOSED


def _said(code: str, message: object) -> str:
    return (
        f"Kinesis answered {code}: {message}" if message else f"Kinesis answered {code}"
    )


def _all(fate: Fate, count: int, trouble: Trouble, message: str) -> Answer:
    return Answer((fate,) * count, trouble, message)
