"""The edge to httpx: what sends requests and is watched doing so, and what its exceptions mean.

The only module that imports httpx; the others take from here what they need of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from typing import cast

import anyio
import httpx
from httpx import AsyncBaseTransport, AsyncClient, Auth, Request, RequestNotRead, Response

from ._observe import Attempt, Hook, log_attempt
from ._retry import LOGIN
from ._tls import Trust, certificate_error, ssl_context
from .errors import CallTimeoutError, ConnectFailedError, TransportError

__all__ = [
    "CALL",
    "FAILURES",
    "AsyncBaseTransport",
    "AsyncClient",
    "Auth",
    "Request",
    "RequestNotRead",
    "Response",
    "client",
    "observed",
    "timeouts",
    "transport_error",
]

CALL = "veeam.call"  # the extension of a request that carries its operation and the number of the attempt
# Besides httpx's own, what the event loops let through: TLS errors are OSErrors.
FAILURES = (httpx.RequestError, OSError, anyio.BrokenResourceError, anyio.ClosedResourceError, anyio.EndOfStream)
_NO_CONNECTION = (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


class _Observed(AsyncBaseTransport):
    """Shows every request to the log and the hooks."""

    def __init__(self, inner: AsyncBaseTransport, hooks: Sequence[Hook]) -> None:
        self._inner = inner
        self._hooks = hooks

    async def handle_async_request(self, request: Request) -> Response:
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
                log_attempt(attempt, request.url.query, headers)
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


def observed(
    trust: Trust,
    hooks: Sequence[Hook],
    *,
    connections: int,
    proxy: str | None = None,
    transport: AsyncBaseTransport | None = None,
) -> AsyncBaseTransport:
    """Make a pool of sockets that shows every request to the log and the hooks; or let `transport` take its place."""
    if transport is None:
        limits = httpx.Limits(max_connections=connections, max_keepalive_connections=connections)
        transport = httpx.AsyncHTTPTransport(verify=ssl_context(trust), limits=limits, proxy=proxy)
    return _Observed(transport, hooks)


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
    if isinstance(error, _NO_CONNECTION):
        return ConnectFailedError(
            f"{operation}: no connection to {host} could be made ({said}). Nothing was sent. Check the URL, the name, "
            "the port and the firewall",
            operation=operation,
            maybe_received=False,
        )
    if isinstance(error, httpx.PoolTimeout):
        return CallTimeoutError(
            f"{operation}: all connections were busy for too long. Nothing was sent. Connect with a higher concurrency "
            "or timeout",
            operation=operation,
            maybe_received=False,
        )
    kind = CallTimeoutError if isinstance(error, httpx.TimeoutException) else TransportError
    if operation == LOGIN:
        return kind(
            f"{operation}: the connection failed before the answer was complete ({said}). The call that needed a token "
            "was not sent. Try again later",
            operation=operation,
            maybe_received=False,
        )
    return kind(
        f"{operation}: the connection failed before the answer was complete ({said}). The server may have received the "
        "request: look at its state before repeating what is no plain reading",
        operation=operation,
        maybe_received=True,
    )


def client(url: str, trust: Trust, timeout: float) -> AsyncClient:
    """Make a client for what needs no login."""
    return AsyncClient(base_url=url, verify=ssl_context(trust), timeout=timeout, trust_env=False)


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
