"""One connection to a server: sends requests, decodes answers, raises on error statuses."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from json import dumps
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypeVar

import httpx

from .types import UNSET, File, Request, Response

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Client", "HttpResponse"]

T = TypeVar("T")

HttpResponse: TypeAlias = httpx.Response
REVISION = "1.2-rev0"
_CHUNK = 1 << 16
_LIST: Any = list
_BYTES: Any = (bytes, bytearray, memoryview)


class Client:
    """One connection to a server, with its pool of sockets. Use it as an asynchronous context manager.

    Args:
        base_url: scheme, host and port, as in `https://vbr01:9419`.
        token: an access token to send; leave it out when `httpx_args` carries an `auth`.
        httpx_args: passed to `httpx.AsyncClient`: `verify`, `timeout`, `auth`, `transport`, `proxy`, …
    """

    def __init__(self, base_url: str, *, token: str | None = None, httpx_args: Mapping[str, Any] | None = None) -> None:
        args = dict(httpx_args or {})
        headers = httpx.Headers(args.pop("headers", None))
        headers.setdefault("x-api-version", REVISION)
        headers.setdefault("Accept", "application/json, */*;q=0.5")
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        # A backup server answers slowly under load: connecting is quick or fails, reading may take minutes.
        args.setdefault("timeout", httpx.Timeout(120, connect=15))
        self.base_url = base_url.rstrip("/")
        self.http = httpx.AsyncClient(base_url=self.base_url, headers=headers, **args)

    def __repr__(self) -> str:
        host = self.base_url.rpartition("@")[2]  # without a name and password
        return f"<{__package__}.Client {host}>"

    async def __aenter__(self) -> Self:
        await self.http.__aenter__()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.http.__aexit__(exc_type, exc, tb)

    async def aclose(self) -> None:
        """Close the pool."""
        await self.http.aclose()

    def build(self, request: Request[Any, Any]) -> httpx.Request:
        """Make the HTTP request, ready to send."""
        body: dict[str, Any] = {}
        headers = httpx.Headers(request.headers)
        if request.json is not UNSET:
            body["json"] = request.json
        elif request.data is not UNSET:
            # The form's text is made here: HTTP libraries differ in how they treat None.
            body["data"] = {key: value for key, value in request.data.items() if value is not None}
        elif request.files is not UNSET:
            fields: dict[str, Any] = request.files or {}
            body["files"] = [part for name, value in fields.items() for part in _parts(name, value)]
        elif request.content is not UNSET and request.content is not None:
            headers.setdefault("Content-Type", "application/octet-stream")
            body["content"], size = _upload(request.content)
            if size is not None:
                headers["Content-Length"] = str(size)
        return self.http.build_request(
            request.method, request.url, params=request.params or None, headers=headers, **body
        )

    async def send(self, request: Request[T, Any]) -> Response[T]:
        """Send a request and decode the answer.

        Raises:
            StatusError: the server answered with an error status.
            DecodingError: the answer is not the JSON it should be.
            httpx.TransportError: no answer came.
        """
        response = await self.http.send(self.build(request))
        return request.decode(response.status_code, response.headers, response.content)

    def stream(self, request: Request[Any, Any]) -> AbstractAsyncContextManager[httpx.Response]:
        """Send a request and hand out the answer before its body has come, for bodies that do not fit in memory.

        Raises:
            StatusError: the server answered with an error status.
            httpx.TransportError: no answer came, or its body broke off.
        """
        return self._stream(request)

    @asynccontextmanager
    async def _stream(self, request: Request[Any, Any]) -> AsyncGenerator[httpx.Response]:
        response = await self.http.send(self.build(request), stream=True)
        try:
            if not response.is_success:
                content = await response.aread()
                request.decode(response.status_code, response.headers, content)
            yield response
        finally:
            await response.aclose()


def _parts(name: str, value: Any) -> list[tuple[str, tuple[Any, ...]]]:
    """The parts of a multipart form that one of its fields is sent as."""
    if isinstance(value, _LIST):
        return [part for entry in value for part in _parts(name, entry)]
    if isinstance(value, _BYTES):
        return [(name, (name, bytes(value)))]
    if value is None:
        return []
    kind = ("application/json",) if isinstance(value, dict) else ()
    return [(name, (None, value if isinstance(value, str) else dumps(value), *kind))]


def _upload(content: Any) -> tuple[bytes | AsyncIterable[bytes], int | None]:
    file = content if isinstance(content, File) else File(content)
    payload: Any = file.payload
    size = file.size
    if isinstance(payload, _BYTES):
        return bytes(payload), None  # its length is known to the HTTP library
    start: int | None = None
    if callable(getattr(payload, "read", None)):
        try:
            start = payload.tell()
            size = payload.seek(0, 2) - start if size is None else size
            payload.seek(start)
        except OSError:  # a pipe
            pass
    elif not isinstance(payload, AsyncIterable):
        kind = type(payload).__name__
        raise TypeError(f"An upload is bytes, a binary file or an asynchronous iterable, not {kind}")
    if size is None:
        kind = "chunks" if isinstance(payload, AsyncIterable) else "file"
        raise ValueError(f"An upload of unknown length needs its size: File({kind}, size=…)")
    return _Upload(payload, start, size), size


class _Upload:
    """Chunks of an upload, as many bytes as were said: another number would leave the connection out of step."""

    def __init__(self, payload: Any, start: int | None, size: int) -> None:
        self._payload = payload
        self._start = start
        self._size = size

    async def __aiter__(self) -> AsyncGenerator[bytes]:
        left = self._size
        chunks: AsyncIterator[bytes] = aiter(self._payload) if hasattr(self._payload, "__aiter__") else self._blocks()
        try:
            async for chunk in chunks:
                left -= len(chunk)
                if left < 0:
                    raise ValueError(f"The upload has more than the {self._size} bytes said")
                yield chunk
        finally:
            if isinstance(chunks, AsyncGenerator):
                await chunks.aclose()
        if left:
            raise ValueError(f"The upload has less than the {self._size} bytes said")

    async def _blocks(self) -> AsyncGenerator[bytes]:
        from anyio import to_thread  # only uploads of files need it

        if self._start is not None:
            self._payload.seek(self._start)  # the request may be sent anew, with another token
        while block := await to_thread.run_sync(self._payload.read, _CHUNK):
            yield block
