"""A stream's shards and the places reached in them -> what is to be read now.

When a stream is split or merged, a shard ends and others follow it. Keys move from
parents to children, so a child is read once all of its parents are at their end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.export.checkpoints import Place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["ENDED", "Shard", "first_places", "list_shards", "readable"]

ENDED: Final = Place("SHARD_END")


@final
@dataclass(frozen=True, slots=True)
class Shard:
    """One shard of a stream."""

    id: str
    parents: tuple[str, ...] = ()
    is_closed: bool = False
    """Whether nothing more is put into it."""


def list_shards(kinesis: Any, stream_name: str) -> list[Shard]:
    """Asks Kinesis for the shards of a stream."""
    shards, named = list[Shard](), {"StreamName": stream_name}
    while True:
        answer = kinesis.list_shards(**named)
        shards += map(_shard, answer["Shards"])
        if not answer.get("NextToken"):
            return shards
        named = {"NextToken": answer["NextToken"]}


def first_places(shards: Sequence[Shard], start: Place) -> dict[str, Place]:
    """Gives the places of a first reading: at the start, everywhere or from now on.

    From now on means that shards which take no more records have nothing to read.
    """
    if start.kind == "TRIM_HORIZON":
        return {}
    return {shard.id: ENDED if shard.is_closed else start for shard in shards}


def readable(shards: Sequence[Shard], places: Mapping[str, Place]) -> dict[str, Place]:
    """Gives the shards that are to be read now, each with its place."""
    known = {shard.id for shard in shards}
    return {
        shard.id: places.get(shard.id, Place("TRIM_HORIZON"))
        for shard in shards
        if places.get(shard.id) != ENDED
        and all(
            places.get(parent) == ENDED for parent in shard.parents if parent in known
        )
    }


def _shard(described: Mapping[str, Any]) -> Shard:
    parents = map(described.get, ("ParentShardId", "AdjacentParentShardId"))
    return Shard(
        described["ShardId"],
        tuple(parent for parent in parents if parent),
        "EndingSequenceNumber" in described["SequenceNumberRange"],
    )
