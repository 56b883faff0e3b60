"""A database and a Kinesis -> changes without end, each acknowledged on stdout.

python changing_process.py DATABASE URL: what a test kills.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from cp_contract.export import outbox
from cp_contract.export.delivery import Delivery
from cp_contract.export.events import profile_event
from cp_contract.export.kinesis import connect
from cp_contract.export.store import open_store

PROFILES = 5


def main() -> None:
    """Changes profiles in turn, numbering the changes of each."""
    database, url = sys.argv[1:]
    with open_store(Path(database)) as store, Delivery(store, connect(url)):
        for number in range(1_000_000):
            key = f"{number % PROFILES:032x}"
            event = profile_event(
                domain="shop",
                event_type="UPDATED",
                profile={"ProfileId": key, "FirstName": str(number)},
                now=datetime.now(UTC),
            )
            with store.transaction() as connection:
                outbox.append(connection, domain="shop", event=event, partition_key=key)
            sys.stdout.write(f"{event['EventId']}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
