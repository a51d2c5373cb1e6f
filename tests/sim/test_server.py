"""Simulated servers on a socket: certificate, ports, start and stop, downloads; their time and accounts."""

from __future__ import annotations

import hashlib
import socket
import ssl
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime

import anyio
import httpx
import pytest
import trio
from trio.testing import MockClock

from veeam_sim import Account, Clock, VbazServer, Vbr, VbrServer
from veeam_sim._tokens import Accounts
from veeam_sim.vbr import Settings

from .clients import VERSION, connected, long_lived, untrusting, vbr_client

SMALL: Settings = {"sessions": 20, "machines": 30, "jobs": 3}


def presented(url: str) -> bytes:
    """The certificate that a server presents (DER)."""
    host, _, port = url.removeprefix("https://").partition(":")
    with socket.create_connection((host, int(port)), timeout=5) as plain, untrusting().wrap_socket(plain) as tls:
        certificate = tls.getpeercert(binary_form=True)
    assert certificate is not None
    return certificate


def test_the_fingerprint_is_that_of_the_certificate() -> None:
    server = VbrServer(**SMALL)
    with server.running() as url:
        digest = hashlib.sha256(presented(url)).hexdigest().upper()
    assert server.fingerprint.replace(":", "") == digest
    assert len(server.fingerprint.split(":")) == 32


def test_the_default_certificate_names_no_host_and_another_may() -> None:
    for hosts, trusted in (((), False), (("localhost", "127.0.0.1"), True)):
        server = VbrServer(**SMALL, certificate_hosts=hosts)
        assert server.certificate is not None
        context = ssl.create_default_context(cadata=server.certificate.ca_pem.decode())
        with server.running() as url, httpx.Client(base_url=url, verify=context, headers=VERSION) as client:
            if trusted:
                assert client.get("/api/v1/serverTime").status_code == 200
            else:
                with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
                    client.get("/api/v1/serverTime")


def test_a_server_can_go_without_tls() -> None:
    server = VbrServer(**SMALL, tls=False)
    with server.running() as url:
        assert url.startswith("http://127.0.0.1:")
        assert httpx.get(f"{url}/api/v1/serverTime", headers=VERSION).status_code == 200
    with pytest.raises(RuntimeError, match="tls=False"):
        _ = server.fingerprint


def test_a_busy_port_is_an_error_and_nothing_is_started() -> None:
    threads = threading.active_count()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        server = VbrServer(**SMALL, port=taken.getsockname()[1])
        with pytest.raises(OSError, match="Address already in use"), server.running():
            pass
    assert server.url is None
    assert threading.active_count() == threads


def test_a_stopped_server_has_let_go_of_its_port_and_can_be_started_again() -> None:
    server = VbrServer(**SMALL)
    threads = threading.active_count()
    with server.running() as url, httpx.Client(base_url=url, verify=untrusting(), headers=VERSION) as client:
        assert client.get("/api/v1/serverTime").status_code == 200
        server.port = int(url.rpartition(":")[2])
        # The client keeps its connection: stopping does not wait for it.
    assert server.url is None
    assert threading.active_count() == threads
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/api/v1/serverTime", verify=untrusting())
    with server.running() as again:
        assert again == url


def test_a_stopped_server_does_not_wait_for_a_request_that_takes_long() -> None:
    server = VbrServer(**SMALL)
    server.faults.add("slow", "GetServerTime", seconds=60)

    def ask(url: str) -> None:
        # uvicorn may still have told the client that nothing came of its request.
        with suppress(httpx.HTTPError):
            answer = httpx.get(f"{url}/api/v1/serverTime", headers=VERSION, verify=untrusting(), timeout=30)
            assert answer.status_code == 500

    with server.running() as url:
        asking = threading.Thread(target=ask, args=(url,))
        asking.start()
        while not server.faults or not next(iter(server.faults)).hits:
            time.sleep(0.01)
        began = time.monotonic()
    assert time.monotonic() - began < 10
    asking.join()


@pytest.mark.anyio
async def test_both_products_serve_next_to_each_other_on_both_event_loops() -> None:
    vbr, vbaz = VbrServer(**SMALL), VbazServer(sessions=10, machines=10)
    async with connected(vbr) as first, connected(vbaz) as second, anyio.create_task_group() as group:

        async def ask(client: httpx.AsyncClient, path: str) -> None:
            for _ in range(5):
                assert (await client.get(path)).status_code == 200

        group.start_soon(ask, first, "/api/v1/serverTime")
        group.start_soon(ask, second, "/api/v8/system/about")
    assert vbr.asgi.counts["GetServerTime"] == 5
    assert vbaz.asgi.counts["System_GetAbout"] == 5


@pytest.mark.anyio
async def test_a_server_is_asked_in_process_and_remembers_what() -> None:
    server = VbrServer(**SMALL)
    transport = httpx.ASGITransport(app=server.asgi)
    async with httpx.AsyncClient(transport=transport, base_url="https://vbr.test", headers=VERSION) as client:
        await client.get("/api/v1/serverTime")
        await client.get("/api/v1/nothing?x=1")
    assert [(each.method, each.path, each.operation, each.status) for each in server.asgi.served] == [
        ("GET", "/api/v1/serverTime", "GetServerTime", 200),
        ("GET", "/api/v1/nothing", None, 404),
    ]
    assert server.asgi.total == 2


@pytest.mark.anyio
async def test_a_long_download_is_sent_as_it_is_made() -> None:
    server = VbrServer(
        long_lived(Vbr(clock=Clock(scale=0), sessions=5, machines=30, jobs=3, download_bytes=50_000_001))
    )
    async with connected(server) as client:
        point = (await client.get("/api/v1/restorePoints")).json()["data"][0]["id"]
        body = {"restorePointId": point, "type": "Linux", "autoUnmount": {"isEnabled": False}}
        mount = (await client.post("/api/v1/restore/flr", json=body)).json()["sessionId"]
        browser = f"/api/v1/backupBrowser/flr/{mount}"
        name = (await client.post(f"{browser}/browse", json={"path": "/"})).json()["items"][0]["name"]
        wanted = {"sourcePath": [f"/{name}"]}
        task = (await client.post(f"{browser}/prepareDownload", json=wanted)).json()["id"]
        server.clock.advance(10)
        size = 0
        async with client.stream("POST", f"{browser}/prepareDownload/{task}/download", json=wanted) as answer:
            async for block in answer.aiter_bytes():
                size += len(block)
        assert size == int(answer.headers["content-length"]) == 50_000_001


# Time.


def test_a_clock_runs_is_scaled_and_is_turned() -> None:
    start = datetime(2025, 3, 3, 12, tzinfo=UTC)
    seconds = 100.0
    clock = Clock(start, scale=60, source=lambda: seconds)
    assert clock.now() == start
    seconds += 2
    assert (clock.now() - start).total_seconds() == 120
    clock.scale = 1
    seconds += 5
    assert (clock.now() - start).total_seconds() == 125
    clock.scale = 0
    seconds += 1000
    assert (clock.advance(10) - start).total_seconds() == 135
    clock.scale = 2
    seconds += 1
    assert (clock.now() - start).total_seconds() == 137


def test_a_clock_follows_the_virtual_time_of_a_test() -> None:
    clock = Clock(source=anyio.current_time)
    server = VbrServer(clock=clock, sessions=5, machines=30, jobs=1)
    start = clock.now()

    async def story() -> None:
        async with vbr_client(server) as client:
            job = server.product.jobs.table.rows()[0]["id"]
            session = (await client.post(f"/api/v1/jobs/{job}/start")).json()["id"]
            await anyio.sleep(600)
            ended = (await client.get(f"/api/v1/sessions/{session}")).json()
            assert ended["state"] == "Stopped"

    # No test sleeps ten minutes: trio's mock clock jumps over what everybody waits for.
    trio.run(story, clock=MockClock(autojump_threshold=0))
    assert start == server.product.store.made_at


def test_a_clock_refuses_what_would_turn_it_back() -> None:
    clock = Clock(scale=0)
    with pytest.raises(ValueError, match="backwards"):
        clock.advance(-1)
    with pytest.raises(ValueError, match="backwards"):
        clock.scale = -1
    with pytest.raises(ValueError, match="backwards"):
        Clock(scale=-1)
    with pytest.raises(ValueError, match="offset"):
        Clock(datetime(2025, 1, 1))


def test_failed_logins_in_a_row_lock_an_account_for_a_while() -> None:
    clock = Clock(scale=0)
    accounts = Accounts([Account("Admin", "right", "")], clock, attempts=2, lockout=60)
    assert accounts.login("admin", "wrong") is None
    assert accounts.login("ADMIN", "right") is not None
    assert accounts.failures("admin") == 0
    for _ in range(2):
        assert accounts.login("admin", "wrong") is None
    assert accounts.locked("admin")
    assert accounts.login("admin", "right") is None
    clock.advance(60)
    assert accounts.login("admin", "right") is not None
    assert accounts.logins == 6


def test_a_server_with_an_account_of_no_role_is_refused() -> None:
    with pytest.raises(ValueError, match="there is no role 'King'"):
        Vbr(accounts=[Account("a", "b", "King")])
