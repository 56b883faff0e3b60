"""Prints how often each checker is right about pairs from the suites of others.

    python benchmarks/compat.py [--pairs N]

Every pair is asked in both directions by set inclusion (our `--strict`). The truth of a
direction is a witness that the validator accepts under the one schema and rejects under
the other, from whichever checker has one; without a witness it is inclusion, where ours
has proven it. The peers run in environments of their own, made for the occasion:
jsoncompat in Python 3.12 if there is one, since newer releases need it.

A second table times the event's schema against edited copies of itself, all changes
explained. Times are of the processor, so that a busy machine does not count.
"""

from __future__ import annotations

import argparse
import copy
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

PATIENCE = 5  # seconds for one pair, then it counts as crashed
PEERS = {"jsonsubschema": "jsonsubschema", "jsoncompat": "jsoncompat"}


def ask_jsonsubschema():
    from jsonsubschema import isSubschema

    def ask(one, two):
        return isSubschema(one, two), None

    return ask


def ask_jsoncompat():
    import jsoncompat

    if not hasattr(jsoncompat, "analyze_compat"):
        # Before 0.5 there is a plain yes or no.
        def ask_plainly(one, two):
            texts = json.dumps(one), json.dumps(two)
            return jsoncompat.check_compat(*texts, "deserializer"), None

        return ask_plainly

    def ask(one, two):
        # A new reader of what was written: does every value of the one fit the other?
        texts = json.dumps(one), json.dumps(two)
        formats = {"assert_formats": True}
        said = jsoncompat.analyze_compat(*texts, "deserializer", options=formats)
        verdict = {"compatible": True, "incompatible": False}.get(said["status"])
        return verdict, said.get("counterexample_json")

    return ask


ASKERS = {"jsonsubschema": ask_jsonsubschema, "jsoncompat": ask_jsoncompat}


def answer_as(peer):
    """Answers pairs, one a line, in the environment of a peer."""
    answers, sys.stdout = sys.stdout, sys.stderr  # a peer may print as it goes
    ask = ASKERS[peer]()
    for line in sys.stdin:
        one, two = json.loads(line)
        started = time.process_time()
        try:
            said, witness = ask(one, two)
        except BaseException as error:  # noqa: BLE001  (a panic of Rust is no Exception)
            said, witness = f"crashed: {type(error).__name__}", None
        spent = time.process_time() - started
        print(json.dumps([said, witness, spent]), file=answers, flush=True)


class Peer:
    """A peer in a process of its own, started again when it hangs or dies."""

    def __init__(self, name, python):
        self.name = name
        # It reads draft 2020-12 and nothing else: it gets the pairs upgraded.
        self.upgrades = name == "jsoncompat"
        self.command = [python, __file__, "--answer-as", name]
        self.process = None

    def ask(self, one, two):
        """Gives the answer, the witness and the seconds."""
        if self.process is None:
            self.process = subprocess.Popen(
                self.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
        line = json.dumps([one, two]) + "\n"
        try:
            self.process.stdin.write(line)
            self.process.stdin.flush()
            return self._read()
        except (BrokenPipeError, ValueError):
            self.stop()
            return "crashed: died", None, 0.0

    def _read(self):
        import select

        ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE)
        if not ready:
            self.stop()
            return "crashed: out of time", None, float(PATIENCE)
        answer = self.process.stdout.readline()
        if not answer:
            raise ValueError(answer)
        return json.loads(answer)

    def stop(self):
        """Ends the process; the next question starts another."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


def newest_python():
    """Finds a Python 3.12 that runs, which jsoncompat 0.5 needs; else our own."""
    on_path = shutil.which("python3.12")
    kept = sorted(Path.home().glob(".pyenv/versions/3.12*/bin/python"), reverse=True)
    for each in [*([on_path] if on_path else []), *map(str, kept)]:
        if subprocess.run([each, "--version"], check=False, capture_output=True).stdout:
            return each
    return sys.executable


def environment(folder, name, python):
    """Makes an environment with one peer in it; None if it cannot be had."""
    place = Path(folder) / name
    try:
        subprocess.run([python, "-m", "venv", place], check=True, capture_output=True)
        pip = [place / "bin" / "python", "-m", "pip", "install", "-q", PEERS[name]]
        subprocess.run(pip, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return str(place / "bin" / "python")


def ours(one, two):
    """Answers both directions with one comparison."""
    from cp_contract.compat import ABSENT, compare

    started = time.process_time()
    comparison = compare(one, two, strict=True)
    spent = time.process_time() - started
    said = {"compatible": True, "incompatible": False, "unknown": None}
    return [
        (
            said[answer.verdict],
            None if answer.witness is ABSENT else json.dumps(answer.witness),
            spent / 2,
        )
        for answer in (comparison.backward, comparison.forward)
    ]


def is_witness(text, one, two):
    """Says whether a value shows that the one schema is not inside the other."""
    from cp_contract.compat.upgrading import upgrade
    from cp_contract.dialect import reference_validator

    value = json.loads(text)
    one, two = (reference_validator(upgrade(each)) for each in (one, two))
    return one.is_valid(value) and not two.is_valid(value)


def directed(pairs):
    for pair in pairs:
        yield pair.one, pair.two
        yield pair.two, pair.one


def compare_all(pairs, peers):
    """Collects every answer: checker -> answers in the order of `directed`."""
    from cp_contract.compat.upgrading import upgrade
    from cp_contract.errors import ContractError

    answers = {"cp-contract": []}
    kept = []
    for pair in pairs:
        try:
            found = ours(pair.one, pair.two)
        except ContractError:
            continue  # no schema by its own draft: nobody can be right about it
        kept.append(pair)
        answers["cp-contract"] += found
    for peer in peers:
        answers[peer.name] = [
            peer.ask(*(map(upgrade, pair) if peer.upgrades else pair))
            for pair in directed(kept)
        ]
        peer.stop()
    return kept, answers


def truths(kept, answers):
    """Decides each direction: False by a witness, else True by our proof."""
    for index, (one, two) in enumerate(directed(kept)):
        witnesses = [each[index][1] for each in answers.values() if each[index][1]]
        if any(is_witness(each, one, two) for each in witnesses):
            yield False
        else:
            yield True if answers["cp-contract"][index][0] is True else None


def verdict(said, truth):
    if isinstance(said, str):
        return "crashed"
    if said is None:
        return "unknown"
    if truth is None:
        return "undecided"
    return "right" if said is truth else "wrong"


def print_answers(kept, answers):
    known = list(truths(kept, answers))
    print(f"{len(kept)} pairs, {len(known)} questions")
    columns = ("right", "wrong", "unknown", "crashed", "undecided")
    print(f"{'':16}" + "".join(f"{each:>10}" for each in (*columns, "median", "p95")))
    for name, given in answers.items():
        counted = Counter(
            verdict(each[0], truth) for each, truth in zip(given, known, strict=True)
        )
        false_yes = sum(
            each[0] is True and truth is False
            for each, truth in zip(given, known, strict=True)
        )
        spent = sorted(each[2] * 1e3 for each in given)
        figures = (statistics.median(spent), spent[int(len(spent) * 0.95)])
        print(
            f"{name:16}"
            + "".join(f"{counted[each]:>10}" for each in columns)
            + "".join(f"{each:>7.2f} ms" for each in figures)
            + (f"  ({false_yes} false compatible)" if false_yes else "")
        )


def edited_schemas():
    """Gives edited copies of the event's schema, each with what was done."""
    from cp_contract import load_contract

    schema = load_contract(0, revision="0.1").schema

    def edit(what, change):
        new = copy.deepcopy(schema)
        change(new["$defs"])
        return what, schema, new

    yield edit("a length", lambda defs: defs["ExportDomainName"].update(maxLength=99))
    yield edit(
        "a field added",
        lambda defs: defs["StandardProfile"]["properties"].update(
            Nick={"type": "null"}
        ),
    )
    yield edit(
        "MERGED added",
        lambda defs: [
            defs[each]["enum"].append("MERGED")
            for each in ("ExportEventType", "ChangeEventType")
        ],
    )
    yield edit(
        "a pattern", lambda defs: defs["ExportDomainName"].update(pattern="^[a-z]+$")
    )
    yield edit("words", lambda defs: defs["ExportDomainName"].update(title="Domain"))


def print_event_schema():
    from cp_contract.compat import compare

    print("\nthe event's schema against an edited copy, all changes explained")
    for what, old, new in edited_schemas():
        spent = []
        for _ in range(7):
            started = time.process_time()
            comparison = compare(old, new)
            spent.append((time.process_time() - started) * 1e3)
        print(
            f"{what:16}{statistics.median(spent):>7.1f} ms   first {spent[0]:.1f} ms   "
            f"{len(comparison.changes)} changes"
        )


def main():
    """Measures ours, then each peer that can be had, and prints both tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pairs", type=int, default=None)
    parser.add_argument("--answer-as", choices=ASKERS)
    options = parser.parse_args()
    if options.answer_as:
        answer_as(options.answer_as)
        return
    from peers import load_pairs

    # The tables of 60,000 rows measure memory, not checkers.
    pairs = [each for each in load_pairs() if "test_dataset_op" not in each.place]
    pairs = pairs[: options.pairs]
    with tempfile.TemporaryDirectory() as folder:
        pythons = {"jsonsubschema": sys.executable, "jsoncompat": newest_python()}
        peers = [
            Peer(name, python)
            for name in PEERS
            if (python := environment(folder, name, pythons[name]))
        ]
        print_answers(*compare_all(pairs, peers))
    print_event_schema()


if __name__ == "__main__":
    main()
