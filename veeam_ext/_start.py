"""Starts a job or a policy once, even if the answer to the start is lost."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from typing import Any

import anyio

from ._protocols import Caller, OperationModule, P, R
from ._transport import logger
from ._wait import settle
from .errors import CallError, ConfigurationError

__all__ = ["start_once"]

# Kind of work → what lists it: operation, arguments that ask for the newest, the argument for the job or policy.
_LISTS: dict[str, tuple[str, Mapping[str, Any], str]] = {
    "session": (
        "sessions.get_all_sessions",
        {"order_column": "CreationTime", "order_asc": False, "limit": 50},
        "job_id_filter",
    ),
    "job_session": ("job_sessions.job_sessions_get_job_sessions", {"limit": 50}, "policy_id"),
}

# Seconds before each look: a server under load may list a session a while after it took the start.
_LOOKS = (0.0, 1.0, 2.0, 4.0, 8.0)


async def start_once(caller: Caller, op: OperationModule[P, Any, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """See `Connection.start_once`."""
    info = caller.operation(op)
    if info.work is None or info.work.kind not in _LISTS or not re.search(r"\}/start$", info.path):
        raise ConfigurationError(
            f"start_once knows operations that start one job or policy by its id, and {info.name} is none: use call(), "
            "and look for its session yourself if an error says maybe_acted"
        )
    # The id is the only parameter of the path, and those come first.
    bound = inspect.signature(op.request).bind(*args, **kwargs).arguments
    name, newest, argument = _LISTS[info.work.kind]
    listing = caller.module(name).request(**newest, **{argument: next(iter(bound.values()))})

    async def sessions() -> list[Any]:
        answer = (await caller.send(listing)).parsed
        rows: list[Any] = getattr(listing, "items")(answer)  # noqa: B009  # listing is a PageRequest, untyped here
        return rows

    # By id and not by time: the clocks of two machines differ.
    before = {session.id for session in await sessions()}
    request = op.request(*args, **kwargs)
    try:
        return request.result(await settle(caller, request))
    except CallError as error:
        if not error.maybe_acted:
            raise
        lost = error
    logger.warning("%s Looking for the session that it may have started", lost)
    for seconds in _LOOKS:
        await anyio.sleep(seconds)
        new = [session for session in await sessions() if session.id not in before]
        if new:
            return request.result(new if info.work.many else new[0])
    lost.add_note(f"No session of it was found within {sum(_LOOKS):.0f} s; it was not started a second time")
    raise lost
