"""Requests -> responses: the Customer Profiles API on one store."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from threading import Semaphore
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.contract import load_contract
from cp_contract.errors import RequestRefused, StoreUnusable
from cp_contract.export.model import load_service_model
from cp_contract.export.operations import READING, WRITING, Call, Setting
from cp_contract.export.routing import route
from cp_contract.export.wire import (
    BAD_REQUEST,
    read_parameters,
    refusal,
    render_result,
)

if TYPE_CHECKING:
    from cp_contract.contract import Contract
    from cp_contract.export.model import Operation
    from cp_contract.export.store import Store
    from cp_contract.export.wire import Request, Response

__all__ = ["Endpoint"]

# How many calls may be under way; a client in many threads stays below.
_MOST_AT_ONCE: Final = 256


@final
class Endpoint:
    """Answers calls of any number of threads.

    A call that fails for a reason of ours is answered with InternalServerException,
    and `failure` keeps the reason: an export that has a bug must not go on.
    """

    def __init__(
        self,
        store: Store,
        *,
        contract: Contract | None = None,
        keep_order: bool = False,
        most_at_once: int = _MOST_AT_ONCE,
    ) -> None:
        self.failure: Exception | None = None
        """What broke, if anything did."""
        self._store = store
        self._turns = Semaphore(most_at_once)
        self._model = load_service_model()
        self._setting = Setting(
            self._model, load_contract() if contract is None else contract, keep_order
        )

    def answer(self, request: Request) -> Response:
        """Answers one request, whatever it holds."""
        if not self._turns.acquire(blocking=False):
            reason = "too many calls at once; wait a moment, and try again"
            return self.refuse(RequestRefused("ThrottlingException", reason))
        try:
            return self._answered(request)
        except RequestRefused as error:
            return self.refuse(error)
        except sqlite3.Error as error:
            return self._broken(StoreUnusable(str(self._store.path), str(error)))
        except Exception as error:  # noqa: BLE001 - the caller is told, and so are we
            return self._broken(error)
        finally:
            self._turns.release()

    def refuse(self, error: RequestRefused) -> Response:
        """Answers a request that cannot be followed."""
        return refusal(error, self._model)

    def _broken(self, error: Exception) -> Response:
        self.failure = error
        return self.refuse(RequestRefused("InternalServerException", str(error)))

    def _answered(self, request: Request) -> Response:
        operation, labels = route(
            request.method, request.path, self._model.operations.values()
        )
        _assert_signed(request)
        if operation.name not in READING and operation.name not in WRITING:
            reason = f"{operation.name} is not offered by this local export"
            raise RequestRefused(BAD_REQUEST, reason)
        parameters = read_parameters(request, operation, labels, self._model)
        return render_result(self._done(operation, parameters), operation, self._model)

    def _done(self, operation: Operation, parameters: dict[str, Any]) -> dict[str, Any]:
        work = READING.get(operation.name)
        if work is not None:
            with self._store.reading() as connection:
                return work(self._call(connection, parameters))
        with self._store.transaction() as connection:
            return WRITING[operation.name](self._call(connection, parameters))

    def _call(self, connection: Any, parameters: dict[str, Any]) -> Call:
        return Call(self._setting, connection, parameters, datetime.now(UTC))


def _assert_signed(request: Request) -> None:
    """Refuses what no AWS client sends: a call without a signature.

    Nobody checks the signature. But no web page can add one to a request of its own
    without being asked by the browser first, and so none can reach this endpoint.
    """
    if "authorization" not in request.headers:
        reason = "the request is not signed; any credentials will do"
        raise RequestRefused("AccessDeniedException", reason)
