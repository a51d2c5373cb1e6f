"""What others may see of the calls: log records, hooks around each attempt, OpenTelemetry spans; never a secret."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias
from urllib.parse import parse_qsl

from .errors import CallError, StatusError

__all__ = ["Attempt", "Hook", "Tracer", "log_attempt", "logger", "span"]

logger = logging.getLogger("veeam")

# Everything else can carry what somebody typed in, and is not for a log.
_HEADERS = ("x-api-version", "content-type", "content-length", "retry-after", "date", "server")
_QUERY = frozenset(
    "skip limit offset orderColumn orderAsc typeFilter stateFilter resultFilter createdAfterFilter createdBeforeFilter "
    "endedAfterFilter endedBeforeFilter status types fromUtc toUtc".casefold().split()
)


@dataclass(slots=True)
class Attempt:
    """One request over the wire: a try of a call, or a token call (`operation` is then `login` or `logout`).

    Attributes:
        operation: tag and operation, as in `jobs.start_job`.
        method: the HTTP method.
        path: the path of the URL, without its query.
        number: 1 for the first try of the call.
        status: the HTTP status, once an answer has come.
        error: what came instead of an answer.
        seconds: how long it took until the head of the answer or the error.
    """

    operation: str
    method: str
    path: str
    number: int
    status: int | None = None
    error: BaseException | None = None
    seconds: float = 0.0


# Entered before an attempt and left after it, when the attempt knows how it went.
Hook: TypeAlias = Callable[[Attempt], AbstractAsyncContextManager[Any]]


class Tracer(Protocol):
    """What is used of an OpenTelemetry tracer, as `opentelemetry.trace.get_tracer("myapp")` returns it."""

    def start_as_current_span(self, name: str, *, kind: Any, attributes: Any) -> AbstractContextManager[Any]: ...


def log_attempt(attempt: Attempt, query: bytes, headers: Mapping[str, str] | None) -> None:
    """Write a debug record about an attempt that has ended."""
    shown = [
        f"{name}={value if name.casefold() in _QUERY else '***'}"
        for name, value in parse_qsl(query.decode("ascii", "replace"), keep_blank_values=True)
    ]
    logger.debug(
        "%s: %s %s%s (attempt %d) -> %s in %.0f ms %s",
        attempt.operation,
        attempt.method,
        attempt.path,
        "?" + "&".join(shown) if shown else "",
        attempt.number,
        attempt.status if attempt.error is None else type(attempt.error).__name__,
        attempt.seconds * 1000,
        {name: headers[name] for name in _HEADERS if name in headers} if headers is not None else "",
    )


@contextmanager
def span(tracer: Tracer | None, operation: str, method: str, path: str, host: str) -> Generator[Callable[[int], None]]:
    """Make a span of one logical call, retries included; what is yielded takes the number of attempts."""
    if tracer is None:
        yield lambda attempts: None
        return
    from opentelemetry.trace import SpanKind  # there, or nobody could have made a tracer

    facts = {
        "veeam.operation": operation,
        "http.request.method": method,
        "server.address": host,
        "url.path": path,
    }
    with tracer.start_as_current_span(f"veeam {operation}", kind=SpanKind.CLIENT, attributes=facts) as current:
        try:
            yield lambda attempts: current.set_attribute("http.request.resend_count", attempts - 1)
        except BaseException as error:
            current.set_attribute("error.type", type(error).__name__)
            if isinstance(error, CallError):
                current.set_attribute("http.request.resend_count", error.attempts - 1)
            if isinstance(error, StatusError):
                current.set_attribute("http.response.status_code", error.status)
            raise
