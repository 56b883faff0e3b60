"""Modules of tests/data/consumers -> consumers with one planted bug each."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from cp_contract.conformance import Consumer

__all__ = ["PLANTED", "consumer_of", "load_module"]

ROOT = Path(__file__).parents[1]
PLANTED = sorted((ROOT / "tests" / "data" / "consumers").glob("*.py"))


def load_module(path):
    spec = spec_from_file_location(path.stem, path)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def consumer_of(module, **more):
    return Consumer(
        module.handler,
        snapshot=module.snapshot,
        reset=module.reset,
        fail_next_write=module.fail_next_write,
        dead_letters=module.dead_letters,
        **more,
    )
