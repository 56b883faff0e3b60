"""The name of a Kinesis stand-in -> its URL, for as long as it is needed.

Those of npm are installed into a folder that goes away with them.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from cp_contract.export.kinesis import embedded_kinesis

__all__ = ["EMBEDDED", "KINESALITE", "KINESIS_LOCAL", "running"]

EMBEDDED = "embedded (moto)"
KINESALITE = "kinesalite"
KINESIS_LOCAL = "kinesis-local"

PACKAGES = {KINESALITE: "kinesalite@3.3.3", KINESIS_LOCAL: "kinesis-local@0.6.2"}


@contextmanager
def running(name):
    """Runs a stand-in and gives its URL; None where node or npm is missing."""
    if name == EMBEDDED:
        with embedded_kinesis() as url:
            yield url
    elif not (shutil.which("node") and shutil.which("npm")):
        yield None
    else:
        with tempfile.TemporaryDirectory(prefix="cp-contract-") as folder:
            npm = ["npm", "install", "--prefix", folder, "--no-audit", "--no-fund"]
            subprocess.run([*npm, PACKAGES[name]], check=True, capture_output=True)
            yield from _serving(name, Path(folder))


def _serving(name, folder):
    plain, encrypted = _free_ports(2)
    home = folder / "node_modules" / name
    command, environment = {
        KINESALITE: (
            ["node", "cli.js", "--port", str(plain), "--path", str(folder / "data")],
            {},
        ),
        KINESIS_LOCAL: (
            ["node", "main.js"],
            {
                "KINESIS_MOCK_PLAIN_PORT": str(plain),
                "KINESIS_MOCK_TLS_PORT": str(encrypted),
                "LOG_LEVEL": "ERROR",
            },
        ),
    }[name]
    with subprocess.Popen(
        command,
        cwd=home,  # kinesis-local looks there for its server.json
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            _wait_for(plain)
            yield f"http://127.0.0.1:{plain}"
        finally:
            process.kill()


def _wait_for(port):
    for _ in range(600):
        with socket.socket() as trying:
            if trying.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError(port)


def _free_ports(count):
    taken = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in taken]
    for each in taken:
        each.close()
    return ports
