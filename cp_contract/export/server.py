"""Sockets -> requests for an API, and its responses back.

The server is the standard library's. The other candidate was werkzeug, which comes with
moto: it answers from the same `http.server` underneath, closes each connection after
one answer, and would add a layer between a request and the service model. What makes
the difference is below: an answer in one packet, and connections that stay open.
"""

from __future__ import annotations

import socket
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, Final, Protocol, final

from cp_contract.errors import RequestRefused
from cp_contract.export.wire import BAD_REQUEST, Request, Response

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["LARGEST_BODY", "LOOPBACK", "Api", "serving"]

LOOPBACK: Final = "127.0.0.1"

# An Object of 256,000 characters, each written as two escapes, and room for the rest.
LARGEST_BODY: Final = 4 * 1024 * 1024
# What is read, and thrown away, so that a client with more is there for the answer.
_LARGEST_REFUSED: Final = 16
_IDLE_SECONDS: Final = 60.0


class Api(Protocol):
    """What answers requests, of any number of threads, and never raises."""

    def answer(self, request: Request) -> Response:
        """Answers a request."""
        ...

    def refuse(self, error: RequestRefused) -> Response:
        """Answers what is no request that could be read."""
        ...


@contextmanager
def serving(
    api: Api, *, host: str = LOOPBACK, port: int = 0, largest_body: int = LARGEST_BODY
) -> Generator[str]:
    """Serves an API for as long as the context lasts, and gives its URL.

    Port 0 is any free one. At the end, calls under way are answered first.
    """
    with _Server(api, host, port, largest_body) as server:
        thread = Thread(target=server.serve_forever, args=(0.05,), name="endpoint")
        thread.start()
        try:
            named = f"[{host}]" if ":" in host else host
            yield f"http://{named}:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


@final
class _Server(ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for answers under way
    request_queue_size = 128

    def __init__(self, api: Api, host: str, port: int, largest_body: int) -> None:
        self.api = api
        self.largest_body = largest_body
        self._open: set[Any] = set()
        self._lock = Lock()
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), _Handler)

    def server_bind(self) -> None:
        # Not HTTPServer's, which asks the network for the name of the host.
        TCPServer.server_bind(self)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        with self._lock:
            for connection in self._open:
                with suppress(OSError):  # the client has gone already
                    connection.shutdown(socket.SHUT_RD)
        super().server_close()


@final
class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections stay open
    wbufsize = -1  # an answer is one packet: 700 calls a second against 20
    disable_nagle_algorithm = True
    timeout = _IDLE_SECONDS

    def handle(self) -> None:
        with suppress(ConnectionError):  # a client that was killed says no goodbye
            super().handle()

    def _answer(self) -> None:
        server = self.server
        assert isinstance(server, _Server)  # noqa: S101 - says so to the type checkers
        body = self._body(server.largest_body)
        if body is None:
            return
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        self._send(server.api.answer(Request(self.command, path, query, headers, body)))

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _answer  # noqa: N815 - http.server's names

    def _body(self, largest: int) -> bytes | None:
        """Reads the body; one that cannot be read is answered, and ends here."""
        if "Transfer-Encoding" in self.headers:
            self._refuse("the body must come with its Content-Length")
            return None
        text = self.headers.get("Content-Length", "0")
        size = int(text) if text.isascii() and text.isdigit() and len(text) < 20 else -1
        if size < 0:
            self._refuse("Content-Length is no number")
            return None
        if size > largest:
            left = size if size <= _LARGEST_REFUSED * largest else 0
            while left and (read := len(self.rfile.read(min(left, 65_536)))):
                left -= read
            self._refuse(f"the body is larger than {largest:,} bytes")
            return None
        body = self.rfile.read(size)
        if len(body) < size:
            self.close_connection = True
            return None
        return body

    def _refuse(self, reason: str) -> None:
        server = self.server
        assert isinstance(server, _Server)  # noqa: S101 - says so to the type checkers
        self.close_connection = True
        self._send(server.api.refuse(RequestRefused(BAD_REQUEST, reason)))

    def _send(self, response: Response) -> None:
        self.send_response(response.status)
        for name, value in response.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(response.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(response.body)

    def version_string(self) -> str:
        return "cp-contract"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name
        """Says nothing: requests carry credentials and what is private."""
