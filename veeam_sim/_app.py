"""The ASGI application of one product: routing by the specification, admission, validation, faults, error shapes."""

from __future__ import annotations

import json
import time
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, parse_qsl

import anyio

from ._core import Answer, Call, Download, Json, Product, Refused, parse
from ._distort import distort
from ._faults import Fault
from ._validate import problems

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from ._spec import Operation

# Without looking for circles, which answers do not have: most of the time of a page goes into its encoding.
_ENCODER = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, check_circular=False)

HTML_ERROR = """<!DOCTYPE html>
<html><head><title>{status} Error</title></head>
<body><center><h1>{status} Error</h1></center><hr><center>Simulated gateway</center></body></html>
"""


@dataclass(frozen=True, slots=True)
class Served:
    """One request that the simulator saw."""

    when: datetime
    """Simulated time."""
    method: str
    path: str
    operation: str | None
    """operationId, None when no operation has this method and path."""
    status: int | None
    """None when the connection was dropped."""
    seconds: float
    """Real time that it took."""
    fault: str | None
    """The fault that hit it, if one did."""


class Dropped(ConnectionAbortedError):
    """A fault closed the connection; raised to the caller only in process, where there is no connection to close."""


class App:
    """ASGI application that serves one product; `served` and `counts` say what it was asked."""

    def __init__(self, product: Product, *, remember: int = 1000) -> None:
        self.product = product
        self.served: deque[Served] = deque(maxlen=remember)
        """The latest requests, oldest first."""
        self.counts: Counter[str] = Counter()
        """Requests so far by operationId."""
        self.total = 0
        """Requests so far."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "lifespan":
            while True:
                message = await receive()
                await send({"type": f"{message['type']}.complete"})
                if message["type"] == "lifespan.shutdown":
                    return

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        began = time.perf_counter()
        method: str = scope["method"]
        # The path as it was sent: an id with %2F in it is one segment.
        raw: bytes = scope.get("raw_path") or scope["path"].encode()
        path = raw.partition(b"?")[0].decode("latin-1")
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        match = self.product.spec.match(method, path)
        operation = None if isinstance(match, frozenset) else match.operation
        fault: Fault | None = None
        answer: Answer | None = None
        cut = False
        # Before any fault: what a client has sent is there, even if it does not wait for the answer.
        body = await _body(receive)
        if operation is not None:
            fault, answer = await self._before(operation, headers, receive)
        if not (fault and answer is None and fault.kind != "slow"):
            if answer is None:
                answer = self._answer(scope, method, path, headers, body)
            if operation is not None and self.product.faults:
                fault, answer, cut = self._after(operation, answer, fault)
        self.total += 1
        self.counts[operation.id if operation else ""] += 1
        self.served.append(
            Served(
                self.product.clock.now(),
                method,
                path,
                operation.id if operation else None,
                answer.status if answer else None,
                time.perf_counter() - began,
                fault.kind if fault else None,
            )
        )
        if answer is None:
            await _drop(scope, receive, fault)
        else:
            await _send(scope, send, answer, cut=cut)

    async def _before(
        self, operation: Operation, headers: Mapping[str, str], receive: Receive
    ) -> tuple[Fault | None, Answer | None]:
        """Faults that come before the work: a fault without an answer drops the connection, unless it is slow."""
        faults = self.product.faults
        if not faults:
            return None, None
        if faults.take("restart", operation.id):
            self.product.tokens.revoke_all()
        if faults.take("expire", operation.id):
            self.product.tokens.expire()
        hit = faults.take("slow", operation.id)
        if hit:
            await anyio.sleep(hit.seconds if hit.seconds is not None else 1)
        if drop := faults.take("drop", operation.id):
            return drop, None
        if "transfer-encoding" in headers and (hang := faults.take("hang_on_chunked", operation.id)):
            while (await receive())["type"] != "http.disconnect":
                pass
            return hang, None
        for kind in ("status", "empty", "html"):
            if found := faults.take(kind, operation.id):
                return found, self._error(found)
        return hit, None

    def _error(self, fault: Fault) -> Answer:
        if fault.kind == "empty":
            answer = Answer(fault.status or 401)
        elif fault.kind == "html":
            status = fault.status or 502
            answer = Answer(status, HTML_ERROR.format(status=status).encode(), media="text/html")
        else:
            status = fault.status or 503
            answer = self.product.refuse(Refused(status, fault.text or "Simulated fault"))
        if fault.retry_after is not None:
            answer.headers["retry-after"] = f"{fault.retry_after:g}"
        return answer

    def _after(
        self, operation: Operation, answer: Answer, fault: Fault | None
    ) -> tuple[Fault | None, Answer | None, bool]:
        """Faults that come after the work: a changed answer, a dropped connection, a body cut short."""
        faults = self.product.faults
        if not isinstance(answer.body, (bytes, Download)):
            for breaker, rng in faults.breakers(operation.id):
                fault = breaker
                schema = operation.answer(answer.status)
                if answer.body is not None:
                    answer.body = distort(self.product.spec, schema, answer.body, breaker, rng)
        if drop := faults.take("drop_after", operation.id):
            return drop, None, False
        if cut := faults.take("cut", operation.id):
            return cut, answer, True
        return fault, answer, False

    def _answer(self, scope: Scope, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        product = self.product
        with product.lock:
            try:
                match = product.spec.match(method, path)
                if isinstance(match, frozenset):
                    outside = product.outside(method, path)
                    if outside is not None:
                        return outside
                    if match:
                        return _allow(product.refuse(Refused(405, f"{path} takes no {method}.")), match)
                    raise Refused(404, f"There is no resource at {path}.", code="InvalidURI")
                query_string: bytes = scope["query_string"]
                query = parse_qs(query_string.decode("latin-1"), keep_blank_values=True) if query_string else {}
                call = Call(match.operation, match.values, query, headers)
                product.admit(call)
                call.body = _decode(match.operation, headers, body)
                wrong = problems(product.spec, match.operation, call.path, query, headers, call.body)
                if wrong:
                    raise Refused(400, "\n".join(wrong))
                return product.call(call)
            except Refused as refused:
                return product.refuse(refused)


def _allow(answer: Answer, methods: frozenset[str]) -> Answer:
    answer.headers["allow"] = ", ".join(sorted(methods))
    return answer


def _decode(operation: Operation, headers: Mapping[str, str], body: bytes) -> Json:
    media = headers.get("content-type", "").partition(";")[0].strip().lower()
    taken = operation.body
    if not body:
        # A file may be empty.
        return body if media in taken and "octet-stream" in media else None
    if not taken:
        return None
    if media not in taken and not (media.endswith("json") and any(name.endswith("json") for name in taken)):
        raise Refused(400, f"The body is {media or 'of no stated type'}; this operation takes {' or '.join(taken)}.")
    if media.endswith("json"):
        try:
            return parse(body)
        except ValueError as error:
            raise Refused(400, f"The body is no JSON: {error}") from None
    if media == "application/x-www-form-urlencoded":
        return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return body


async def _body(receive: Receive) -> bytes:
    message = await receive()
    if not message.get("more_body"):
        return bytes(message.get("body", b""))
    parts = [message.get("body", b"")]
    while message.get("more_body"):
        message = await receive()
        parts.append(message.get("body", b""))
    return b"".join(parts)


async def _send(scope: Scope, send: Send, answer: Answer, *, cut: bool) -> None:
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers.items()]
    content: bytes | Download = b""
    if answer.body is not None and answer.status != 204:
        media = answer.media or "application/json; charset=utf-8"
        if isinstance(answer.body, (bytes, Download)):
            content, media = answer.body, answer.media or "application/octet-stream"
        else:
            content = _ENCODER.encode(answer.body).encode()
        headers.append((b"content-type", media.encode("latin-1")))
    size = content.size if isinstance(content, Download) else len(content)
    if answer.status not in (204, 304):
        headers.append((b"content-length", str(size).encode()))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    if isinstance(content, bytes) and not cut:
        await send({"type": "http.response.body", "body": content})
        return
    left = size // 2 if cut else size
    for block in [content] if isinstance(content, bytes) else content:
        await send({"type": "http.response.body", "body": block[:left], "more_body": True})
        left -= len(block)
        if left <= 0:
            break
    if cut:
        _abort(scope, Dropped("the body was cut short by a fault"))
    else:
        await send({"type": "http.response.body"})


async def _drop(scope: Scope, receive: Receive, fault: Fault | None) -> None:
    _abort(scope, Dropped(f"the connection was closed by the fault {fault.kind if fault else ''!r}"))
    # uvicorn answers 500 for an application that ends unanswered, unless it has seen the connection go.
    while (await receive())["type"] != "http.disconnect":
        pass


def _abort(scope: Scope, in_process: Dropped) -> None:
    # The transport is handed over by veeam_sim's uvicorn protocol; without one there is no connection to close.
    transport = scope.get("state", {}).get("transport")
    if transport is None:
        raise in_process
    transport.close()
