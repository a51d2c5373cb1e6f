"""Finding a server's port and the newest revision that both sides know."""

from __future__ import annotations

import pytest
from veeam_vbazure import v8, v8_1
from veeam_vbr import v1_2_rev0, v1_2_rev1
from veeam_vbr.v1_2_rev0.api.service import get_server_info

from tests.ext.conftest import Connect
from tests.ext.servers import Answer, Script, Seen, fingerprint, serve
from veeam_ext import (
    CertificateError,
    ConfigurationError,
    ConnectFailedError,
    Pin,
    UnsupportedRevisionError,
    discover,
    vbaz,
    vbr,
)
from veeam_ext._protocols import ApiPackage

pytestmark = pytest.mark.anyio

BOTH: list[ApiPackage] = [v1_2_rev0, v1_2_rev1]


def _pages(*revisions: str, index: bool = True) -> Script:
    def script(seen: Seen) -> Answer:
        if seen.path == "/swagger/index.js" and index:
            urls = ", ".join(f'{{"url": "/swagger/v{name}/swagger.json", "name": "v{name}"}}' for name in revisions)
            return Answer(body=f"window.config = {{urls: [{urls}]}}", headers={"Content-Type": "text/javascript"})
        known = seen.path in {f"/swagger/v{name}/swagger.json" for name in revisions}
        return Answer(200 if known else 404, "x" * 100_000 if known else "")

    return script


@pytest.mark.parametrize("index", [True, False], ids=["named", "probed"])
@pytest.mark.parametrize(
    ("server_has", "chosen"),
    [(["1.1-rev2", "1.2-rev0"], "1.2-rev0"), (["1.2-rev0", "1.2-rev1", "1.2-rev10", "1.3-rev0"], "1.2-rev1")],
)
async def test_the_newest_that_both_know(server_has: list[str], chosen: str, index: bool) -> None:
    async with serve(_pages(*server_has, index=index), secure=True) as server:
        found = await discover(f"127.0.0.1:{server.port}", BOTH, tls=Pin(fingerprint()))
        assert (found.url, found.api.REVISION) == (server.url, chosen)
        if index:
            assert found.supported == tuple(reversed(server_has))
        assert not any(seen.headers.get("authorization") for seen in server.seen)


async def test_443_comes_before_9419(monkeypatch: pytest.MonkeyPatch) -> None:
    pin = Pin(fingerprint())
    async with serve(_pages("1.2-rev0"), secure=True) as old, serve(_pages("1.2-rev0"), secure=True) as new:
        monkeypatch.setattr("veeam_ext._connect._PORTS", (new.port, old.port))
        assert (await discover("127.0.0.1", v1_2_rev0, tls=pin)).url == new.url
        assert old.seen == []
    async with serve(_pages("1.2-rev0"), secure=True) as old:
        monkeypatch.setattr("veeam_ext._connect._PORTS", (new.port, old.port))  # nobody answers on the first
        assert (await discover("127.0.0.1", v1_2_rev0, tls=pin)).url == old.url
    # Another service on the first port is not taken for a backup server.
    async with serve(_pages("1.2-rev0"), secure=True) as old, serve(lambda seen: Answer(404), secure=True) as other:
        monkeypatch.setattr("veeam_ext._connect._PORTS", (other.port, old.port))
        assert (await discover("127.0.0.1", v1_2_rev0, tls=pin)).url == old.url


async def test_none_in_common() -> None:
    async with serve(_pages("1.3-rev0", "1.3-rev1"), secure=True) as server:
        with pytest.raises(UnsupportedRevisionError, match=r"It supports 1.3-rev1, 1.3-rev0") as caught:
            await discover(f"127.0.0.1:{server.port}", BOTH, tls=Pin(fingerprint()))
        assert caught.value.requested == ("1.2-rev1", "1.2-rev0")
        assert caught.value.supported == ("1.3-rev1", "1.3-rev0")


async def test_nobody_there() -> None:
    async with serve(_pages(), secure=True) as server:
        with pytest.raises(ConnectFailedError, match="does not look like one"):
            await discover(f"127.0.0.1:{server.port}", BOTH, tls=Pin(fingerprint()))
        with pytest.raises(CertificateError):
            await discover(f"127.0.0.1:{server.port}", BOTH)
    with pytest.raises(ConnectFailedError, match="no backup server was found"):
        await discover(f"127.0.0.1:{server.port}", BOTH)


@pytest.mark.parametrize("host", ["https://vbr01", "vbr01/api"])
async def test_what_is_no_host(host: str) -> None:
    with pytest.raises(ConfigurationError, match="takes a host"):
        await discover(host, BOTH)
    with pytest.raises(ConfigurationError):
        await discover("vbr01", [])


WORDINGS = [
    "x-api-version '1.2-rev0' is not supported. Supported: v1.1-rev0, v1.1-rev1",
    "The API version is not supported.",
]


@pytest.mark.parametrize("wording", WORDINGS)
async def test_connecting_with_a_revision_that_the_server_lacks(connect_vbr: Connect, wording: str) -> None:
    pages = _pages("1.1-rev0", "1.1-rev1")

    def script(seen: Seen) -> Answer:
        if seen.path.startswith("/swagger"):
            answer = pages(seen)
            assert isinstance(answer, Answer)
            return answer
        return Answer(400, {"errorCode": "NotImplemented", "message": wording})

    async with serve(script) as server:
        with pytest.raises(UnsupportedRevisionError, match=r"1.2-rev0.*supports 1.1-rev1, 1.1-rev0") as caught:
            await connect_vbr(server).__aenter__()
        assert caught.value.supported == ("1.1-rev1", "1.1-rev0")
        assert server.grants() == ["password"]


def _backup_server(*revisions: str, index: bool = True) -> Script:
    pages = _pages(*revisions, index=index)

    def script(seen: Seen) -> Answer:
        if seen.path.startswith("/swagger"):
            answer = pages(seen)
            assert isinstance(answer, Answer)
            return answer
        if seen.path.endswith("/token"):
            return Answer(200, {"access_token": "access-1", "refresh_token": "refresh-1", "expires_in": 900})
        return Answer(200, {"name": "vbr01"})

    return script


@pytest.mark.parametrize(
    ("server_has", "chosen"),
    [(["1.2-rev0"], v1_2_rev0), (["1.2-rev0", "1.2-rev1", "1.3-rev0"], v1_2_rev1), ([], v1_2_rev1)],
    ids=["the older", "the newer", "hidden"],
)
async def test_connecting_chooses_among_revisions(server_has: list[str], chosen: ApiPackage) -> None:
    async with serve(_backup_server(*server_has)) as server:
        v = vbr.connect(server.url, api=BOTH, username="svc", password="secret-password")
        async with v:
            assert v.api is chosen
            await v.raw(v.module("service.get_server_info"))
            if chosen is v1_2_rev1:
                with pytest.raises(ConfigurationError, match=r"v1_2_rev0.*speaks veeam_vbr.v1_2_rev1"):
                    await v.call(get_server_info)
        spoken = {seen.headers.get("x-api-version") for seen in server.seen if not seen.path.startswith("/swagger")}
        assert spoken == {chosen.REVISION}
        assert server.grants() == ["password"]  # revisions are not tried out by logins


@pytest.mark.parametrize(("served", "chosen"), [({"v8"}, v8), ({"v8", "v8.1"}, v8_1), ({"v7"}, None)])
async def test_connecting_chooses_among_versions_of_an_appliance(served: set[str], chosen: ApiPackage | None) -> None:
    def script(seen: Seen) -> Answer:
        if seen.path.endswith("/token"):
            return Answer(200, {"access_token": "access-1", "refresh_token": "refresh-1", "expires_in": 900})
        return Answer(200 if seen.path.split("/")[2] in served else 404, {})

    async with serve(script) as server:
        v = vbaz.connect(server.url, api=[v8, v8_1], username="svc", password="secret-password")
        if chosen is None:
            with pytest.raises(UnsupportedRevisionError, match=r"v8.1 or v8 "):
                await v.__aenter__()
        else:
            async with v:
                assert v.api is chosen
        assert server.grants() == ["Password"]


async def test_connecting_with_none_of_the_revisions() -> None:
    async with serve(_backup_server("1.3-rev0")) as server:
        with pytest.raises(UnsupportedRevisionError, match=r"1.2-rev1 or 1.2-rev0.*supports 1.3-rev0"):
            await vbr.connect(server.url, api=BOTH, username="svc", password="secret-password").__aenter__()
        assert server.grants() == []
    with pytest.raises(ConfigurationError, match="no revision"):
        vbr.connect("https://vbr01", api=[], username="svc", password="secret-password")


def test_discover_is_where_connect_is() -> None:
    assert vbr.discover is discover
