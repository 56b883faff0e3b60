"""A consumer with three bugs that are easily made, and easily missed in a review.

Try it: cp-contract test examples.buggy_consumer:handler
"""

from __future__ import annotations

import base64
import json

objects = {}
dead = []


def handler(event, context=None):
    for record in event["Records"]:
        try:
            change = json.loads(base64.b64decode(record["kinesis"]["data"]))
            change["EventType"]
        except (ValueError, KeyError, TypeError):
            dead.append(record)
        else:
            apply(change)
    return {"batchItemFailures": []}


def apply(change):
    since = change["EventTimestamp"]
    if change["EventType"] not in ("CREATED", "UPDATED"):
        return
    key = key_of(change)
    if key is None:
        dead.append(change)
    elif key not in objects or since >= objects[key][0]:
        objects[key] = since, change["Object"]


def key_of(change):
    owner = change.get("AssociatedProfileId") or change["Object"].get("ProfileId")
    owner = owner or change.get("ProfileObjectUniqueKey")
    return owner and (change["DomainName"], change["ObjectTypeName"], owner)


def snapshot():
    return {key: held for key, (_, held) in objects.items()}


def dead_letters():
    return list(dead)


def reset():
    objects.clear()
    dead.clear()
