"""One endpoint for all tests of its operations, and a domain for each."""

from __future__ import annotations

import pytest
from botocore.exceptions import ClientError
from local_export import running


@pytest.fixture(scope="session")
def export():
    with running() as export:
        yield export
        assert export.endpoint.failure is None


@pytest.fixture
def api(export):
    return export.client


@pytest.fixture
def domain(export):
    return export.new_domain()


@pytest.fixture
def refused():
    """Gives what makes a call that is refused, and gives its code and its sentence."""

    def call(method, **parameters):
        with pytest.raises(ClientError) as caught:
            method(**parameters)
        error = caught.value.response["Error"]
        return error["Code"], error["Message"]

    return call
