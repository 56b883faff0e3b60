"""Contract and flavour -> a module of types, and the whole of generated/."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING, Final

from cp_contract.canonical import digest
from cp_contract.codegen._finish import finish
from cp_contract.codegen._generator import generate_source
from cp_contract.codegen._verify import verify
from cp_contract.codegen.flavours import Flavour
from cp_contract.codegen.holes import HOLES, Hole
from cp_contract.codegen.projection import project

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cp_contract.codegen.projection import View
    from cp_contract.contract import Contract

__all__ = ["generate_module", "generate_package", "schema_digest"]

_LIBRARY: Final = {
    Flavour.TYPED_DICTS: "TypedDicts",
    Flavour.PYDANTIC: "pydantic models",
    Flavour.DATACLASSES: "dataclasses",
    Flavour.MSGSPEC: "msgspec Structs",
}
_WRITTEN: Final = "# Written by `cp-contract generate`; never edited.\n"
_WARNING: Final = (
    "What fits a type is not therefore valid: the schema is what an event is held to, "
    "by `cp_contract.validate`. These types do not carry:"
)


def generate_module(contract: Contract, flavour: Flavour) -> str:
    """Writes a contract's events as types of one library, with its object types.

    The same contract gives the same text, whenever and wherever it is asked for.
    Raises `SchemaNotCarried` if the schema holds what nobody owns up to not carrying,
    and `ExtraMissing` without the generator.
    """
    view = project(contract, flavour)
    source = generate_source(view.schema, flavour)
    module = finish(source, view, flavour, header=_header(contract, flavour, view))
    verify(module, view)
    return module


def generate_package(contracts: Iterable[Contract]) -> dict[str, str]:
    """Writes cp_contract_types: paths below it to what the files there hold."""
    files = {
        "__init__.py": f'{_WRITTEN}"""The export event as Python types: '
        'one package a SchemaVersion, one module a library."""\n',
        "py.typed": "",
    }
    for contract in contracts:
        folder = f"v{contract.version}"
        files[f"{folder}/__init__.py"] = (
            f'{_WRITTEN}"""The events of SchemaVersion {contract.version}: '
            'one module a library, none of which imports another."""\n'
        )
        for flavour in Flavour:
            files[f"{folder}/{flavour}.py"] = generate_module(contract, flavour)
    return files


def schema_digest(contract: Contract) -> str:
    """Gives the SHA-256 of the schema in force, whatever the order of its keys."""
    text = json.dumps(contract.schema, sort_keys=True, separators=(",", ":"))
    return digest(text.encode())


def _header(contract: Contract, flavour: Flavour, view: View) -> str:
    own = ", ".join(contract.object_types)
    types = f" with the object types {own}" if own else ""
    subject = f"The events of SchemaVersion {contract.version}{types}"
    holes = [
        f"- {_named(hole, view)}: {hole.says}"
        for hole in HOLES
        if flavour in hole.flavours and (not hole.keyword or hole.rule in view.left_out)
    ]
    lines = [
        _filled(f"{subject} as {_LIBRARY[flavour]}."),
        "",
        _filled(_WARNING),
        "",
        *map(_filled, holes),
    ]
    text = "\n".join(lines).replace("\\", "\\\\")
    digested = schema_digest(contract)
    return f'{_WRITTEN}# Schema: sha256 {digested}\n\n"""{text}\n"""\n'


def _filled(text: str) -> str:
    indent = "  " if text.startswith("- ") else ""
    return textwrap.fill(text, 88, subsequent_indent=indent, break_on_hyphens=False)


def _named(hole: Hole, view: View) -> str:
    if not hole.keyword:
        return hole.rule
    places = len(view.left_out[hole.rule])
    return f"`{hole.rule}` (in {places} place{'' if places == 1 else 's'})"
