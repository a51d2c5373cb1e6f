"""Our side: the generated clients and veeam_ext."""

from __future__ import annotations

import asyncio
import json
import time
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
from veeam_vbr import v1_2_rev0 as api
from veeam_vbr.v1_2_rev0.api.backup_browsers import download_flr_item, upload_entra_id_tenant_user
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions, get_session
from veeam_vbr.v1_2_rev0.models import FlrStartDownloadSpec
from veeam_vbr.v1_2_rev0.types import encode

from veeam_ext import Connection, vbr

from .attrs_side import Side
from .loop import TASKS, main, p99, task, text

_ID = "0000001f-1c2d-4e5f-8a9b-00000003bd1d"


def _client(package: str, httpx_args: dict[str, Any]) -> Any:
    return import_module(package).Client("http://server", token="x", httpx_args=httpx_args)


_side = Side({"vbr": "veeam_vbr.v1_2_rev0", "vbazure": "veeam_vbazure.v8"}, _client, encode)
TASKS.update(decode=_side.decode, page=_side.page, dumps=_side.dumps)


def _connect(url: str, **options: Any) -> Connection:
    return vbr.connect(url, username="u", password="p", api=api, **options)


def _answer() -> httpx.MockTransport:
    one = json.dumps(json.loads(text("sessions-20"))["data"][0]).encode()
    token = json.dumps({"access_token": "a", "token_type": "bearer", "refresh_token": "r", "expires_in": 3600}).encode()
    headers = {"content-type": "application/json"}
    return httpx.MockTransport(
        lambda request: httpx.Response(200, content=token if request.method == "POST" else one, headers=headers)
    )


@task
def call() -> Any:
    """One small call through the generated client, over an in-memory transport."""
    client = _client("veeam_vbr.v1_2_rev0", {"transport": _answer()})

    async def run() -> None:
        await get_session.asyncio(id=_ID, client=client)

    return run


@task
async def call_ext() -> Any:
    """The same through a connection of veeam_ext."""
    v = await _connect("http://server", transport=_answer()).__aenter__()

    async def run() -> None:
        await v.call(get_session, id=_ID)

    return run


@task
async def callers(url: str, tasks: int, calls: int) -> Any:
    """Many tasks that call through one connection."""
    v = await _connect(url, concurrency=tasks).__aenter__()
    times: list[float] = []

    async def one() -> None:
        for _ in range(calls):
            started = time.perf_counter()
            await v.call(get_session, id=_ID)
            times.append(time.perf_counter() - started)

    async def run() -> dict[str, float]:
        times.clear()
        started = time.perf_counter()
        await asyncio.gather(*(one() for _ in range(tasks)))
        return {"seconds": time.perf_counter() - started, "p99": p99(times)}

    return run


@task
async def pages(url: str, rows: int, limit: int, ahead: int = 0) -> Any:
    """A list through a pager, one property of each row read; `ahead` pages are prefetched."""
    v = await _connect(url).__aenter__()

    async def run() -> None:
        seen = 0
        pager = v.paginate(get_all_sessions, limit=limit, name_filter=str(rows))
        if ahead:
            async with pager.prefetch(ahead) as found:
                async for row in found:
                    seen += bool(row.name)
        else:
            async for row in pager:
                seen += bool(row.name)
        assert seen == rows

    return run


@task
async def download(url: str, folder: str, size: int) -> Any:
    """A large file to disk."""
    v = await _connect(url).__aenter__()
    target = Path(folder) / "download-ours"
    spec = FlrStartDownloadSpec(source_path=["C:\\a"])

    async def run() -> None:
        await v.download(download_flr_item, "1", str(size), body=spec).to_path(target)
        target.unlink()

    return run


@task
async def upload(url: str, source: str) -> Any:
    """A large file from disk."""
    v = await _connect(url).__aenter__()

    async def run() -> None:
        await v.call(upload_entra_id_tenant_user, "1", body=await v.upload(source))

    return run


if __name__ == "__main__":
    main()
