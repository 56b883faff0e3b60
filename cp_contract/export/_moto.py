"""moto's Kinesis -> a function of one request, with streams that nobody else shares.

Three things of moto 5.2.5 are done otherwise here, and can go once moto does them so:
its backends are global, its shards are walked from the first record at each call, and
its sequence numbers are counted without a lock. And its streams are in no region: one
machine is one.
"""

from __future__ import annotations

import json
from importlib import import_module
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.export.wire import Request, Response

if TYPE_CHECKING:
    from cp_contract.errors import RequestRefused

__all__ = ["Kinesis"]


@final
class Kinesis:
    """A Kinesis API; raises `ImportError` without moto."""

    def __init__(self) -> None:
        self._requests: Any = import_module("moto.core.request").Request
        self._responses = _responses()
        self._turn = Lock()

    def answer(self, request: Request) -> Response:
        """Answers one request, as `cp_contract.export.server` asks it."""
        url = f"http://{request.headers.get('host')}{request.path}?{request.query}"
        received = self._requests.from_primitives(
            request.method, url, request.headers, request.body
        )
        try:
            with self._turn:
                status, headers, text = self._responses.dispatch(received)
        except NotImplementedError as error:
            return _refusal("UnknownOperationException", str(error))
        body = text if isinstance(text, bytes) else text.encode()
        kept = {name: headers[name] for name in headers if name.lower() in _HEADERS}
        return Response(status, kept, body)

    def refuse(self, error: RequestRefused) -> Response:
        """Answers a request that cannot be read."""
        return _refusal("ValidationException", error.reason)


# Those that are Kinesis' own; the server writes the others.
_HEADERS: Final = frozenset({"content-type", "x-amzn-requestid"})
_REGION: Final = "us-east-1"
_CONTENT_TYPE: Final = "application/x-amz-json-1.1"


def _refusal(code: str, reason: str) -> Response:
    body = json.dumps({"__type": code, "message": reason}).encode()
    return Response(400, {"Content-Type": _CONTENT_TYPE}, body)


def _responses() -> Any:
    responses: Any = import_module("moto.kinesis.responses")
    models: Any = import_module("moto.kinesis.models")
    base: Any = import_module("moto.core.base_backend")
    shard = type(
        "Shard",
        (models.Shard,),
        {"get_max_sequence_number": _last_number, "get_records": _records_after},
    )

    def create_stream(self: Any, *arguments: Any, **named: Any) -> Any:
        stream = models.KinesisBackend.create_stream(self, *arguments, **named)
        for each in stream.shards.values():
            each.__class__ = shard
        return stream

    backend = type(
        "KinesisBackend",
        (models.KinesisBackend,),
        # Metrics would go to moto's CloudWatch, and stay there.
        {"create_stream": create_stream, "_send_stream_metrics": _say_nothing},
    )
    backends: Any = base.BackendDict(backend, "kinesis")
    return type(
        "KinesisResponse",
        (responses.KinesisResponse,),
        {"kinesis_backend": property(lambda self: _own(backends, self))},
    )


def _own(backends: Any, response: Any) -> Any:
    # One machine is one region: a stream is there for whoever calls it, whatever the
    # region that their configuration names.
    return backends[response.current_account][_REGION]


def _say_nothing(*_arguments: Any, **_named: Any) -> None:
    pass


def _last_number(shard: Any) -> int:
    return next(reversed(shard.records), 0)


def _records_after(
    shard: Any, last_sequence_id: str, limit: int | None
) -> tuple[list[Any], int, int]:
    """Gives what follows a record: moto counts a shard's records from 1."""
    after, last = int(last_sequence_id), _last_number(shard)
    numbers = islice(range(after + 1, last + 1), limit)
    found = [shard.records[number] for number in numbers]
    if not found:
        return [], after, 0
    behind = shard.records[last].created_at - found[-1].created_at
    return found, found[-1].sequence_number, int(behind * 1000)
