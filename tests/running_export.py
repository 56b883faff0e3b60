"""Nothing -> `cp-contract export up` as a process, and what it says to set."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

__all__ = ["COMMAND", "environment", "running_command"]

ROOT = Path(__file__).parents[1]
COMMAND = (sys.executable, "-m", "cp_contract.cli")


def environment(**own):
    """Gives variables under which nothing of the user's AWS configuration is read."""
    kept = {key: each for key, each in os.environ.items() if not key.startswith("AWS_")}
    return {
        **kept,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")]),
        **own,
    }


@contextmanager
def running_command(*options, stop=signal.SIGTERM):
    """Runs the command until the context ends, and gives the variables that it told."""
    with subprocess.Popen(
        [*COMMAND, "export", "up", "--port", "0", *options],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            said = dict[str, str]()
            while "AWS_DEFAULT_REGION" not in said:
                line = process.stdout.readline()
                assert line, process.stderr.read()
                said.update(re.findall(r"(\w+)=(\S+)", line))
            yield environment(**said)
        finally:
            process.send_signal(stop)
            said_at_last = process.stderr.read()
        if stop == signal.SIGKILL:
            assert process.wait(20) == -signal.SIGKILL
        else:
            assert process.wait(20) == 0
            assert said_at_last.endswith("Stopped.\n")
