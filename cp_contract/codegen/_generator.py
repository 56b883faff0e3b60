"""View -> Python source, by datamodel-code-generator."""

from __future__ import annotations

import json
import tomllib
import warnings
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any, Final

from cp_contract.errors import ExtraMissing

if TYPE_CHECKING:
    from pathlib import Path

    from cp_contract.codegen.flavours import Flavour

__all__ = ["GENERATOR", "generate_source"]

# Output is committed, so another release's is another output. pyproject.toml pins the
# same one, and a test holds the two together.
GENERATOR: Final = ("datamodel-code-generator", "0.89.0")


def generate_source(view: dict[str, Any], flavour: Flavour) -> str:
    """Runs the generator; raises `ExtraMissing` unless the pinned one is installed."""
    name, pinned = GENERATOR
    try:
        installed = version(name)
    except PackageNotFoundError as error:
        raise ExtraMissing("generating types", "codegen") from error
    if installed != pinned:
        raise ExtraMissing(f"generating types by {name} {pinned}", "codegen")
    # The formatter reads the nearest pyproject.toml: ours, and nobody else's.
    with as_file(files("cp_contract.codegen")) as folder:
        settings = {**_options(folder, flavour), "settings_path": folder}
        return _run(json.dumps(view), settings)


def _run(view: str, options: dict[str, Any]) -> str:
    from datamodel_code_generator import InputFileType, generate  # noqa: PLC0415
    from datamodel_code_generator.config import GenerateConfig  # noqa: PLC0415

    config = GenerateConfig.model_validate(
        {**options, "input_file_type": InputFileType.JsonSchema}
    )
    with warnings.catch_warnings():
        # What it warns of, such as unions that msgspec cannot tell apart, stands in
        # the table of holes.
        warnings.simplefilter("ignore")
        return str(generate(view, config=config))


def _options(folder: Path, flavour: Flavour) -> dict[str, Any]:
    text = (folder / "pyproject.toml").read_text("utf-8")
    options: dict[str, Any] = tomllib.loads(text)["tool"]["datamodel-codegen"]
    profiles = options.pop("profiles")
    return {**options, **profiles[flavour.value]}
