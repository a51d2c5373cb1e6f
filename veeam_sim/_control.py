"""The control endpoint: a status page, and faults and time of the running servers, on a port of its own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, JSONResponse
from starlette.routing import Route

from ._answers import stamp
from ._core import Json, is_array, is_object, parse
from ._faults import KINDS, Fault, Rule

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from ._server import SimServer

PAGE = Path(__file__).parent / "data" / "status.html"

_LATEST = 40


def control(servers: Mapping[str, SimServer[Any]]) -> Starlette:
    """The application that controls some servers, by the names that stand in its paths.

    Operations: `GET /` (the page), `GET /state`, `GET /kinds`; for each server `GET|POST|DELETE /{name}/faults` and
    `GET|POST /{name}/clock` (`{"advance": seconds}`, `{"scale": factor}`).
    """

    def server_of(request: Request) -> SimServer[Any]:
        name = request.path_params["name"]
        if name not in servers:
            raise HTTPException(404, f"There is no server {name!r}; there are: {', '.join(servers)}.")
        return servers[name]

    async def page(request: Request) -> Response:
        return HTMLResponse(PAGE.read_text(encoding="utf-8"))

    async def state(request: Request) -> Response:
        return JSONResponse({name: _state(server) for name, server in servers.items()})

    async def kinds(request: Request) -> Response:
        return JSONResponse(KINDS)

    async def faults(request: Request) -> Response:
        server = server_of(request)
        script = server.product.faults
        if request.method == "POST":
            given = await _json(request)
            try:
                added = [Fault.from_dict(_object(each)) for each in (given if is_array(given) else [given])]
                with server.product.lock:
                    script.extend(added)
            except ValueError as error:
                raise HTTPException(400, str(error)) from None
            return JSONResponse([fault.to_dict() for fault in added], 201)
        if request.method == "DELETE":
            with server.product.lock:
                script.clear()
        return JSONResponse([_rule(rule) for rule in script])

    async def clock(request: Request) -> Response:
        time = server_of(request).clock
        if request.method == "POST":
            given = _object(await _json(request))
            unknown = given.keys() - {"advance", "scale"}
            if unknown or not given:
                raise HTTPException(400, 'Give {"advance": seconds}, {"scale": factor} or both.')
            try:
                if "scale" in given:
                    time.scale = _number(given["scale"], "scale")
                if "advance" in given:
                    time.advance(_number(given["advance"], "advance"))
            except ValueError as error:
                raise HTTPException(400, str(error)) from None
        return JSONResponse({"now": stamp(time.now()), "scale": time.scale})

    async def refused(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        return JSONResponse({"error": error.detail}, error.status_code)

    return Starlette(
        routes=[
            Route("/", page),
            Route("/state", state),
            Route("/kinds", kinds),
            Route("/{name}/faults", faults, methods=["GET", "POST", "DELETE"]),
            Route("/{name}/clock", clock, methods=["GET", "POST"]),
        ],
        exception_handlers={HTTPException: refused},
    )


def _state(server: SimServer[Any]) -> Json:
    product = server.product
    with product.lock:
        product.tick()
        latest = [
            {
                "when": stamp(served.when),
                "method": served.method,
                "path": served.path,
                "operation": served.operation,
                "status": served.status,
                "milliseconds": round(served.seconds * 1000, 2),
                "fault": served.fault,
            }
            for served in list(server.asgi.served)[-_LATEST:][::-1]
        ]
        return {
            "url": server.url,
            "title": f"{product.spec.title} {product.version}",
            "now": stamp(product.now()),
            "scale": product.clock.scale,
            "requests": server.asgi.total,
            "operations": server.asgi.counts.most_common(10),
            "latest": latest,
            "faults": [_rule(rule) for rule in product.faults],
            **product.status(),
        }


def _rule(rule: Rule) -> Json:
    fault = rule.fault
    return {
        **fault.to_dict(),
        "operation": fault.operation,
        "seen": rule.seen,
        "hits": rule.hits,
        "does": KINDS[fault.kind],
    }


async def _json(request: Request) -> Json:
    # A page of another origin can post forms and plain text to a loopback port, but no JSON.
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise HTTPException(415, "The body must be application/json.")
    try:
        return parse(await request.body())
    except ValueError as error:
        raise HTTPException(400, f"The body is no JSON: {error}") from None


def _object(value: Json) -> dict[str, Json]:
    if not is_object(value):
        raise HTTPException(400, "The body must be a JSON object.")
    return value


def _number(value: Json, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise HTTPException(400, f"{name} must be a number.")
    return value
