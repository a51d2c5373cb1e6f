"""Downloads that appear whole or not at all, and uploads that state their length; memory stays flat."""

from __future__ import annotations

import gc
import hashlib
import tracemalloc
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from veeam_vbazure.v8.api.saml_2 import saml_2_get_service_provider_metadata as get_metadata
from veeam_vbr.v1_2_rev0.api.backup_browsers import download_flr_item, upload_entra_id_tenant_user

from tests.ext.conftest import Connect
from tests.ext.servers import Answer, Backup, Seen, serve
from veeam_ext import (
    ConfigurationError,
    Connection,
    Download,
    NotFoundError,
    Retries,
    TransferError,
    TransportError,
    UnauthorizedError,
)

pytestmark = pytest.mark.anyio

CONTENT = bytes(range(256)) * 12_289  # 3 MiB and a bit
BINARY = {"Content-Type": "application/octet-stream"}


def _file(faults: list[str] | None = None) -> Backup:
    broken = faults if faults is not None else []
    return Backup(lambda seen: Answer(body=CONTENT, headers=BINARY, fault=broken.pop() if broken else None))


def _item(v: Connection) -> Download:
    body: Any = {}
    return v.download(download_flr_item, session_id="s", task_id="t", body=body)


def _left(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_a_download_to_a_path(connect_vbr: Connect, tmp_path: Path) -> None:
    target = tmp_path / "item.bin"
    target.write_bytes(b"an older one")
    told: list[tuple[int, int | None]] = []
    async with serve(_file()) as server, connect_vbr(server) as v:
        download = _item(v)
        assert len(server.seen) == 1  # only the login
        size = await download.to_path(
            target,
            sha256=hashlib.sha256(CONTENT).hexdigest().upper(),
            progress=lambda done, total: told.append((done, total)),
        )
    assert size == len(CONTENT)
    assert target.read_bytes() == CONTENT
    assert _left(tmp_path) == ["item.bin"]
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len(told) > 1


async def test_a_wrong_checksum_leaves_what_was_there(connect_vbr: Connect, tmp_path: Path) -> None:
    target = tmp_path / "item.bin"
    target.write_bytes(b"an older one")
    async with serve(_file()) as server, connect_vbr(server) as v:
        with pytest.raises(TransferError, match="download it again"):
            await _item(v).to_path(target, sha256="0" * 64)
    assert target.read_bytes() == b"an older one"
    assert _left(tmp_path) == ["item.bin"]


@pytest.mark.parametrize("fault", ["reset_before", "reset_in_head", "reset_in_body", "cut"])
async def test_a_download_begins_anew(connect_vbaz: Connect, tmp_path: Path, fault: str) -> None:
    async with serve(_file([fault] * 2)) as server, connect_vbaz(server) as v:
        await v.download(get_metadata).to_path(tmp_path / "logs.zip")
        assert (tmp_path / "logs.zip").read_bytes() == CONTENT
        assert len(server.of("/api/v8/settings/saml2/sp/metadata")) == 3


async def test_a_download_that_fails_leaves_nothing(connect_vbaz: Connect, tmp_path: Path) -> None:
    async with serve(_file(["reset_in_body"] * 9)) as server, connect_vbaz(server) as v:
        with pytest.raises(TransportError) as caught:
            await v.download(get_metadata).to_path(tmp_path / "logs.zip")
        assert caught.value.attempts == 4
    async with serve(Backup(lambda seen: Answer(404, {"title": "none"}))) as server, connect_vbaz(server) as v:
        with pytest.raises(NotFoundError):
            await v.download(get_metadata).to_path(tmp_path / "logs.zip")
    async with serve(_file()) as server, connect_vbaz(server) as v:
        with pytest.raises(FileNotFoundError):
            await v.download(get_metadata).to_path(tmp_path / "no folder" / "logs.zip")
    assert _left(tmp_path) == []


async def test_a_cancelled_download_leaves_nothing(connect_vbaz: Connect, tmp_path: Path) -> None:
    async def stop(done: int, total: int | None) -> None:
        scope.cancel()
        await anyio.lowlevel.checkpoint()

    async with serve(_file()) as server, connect_vbaz(server) as v:
        with anyio.CancelScope() as scope:
            await v.download(get_metadata).to_path(tmp_path / "logs.zip", progress=stop)
        assert scope.cancelled_caught
        assert _left(tmp_path) == []


class Writer:
    """Takes bytes, until it is full."""

    def __init__(self, room: int = 1 << 30) -> None:
        self.got = b""
        self.room = room

    async def write(self, data: bytes) -> None:
        await anyio.lowlevel.checkpoint()
        if len(self.got) + len(data) > self.room:
            raise OSError(28, "No space left on device")
        self.got += data


async def test_a_download_to_a_writer(connect_vbr: Connect) -> None:
    writer = Writer()
    async with serve(_file(["reset_before"])) as server, connect_vbr(server) as v:
        assert await _item(v).to_writer(writer) == len(CONTENT)
    assert writer.got == CONTENT


async def test_what_was_written_is_not_written_twice(connect_vbr: Connect) -> None:
    writer = Writer()
    async with serve(_file(["reset_in_body"])) as server, connect_vbr(server) as v:
        with pytest.raises(TransportError):
            await _item(v).to_writer(writer)
    assert CONTENT.startswith(writer.got)


async def test_a_writer_that_is_full(connect_vbr: Connect) -> None:
    async with serve(_file()) as server, connect_vbr(server) as v:
        with pytest.raises(OSError, match="No space left"):
            await _item(v).to_writer(Writer(room=1 << 20))
        # The connection is of use still.
        assert await _item(v).to_writer(Writer()) == len(CONTENT)
    gc.collect()


async def test_memory_stays_flat(connect_vbr: Connect, tmp_path: Path) -> None:
    async with serve(_file()) as server, connect_vbr(server) as v:
        download = _item(v)
        await download.to_path(tmp_path / "item.bin")
        tracemalloc.start()
        await download.to_path(tmp_path / "item.bin")
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 5 << 20  # the server of the test is in it, with its own copy of the answer


class Reader:
    """Gives bytes piece by piece."""

    def __init__(self, content: bytes) -> None:
        self.left = content

    async def read(self, size: int) -> bytes:
        await anyio.lowlevel.checkpoint()
        piece, self.left = self.left[:size], self.left[size:]
        return piece


def _received(seen: Seen) -> Answer:
    assert seen.headers["content-length"] == str(len(CONTENT))
    assert seen.headers["content-type"] == "application/octet-stream"
    assert seen.body == CONTENT
    return Answer(body={"items": []})


@pytest.mark.parametrize("source", ["path", "str", "reader", "bytes", "open file", "chunks"])
async def test_uploads(connect_vbr: Connect, tmp_path: Path, source: str) -> None:
    path = tmp_path / "users.xml"
    path.write_bytes(CONTENT)
    told: list[tuple[int, int | None]] = []

    async def chunks() -> AsyncIterator[bytes]:
        yield CONTENT[:5]
        yield CONTENT[5:]

    async with serve(Backup(_received)) as server, connect_vbr(server) as v:
        with path.open("rb") as file:
            if source in ("path", "str"):
                body = await v.upload(
                    path if source == "path" else str(path), progress=lambda done, total: told.append((done, total))
                )
            elif source == "reader":
                body = await v.upload(
                    Reader(CONTENT), size=len(CONTENT), progress=lambda done, total: told.append((done, total))
                )
            elif source == "bytes":
                body = CONTENT
            else:  # what the generated client takes by itself
                file_class = v.api.types.File
                body = file_class(file) if source == "open file" else file_class(chunks(), len(CONTENT))
            await v.call(upload_entra_id_tenant_user, backup_id="b", body=body)
        assert len(server.seen) == 2
    if source in ("path", "str", "reader"):
        assert told[-1] == (len(CONTENT), len(CONTENT))


async def test_an_upload_from_a_path_can_be_sent_again(connect_vbr: Connect, tmp_path: Path) -> None:
    path = tmp_path / "users.xml"
    path.write_bytes(CONTENT)
    backup = Backup(_received)
    async with serve(backup) as server, connect_vbr(server) as v:
        body = await v.upload(path)
        for _ in range(2):
            await v.call(upload_entra_id_tenant_user, backup_id="b", body=body)
        assert len(server.seen) == 3


async def test_uploads_that_make_no_sense(connect_vbr: Connect, tmp_path: Path) -> None:
    async with serve(Backup()) as server, connect_vbr(server, retries=Retries(times=0)) as v:
        with pytest.raises(ConfigurationError, match="size="):
            await v.upload(Reader(b""))
        with pytest.raises(FileNotFoundError):
            await v.upload(tmp_path / "missing")
        with pytest.raises(TransferError, match="ended 5 bytes before"):
            await v.call(upload_entra_id_tenant_user, backup_id="b", body=await v.upload(Reader(b"12345"), size=10))


async def test_a_token_that_expires_under_an_upload(connect_vbr: Connect, tmp_path: Path) -> None:
    # The upload cannot be taken back: the error says so, and the next one has a good token.
    path = tmp_path / "users.xml"
    path.write_bytes(CONTENT)
    backup = Backup(_received)
    async with serve(backup) as server, connect_vbr(server) as v:
        await v.call(upload_entra_id_tenant_user, backup_id="b", body=await v.upload(path))
        backup.valid.clear()
        with pytest.raises(UnauthorizedError, match="Send an upload again"):
            await v.call(upload_entra_id_tenant_user, backup_id="b", body=await v.upload(path))
        await v.call(upload_entra_id_tenant_user, backup_id="b", body=await v.upload(path))
        assert server.grants() == ["password", "refresh_token"]
