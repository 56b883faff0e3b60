"""The user's object types -> findings: what is broken, impossible or misleading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cp_contract.algebra import Empty, SchemaSet, find_member
from cp_contract.bundling import bundle
from cp_contract.checks.examples import check_schema_examples
from cp_contract.checks.rules import found
from cp_contract.checks.tree import parse_files
from cp_contract.contract import load_contract
from cp_contract.errors import ContractError
from cp_contract.kinds import is_object
from cp_contract.pointers import render_pointer
from cp_contract.project import object_type_name
from cp_contract.subschemas import iter_schemas

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cp_contract.findings import Finding


__all__ = ["check_object_types"]


def check_object_types(files: Mapping[str, bytes]) -> list[Finding]:
    """Checks a folder of object types: file name to content.

    Each must be a schema that the contract can take, in canonical form, that some
    object can meet, with no property that no value can, and with examples that hold.
    """
    parsed, findings = parse_files(files)
    for name, schema in parsed.items():
        findings += _check_object_type(name, schema, parsed)
    return findings


def _check_object_type(
    name: str, schema: Any, parsed: Mapping[str, Any]
) -> Iterator[Finding]:
    if not is_object(schema):
        yield found("schema-broken", "it holds no JSON object", path=name)
        return
    try:
        bundled = bundle(schema, parsed)
        load_contract().with_object_types({object_type_name(name): bundled})
    except ContractError as error:
        yield found("schema-broken", str(error), path=name)
        return
    yield from _impossible(bundled, path=name)
    yield from check_schema_examples(bundled, path=name)


def _impossible(schema: dict[str, Any], *, path: str) -> Iterator[Finding]:
    """Yields what no value can meet, as the algebra proves; a doubt is no finding."""
    if _is_empty({"allOf": [schema, {"type": "object"}]}, schema):
        yield found(
            "schema-unsatisfiable", "no object can be valid under it", path=path
        )
        return
    for where, part in iter_schemas(schema):
        if len(where) < 2 or where[-2] != "properties" or part is False:
            continue
        if _is_empty(part, schema):
            yield found(
                "property-impossible",
                f"no value of {where[-1]!r} can be valid",
                path=path,
                pointer=render_pointer(where),
            )


def _is_empty(part: Any, root: dict[str, Any]) -> bool:
    whole = {"$defs": root.get("$defs", {}), "allOf": [part]}
    return isinstance(find_member(SchemaSet.of(whole)), Empty)
