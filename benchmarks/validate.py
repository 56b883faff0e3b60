"""Prints what one verdict costs, beside the peers, on the same bytes.

python benchmarks/validate.py
"""

from __future__ import annotations

import json
import random
from copy import deepcopy
from pathlib import Path

import fastjsonschema
import jsonschema_rs
import orjson
from _timing import print_table
from jsonschema import Draft202012Validator

from cp_contract import load_contract, validate

EXAMPLES = Path(__file__).parents[1] / "schema" / "v0" / "examples" / "valid"
EVENTS = 2_000


def mixed_events() -> list[bytes]:
    """Gives the valid examples in a fixed random order, as compact bytes."""
    chooser = random.Random(0)  # noqa: S311  (a fixed order, no secret)
    examples = [json.loads(path.read_bytes()) for path in sorted(EXAMPLES.iterdir())]
    return [
        json.dumps(chooser.choice(examples), separators=(",", ":")).encode()
        for _ in range(EVENTS)
    ]


def main() -> None:
    """Measures every peer on the same events and prints one table."""
    schema = load_contract().schema
    plain = Draft202012Validator(schema)
    rust = jsonschema_rs.validator_for(schema, validate_formats=True)
    # It reads draft-07: what that draft does not know is not checked. It rewrites the
    # references of the schema that it is given, so it gets its own.
    compiled = fastjsonschema.compile(
        {**deepcopy(schema), "$schema": "http://json-schema.org/draft-07/schema#"}
    )
    print_table(
        "bytes to verdict",
        {
            "orjson.loads": orjson.loads,
            "json.loads": json.loads,
            "orjson + jsonschema-rs": lambda event: rust.is_valid(orjson.loads(event)),
            "orjson + fastjsonschema": lambda event: compiled(orjson.loads(event)),
            "orjson + jsonschema": lambda event: plain.is_valid(orjson.loads(event)),
            "cp_contract.validate": validate,
        },
        mixed_events(),
        against="orjson.loads",
        unit="event",
        rounds=3,
    )


if __name__ == "__main__":
    main()
