"""`cp-contract export`: the real-time export, on one machine."""

from __future__ import annotations

import click

from cp_contract.cli import _replay, _tail

__all__ = ["command"]


@click.group()
def command() -> None:
    """Run the real-time export on this machine, and work with its streams."""


command.add_command(_replay.replay)
command.add_command(_tail.tail)
