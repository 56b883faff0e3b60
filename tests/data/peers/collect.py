"""Test suites of other compatibility checkers -> the pairs of schemas that they ask of.

    python collect.py FOLDER

FOLDER holds the unpacked packages (`pip download --no-deps --no-binary :all:`, and
`npm pack`). Each suite is run with the function under test replaced by one that notes
its arguments; what the suite expects is left behind, since the truth is set inclusion
and the tests here find it for themselves. Needs pydantic for isjsonschemasubset and
node for the npm packages.
"""

from __future__ import annotations

import ast
import contextlib
import json
import subprocess
import sys
import types
import unittest
from inspect import Parameter, signature
from pathlib import Path

HERE = Path(__file__).parent
ASKING = {
    "isEquivalent",
    "isSubschema",
    "is_equivalent",
    "is_subschema",
    "issubset",
    "join",
    "join_schemas",
    "meet",
    "meet_schemas",
}


class Pairs:
    """The pairs of one suite, each once."""

    def __init__(self):
        self.found = {}
        self.where = ""

    def note(self, one, two, *_args, **_options):
        """Stands in for the function under test."""
        with contextlib.suppress(TypeError, ValueError):
            text = json.dumps([one, two], allow_nan=False)
            self.found.setdefault(text, self.where)
        return True

    def write(self, peer):
        """Writes the pairs as JSON, one a line."""
        lines = [
            f'{{"from": {json.dumps(where)}, "pair": {text}}}'
            for text, where in self.found.items()
        ]
        path = HERE / peer / "pairs.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf-8")
        sys.stdout.write(f"{peer}: {len(lines)} pairs\n")


class WithoutAssertions(ast.NodeTransformer):
    """Leaves of `assert x` only `x`, and goes on after what raises."""

    def visit_Assert(self, node):
        return ast.copy_location(ast.Expr(node.test), node)

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        node.body = [guarded(each) for each in node.body]
        return node


def guarded(statement):
    """Wraps a statement so that its exception does not end the test."""
    if isinstance(statement, ast.Return):
        return statement
    handler = ast.ExceptHandler(
        ast.Name("BaseException", ast.Load()), None, [ast.Pass()]
    )
    tried = ast.Try([statement], [handler], [], [])
    return ast.fix_missing_locations(ast.copy_location(tried, statement))


def fake_module(name, pairs):
    module = types.ModuleType(name)
    module.__path__ = []
    module.__all__ = sorted(ASKING)

    def find(attribute):
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        return pairs.note if attribute in ASKING else type(attribute, (Exception,), {})

    module.__getattr__ = find
    return module


def run_tests(path, pairs):
    """Runs every test of a file, however it ends."""
    tree = ast.fix_missing_locations(
        WithoutAssertions().visit(ast.parse(path.read_text()))
    )
    module = sys.modules[path.stem] = types.ModuleType(path.stem)
    module.__file__ = str(path)
    space = vars(module)
    exec(compile(tree, str(path), "exec"), space)  # noqa: S102
    for name, held in list(space.items()):
        if isinstance(held, type) and issubclass(held, unittest.TestCase):
            for test in unittest.defaultTestLoader.getTestCaseNames(held):
                pairs.where = f"{path.name}::{name}::{test}"
                case = held(test)
                with contextlib.suppress(BaseException):
                    case.setUp()
                    getattr(case, test)()
        elif name.startswith("test") and callable(held):
            pairs.where = f"{path.name}::{name}"
            needed = [
                each
                for each in signature(held).parameters.values()
                if each.default is Parameter.empty
            ]
            if not needed:
                with contextlib.suppress(BaseException):
                    held()


class QuietTestCase(unittest.TestCase):
    """A test case whose assertions hold, so that it runs to its end."""

    def __getattribute__(self, name):
        if name.startswith("assert") and name != "assertRaises":
            return lambda *_args, **_options: None
        return super().__getattribute__(name)


def collect_jsonsubschema(folder, peer):
    pairs = Pairs()
    for name in ("", "._utils", ".exceptions", "._checkers", ".config", ".api", ".cli"):
        sys.modules[f"jsonsubschema{name}"] = fake_module(f"jsonsubschema{name}", pairs)
    unittest.TestCase, kept = QuietTestCase, unittest.TestCase
    for path in sorted(folder.glob("test*/test_*.py")):
        with contextlib.suppress(ImportError):
            run_tests(path, pairs)
    unittest.TestCase = kept
    pairs.write(peer)


def collect_isjsonschemasubset(folder, peer):
    pairs = Pairs()
    sys.path.insert(0, str(folder / "src"))
    module = __import__("isjsonschemasubset")
    module.load = lambda path: json.loads(path.read_text("utf-8"))
    module.issubset = lambda one, two: [pairs.note(one, two)]
    for path in sorted(folder.glob("tests/test_*.py")):
        run_tests(path, pairs)
    pairs.write(peer)


def collect_from_node(folder, peer):
    pairs = Pairs()
    noted = subprocess.run(
        ["node", HERE / "collect.js", folder],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    for line in noted.splitlines():
        pairs.where, one, two = json.loads(line)
        pairs.note(one, two)
    pairs.write(peer)


COLLECTORS = {
    "jsonsubschema": collect_jsonsubschema,
    "ghga-jsonsubschema": collect_jsonsubschema,
    "isjsonschemasubset": collect_isjsonschemasubset,
    "json-schema-diff": collect_from_node,
    "json-schema-diff-validator": collect_from_node,
}


def main(folder):
    """Collects from every package that the folder holds."""
    for peer, collect in COLLECTORS.items():
        stem = peer.replace("ghga-", "ghga_")
        for found in sorted(folder.glob(f"{stem}-[0-9]*/")):
            collect(found, peer)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
