"""One connection to a server: what all calls, lists, waits and files go through."""

from __future__ import annotations

import copy
import importlib
import os
from collections.abc import Awaitable, Callable
from types import EllipsisType, TracebackType
from typing import Any, Self, TypeVar, Unpack, cast, overload

import anyio

from ._auth import TokenAuth
from ._failures import Retries
from ._files import AsyncReader, Download, Progress, Upload
from ._follow import start_once
from ._hub import Hub
from ._pager import Pager
from ._protocols import (
    ApiPackage,
    AsyncOperationLike,
    Caller,
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
from ._wait import OnPerson, Waiter, WaitOptions, settle
from ._wire import Options, Wire
from .errors import ConfigurationError

__all__ = ["Connection"]


W = TypeVar("W")


class Connection:
    """A logged-in connection, as `vbr.connect(…)` and `vbaz.connect(…)` make it; an asynchronous context manager.

    Entering it logs in, leaving it logs out and closes the sockets. It can be used by any number of tasks. What an
    operation does and who may call it is told by its module, with its place in the reference.
    """

    def __init__(
        self, url: str, wire: Wire, auth: TokenAuth, options: Options, log_in: Callable[[Caller], Awaitable[None]]
    ) -> None:
        self._url = url
        self._wire = wire
        self._auth = auth
        self._options = options
        self._log_in = log_in

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._url} {self.api.REVISION}>"

    @property
    def api(self) -> ApiPackage:
        """The generated package that this connection speaks; of several, the one chosen when it was entered."""
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
            await self._log_in(self)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self._wire.aclose()
            raise
        return self

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
            self._options.retries if retries is None else Retries.of(retries),
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

        Args:
            op: as for `call`.
            *args: likewise.
            **kwargs: likewise.

        Raises:
            CallError: the call failed.
        """
        return await self.send(op.request(*args, **kwargs))

    async def start_once(self, op: OperationModule[P, T, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Start a job or a policy; if the answer is lost, find the session that it may have started.

        It is never started a second time. Costs one more request than `call`: the sessions are listed before, so that
        a new one can be told by its id.

        Args:
            op: the module of an operation that starts one job or policy by its id, as `start_job`.
            *args: its arguments, without the client.
            **kwargs: likewise.

        Raises:
            ConfigurationError: the operation does not start one job or policy by its id.
            CallError: the start failed, or its answer was lost and no new session appeared within 15 s.
        """
        return await start_once(self, op, *args, **kwargs)

    def paginate(self, op: PageModule[P, I], *args: P.args, **kwargs: P.kwargs) -> Pager[I]:
        """Read a list of any length; nothing is sent before the pager is awaited or iterated over.

        Args:
            op: the module of an operation that answers a list.
            *args: its arguments, as its `asyncio` function documents them, without the client. Those whose body
                filters and sorts also take `filter=` and `sort=`, made with `F`.
            **kwargs: likewise.

        Raises:
            ConfigurationError: the operation answers no list.
        """
        return Pager(self, op, *args, **kwargs)

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

        Args:
            token: what it wrote down.
            **options: see `WaitOptions`.

        Raises:
            ConfigurationError: it is no token of a wait, or of a newer version.
        """
        return Waiter.from_json(self, token, **options)

    def hub(self, *, interval: float = 15.0, on_person: OnPerson = "error", explain: bool = False) -> Hub:
        """Wait for any number of works at the cost of one list request per kind and look.

        Args:
            interval: the seconds between two looks, once the first ones are done.
            on_person: what to do when a work waits for a person: `error` ends its wait, a function is called.
            explain: whether to read the failing task sessions and the end of the log of every work that fails.
        """
        return Hub(self, interval=interval, on_person=on_person, explain=explain)

    # --- files --------------------------------------------------------------------------------------------------------

    def download(self, op: OperationModule[P, Any, Any], *args: P.args, **kwargs: P.kwargs) -> Download:
        """Return a file to download: `await v.download(op, …).to_path("report.pdf")`.

        Args:
            op: the module of an operation whose answer is a file.
            *args: its arguments, without the client.
            **kwargs: likewise.
        """
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

        Args:
            request: what the `request` function of an operation module returned.

        Raises:
            CallError: it failed.
        """
        return await self._wire.send(request, self._options)

    def operation(self, op: object) -> OperationInfo:
        """What the OPERATIONS table knows of an operation.

        Args:
            op: its module, or its name, as in `sessions.get_session`.

        Raises:
            ConfigurationError: this revision has no such operation.
        """
        name = op if isinstance(op, str) else ".".join(str(getattr(op, "__name__", op)).split(".")[-2:])
        found: OperationInfo | None = self.api.operations.BY_MODULE.get(name)
        if found is None:
            raise ConfigurationError(f"{self.api.__name__} has no operation {name!r}: give a module below its api")
        return found

    def module(self, name: str) -> OperationModule[..., Any, Any]:
        """Import an operation module of this connection's revision.

        Args:
            name: tag and operation, as in `sessions.get_session`.

        Raises:
            ImportError: this revision has no such operation.
        """
        return cast("OperationModule[..., Any, Any]", importlib.import_module(f"{self.api.__name__}.api.{name}"))
