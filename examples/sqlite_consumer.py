"""Keeps the newest snapshot of every object in SQLite: a consumer that gets it right.

A Lambda function behind a Kinesis stream, with ReportBatchItemFailures turned on:

- an object is known by its domain, its type and its key;
- a snapshot replaces an older one only, by the instant of EventTimestamp: so events may
  come twice, late, redelivered and in any order;
- a record that is no event is set aside, a write that fails is reported by its own
  sequence number, and neither stops the others.

Try it: cp-contract test examples.sqlite_consumer:consumer
"""

from __future__ import annotations

import base64
import json
import re
import sqlite3
from datetime import datetime

CHANGES = ("CREATED", "UPDATED")
TIMESTAMP = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?"
    r"(?:[Zz]|([+-])(\d\d):(\d\d))"
)

database = sqlite3.connect(":memory:")
database.executescript(
    """
    CREATE TABLE object (
        domain TEXT, type TEXT, key TEXT, instant INTEGER, snapshot TEXT,
        PRIMARY KEY (domain, type, key)
    );
    CREATE TABLE dead_letter (sequence_number TEXT PRIMARY KEY, data TEXT, reason TEXT);
    """
)


def handler(event, context=None):
    failures = []
    for record in event["Records"]:
        kinesis = record["kinesis"]
        try:
            with database:
                take(kinesis)
        except sqlite3.Error:
            failures.append({"itemIdentifier": kinesis["sequenceNumber"]})
    return {"batchItemFailures": failures}


def take(kinesis):
    """Stores what one record tells, or sets it aside if it tells nothing."""
    try:
        change = read_change(base64.b64decode(kinesis["data"]))
    except (ValueError, KeyError, TypeError) as error:
        letter = (kinesis["sequenceNumber"], kinesis["data"], repr(error))
        write("INSERT OR REPLACE INTO dead_letter VALUES (?, ?, ?)", letter)
        return
    if change is not None:
        write(
            "INSERT INTO object VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET instant = excluded.instant, "
            "snapshot = excluded.snapshot WHERE excluded.instant >= instant",
            change,
        )


def read_change(data):
    """Gives the row that an event asks for; None if it tells of no change."""
    event = json.loads(data)
    if event["EventType"] not in CHANGES:
        return None
    snapshot = event["Object"]
    key = event.get("ProfileObjectUniqueKey")
    if event["ObjectTypeName"] == "_profile":
        key = snapshot["ProfileId"]
    if not key:
        raise ValueError("the object has no key")
    return (
        event["DomainName"],
        event["ObjectTypeName"],
        key,
        nanoseconds(event["EventTimestamp"]),
        json.dumps(snapshot),
    )


def nanoseconds(timestamp):
    """Reads an RFC 3339 date-time as nanoseconds since 1970, leap seconds included.

    datetime knows neither year 0, nor :60, nor more than six digits of a fraction.
    """
    found = TIMESTAMP.fullmatch(timestamp)
    if found is None:
        raise ValueError(f"{timestamp!r} is no timestamp")
    year, month, day, hour, minute, second = map(int, found.groups()[:6])
    fraction, sign, hours, minutes = found.groups()[6:]
    # A year that is 400 years away has the same calendar.
    days = (datetime(year + 400, month, day) - datetime(2370, 1, 1)).days
    seconds = days * 86_400 + hour * 3600 + minute * 60 + second
    if sign is not None:
        seconds -= int(f"{sign}1") * (int(hours) * 3600 + int(minutes) * 60)
    return seconds * 10**9 + int((fraction or "").ljust(9, "0"))


# What a test needs beside the handler.

broken_writes = 0


def write(statement, values):
    global broken_writes
    if broken_writes:
        broken_writes -= 1
        raise sqlite3.OperationalError("disk I/O error")
    database.execute(statement, values)


def fail_next_write():
    global broken_writes
    broken_writes = 1


def snapshot():
    rows = database.execute("SELECT domain, type, key, snapshot FROM object")
    return {(domain, kind, key): json.loads(held) for domain, kind, key, held in rows}


def dead_letters():
    return database.execute("SELECT * FROM dead_letter").fetchall()


def reset():
    global broken_writes
    broken_writes = 0
    with database:
        database.execute("DELETE FROM object")
        database.execute("DELETE FROM dead_letter")
