"""A consumer in a test suite -> one test for each law, and an export to test it with.

@pytest.mark.cp_contract(xfail={"keeps-every-value": "the column holds floats"})
def test_my_handler(cp_law):
    cp_law(Consumer(handler, snapshot=table.dump, reset=table.clear))

And an export of its own for a test that changes profiles:

def test_a_profile_arrives(cp_export):
    cp_export.customer_profiles.create_profile(
        DomainName=cp_export.domain, FirstName="Ada"
    )
    cp_export.invoke(handler)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cp_contract.conformance import Consumer
    from cp_contract.export.exported_domain import ExportedDomain, RunningExport

_MARKER = """\
cp_contract(laws=None, examples=200, seed=None, xfail={}): \
which laws the cp_law fixture stands for, how many cases of each are tried, and which \
of them are known to fail, as law id to reason.\
"""


def pytest_configure(config: pytest.Config) -> None:
    """Declares the marker."""
    config.addinivalue_line("markers", _MARKER)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Makes one test item of each law, for tests that take `cp_law`."""
    if "cp_law" not in metafunc.fixturenames:
        return
    from cp_contract.conformance.runner import chosen_laws  # noqa: PLC0415
    from cp_contract.errors import UnknownLaw  # noqa: PLC0415

    options = _options(metafunc.definition)
    expected = options.get("xfail", {})
    try:
        laws = chosen_laws(options.get("laws"))
        chosen_laws(expected)
    except UnknownLaw as error:
        raise pytest.UsageError(str(error)) from None
    metafunc.parametrize(
        "cp_law",
        [
            pytest.param(
                law.id,
                id=law.id,
                marks=[pytest.mark.xfail(reason=expected[law.id])]
                if law.id in expected
                else [],
            )
            for law in laws
        ],
        indirect=True,
    )


@pytest.fixture
def cp_law(request: pytest.FixtureRequest) -> Callable[[Consumer], None]:
    """Puts a consumer to one law: fails with the story, skips if it cannot be asked."""
    from cp_contract.conformance import check_consumer  # noqa: PLC0415
    from cp_contract.conformance.story import render_failure  # noqa: PLC0415
    from cp_contract.project import load_project_contract  # noqa: PLC0415

    options = _options(request.node)
    bounds = {name: options[name] for name in ("examples", "seed") if name in options}
    contract = load_project_contract(start=request.config.rootpath)

    def put(consumer: Consumer) -> None:
        __tracebackhide__ = True
        report = check_consumer(
            consumer, laws=[request.param], contract=contract, **bounds
        )
        for failure in report.failures:
            pytest.fail(render_failure(failure, seed=report.seed), pytrace=False)
        for skipped in report.skipped:
            pytest.skip(skipped.reason)

    return put


@pytest.fixture
def cp_export(_cp_running_export: RunningExport) -> Iterator[ExportedDomain]:
    """Gives a domain that is exported into a Kinesis stream, and clients of both."""
    from cp_contract.export.exported_domain import export_domain  # noqa: PLC0415

    with export_domain(_cp_running_export) as exported:
        yield exported


@pytest.fixture(scope="session")
def _cp_running_export(request: pytest.FixtureRequest) -> Iterator[RunningExport]:
    from cp_contract.export.exported_domain import running_export  # noqa: PLC0415
    from cp_contract.project import load_project_contract  # noqa: PLC0415

    contract = load_project_contract(start=request.config.rootpath)
    with running_export(contract=contract) as running:
        yield running


def _options(node: Any) -> dict[str, Any]:
    """Gives what the nearest marker says, and complains of what it does not know."""
    marker = node.get_closest_marker("cp_contract")
    if marker is None:
        return {}
    unknown = set(marker.kwargs) - {"laws", "examples", "seed", "xfail"}
    if unknown or marker.args:
        raise pytest.UsageError(
            "the marker cp_contract takes laws, examples, seed and xfail, by name"
        )
    return dict(marker.kwargs)
