"""Prints what drawing events costs, what it discards, and which corners it reaches.

Run as `python benchmarks/strategies.py`. Each generator draws in a process of its own,
in turns, and CPU time is what counts, since the machine may be shared. schemathesis and
hypothesis-jsonschema live in environments of their own, made below `--peers` if they
are not there; one that cannot be made is left out, with a word.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
SCHEMA = ROOT / "schema/v0/revisions/0.1.json"

PEERS = {
    "schemathesis": ["schemathesis"],
    # The last Hypothesis in which its imports of internal modules still work.
    "hypothesis-jsonschema": ["hypothesis-jsonschema", "hypothesis<6.131"],
}
OURS = {
    "events()": "events()",
    "events(style='wire')": "events(style='wire')",
    "events(style='wild')": "events(style='wild')",
    "profile_object_events()": "profile_object_events()",
    "invalid_events()": "invalid_events()",
    "histories()": "histories()",
    "history, delivery, Lambda events": "histories().flatmap(lambda_events)",
}
HAND_WRITTEN = "hand-written fixed_dictionaries"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    parser.add_argument("--draws", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--peers",
        type=Path,
        default=Path(tempfile.gettempdir()) / "cp-contract-peers",
        help="where the peers' environments are, or are made",
    )
    options = parser.parse_args()
    if options.worker:
        print(json.dumps(drawn(strategy_named(options.worker), options.draws)))
        return
    speeds(options)
    corners(options.draws)


def speeds(options):
    pythons = dict.fromkeys([*OURS, HAND_WRITTEN], sys.executable)
    for name, packages in PEERS.items():
        python = environment(options.peers / name, packages)
        if python:
            pythons[name] = python
        else:
            print(f"{name} cannot be installed here: left out.\n")
    taken = {name: [] for name in pythons}
    for _ in range(options.rounds):
        for name, python in pythons.items():
            figures = worker(python, name, options.draws)
            if figures is not None:
                taken[name].append(figures)
    print("| generator | a second | of hand-written | discarded |")
    print("|---|---:|---:|---:|")
    by_hand = median(figures["speed"] for figures in taken[HAND_WRITTEN])
    for name, rounds in taken.items():
        if rounds:
            speed = median(figures["speed"] for figures in rounds)
            lost = median(figures["discarded"] for figures in rounds)
            print(f"| {name} | {speed:,.0f} | {speed / by_hand:.2f} | {lost:.1%} |")
        else:
            print(f"| {name} | failed | | |")
    print()


def environment(folder, packages):
    """Gives the interpreter of an environment, made with the packages if need be."""
    python = folder / "bin/python"
    if not python.exists():
        made = subprocess.run(
            [sys.executable, "-m", "venv", str(folder)],
            capture_output=True,
            check=False,
        )
        if made.returncode:
            return None
    check = [str(python), "-c", f"import {packages[0].replace('-', '_')}"]
    if subprocess.run(check, capture_output=True, check=False).returncode:
        install = [str(python), "-m", "pip", "install", "--quiet", *packages]
        if subprocess.run(install, capture_output=True, check=False).returncode:
            return None
    return str(python)


def worker(python, name, draws):
    done = subprocess.run(
        [python, __file__, "--worker", name, "--draws", str(draws)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        print(f"{name}: {done.stderr.strip().splitlines()[-1]}\n", file=sys.stderr)
        return None
    return json.loads(done.stdout)


def drawn(strategy, draws):
    """Draws values, and says how many a second and which share was thrown away."""
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import strategies as st

    counts = Counter()

    @st.composite
    def counted(draw):
        counts["begun"] += 1
        return draw(strategy)

    @settings(
        max_examples=draws,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(counted())
    def collect(_value):
        counts["drawn"] += 1

    start = time.process_time()
    collect()
    seconds = time.process_time() - start
    return {
        "speed": counts["drawn"] / seconds,
        "discarded": 1 - counts["drawn"] / counts["begun"],
    }


def strategy_named(name):
    if name == "schemathesis":
        return of_schemathesis()
    if name == "hypothesis-jsonschema":
        from hypothesis_jsonschema import from_schema

        return from_schema(readable_schema())
    if name == HAND_WRITTEN:
        return by_hand()
    sys.path[:0] = [str(ROOT), str(ROOT / "generated")]
    import cp_contract.strategies

    return eval(OURS[name], vars(cp_contract.strategies))  # noqa: S307  (a table of ours)


def readable_schema():
    """Gives the event as the union of its kinds, which every generator can read.

    Python's `re` has no use for what ECMA-262 needs after `$`.
    """
    text = SCHEMA.read_text("utf-8").replace("(?!\\\\n)", "")
    definitions = json.loads(text)["$defs"]
    kinds = ("HealthCheckEvent", "ProfileEvent", "ProfileObjectEvent")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "anyOf": [{"$ref": f"#/$defs/{kind}"} for kind in kinds],
        "$defs": definitions,
    }


def of_schemathesis():
    import jsonschema_rs
    from hypothesis import strategies as st
    from schemathesis.generation.jsonschema.builder import build

    stamps = st.datetimes().map(lambda moment: f"{moment.isoformat()}Z")
    return build(
        readable_schema(),
        draft=jsonschema_rs.Draft202012,
        formats={"date-time": stamps},
    )


def by_hand():
    """Writes a profile object event as one would by hand, with a nested Object."""
    import string

    from hypothesis import strategies as st

    names = st.text(f"{string.ascii_letters}{string.digits}_-", min_size=1, max_size=64)
    leaves = st.none() | st.booleans() | st.integers() | st.text()
    leaves |= st.floats(allow_nan=False, allow_infinity=False)
    values = st.recursive(
        leaves,
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3)
        ),
        max_leaves=5,
    )
    return st.fixed_dictionaries(
        {
            "SchemaVersion": st.just(0),
            "EventId": st.uuids().map(str),
            "EventTimestamp": st.datetimes().map(lambda each: f"{each.isoformat()}Z"),
            "EventType": st.sampled_from(["CREATED", "UPDATED"]),
            "DomainName": names,
            "ObjectTypeName": st.sampled_from(["_asset", "_order", "_case"]),
            "Object": st.dictionaries(st.text(), values, max_size=5),
            "IsMessageRealTime": st.booleans(),
        },
        optional={
            "AssociatedProfileId": st.text(
                "0123456789abcdef", min_size=32, max_size=32
            ),
            "ProfileObjectUniqueKey": st.text(min_size=1, max_size=255),
        },
    )


def corners(draws):
    """Prints the share of each corner among realistic events."""
    sys.path[:0] = [str(ROOT), str(ROOT / "generated")]
    from hypothesis import given, settings

    from cp_contract.contract import load_contract
    from cp_contract.strategies import events

    drawn_events = []

    @settings(max_examples=draws, database=None, deadline=None)
    @given(events())
    def collect(event):
        drawn_events.append(event)

    collect()
    drawn_events = drawn_events[:draws]
    tests = {**CORNERS, **kinds(load_contract())}
    print(f"| corner | share of {len(drawn_events):,} events |")
    print("|---|---:|")
    for corner, holds in tests.items():
        share = sum(map(holds, drawn_events)) / len(drawn_events)
        print(f"| {corner} | {share:.1%} |")


def kinds(contract):
    predefined = contract.predefined_object_types
    event_types = contract.schema["$defs"]["ExportEventType"]["enum"]
    named = {
        f"`{name}`": lambda event, name=name: event.get("ObjectTypeName") == name
        for name in predefined
    }
    typed = {
        f"`{name}`": lambda event, name=name: event["EventType"] == name
        for name in event_types
    }
    custom = {
        "custom object type": lambda event: (
            event.get("ObjectTypeName") not in {*predefined, None}
        )
    }
    return {**named, **custom, **typed}


def stamp(event):
    return event.get("EventTimestamp", "")


def snapshot(event):
    return event.get("Object")


def fraction(event):
    return len(stamp(event).partition(".")[2].rstrip("Zz").split("+")[0].split("-")[0])


def text(event):
    return json.dumps(event, ensure_ascii=False)


def leaves(value):
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)
    else:
        yield value


def cased(value):
    if isinstance(value, dict):
        return len({name.casefold() for name in value}) < len(value) or any(
            map(cased, value.values())
        )
    return isinstance(value, list) and any(map(cased, value))


CORNERS = {
    "milliseconds and Z": lambda event: (
        fraction(event) == 3 and stamp(event)[-1] == "Z"
    ),
    "no fraction": lambda event: stamp(event) != "" and "." not in stamp(event),
    "nine digits": lambda event: fraction(event) == 9,
    "an offset": lambda event: stamp(event)[-6:-5] in {"+", "-"},
    "lower-case t": lambda event: "t" in stamp(event),
    "lower-case z": lambda event: "z" in stamp(event),
    "leap second": lambda event: ":60" in stamp(event)[16:],
    "leap day": lambda event: "-02-29" in stamp(event),
    "1970 or before": lambda event: "0" < stamp(event)[:4] <= "1970",
    "bare health check": lambda event: event == {"EventType": "HEALTH_CHECK"},
    "empty Object": lambda event: snapshot(event) == {},
    "nested Object": lambda event: any(
        isinstance(each, dict | list) for each in (snapshot(event) or {}).values()
    ),
    "non-ASCII": lambda event: not text(event).isascii(),
    "astral": lambda event: max(text(event)) > "\uffff",
    "keys differing in case": cased,
    "integer above 2^53": lambda event: any(
        isinstance(each, int) and abs(each) > 2**53 for each in leaves(event)
    ),
    "a string over 1,000": lambda event: any(
        isinstance(each, str) and len(each) > 1_000 for each in leaves(event)
    ),
    "over 10 kB": lambda event: len(text(event).encode()) > 10_000,
    "IsMessageRealTime false": lambda event: event.get("IsMessageRealTime") is False,
    "no AssociatedProfileId": lambda event: "AssociatedProfileId" not in event,
    "null AssociatedProfileId": lambda event: (
        event.get("AssociatedProfileId", 0) is None
    ),
}


if __name__ == "__main__":
    main()
