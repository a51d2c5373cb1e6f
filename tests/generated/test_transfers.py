"""Raw bytes in both directions: with a Content-Length, and without holding in memory what need not be held."""

from __future__ import annotations

import io
import os
import tracemalloc
from collections.abc import AsyncIterator, Callable, Generator
from pathlib import Path
from typing import IO, Any, cast

import anyio
import httpx
import pytest
import veeam_vbazure.v8 as vbaz
import veeam_vbr.v1_2_rev0 as vbr
from anyio.abc import SocketAttribute, SocketStream
from veeam_vbazure.v8.api.azure_service_account import azure_service_account_export
from veeam_vbazure.v8.api.saml_2 import saml_2_get_service_provider_metadata
from veeam_vbr.v1_2_rev0.api.backup_browsers import download_flr_item, upload_entra_id_tenant_user
from veeam_vbr.v1_2_rev0.api.license_ import create_license_report

from .loopback import Answer, serve

pytestmark = pytest.mark.anyio

MIB = 1 << 20
REPORT = vbr.models.LicenseCreateReportSpec.from_dict({"reportFormat": "pdf"})
File = vbr.types.File


# --- downloads --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content_type", ["application/octet-stream", "text/csv", "application/json", None])
async def test_a_binary_answer_is_given_as_bytes(content_type: str | None) -> None:
    body = b'{"not": decoded}\x00\xff\r\n'
    async with serve(Answer(200, body, content_type)) as server:
        async with vbr.Client(server.url) as client:
            response = await create_license_report.asyncio_detailed(client=client, body=REPORT)
            assert response.parsed == response.content == body
        async with vbaz.Client(server.url) as other:
            assert await azure_service_account_export.asyncio(client=other, accept="text/csv") == body
            assert await saml_2_get_service_provider_metadata.asyncio(client=other) == body
    assert server.asked[1].all("accept") == ["text/csv"]


async def test_an_empty_binary_answer_is_no_bytes() -> None:
    async with serve(Answer(200, b"")) as server, vbr.Client(server.url) as client:
        assert await create_license_report.asyncio(client=client, body=REPORT) == b""


async def test_a_stream_is_read_while_it_is_being_sent() -> None:
    came = [anyio.Event() for _ in range(3)]

    async def body() -> AsyncIterator[bytes]:
        for event, chunk in zip(came, (b"one", b"two", b"three"), strict=True):
            yield chunk
            await event.wait()  # goes on only once the client has this one

    got: list[bytes] = []
    answer = Answer(200, body(), "application/octet-stream", length=11)
    async with serve(answer) as server, vbr.Client(server.url) as client:
        with anyio.fail_after(10):
            async with create_license_report.stream(client=client, body=REPORT) as response:
                assert response.status_code == 200
                assert response.headers["content-length"] == "11"
                async for chunk in response.aiter_bytes():
                    came[len(got)].set()
                    got.append(chunk)
    assert got == [b"one", b"two", b"three"]


async def test_a_stream_holds_nothing_but_a_chunk() -> None:
    size = 64 * MIB

    async def body() -> AsyncIterator[bytes]:
        block = bytes(MIB)
        for _ in range(size // MIB):
            yield block

    read = 0
    answer = Answer(200, body(), "application/octet-stream", length=size)
    async with serve(answer) as server, vbr.Client(server.url) as client:
        request = download_flr_item.request("session", "task", body=vbr.models.FlrStartDownloadSpec.from_dict({}))
        async with client.stream(request) as response:
            tracemalloc.start()
            try:
                async for chunk in response.aiter_bytes():
                    read += len(chunk)
                _, peak = tracemalloc.get_traced_memory()
            finally:
                tracemalloc.stop()
    print(f"{read / MIB:.0f} MiB read, peak {peak / MIB:.1f} MiB")
    assert read == size
    assert peak < 8 * MIB


async def test_a_stream_raises_the_decoded_error_before_anything_is_read() -> None:
    answer = Answer(404, b'{"errorCode": "NotFound", "message": "No such session."}')
    async with serve(answer, Answer(200, b"fine", "text/csv")) as server, vbr.Client(server.url) as client:
        with pytest.raises(vbr.errors.StatusError, match="NotFound: No such session") as caught:
            async with create_license_report.stream(client=client, body=REPORT):
                raise AssertionError("entered")
        assert caught.value.content == answer.body
        async with create_license_report.stream(client=client, body=REPORT) as response:
            assert await response.aread() == b"fine"
        assert server.opened == 1  # the error has been read, so its connection was free again


# httpx leaves its own generators to the collector, which trio finds worth a warning.
@pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")
@pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <async_generator object:pytest.PytestUnraisableExceptionWarning"
)
async def test_a_stream_that_is_left_early_gives_its_connection_back() -> None:
    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield bytes(MIB)

    answers = Answer(200, endless(), length=1 << 40), Answer(200, b"next")
    only_one = {"limits": httpx.Limits(max_connections=1)}
    async with serve(*answers) as server, vbr.Client(server.url, httpx_args=only_one) as client:
        with anyio.fail_after(10):
            async with create_license_report.stream(client=client, body=REPORT) as response:
                async for _ in response.aiter_bytes():
                    break
            with pytest.raises(ZeroDivisionError):
                async with create_license_report.stream(client=client, body=REPORT):
                    raise ZeroDivisionError
            assert await create_license_report.asyncio(client=client, body=REPORT) == b"next"


async def test_a_stream_that_breaks_off_raises() -> None:
    async with (
        serve(Answer(200, b"half", length=8)) as server,
        vbr.Client(server.url) as client,
        create_license_report.stream(client=client, body=REPORT) as response,
    ):
        with pytest.raises(httpx.RemoteProtocolError):
            await response.aread()


# --- uploads ----------------------------------------------------------------------------------------------------------

USERS = b"<users>\x00\xff" * 30_000  # several chunks


async def chunks(data: bytes = USERS) -> AsyncIterator[bytes]:
    for at in range(0, len(data), 50_000):
        yield data[at : at + 50_000]


class Pipe(io.RawIOBase):
    """A file that can only be read on."""

    def __init__(self) -> None:
        self._rest = io.BytesIO(USERS)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._rest.readinto(buffer)


def half_read() -> IO[bytes]:
    file = io.BytesIO(b"skipped" + USERS)
    file.seek(7)
    return file


UPLOADS: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda _: USERS,
    "bytearray": lambda _: bytearray(USERS),
    "File of bytes": lambda _: File(USERS),
    "file on disk": lambda path: File(path.open("rb")),
    "file in memory": lambda _: File(io.BytesIO(USERS)),
    "file from where it stands": lambda _: File(half_read()),
    "pipe of known size": lambda _: File(cast("IO[bytes]", Pipe()), size=len(USERS)),
    "asynchronous iterable": lambda _: File(chunks(), size=len(USERS)),
    "nothing": lambda _: b"",
    "empty file": lambda _: File(io.BytesIO()),
}


@pytest.mark.parametrize("kind", UPLOADS)
async def test_an_upload_has_a_content_length_and_is_never_chunked(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "users.xml"
    path.write_bytes(USERS)
    upload = UPLOADS[kind](path)
    async with serve() as server, vbr.Client(server.url) as client:
        await upload_entra_id_tenant_user.asyncio("backup", client=client, body=upload)
    asked = server.asked[0]
    assert asked.body == (b"" if kind in ("nothing", "empty file") else USERS)
    assert asked.all("content-length") == [str(len(asked.body))]
    assert asked.all("transfer-encoding") == []
    assert asked.all("content-type") == ["application/octet-stream"]
    if kind == "file on disk":
        assert not upload.payload.closed
        upload.payload.close()


@pytest.mark.parametrize("kind", ["asynchronous iterable", "pipe"])
async def test_an_upload_of_unknown_size_is_refused_before_anything_is_sent(kind: str) -> None:
    upload = File(chunks()) if kind == "asynchronous iterable" else File(cast("IO[bytes]", Pipe()))
    async with serve() as server, vbr.Client(server.url) as client:
        with pytest.raises(ValueError, match=r"needs its size: File\(.*, size=…\)"):
            await upload_entra_id_tenant_user.asyncio("backup", client=client, body=upload)
    assert server.asked == []


@pytest.mark.parametrize("upload", ["text", ["list"], 5, Path("users.xml"), File("text")], ids=repr)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
async def test_what_is_no_upload_is_refused_before_anything_is_sent(upload: Any) -> None:
    async with serve() as server, vbr.Client(server.url) as client:
        with pytest.raises(TypeError, match="An upload is bytes, a binary file or an asynchronous iterable, not"):
            await upload_entra_id_tenant_user.asyncio("backup", client=client, body=upload)
    assert server.asked == []


@pytest.mark.parametrize(("size", "said"), [(len(USERS) - 1, "more"), (len(USERS) + 1, "less")])
@pytest.mark.parametrize("kind", ["asynchronous iterable", "file"])
async def test_an_upload_of_another_size_than_said_fails(kind: str, size: int, said: str) -> None:
    upload = File(chunks() if kind == "asynchronous iterable" else io.BytesIO(USERS), size=size)
    async with serve() as server, vbr.Client(server.url) as client:
        with pytest.raises(ValueError, match=f"The upload has {said} than the {size} bytes said"):
            await upload_entra_id_tenant_user.asyncio("backup", client=client, body=upload)
        assert server.asked == []
        await upload_entra_id_tenant_user.asyncio("backup", client=client, body=USERS)  # the client goes on
    assert server.asked[0].body == USERS


async def test_an_upload_that_can_be_read_again_can_be_sent_again() -> None:
    class Again:
        def __aiter__(self) -> AsyncIterator[bytes]:
            return chunks()

    class Twice(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
            yield request
            yield request

    async with serve() as server, vbr.Client(server.url, httpx_args={"auth": Twice()}) as client:
        await upload_entra_id_tenant_user.asyncio("backup", client=client, body=File(Again(), size=len(USERS)))
    assert [asked.body == USERS for asked in server.asked] == [True, True]


async def test_an_upload_is_read_as_it_is_sent(tmp_path: Path) -> None:
    size, peak = 64 * MIB, 0
    path = tmp_path / "big"
    path.touch()
    os.truncate(path, size)
    taken = 0

    async def swallow(stream: SocketStream) -> None:
        # What a server keeps would count as well, so this one keeps nothing.
        nonlocal taken
        async with stream:
            head = b""
            while b"\r\n\r\n" not in head:
                head += await stream.receive()
            taken = len(head.split(b"\r\n\r\n", 1)[1])
            while taken < size:
                taken += len(await stream.receive())
            await stream.send(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1", local_port=0)
    url = f"http://127.0.0.1:{listener.extra(SocketAttribute.local_port)}"
    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, swallow)
        async with vbr.Client(url) as client:
            with path.open("rb") as file:
                tracemalloc.start()
                try:
                    await upload_entra_id_tenant_user.asyncio("backup", client=client, body=File(file))
                    _, peak = tracemalloc.get_traced_memory()
                finally:
                    tracemalloc.stop()
        tasks.cancel_scope.cancel()
    print(f"{taken / MIB:.0f} MiB sent, peak {peak / MIB:.1f} MiB")
    assert taken == size
    assert peak < 8 * MIB
