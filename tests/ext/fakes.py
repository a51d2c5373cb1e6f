"""A caller without a network: requests go to a function of the test, answers are decoded by the generated package."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from typing import Any, TypeVar, cast

import anyio.lowlevel

from veeam_ext import errors
from veeam_ext._protocols import OperationInfo, OperationModule, RequestLike, ResponseLike

T = TypeVar("T")
Handler = Callable[[Any], Any]

_ERRORS: dict[int, type[errors.StatusError]] = {
    400: errors.BadRequestError,
    401: errors.UnauthorizedError,
    403: errors.ForbiddenError,
    404: errors.NotFoundError,
    429: errors.RateLimitedError,
}


def status_error(status: int, reason: str = "", operation: str = "test") -> errors.StatusError:
    """The error that a connection raises for a status."""
    kind = _ERRORS.get(status, errors.ServerError)
    return kind(f"{operation}: {status} {reason}", operation=operation, status=status, reason=reason)


class FakeCaller:
    """Satisfies `Caller`. The handler takes the unsent request and returns (status, JSON), a JSON value, or raises."""

    def __init__(self, api: Any, handler: Handler, delay: float = 0.0) -> None:
        self.api = api
        self.handler = handler
        self.delay = delay
        self.requests: list[Any] = []
        self.under_way = 0
        self.most_under_way = 0

    async def send(self, request: RequestLike[T, Any]) -> ResponseLike[T]:
        self.requests.append(request)
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            if self.delay:
                await anyio.sleep(self.delay)
            else:
                await anyio.lowlevel.checkpoint()
            answer = self.handler(request)
        finally:
            self.under_way -= 1
        status, body = cast("tuple[int, Any]", answer if type(answer) is tuple else (200, answer))
        if status >= 400:
            raise status_error(status, str(body), request.operation)
        return request.decode(status, {}, b"" if body is None else json.dumps(body).encode())

    def operation(self, op: object) -> OperationInfo:
        name = op if isinstance(op, str) else ".".join(op.__name__.split(".")[-2:])  # type: ignore[attr-defined]
        found: OperationInfo = self.api.operations.BY_MODULE[name]
        return found

    def module(self, name: str) -> OperationModule[..., Any, Any]:
        return cast("OperationModule[..., Any, Any]", importlib.import_module(f"{self.api.__name__}.api.{name}"))
