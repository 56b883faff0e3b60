"""Parquet file -> the payloads in its column of JSON, row by row."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from cp_contract.errors import ExtraMissing

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["iter_payloads"]

_ROWS: Final = 1_000
# Names that columns of events go by; the first that is there is taken.
_USUAL: Final = ("event", "data", "json", "value", "payload", "body", "raw")


def iter_payloads(stream: BinaryIO, column: str | None) -> Iterator[tuple[int, bytes]]:
    """Yields row and payload of every row that has one.

    Raises `OSError` for what is no Parquet file, and where it is not clear which
    column is meant; `ExtraMissing` where nothing can read Parquet.
    """
    try:
        parquet: Any = import_module("pyarrow.parquet")
        arrow: Any = import_module("pyarrow")
    except ImportError as error:
        raise ExtraMissing("reading Parquet", "archive") from error
    try:
        file = parquet.ParquetFile(stream)
        name = _column(file.schema_arrow, arrow.types, column)
        row = 0
        for batch in file.iter_batches(batch_size=_ROWS, columns=[name]):
            for value in batch.column(0).to_pylist():
                if value is not None:
                    yield row, value.encode() if isinstance(value, str) else value
                row += 1
    except arrow.ArrowException as error:
        raise OSError(None, f"{error}".splitlines()[0]) from error


def _column(schema: Any, types: Any, wanted: str | None) -> str:
    texts: list[str] = [
        field.name
        for field in schema
        if any(is_text(field.type) for is_text in _tests(types))
    ]
    if wanted is not None:
        if wanted in texts:
            return wanted
        raise OSError(None, f"it has no column of text named {wanted!r}")
    for name in _USUAL:
        if name in texts:
            return name
    if len(texts) == 1:
        return texts[0]
    raise OSError(None, "which column holds the events is not clear; name it, --column")


def _tests(types: Any) -> tuple[Any, ...]:
    return (
        types.is_string,
        types.is_large_string,
        types.is_binary,
        types.is_large_binary,
    )
