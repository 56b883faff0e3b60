"""Numbers of events -> where they stand, and what they are called, by reading again."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple, final

from cp_contract.archive._closing import Row
from cp_contract.archive._items import Bounded, iter_items
from cp_contract.archive._stored import open_file
from cp_contract.errors import ExtraMissing
from cp_contract.kinds import is_object

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from cp_contract.archive._places import Place
    from cp_contract.archive._settings import Settings
    from cp_contract.archive._tasks import Task

__all__ = ["Located", "locate_rows"]


@final
class Located(NamedTuple):
    """An event that a report shows."""

    place: Place
    event_id: str
    timestamp: str
    subject: str
    """What it is about: the unique key or the profile id."""


def locate_rows(
    rows: Collection[Row], tasks: Sequence[Task], settings: Settings
) -> dict[Row, Located]:
    """Finds events; those of files that are gone meanwhile are not found."""
    wanted: defaultdict[int, set[int]] = defaultdict(set)
    for task, row in rows:
        wanted[task].add(row)
    found: dict[Row, Located] = {}
    for task, numbers in wanted.items():
        last = max(numbers)
        for number, each in enumerate(_events(tasks[task], settings)):
            if number in numbers:
                found[Row(task, number)] = each
            if number == last:
                break
    return found


def _events(task: Task, settings: Settings) -> Iterator[Located]:
    for part in task.parts:
        try:
            with open_file(part.path) as stream:
                for item in iter_items(Bounded(stream, part), part, settings.column):
                    if item.document.is_event:
                        yield _located(item.document.reading.value, item.place)
        except (OSError, ExtraMissing):
            continue


def _located(event: Any, place: Place) -> Located:
    if not is_object(event):
        return Located(place, "", "", "")
    inner: Any = event.get("Object")
    own = inner.get("ProfileId") if is_object(inner) else None
    subject = event.get("ProfileObjectUniqueKey") or own
    said = event.get("EventId"), event.get("EventTimestamp"), subject
    return Located(place, *(each if isinstance(each, str) else "" for each in said))
