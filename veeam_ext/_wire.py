"""Sends calls through one generated client: concurrency limit, retries, and errors that say what may have been done."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlsplit

import anyio

from ._failures import Budget, Retries, is_repeatable, status_error
from ._protocols import ApiPackage, OperationInfo, RequestLike, ResponseLike, T
from ._tls import Trust
from ._transport import (
    CALL,
    FAILURES,
    AsyncBaseTransport,
    AsyncClient,
    Auth,
    Hook,
    Request,
    Response,
    Tracer,
    logger,
    observed,
    span,
    timeouts,
    transport_error,
)
from .errors import CallError, ConfigurationError, DecodingError, TransportError

__all__ = ["Body", "Options", "Wire"]

X = TypeVar("X")


@dataclass(frozen=True, slots=True)
class Options:
    """What can differ from call to call.

    Attributes:
        timeout: seconds in which the server must take or give the next bytes; None for no limit.
        retries: how failed calls are repeated.
    """

    timeout: float | None
    retries: Retries


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
        except FAILURES as error:
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
        pool = observed(trust, hooks, proxy=proxy, transport=transport)
        self._args = {"auth": auth, "transport": pool, "trust_env": False}
        self._url = url
        self._host = urlsplit(url).netloc
        self._trust = trust
        self._tracer = tracer
        self._budget = Budget()
        self._slots = anyio.Semaphore(concurrency, fast_acquire=True)  # sending gives way to other tasks anyhow
        self.speak(api)

    def speak(self, api: ApiPackage) -> None:
        """Send all that follows in this revision."""
        self.api = api
        self._client: Any = api.Client(self._url, httpx_args=self._args)

    @property
    def http(self) -> AsyncClient:
        """What sends requests."""
        http: AsyncClient = self._client.http
        return http

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

    async def consume(
        self, request: RequestLike[Any, Any], options: Options, sink: Callable[[Body], Awaitable[X]], *, restart: bool
    ) -> X:
        """Send a call and hand the answer to `sink` before its body has come.

        Args:
            request: the call.
            options: its timeout and retries.
            sink: reads the body.
            restart: whether `sink` may be called again, for a body that broke off.

        Raises:
            CallError: it failed for good.
        """
        begun = False

        async def once(number: int) -> X:
            nonlocal begun
            async with self._slots:
                response = await self._exchange(request, options, number, stream=True)
                try:
                    if not response.is_success:
                        self._decode(request, response)
                    begun = True
                    return await sink(Body(response, lambda error: self._failure(error, request.operation)))
                finally:
                    with anyio.CancelScope(shield=True):
                        await response.aclose()

        with span(self._tracer, request.operation, request.method, request.url, self._host) as attempts:
            info = self._info(request)
            return await self.retrying(once, options, lambda: info if restart or not begun else None, attempts)

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

    def _failure(self, error: BaseException, operation: str) -> TransportError:
        return transport_error(error, operation, self._host, self._trust)

    def _info(self, request: RequestLike[Any, Any]) -> OperationInfo | None:
        found: OperationInfo | None = self.api.operations.BY_MODULE.get(request.operation)
        return found

    async def _exchange(
        self, request: RequestLike[Any, Any], options: Options, number: int, *, stream: bool
    ) -> Response:
        if not isinstance(request, self.api.types.Request):
            raise ConfigurationError(
                f"{type(request).__module__}: {request.operation} is an operation of another revision, and this "
                f"connection speaks {self.api.__name__}: import the operation from its api"
            )
        prepared: Request = self._client.build(request)
        prepared.extensions["timeout"] = timeouts(options.timeout)
        prepared.extensions[CALL] = (request.operation, number)
        try:
            response = await self.http.send(prepared, stream=stream)
            if stream and not response.is_success:
                await response.aread()
        except FAILURES as error:
            raise self._failure(error, request.operation) from error
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

    async def without_token(self, operation: str, ask: Callable[[AsyncClient], Awaitable[X]]) -> X:
        """Do what needs no login, once: `login`, `logout` or `discover`. An error status is no error here.

        Raises:
            TransportError: no answer came.
        """
        try:
            return await ask(self.http)
        except FAILURES as error:
            raise self._failure(error, operation) from error
