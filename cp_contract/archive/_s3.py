"""`s3://bucket/prefix` -> objects, each a file that is read by ranges."""

from __future__ import annotations

import io
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast, final

from cp_contract.archive.tally import Unread
from cp_contract.errors import ExtraMissing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed import WriteableBuffer

__all__ = ["find", "is_s3", "open_object"]

_SCHEME: Final = "s3://"
# One request brings so much: large enough that waiting for S3 does not count, small
# enough for memory.
_REQUEST: Final = 8 << 20


def is_s3(path: str) -> bool:
    """Says whether a path names something in S3."""
    return path.startswith(_SCHEME)


def find(path: str) -> Iterator[tuple[str, int, str] | Unread]:
    """Yields path, size and version of objects whose keys begin as the path says."""
    bucket, _, prefix = path.removeprefix(_SCHEME).partition("/")
    _, failures = _boto3()
    found = False
    try:
        pages = _client().get_paginator("list_objects_v2")
        for page in pages.paginate(Bucket=bucket, Prefix=prefix):
            for each in page.get("Contents", ()):
                if not each["Key"].endswith("/"):
                    found = True
                    yield f"{_SCHEME}{bucket}/{each['Key']}", each["Size"], each["ETag"]
    except failures as error:
        yield Unread(path, f"cannot be read: {error}")
        return
    if not found:
        yield Unread(path, "matches no object")


def open_object(path: str) -> BinaryIO:
    """Opens an object; raises `OSError` where S3 does not give it."""
    return cast("BinaryIO", io.BufferedReader(_Object(path), _REQUEST))


@cache
def _client() -> Any:
    boto3, _ = _boto3()
    return boto3.client("s3")


def _boto3() -> tuple[Any, tuple[type[Exception], ...]]:
    try:
        boto3: Any = import_module("boto3")
        faults: Any = import_module("botocore.exceptions")
    except ImportError as error:
        raise ExtraMissing("reading from S3", "archive") from error
    return boto3, (faults.BotoCoreError, faults.ClientError)


@final
class _Object(io.RawIOBase):
    """An object of S3 as a file: each read is one request for a range."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._bucket, _, self._key = path.removeprefix(_SCHEME).partition("/")
        self._path = path
        self._at = 0
        head = self._asked("head_object")
        self._size: int = head["ContentLength"]

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}
        self._at = start[whence] + offset
        return self._at

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        last = min(self._at + len(view), self._size) - 1
        if last < self._at:
            return 0
        body = self._asked("get_object", Range=f"bytes={self._at}-{last}")["Body"]
        content: bytes = body.read()
        view[: len(content)] = content
        self._at += len(content)
        return len(content)

    def _asked(self, operation: str, **arguments: str) -> Any:
        _, failures = _boto3()
        try:
            ask = getattr(_client(), operation)
            return ask(Bucket=self._bucket, Key=self._key, **arguments)
        except failures as error:
            raise OSError(None, str(error), self._path) from error
