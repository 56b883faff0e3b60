"""HTTP requests -> parameters of operations, results and refusals -> HTTP responses.

The protocol is rest-json, with the shapes of the service model.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, final
from urllib.parse import parse_qs
from uuid import uuid4

from cp_contract.errors import RequestRefused
from cp_contract.export.constraints import faults
from cp_contract.kinds import is_object
from cp_contract.reading import read_event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cp_contract.export.model import Operation, ServiceModel, Shape

__all__ = [
    "BAD_REQUEST",
    "Request",
    "Response",
    "read_json_object",
    "read_parameters",
    "refusal",
    "render_result",
]

BAD_REQUEST: Final = "BadRequestException"

# An answer to what is no operation of the model has no shape there.
_UNMODELLED_STATUS: Final = 404
_NAMED_FAULTS: Final = 5

_MOST_DIGITS: Final = 1000
_SHOWN_DIGITS: Final = 40

JsonObject = dict[str, Any]


@final
@dataclass(frozen=True, slots=True)
class Request:
    """What came over the wire; header names are in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


@final
@dataclass(frozen=True, slots=True)
class Response:
    """What goes back."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def read_parameters(
    request: Request,
    operation: Operation,
    labels: Mapping[str, str],
    model: ServiceModel,
) -> JsonObject:
    """Reads the parameters of a call, each from where the model says it travels.

    Raises `RequestRefused` with what does not hold of them, all in one sentence.
    """
    parameters = _read_body(request.body, operation.takes)
    query = _read_query(request.query)
    for name, member in operation.takes.members.items():
        if member.location == "uri":
            parameters[name] = labels[member.wire_name]
        elif member.location == "querystring" and member.wire_name in query:
            shape = model.shapes[member.shape]
            parameters[name] = _from_query(query[member.wire_name], shape, name)
    found = list(
        islice(faults(parameters, operation.takes, model.shapes), _NAMED_FAULTS)
    )
    if found:
        raise RequestRefused(BAD_REQUEST, "; ".join(found))
    kept: JsonObject = _kept(parameters, operation.takes, model.shapes)
    return kept


def read_json_object(text: str | bytes, *, place: str) -> JsonObject:
    """Reads a JSON object strictly; raises `RequestRefused` with line and column."""
    reading = read_event(text)
    for finding in reading.findings:
        where = f"line {finding.line}, column {finding.column}"
        reason = f"{place}: {finding.message} ({where})"
        raise RequestRefused(BAD_REQUEST, reason)
    # Once more, as what can be written again: the reading has a Decimal here and there.
    value = json.loads(text, parse_float=_read_float, parse_int=_read_integer)
    if not is_object(value):
        raise RequestRefused(BAD_REQUEST, f"{place}: must be a JSON object")
    return value


def render_result(
    result: Mapping[str, Any], operation: Operation, model: ServiceModel
) -> Response:
    """Renders what an operation gives, by its output shape."""
    body = _rendered(result, operation.gives, model.shapes)
    return Response(200, _headers(), _json(body))


def refusal(error: RequestRefused, model: ServiceModel) -> Response:
    """Renders an error as AWS does: its code in a header, its sentence in the body."""
    shape = model.shapes.get(error.code)
    status = _UNMODELLED_STATUS if shape is None else shape.status
    assert status is not None  # noqa: S101 - every code that we give is an error
    headers = {**_headers(), "x-amzn-ErrorType": error.code}
    return Response(status, headers, _json({"Message": error.reason}))


def _read_body(body: bytes, takes: Shape) -> JsonObject:
    if not body.strip():
        return {}
    value = read_json_object(body, place="the body")
    return {
        name: value[member.wire_name]
        for name, member in takes.members.items()
        if member.location is None and member.wire_name in value
    }


def _read_query(query: str) -> dict[str, list[str]]:
    try:
        return parse_qs(
            query, keep_blank_values=True, errors="strict", max_num_fields=100
        )
    except ValueError as error:
        raise RequestRefused(BAD_REQUEST, f"the query: {error}") from None


def _from_query(values: list[str], shape: Shape, name: str) -> object:
    if shape.kind == "list":
        return values
    last = values[-1]
    if shape.kind != "integer":
        return last
    if not (last.isascii() and last.removeprefix("-").isdigit() and len(last) < 20):
        raise RequestRefused(BAD_REQUEST, f"{name}: must be an integer")
    return int(last)


def _read_float(text: str) -> float:
    number = float(text)
    if number in {float("inf"), float("-inf")}:
        raise _out_of_range(text)
    return number


def _read_integer(text: str) -> int:
    # Beyond, Python reads no integer, and hardly anybody else does.
    if len(text) > _MOST_DIGITS:
        raise _out_of_range(text)
    return int(text)


def _out_of_range(text: str) -> RequestRefused:
    shown = text if len(text) <= _SHOWN_DIGITS else f"{text[:_SHOWN_DIGITS]}..."
    return RequestRefused(BAD_REQUEST, f"the number {shown} is out of range")


def _kept(value: Any, shape: Shape, shapes: Mapping[str, Shape]) -> Any:
    """Leaves out what the model does not name, and what is null."""
    if shape.kind == "structure":
        return {
            name: _kept(value[name], shapes[member.shape], shapes)
            for name, member in shape.members.items()
            if value.get(name) is not None
        }
    if shape.item is None:
        return value
    item = shapes[shape.item]
    if shape.kind == "list":
        return [_kept(each, item, shapes) for each in value]
    return {key: _kept(each, item, shapes) for key, each in value.items()}


def _rendered(value: Any, shape: Shape, shapes: Mapping[str, Shape]) -> Any:
    """Gives the JSON of a value; None members are left out, unknown ones a bug."""
    if isinstance(value, datetime):
        return value.timestamp()
    if shape.kind == "structure":
        return {
            shape.members[name].wire_name: _rendered(
                each, shapes[shape.members[name].shape], shapes
            )
            for name, each in value.items()
            if each is not None
        }
    if shape.item is None:
        return value
    item = shapes[shape.item]
    if shape.kind == "list":
        return [_rendered(each, item, shapes) for each in value]
    return {key: _rendered(each, item, shapes) for key, each in value.items()}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _headers() -> dict[str, str]:
    return {
        "Content-Type": "application/json",
        "x-amzn-RequestId": str(uuid4()),
    }
