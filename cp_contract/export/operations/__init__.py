"""Operation name -> what does its work, in a transaction that it is given."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cp_contract.export.operations._call import Call, Setting
from cp_contract.export.operations.domains import (
    create_domain,
    delete_domain,
    get_domain,
    list_domains,
    update_domain,
)
from cp_contract.export.operations.event_streams import (
    create_event_stream,
    delete_event_stream,
    get_event_stream,
    list_event_streams,
)
from cp_contract.export.operations.merging import merge_profiles
from cp_contract.export.operations.object_types import (
    delete_profile_object_type,
    get_profile_object_type,
    list_profile_object_types,
    put_profile_object_type,
)
from cp_contract.export.operations.objects import (
    delete_profile_object,
    list_profile_objects,
    put_profile_object,
)
from cp_contract.export.operations.profiles import (
    add_profile_key,
    create_profile,
    delete_profile,
    delete_profile_key,
    search_profiles,
    update_profile,
)
from cp_contract.export.operations.tags import (
    list_tags_for_resource,
    tag_resource,
    untag_resource,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

__all__ = ["READING", "WRITING", "Call", "Setting"]

READING: Final[Mapping[str, Callable[[Call], dict[str, Any]]]] = MappingProxyType(
    {
        "GetDomain": get_domain,
        "GetEventStream": get_event_stream,
        "GetProfileObjectType": get_profile_object_type,
        "ListDomains": list_domains,
        "ListEventStreams": list_event_streams,
        "ListProfileObjectTypes": list_profile_object_types,
        "ListProfileObjects": list_profile_objects,
        "ListTagsForResource": list_tags_for_resource,
        "SearchProfiles": search_profiles,
    }
)
"""The operations that change nothing."""

WRITING: Final[Mapping[str, Callable[[Call], dict[str, Any]]]] = MappingProxyType(
    {
        "AddProfileKey": add_profile_key,
        "CreateDomain": create_domain,
        "CreateEventStream": create_event_stream,
        "CreateProfile": create_profile,
        "DeleteDomain": delete_domain,
        "DeleteEventStream": delete_event_stream,
        "DeleteProfile": delete_profile,
        "DeleteProfileKey": delete_profile_key,
        "DeleteProfileObject": delete_profile_object,
        "DeleteProfileObjectType": delete_profile_object_type,
        "MergeProfiles": merge_profiles,
        "PutProfileObject": put_profile_object,
        "PutProfileObjectType": put_profile_object_type,
        "TagResource": tag_resource,
        "UntagResource": untag_resource,
        "UpdateDomain": update_domain,
        "UpdateProfile": update_profile,
    }
)
"""The operations that make changes, and the events that tell of them."""
