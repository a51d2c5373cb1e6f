"""The peers' side: veeam-br and veeam-az from the package index."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx

from .attrs_side import Side
from .loop import TASKS, main, p99, task, text

_ID = uuid.UUID("0000001f-1c2d-4e5f-8a9b-00000003bd1d")
_VBR = "veeam_br.v1_2_rev1"


def _client(package: str, httpx_args: dict[str, Any], url: str = "http://server") -> Any:
    client = import_module(f"{package}.client").AuthenticatedClient
    return client(base_url=url, token="x", timeout=httpx.Timeout(120), httpx_args=httpx_args)


# It decodes every job as the base class of jobs, so it is told the right one.
_side = Side(
    {"vbr": _VBR, "vbazure": "veeam_az.v8_1"}, _client, lambda model: model.to_dict(), {"jobs": "BackupJobModel"}
)
TASKS.update(decode=_side.decode, page=_side.page, dumps=_side.dumps)


def _operation(name: str) -> Any:
    return import_module(f"{_VBR}.api.{name}").asyncio


@task
def call() -> Any:
    """One small call over an in-memory transport."""
    one = json.dumps(json.loads(text("sessions-20"))["data"][0]).encode()
    headers = {"content-type": "application/json"}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=one, headers=headers))
    client = _client(_VBR, {"transport": transport})
    get_session = _operation("sessions.get_session")

    async def run() -> None:
        await get_session(id=_ID, client=client)

    return run


async def _connect(url: str) -> Any:
    client = import_module("veeam_br.client").VeeamClient(url, "u", "p", "1.2-rev1", timeout=120)
    await client.connect()
    return client


@task
async def callers(url: str, tasks: int, calls: int) -> Any:
    """Many tasks that call through one client."""
    client = await _connect(url)
    get_session = _operation("sessions.get_session")
    times: list[float] = []

    async def one() -> None:
        for _ in range(calls):
            started = time.perf_counter()
            await client.call(get_session, id=_ID)
            times.append(time.perf_counter() - started)

    async def run() -> dict[str, float]:
        times.clear()
        started = time.perf_counter()
        await asyncio.gather(*(one() for _ in range(tasks)))
        return {"seconds": time.perf_counter() - started, "p99": p99(times)}

    return run


@task
async def pages(url: str, rows: int, limit: int) -> Any:
    """A list, page after page: this client has no pager, so the loop is the user's."""
    client = await _connect(url)
    get_all_sessions = _operation("sessions.get_all_sessions")

    async def run() -> None:
        skip, seen = 0, 0
        while True:
            answer = await client.call(get_all_sessions, skip=skip, limit=limit, name_filter=str(rows))
            for row in answer.data:
                seen += bool(row.name)
            skip += len(answer.data)
            if skip >= answer.pagination.total:
                break
        assert seen == rows

    return run


@task
async def download(url: str, folder: str, size: int) -> Any:
    """A large file to disk: this client reads it into memory first."""
    client = _client(_VBR, {}, url)
    spec = import_module(f"{_VBR}.models.flr_start_download_spec").FlrStartDownloadSpec
    target = Path(folder) / "download-peer"
    download_flr_item = _operation("backup_browsers.download_flr_item")

    async def run() -> None:
        answer = await download_flr_item(_ID, size, client=client, body=spec(source_path=["C:\\a"]))
        with target.open("wb") as file:
            file.write(answer.payload.read())
        target.unlink()

    return run


@task
async def upload(url: str, source: str) -> Any:
    """A large file from disk."""
    client = _client(_VBR, {}, url)
    file = import_module(f"{_VBR}.types").File
    upload_user = _operation("backup_browsers.upload_entra_id_tenant_user")

    async def run() -> None:
        with Path(source).open("rb") as payload:  # noqa: ASYNC230  (as its documentation has it)
            await upload_user(_ID, client=client, body=file(payload=payload))

    return run


if __name__ == "__main__":
    main()
