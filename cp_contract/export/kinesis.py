"""Nothing, or an address -> a Kinesis API: moto's in this process, or a client of one.

moto's Kinesis is an API in memory, for tests and for looking around. It throttles
nobody and forgets everything when it ends: kinesalite, kinesis-local, LocalStack or AWS
itself can take its place.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from cp_contract.errors import ExtraMissing, KinesisUnknown
from cp_contract.export._moto import Kinesis
from cp_contract.export.server import LOOPBACK, serving

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["connect", "embedded_kinesis"]

REGION: Final = "us-east-1"

# What stands for credentials where nobody checks them.
_NO_SECRET: Final = {"aws_access_key_id": "local", "aws_secret_access_key": "local"}
_ADDRESSES: Final = ("AWS_ENDPOINT_URL_KINESIS", "AWS_ENDPOINT_URL")
_CREDENTIALS: Final = ("AWS_ACCESS_KEY_ID", "AWS_PROFILE")

# A PutRecords call holds 5 MiB, in base64, and JSON around it.
_LARGEST_BODY: Final = 16 * 1024 * 1024


def connect(
    endpoint_url: str | None = None,
    *,
    region: str | None = None,
    attempts: int = 1,
    timeout: float = 10.0,
) -> Any:
    """Makes a Kinesis client, by default one that sends every call once.

    Who sends a record again must know that it does, since the copy is not in real
    time; who only reads may take more `attempts`. Without an address it is the one that
    the environment names, or AWS. One on loopback needs neither credentials nor a
    region. Raises `ExtraMissing` without boto3, and `KinesisUnknown` if the user's
    configuration leaves open where it is.
    """
    try:
        boto3: Any = import_module("boto3")
        config: Any = import_module("botocore.config")
        exceptions: Any = import_module("botocore.exceptions")
    except ImportError:
        raise ExtraMissing("talking to Kinesis", "export") from None
    known: dict[str, Any] = {}
    if endpoint_url is None:
        endpoint_url = next(filter(None, map(os.environ.get, _ADDRESSES)), None)
    try:
        session: Any = boto3.Session(region_name=region)
        if endpoint_url is not None and _is_loopback(endpoint_url):
            region = session.region_name or REGION
            if not any(map(os.environ.get, _CREDENTIALS)):
                known = _NO_SECRET
        return session.client(
            "kinesis",
            endpoint_url=endpoint_url,
            region_name=region,
            config=config.Config(
                retries={"total_max_attempts": attempts, "mode": "standard"},
                connect_timeout=min(timeout, 3.0),
                read_timeout=timeout,
            ),
            **known,
        )
    except (exceptions.BotoCoreError, ValueError) as error:
        raise KinesisUnknown(str(error).rstrip(".")) from None


@contextmanager
def embedded_kinesis(*, host: str = LOOPBACK, port: int = 0) -> Generator[str]:
    """Runs moto's Kinesis for as long as the context lasts, and gives its URL.

    Each has streams of its own. Port 0 is any free one. Raises `ExtraMissing` without
    moto.
    """
    try:
        kinesis = Kinesis()
    except ImportError:
        raise ExtraMissing("an embedded Kinesis", "export") from None
    with serving(kinesis, host=host, port=port, largest_body=_LARGEST_BODY) as url:
        yield url


def _is_loopback(url: str) -> bool:
    return urlsplit(url).hostname in {LOOPBACK, "localhost", "::1"}
