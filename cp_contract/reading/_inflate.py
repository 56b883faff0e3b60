"""Stream of bytes, gzipped or not -> chunks of what was meant.

What it is, its first two bytes say. Members of gzip data may follow one another, as
they do where compressed files were joined.
"""

from __future__ import annotations

import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from zlib import (
        _Decompress,  # pyright: ignore[reportPrivateUsage]  (the type has no other name)
    )

__all__ = ["CHUNK", "Fault", "unpacked"]

CHUNK: Final = 1 << 18
"""How many bytes a chunk holds at most; memory is a small multiple of it."""

Fault = tuple[str, str]
"""The rule that gzip data broke, and the sentence that says how."""

_MAGIC: Final = b"\x1f\x8b"
_WITH_GZIP_HEADER: Final = 16 + zlib.MAX_WBITS
_TRUNCATED: Final[Fault] = (
    "truncated-gzip",
    "the gzip data stops before its end; what came before is read",
)


def unpacked(stream: BinaryIO) -> Generator[bytes, None, Fault | None]:
    """Yields the bytes of a stream; returns what was wrong with its compression."""
    chunks = iter(lambda: stream.read(CHUNK), b"")
    head = b""
    for chunk in chunks:
        head += chunk
        if len(head) >= len(_MAGIC):
            break
    if head.startswith(_MAGIC):
        return (yield from _inflated(head, chunks))
    if head:
        yield head
    yield from chunks
    return None


def _inflated(
    head: bytes, chunks: Iterator[bytes]
) -> Generator[bytes, None, Fault | None]:
    """Yields what one member after another holds, up to the first fault."""
    rest = head
    while rest:
        member = zlib.decompressobj(_WITH_GZIP_HEADER)
        while not member.eof:
            fault = yield from _fed(member, rest)
            if fault:
                return fault
            if not member.eof:
                rest = next(chunks, b"")
                if not rest:
                    return _TRUNCATED
        # Some writers pad a member with zeros; gzip passes over them too.
        rest = member.unused_data.lstrip(b"\0")
        while not rest and (chunk := next(chunks, b"")):
            rest = chunk.lstrip(b"\0")
    return None


def _fed(
    member: _Decompress, compressed: bytes
) -> Generator[bytes, None, Fault | None]:
    """Yields what a stretch of one member holds, in chunks however much that is."""
    before = member.copy()
    produced = b""
    while compressed or (len(produced) == CHUNK and not member.eof):
        try:
            produced = member.decompress(compressed, CHUNK)
        except zlib.error as error:
            yield from _salvaged(before, compressed)
            reason = str(error).partition(": ")[2] or str(error)
            return (
                "damaged-gzip",
                f"the gzip data is damaged ({reason}); what came before is read",
            )
        if produced:
            yield produced
        compressed = member.unconsumed_tail
        if len(produced) == CHUNK:
            before = member.copy()
    return None


def _salvaged(member: _Decompress, compressed: bytes) -> Iterator[bytes]:
    """Yields what came before the damage, which zlib's error took with it."""
    with suppress(zlib.error):
        yield from (member.decompress(bytes((byte,))) for byte in compressed)
