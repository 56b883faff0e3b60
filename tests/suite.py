"""The JSON Schema Test Suite -> cases and the schemas that they refer to."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from referencing.jsonschema import DRAFT202012, EMPTY_REGISTRY, specification_with

if TYPE_CHECKING:
    from collections.abc import Iterator

    from referencing.jsonschema import SchemaRegistry

__all__ = ["Case", "load_cases", "load_remotes"]

_SUITE: Final = Path(__file__).parent / "data" / "json-schema-test-suite"
_TESTS: Final = _SUITE / "tests" / "draft2020-12"
_REMOTES: Final = _SUITE / "remotes"
_HOST: Final = "http://localhost:1234/"


@dataclass(frozen=True, slots=True)
class Case:
    """One test of the suite: an instance, a schema, and whether the one fits."""

    file: str
    group: str
    schema: Any
    test: str
    instance: Any
    valid: bool

    @property
    def name(self) -> str:
        """Gives the name by which a list of exceptions calls the case."""
        return f"{self.file} | {self.group} | {self.test}"


def load_cases(pattern: str = "*.json") -> Iterator[Case]:
    """Reads the cases of the files that a glob below draft2020-12 finds."""
    for path in sorted(_TESTS.glob(pattern)):
        for group in json.loads(path.read_text(encoding="utf-8")):
            for test in group["tests"]:
                yield Case(
                    file=path.relative_to(_TESTS).as_posix(),
                    group=group["description"],
                    schema=group["schema"],
                    test=test["description"],
                    instance=test["data"],
                    valid=test["valid"],
                )


def load_remotes() -> SchemaRegistry:
    """Gives the registry of the schemas that the cases expect to find on a host."""
    resources = []
    for path in sorted(_REMOTES.rglob("*.json")):
        contents = json.loads(path.read_text(encoding="utf-8"))
        dialect = contents.get("$schema") if isinstance(contents, dict) else None
        specification = specification_with(dialect or "", default=DRAFT202012)
        resource = specification.create_resource(contents)
        resources.append((_HOST + path.relative_to(_REMOTES).as_posix(), resource))
    return EMPTY_REGISTRY.with_resources(resources)
