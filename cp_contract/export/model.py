"""botocore's data -> the service model: operations, and the shapes of what they carry.

Nothing of the API is written down here. What botocore's own description of the service
says is what the endpoint routes by, checks requests against and answers with.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.errors import ExtraMissing

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Member", "Operation", "ServiceModel", "Shape", "load_service_model"]

SERVICE: Final = "customer-profiles"
VERSION: Final = "2020-08-15"


@final
@dataclass(frozen=True, slots=True)
class Member:
    """One member of a structure, and where in a request it travels."""

    shape: str
    location: str | None
    """`uri` or `querystring`; None is the body."""
    wire_name: str


@final
@dataclass(frozen=True, slots=True)
class Shape:
    """What a value may be."""

    name: str
    kind: str
    """structure, list, map, string, integer, long, double, boolean or timestamp."""
    members: Mapping[str, Member] = field(default_factory=dict[str, Member])
    required: tuple[str, ...] = ()
    item: str | None = None
    """The shape of a list's items, or of a map's values."""
    key: str | None = None
    """The shape of a map's keys."""
    enum: tuple[str, ...] = ()
    pattern: str | None = None
    least: float | None = None
    """The least number, or the least length."""
    most: float | None = None
    """The greatest number, or the greatest length."""
    status: int | None = None
    """The HTTP status of an error."""
    deprecated: bool = False


@final
@dataclass(frozen=True, slots=True)
class Operation:
    """One operation: how it is called, what it takes and what it gives."""

    name: str
    method: str
    segments: tuple[str, ...]
    """The path's segments, with `{MemberName}` for a label."""
    takes: Shape
    gives: Shape
    errors: tuple[str, ...]


@final
@dataclass(frozen=True, slots=True)
class ServiceModel:
    """The operations and the shapes of the service."""

    operations: Mapping[str, Operation]
    shapes: Mapping[str, Shape]


@cache
def load_service_model() -> ServiceModel:
    """Loads the model of Customer Profiles; raises `ExtraMissing` without botocore."""
    try:
        loaders: Any = import_module("botocore.loaders")
    except ImportError:
        raise ExtraMissing("the endpoint of the export", "export") from None
    described: dict[str, Any] = loaders.Loader().load_service_model(
        SERVICE, "service-2", api_version=VERSION
    )
    shapes = {name: _shape(name, said) for name, said in described["shapes"].items()}
    operations = {
        name: _operation(name, said, shapes)
        for name, said in described["operations"].items()
    }
    return ServiceModel(MappingProxyType(operations), MappingProxyType(shapes))


def _shape(name: str, said: Mapping[str, Any]) -> Shape:
    items: Mapping[str, str] = said.get("member") or said.get("value") or {}
    error: Mapping[str, int] = said.get("error", {})
    return Shape(
        name=name,
        kind=said["type"],
        members={
            member: Member(
                shape=each["shape"],
                location=each.get("location"),
                wire_name=each.get("locationName", member),
            )
            for member, each in said.get("members", {}).items()
        },
        required=tuple(said.get("required", ())),
        item=items.get("shape"),
        key=said["key"]["shape"] if "key" in said else None,
        enum=tuple(said.get("enum", ())),
        pattern=_pattern(said.get("pattern")),
        least=said.get("min"),
        most=said.get("max"),
        status=error.get("httpStatusCode"),
        deprecated=said.get("deprecated", False),
    )


def _pattern(written: str | None) -> str | None:
    """Reads a pattern that has no anchor as one that the whole value must match.

    Choice: ids are `[a-f0-9]{32}` in the model, and an id with more around it is none.
    """
    if written is None or written.startswith("^") or written.endswith("$"):
        return written
    return f"^(?:{written})$"


def _operation(
    name: str, said: Mapping[str, Any], shapes: Mapping[str, Shape]
) -> Operation:
    http = said["http"]
    return Operation(
        name=name,
        method=http["method"],
        segments=tuple(http["requestUri"].strip("/").split("/")),
        takes=shapes[said["input"]["shape"]],
        gives=shapes[said["output"]["shape"]],
        errors=tuple(each["shape"] for each in said["errors"]),
    )
