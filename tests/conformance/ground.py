"""Servers that stand ready to be driven: things exist, work runs, and every operation has a sample of its arguments."""

from __future__ import annotations

import random
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

import httpx

from codegen.bundle import Revision
from veeam_sim import Clock, Vbaz, VbazServer, Vbr, VbrServer
from veeam_sim._answers import make
from veeam_sim._server import SimServer
from veeam_sim.vbr_references import link

from ..generated.specification import VBAZ, VBR
from ..sim.appliance import Appliance
from ..sim.clients import long_lived, vbr_client
from ..sim.test_vbaz_operations import prepare
from ..sim.test_vbr_operations import Caller
from .document import Sample

START = datetime(2025, 6, 1, 8, tzinfo=UTC)
_LIFETIME = 10**9  # of tokens, in seconds: the clock is turned a lot


async def vbr() -> tuple[VbrServer, dict[str, Sample]]:
    """A backup server with mounts and running work, and samples by operationId."""
    server = VbrServer(long_lived(Vbr(clock=Clock(START, scale=0), sessions=50, machines=60, jobs=6)), tls=False)
    samples: dict[str, Sample] = {}
    async with vbr_client(server) as client:
        caller = Caller(server, client)
        await caller.prepare()
        for operation in server.product.spec.operations.values():
            body: Any = None
            if schema := operation.body.get("application/json"):
                body = caller.bodies.get(operation.id, caller.bodies.get(operation.path))
                body = body or link(server.product.store, make(server.product.spec, schema, caller.random), key="")
            samples[operation.id] = Sample(await caller.values(operation), body)
    return server, samples


async def vbazure() -> tuple[VbazServer, dict[str, Sample]]:
    """An appliance with file-level mounts, exports and policies, and samples by operationId."""
    server = VbazServer(Vbaz(clock=Clock(START, scale=0), sessions=50, machines=20), tls=False)
    server.product.tokens.access = _LIFETIME
    samples: dict[str, Sample] = {}
    transport = httpx.ASGITransport(app=server.asgi)
    async with httpx.AsyncClient(transport=transport, base_url="https://vbaz.test") as client:
        found = Appliance(server, client)
        await found.log_in()
        for operation in server.product.spec.operations.values():
            choice = random.Random(operation.id)
            given, body = await prepare(found, operation)
            template = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(operation.path))
            values = re.fullmatch(template, found.path(operation, choice, given))
            assert values is not None
            path = {name: unquote(value) for name, value in values.groupdict().items()}
            if not operation.body:
                body = None
            samples[operation.id] = Sample(path, found.body(operation, choice) if body is None else body)
    return server, samples


SERVERS: dict[Revision, Callable[[], Awaitable[tuple[SimServer[Any], dict[str, Sample]]]]] = {VBR: vbr, VBAZ: vbazure}
"""What makes the server of each revision that the simulator plays."""
