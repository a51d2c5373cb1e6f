"""What the tests of this layer share: connections to the servers of `servers.py`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from veeam_vbazure import v8
from veeam_vbr import v1_2_rev0

from tests.ext.servers import Server
from veeam_ext import Connection, Retries, vbaz, vbr

Connect: TypeAlias = Callable[..., Connection]

# Real sockets need real time: retries follow each other fast.
QUICK = Retries(times=3, backoff=0.01, longest=0.02)


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
