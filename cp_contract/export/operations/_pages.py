"""NextToken and MaxResults <-> where a page begins, and where the next one does."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, TypeVar

from cp_contract.export.operations._call import refused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["cut", "first_after", "size"]

Row = TypeVar("Row")
Cursor = TypeVar("Cursor", int, str)

_DEFAULT_SIZE: Final = 20
_PAGING: Final = ("NextToken", "MaxResults")


def size(parameters: Mapping[str, Any]) -> int:
    """Gives how many items a page may hold."""
    wanted: int = parameters.get("MaxResults", _DEFAULT_SIZE)
    return wanted


def first_after(parameters: Mapping[str, Any], start: Cursor) -> Cursor:
    """Gives where the page begins: after what the token names, or after `start`.

    Raises `RequestRefused` for a token that came of no call or of another one.
    """
    token = parameters.get("NextToken")
    if token is None:
        return start
    question: object = None
    cursor: Any = None
    with suppress(ValueError, TypeError, Error):
        question, cursor = json.loads(urlsafe_b64decode(token))
    if question != _question(parameters) or type(cursor) is not type(start):
        raise refused("NextToken: is not of a page of this call")
    found: Cursor = cursor
    return found


def cut(
    parameters: Mapping[str, Any],
    rows: Sequence[Row],
    cursor_of: Callable[[Row], int | str],
) -> tuple[Sequence[Row], str | None]:
    """Cuts one row more than a page holds, at most, to the page and its NextToken."""
    length = size(parameters)
    page = rows[:length]
    if len(rows) <= length:
        return page, None
    last = [_question(parameters), cursor_of(page[-1])]
    return page, urlsafe_b64encode(json.dumps(last).encode()).decode()


def _question(parameters: Mapping[str, Any]) -> str:
    """Gives what tells one question from another, whatever the size of its pages."""
    asked = {name: each for name, each in parameters.items() if name not in _PAGING}
    text = json.dumps(asked, sort_keys=True)
    return sha256(text.encode()).hexdigest()[:16]
