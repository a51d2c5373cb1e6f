"""Keyword arguments that several functions take: how to connect, how to wait."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from ._observe import Hook, Tracer
from ._retry import Retries
from ._tls import Trust
from ._transport import AsyncBaseTransport
from ._wait import OnProgress

__all__ = ["ConnectOptions", "WaitOptions"]


class ConnectOptions(TypedDict, total=False):
    """What both products' `connect` also take.

    Attributes:
        tls: whom to trust: `Pin(fingerprint)`, the path of a CA file, an `ssl.SSLContext`, None for the system's store
            (the default), or `Unverified()` to trust anyone.
        timeout: seconds in which the server must take or give the next bytes; None for no limit. Default: 120.
        retries: how often a failed call is repeated where that is safe, or `Retries` with more to set. Default: 3.
        concurrency: the most requests under way at a time. Default: 16.
        hooks: entered around each request over the wire, token calls included.
        tracer: an OpenTelemetry tracer, which makes a span of each call.
        proxy: the URL of a proxy. The proxies of the environment are not used: they lead to the internet.
        transport: an httpx transport that sends in place of sockets, for tests in process.
    """

    tls: Trust
    timeout: float | None
    retries: int | Retries
    concurrency: int
    hooks: Sequence[Hook]
    tracer: Tracer | None
    proxy: str | None
    transport: AsyncBaseTransport | None


class WaitOptions(TypedDict, total=False):
    """How to wait.

    Attributes:
        kind: the kind of work, where only an id is given: `session`, `task`, `job_session`, …
        parent: the session id of the mount, for an Entra ID restore session.
        timeout: seconds, or None to wait as long as it takes.
        on_timeout: `leave` lets the work go on, `stop` tells the server to stop it.
        on_progress: called, and awaited if need be, after every poll.
        on_person: what to do when the work waits for a person: `error`, or a function to call before the wait goes on.
        longest: the longest time between two polls, in seconds.
    """

    kind: str | None
    parent: str | None
    timeout: float | None
    on_timeout: Literal["leave", "stop"]
    on_progress: OnProgress | None
    on_person: OnProgress | Literal["error"]
    longest: float
