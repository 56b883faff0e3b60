"""The operations on domains."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from cp_contract.export.operations._call import compact, missing, refused
from cp_contract.export.operations._pages import cut, first_after, size
from cp_contract.export.operations._tags import drop_tags, find_tags, replace_tags

if TYPE_CHECKING:
    from cp_contract.export.operations._call import Call, JsonObject

__all__ = [
    "create_domain",
    "delete_domain",
    "get_domain",
    "list_domains",
    "require_domain",
    "resource_of",
    "update_domain",
]

_APART: Final = ("DomainName", "Tags")

# A profile is paid for once, and once more for each further hundred of its objects.
_STATISTICS: Final = """
SELECT profiles, profiles + coalesce(sum((held - 1) / 100), 0),
    coalesce(sum(held), 0), coalesce(sum(bytes), 0)
FROM (SELECT count(*) AS profiles FROM profiles WHERE domain = :domain)
LEFT JOIN (
    SELECT count(*) AS held, sum(length(CAST(object AS BLOB))) AS bytes
    FROM objects WHERE domain = :domain GROUP BY profile
)
"""


def create_domain(call: Call) -> JsonObject:
    """Makes a domain; there must be none of its name."""
    if _row(call) is not None:
        raise refused(f"there is a domain {call.domain} already")
    at = call.now.timestamp()
    call.connection.execute(
        "INSERT INTO domains VALUES (?, ?, ?, ?)",
        (call.domain, compact(_settings({}, call)), at, at),
    )
    replace_tags(call.connection, resource_of(call.domain), call.parameters.get("Tags"))
    return _described(call)


def update_domain(call: Call) -> JsonObject:
    """Changes the settings that are given; an empty text clears one."""
    settings = json.loads(require_domain(call)[0])
    call.connection.execute(
        "UPDATE domains SET settings = ?, updated = ? WHERE name = ?",
        (compact(_settings(settings, call)), call.now.timestamp(), call.domain),
    )
    replace_tags(call.connection, resource_of(call.domain), call.parameters.get("Tags"))
    return _described(call)


def get_domain(call: Call) -> JsonObject:
    """Describes a domain, with the number of what it holds."""
    described = _described(call)
    counts = call.connection.execute(_STATISTICS, {"domain": call.domain}).fetchone()
    names = ("ProfileCount", "MeteringProfileCount", "ObjectCount", "TotalSize")
    return {**described, "Stats": dict(zip(names, counts, strict=True))}


def list_domains(call: Call) -> JsonObject:
    """Lists the domains by name."""
    rows = call.connection.execute(
        "SELECT name, created, updated FROM domains WHERE name > ?"
        " ORDER BY name LIMIT ?",
        (first_after(call.parameters, ""), size(call.parameters) + 1),
    ).fetchall()
    page, token = cut(call.parameters, rows, lambda row: row[0])
    items = [
        {
            "DomainName": name,
            "CreatedAt": datetime.fromtimestamp(created, UTC),
            "LastUpdatedAt": datetime.fromtimestamp(updated, UTC),
            "Tags": find_tags(call.connection, resource_of(name)) or None,
        }
        for name, created, updated in page
    ]
    return {"Items": items, "NextToken": token}


def delete_domain(call: Call) -> JsonObject:
    """Removes a domain with all that is in it; the events tell of no removal."""
    require_domain(call)
    call.connection.execute("DELETE FROM domains WHERE name = ?", (call.domain,))
    drop_tags(call.connection, resource_of(call.domain))
    return {"Message": "The domain was deleted."}


def require_domain(call: Call) -> tuple[str, float, float]:
    """Gives a domain's settings, and when it was made and changed, or refuses."""
    row = _row(call)
    if row is None:
        raise missing(f"domain {call.domain}")
    return row


def resource_of(domain: str) -> str:
    """Gives the end of a domain's ARN."""
    return f"domains/{domain}"


def _row(call: Call) -> tuple[str, float, float] | None:
    row: tuple[str, float, float] | None = call.connection.execute(
        "SELECT settings, created, updated FROM domains WHERE name = ?", (call.domain,)
    ).fetchone()
    return row


def _settings(before: JsonObject, call: Call) -> JsonObject:
    given = {name: each for name, each in call.parameters.items() if name not in _APART}
    after: dict[str, Any] = {**before, **given}
    return {name: each for name, each in after.items() if each != ""}


def _described(call: Call) -> JsonObject:
    settings, created, updated = require_domain(call)
    described = json.loads(settings)
    rules = described.get("RuleBasedMatching")
    if rules and rules["Enabled"]:
        described["RuleBasedMatching"] = {**rules, "Status": "ACTIVE"}
    return {
        "DomainName": call.domain,
        **described,
        "CreatedAt": datetime.fromtimestamp(created, UTC),
        "LastUpdatedAt": datetime.fromtimestamp(updated, UTC),
        "Tags": find_tags(call.connection, resource_of(call.domain)) or None,
    }
