"""Servers for tests that answer as told, or misbehave at the socket: real connections over loopback."""

from __future__ import annotations

import hashlib
import json
import socket
import ssl
import struct
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

import anyio
import trustme
from anyio.abc import ByteStream, SocketAttribute
from anyio.streams.tls import TLSStream

TOKEN = "/api/oauth2/token"


@dataclass
class Seen:
    """A request as the server received it."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))

    @property
    def bearer(self) -> str:
        return self.headers.get("authorization", "").removeprefix("Bearer ")


@dataclass
class Answer:
    """What the server sends, and where it goes wrong.

    `fault`: `reset_before` (of any answer, after reading the request), `reset_in_head`, `reset_in_body`, `reset_after`
    (the whole body), `cut` (a clean end in the middle of the body), `hang`.
    """

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    fault: str | None = None


Script = Callable[[Seen], Answer | Awaitable[Answer]]


class Server:
    """Where a running server is, and what it has seen."""

    def __init__(self, port: int, secure: bool) -> None:
        self.port = port
        self.url = f"{'https' if secure else 'http'}://127.0.0.1:{port}"
        self.seen: list[Seen] = []
        self.connections = 0
        self.open = 0  # of the connections

    def of(self, path: str) -> list[Seen]:
        return [seen for seen in self.seen if seen.path == path]

    def grants(self) -> list[str]:
        return [seen.form["grant_type"] for seen in self.of(TOKEN) if seen.method == "POST"]


@cache
def _certificate() -> trustme.LeafCert:
    return trustme.CA().issue_cert("backup.invalid")


def fingerprint() -> str:
    """SHA-256 of the servers' certificate, as 64 hexadecimal digits."""
    der = ssl.PEM_cert_to_DER_cert(_certificate().cert_chain_pems[0].bytes().decode())
    return hashlib.sha256(der).hexdigest()


@asynccontextmanager
async def serve(
    script: Script, *, secure: bool = False, port: int = 0, certificate: trustme.LeafCert | None = None
) -> AsyncGenerator[Server]:
    """Run a server on a port, free unless given, of the loopback interface."""
    listener = await anyio.create_tcp_listener(local_host="127.0.0.1", local_port=port)
    server = Server(listener.extra(SocketAttribute.local_port), secure)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    if secure:
        cast("Any", certificate or _certificate()).configure_cert(context)

    async def handle(plain: ByteStream) -> None:
        server.connections += 1
        server.open += 1
        async with plain:
            stream = plain
            try:
                if secure:
                    stream = await TLSStream.wrap(
                        plain, server_side=True, ssl_context=context, standard_compatible=False
                    )
                while (seen := await _read(stream)) is not None:
                    server.seen.append(seen)
                    answer = script(seen)
                    if not isinstance(answer, Answer):
                        answer = await answer
                    if not await _send(stream, answer, plain):
                        return
            except (anyio.BrokenResourceError, anyio.ClosedResourceError, anyio.EndOfStream, ssl.SSLError):
                pass
            finally:
                server.open -= 1

    async with listener, anyio.create_task_group() as group:
        group.start_soon(listener.serve, handle)
        try:
            yield server
        finally:
            group.cancel_scope.cancel()


async def _read(stream: ByteStream) -> Seen | None:
    data = b""
    while b"\r\n\r\n" not in data:
        try:
            data += await stream.receive()
        except anyio.EndOfStream:
            return None
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    assert "transfer-encoding" not in headers, "the servers hang on chunked bodies"
    while len(body) < int(headers.get("content-length", "0")):
        body += await stream.receive()
    return Seen(method, target, headers, body)


async def _send(stream: ByteStream, answer: Answer, plain: ByteStream) -> bool:
    if answer.fault == "hang":
        await anyio.sleep_forever()
    if answer.fault == "reset_before":
        return _reset(plain)
    body = answer.body
    if not isinstance(body, bytes):
        body = b"" if body is None else body.encode() if isinstance(body, str) else json.dumps(body).encode()
    headers = {"Content-Type": "application/json", "Content-Length": str(len(body)), **answer.headers}
    head = (
        f"HTTP/1.1 {answer.status} X\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers.items()) + "\r\n"
    )
    if answer.fault == "reset_in_head":
        await stream.send(head.encode()[:20])
        return _reset(plain)
    if answer.fault in ("reset_in_body", "cut"):
        await stream.send(head.encode() + body[: len(body) // 2])
        await anyio.sleep(0.01)
        return _reset(plain) if answer.fault == "reset_in_body" else False
    await stream.send(head.encode() + (b"" if answer.status == 204 else body))
    if answer.fault == "reset_after":
        await anyio.sleep(0.01)
        return _reset(plain)
    return True


def _reset(plain: ByteStream) -> bool:
    """Make the coming close a reset instead of an end."""
    raw = plain.extra(SocketAttribute.raw_socket)
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def token(access: str = "access-1", refresh: str | None = "refresh-1", expires_in: float = 900, **more: Any) -> Answer:
    """The answer to a token request that is granted."""
    body = {"access_token": access, "token_type": "bearer", "refresh_token": refresh, "expires_in": expires_in}
    return Answer(body=body | {".issued": "2020-01-01T00:00:00Z", ".expires": "2020-01-01T00:15:00Z"} | more)


class Backup:
    """A backup server that keeps account of its tokens: a refresh token works once, and unknown tokens are refused.

    `accept` may be taken away from tokens to make them worthless; `lives` is their lifetime in seconds.
    """

    def __init__(self, answer: Script = lambda seen: Answer(body={"data": []}), lives: float = 900) -> None:
        self.lives = lives
        self.count = 0
        self.valid: set[str] = set()
        self.refreshable: set[str] = set()
        self.passwords = {"secret-password"}
        self._answer = answer

    def __call__(self, seen: Seen) -> Answer | Awaitable[Answer]:
        if seen.path == TOKEN and seen.method == "POST":
            return self._token(seen.form)
        if seen.path == "/api/oauth2/logout" or seen.path == TOKEN:
            self.valid.discard(seen.bearer)
            return Answer(200 if seen.method == "POST" else 204)
        if seen.bearer not in self.valid:
            return Answer(401)
        return self._answer(seen)

    def _token(self, form: dict[str, str]) -> Answer:
        kind = form["grant_type"].casefold()
        if kind == "password" and form["password"] not in self.passwords:
            return Answer(401, {"errorCode": "AccessDenied", "message": "The user name or password is incorrect."})
        if kind == "refresh_token":
            if form["refresh_token"] not in self.refreshable:
                return Answer(400, {"error": "invalid_grant", "error_description": "refresh token is unknown"})
            self.refreshable.discard(form["refresh_token"])
        self.count += 1
        self.valid.add(f"access-{self.count}")
        self.refreshable.add(f"refresh-{self.count}")
        return token(f"access-{self.count}", f"refresh-{self.count}", self.lives)
