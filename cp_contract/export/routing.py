"""Method and path -> the operation that they call, and what the path says."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from cp_contract.errors import RequestRefused

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cp_contract.export.model import Operation

__all__ = ["route"]


def route(
    method: str, path: str, operations: Iterable[Operation]
) -> tuple[Operation, Mapping[str, str]]:
    """Finds the operation of a path, and the values of the labels in it.

    Segments are told apart before they are decoded: a name with %2F in it is one name,
    and leads nowhere else. Raises `RequestRefused` if nothing is there.
    """
    segments = path.strip("/").split("/")
    found = [
        operation
        for operation in operations
        if operation.method == method and _fits(segments, operation.segments)
    ]
    if not found:
        raise RequestRefused(
            "UnknownOperationException", "no operation has this method and this path"
        )
    # Where a word stands beside a label, the word is meant.
    best = min(found, key=_labels)
    labels = {
        template[1:-1]: _decoded(segment)
        for segment, template in zip(segments, best.segments, strict=True)
        if _is_label(template)
    }
    return best, labels


def _fits(segments: list[str], templates: tuple[str, ...]) -> bool:
    return len(segments) == len(templates) and all(
        segment != "" if _is_label(template) else segment == template
        for segment, template in zip(segments, templates, strict=True)
    )


def _labels(operation: Operation) -> int:
    return sum(map(_is_label, operation.segments))


def _is_label(template: str) -> bool:
    return template.startswith("{")


def _decoded(segment: str) -> str:
    try:
        return unquote_to_bytes(segment).decode()
    except UnicodeDecodeError:
        raise RequestRefused("BadRequestException", "the path is not UTF-8") from None
