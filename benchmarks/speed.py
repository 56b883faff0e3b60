"""Prints what a verdict costs in each tier, beside the peers, on the same bytes.

python benchmarks/speed.py

Rounds are interleaved, and times are of the processor, so that a busy machine slows all
alike. Peers that are not installed are left out; each tier that is not there, too.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from statistics import median
from time import process_time

import orjson
from _mixed import broken_events, mixed_events
from _timing import Timing, machine, markdown

from cp_contract import load_contract
from cp_contract.validation._fast import prove_fast
from cp_contract.validation.buffers import Framing, check_buffer
from cp_contract.validation.programs import compile_program
from cp_contract.validation.tiers import in_force

ROOT = Path(__file__).parents[1]
EVENTS, ROUNDS = 10_000, 9
AGAINST = "orjson.loads"
SLOW = frozenset({"orjson + jsonschema", "tier reference, findings too"})
SLOWER = 25
"""One in so many events is enough for what is slow."""

AJV = """
const Ajv = require('ajv/dist/2020').default;
const lines = require('fs').readFileSync(process.argv[2], 'utf8').trim().split('\\n');
const schema = JSON.parse(require('fs').readFileSync(process.argv[3], 'utf8'));
const ajv = new Ajv({strict: false});
require('ajv-formats').default(ajv);
const check = ajv.compile(schema);
const run = (keep) => {
  const start = process.cpuUsage();
  for (const line of lines) if (!check(JSON.parse(line))) throw line;
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1e6 / lines.length;
};
run(); run();
console.log(Math.min(run(), run(), run(), run(), run()));
"""


def each(function):
    """Makes a run over events, one by one, of what judges one."""

    def run(events):
        for event in events:
            function(event)

    return run


def peers():
    """Gives the peers that are installed, by name: each judges an event in bytes."""
    import fastjsonschema
    import jsonschema_rs
    import msgspec
    from cp_contract_types.v0 import msgspec as structs
    from cp_contract_types.v0 import pydantic as models
    from jsonschema import Draft202012Validator
    from pydantic import TypeAdapter

    schema = load_contract().schema
    plain = Draft202012Validator(schema)
    rust = jsonschema_rs.validator_for(schema, validate_formats=True).is_valid
    # It reads draft-07, and rewrites the references of the schema that it is given.
    compiled = fastjsonschema.compile(
        {**deepcopy(schema), "$schema": "http://json-schema.org/draft-07/schema#"}
    )
    yield AGAINST, each(orjson.loads)
    yield "orjson + jsonschema-rs", each(lambda event: rust(orjson.loads(event)))
    yield "orjson + fastjsonschema", each(lambda event: compiled(orjson.loads(event)))
    yield "orjson + jsonschema", each(lambda event: plain.is_valid(orjson.loads(event)))
    kinds = {
        "HEALTH_CHECK": ("HealthCheckEvent", "HealthCheckEvent"),
        "_profile": ("ProfileEvent", "ProfileEvent"),
    }
    other = ("ProfileObjectEvent", "ProfileObjectEvent")

    def kind_of(event):
        if b'"HEALTH_CHECK"' in event:
            return "HEALTH_CHECK"
        return "_profile" if b'"_profile"' in event else ""

    adapters = {
        key: TypeAdapter(getattr(models, kinds.get(key, other)[0]))
        for key in (*kinds, "")
    }
    decoders = {
        key: msgspec.json.Decoder(getattr(structs, kinds.get(key, other)[1]))
        for key in (*kinds, "")
    }
    yield (
        "pydantic, generated models",
        each(lambda event: adapters[kind_of(event)].validate_json(event)),
    )
    yield (
        "msgspec, generated Structs",
        each(lambda event: decoders[kind_of(event)].decode(event)),
    )


BUFFERS: dict[tuple[int, int], bytes] = {}


def joined(events):
    """Gives events as the buffer that a file would be, made while warming up."""
    key = len(events), hash((events[0], events[1]))
    if key not in BUFFERS:
        BUFFERS[key] = b"\n".join(events)
    return BUFFERS[key]


def tier(name):
    """Makes a run over events as one buffer, in one tier."""

    def run(events):
        os.environ["CP_CONTRACT_TIER"] = name
        in_force.cache_clear()
        return check_buffer(None, joined(events), framing=Framing.LINES)

    return run


def verdicts(program):
    """Makes a run over events as one buffer that only asks which are proven."""

    def run(events):
        data = joined(events)
        program.scan(data, 0, len(data), lines=True)

    return run


def ours():
    """Gives our tiers, as far as they are there."""
    try:
        from cp_contract_native import Program
    except ImportError:
        print("The native tier is not built: make native\n")
    else:
        yield (
            "tier native, a buffer",
            verdicts(Program(compile_program(load_contract()))),
        )
        yield "tier native, findings too", tier("native")
    contract = load_contract()
    yield "tier fast", each(lambda event: prove_fast(event, contract))
    yield "tier fast, findings too", tier("fast")
    yield "tier reference, findings too", tier("reference")


def measured(runs, events):
    """Times every run on all events, in turn, after one round to warm up."""
    samples = {name: [] for name in runs}
    for turn in range(ROUNDS + 1):
        for name, run in runs.items():
            inputs = events[::SLOWER] if name in SLOW else events
            gc.collect()
            start = process_time()
            run(inputs)
            if turn:
                samples[name].append((process_time() - start) / len(inputs))
    return [
        Timing(name, median(taken), (max(taken) - min(taken)) / median(taken))
        for name, taken in samples.items()
    ]


def ajv(events):
    """Gives what Ajv takes for an event, JSON.parse included; None without it."""
    sys.path.insert(0, str(ROOT / "tests"))
    from tempfile import TemporaryDirectory

    from node_packages import node_packages

    home = node_packages("ajv@8.17.1", "ajv-formats@3.0.1")
    if isinstance(home, str):
        return None
    with TemporaryDirectory() as folder:
        lines, schema = Path(folder) / "events.jsonl", Path(folder) / "schema.json"
        lines.write_bytes(b"\n".join(events))
        schema.write_text(json.dumps(load_contract().schema), "utf-8")
        done = subprocess.run(
            ["node", "-e", AJV, "-", lines, schema],
            env={**os.environ, "NODE_PATH": str(home)},
            capture_output=True,
            check=False,
            text=True,
        )
    return float(done.stdout) if done.returncode == 0 else None


def main() -> None:
    """Prints one table of verdicts, and one of buffers with broken events in them."""
    events = mixed_events(EVENTS)
    size = sum(map(len, events)) / len(events)
    table = measured(dict([*peers(), *ours()]), events)
    if (seconds := ajv(events)) is not None:
        table.append(Timing("Ajv, with JSON.parse (Node)", seconds, 0.0))
    print(
        f"## bytes to verdict\n\n{machine()}, {EVENTS:,} events of {size:.0f} bytes\n"
    )
    print(markdown(table, against=AGAINST, unit="event"))
    seconds = {timing.name: timing.seconds for timing in table}
    native = seconds.get("tier native, a buffer")
    if native:
        for name in ("orjson + jsonschema-rs", "orjson + jsonschema"):
            print(f"\n{name}: {seconds[name] / native:,.1f} times tier native")

    print("\n## with broken events, findings included\n")
    print("| one in | tier | per event | events a second |\n|---|---|---:|---:|")
    names = ("native", "fast") if native else ("fast",)
    for one_in in (20, 1):
        broken = broken_events(EVENTS, one_in=one_in)
        for timing in measured({name: tier(name) for name in names}, broken):
            print(
                f"| {one_in} | {timing.name} | {timing.seconds * 1e6:.2f} µs "
                f"| {1 / timing.seconds:,.0f} |"
            )


if __name__ == "__main__":
    main()
