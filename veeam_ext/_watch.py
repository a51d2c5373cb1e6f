"""Watches all works of a kind on a server: what begins, how it goes on, how it ends."""

from __future__ import annotations

import logging
import random
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Literal

import anyio

from ._failure import is_transient
from ._feeds import FEEDS, Listing, has_offset, moment
from ._protocols import Caller
from ._wait import poll
from ._work import Progress, Target, judge, read
from .errors import ConfigurationError, LoginError, NotFoundError, UnauthorizedError, VeeamError

__all__ = ["Event", "Watch"]

_log: Final = logging.getLogger("veeam")
_OVERLAP: Final = timedelta(minutes=2)
_BEFORE: Final = timedelta(days=1)  # how old a work may be that is running when the watch begins
_PAGE_COST: Final = 12.0  # seconds to the next look for each page of this one


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a work.

    Attributes:
        what: `created`, `progress` (its state or its percentage is another), `ended`, or `vanished`: the server does
            not know it any more, and its end was not seen.
        id: the id of the work.
        progress: how far it has come; of what vanished, how far it had come.
    """

    what: Literal["created", "progress", "ended", "vanished"]
    id: str
    progress: Progress


class Watch(AsyncIterator[Event]):
    """The events of all works of a kind, as `hub.watch()` makes it; it never ends by itself.

    What happens between two looks is told in one: work that begins and ends in between is `created` and `ended`.
    """

    # Looks are taken while the caller waits for an event, so there is no task and nothing piles up.

    def __init__(self, caller: Caller, kind: str, interval: float, filters: dict[str, Any]) -> None:
        if kind not in FEEDS or FEEDS[kind].operation not in caller.api.operations.BY_MODULE:
            raise ConfigurationError(f"Work of the kind {kind!r} cannot be listed, so it cannot be watched.")
        self._caller = caller
        self._kind = kind
        self._feed = FEEDS[kind]
        self._interval = interval
        self._filters = filters
        self._known: dict[str, tuple[Progress, datetime | None]] = {}
        self._events: deque[Event] = deque()
        self._since = datetime.now(UTC) - _BEFORE
        self._offset = True
        self._begun = False
        self._refused = False
        self._delay = 0.0

    async def __anext__(self) -> Event:
        while not self._events:
            await anyio.sleep(self._delay * random.uniform(0.9, 1.1))  # noqa: S311
            self._delay = self._interval
            try:
                self._delay = max(self._delay, _PAGE_COST * await self._look())
                self._refused = False
            except VeeamError as error:
                passing = (
                    isinstance(error, UnauthorizedError) and not isinstance(error, LoginError) and not self._refused
                )
                self._refused = isinstance(error, UnauthorizedError)
                if not passing and not is_transient(error):
                    raise
                _log.debug("Watching %s: %s", self._feed.operation, error)
        return self._events.popleft()

    async def _look(self) -> int:
        since = self._since if self._offset else self._since.replace(tzinfo=None)
        pages = 0
        found: dict[str, Any] = {}
        async for page in Listing(self._caller, self._feed, {**self._feed.all_since(since), **self._filters}):
            pages += 1
            # Newest first: a work that is met again further down has not changed since.
            found |= {key: row for row in page.items if (key := str(read(row, "id"))) not in found}
        for key, row in reversed(found.items()):
            self._tell(key, row)
        for key in [key for key, (progress, _) in self._known.items() if progress.outcome is None and key not in found]:
            await self._look_for(key)
        self._forget()
        self._begun = True
        return max(pages, 1)

    def _tell(self, key: str, row: Any) -> None:
        progress = judge(self._kind, row)
        self._offset = has_offset(row, self._feed.began)
        before = self._known.get(key)
        self._known[key] = progress, moment(row, self._feed.began)
        if not self._begun or (before is not None and before[0].outcome is not None):
            return  # it was there before the watch, or its end has been told
        if before is None:
            self._events.append(Event("created", key, progress))
        if progress.outcome is not None:
            self._events.append(Event("ended", key, progress))
        elif before is not None and (before[0].state, before[0].percent) != (progress.state, progress.percent):
            self._events.append(Event("progress", key, progress))

    async def _look_for(self, key: str) -> None:
        """Poll a work that has left the list."""
        try:
            self._tell(key, await poll(self._caller, Target(self._kind, key)))
        except NotFoundError:
            self._events.append(Event("vanished", key, self._known.pop(key)[0]))

    def _forget(self) -> None:
        """Move the window up to the oldest work that is open, and forget what has left it."""
        times = {key: began for key, (_, began) in self._known.items() if began is not None}
        running = [
            times[key] for key, (progress, _) in self._known.items() if progress.outcome is None and key in times
        ]
        newest = max(times.values(), default=self._since)
        self._since = max(self._since, min([*running, newest]) - _OVERLAP)
        for key, began in times.items():
            if began < self._since and self._known[key][0].outcome is not None:
                del self._known[key]
