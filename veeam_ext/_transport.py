"""Sends calls: retries, concurrency limit, hooks, and errors that say whether the server may have acted.

The only module that imports httpx; the others take from here what they need of it.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeVar, cast

import anyio
import httpx
from httpx import AsyncBaseTransport, AsyncClient, Auth, Request, RequestNotRead, Response

from ._answers import status_error
from ._observe import Attempt, Hook, Tracer, log_attempt, logger, span
from ._protocols import ApiPackage, OperationInfo, RequestLike, ResponseLike, T
from ._retry import LOGIN, Budget, Retries, is_repeatable
from ._tls import Trust, certificate_error, ssl_context
from .errors import CallError, CallTimeoutError, ConnectFailedError, DecodingError, TransportError

__all__ = [
    "AsyncBaseTransport",
    "AsyncClient",
    "Auth",
    "Body",
    "Options",
    "Request",
    "RequestNotRead",
    "Response",
    "Wire",
]

X = TypeVar("X")

_NO_CONNECTION = (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
# Besides httpx's own, what the event loops let through: TLS errors are OSErrors.
_FAILURES = (httpx.RequestError, OSError, anyio.BrokenResourceError, anyio.ClosedResourceError, anyio.EndOfStream)
_CALL = "veeam.call"  # where a request carries its operation and the number of the attempt


@dataclass(frozen=True, slots=True)
class Options:
    """What can differ from call to call.

    Attributes:
        timeout: seconds in which the server must take or give the next bytes; None for no limit.
        retries: how failed calls are repeated.
    """

    timeout: float | None
    retries: Retries


class _Observed(AsyncBaseTransport):
    """Shows every request to the log and the hooks."""

    def __init__(self, inner: AsyncBaseTransport, hooks: Sequence[Hook]) -> None:
        self._inner = inner
        self._hooks = hooks

    async def handle_async_request(self, request: Request) -> Response:
        operation, number = request.extensions[_CALL]
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


class Body:
    """The body of a streamed answer, chunk by chunk."""

    def __init__(self, response: Response, fail: Callable[[BaseException], CallError]) -> None:
        self._response = response
        self._fail = fail
        self.headers: Mapping[str, str] = response.headers

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._response.aiter_bytes():
                yield chunk
        except _FAILURES as error:
            raise self._fail(error) from error


class Wire:
    """One generated client with its pool, and what all calls through it share.

    Args:
        api: the generated package.
        url: scheme, host and port.
        auth: adds the token to each request.
        trust: whom to trust.
        transport: what sends in place of a pool of sockets; for tests in process.
        proxy: URL of a proxy; the environment's proxies are not used, as they lead to the internet.
        concurrency: the most requests under way at a time.
        hooks: entered around each attempt.
        tracer: makes a span of each call.
    """

    def __init__(
        self,
        api: ApiPackage,
        url: str,
        auth: Auth,
        *,
        trust: Trust,
        transport: AsyncBaseTransport | None,
        proxy: str | None,
        concurrency: int,
        hooks: Sequence[Hook],
        tracer: Tracer | None,
    ) -> None:
        if transport is None:
            # One connection more than calls, for the token call of the one that must renew its token first.
            limits = httpx.Limits(max_connections=concurrency + 1, max_keepalive_connections=concurrency + 1)
            transport = httpx.AsyncHTTPTransport(verify=ssl_context(trust), limits=limits, proxy=proxy)
        self.api = api
        self._host = httpx.URL(url).host
        self._trust = trust
        self._tracer = tracer
        self._budget = Budget()
        self._slots = anyio.Semaphore(concurrency)
        self._client: Any = api.Client(
            url, httpx_args={"auth": auth, "transport": _Observed(transport, hooks), "trust_env": False}
        )
        self.http: AsyncClient = self._client.http

    async def aclose(self) -> None:
        """Close the pool."""
        await self.http.aclose()

    async def send(self, request: RequestLike[T, Any], options: Options) -> ResponseLike[T]:
        """Send a call, with retries.

        Raises:
            CallError: it failed for good.
        """

        async def once(number: int) -> ResponseLike[T]:
            async with self._slots:
                response = await self._exchange(request, options, number, stream=False)
            return self._decode(request, response)

        with span(self._tracer, request.operation, request.method, request.url, self._host) as attempts:
            return await self.retrying(once, options, lambda: self._info(request), attempts)

    @asynccontextmanager
    async def stream(self, request: RequestLike[Any, Any], options: Options) -> AsyncGenerator[Body]:
        """Send a call and hand out the answer before its body has come. Nothing is repeated once the body has begun.

        Raises:
            CallError: it failed for good.
        """

        async def once(number: int) -> Response:
            response = await self._exchange(request, options, number, stream=True)
            if not response.is_success:
                self._decode(request, response)
            return response

        with span(self._tracer, request.operation, request.method, request.url, self._host) as attempts:
            async with self._slots:
                response = await self.retrying(once, options, lambda: self._info(request), attempts)
                try:
                    yield Body(response, lambda error: self.failure(error, request.operation))
                finally:
                    with anyio.CancelScope(shield=True):
                        await response.aclose()

    async def retrying(
        self,
        once: Callable[[int], Awaitable[X]],
        options: Options,
        info: Callable[[], OperationInfo | None],
        attempts: Callable[[int], None] = lambda attempts: None,
    ) -> X:
        """Do something until it works or must not be repeated; it is told the number of the attempt."""
        number, maybe_acted = 1, False
        while True:
            try:
                answer = await once(number)
            except CallError as error:
                failure = error
            else:
                attempts(number)
                self._budget.succeeded(number - 1)
                return answer
            maybe_acted = maybe_acted or failure.maybe_acted
            failure.attempts, failure.maybe_acted = number, maybe_acted
            known = info()
            delay = options.retries.delay(failure, repeatable=known is not None and is_repeatable(known))
            if delay is not None and not self._budget.take():
                failure.add_note("It was not tried again: too many calls of this connection fail at the moment")
                delay = None
            if delay is None:
                raise failure
            logger.info("%s Next try in %.1f s", failure, delay)
            await anyio.sleep(delay)
            number += 1

    def _info(self, request: RequestLike[Any, Any]) -> OperationInfo | None:
        found: OperationInfo | None = self.api.operations.BY_MODULE.get(request.operation)
        return found

    async def _exchange(
        self, request: RequestLike[Any, Any], options: Options, number: int, *, stream: bool
    ) -> Response:
        prepared: Request = self._client.build(request)
        prepared.extensions["timeout"] = _timeout(options.timeout)
        prepared.extensions[_CALL] = (request.operation, number)
        try:
            response = await self.http.send(prepared, stream=stream)
            if stream and not response.is_success:
                await response.aread()
        except _FAILURES as error:
            raise self.failure(error, request.operation) from error
        return response

    def _decode(self, request: RequestLike[T, Any], response: Response) -> ResponseLike[T]:
        errors = self.api.errors
        status, content = response.status_code, response.content
        try:
            return request.decode(status, response.headers, content)
        except errors.StatusError:
            info = self._info(request)
            failure: Exception = status_error(
                request.operation,
                status,
                response.headers,
                content,
                revision=self.api.REVISION,
                roles=info.roles if info else (),
            )
        except errors.DecodingError as error:
            failure = DecodingError(
                f"{error}. Something between here and the server may have answered in its place: check the URL",
                operation=request.operation,
                status=status,
                content=content,
                maybe_acted=request.method != "GET",
            )
        raise failure

    async def token_call(self, operation: str, build: Callable[[AsyncClient], Request]) -> Response:
        """Send a request of the login itself, once and without a token. An error status is returned, not raised.

        Args:
            operation: `login` or `logout`.
            build: makes the request; what it puts in it stays out of the frames that an error could show.

        Raises:
            TransportError: no answer came.
        """
        request = build(self.http)
        request.extensions[_CALL] = (operation, 1)
        try:
            return await self.http.send(request, auth=None)
        except _FAILURES as error:
            raise self.failure(error, operation) from error

    def failure(self, error: BaseException, operation: str) -> TransportError:
        """Make the error for an exception of the transport, and take from that the frames that hold what was sent."""
        chain = list(_chain(error))
        for found in chain:
            found.__traceback__ = None
        untrusted = certificate_error(chain, self._trust, operation)
        if untrusted is not None:
            return untrusted
        roots = [found for found in chain if isinstance(found, OSError) and found.errno is not None]
        said = f"{type(error).__name__}: {roots[-1] if roots else error}"
        if isinstance(error, _NO_CONNECTION):
            return ConnectFailedError(
                f"{operation}: no connection to {self._host} could be made ({said}). Nothing was sent. Check the URL, "
                "the name, the port and the firewall",
                operation=operation,
                maybe_received=False,
            )
        if isinstance(error, httpx.PoolTimeout):
            return CallTimeoutError(
                f"{operation}: all connections were busy for too long. Nothing was sent. Connect with a higher "
                "concurrency or timeout",
                operation=operation,
                maybe_received=False,
            )
        kind = CallTimeoutError if isinstance(error, httpx.TimeoutException) else TransportError
        if operation == LOGIN:
            return kind(
                f"{operation}: the connection failed before the answer was complete ({said}). The call that needed a "
                "token was not sent. Try again later",
                operation=operation,
                maybe_received=False,
            )
        return kind(
            f"{operation}: the connection failed before the answer was complete ({said}). The server may have received "
            "the request: look at its state before repeating what is no plain reading",
            operation=operation,
            maybe_received=True,
        )


def _timeout(seconds: float | None) -> dict[str, float | None]:
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
