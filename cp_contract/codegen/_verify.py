"""Generated module -> proof that the generator wrote every class and every field."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from cp_contract.codegen.projection import UNION
from cp_contract.errors import SchemaNotCarried

if TYPE_CHECKING:
    from cp_contract.codegen.projection import View

__all__ = ["verify"]


def verify(module: str, view: View) -> None:
    """Raises `SchemaNotCarried` where a class is missing or lacks fields."""
    written = dict(map(_shape, ast.parse(module).body))
    if UNION not in written:
        raise SchemaNotCarried("", f"the generator wrote no {UNION}")
    for name, fields in view.fields.items():
        if written.get(name) != len(fields):
            raise SchemaNotCarried(
                f"/$defs/{name}", "the generator wrote no class with all its fields"
            )


def _shape(statement: ast.stmt) -> tuple[str, int]:
    """Gives the name that a statement defines, and how many fields it gives it."""
    match statement:
        case ast.ClassDef(name=name, body=body):
            fields = [each for each in body if isinstance(each, ast.AnnAssign)]
            return name, len(fields)
        case ast.Assign(
            targets=[ast.Name(id=name)], value=ast.Call(args=[_, ast.Dict(keys=keys)])
        ):
            return name, len(keys)
        case ast.AnnAssign(target=ast.Name(id=name)):
            return name, 0
        case ast.Assign(targets=[ast.Name(id=name)]):
            return name, 0
        case _:
            return "", 0
