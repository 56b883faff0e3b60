"""A local export without delivery: its API by boto3, and the events that wait."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any

import boto3
from botocore.config import Config

from cp_contract.export.endpoint import Endpoint
from cp_contract.export.server import serving
from cp_contract.export.store import open_store

__all__ = ["STREAM_ARN", "LocalExport", "client_of", "running"]

STREAM_ARN = "arn:aws:kinesis:us-east-1:123456789012:stream/customers"

NUMBERS = count()


@dataclass
class LocalExport:
    """What a test needs of one."""

    url: str
    client: Any
    store: Any
    endpoint: Any

    def new_domain(self, *, exported=True):
        """Makes a domain of its own for a test, with an event stream."""
        name = f"domain-{next(NUMBERS)}"
        self.client.create_domain(DomainName=name, DefaultExpirationDays=30)
        if exported:
            self.client.create_event_stream(
                DomainName=name, EventStreamName="live", Uri=STREAM_ARN
            )
        return name

    def rows(self, domain):
        """Gives the partition key and the event of all that waits."""
        with self.store.reading() as connection:
            rows = connection.execute(
                "SELECT partition_key, event FROM outbox WHERE domain = ? ORDER BY id",
                [domain],
            ).fetchall()
        return [(key, json.loads(event)) for key, event in rows]

    def events(self, domain):
        """Gives the events of changes, oldest first."""
        found = [event for _, event in self.rows(domain)]
        return [event for event in found if event["EventType"] != "HEALTH_CHECK"]

    def last_event(self, domain):
        """Gives the newest event."""
        with self.store.reading() as connection:
            (event,) = connection.execute(
                "SELECT event FROM outbox WHERE domain = ? ORDER BY id DESC LIMIT 1",
                [domain],
            ).fetchone()
        return json.loads(event)

    def profile(self, domain, profile_id):
        """Gives a profile as SearchProfiles finds it."""
        (item,) = self.client.search_profiles(
            DomainName=domain, KeyName="_profileId", Values=[profile_id]
        )["Items"]
        del item["FoundByItems"]
        return item


@contextmanager
def running(**options):
    """Runs one with a database of its own."""
    with open_store() as store:
        endpoint = Endpoint(store, **options)
        with serving(endpoint) as url:
            client = client_of(url)
            yield LocalExport(url, client, store, endpoint)
            client.close()


def client_of(url, *, checked=False, **options):
    """Makes a client that asks once, and sends what it is told to."""
    return boto3.client(
        "customer-profiles",
        endpoint_url=url,
        region_name="us-east-1",
        aws_access_key_id="local",
        aws_secret_access_key="local",  # noqa: S106 - there is none
        config=Config(
            retries={"total_max_attempts": 1},
            parameter_validation=checked,
            max_pool_connections=50,
            **options,
        ),
    )
