"""What the tests of this layer share: connections to the servers of `servers.py`, and simulated servers."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from typing import Any, TypeAlias

import pytest
from veeam_vbazure import v8
from veeam_vbr import v1_2_rev0

from tests.ext.servers import Server
from tests.ext.simulated import QUICK, Served, Time
from veeam_ext import Connection, vbaz, vbr
from veeam_sim import VbazServer, VbrServer

Connect: TypeAlias = Callable[..., Connection]


@pytest.fixture
def connect_vbr() -> Connect:
    """Connect to a server as a VBR, with a password and fast retries unless told otherwise."""

    def connect(server: Server, **options: Any) -> Connection:
        if not any(name in options for name in ("username", "refresh_token", "access_token", "vbr_token")):
            options |= {"username": "svc", "password": "secret-password"}
        options.setdefault("retries", QUICK)
        return vbr.connect(server.url, api=v1_2_rev0, **options)

    return connect


@pytest.fixture
def connect_vbaz() -> Connect:
    """Connect to a server as a VBAz."""

    def connect(server: Server, **options: Any) -> Connection:
        if not any(name in options for name in ("username", "refresh_token", "access_token", "sso_token")):
            options |= {"username": "svc", "password": "secret-password"}
        options.setdefault("retries", QUICK)
        return vbaz.connect(server.url, api=v8, **options)

    return connect


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    """The time of simulated servers; it stands until it is turned."""
    return Time(monkeypatch)


@pytest.fixture
async def backup(time: Time) -> AsyncGenerator[VbrServer]:
    """A simulated backup server on a socket."""
    server = VbrServer(clock=time.clock, sessions=700, machines=60, jobs=12)
    async with server.serve():
        yield server


@pytest.fixture
async def appliance(time: Time) -> AsyncGenerator[VbazServer]:
    """A simulated appliance on a socket."""
    server = VbazServer(clock=time.clock, sessions=200, machines=250)
    async with server.serve():
        yield server


@pytest.fixture(params=["backup", "appliance"])
def either(request: pytest.FixtureRequest) -> Served:
    """Each of the two."""
    server: Served = request.getfixturevalue(request.param)
    return server
