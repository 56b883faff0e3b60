"""A file's bytes -> its events, each checked, with findings where they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from cp_contract.reading import read_events
from cp_contract.validation.events import check_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.contract import Contract
    from cp_contract.findings import Finding
    from cp_contract.reading import Document
    from cp_contract.validation.tally import Tally

__all__ = ["check_file"]


def check_file(
    stream: BinaryIO,
    *,
    path: str,
    tally: Tally,
    version: int | None = None,
    contract: Contract | None = None,
) -> Iterator[int]:
    """Checks a file's events into the tally, and yields its count after each.

    The stream may hold one event, an array, JSON Lines, or events one after another,
    gzipped or not. `path` is what findings call the file; `version` and `contract`
    are as in `check_value`.
    """
    for document in read_events(stream):
        found = _check(document, version, contract)
        findings = [replace(finding, path=path) for finding in found]
        if document.is_event:
            tally.add(document.reading.value, findings)
        else:
            tally.note(findings)
        yield tally.events


def _check(
    document: Document, version: int | None, contract: Contract | None
) -> Iterator[Finding]:
    yield from document.reading.findings
    if document.is_event and document.reading.ok:
        value = document.reading.value
        for finding in check_value(value, version=version, contract=contract):
            place = document.locate(finding.pointer)
            yield replace(finding, line=place.line, column=place.column)
