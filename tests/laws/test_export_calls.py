"""Whatever a client may call is answered: with a result, or with what is wrong."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from botocore.exceptions import ClientError
from hypothesis import given
from hypothesis import strategies as st
from local_export import STREAM_ARN, running
from service_shapes import values

from cp_contract.export.constraints import faults
from cp_contract.export.model import load_service_model
from cp_contract.export.operations import READING, WRITING

MODEL = load_service_model()
OFFERED = sorted({*READING, *WRITING})
# Deleting a domain would make most other calls pointless.
MOST = [name for name in OFFERED if name not in {"CreateDomain", "DeleteDomain"}]
CALLER_IS_WRONG = {"BadRequestException", "ResourceNotFoundException"}


@pytest.fixture(scope="module")
def export():
    with running() as export:
        yield export
        assert export.endpoint.failure is None


@pytest.fixture(scope="module")
def held(export):
    """Makes one of everything, and gives the names by the members that take them."""
    name = export.new_domain()
    domain = {"DomainName": name}
    ids = [export.client.create_profile(**domain)["ProfileId"] for _ in range(9)]
    export.client.put_profile_object_type(
        **domain,
        ObjectTypeName="Card",
        Description="A card",
        AllowProfileCreation=True,
        Fields={"id": {"Source": "_source.id", "Target": "_profile.FirstName"}},
        Keys={"_id": [{"StandardIdentifiers": ["UNIQUE"], "FieldNames": ["id"]}]},
    )
    return {
        "DomainName": [name],
        "ProfileId": ids,
        "MainProfileId": ids,
        "ProfileIdsToBeMerged": [ids[2:4], ids[4:5], [ids[5], "0" * 32]],
        "ObjectTypeName": ["Card", "Other"],
        "Object": ['{"id": "a"}', '{"id": 7}', '{"id": null}', "[]"],
        "EventStreamName": ["live", "other"],
        "Uri": [STREAM_ARN],
        "KeyName": ["_profileId", "_email", "_id"],
        "Values": [["a", "7", ids[0]]],
        "resourceArn": [f"arn:aws:profile:us-east-1:1:domains/{name}", "arn:a:profile"],
    }


def method(name):
    """Spells an operation as boto3 does."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@given(name=st.sampled_from(MOST), data=st.data())
def test_any_call_that_the_model_allows_is_answered_by_the_model(
    export, held, name, data
):
    operation = MODEL.operations[name]
    drawn = data.draw(values(operation.takes.name, MODEL))
    known = {
        member: data.draw(st.sampled_from(held[member]))
        for member in sorted(drawn.keys() & held.keys())
        if member == "DomainName" or data.draw(st.integers(0, 3))
    }

    answer, code = answered(export.client, name, {**drawn, **known})

    if code is None:
        assert answer.keys() <= operation.gives.members.keys()
        assert list(faults(plain(answer), operation.gives, MODEL.shapes)) == []
    else:
        assert code in CALLER_IS_WRONG & set(operation.errors)
    assert export.endpoint.failure is None


def answered(client, name, parameters):
    """Gives the result of a call, or the code of its refusal."""
    try:
        answer = getattr(client, method(name))(**parameters)
    except ClientError as error:
        return None, error.response["Error"]["Code"]
    del answer["ResponseMetadata"]
    if answer.get("tags") == {}:
        del answer["tags"]  # the model has at least one, where there can be none
    return answer, None


def plain(value):
    """Gives an answer as it came over the wire."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.timestamp() if isinstance(value, datetime) else value
