"""The tables of rules -> their catalogues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

from cp_contract import checks, compat, reading
from cp_contract.compat import Direction
from cp_contract.reference._markdown import anchored, code, difference, page, text
from cp_contract.reference._rule_examples import EXAMPLES
from cp_contract.reference._words import json_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cp_contract.findings import Severity

__all__ = ["render_rules"]

_BACKWARD: Final = (
    "**Can break BACKWARD:** what was written before may be refused, in archives and "
    "replays. Keep allowing it, or read what is old with the schema that it was "
    "written under."
)
_FORWARD: Final = (
    "**Can break FORWARD:** consumers that check by the older schema may refuse what "
    "is written from now on. Let them take the newer schema first."
)
_ADVICE: Final[Mapping[frozenset[Direction], str]] = {
    frozenset(): "Breaks nobody. There is nothing to do.",
    frozenset({Direction.BACKWARD}): f"- {_BACKWARD}",
    frozenset({Direction.FORWARD}): f"- {_FORWARD}",
    frozenset(Direction): f"- {_BACKWARD}\n- {_FORWARD}",
}
# Where what to do depends on more than on what can break.
_OTHER_ADVICE: Final = {
    "reading-relied-on": "Nothing, where producers name a field in the schema before "
    "they send it. Where they may not, compare with `--strict`.",
    "schema-version-kept": "Make the change under a new SchemaVersion: its own folder, "
    "and its own entry in `versions.json`.",
    "break-unacknowledged": "Look at the witness. If no event is like that, say so in "
    "`versions.json`, with the reason; otherwise keep allowing it.",
    "meaning-changed": "Look at the witness: no change is to blame alone. Then it can "
    "break what any change can break.",
}
# What is told without being held against an event.
_NOTICES: Final = {
    "unknown-field": "The contract does not name it; the service adds fields, and a "
    "consumer must survive them.",
    "unknown-object-type": "The ObjectTypeName is neither predefined nor one of yours; "
    "its Object can be any object.",
}


class _Weighed(Protocol):
    """A rule of the reader's or of the repository's."""

    @property
    def name(self) -> str: ...
    @property
    def purpose(self) -> str: ...
    @property
    def severity(self) -> Severity: ...


def render_rules(invalid: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Writes the catalogues; `invalid` are the examples of broken events."""
    return {
        "reference/rules/validation.md": _validation(invalid),
        "reference/rules/repository.md": page(
            "# Rules for a repository of schemas",
            "What `cp-contract check` holds schemas, examples and releases to.",
            *_weighed(checks.RULES),
        ),
        "reference/rules/compat.md": page(
            "# Rules of change",
            "What can change between two schemas, by the names that `cp-contract "
            "compat` calls it. A rule says what a change *can* break; whether this one "
            "does is worked out each time, and shown by a witness.",
            *(
                block
                for rule in compat.RULES.values()
                for block in (
                    anchored(2, rule.id, rule.id),
                    text(rule.purpose),
                    _OTHER_ADVICE.get(rule.id, _ADVICE[rule.breaks]),
                    *_example(rule.id),
                )
            ),
        ),
    }


def _example(rule: str) -> Iterator[str]:
    """Yields the schema before and after, and what the comparison says of them."""
    before, after = EXAMPLES[rule]
    yield "An example, before (`-`) and after (`+`):"
    yield difference(before, after)
    comparison = compat.compare(before, after)
    yield "\n".join(
        f"- {direction} {_verdict(comparison.answer(direction))}"
        for direction in Direction
    )


def _verdict(answer: compat.Answer) -> str:
    words = f"**{answer.verdict}**"
    if answer.witness is not compat.ABSENT:
        return f"{words}, as {code(json_text(answer.witness))} shows"
    relied = "; ".join(text(each.message) for each in answer.relies_on)
    return f"{words}, relying on this: {relied}" if relied else words


def _validation(invalid: Iterable[Mapping[str, Any]]) -> str:
    by_rule: dict[str, list[Mapping[str, Any]]] = {}
    for each in invalid:
        by_rule.setdefault(each["rule"], []).append(each)
    return page(
        "# Rules for events",
        "What `cp-contract validate` can find. The same names stand in every format, "
        "and in the result of `cp_contract.validate`.",
        "## Of the text",
        "Before the schema speaks: what every parser must be able to read alike.",
        *_weighed(reading.RULES, level=3),
        "## Of the schema",
        "The rule is the keyword of the schema that refuses the value.",
        *(block for rule in sorted(by_rule) for block in _keyword(rule, by_rule[rule])),
        "## Notices",
        "The event is valid; a reader that is not tolerant would stumble.",
        *(
            block
            for name, purpose in _NOTICES.items()
            for block in (anchored(3, name, name), purpose)
        ),
    )


def _keyword(rule: str, examples: list[Mapping[str, Any]]) -> Iterator[str]:
    yield anchored(3, rule, rule)
    yield "\n".join(
        f"- {code(each['pointer'] or '/')}: {text(each['why'])}" for each in examples
    )


def _weighed(rules: Iterable[_Weighed], *, level: int = 2) -> Iterator[str]:
    for rule in rules:
        yield anchored(level, rule.name, rule.name)
        yield f"{text(rule.purpose)} ({rule.severity})"
