"""argv -> calls of the rest, one module a command."""

from __future__ import annotations

import os
import sys
import traceback
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, final

import click

from cp_contract.errors import ContractError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

# Each command's module and the one line that the overview shows of it; a module is
# imported only when its command is called.
COMMANDS: Final = {
    "test": ("cp_contract.cli.test", "Put a consumer through every law."),
    "compat": ("cp_contract.cli.compat", "May this schema follow that one?"),
    "check": ("cp_contract.cli.check", "Check a whole repository of schemas."),
    "fmt": ("cp_contract.cli.fmt", "Write JSON files in canonical form."),
    "object-type": ("cp_contract.cli.object_type", "Describe your own object types."),
    "sample": ("cp_contract.cli.sample", "Write events, or envelopes of them."),
    "export": ("cp_contract.cli.export", "Run the real-time export on this machine."),
    "release": ("cp_contract.cli.release", "Freeze the next revision of a schema."),
    "validate": ("cp_contract.cli.validate", "Check files of events."),
    "audit": ("cp_contract.cli.audit", "Report what an archive of events holds."),
    "generate": ("cp_contract.cli.generate", "Write the events as Python types."),
    "docs": ("cp_contract.cli.docs", "Write the reference as Markdown."),
}


@final
class _Commands(click.Group):
    """The commands, each imported when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name][0]).command
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # here, as click would exit with 1: findings
            # The reader has gone; what is still buffered would raise again at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 2

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, short) for name, (_, short) in COMMANDS.items()])


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 nothing found, 1 findings, 2 the work could not be done.",
)
@click.version_option(package_name="cp-contract", message="%(prog)s %(version)s")
@click.option("--traceback", "show_traceback", is_flag=True, help="Show tracebacks.")
def _commands(*, show_traceback: bool) -> None:
    """The contract of the Customer Profiles real-time export event."""
    del show_traceback


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command that `argv` names and returns its exit code.

    A mistake of the user's is one sentence on stderr and exit code 2.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        outcome: Any = _commands.main(
            arguments, prog_name="cp-contract", standalone_mode=False
        )
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return 2
    except click.ClickException as error:
        _complain(error, arguments)
        return 2
    except ContractError as error:
        if "--traceback" in arguments:
            traceback.print_exc()
        click.echo(f"cp-contract: {error}", err=True)
        return 2
    except click.Abort:
        click.echo("cp-contract: stopped", err=True)
        return 130
    except OSError as error:
        if "--traceback" in arguments:
            traceback.print_exc()
        place = "" if error.filename is None else f"{error.filename}: "
        reason = (error.strerror or str(error)).lower()
        click.echo(f"cp-contract: {place}{reason}", err=True)
        return 2
    return outcome if isinstance(outcome, int) else 0


def _complain(error: click.ClickException, arguments: list[str]) -> None:
    if "--traceback" in arguments:
        traceback.print_exc()
    if isinstance(error, click.UsageError) and error.ctx is not None:
        click.echo(error.ctx.get_usage(), err=True)
    click.echo(f"cp-contract: {error.format_message()}", err=True)
