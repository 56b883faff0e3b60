"""The generator's source -> the module as it is written to disk.

The generator cannot write a generic class. `ProfileObjectEvent` is made one here, by
the places that Python's own parser gives, and never by the look of a line.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from cp_contract.codegen.flavours import Flavour
from cp_contract.codegen.projection import UNION

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cp_contract.codegen.projection import View


__all__ = ["GENERIC", "finish"]

GENERIC: Final = "ProfileObjectEvent"
"""The event whose Object can be any object type: generic in it."""

_FIELD: Final = "Object"
_TYPE_CHECKED_ONLY: Final = """\
from typing import TYPE_CHECKING, Any, Generic

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    ObjectT = TypeVar("ObjectT", default=dict[str, Any])
else:
    from typing import TypeVar

    ObjectT = TypeVar("ObjectT")
"""
# pydantic brings typing_extensions along and reads the default.
_ALWAYS: Final = """\
from typing import Any, Generic

from typing_extensions import TypeVar

ObjectT = TypeVar("ObjectT", default=dict[str, Any])
"""
_TYPE_VARIABLE: Final = {
    Flavour.TYPED_DICTS: _TYPE_CHECKED_ONLY,
    Flavour.PYDANTIC: _ALWAYS,
    Flavour.DATACLASSES: _TYPE_CHECKED_ONLY,
    Flavour.MSGSPEC: _TYPE_CHECKED_ONLY,
}


def finish(source: str, view: View, flavour: Flavour, *, header: str) -> str:
    """Gives the module: the header, the generator's imports, the classes."""
    tree = ast.parse(source)
    imports = [each for each in tree.body if isinstance(each, ast.ImportFrom)]
    body = source.splitlines(keepends=True)
    first, last = imports[0].lineno - 1, imports[-1].end_lineno or 0
    head = "".join(body[first:last])
    rest = _with_generic("".join(body[last:]))
    names = sorted([*view.fields, UNION])
    exported = "".join(f'    "{name}",\n' for name in names)
    renamed = _renamed(rest, view) if flavour is Flavour.DATACLASSES else ""
    return (
        f"{header}\n{head}{_TYPE_VARIABLE[flavour]}\n__all__ = [\n{exported}]\n\n\n"
        f"{rest.strip()}\n{renamed}"
    )


def _renamed(source: str, view: View) -> str:
    """Writes down which fields of dataclasses have another name in JSON.

    Dataclasses have no aliases. The generator keeps the order of fields, but those that
    are required come first.
    """
    names: dict[str, dict[str, str]] = {}
    for each in ast.parse(source).body:
        if isinstance(each, ast.ClassDef):
            pairs = zip(_fields(each), view.fields[each.name], strict=True)
            other = {field: name for field, name in pairs if field != name}
            if other:
                names[each.name] = other
    if not names:
        return ""
    lines = [
        "\n\nJSON_NAMES: dict[str, dict[str, str]] = {\n",
        *(f'    "{name}": {fields!r},\n' for name, fields in names.items()),
        "}\n",
        '"""The names in JSON of the fields whose names Python cannot say."""\n',
    ]
    return "".join(lines)


def _fields(statement: ast.ClassDef) -> dict[str, ast.expr]:
    """Maps the fields of a class to their annotations."""
    return {
        each.target.id: each.annotation
        for each in statement.body
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    }


def _with_generic(source: str) -> str:
    tree = ast.parse(source)
    [event] = _classes(tree.body, GENERIC)
    edits: list[tuple[ast.expr, str]] = [(_fields(event)[_FIELD], "ObjectT")]
    for each in tree.body:
        if _defines(each, UNION):
            edits += [
                (node, f"{GENERIC}[dict[str, Any]]")
                for node in ast.walk(each)
                if isinstance(node, ast.Name) and node.id == GENERIC
            ]
    lines = _replaced(source, edits)
    at = event.lineno - 1
    lines[at] = _header(lines[at], event.bases)
    return "".join(lines)


def _header(line: str, bases: Sequence[ast.expr]) -> str:
    """Adds the type variable to the line that begins a class."""
    if not bases:
        return line.replace(f"{GENERIC}:", f"{GENERIC}(Generic[ObjectT]):")
    base = ast.unparse(bases[-1])
    return line.replace(f"({base}", f"({base}, Generic[ObjectT]")


def _replaced(source: str, edits: Iterable[tuple[ast.expr, str]]) -> list[str]:
    """Replaces expressions; columns count bytes, as `ast` counts them."""
    lines = [line.encode() for line in source.splitlines(keepends=True)]
    for node, text in sorted(edits, key=lambda edit: -edit[0].lineno):
        start, end = node.lineno - 1, (node.end_lineno or node.lineno) - 1
        before = lines[start][: node.col_offset]
        after = lines[end][node.end_col_offset :]
        lines[start : end + 1] = [before + text.encode() + after]
    return [line.decode() for line in lines]


def _classes(body: Iterable[ast.stmt], name: str) -> list[ast.ClassDef]:
    return [
        each for each in body if isinstance(each, ast.ClassDef) and each.name == name
    ]


def _defines(statement: ast.stmt, name: str) -> bool:
    match statement:
        case ast.AnnAssign(target=ast.Name(id=defined)):
            return defined == name
        case ast.Assign(targets=[ast.Name(id=defined)]):
            return defined == name
        case _:
            return False
