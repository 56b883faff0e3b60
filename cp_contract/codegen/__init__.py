"""Contract -> Python types, in the library that a consumer already uses."""

from __future__ import annotations

from cp_contract.codegen._page import render_page
from cp_contract.codegen.flavours import Flavour
from cp_contract.codegen.holes import HOLES, Hole
from cp_contract.codegen.modules import (
    generate_module,
    generate_package,
    schema_digest,
)

__all__ = [
    "HOLES",
    "Flavour",
    "Hole",
    "generate_module",
    "generate_package",
    "render_page",
    "schema_digest",
]
