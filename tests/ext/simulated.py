"""What the tests against simulated servers share: connections over real TLS, a time that tests turn, what was asked."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, TypeAlias

import anyio
import pytest
from veeam_vbazure import v8
from veeam_vbr import v1_2_rev0
from veeam_vbr.v1_2_rev0.api.restore import start_flr_mount
from veeam_vbr.v1_2_rev0.api.restore_points import get_all_object_restore_points
from veeam_vbr.v1_2_rev0.models import FlrAutoUnmountModel, WindowsFlrMountSpec

from veeam_ext import Connection, Pin, Retries, vbaz, vbr
from veeam_sim import Clock, VbazServer, VbrServer
from veeam_sim._core import Answer, Call

# Real sockets need real time: retries follow each other fast.
QUICK = Retries(times=3, backoff=0.01, longest=0.02)

Served: TypeAlias = VbrServer | VbazServer

_WAYS = {"username", "refresh_token", "access_token", "authorization_code", "vbr_token", "saml_response", "sso_token"}


def connect(server: Served, **options: Any) -> Connection:
    """Connect to a served simulator, its certificate pinned, as who may do everything, unless told otherwise."""
    assert server.url is not None
    if _WAYS.isdisjoint(options):
        options |= {"username": server.username, "password": server.password}
    options.setdefault("tls", Pin(server.fingerprint))
    options.setdefault("retries", QUICK)
    if isinstance(server, VbazServer):
        return vbaz.connect(server.url, api=v8, **options)
    options.setdefault("api", v1_2_rev0)
    return vbr.connect(server.url, **options)


def received(server: Served, operation: str, *answers: Answer) -> list[Call]:
    """What a server is asked of an operation from now on; the first calls get the given answers instead of its own."""
    product, calls, own = server.product, list[Call](), iter(answers)
    handler = product.handlers.get(operation, product.generic)

    def answer(call: Call) -> Answer:
        calls.append(call)
        return next(own, None) or handler(call)

    product.handlers[operation] = answer
    return calls


async def mounted(v: Connection) -> str:
    """Mount the files of a restore point of a backup server; returns the session of the mount."""
    point = await v.paginate(get_all_object_restore_points).first()
    assert point is not None
    body = WindowsFlrMountSpec(restore_point_id=point.id, auto_unmount=FlrAutoUnmountModel(is_enabled=False))
    return (await v.call(start_flr_mount, body=body)).session_id


class Time:
    """Stands still until a test turns it, for a server and for the logins to it alike."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        # Years ago: the dates of its tokens are long past.
        self.clock = Clock(datetime(2020, 1, 1, tzinfo=UTC), scale=0)
        self.ahead = 0.0
        real = anyio.current_time
        monkeypatch.setattr("veeam_ext._tokens.anyio.current_time", lambda: real() + self.ahead)

    def turn(self, seconds: float) -> None:
        """Turn it forward on both sides."""
        self.clock.advance(seconds)
        self.ahead += seconds
