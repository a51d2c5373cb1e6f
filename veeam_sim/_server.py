"""Simulated servers on a loopback socket: certificate, port, start and stop; they serve from a thread of their own."""

from __future__ import annotations

import hashlib
import socket
import ssl
import weakref
from collections.abc import AsyncGenerator, Generator, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import anyio
import anyio.to_thread
import trustme
import uvicorn
from anyio.from_thread import start_blocking_portal
from uvicorn.protocols.http.h11_impl import H11Protocol

from ._app import App
from ._core import Product

if TYPE_CHECKING:
    from anyio.abc import TaskStatus
    from starlette.types import ASGIApp

    from ._clock import Clock
    from ._faults import Faults
    from ._tokens import Account

P = TypeVar("P", bound=Product)

_GRACE = 1.0
"""Seconds that requests in progress have left when a server is stopped."""


class Certificate:
    """A self-made server certificate, valid for no host name unless some are given: as the servers' default one.

    Args:
        hosts: names and addresses that it is valid for.
    """

    def __init__(self, hosts: Sequence[str] = ()) -> None:
        authority = trustme.CA(organization_name="Simulated Backup Server")
        issued = authority.issue_cert(*hosts, common_name="Simulated Backup Server Certificate")
        self.ca_pem: bytes = authority.cert_pem.bytes()
        """Certificate of the authority that signed it (PEM)."""
        der = ssl.PEM_cert_to_DER_cert(issued.cert_chain_pems[0].bytes().decode())
        digest = hashlib.sha256(der).hexdigest().upper()
        self.fingerprint = ":".join(digest[at : at + 2] for at in range(0, len(digest), 2))
        """SHA-256 of the certificate, as `AB:CD:…`."""
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with issued.private_key_and_cert_chain_pem.tempfile() as file:
            self.context.load_cert_chain(file)


@dataclass(frozen=True, slots=True)
class Listener:
    """An application and the bound socket that it is to be served on."""

    app: ASGIApp
    socket: socket.socket
    tls: ssl.SSLContext | None


def bind(host: str, port: int) -> socket.socket:
    """Bind a TCP socket; port 0 takes a free one.

    Raises:
        OSError: the port is busy or the address is not this machine's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Without the protocol asyncio leaves Nagle's algorithm on, and each answer takes 40 ms.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
        bound.listen(512)
    except OSError:
        bound.close()
        raise
    return bound


class Runner:
    """A thread with an event loop of its own that serves some listeners until it is stopped."""

    def __init__(self, listeners: Sequence[Listener]) -> None:
        self._listeners = listeners
        self._thread = ExitStack()

    def start(self) -> None:
        """Start serving; returns when requests are answered."""
        with ExitStack() as thread:
            # uvicorn knows no other event loop; whoever calls may be on any, or on none.
            self._portal = thread.enter_context(start_blocking_portal("asyncio", name="veeam_sim"))
            self._served, _ = self._portal.start_task(self._serve)
            self._thread = thread.pop_all()

    def stop(self) -> None:
        """Stop serving and close every connection; returns when that is done."""
        with self._thread:
            self._portal.call(self._stop.set)
            self._served.result()

    async def _serve(self, *, task_status: TaskStatus[None]) -> None:
        self._stop = anyio.Event()
        transports = weakref.WeakSet[Any]()
        servers = [_Uvicorn(listener, self._stop, transports) for listener in self._listeners]
        async with anyio.create_task_group() as group:
            for server in servers:
                group.start_soon(server.serve, [server.listener.socket])
            for server in servers:
                await server.serving.wait()
            task_status.started()
        # A TLS connection that was closed politely waits for a client that may never read again.
        for transport in list(transports):
            transport.abort()
        await anyio.sleep(0.01)


class _Uvicorn(uvicorn.Server):
    def __init__(self, listener: Listener, stop: anyio.Event, transports: weakref.WeakSet[Any]) -> None:
        class Protocol(H11Protocol):
            # The application needs the transport to drop a connection, which ASGI has no word for.
            def connection_made(self, transport: Any) -> None:
                transports.add(transport)
                self.app_state = {**self.app_state, "transport": transport}
                super().connection_made(transport)

        config = uvicorn.Config(
            listener.app,
            http=Protocol,
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            server_header=False,
            timeout_keep_alive=60,
        )
        config.load()
        config.ssl = listener.tls
        super().__init__(config)
        self.listener = listener
        self.serving = anyio.Event()
        self._stop = stop

    async def main_loop(self) -> None:
        self.serving.set()
        tick = 0
        while not self._stop.is_set():
            await self.on_tick(tick)
            tick += 10
            with anyio.move_on_after(1):
                await self._stop.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # uvicorn's own takes a tenth of a second, and waits for idle TLS connections that their clients keep.
        for server in self.servers:
            server.close()
        for listening in sockets or ():
            listening.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        # Tasks take themselves out of the set when they have ended.
        tasks = self.server_state.tasks
        with anyio.move_on_after(_GRACE):
            while tasks:  # noqa: ASYNC110  (the set is uvicorn's)
                await anyio.sleep(0.01)
        for task in list(tasks):
            task.cancel()
        while tasks:  # noqa: ASYNC110
            await anyio.sleep(0.01)


class SimServer(Generic[P]):
    """A simulated server, in process through `asgi`, or on a loopback socket inside `serve` or `running`.

    Attributes:
        product: its state.
        asgi: ASGI application, for `httpx.ASGITransport`; requests seen so far are in `asgi.served`.
        url: base URL while it is served on a socket, else None.
        username, password: an account that may do everything.
    """

    def __init__(
        self,
        product: P,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: bool = True,
        certificate_hosts: Sequence[str] = (),
    ) -> None:
        self.product = product
        self.asgi = App(product)
        self.host = host
        self.port = port
        self.url: str | None = None
        self.certificate = Certificate(certificate_hosts) if tls else None

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the server's certificate, as `AB:CD:…`.

        Raises:
            RuntimeError: the server was made with `tls=False`.
        """
        if self.certificate is None:
            raise RuntimeError("this server has no certificate: it was made with tls=False")
        return self.certificate.fingerprint

    @property
    def administrator(self) -> Account:
        """The account that may do everything."""
        return next(iter(self.product.accounts))

    @property
    def username(self) -> str:
        """Name of the account that may do everything."""
        return self.administrator.username

    @property
    def password(self) -> str:
        """Password of the account that may do everything."""
        return self.administrator.password

    @property
    def clock(self) -> Clock:
        """The server's time."""
        return self.product.clock

    @property
    def faults(self) -> Faults:
        """The fault script."""
        return self.product.faults

    def listener(self) -> Listener:
        """Bind the server's socket and set `url`.

        Raises:
            OSError: the port is busy.
        """
        bound = bind(self.host, self.port)
        host, port = bound.getsockname()[:2]
        self.url = f"{'https' if self.certificate else 'http'}://{f'[{host}]' if ':' in host else host}:{port}"
        return Listener(self.asgi, bound, self.certificate.context if self.certificate else None)

    @contextmanager
    def running(self) -> Generator[str]:
        """Serve on a socket inside a `with`; gives the base URL."""
        runner = Runner([self.listener()])
        runner.start()
        try:
            yield str(self.url)
        finally:
            runner.stop()
            self.url = None

    @asynccontextmanager
    async def serve(self) -> AsyncGenerator[str]:
        """Serve on a socket inside an `async with`, on asyncio or trio; gives the base URL."""
        runner = Runner([self.listener()])
        await anyio.to_thread.run_sync(runner.start)
        try:
            yield str(self.url)
        finally:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(runner.stop)
            self.url = None
