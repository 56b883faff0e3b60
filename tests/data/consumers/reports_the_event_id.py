"""Reports eventID, which is no sequence number."""

import base64
import json
import re
from datetime import UTC, datetime, timedelta

LAW = "one-bad-record-stops-no-other"

objects = {}
dead = []
faults = []


def handler(event, context=None):
    failures = []
    for record in event["Records"]:
        try:
            take(record["kinesis"])
        except OSError:
            failures.append({"itemIdentifier": record["eventID"]})
    return {"batchItemFailures": failures}


def take(kinesis):
    try:
        event = json.loads(base64.b64decode(kinesis["data"]))
        event["EventType"]
    except (ValueError, KeyError, TypeError):
        raise OSError("a bad record") from None
    apply(event)


def apply(event):
    if event["EventType"] not in ("CREATED", "UPDATED"):
        return
    key = key_of(event)
    if key is None:
        dead.append(event)
        return
    at = instant(event["EventTimestamp"])
    if key in objects and objects[key][0] > at:
        return
    write(key, at, event["Object"])


def key_of(event):
    key = event.get("ProfileObjectUniqueKey")
    if event["ObjectTypeName"] == "_profile":
        key = event["Object"].get("ProfileId")
    return key and (event["DomainName"], event["ObjectTypeName"], key)


def instant(text):
    found = re.fullmatch(r"(.{10})[Tt](.{5}):(\d\d)(?:\.(\d+))?([Zz]|.{6})", text)
    day, minute, second, fraction, zone = found.groups()
    zone = zone.replace("z", "Z").replace("Z", "+00:00")
    at = datetime.fromisoformat(f"{day}T{minute}:00{zone}")
    since = at - datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(second))
    nanoseconds = int((fraction or "").ljust(9, "0"))
    return (since // timedelta(seconds=1)) * 10**9 + nanoseconds


def write(key, at, held):
    if faults:
        faults.pop()
        raise OSError("the store did not answer")
    objects[key] = (at, held)


def fail_next_write():
    faults.append("once")


def dead_letters():
    return list(dead)


def snapshot():
    return {key: held for key, (_, held) in objects.items()}


def reset():
    objects.clear()
    dead.clear()
    faults.clear()
