"""`cp-contract object-type add`: what is known of an object type -> its schema file."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cp_contract.canonical import render_canonical
from cp_contract.cli._files import from_here, reason, write_whole
from cp_contract.contract import load_contract
from cp_contract.errors import ObjectTypeRefused, ProjectUnreadable
from cp_contract.kinds import is_object
from cp_contract.object_types import Evidence, infer_object_type, schema_of_mapping
from cp_contract.project import find_object_types
from cp_contract.reading import read_events

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["command"]


@click.group()
def command() -> None:
    """Describe your own object types."""


@command.command()
@click.argument("name")
@click.option(
    "--from-file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="What `aws customer-profiles get-profile-object-type` printed.",
)
@click.option(
    "--from-aws",
    metavar="DOMAIN",
    help="Ask the Customer Profiles API for the type in this domain.",
)
@click.option("--endpoint-url", metavar="URL", help="Another API to ask than AWS.")
@click.option(
    "--from-events",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Infer the schema from the type's events in this file.",
)
@click.option(
    "--object-types",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder to write to; without it, the one that pyproject.toml names.",
)
def add(
    *,
    name: str,
    from_file: Path | None,
    from_aws: str | None,
    endpoint_url: str | None,
    from_events: Path | None,
    object_types: Path | None,
) -> int:
    """Write the schema of the object type NAME from one source.

    A schema that is already there is left as it is.
    """
    if sum(each is not None for each in (from_file, from_aws, from_events)) != 1:
        raise click.UsageError(
            "Name one source: --from-file, --from-aws or --from-events."
        )
    load_contract().with_object_types({name: {}})  # refuses a name before any work
    path = _target(name, object_types)
    evidence = list[Evidence]()
    if from_file is not None:
        schema = schema_of_mapping(name, _read_mapping(from_file))
    elif from_aws is not None:
        schema = schema_of_mapping(name, _ask(from_aws, name, endpoint_url))
    else:
        objects = list(_objects(from_events, name)) if from_events else []
        if not objects:
            raise ObjectTypeRefused(name, f"{from_events} has no event of it")
        schema, evidence = infer_object_type(name, objects)
    load_contract().with_object_types({name: schema})
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, render_canonical(schema).encode())
    click.echo(f"{from_here(path)}: written")
    for each in evidence:
        click.echo(f"  {each.pointer}: {_said(each)}")
    return 0


def _target(name: str, object_types: Path | None) -> Path:
    folder = object_types or find_object_types(Path.cwd())
    if folder is None:
        raise click.UsageError(
            "Name the folder with --object-types, or as object-types in "
            "[tool.cp-contract] of pyproject.toml."
        )
    path = folder / f"{name}.schema.json"
    for taken in (path, folder / f"{name}.json"):
        if taken.exists():
            raise ObjectTypeRefused(name, f"{from_here(taken)} is already there")
    return path


def _read_mapping(path: Path) -> dict[str, Any]:
    try:
        mapping = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise ProjectUnreadable(str(path), reason(error)) from error
    if not is_object(mapping):
        raise ProjectUnreadable(str(path), "it holds no JSON object")
    return mapping


def _ask(domain: str, name: str, endpoint_url: str | None) -> dict[str, Any]:
    try:
        boto3: Any = import_module("boto3")
        botocore: Any = import_module("botocore.exceptions")
    except ImportError as error:
        raise click.UsageError(
            "--from-aws needs boto3: pip install 'cp-contract[export]'"
        ) from error
    try:
        client = boto3.client("customer-profiles", endpoint_url=endpoint_url)
        answer = client.get_profile_object_type(DomainName=domain, ObjectTypeName=name)
    except (botocore.BotoCoreError, botocore.ClientError) as error:
        raise ProjectUnreadable(f"domain {domain}", str(error)) from error
    return dict(answer)


def _objects(path: Path, name: str) -> Iterator[Any]:
    try:
        with path.open("rb") as stream:
            for document in read_events(stream):
                event = document.reading.value
                if not is_object(event) or event.get("ObjectTypeName") != name:
                    continue
                if is_object(event.get("Object")):
                    yield event["Object"]
    except OSError as error:
        raise ProjectUnreadable(str(path), reason(error)) from error


def _said(evidence: Evidence) -> str:
    seen = f"in {evidence.present} of {evidence.of}"
    absent = evidence.at_most_absent
    if absent is None:
        return f"{seen}, so it is optional"
    return f"{seen}; absent in at most {absent:.1%} (95 % sure)"
