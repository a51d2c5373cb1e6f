"""Plain HTTP clients of simulated servers, for tests that look at the servers themselves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx

from veeam_sim import Vbr, VbrServer

VERSION = {"x-api-version": "1.2-rev0"}


async def log_in(client: httpx.AsyncClient, username: str, password: str) -> httpx.Response:
    """Log in and send the token from then on; gives the answer."""
    form = {"grant_type": "password", "username": username, "password": password}
    answer = await client.post("/api/oauth2/token", data=form)
    if answer.status_code == 200:
        client.headers["authorization"] = f"Bearer {answer.json()['access_token']}"
    return answer


@asynccontextmanager
async def vbr_client(server: VbrServer, username: str | None = None) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a backup server in process, logged in."""
    transport = httpx.ASGITransport(app=server.asgi)
    async with httpx.AsyncClient(transport=transport, base_url="https://vbr.test", headers=VERSION) as client:
        await log_in(client, username or server.username, server.password)
        yield client


def long_lived(product: Vbr) -> Vbr:
    """The server with tokens that outlive a turned clock."""
    product.tokens.access = 10**9
    return product
