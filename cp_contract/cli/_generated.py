"""A project, or the checkout of this package -> what its generated files must hold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from cp_contract._resources import schema_root
from cp_contract.codegen import (
    Flavour,
    generate_module,
    generate_package,
    render_page,
)
from cp_contract.contract import load_contract, load_versions
from cp_contract.errors import ProjectUnreadable
from cp_contract.project import read_object_types

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cp_contract.project import Project

__all__ = ["checkout_files", "checkout_root", "held", "project_files"]

FLAVOURS: Final = tuple(each.value for each in Flavour)


def project_files(project: Project) -> dict[Path, str | None]:
    """Says what the modules must hold that a pyproject.toml asks for."""
    contract = load_contract()
    if project.object_types is not None:
        types = read_object_types(project.object_types)
        contract = contract.with_object_types(types)
    for path, library in project.generate.items():
        if library not in FLAVOURS:
            raise ProjectUnreadable(
                str(project.path),
                f"generate names {library!r} for {path.name}, not one of "
                f"{', '.join(FLAVOURS)}",
            )
    return {
        path: generate_module(contract, Flavour(library))
        for path, library in project.generate.items()
    }


def checkout_root() -> Path | None:
    """Finds the checkout that this package runs from, if it runs from one."""
    schema = Path(str(schema_root())).resolve()
    is_checkout = (
        schema.name == "schema" and (schema.parent / "pyproject.toml").is_file()
    )
    return schema.parent if is_checkout else None


def checkout_files(root: Path) -> dict[Path, str | None]:
    """Says what generated/ and docs/types.md must hold; None is a file too many."""
    package = root / "generated" / "cp_contract_types"
    contracts = [load_contract(each.version) for each in load_versions()]
    files: dict[Path, str | None] = dict.fromkeys(sorted(package.rglob("*.py")))
    files |= {
        package / path: text for path, text in generate_package(contracts).items()
    }
    return {**files, root / "docs" / "types.md": render_page()}


def held(files: Mapping[Path, str | None]) -> dict[Path, str | None]:
    """Reads the files as they are now; None is one that is not there."""
    return {path: _held(path) for path in files}


def _held(path: Path) -> str | None:
    try:
        return path.read_text("utf-8", "replace")
    except (FileNotFoundError, NotADirectoryError):
        return None
