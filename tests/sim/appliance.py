"""A simulated appliance and a plain HTTP client of it, for tests that look at the appliance itself."""

from __future__ import annotations

import random
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import httpx

from veeam_sim import Clock, VbazServer
from veeam_sim._answers import make
from veeam_sim._spec import Operation
from veeam_sim.vbaz_generic import ELSEWHERE
from veeam_sim.vbaz_json import is_a, items
from veeam_sim.vbaz_rows import ACCOUNTS, AZURE, BASE, REPOSITORIES, STANDARD

START = datetime(2025, 6, 1, 8, tzinfo=UTC)
MACHINES = f"{BASE}/virtualMachines"


class Appliance:
    """A server whose clock the test turns, and a client that is logged in to it."""

    def __init__(self, server: VbazServer, client: httpx.AsyncClient) -> None:
        self.server = server
        self.product = server.product
        self.client = client

    async def log_in(self, username: str = "administrator") -> httpx.Response:
        """Log in with a password and send the token from then on."""
        form = {"grant_type": "Password", "username": username, "password": self.server.password}
        answer = await self.client.post("/api/oauth2/token", data=form)
        if token := answer.json().get("access_token"):
            self.client.headers["authorization"] = f"Bearer {token}"
        return answer

    def turn(self, seconds: float) -> None:
        """Turn the clock forward."""
        self.server.clock.advance(seconds)

    async def call(
        self, method: str, path: str, body: Any = None, status: int | None = None, **query: Any
    ) -> httpx.Response:
        """Send a request to a path below /api/v8 and check the status of its answer (2xx unless given)."""
        answer = await self.client.request(method, f"{BASE}{path}", json=body, params=query or None)
        assert answer.status_code == status if status else answer.is_success, f"{answer.status_code} {answer.text}"
        return answer

    async def get(self, path: str, **query: Any) -> Any:
        """The JSON of a GET that answers 200."""
        return (await self.call("GET", path, None, 200, **query)).json()

    async def results(self, path: str, **query: Any) -> list[Any]:
        """The rows of a page."""
        rows: list[Any] = (await self.get(path, **query))["results"]
        return rows

    async def finished(self, answer: httpx.Response) -> Any:
        """The operation of a 202, after it has ended."""
        assert answer.status_code == 202
        self.turn(60)
        return await self.get(f"/operations/{answer.json()['id']}")

    def body(self, operation: Operation, rng: random.Random) -> Any:
        """A body that is valid and refers to what exists."""
        for media, schema in operation.body.items():
            if media.endswith("json"):
                body = make(self.product.spec, schema, rng)
                return _existing(self, self.product.world.link(body, schema, rng), rng)
        return None

    def path(self, operation: Operation, rng: random.Random, given: Mapping[str, str] | None = None) -> str:
        """The path of an operation with ids of things that exist."""
        world, parts, prefix = self.product.world, list[str](), ""
        values: list[str] = []
        for segment in operation.path.strip("/").split("/"):
            if segment.startswith("{"):
                name = segment[1:-1]
                source = ELSEWHERE.get(prefix, prefix)
                if given and name in given:
                    value = given[name]
                elif prefix == f"{BASE}/jobSessions":
                    value = self.product.work.past_id(rng.randrange(100))
                elif world.listed(source) is not None:
                    collection = world.at(source, values if "{" in source else ())
                    value = collection.identify(rng.choice(collection.rows()))
                else:
                    value = "1f3a2b4c-0000-4000-8000-123456789abc"
                values.append(value)
                parts.append(quote(value, safe=""))
            else:
                parts.append(segment)
            prefix = f"{prefix}/{segment}"
        return "/" + "/".join(parts)


@asynccontextmanager
async def appliance(*, log_in: bool = True, **settings: Any) -> AsyncGenerator[Appliance]:
    """An appliance in process whose clock stands until it is turned."""
    arguments: dict[str, Any] = {"seed": 7, "clock": Clock(START, scale=0), **settings}
    server = VbazServer(**arguments)
    transport = httpx.ASGITransport(app=server.asgi)
    async with httpx.AsyncClient(transport=transport, base_url="https://vbaz.test") as client:
        found = Appliance(server, client)
        if log_in:
            await found.log_in()
        # Tokens that outlive a turned clock: only the tests of logins look at them.
        server.product.tokens.access = 10**9 if log_in else 3600
        if log_in:
            await found.log_in()
        yield found


def _existing(found: Appliance, body: Any, rng: random.Random) -> Any:
    """Ids in a body that no property's name explains."""
    world = found.product.world

    def some(path: str) -> str:
        collection = world.at(path)
        return collection.identify(rng.choice(collection.rows()))

    lists = {
        "databaseIds": f"{BASE}/databases",
        "fileShareIds": f"{BASE}/fileShares",
        "cosmosDbAccountIds": f"{BASE}/cosmosDb",
        "databases": f"{BASE}/databases",
        "virtualMachines": MACHINES,
        "fileShares": f"{BASE}/fileShares",
        "cosmosDbAccounts": f"{BASE}/cosmosDb",
        "sqlServers": f"{AZURE}/sqlServers",
        "storageAccounts": f"{AZURE}/storageAccounts",
        "resourceGroups": f"{AZURE}/resourceGroups",
        "repositoryIds": REPOSITORIES,
    }
    if is_a(body, dict):
        for name, value in list(body.items()):
            if name in lists and items(value):
                body[name] = [some(lists[name]) if is_a(value[0], str) else {"id": some(lists[name])}]
            elif name == "azureAccountId":
                body[name] = some(ACCOUNTS)
            elif name == "credentialsList" and value:
                body[name] = dict.fromkeys(value, some(STANDARD))
            else:
                body[name] = _existing(found, value, rng)
    elif is_a(body, list):
        return [_existing(found, each, rng) for each in body]
    return body
