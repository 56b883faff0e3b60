"""Rule id -> what `cp-contract check` holds a repository to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, final

from cp_contract.findings import Finding, Severity

__all__ = ["RULES", "Rule", "found"]


@final
@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that a repository of schemas must hold to."""

    name: str
    """The id in findings, kebab-case."""
    purpose: str
    """One sentence: why it is checked."""
    severity: Severity = Severity.ERROR


RULES: Final = (
    Rule("file-unreadable", "A file that is no JSON says nothing."),
    Rule("schema-broken", "What is no schema of draft 2020-12 checks nothing."),
    Rule("id-misplaced", "The path of an $id is where the docs site serves the file."),
    Rule("form-uncanonical", "One form for all files keeps diffs to what changed."),
    Rule("property-undescribed", "A reader learns from title and description."),
    Rule("property-unsourced", "Where a constraint comes from says how sure it is."),
    Rule("example-missing", "A reader copies an example before reading a word."),
    Rule("choice-unexplained", "Where the sources are silent, we say what we chose."),
    Rule(
        "definition-misnamed", "Generators rename a definition named like a property."
    ),
    Rule(
        "pattern-unportable",
        "Engines read \\d, \\w, \\s, . and a bare $ in different ways.",
    ),
    Rule("format-unbacked", "Engines that ignore formats need a pattern beside it."),
    Rule("multiple-unportable", "Engines divide fractions with different errors."),
    Rule("example-refused", "An example that is not valid misleads."),
    Rule("example-accepted", "An invalid example must fail as it declares."),
    Rule("digest-changed", "A released revision is frozen."),
    Rule("schema-version-kept", "Today's consumers survive within a SchemaVersion."),
    Rule("break-unacknowledged", "Archives stay readable, or someone chose otherwise."),
    Rule("property-impossible", "A property that can never be valid is a mistake."),
    Rule("schema-unsatisfiable", "A schema without any valid value is a mistake."),
    Rule("types-stale", "Types that are not generated anew say what once held."),
)
_BY_NAME: Final = {rule.name: rule for rule in RULES}


def found(
    rule: str,
    message: str,
    *,
    path: str,
    pointer: str = "",
    severity: Severity | None = None,
) -> Finding:
    """Makes the finding that a file breaks a rule at a pointer into it."""
    return Finding(
        rule=rule,
        message=message,
        pointer=pointer,
        severity=severity or _BY_NAME[rule].severity,
        path=path,
    )
