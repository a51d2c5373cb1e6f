"""One connection to a server: what all calls, lists, waits and files go through."""

from __future__ import annotations

import copy
import importlib
import os
from collections.abc import Sequence
from types import EllipsisType, TracebackType
from typing import Any, Literal, Self, TypedDict, TypeVar, Unpack, cast, overload
from urllib.parse import urlsplit

import anyio

from ._answers import unsupported
from ._auth import TokenAuth
from ._files import AsyncReader, Download, Progress, Upload
from ._observe import Hook, Tracer
from ._pager import Pager
from ._protocols import (
    ApiPackage,
    AsyncOperationLike,
    I,
    OperationInfo,
    OperationModule,
    P,
    PageModule,
    R,
    RequestLike,
    ResponseLike,
    T,
)
from ._retry import Retries
from ._revisions import named_revisions
from ._start import start_once
from ._tls import Trust
from ._transport import FAILURES, AsyncBaseTransport
from ._wait import OnProgress, Waiter, settle
from ._wire import Options, Wire
from .errors import ConfigurationError, UnsupportedRevisionError

__all__ = ["ConnectOptions", "Connection", "open_connection"]


W = TypeVar("W")


class ConnectOptions(TypedDict, total=False):
    """What both products' `connect` also take.

    Attributes:
        tls: whom to trust: `Pin(fingerprint)`, the path of a CA file, an `ssl.SSLContext`, None for the system's store
            (the default), or `Unverified()` to trust anyone.
        timeout: seconds in which the server must take or give the next bytes; None for no limit. Default: 120.
        retries: how often a failed call is repeated where that is safe, or `Retries` with more to set. Default: 3.
        concurrency: the most requests under way at a time. Default: 16.
        hooks: entered around each request over the wire, token calls included.
        tracer: an OpenTelemetry tracer, which makes a span of each call.
        proxy: the URL of a proxy. The proxies of the environment are not used: they lead to the internet.
        transport: an httpx transport that sends in place of sockets, for tests in process.
    """

    tls: Trust
    timeout: float | None
    retries: int | Retries
    concurrency: int
    hooks: Sequence[Hook]
    tracer: Tracer | None
    proxy: str | None
    transport: AsyncBaseTransport | None


class WaitOptions(TypedDict, total=False):
    """How to wait.

    Attributes:
        kind: the kind of work, where only an id is given: `session`, `task`, `job_session`, …
        parent: the session id of the mount, for an Entra ID restore session.
        timeout: seconds, or None to wait as long as it takes.
        on_timeout: `leave` lets the work go on, `stop` tells the server to stop it.
        on_progress: called, and awaited if need be, after every poll.
        on_person: what to do when the work waits for a person: `error`, or a function to call before the wait goes on.
        longest: the longest time between two polls, in seconds.
    """

    kind: str | None
    parent: str | None
    timeout: float | None
    on_timeout: Literal["leave", "stop"]
    on_progress: OnProgress | None
    on_person: OnProgress | Literal["error"]
    longest: float


class Connection:
    """A logged-in connection, as `vbr.connect(…)` and `vbaz.connect(…)` make it; an asynchronous context manager.

    Entering it logs in, leaving it logs out and closes the sockets. It can be used by any number of tasks.
    """

    def __init__(self, url: str, wire: Wire, auth: TokenAuth, options: Options) -> None:
        self._url = url
        self._wire = wire
        self._auth = auth
        self._options = options

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._url} {self.api.REVISION}>"

    @property
    def api(self) -> ApiPackage:
        """The generated package that this connection speaks."""
        return self._wire.api

    @property
    def url(self) -> str:
        """Scheme, host and port of the server."""
        return self._url

    async def __aenter__(self) -> Self:
        """Log in.

        Raises:
            LoginError: the server refused the secrets; they are not tried again.
            UnsupportedRevisionError: the server does not speak this revision.
            ConnectFailedError: no connection could be made; CertificateError: the certificate is not to be trusted.
        """
        try:
            await self._wire.retrying(lambda number: self._auth.token(), self._options, lambda: None)
        except BaseException as error:
            if isinstance(error, UnsupportedRevisionError) and not error.supported:
                error = await self._named(error)
            with anyio.CancelScope(shield=True):
                await self._wire.aclose()
            raise error from None
        return self

    async def _named(self, error: UnsupportedRevisionError) -> UnsupportedRevisionError:
        try:
            return unsupported(self.api.REVISION, await named_revisions(self._wire.http))
        except FAILURES:
            return error

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Log out and close the sockets."""
        with anyio.CancelScope(shield=True):
            await self._auth.logout()
            await self._wire.aclose()

    def with_(self, *, timeout: float | EllipsisType | None = ..., retries: int | Retries | None = None) -> Self:
        """Return a connection over the same login and sockets whose calls differ in these.

        Args:
            timeout: seconds, as for `connect`; None for no limit.
            retries: as for `connect`.
        """
        clone = copy.copy(self)
        clone._options = Options(
            self._options.timeout if isinstance(timeout, EllipsisType) else timeout,
            self._options.retries if retries is None else _retries(retries),
        )
        return clone

    # --- calls --------------------------------------------------------------------------------------------------------

    async def call(self, op: OperationModule[P, T, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Call an operation and return its decoded answer.

        Where a server answers "in work" instead (VBAz, 202), the end of that is waited for and its result returned.

        Args:
            op: the module of the operation, as in `from veeam_vbr.v1_2_rev0.api.jobs import start_job`.
            *args: its arguments, as its `asyncio` function documents them, without the client.
            **kwargs: likewise.

        Raises:
            CallError: the call failed; which of its kinds says how, and `maybe_acted` whether it may have worked.
            WorkFailedError: the work that the server answered with failed.
        """
        request = op.request(*args, **kwargs)
        return request.result(await settle(self, request))

    async def raw(self, op: OperationModule[P, T, R], *args: P.args, **kwargs: P.kwargs) -> ResponseLike[T]:
        """Call an operation and return its answer with status, headers and body; nothing is waited for.

        Raises:
            CallError: the call failed.
        """
        return await self.send(op.request(*args, **kwargs))

    async def start_once(self, op: OperationModule[P, T, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Start a job or a policy; if the answer is lost, find the session that it may have started.

        It is never started a second time. Costs one more request than `call`: the sessions are listed before, so that
        a new one can be told by its id.

        Raises:
            ConfigurationError: the operation does not start one job or policy by its id.
            CallError: the start failed, or its answer was lost and no new session appeared within 15 s.
        """
        return await start_once(self, op, *args, **kwargs)

    def paginate(self, op: PageModule[P, I], *args: P.args, **kwargs: P.kwargs) -> Pager[I]:
        """Read a list of any length; nothing is sent before the pager is awaited or iterated over."""
        return Pager(self, op, args, kwargs)

    @overload
    def wait(self, work: str, **options: Unpack[WaitOptions]) -> Waiter[Any]: ...
    @overload
    def wait(self, work: AsyncOperationLike[T], **options: Unpack[WaitOptions]) -> Waiter[T]: ...
    @overload
    def wait(self, work: W, **options: Unpack[WaitOptions]) -> Waiter[W]: ...
    def wait(self, work: Any, **options: Unpack[WaitOptions]) -> Waiter[Any]:
        """Wait for the end of work: await what is returned, for how it ended.

        Args:
            work: the answer of the call that started it, as a model or a dict, or its id (then `kind` is needed).
            **options: see `WaitOptions`.

        Raises:
            ConfigurationError: it is nothing to wait for.
        """
        return Waiter(self, work, **options)

    def resume_wait(self, token: str, **options: Unpack[WaitOptions]) -> Waiter[Any]:
        """Go on with the wait that another process wrote down with `Waiter.to_json()`.

        Raises:
            ConfigurationError: it is no token of a wait, or of a newer version.
        """
        return Waiter.from_json(self, token, **options)

    # --- files --------------------------------------------------------------------------------------------------------

    def download(self, op: OperationModule[P, Any, Any], *args: P.args, **kwargs: P.kwargs) -> Download:
        """Return a file to download: `await v.download(op, …).to_path("report.pdf")`."""
        return Download(self._wire, op.request(*args, **kwargs), self._options)

    async def upload(
        self, source: str | os.PathLike[str] | AsyncReader, *, size: int | None = None, progress: Progress | None = None
    ) -> Any:
        """Make the body of an upload: `await v.call(op, …, body=await v.upload("users.xml"))`.

        Bytes need none of this: give them as `body=`.

        Args:
            source: a path, or what has `async def read(size)`.
            size: bytes; needed for a reader.
            progress: told the bytes done and the bytes of all.

        Raises:
            ConfigurationError: the size of a reader is not given.
            OSError: there is no such file.
        """
        upload = await Upload.of(source, size, progress)
        return self.api.types.File(upload, upload.size)

    # --- what pagers, waiters and the hub need ------------------------------------------------------------------------

    async def send(self, request: RequestLike[T, Any]) -> ResponseLike[T]:
        """Send a call that was built before, with login and retries.

        Raises:
            CallError: it failed.
        """
        return await self._wire.send(request, self._options)

    def operation(self, op: object) -> OperationInfo:
        """What the OPERATIONS table knows of an operation module, or of a name such as `sessions.get_session`.

        Raises:
            ConfigurationError: this revision has no such operation.
        """
        name = op if isinstance(op, str) else ".".join(str(getattr(op, "__name__", op)).split(".")[-2:])
        found: OperationInfo | None = self.api.operations.BY_MODULE.get(name)
        if found is None:
            raise ConfigurationError(f"{self.api.__name__} has no operation {name!r}: give a module below its api")
        return found

    def module(self, name: str) -> OperationModule[..., Any, Any]:
        """Import an operation module by tag and name, as in `sessions.get_session`."""
        return cast("OperationModule[..., Any, Any]", importlib.import_module(f"{self.api.__name__}.api.{name}"))


def open_connection(url: str, port: int, api: ApiPackage, auth: TokenAuth, options: ConnectOptions) -> Connection:
    """Make a connection, not yet logged in; both products' `connect` end here.

    Raises:
        ConfigurationError: the URL or an option makes no sense.
    """
    base = _base_url(url, port, in_process=options.get("transport") is not None)
    concurrency = options.get("concurrency", 16)
    if concurrency < 1:
        raise ConfigurationError(f"concurrency={concurrency} lets no request through: give 1 or more")
    wire = Wire(
        api,
        base,
        auth,
        trust=options.get("tls"),
        transport=options.get("transport"),
        proxy=options.get("proxy"),
        concurrency=concurrency,
        hooks=options.get("hooks", ()),
        tracer=options.get("tracer"),
    )
    auth.bind(wire)
    return Connection(base, wire, auth, Options(options.get("timeout", 120.0), _retries(options.get("retries", 3))))


def _retries(retries: int | Retries) -> Retries:
    return Retries(times=retries) if isinstance(retries, int) else retries


def _base_url(url: str, port: int, *, in_process: bool) -> str:
    text = url.strip()
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host, given = parts.hostname, parts.port
    except ValueError:
        host, given, parts = None, None, urlsplit("")
    if not host or parts.scheme not in ("http", "https") or parts.path.strip("/") or parts.query or "@" in parts.netloc:
        raise ConfigurationError(
            f"{url!r} is no address of a server: give scheme, host and port only, as in 'https://server:{port}'"
        )
    if parts.scheme == "http" and not in_process and host not in ("localhost", "127.0.0.1", "::1"):
        raise ConfigurationError(f"{url!r} would send the password in the clear: use https")
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{given or port}"
