"""Contract -> docs/javascripts/paste.js, one module without anything to fetch.

    make paste                         writes it
    python browser/build.py --check    says whether it is what it would be built of

Python says what the page must know: the schemas in force, the formats, the rules of the
reader, the examples. Node turns that and the sources beside this file into one module:
Ajv writes the code that decides, esbuild joins it all. `--check` needs neither: the
module's first line holds the digest of everything that it was built of.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from argparse import ArgumentParser
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from node_packages import node_packages

from cp_contract.contract import load_contract, load_versions
from cp_contract.formats import FORMATS
from cp_contract.pointers import resolve_fragment
from cp_contract.reading import NESTING_LIMIT, RULES
from cp_contract.subschemas import iter_schemas, map_subschemas

SOURCES: Final = Path(__file__).parent
ROOT: Final = SOURCES.parent
BUILT: Final = ROOT / "docs" / "javascripts" / "paste.js"

# The keywords that the page decides and explains as the command does.
DECIDED: Final = frozenset(
    {
        "$defs",
        "$ref",
        "additionalProperties",
        "allOf",
        "anyOf",
        "const",
        "else",
        "enum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "format",
        "if",
        "items",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "not",
        "oneOf",
        "pattern",
        "properties",
        "propertyNames",
        "required",
        "then",
        "type",
    }
)
# What says nothing of a value, and is left out.
SILENT: Final = frozenset(
    {"$comment", "$id", "$schema", "default", "description", "examples", "title"}
)
# Doubles stand in for numbers that they do not hold, and compare alike up to here.
LARGEST: Final = 2**31


def main() -> int:
    """Writes the module, or checks that it is up to date."""
    parser = ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("built", nargs="?", type=Path, default=BUILT)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    known = json.dumps(knowledge(), ensure_ascii=False)
    banner = f"// Written by `make paste`; do not edit. Built of {digest(known)}\n"
    if arguments.check:
        fresh = arguments.built.read_text("utf-8").startswith(banner)
        print("up to date" if fresh else "out of date: run `make paste`")
        return 0 if fresh else 1
    packages = json.loads((SOURCES / "package.json").read_bytes())["dependencies"]
    home = node_packages(*(f"{name}@{pin}" for name, pin in packages.items()))
    if isinstance(home, str):
        print(f"the page cannot be built: {home}", file=sys.stderr)
        return 2
    built = subprocess.run(
        ["node", SOURCES / "build.js", home],
        input=known.encode(),
        stdout=subprocess.PIPE,
        check=True,
        env={**os.environ, "NODE_PATH": str(home)},
    ).stdout
    arguments.built.write_bytes(banner.encode() + built)
    print(f"{arguments.built}: {arguments.built.stat().st_size:,} bytes")
    return 0


def knowledge() -> dict[str, Any]:
    """Gathers what the page must know of the contract."""
    contracts = {each.version: load_contract(each.version) for each in load_versions()}
    return {
        "published": list(contracts),
        "contracts": {
            version: {
                "schema": _asserting(contract.schema),
                "predefined": contract.predefined_object_types,
                "pages": _pages(contract.schema),
            }
            for version, contract in contracts.items()
        },
        "formats": {name: _pattern(name) for name in _formats(contracts.values())},
        "reading": {
            "nesting": NESTING_LIMIT,
            "rules": {
                rule.name: {
                    "severity": rule.severity,
                    "leaves_value": rule.leaves_value,
                }
                for rule in RULES
            },
        },
        "examples": {
            folder: {
                path.stem: json.loads(path.read_bytes())
                for path in sorted(_examples(max(contracts)).glob(f"{folder}/*.json"))
            }
            for folder in ("valid", "invalid")
        },
    }


def digest(known: str) -> str:
    """Gives the digest of all that the module is built of."""
    content = sha256(known.encode())
    for path in sorted(SOURCES.rglob("*.js*")):
        content.update(path.relative_to(SOURCES).as_posix().encode())
        content.update(path.read_bytes())
    return content.hexdigest()


def _examples(version: int) -> Path:
    return ROOT / "schema" / f"v{version}" / "examples"


def _asserting(schema: Any) -> Any:
    """Keeps what a schema asserts; refuses what the page could not explain exactly."""
    if not isinstance(schema, dict):
        if schema is not True:
            raise SystemExit(f"the page cannot explain the schema {schema}")
        return schema
    asserting = {
        keyword: held
        for keyword, held in schema.items()
        if keyword not in SILENT and not keyword.startswith("x-")
    }
    for keyword, held in asserting.items():
        if keyword not in DECIDED or not all(map(_is_plain, _data(keyword, held))):
            raise SystemExit(
                f"the page cannot explain {keyword}: {json.dumps(held)[:60]}; teach "
                "browser/validation/ and browser/build.py"
            )
    return map_subschemas(asserting, _asserting)


def _data(keyword: str, held: Any) -> list[Any]:
    """Gives the values that a keyword compares with."""
    if keyword == "enum":
        return list(held)
    return [] if isinstance(held, dict | list) else [held]


def _is_plain(value: object) -> bool:
    if isinstance(value, int) and not isinstance(value, bool):
        return abs(value) <= LARGEST
    return value is None or isinstance(value, str | bool)


def _pages(schema: Any) -> dict[str, str]:
    """Names the page of the reference for each kind of event, and of the profile.

    A page is called by the title of what it shows; a test follows each link to it.
    """
    kinds = [
        inner["$ref"]
        for path, inner in iter_schemas(schema)
        if path[-1:] in {("then",), ("else",)} and "$ref" in inner
    ]
    titles = {
        reference: resolve_fragment(schema, reference)["title"]
        for reference in (*kinds, "#/$defs/StandardProfile")
    }
    return {
        reference: title.lower().replace(" ", "-")
        for reference, title in titles.items()
    }


def _formats(contracts: Any) -> list[str]:
    used = {
        inner["format"]
        for contract in contracts
        for _, inner in iter_schemas(contract.schema)
        if isinstance(inner, dict) and "format" in inner
    }
    return sorted(used & set(FORMATS))


def _pattern(name: str) -> str:
    pattern = FORMATS[name].pattern
    if pattern is None:
        raise SystemExit(f"the page cannot decide the format {name}: it has no pattern")
    return pattern


if __name__ == "__main__":
    sys.exit(main())
