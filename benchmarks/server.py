"""The server of the benchmark, in a process of its own: as quick as it can be, so that clients are measured.

`python -m benchmarks.server DATA CERTIFICATE` serves ports and prints them as JSON: plain, with TLS, and plain behind
links with round trips of 5, 10 and 50 ms.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

LINKS = {"fast": 0.0, "tls": 0.0, "5 ms": 0.005, "10 ms": 0.01, "50 ms": 0.05}
"""Name → seconds that pass before each answer, for both ways together."""

_BLOCK = bytes(range(256)) * 4096  # 1 MiB


class Answers:
    """What is answered to which request; what does not differ is made once.

    Args:
        data: the folder of the payloads.
    """

    def __init__(self, data: Path) -> None:
        rows = json.loads((data / "sessions-2000.json").read_bytes())["data"]
        self._one = json.dumps(rows[0]).encode()
        # Every row of a list has an id of its own, the rest is the same every 2,000 rows.
        self._tails = [json.dumps({**row, "id": ""}).removeprefix('{"id": "') for row in rows]
        token = {"access_token": "a" * 900, "token_type": "bearer", "refresh_token": "r" * 300, "expires_in": 3600}
        token |= {".issued": "2025-03-03T12:00:00Z", ".expires": "2025-03-03T13:00:00Z"}
        self._token = json.dumps(token).encode()

    def body(self, target: str) -> bytes:
        """The answer to a request that is no file."""
        parts = urlsplit(target)
        if parts.path.endswith("/token"):
            return self._token
        if parts.path != "/api/v1/sessions":
            return self._one
        query = {key: int(values[0]) for key, values in parse_qs(parts.query).items() if values[0].isdigit()}
        skip, limit = query.get("skip", 0), query.get("limit", 200)
        # The name that is asked for says how long the list is.
        total = int(parse_qs(parts.query).get("nameFilter", ["200"])[0])
        count = max(0, min(limit, total - skip))
        rows = ", ".join(
            f'{{"id": "{at:08x}-1c2d-4e5f-8a9b-{at:012x}{self._tails[at % len(self._tails)]}'
            for at in range(skip, skip + count)
        )
        window = json.dumps({"total": total, "count": count, "skip": skip, "limit": limit})
        return f'{{"data": [{rows}], "pagination": {window}}}'.encode()


class Connection(asyncio.Protocol):
    """One connection: HTTP/1.1 with keep-alive, bodies with a Content-Length.

    Args:
        answers: what to answer.
        delay: seconds before each answer.
    """

    def __init__(self, answers: Answers, delay: float) -> None:
        self._answers = answers
        self._delay = delay
        self._head = b""
        self._left = 0  # bytes of the request's body that have not come
        self._target = ""
        self._download: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._writable = asyncio.Event()
        self._writable.set()

    def pause_writing(self) -> None:
        self._writable.clear()

    def resume_writing(self) -> None:
        self._writable.set()

    def data_received(self, data: bytes) -> None:
        if self._left:
            self._left -= len(data)
        else:
            self._head += data
            head, found, body = self._head.partition(b"\r\n\r\n")
            if not found:
                return
            lines = head.decode("latin-1").split("\r\n")
            self._target = lines[0].split(" ")[1]
            lengths = [line.split(":")[1] for line in lines[1:] if line.lower().startswith("content-length:")]
            self._left = int(lengths[0] if lengths else 0) - len(body)
            self._head = b""
        if not self._left:
            asyncio.get_running_loop().call_later(self._delay, self._answer)

    def _answer(self) -> None:
        if self._transport.is_closing():
            return
        if self._target.endswith("/download"):
            self._download = asyncio.ensure_future(self._send_file())
            return
        body = self._answers.body(self._target)
        head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
        self._transport.write(head.encode() + body)

    async def _send_file(self) -> None:
        head = "HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: {}\r\n\r\n"
        # The last id in the path says how many MiB are wanted.
        blocks = int(self._target.split("/")[-2])
        self._transport.write(head.format(blocks * len(_BLOCK)).encode())
        for _ in range(blocks):
            await self._writable.wait()
            self._transport.write(_BLOCK)


async def serve(data: Path, certificate: Path) -> None:
    """Serve until the input ends."""
    answers = Answers(data)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    loop = asyncio.get_running_loop()
    ports: dict[str, int] = {}
    for name, delay in LINKS.items():
        server = await loop.create_server(
            lambda delay=delay: Connection(answers, delay), "127.0.0.1", 0, ssl=context if name == "tls" else None
        )
        ports[name] = server.sockets[0].getsockname()[1]
    print(json.dumps(ports), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]), Path(sys.argv[2])))
