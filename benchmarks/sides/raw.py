"""The reference: httpx and json, as a person would write it who wants no SDK."""

from __future__ import annotations

import asyncio
import datetime
import json
import time
from collections.abc import AsyncIterator
from operator import itemgetter
from pathlib import Path
from typing import Any, cast

import anyio
import httpx

from .loop import main, p99, task, text
from .reading import THREE_IN_JSON, reader

_ID = "0000001f-1c2d-4e5f-8a9b-00000003bd1d"
_HEADERS = {"Authorization": "Bearer x", "x-api-version": "1.2-rev0"}


@task
def loads(payload: str) -> Any:
    """Decode the text of a page."""
    data = text(payload)
    return lambda: json.loads(data)


def _rows(page: Any) -> Any:
    return page["data"] if "data" in page else page["results"]


def _names(value: Any) -> tuple[str, ...]:
    return tuple(value) if isinstance(value, dict) else ()  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def _answering(data: bytes) -> httpx.AsyncClient:
    answer = {"content": data, "headers": {"content-type": "application/json"}}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, **answer))  # type: ignore[arg-type]
    return httpx.AsyncClient(base_url="http://server", headers=_HEADERS, transport=transport)


@task
def page(payload: str, fields: str) -> Any:
    """One page over an in-memory transport, fields read."""
    three = cast("Any", itemgetter)
    get: Any = three(*THREE_IN_JSON[payload.split("-")[0]]) if fields == "three" else reader(_names, three)
    client = _answering(text(payload))

    async def run() -> None:
        response = await client.get("/api/v1/sessions", params={"skip": 0, "limit": 200})
        response.raise_for_status()
        for row in _rows(json.loads(response.content)):
            get(row)

    return run


@task
def dumps(payload: str, change: str) -> Any:
    """Encode the rows of a page, one body each."""
    rows = _rows(json.loads(text(payload)))
    when = datetime.datetime(2025, 3, 3, 12, 0, tzinfo=datetime.UTC)

    def run() -> None:
        for row in rows:
            json.dumps({**row, "name": "another"} if change == "changed" else row)

    def scratch() -> None:
        for _ in rows:
            made = {
                "id": _ID,
                "name": "Backup Job 1",
                "jobId": _ID,
                "sessionType": "BackupJob",
                "creationTime": when.isoformat(),
                "endTime": when.isoformat(),
                "state": "Stopped",
                "usn": 1,
                "progressPercent": 100,
                "result": {"result": "Success", "message": "", "isCanceled": False},
            }
            json.dumps(made)

    return scratch if change == "scratch" else run


@task
def call() -> Any:
    """One small call over an in-memory transport."""
    client = _answering(json.dumps(json.loads(text("sessions-20"))["data"][0]).encode())

    async def run() -> None:
        response = await client.get(f"/api/v1/sessions/{_ID}")
        response.raise_for_status()
        json.loads(response.content)

    return run


def _client(url: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=url, headers=_HEADERS, timeout=120)


@task
async def callers(url: str, tasks: int, calls: int) -> Any:
    """Many tasks that call through one client."""
    client = _client(url)
    times: list[float] = []

    async def one() -> None:
        for _ in range(calls):
            started = time.perf_counter()
            response = await client.get(f"/api/v1/sessions/{_ID}")
            response.raise_for_status()
            json.loads(response.content)
            times.append(time.perf_counter() - started)

    async def run() -> dict[str, float]:
        times.clear()
        started = time.perf_counter()
        await asyncio.gather(*(one() for _ in range(tasks)))
        return {"seconds": time.perf_counter() - started, "p99": p99(times)}

    return run


@task
async def pages(url: str, rows: int, limit: int) -> Any:
    """A list, page after page, one property of each row read."""
    client = _client(url)

    async def run() -> None:
        skip, seen = 0, 0
        while True:
            params: dict[str, Any] = {"skip": skip, "limit": limit, "nameFilter": str(rows)}
            response = await client.get("/api/v1/sessions", params=params)
            response.raise_for_status()
            answer = json.loads(response.content)
            for row in answer["data"]:
                seen += bool(row["name"])
            skip += len(answer["data"])
            if skip >= answer["pagination"]["total"]:
                break
        assert seen == rows

    return run


@task
async def download(url: str, folder: str, size: int) -> Any:
    """A large file to disk."""
    client = _client(url)
    target = Path(folder) / "download-raw"

    async def run() -> None:
        with target.open("wb") as file:
            async with client.stream(
                "POST", f"/api/v1/backupBrowser/flr/1/prepareDownload/{size}/download"
            ) as response:
                response.raise_for_status()
                async for chunk in response.aiter_bytes():
                    file.write(chunk)
        target.unlink()

    return run


@task
async def upload(url: str, source: str) -> Any:
    """A large file from disk."""
    client = _client(url)
    size = (await anyio.Path(source).stat()).st_size

    async def chunks() -> AsyncIterator[bytes]:
        async with await anyio.open_file(source, "rb") as file:
            while chunk := await file.read(1 << 20):
                yield chunk

    async def run() -> None:
        headers = {"Content-Type": "application/octet-stream", "Content-Length": str(size)}
        where = "/api/v1/backupBrowser/entraIdTenant/1/uploadUser"
        (await client.post(where, content=chunks(), headers=headers)).raise_for_status()

    return run


if __name__ == "__main__":
    main()
