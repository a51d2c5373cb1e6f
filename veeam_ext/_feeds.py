"""How works of each kind are listed, and how their times are compared."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import anyio

from ._failure import is_transient
from ._pager import Pager
from ._pages import Page
from ._protocols import Caller
from ._work import read
from .errors import VeeamError

__all__ = ["FEEDS", "Feed", "Listing", "has_offset", "moment"]

_ROWS: Final = 1000  # rows asked for in one page; servers send fewer if they like
_AGAIN: Final = (1.0, 3.0)  # seconds after which a page that failed is asked for again


@dataclass(frozen=True, slots=True)
class Feed:
    """How works of one kind are listed.

    Attributes:
        operation: the listing operation.
        began: the property with the time when a work began, by its name in JSON.
        ended: the property with the time when it ended.
        all_since: arguments that list what began after a time, newest first.
        ended_since: arguments that list what ended after a time, newest end first; or what began after that time and
            has ended, in any order.
        by_end: which of the two `ended_since` does.
    """

    operation: str
    began: str
    ended: str
    all_since: Callable[[datetime], dict[str, Any]]
    ended_since: Callable[[datetime], dict[str, Any]]
    by_end: bool


def _vbr(operation: str) -> Feed:
    return Feed(
        operation,
        "creationTime",
        "endTime",
        lambda time: {"created_after_filter": time, "order_column": "CreationTime", "order_asc": False, "limit": _ROWS},
        lambda time: {"ended_after_filter": time, "order_column": "EndTime", "order_asc": False, "limit": _ROWS},
        True,
    )


FEEDS: Final[Mapping[str, Feed]] = {
    "session": _vbr("sessions.get_all_sessions"),
    "automation_session": _vbr("automation.get_all_automation_sessions"),
    "task": _vbr("tasks.get_all_tasks"),
    "task_session": _vbr("sessions.get_all_task_sessions"),
    "job_session": Feed(
        "job_sessions.job_sessions_get_job_sessions",
        "executionStartTime",
        "executionStopTime",
        lambda time: {"from_utc": time, "limit": _ROWS},
        # Whether FromUtc means the start or the stop is not known: what started since is right for both.
        lambda time: {"from_utc": time, "status": ["Success", "Warning", "Error", "Canceled"], "limit": _ROWS},
        False,
    ),
}
"""Kind of work → how it is listed. Work of other kinds is polled one by one."""


class Listing(AsyncIterator[Page[Any]]):
    """The pages of a listing. One that fails is asked for again, so that a fault does not waste those before it."""

    def __init__(self, caller: Caller, feed: Feed, query: dict[str, Any]) -> None:
        listing: Any = caller.module(feed.operation)
        self._pages = Pager[Any](caller, listing, (), query).pages()

    async def __anext__(self) -> Page[Any]:
        for seconds in _AGAIN:
            try:
                return await anext(self._pages)
            except VeeamError as error:
                if not is_transient(error):
                    raise
            await anyio.sleep(seconds)
        return await anext(self._pages)


def moment(work: Any, name: str) -> datetime | None:
    """A time of a work, comparable to every other; None if there is none."""
    found: Any = read(work, name)
    if not isinstance(found, datetime) or not 1 < found.year < 9999:
        return None
    # Times without an offset are only compared with each other, and sent back without one.
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def has_offset(work: Any, name: str) -> bool:
    """Whether the server writes a time of a work with an offset."""
    found: Any = read(work, name)
    return not isinstance(found, datetime) or found.tzinfo is not None
