"""Draws odd events, and prints how many of them the faster tiers prove to be valid.

python benchmarks/odd_events.py [HOW_MANY]

Whatever is proven is held to the reference; it ends with 1 where they disagree.
"""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "schema" / "v0" / "examples" / "valid"
SEED, FEW = 1, 20_000


def provers():
    """Gives the tiers that are there, by name: each proves an event in bytes."""
    from cp_contract import load_contract
    from cp_contract.validation._fast import prove_fast
    from cp_contract.validation.programs import compile_program

    contract = load_contract()
    yield "fast", lambda event: prove_fast(event, contract)
    try:
        from cp_contract_native import Program
    except ImportError:
        print("The native tier is not built: make native")
    else:
        prove = Program(compile_program(contract)).prove
        yield "native", prove
        # Far from the end of a buffer, members are read another way.
        yield "native, others behind it", lambda event: prove(event + b" " * 200)


def main() -> int:
    """Prints a line for each tier."""
    os.environ["CP_CONTRACT_TIER"] = "reference"
    sys.path.insert(0, str(ROOT / "tests"))
    from nasty import nasty

    from cp_contract.validation.events import examine

    how_many = int(sys.argv[1]) if len(sys.argv) > 1 else FEW
    examples = [json.loads(path.read_bytes()) for path in sorted(EXAMPLES.iterdir())]
    wrongly = 0
    print("## odd events\n")
    for name, prove in provers():
        chooser = random.Random(SEED)  # noqa: S311  (the same for all)
        proven = wrong = 0
        for _ in range(how_many):
            event = nasty(chooser, examples)
            if prove(event) is not None:
                proven += 1
                wrong += bool(examine(event)[1])
        print(f"tier {name}: {proven:,} of {how_many:,} proven valid, {wrong} wrongly")
        wrongly += wrong
    return int(wrongly > 0)


if __name__ == "__main__":
    sys.exit(main())
