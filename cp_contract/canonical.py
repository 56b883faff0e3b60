"""Schema -> its canonical text, and the digest of that text."""

from __future__ import annotations

import json
from hashlib import sha256

__all__ = ["digest", "render_canonical"]


def render_canonical(value: object) -> str:
    """Renders JSON as the files in schema/ hold it: 2 spaces, LF, non-ASCII kept."""
    return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def digest(content: bytes) -> str:
    """Gives the SHA-256 of a file's bytes in hexadecimal."""
    return sha256(content).hexdigest()
