"""The edge to httpx: what sends requests, what others may see of them, and what its exceptions mean.

The only module that imports httpx. Log records, hooks and OpenTelemetry spans never carry a secret.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager, AsyncExitStack, contextmanager
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, cast
from urllib.parse import parse_qsl

import anyio
import httpx
from httpx import AsyncBaseTransport, AsyncByteStream, AsyncClient, Auth, Request, RequestNotRead, Response

from ._failures import LOGIN
from ._tls import Trust, certificate_error, ssl_context
from .errors import CallError, CallTimeoutError, ConnectFailedError, StatusError, TransportError

__all__ = [
    "CALL",
    "FAILURES",
    "AsyncBaseTransport",
    "AsyncClient",
    "Attempt",
    "Auth",
    "Hook",
    "Request",
    "RequestNotRead",
    "Response",
    "Tracer",
    "logger",
    "observed",
    "span",
    "timeouts",
    "transport_error",
]

logger = logging.getLogger("veeam")

CALL = "veeam.call"  # the extension of a request that carries its operation and the number of the attempt
# Besides httpx's own, what the event loops let through: TLS errors are OSErrors.
FAILURES = (httpx.RequestError, OSError, anyio.BrokenResourceError, anyio.ClosedResourceError, anyio.EndOfStream)
_IDLE = 5.0  # seconds after which a socket that nobody uses is closed, as httpx does
_NO_CONNECTION = (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)

# Everything else can carry what somebody typed in, and is not for a log.
_HEADERS = ("x-api-version", "content-type", "content-length", "retry-after", "date", "server")
_QUERY = frozenset(
    "skip limit offset orderColumn orderAsc typeFilter stateFilter resultFilter createdAfterFilter createdBeforeFilter "
    "endedAfterFilter endedBeforeFilter status types fromUtc toUtc".casefold().split()
)


@dataclass(slots=True)
class Attempt:
    """One request over the wire: a try of a call, or a token call (`operation` is then `login` or `logout`).

    Attributes:
        operation: tag and operation, as in `jobs.start_job`.
        method: the HTTP method.
        path: the path of the URL, without its query.
        number: 1 for the first try of the call.
        status: the HTTP status, once an answer has come.
        error: what came instead of an answer.
        seconds: how long it took until the head of the answer or the error.
    """

    operation: str
    method: str
    path: str
    number: int
    status: int | None = None
    error: BaseException | None = None
    seconds: float = 0.0


# Entered before an attempt and left after it, when the attempt knows how it went.
Hook: TypeAlias = Callable[[Attempt], AbstractAsyncContextManager[Any]]


class Tracer(Protocol):
    """What is used of an OpenTelemetry tracer, as `opentelemetry.trace.get_tracer("myapp")` returns it."""

    def start_as_current_span(self, name: str, *, kind: Any, attributes: Any) -> AbstractContextManager[Any]: ...


@contextmanager
def span(tracer: Tracer | None, operation: str, method: str, path: str, host: str) -> Generator[Callable[[int], None]]:
    """Make a span of one logical call, retries included; what is yielded takes the number of attempts."""
    if tracer is None:
        yield lambda attempts: None
        return
    from opentelemetry.trace import SpanKind  # there, or nobody could have made a tracer

    facts = {
        "veeam.operation": operation,
        "http.request.method": method,
        "server.address": host,
        "url.path": path,
    }
    with tracer.start_as_current_span(f"veeam {operation}", kind=SpanKind.CLIENT, attributes=facts) as current:
        try:
            yield lambda attempts: current.set_attribute("http.request.resend_count", attempts - 1)
        except BaseException as error:
            current.set_attribute("error.type", type(error).__name__)
            if isinstance(error, CallError):
                current.set_attribute("http.request.resend_count", error.attempts - 1)
            if isinstance(error, StatusError):
                current.set_attribute("http.response.status_code", error.status)
            raise


class _Observed(AsyncBaseTransport):
    """Shows every request to the log and the hooks."""

    def __init__(self, inner: AsyncBaseTransport, hooks: Sequence[Hook]) -> None:
        self._inner = inner
        self._hooks = hooks

    async def handle_async_request(self, request: Request) -> Response:
        if not self._hooks and not logger.isEnabledFor(logging.DEBUG):
            return await self._inner.handle_async_request(request)
        operation, number = request.extensions.get(CALL, ("discover", 1))
        path = request.url.raw_path.partition(b"?")[0].decode("ascii")
        attempt = Attempt(operation, request.method, path, number)
        headers: Mapping[str, str] | None = None
        start = anyio.current_time()
        async with AsyncExitStack() as stack:
            for hook in self._hooks:
                await stack.enter_async_context(hook(attempt))
            try:
                response = await self._inner.handle_async_request(request)
                attempt.status, headers = response.status_code, response.headers
            except BaseException as error:
                attempt.error = error
                raise
            finally:
                attempt.seconds = anyio.current_time() - start
                _log(attempt, request.url.query, headers)
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


def _log(attempt: Attempt, query: bytes, headers: Mapping[str, str] | None) -> None:
    """Write a debug record about an attempt that has ended."""
    shown = [
        f"{name}={value if name.casefold() in _QUERY else '***'}"
        for name, value in parse_qsl(query.decode("ascii", "replace"), keep_blank_values=True)
    ]
    logger.debug(
        "%s: %s %s%s (attempt %d) -> %s in %.0f ms %s",
        attempt.operation,
        attempt.method,
        attempt.path,
        "?" + "&".join(shown) if shown else "",
        attempt.number,
        attempt.status if attempt.error is None else type(attempt.error).__name__,
        attempt.seconds * 1000,
        {name: headers[name] for name in _HEADERS if name in headers} if headers is not None else "",
    )


def observed(
    trust: Trust,
    hooks: Sequence[Hook],
    *,
    proxy: str | None = None,
    transport: AsyncBaseTransport | None = None,
) -> AsyncBaseTransport:
    """Make a pool of sockets that shows every request to the log and the hooks; or let `transport` take its place."""
    if transport is None:
        context = ssl_context(trust)
        transport = _Pool(lambda: httpx.AsyncHTTPTransport(verify=context, proxy=proxy))
    return _Observed(transport, hooks)


class _Pool(AsyncBaseTransport):
    """Lends a transport with a single socket to each request: the one used last, which is the likeliest to be open.

    httpx's own pool looks at every socket several times a call, and lets all who wait run for the same one: with fifty
    tasks that took more time than all else. How many requests are under way at a time is for the caller to limit.

    Args:
        make: makes such a transport, without connecting it.
    """

    def __init__(self, make: Callable[[], AsyncBaseTransport]) -> None:
        self._make = make
        self._all: set[AsyncBaseTransport] = set()
        self._idle: dict[AsyncBaseTransport, float] = {}  # since when, the latest at the end

    async def handle_async_request(self, request: Request) -> Response:
        while self._idle and next(iter(self._idle.values())) < anyio.current_time() - _IDLE:
            await self._close(next(iter(self._idle)))
        if self._idle:
            lent, _ = self._idle.popitem()
        else:
            lent = self._make()
            self._all.add(lent)

        def back() -> None:
            self._idle[lent] = anyio.current_time()

        try:
            response = await lent.handle_async_request(request)
        except BaseException:
            back()
            raise
        response.stream = _Lent(cast("AsyncByteStream", response.stream), back)
        return response

    async def aclose(self) -> None:
        for lent in list(self._all):
            await self._close(lent)

    async def _close(self, lent: AsyncBaseTransport) -> None:
        self._idle.pop(lent, None)
        self._all.discard(lent)
        with anyio.CancelScope(shield=True):  # nobody else knows of the socket any more
            await lent.aclose()


class _Lent(AsyncByteStream):
    """The body of an answer; when it is closed, its socket can serve another request."""

    def __init__(self, inner: AsyncByteStream, back: Callable[[], None]) -> None:
        self._inner = inner
        self._back = back

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._inner)

    async def aclose(self) -> None:
        try:
            await self._inner.aclose()
        finally:
            self._back()


def transport_error(error: BaseException, operation: str, host: str, trust: Trust) -> TransportError:
    """Make the error for an exception of the transport, and take from that the frames that hold what was sent."""
    chain = list(_chain(error))
    for found in chain:
        found.__traceback__ = None
    untrusted = certificate_error(chain, trust, operation)
    if untrusted is not None:
        return untrusted
    roots = [found for found in chain if isinstance(found, OSError) and found.errno is not None]
    said = f"{type(error).__name__}: {roots[-1] if roots else error}"
    kind: type[TransportError] = CallTimeoutError if isinstance(error, httpx.TimeoutException) else TransportError
    received = False
    if isinstance(error, _NO_CONNECTION):
        kind = ConnectFailedError
        said = f"no connection to {host} could be made ({said}). Nothing was sent. Check URL, port and firewall"
    elif isinstance(error, httpx.PoolTimeout):
        said = "all connections were busy for too long. Nothing was sent. Connect with a higher concurrency or timeout"
    else:
        received = operation != LOGIN
        said = f"the connection failed before the answer was complete ({said}). " + (
            "The server may have received the request: look at its state before repeating what is no plain reading"
            if received
            else "The call that needed a token was not sent. Try again later"
        )
    return kind(f"{operation}: {said}", operation=operation, maybe_acted=received)


def timeouts(seconds: float | None) -> dict[str, float | None]:
    """A request's timeouts, as httpx carries them in its extensions."""
    # Connecting is quick or fails; an answer may take minutes on a busy backup server.
    connect = 15.0 if seconds is None else min(15.0, seconds)
    return {"connect": connect, "read": seconds, "write": seconds, "pool": seconds}


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An exception with all that led to it."""
    waiting, seen = [error], set[int]()
    while waiting:
        found = waiting.pop(0)
        if id(found) in seen:
            continue
        seen.add(id(found))
        yield found
        waiting += [cause for cause in (found.__cause__, found.__context__) if cause is not None]
        if isinstance(found, BaseExceptionGroup):
            waiting += cast("BaseExceptionGroup[BaseException]", found).exceptions
