"""A server on a loopback socket that answers as it is told and remembers, byte for byte, what it was asked."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import anyio
import h11
from anyio.abc import SocketAttribute, SocketStream


@dataclass
class Asked:
    """One request as it came over the wire: nothing is unquoted, no header is merged."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes

    def all(self, name: str) -> list[str]:
        """Every value of a header."""
        return [value for key, value in self.headers if key == name.lower()]


@dataclass
class Answer:
    """What to answer: a body at once, or piece by piece from an iterator, with its length if one is given."""

    status: int = 200
    body: bytes | AsyncIterator[bytes] = b""
    content_type: str | None = "application/json"
    length: int | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])


@dataclass
class Server:
    """The address, what was asked so far, and how many connections are open and were opened."""

    url: str
    answers: list[Answer]
    asked: list[Asked] = field(default_factory=list[Asked])
    open: int = 0
    opened: int = 0

    async def all_closed(self) -> None:
        """Wait until no connection is open any more."""
        with anyio.fail_after(5):
            while self.open:  # noqa: ASYNC110  (a connection that opens meanwhile counts)
                await anyio.sleep(0.01)

    async def handle(self, stream: SocketStream) -> None:
        """Serve one connection until either side ends it."""
        self.open += 1
        self.opened += 1
        wire = h11.Connection(h11.SERVER)
        try:
            async with stream:
                while await self._one(stream, wire):
                    wire.start_next_cycle()
        except (anyio.BrokenResourceError, anyio.EndOfStream, h11.RemoteProtocolError):
            pass  # the client is gone
        finally:
            self.open -= 1

    async def _one(self, stream: SocketStream, wire: h11.Connection) -> bool:
        head: h11.Request | None = None
        body = bytearray()
        while True:
            event: Any = wire.next_event()
            if event is h11.NEED_DATA:
                try:
                    wire.receive_data(await stream.receive())
                except anyio.EndOfStream:
                    wire.receive_data(b"")
            elif isinstance(event, h11.Request):
                head = event
            elif isinstance(event, h11.Data):
                body += event.data
            elif isinstance(event, h11.EndOfMessage):
                break
            else:
                return False
        assert head is not None
        headers = [(name.decode(), value.decode("latin-1")) for name, value in head.headers]
        self.asked.append(Asked(head.method.decode(), head.target.decode(), headers, bytes(body)))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        await self._answer(stream, wire, answer)
        return wire.our_state is h11.DONE and wire.their_state is h11.DONE

    async def _answer(self, stream: SocketStream, wire: h11.Connection, answer: Answer) -> None:
        headers = dict(answer.headers)
        if answer.content_type:
            headers["Content-Type"] = answer.content_type
        if isinstance(answer.body, bytes) and answer.status != 204:
            headers["Content-Length"] = str(len(answer.body) if answer.length is None else answer.length)
        elif answer.length is not None:
            headers["Content-Length"] = str(answer.length)
        await stream.send(wire.send(h11.Response(status_code=answer.status, headers=list(headers.items()))) or b"")
        if isinstance(answer.body, bytes):
            await stream.send(wire.send(h11.Data(answer.body)) or b"")
            if len(answer.body) < (answer.length or 0):
                await stream.aclose()  # breaks off in the middle of the body
                return
        else:
            async for chunk in answer.body:
                await stream.send(wire.send(h11.Data(chunk)) or b"")
        await stream.send(wire.send(h11.EndOfMessage()) or b"")


@asynccontextmanager
async def serve(*answers: Answer) -> AsyncGenerator[Server]:
    """Serve the answers in turn, the last one again and again."""
    listener = await anyio.create_tcp_listener(local_host="127.0.0.1", local_port=0)
    port = listener.extra(SocketAttribute.local_port)
    server = Server(f"http://127.0.0.1:{port}", list(answers) or [Answer(body=b"{}")])
    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, server.handle)
        yield server
        tasks.cancel_scope.cancel()
