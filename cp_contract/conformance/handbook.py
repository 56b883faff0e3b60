"""The table of laws -> the page that explains them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cp_contract.conformance.laws import LAWS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cp_contract.conformance.laws import Law

__all__ = ["render_handbook"]

_HEAD: Final = """\
# The laws

What every consumer of the export must hold to, whatever it does with the events. The
names are those of reports, of `cp-contract test --law` and of test ids.

## How a law is judged

No law needs to know what a consumer's state looks like. A consumer is taken through
several lives, each from its first state, and its own end states are compared:

- **The same events in another legal delivery end the same.** Twice, late, in another
  order, in other batches, redelivered, in other bytes, retried: nothing of it is news.
- **What a newer snapshot replaced leaves no trace.** Two histories that differ in a
  superseded snapshot have the same true state, so they end the same.
- **What is true shows.** Two histories that differ in a newest snapshot have different
  true states. If the consumer ends differently where these events are delivered
  alone, it must end differently among others. A consumer that has no use for an
  object, or for a field, is not asked about it.

The last two say that the end state follows from the true state and from nothing
else, without a model. Where you have one, give `expected(history)`: the history knows
its `final_state()`.

## What is never asked

- Which of two events of one object at the same instant is the newer one: no consumer
  can know.
- Which spelling a consumer keeps: the order of rows, the order of keys in JSON that
  it stores as text, and the flag of a redelivered event are not compared.
- What becomes of an object without a key: setting it aside is fair.

## One bad record

A record that is no event may be set aside, or reported in batchItemFailures by its
own sequence number. Lambda then sends again everything from the lowest number named,
what went well included, so records before the bad one must not be named, and records
after it must be taken all the same: a consumer that reports and stops meets the same
record at every retry, and what follows it never arrives.

## Every law
"""

_BUGS: Final = "../guides/from-histories-to-bugs.md"


def render_handbook() -> str:
    """Renders the page, from the table that the laws are."""
    return "\n".join([_HEAD, *(line for law in LAWS for line in _lines(law))])


def _lines(law: Law) -> Iterator[str]:
    yield f"### {law.id}"
    yield ""
    yield f"{law.purpose} {law.why}"
    yield ""
    yield f"[A bug that it found, and how it is mended]({_BUGS}#{law.id})"
    yield ""
    if conditions := ", ".join(_conditions(law)):
        yield f"Asked {conditions}."
        yield ""


def _conditions(law: Law) -> Iterator[str]:
    if law.needs:
        yield f"if there is {_listed([f'`{each}`' for each in law.needs])}"
    if len(law.takes) < 3:
        yield f"of handlers that take {' or '.join(law.takes)}"


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
