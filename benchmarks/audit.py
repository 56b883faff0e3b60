"""Prints how fast archives are audited, in how much memory, beside the peers.

python benchmarks/audit.py [MB of the largest archive, 1000 unless said]

Every figure is of a whole command, its start included, on the same file. Rounds are
interleaved. The peers that are not installed are fetched into the user's cache.
"""

from __future__ import annotations

import json
import os
import platform
import random
import shutil
import subprocess
import sys
from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import perf_counter

from cp_contract import load_contract, validate
from cp_contract.validation.tiers import in_force

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "schema" / "v0" / "examples"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "cp-contract")
AUDIT = [sys.executable, "-m", "cp_contract.cli", "audit"]
UV = [sys.executable, "-m", "uv"]
TRUSTING = {"UV_SYSTEM_CERTS": "1"}
MB = 1_000_000
ROUNDS = 3

AJV = """
const Ajv = require("ajv/dist/2020"), formats = require("ajv-formats");
const fs = require("fs"), readline = require("readline");
const ajv = new Ajv({ strict: false }); formats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(process.argv[2])));
let bad = 0;
readline.createInterface({ input: fs.createReadStream(process.argv[3]) })
  .on("line", (line) => { if (!validate(JSON.parse(line))) bad++; })
  .on("close", () => console.log(bad));
"""
DUCKDB = """
import sys, duckdb
duckdb.sql(f"select EventType, ObjectTypeName, count(*), count(distinct EventId)"
    f" from read_json('{sys.argv[1]}', format='newline_delimited', columns="
    "{'EventType': 'VARCHAR', 'ObjectTypeName': 'VARCHAR', 'EventId': 'VARCHAR'})"
    " group by all").fetchall()
"""


def write_archive(path, size, *, broken=0.0):
    """Writes events of a year, in order, compact as the export writes them."""
    chooser = random.Random(0)  # noqa: S311  (the same events each time, no secret)
    valid = [json.loads(each.read_bytes()) for each in sorted_files("valid")]
    valid = [pieces(each) for each in valid if not validate(each).findings]
    wrong = [json.loads(each.read_bytes())["event"] for each in sorted_files("invalid")]
    wrong = [pieces(each) for each in wrong]
    day, written, days = date(2024, 1, 1), 0, 0
    with path.open("w") as stream:
        while written < size:
            lines: list[str] = []
            for number in range(max(1, size // 480 // 365)):
                some = wrong if broken and chooser.random() < broken else valid
                before, between, after = chooser.choice(some)
                own = f"{chooser.getrandbits(128):032x}"
                own = "-".join((own[:8], own[8:12], own[12:16], own[16:20], own[20:]))
                clock = number * 365 * 480 * 86_000 // size
                at = f"{clock // 3600:02}:{clock // 60 % 60:02}:{clock % 60:02}"
                at = f"{day}T{at}.{number % 1000:03}Z"
                lines.append(f"{before}{own}{between}{at}{after}" if after else before)
            written += stream.write("\n".join(lines) + "\n")
            days += 1
            day = date(2024, 1, 1) + timedelta(days=days)


def pieces(event):
    """Gives an event's text as it is before, between and after its id and instant."""
    text = json.dumps(event, separators=(",", ":"))
    if not isinstance(event, dict) or "EventTimestamp" not in event:
        return text, "", ""
    before, own, rest = text.partition(f'"EventId":"{event.get("EventId")}')
    if not own or not isinstance(event["EventTimestamp"], str):
        return text, "", ""
    between, at, after = rest.partition(event["EventTimestamp"])
    # What is broken stays broken.
    return (
        (f'{before}"EventId":"', between, after) if valid_time(at) else (text, "", "")
    )


def valid_time(at):
    """Says whether an instant may be put in the place of this one."""
    check = {"EventType": "HEALTH_CHECK", "EventTimestamp": at}
    return at.endswith("Z") and validate(check).passed


def sorted_files(folder):
    """Gives the examples of one folder."""
    return sorted((EXAMPLES / folder).iterdir())


def of_cache(name, *packages):
    """Gives the bin folder of an environment that holds the packages, or None."""
    home = CACHE / name
    with suppress(OSError, subprocess.CalledProcessError):
        if not (home / "bin").exists():
            # It trusts what the system trusts, as pip does.
            uv = partial(subprocess.run, check=True, env={**os.environ, **TRUSTING})
            uv([*UV, "venv", "-q", home])
            python = home / "bin" / "python"
            uv([*UV, "pip", "install", "-q", "--python", python, *packages])
        return home / "bin"
    return None


def ajv_home():
    """Gives the folder in which node finds Ajv, or None."""
    home = CACHE / "ajv"
    with suppress(OSError, subprocess.CalledProcessError):
        if not (home / "node_modules").exists():
            home.mkdir(parents=True, exist_ok=True)
            install = ["npm", "install", "--silent", "--prefix", home]
            subprocess.run([*install, "ajv", "ajv-formats"], check=True)
        (home / "validate.js").write_text(AJV)
        return home
    return None


def peers(folder, path, small):
    """Gives the commands to compare with, each with the file that it reads.

    Those that would take minutes read a small part.
    """
    schema = folder / "event.schema.json"
    schema.write_text(json.dumps(load_contract().schema))
    found = {"wc -l": (["wc", "-l", path], path)}
    if binaries := of_cache("duckdb", "duckdb"):
        script = folder / "count.py"
        script.write_text(DUCKDB)
        found["DuckDB, counting"] = ([binaries / "python", script, path], path)
    if binaries := of_cache("sourcemeta", "sourcemeta-jsonschema"):
        lines = small.rename(folder / "small.jsonl")
        blaze = [binaries / "jsonschema", "validate", "--fast", schema, lines]
        found["Blaze (sourcemeta-jsonschema), a part"] = (blaze, lines)
        small = lines
    if (home := ajv_home()) is not None:
        checked = ["node", home / "validate.js", schema, path]
        found["Ajv in node"] = (checked, path)
    if binaries := of_cache("check-jsonschema", "check-jsonschema"):
        # It reads one document a file: a small array stands for the lines.
        array, items = folder / "small.json", folder / "array.schema.json"
        lines = small.read_text().splitlines()[:2_000]
        array.write_text(f"[{','.join(lines)}]")
        items.write_text(json.dumps({"type": "array", "items": load_contract().schema}))
        checked = [binaries / "check-jsonschema", "--schemafile", items, array]
        found["check-jsonschema, a small part"] = (checked, array)
    return found


def spent(command):
    """Gives how long a command takes, and how many seconds of all cores."""
    before, start = cpu_seconds(), perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: PLW1510  (findings are exit code 1)
    return perf_counter() - start, cpu_seconds() - before


def cpu_seconds():
    """Gives what all commands so far have cost."""
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def compare(title, commands):
    """Times commands in turn, and prints their rates and ratios."""
    taken = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, (command, _) in commands.items():
            taken[name].append(spent(command))
    sizes = {name: path.stat().st_size / MB for name, (_, path) in commands.items()}
    best = {name: sizes[name] / min(each)[0] for name, each in taken.items()}
    first = next(iter(best.values()))
    print(f"## {title}\n\n| | MB/s, best | ratio | MB/s, median | MB a core second |")
    print("|---|---:|---:|---:|---:|")
    for name, each in taken.items():
        middle, core = (median(kind) for kind in zip(*each, strict=True))
        print(
            f"| {name} | {best[name]:,.1f} | {best[name] / first:.3f} "
            f"| {sizes[name] / middle:,.1f} | {sizes[name] / core:,.1f} |"
        )
    print(flush=True)


def peak_memory(command):
    """Runs a command; gives its seconds, and its MB of memory with its children's."""
    start = perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    ended, peak = Event(), [0]

    def watch():
        while not ended.wait(0.05):
            peak[0] = max(peak[0], sum(map(share, family(process.pid))))

    watching = Thread(target=watch)
    watching.start()
    process.wait()
    ended.set()
    watching.join()
    return perf_counter() - start, peak[0] / 1000


def family(pid):
    """Yields a process and those that it started."""
    yield pid
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from family(int(child))


def share(pid):
    """Gives the kB of memory that a process has, shared pages shared out."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0


def grow(folder, largest):
    """Prints how time and memory grow with the archive."""
    print("## How it grows\n\n| archive | seconds | MB/s | memory, all processes |")
    print("|---:|---:|---:|---:|")
    size = 10
    while size <= largest:
        path = folder / "growing.jsonl"
        write_archive(path, size * MB, broken=0.0001)
        taken, peak = peak_memory([*AUDIT, path, "--processes", "2"])
        rate = path.stat().st_size / MB / taken
        print(
            f"| {size:,} MB | {taken:.1f} | {rate:,.0f} | {peak:,.0f} MB |", flush=True
        )
        path.unlink()
        size *= 10 if size < 1000 else 4
    print()


def main():
    """Prints all tables."""
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    print(
        f"Python {platform.python_version()}, {platform.machine()}, "
        f"{os.cpu_count()} cores, the {in_force()} tier\n"
    )
    with TemporaryDirectory(prefix="cp-contract-bench-") as name:
        folder = Path(name)
        path, small, broken = (folder / each for each in ("a.jsonl", "b", "c"))
        write_archive(path, min(400, largest) * MB)
        write_archive(small, 40 * MB)
        write_archive(broken, 100 * MB, broken=0.05)
        packed = folder / "a.jsonl.gz"
        compare(
            f"An archive of {path.stat().st_size // MB} MB of valid events",
            {
                f"cp-contract audit, {processes} process{'es' * (processes > 1)}": (
                    [*AUDIT, path, "--processes", str(processes)],
                    path,
                )
                for processes in (1, 2)
            }
            | peers(folder, path, small),
        )
        compare(
            "The same gzipped, and one event in twenty broken",
            {
                "cp-contract audit, gzipped": ([*AUDIT, gzipped(path, packed)], path),
                "cp-contract audit, 5 % broken": ([*AUDIT, broken], broken),
            },
        )
        if shutil.which("java"):
            spark = [*AUDIT, path, "--engine", "spark", "--master", "local[2]"]
            compare(
                "Spark against local processes (what its workers cost is not counted)",
                {
                    "cp-contract audit, 2 processes": (
                        [*AUDIT, path, "--processes", "2"],
                        path,
                    ),
                    "cp-contract audit --engine spark, local[2]": (spark, path),
                },
            )
        path.unlink()
        grow(folder, largest)


def gzipped(path, packed):
    """Packs a file beside itself."""
    with packed.open("wb") as stream:
        subprocess.run(["gzip", "-1", "-c", path], check=True, stdout=stream)
    return packed


if __name__ == "__main__":
    main()
