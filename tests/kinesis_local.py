"""Nothing -> kinesis-local, another Kinesis API, in a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from contextlib import contextmanager

import pytest
from node_packages import node_packages

__all__ = ["kinesis_local", "until_active"]


@contextmanager
def kinesis_local():
    """Runs kinesis-local and gives its URL; skips the test where it cannot be had."""
    home = node_packages("kinesis-local@0.6.2")
    if isinstance(home, str):
        pytest.skip(f"kinesis-local is not here: {home}")
    plain, encrypted = free_ports(2)
    with subprocess.Popen(
        ["node", "main.js"],
        cwd=home / "kinesis-local",  # where it looks for its server.json
        env={
            **os.environ,
            "KINESIS_MOCK_PLAIN_PORT": str(plain),
            "KINESIS_MOCK_TLS_PORT": str(encrypted),
            "LOG_LEVEL": "ERROR",
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            wait_for(process, plain)
            yield f"http://127.0.0.1:{plain}"
        finally:
            process.kill()


def until_active(kinesis, stream):
    """Waits until a stream has done what it was told."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        summary = kinesis.describe_stream_summary(StreamName=stream)
        if summary["StreamDescriptionSummary"]["StreamStatus"] == "ACTIVE":
            return
        time.sleep(0.05)
    pytest.fail(f"the stream {stream} did not become active")


def wait_for(process, port):
    end = time.monotonic() + 60
    while time.monotonic() < end:
        with socket.socket() as trying:
            if trying.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process.poll() is not None:
            break
        time.sleep(0.05)
    pytest.fail("kinesis-local did not start")


def free_ports(count):
    taken = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in taken]
    for each in taken:
        each.close()
    return ports
