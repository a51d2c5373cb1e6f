"""Follows any number of running works of one kind by listing what has ended, not by polling each."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Literal, TypeAlias

import anyio

from ._failure import is_transient, needs_person, vanished
from ._feeds import Feed, Listing, has_offset, moment
from ._protocols import Caller
from ._wait import OnProgress, poll, tell
from ._work import Progress, Target, judge, read
from .errors import LoginError, NotFoundError, UnauthorizedError, VeeamError

__all__ = ["Entry", "Follower", "Heard"]

_log: Final = logging.getLogger("veeam")
Heard: TypeAlias = Callable[[Progress | None, Exception | None], None]

_FIRST: Final = 1.0  # seconds to the first round
_GROWTH: Final = 1.5
_OVERLAP: Final = timedelta(minutes=2)  # by which a round reaches back into the one before
_BACK: Final = timedelta(days=1)  # how far back to look for work whose beginning is not known, or is long ago
_MOST_PAGES: Final = 100  # of one listing, should a server ignore the filter
_PAGE_COST: Final = 12.0  # seconds to the next round for each page of this one
_SWEEP: Final = 300.0  # seconds from one sweep to the next
_SWEEP_COST: Final = 20.0  # or that many for each request of a sweep, if that is longer
_FEW: Final = 20  # works that are polled one by one, rather than looked for in a list


@dataclass(slots=True, eq=False)
class Entry:
    """A work that is followed.

    Attributes:
        target: which it is.
        work: the model of it that was seen last, or None.
        began: when it began, as far as is known.
        heard: who wants to know of its end: called with the last progress, or with what keeps it from being known.
    """

    target: Target
    work: Any
    began: datetime
    heard: list[Heard]
    missed: int = 0
    needed_person: bool = False


class Follower:
    """Follows the works of one kind. A round lists what ended since the last; a sweep looks at all that is open.

    The time that a round starts from is taken from the works themselves and not from the clock of this machine, and
    reaches back into the round before. What is lost all the same, as when the server's clock is turned, is found by a
    sweep: it lists what began since the oldest open work did, and what it does not find is polled.
    """

    def __init__(
        self,
        caller: Caller,
        feed: Feed,
        *,
        interval: float,
        on_person: OnProgress | Literal["error"],
        alone: Callable[[Entry], object],
    ) -> None:
        self._caller = caller
        self._feed = feed
        self._interval = interval
        self._on_person = on_person
        self._alone = alone
        self._entries: dict[str, Entry] = {}
        self._apart: dict[str, Entry] = {}  # what a sweep did not find
        self._bound: datetime | None = None
        self._offset = True  # whether the server writes times with an offset
        self._sweep_at = 0.0
        self._pages = 0  # of the last listing
        self._over = 0  # works that have ended since there was none
        self._added = anyio.Event()

    def add(self, target: Target, work: Any, heard: Heard) -> None:
        """Follow a work until it ends."""
        if (known := self._entries.get(target.id)) is not None:
            known.heard.append(heard)
            return
        began, horizon = moment(work, self._feed.began), datetime.now(UTC) - _BACK
        entry = Entry(target, work, began or horizon, [heard])
        now = anyio.current_time()
        if not self._entries:
            self._bound, self._over = None, 0
            self._sweep_at = now + _SWEEP
            self._added.set()
        if began is None or began < horizon:
            self._sweep_at = now  # it may have ended before the window that is looked at first
        if began is not None:
            self._offset = has_offset(work, self._feed.began)
        self._entries[target.id] = entry
        start = max(entry.began, horizon) - _OVERLAP
        self._bound = start if self._bound is None else min(self._bound, start)

    async def run(self) -> None:
        """Follow what is added, for ever."""
        delay, refused = _FIRST, False
        while True:
            if not self._entries:
                self._added = anyio.Event()
                await self._added.wait()
                delay = _FIRST
            await anyio.sleep(delay * random.uniform(0.9, 1.1))  # noqa: S311
            delay = min(delay * _GROWTH, self._interval)
            try:
                delay = max(delay, _PAGE_COST * await self._round())
                refused = False
            except VeeamError as error:
                passing = isinstance(error, UnauthorizedError) and not isinstance(error, LoginError) and not refused
                refused = isinstance(error, UnauthorizedError)
                if not passing and not is_transient(error):
                    for entry in list(self._entries.values()):
                        self._end(entry, None, error)
                _log.debug("Following %s: %s", self._feed.operation, error)

    async def _round(self) -> int:
        """Look once. Returns the number of requests that it took."""
        if len(self._entries) < self._pages:
            requests = await self._poll_all()
        elif not self._feed.by_end and len(self._entries) < self._over:
            # Most rows of the window have ended, so all of them cost little more, and show what has vanished.
            requests = await self._sweep()
        else:
            requests = await self._look()
        for key in list(self._apart)[:_FEW]:
            entry = self._apart[key] = self._apart.pop(key)  # so that the next round polls the next ones
            await self._poll(entry)
        if self._entries and anyio.current_time() >= self._sweep_at:
            await self._sweep()
        return requests

    async def _look(self) -> int:
        """List what ended since the last look."""
        feed, newest, pages, complete = self._feed, None, 0, True
        start = self._bound if feed.by_end and self._bound is not None else self._window()[0]
        async for page in self._list(feed.ended_since(self._sent(start))):
            pages += 1
            for row in page.items:
                await self._see(row)
                end = moment(row, feed.ended)
                # A time far ahead would hide all that ends until then.
                if end is not None and end < datetime.now(UTC) + _BACK:
                    newest = end if newest is None else max(newest, end)
            last = moment(page.items[-1], feed.ended) if feed.by_end else None
            if not self._entries or pages == _MOST_PAGES:
                complete = False
                break
            if last is not None and last < start:
                break
        self._pages = pages
        if complete and newest is not None and self._bound is not None:
            self._bound = max(self._bound, newest - _OVERLAP)
        return pages

    async def _sweep(self) -> int:
        """Look at all that is followed."""
        requests = 0
        if len(self._entries) <= _FEW:
            requests = await self._poll_all()
        else:
            since, old = self._window()
            for entry in old:
                requests += 1
                await self._poll(entry)
            missing = {key: entry for key, entry in self._entries.items() if entry not in old}
            pages = 0
            async for page in self._list(self._feed.all_since(self._sent(since))):
                requests += 1
                pages += 1
                for row in page.items:
                    missing.pop(str(read(row, "id")), None)
                    end = moment(row, self._feed.ended)
                    if await self._see(row) and end is not None and self._bound is not None and end < self._bound:
                        self._bound = end - _OVERLAP  # the rounds would have missed it, and others like it
                if not missing or pages == _MOST_PAGES:
                    break
            self._apart = {key: entry for key, entry in missing.items() if key in self._entries}
            if not self._feed.by_end:
                self._pages = pages
        self._sweep_at = anyio.current_time() + max(_SWEEP, _SWEEP_COST * requests)
        return requests

    async def _poll_all(self) -> int:
        entries = list(self._entries.values())
        for entry in entries:
            await self._poll(entry)
        return len(entries)

    def _list(self, query: dict[str, Any]) -> Listing:
        return Listing(self._caller, self._feed, query)

    def _window(self) -> tuple[datetime, list[Entry]]:
        """Since when to list, and the few works that began so long before the others that they are better polled."""
        newest = max(entry.began for entry in self._entries.values())
        old = [entry for entry in self._entries.values() if entry.began < newest - _BACK]
        if len(old) > _FEW:
            old = []
        return min(entry.began for entry in self._entries.values() if entry not in old) - _OVERLAP, old

    def _sent(self, time: datetime) -> datetime:
        """A time in the form in which the server writes its own."""
        return time if self._offset else time.replace(tzinfo=None)

    async def _poll(self, entry: Entry) -> None:
        try:
            work = await poll(self._caller, entry.target)
        except NotFoundError:
            entry.missed += 1
            if entry.work is None:
                self._entries.pop(entry.target.id, None)
                self._apart.pop(entry.target.id, None)
                self._alone(entry)  # it may be another kind of session
            elif entry.missed > 1 or entry.target.id in self._apart:
                self._end(entry, None, vanished(entry.target, entry.work))
            else:
                self._apart[entry.target.id] = entry  # look once more in the next round
        else:
            entry.missed = 0
            await self._seen(entry, work)

    async def _see(self, row: Any) -> bool:
        """Take a row of a list; return whether a work that is followed has ended with it."""
        entry = self._entries.get(str(read(row, "id")))
        if entry is None:
            return False
        self._apart.pop(entry.target.id, None)
        return await self._seen(entry, row)

    async def _seen(self, entry: Entry, work: Any) -> bool:
        entry.work = work
        if (began := moment(work, self._feed.began)) is not None:
            entry.began = began
            self._offset = has_offset(work, self._feed.began)
        progress = judge(entry.target.kind, work)
        if progress.outcome is not None:
            self._end(entry, progress, None)
            return True
        if progress.needs_person and not entry.needed_person:
            if isinstance(self._on_person, str):
                self._end(entry, None, needs_person(entry.target, progress))
            else:
                try:
                    await tell(self._on_person, progress)
                except Exception as error:  # it ends this wait, not all
                    self._end(entry, None, error)
        entry.needed_person = progress.needs_person
        return False

    def _end(self, entry: Entry, progress: Progress | None, error: Exception | None) -> None:
        self._over += 1
        self._entries.pop(entry.target.id, None)
        self._apart.pop(entry.target.id, None)
        for heard in entry.heard:
            heard(progress, error)
