"""Contract -> the bytes of its program, and the file of the newest contract's.

`python -m cp_contract.validation.programs` writes that file.
"""

from __future__ import annotations

from pathlib import Path

from cp_contract._resources import schema_digest
from cp_contract.contract import Contract, load_contract
from cp_contract.validation._encoding import encode
from cp_contract.validation._lowering import program_of
from cp_contract.validation.tiers import NEWEST

__all__ = ["compile_program", "newest_program"]


def compile_program(contract: Contract) -> bytes:
    """Compiles a contract, with its object types, for the native tier."""
    return encode(program_of(contract))


def newest_program() -> bytes:
    """Gives what the file of the newest contract's program holds when it is fresh."""
    return schema_digest() + compile_program(load_contract())


if __name__ == "__main__":
    Path(__file__).with_name(NEWEST).write_bytes(newest_program())
