"""Stream of bytes, compressed or not -> chunks of what was meant, at full speed.

zlib is what an audit of gzipped files would wait for. isal and zlib-ng undo the same
format faster; where one of them stumbles, zlib says why, as `validate` does.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from cp_contract.errors import ExtraMissing
from cp_contract.reading import CHUNK, Fault, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

__all__ = ["GZIP", "PARQUET", "ZSTANDARD", "is_packed", "unpack"]

GZIP: Final = b"\x1f\x8b"
ZSTANDARD: Final = b"\x28\xb5\x2f\xfd"
PARQUET: Final = b"PAR1"

_WITH_GZIP_HEADER: Final = 31
_ENGINES: Final = ("isal.isal_zlib", "zlib_ng.zlib_ng")
# What a step of zstd takes in, so that what it gives out fits into memory.
_STEP: Final = 1 << 13


def is_packed(head: bytes) -> bool:
    """Says whether a file that begins so is compressed."""
    return head.startswith((GZIP, ZSTANDARD))


def unpack(
    head: bytes, stream: BinaryIO, reopen: Callable[[], BinaryIO]
) -> Generator[bytes, None, Fault | None]:
    """Gives the bytes of a stream that begins with `head`, which it has already given.

    The generator returns what was wrong with the compression. `reopen` gives the
    stream again, from its beginning, to find out. Raises `ExtraMissing` for zstd data
    where nothing can undo it.
    """
    rest = iter(lambda: stream.read(CHUNK), b"")
    if head.startswith(GZIP):
        return _gunzipped(head, rest, reopen)
    if head.startswith(ZSTANDARD):
        return _unpacked_zstd(chain((head,), rest), _zstandard())
    return _plain(head, rest)


def _plain(head: bytes, rest: Iterator[bytes]) -> Generator[bytes, None, None]:
    if head:
        yield head
    yield from rest


def _gunzipped(
    head: bytes, rest: Iterator[bytes], reopen: Callable[[], BinaryIO]
) -> Generator[bytes, None, Fault | None]:
    engine, given = _engine(), 0
    if engine is not None:
        try:
            for chunk in _inflated(engine, head, rest):
                given += len(chunk)
                yield chunk
        except (engine.error, EOFError):
            pass
        else:
            return None
    chunks = unpacked(reopen())
    while True:
        try:
            chunk = next(chunks)
        except StopIteration as end:
            fault: Fault | None = end.value
            return fault
        if given < len(chunk):
            yield chunk[given:]
        given = max(0, given - len(chunk))


def _inflated(engine: Any, head: bytes, chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Yields what one member after another holds; raises where that is not all."""
    rest = head
    while rest:
        member = engine.decompressobj(_WITH_GZIP_HEADER)
        while not member.eof:
            produced = member.decompress(rest, CHUNK)
            if produced:
                yield produced
            rest = member.unconsumed_tail
            if not rest and len(produced) < CHUNK and not member.eof:
                rest = next(chunks, b"")
                if not rest:
                    raise EOFError
        # Some writers pad a member with zeros; gzip passes over them too.
        rest = member.unused_data.lstrip(b"\0")
        while not rest and (chunk := next(chunks, b"")):
            rest = chunk.lstrip(b"\0")


def _unpacked_zstd(
    chunks: Iterator[bytes], zstandard: Any
) -> Generator[bytes, None, Fault | None]:
    frame: Any = None
    rest = b""
    while rest or (rest := next(chunks, b"")):
        if frame is None:
            frame = zstandard.ZstdDecompressor().decompressobj()
        step, rest = rest[:_STEP], rest[_STEP:]
        try:
            produced = frame.decompress(step)
        except zstandard.ZstdError as error:
            reason = str(error).rpartition(": ")[2]
            return (
                "damaged-zstd",
                f"the zstd data is damaged ({reason}); what came before is read",
            )
        if produced:
            yield produced
        if frame.eof:
            rest, frame = frame.unused_data + rest, None
    if frame is not None:
        return (
            "truncated-zstd",
            "the zstd data stops before its end; what came before is read",
        )
    return None


@cache
def _engine() -> Any:
    """Gives the fastest library that undoes gzip's format; None if it is zlib."""
    for name in _ENGINES:
        try:
            return import_module(name)
        except ImportError:
            continue
    return None


def _zstandard() -> Any:
    try:
        return import_module("zstandard")
    except ImportError as error:
        raise ExtraMissing("reading zstd", "archive") from error
