"""One report with everything in it, which every format renders."""

from __future__ import annotations

import pytest

from cp_contract.findings import Counts, Finding, Report, Severity


@pytest.fixture
def report() -> Report:
    return Report(
        findings=(
            Finding(
                rule="enum",
                message="'DELETED' is not one of 'CREATED', 'UPDATED', 'HEALTH_CHECK'",
                pointer="/EventType",
                schema_pointer="/$defs/ExportEventType/enum",
                path="events/a.json",
                line=12,
                column=3,
            ),
            Finding(
                rule="required",
                message="'EventId' is required",
                path="events/a.json",
                line=1,
            ),
            Finding(
                rule="format",
                message="'yesterday' is not a date-time",
                pointer="/Object/Dates/0/odd name",
                severity=Severity.NOTICE,
                path="events/größe 1.json",
                line=2,
                column=7,
            ),
            Finding(rule="not-json", message="the text ends early"),
        ),
        counts=Counts(
            events=3,
            invalid=2,
            event_types={"CREATED": 1, "DELETED": 1},
            object_type_names={"Order, _profile": 1, "_profile": 2},
            rules={"enum": 1, "required": 1, "format": 1, "not-json": 1},
        ),
    )


@pytest.fixture
def clean_report() -> Report:
    return Report(
        counts=Counts(
            events=2, event_types={"UPDATED": 2}, object_type_names={"_profile": 2}
        )
    )
