"""What an AWS client raises -> one sentence for the user."""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from cp_contract.errors import ExtraMissing

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["aws_answers"]


@contextmanager
def aws_answers(*, hint: str = "") -> Generator[None]:
    """Ends the command with what an API refused, or why it could not be asked.

    `hint` says what to do where nothing answers. Raises `ExtraMissing` without boto3.
    """
    exceptions: Any
    try:
        exceptions = import_module("botocore.exceptions")
    except ImportError:
        raise ExtraMissing("talking to the export", "export") from None
    try:
        yield
    except exceptions.ClientError as error:
        said = error.response["Error"]
        raise click.ClickException(f"{said['Code']}: {said['Message']}") from None
    except (exceptions.ConnectionError, exceptions.HTTPClientError) as error:
        where = error.kwargs.get("endpoint_url", "there")
        raise click.ClickException(f"nothing answers at {where}{hint}") from None
    except (exceptions.BotoCoreError, ValueError) as error:
        raise click.ClickException(str(error)) from None
