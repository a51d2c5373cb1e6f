"""Plain HTTP clients of simulated servers, for tests that look at the servers themselves."""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from veeam_sim import Vbr, VbrServer
from veeam_sim._server import SimServer

VERSION = {"x-api-version": "1.2-rev0"}


async def log_in(client: httpx.AsyncClient, username: str, password: str) -> httpx.Response:
    """Log in and send the token from then on; gives the answer."""
    form = {"grant_type": "password", "username": username, "password": password}
    answer = await client.post("/api/oauth2/token", data=form)
    if answer.status_code == 200:
        client.headers["authorization"] = f"Bearer {answer.json()['access_token']}"
    return answer


@asynccontextmanager
async def vbr_client(server: VbrServer, username: str | None = None) -> AsyncGenerator[httpx.AsyncClient]:
    """A client of a backup server in process, logged in."""
    transport = httpx.ASGITransport(app=server.asgi)
    async with httpx.AsyncClient(transport=transport, base_url="https://vbr.test", headers=VERSION) as client:
        await log_in(client, username or server.username, server.password)
        yield client


@asynccontextmanager
async def connected(server: SimServer[Any], username: str | None = None) -> AsyncGenerator[httpx.AsyncClient]:
    """A client of a server that is served over TLS on a loopback socket, logged in."""
    async with (
        server.serve() as url,
        httpx.AsyncClient(base_url=url, verify=untrusting(), headers=server.product.headers) as client,
    ):
        await log_in(client, username or server.username, server.password)
        yield client


def untrusting() -> ssl.SSLContext:
    """A context that takes any certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def long_lived(product: Vbr) -> Vbr:
    """The server with tokens that outlive a turned clock."""
    product.tokens.access = 10**9
    return product
