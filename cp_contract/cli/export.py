"""`cp-contract export`: the real-time export, on one machine."""

from __future__ import annotations

import click

from cp_contract.cli import _enable, _replay, _tail, _up

__all__ = ["command"]


@click.group()
def command() -> None:
    """Run the real-time export on this machine, and work with its streams."""


for _each in (_up.up, _enable.enable, _enable.disable, _tail.tail, _replay.replay):
    command.add_command(_each)
