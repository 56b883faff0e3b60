"""Files of a schema folder -> findings: schemas, examples, releases.

The folder is `schema/`: versions.json, and a folder a SchemaVersion with its schemas,
its examples and its released revisions.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from cp_contract.bundling import bundle
from cp_contract.canonical import digest, parse_exactly, render_canonical
from cp_contract.checks.examples import (
    check_invalid_example,
    check_schema_examples,
    check_valid_example,
)
from cp_contract.checks.house import check_described, check_portable
from cp_contract.checks.rules import found
from cp_contract.compat import compare
from cp_contract.compat.policy import check_policy, read_acknowledgements
from cp_contract.contract import Contract
from cp_contract.errors import SchemaUnreadable
from cp_contract.findings import Finding
from cp_contract.kinds import is_object
from cp_contract.schema_faults import schema_fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


__all__ = ["check_schema_tree", "parse_files"]

_SCHEMA: Final = ".schema.json"


def check_schema_tree(files: Mapping[str, bytes]) -> list[Finding]:
    """Checks a schema folder: path below it, with forward slashes, to content."""
    parsed, findings = parse_files(files)
    for name, schema in parsed.items():
        if name.endswith(_SCHEMA):
            findings += _check_schema(name, schema)
    for version in parsed.get("versions.json", {}).get("versions", ()):
        changed = list(_check_digests(version, files))
        # A revision that is not what was released says nothing of what may follow it.
        released = None if changed else _last_release(version, parsed)
        findings += _check_version(version, parsed, released)
        findings += changed
    return findings


def parse_files(
    files: Mapping[str, bytes],
) -> tuple[dict[str, Any], list[Finding]]:
    """Reads files as JSON: those that are, and what is wrong with text or form."""
    parsed, findings = dict[str, Any](), list[Finding]()
    for name, content in files.items():
        try:
            parsed[name] = parse_exactly(content)
        except ValueError as error:
            message = f"it is no JSON: {error}"
            findings.append(found("file-unreadable", message, path=name))
            continue
        findings += _check_form(content, parsed[name], path=name)
    return parsed, findings


def _check_form(content: bytes, value: Any, *, path: str) -> Iterator[Finding]:
    """Yields a finding if a file is not in canonical form."""
    if content != render_canonical(value).encode():
        yield found(
            "form-uncanonical",
            "it is not in canonical form; cp-contract fmt writes it",
            path=path,
        )


def _check_schema(name: str, schema: Any) -> Iterator[Finding]:
    fault = schema_fault(schema) if is_object(schema) else "it holds no JSON object"
    if fault is not None:
        yield found("schema-broken", fault, path=name)
        return
    if not str(schema.get("$id", "")).endswith(f"/schema/{name}"):
        yield found(
            "id-misplaced", f"its $id does not end in /schema/{name}", path=name
        )
    yield from check_described(schema, path=name)
    yield from check_portable(schema, path=name)


def _check_version(
    version: dict[str, Any], parsed: Mapping[str, Any], released: Any
) -> Iterator[Finding]:
    folder = version["schema"].rpartition("/")[0]
    schemas = {
        name.removeprefix(f"{folder}/"): schema
        for name, schema in parsed.items()
        if name.startswith(f"{folder}/") and name.endswith(_SCHEMA)
    }
    entry = version["schema"].removeprefix(f"{folder}/")
    try:
        bundled = bundle(schemas.pop(entry), schemas)
    except (LookupError, SchemaUnreadable) as error:
        yield found("schema-broken", str(error), path=version["schema"])
        return
    if schema_fault(bundled) is not None:
        return  # told of the file that is at fault
    contract = Contract(version["version"], None, bundled)
    if released is not None and released != bundled:
        acknowledged = read_acknowledgements(
            parsed["versions.json"], contract.version, released, bundled
        )
        for finding in check_policy(
            compare(released, bundled),
            versions=(contract.version, contract.version),
            acknowledged=acknowledged,
        ):
            yield replace(finding, path=version["schema"])
    yield from check_schema_examples(bundled, path=version["schema"])
    for name, value in parsed.items():
        if name.startswith(f"{folder}/examples/valid/"):
            yield from check_valid_example(value, contract, path=name)
        elif name.startswith(f"{folder}/examples/invalid/"):
            yield from check_invalid_example(value, contract, path=name)


def _last_release(version: dict[str, Any], parsed: Mapping[str, Any]) -> Any:
    """Gives the schema that was released last, None if none was."""
    revisions = version["revisions"]
    return parsed.get(revisions[-1]["bundle"]) if revisions else None


def _check_digests(
    version: dict[str, Any], files: Mapping[str, bytes]
) -> Iterator[Finding]:
    for revision in version["revisions"]:
        name = revision["bundle"]
        if name not in files:
            yield found("digest-changed", "the file is gone", path=name)
        elif digest(files[name]) != revision["sha256"]:
            yield found(
                "digest-changed",
                f"revision {revision['revision']} was released with another content; "
                "restore it, and release a new revision",
                path=name,
            )
