"""A Kinesis endpoint -> the same, with faults on the way, one for each call."""

from __future__ import annotations

import http.client
import json
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

__all__ = [
    "Busy",
    "Cut",
    "Deaf",
    "Down",
    "Ended",
    "Failing",
    "Partial",
    "Proxy",
    "Refusing",
    "Short",
    "Slow",
    "faulty",
]


@dataclass(frozen=True)
class Busy:
    """The whole call is throttled."""

    code: str = "ProvisionedThroughputExceededException"


@dataclass(frozen=True)
class Partial:
    """Every n-th record is refused, the others are taken."""

    every: int = 2
    code: str = "ProvisionedThroughputExceededException"


@dataclass(frozen=True)
class Down:
    """The connection is closed before anything is done."""


@dataclass(frozen=True)
class Cut:
    """All is done, and the connection is closed before the answer."""


@dataclass(frozen=True)
class Deaf:
    """All is done, and the answer is an error of the service's own."""

    status: int = 503


@dataclass(frozen=True)
class Failing:
    """Nothing is done, and the answer is an error of the service's own."""

    status: int = 500


@dataclass(frozen=True)
class Slow:
    """All is done, after a while."""

    seconds: float = 0.02


@dataclass(frozen=True)
class Refusing:
    """Nothing is done: the stream refuses."""

    code: str = "KMSAccessDeniedException"


@dataclass(frozen=True)
class Short:
    """All is done, and the answer says nothing of it."""


@dataclass(frozen=True)
class Ended:
    """A look at a shard is the last one: it has ended."""


@dataclass
class Proxy:
    """Stands before a Kinesis endpoint and does to calls what its schedule says."""

    target: str
    url: str = ""
    faults: list = field(default_factory=list)
    """What happens to the next calls of PutRecords; None is nothing."""
    reads: list = field(default_factory=list)
    """What happens to the next calls of GetRecords."""
    starts: list = field(default_factory=list)
    """What happens to the next calls of GetShardIterator."""
    paging: bool = False
    """Whether a list of shards comes in two pages."""
    met: list = field(default_factory=list)
    """What has happened to calls of PutRecords."""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def next_fault(self, action):
        with self._lock:
            due = {
                "GetRecords": self.reads,
                "GetShardIterator": self.starts,
                "PutRecords": self.faults,
            }.get(action)
            fault = due.pop(0) if due else None
            if action == "PutRecords":
                self.met.append(fault)
            return fault


@contextmanager
def faulty(target):
    """Runs a proxy before the endpoint at a URL."""
    proxy = Proxy(target)

    class Handler(_Handler):
        pass

    Handler.proxy = proxy
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        proxy.url = f"http://127.0.0.1:{server.server_address[1]}"
        try:
            yield proxy
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        action = self.headers["X-Amz-Target"].rpartition(".")[2]
        if action == "ListShards" and self.proxy.paging:
            self._answer(200, json.dumps(self._page(body)).encode())
            return
        match self.proxy.next_fault(action):
            case None:
                self._answer(*self._forward(body))
            case Busy(code) | Refusing(code):
                self._answer(400, _error(code))
            case Failing(status):
                self._answer(status, _error("InternalFailure"))
            case Deaf(status):
                self._forward(body)
                self._answer(status, _error("ServiceUnavailable"))
            case Slow(seconds):
                time.sleep(seconds)
                self._answer(*self._forward(body))
            case Short():
                self._forward(body)
                self._answer(200, b"{}")
            case Ended():
                answer = json.loads(self._forward(body)[1])
                del answer["NextShardIterator"]
                self._answer(200, json.dumps(answer).encode())
            case Down():
                self.close_connection = True
            case Cut():
                self._forward(body)
                self.close_connection = True
            case Partial(every, code):
                self._answer(*self._in_part(json.loads(body), every, code))

    def _page(self, body):
        """Gives the first shard, and on the token alone, as AWS asks, the others."""
        call = json.loads(body)
        if "NextToken" in call:
            assert call == {"NextToken": call["NextToken"]}
            whole = json.loads(self._forward(call["NextToken"].encode())[1])
            return {"Shards": whole["Shards"][1:]}
        whole = json.loads(self._forward(body)[1])
        return {"Shards": whole["Shards"][:1], "NextToken": body.decode()}

    def _in_part(self, call, every, code):
        refused = {at for at in range(len(call["Records"])) if at % every == 0}
        taken = [
            record for at, record in enumerate(call["Records"]) if at not in refused
        ]
        results = []
        if taken:
            status, answer = self._forward(
                json.dumps({**call, "Records": taken}).encode()
            )
            if status != 200:
                return status, answer
            results = json.loads(answer)["Records"]
        merged = [
            {"ErrorCode": code, "ErrorMessage": "no"}
            if at in refused
            else results.pop(0)
            for at in range(len(call["Records"]))
        ]
        answer = {"FailedRecordCount": len(refused), "Records": merged}
        return 200, json.dumps(answer).encode()

    def _forward(self, body):
        target = urlsplit(self.proxy.target)
        connection = http.client.HTTPConnection(target.hostname, target.port)
        try:
            headers = {
                name: value
                for name, value in self.headers.items()
                if name.lower() != "content-length"
            }
            connection.request("POST", self.path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def _answer(self, status, body):
        with suppress(BrokenPipeError, ConnectionResetError):
            self.send_response(status)
            self.send_header("Content-Type", "application/x-amz-json-1.1")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *_):
        pass


def _error(code):
    return json.dumps({"__type": code, "message": f"{code} by the proxy"}).encode()
