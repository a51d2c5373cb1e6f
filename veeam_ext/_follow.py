"""Looks at works by listing them: follows thousands to their ends, and finds the one that a lost start made."""

from __future__ import annotations

import inspect
import random
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeAlias

import anyio

from ._cursor import Page
from ._pager import Pager
from ._protocols import Caller, OperationModule, P, R
from ._transport import logger
from ._wait import OnPerson, Patience, Work, settle
from ._work import KINDS, Progress, Target, read
from .errors import CallError, ConfigurationError, VeeamError, WorkVanishedError

__all__ = ["BACK", "OVERLAP", "Entry", "Follower", "Heard", "Survey", "pause", "start_once"]

Heard: TypeAlias = Callable[[Progress | None, Exception | None], None]

_ROWS: Final = 1000  # rows asked for in a page of a sweep; servers send fewer if they like
_NEWS: Final = 200  # rows asked for in a page of a look, which is to bring a few that are new
_MOST_PAGES: Final = 100  # of one listing, should a server ignore the filter
_AGAIN: Final = (1.0, 3.0)  # seconds after which a page that failed is asked for again
OVERLAP: Final = timedelta(minutes=2)  # by which a listing reaches back behind what it is to find
BACK: Final = timedelta(days=1)  # how far back to look for work whose beginning is not known, or is long ago
_PAGE_COST: Final = 10.0  # seconds for each request, where all works have to be listed each time
_SWEEP: Final = 300.0  # seconds from one sweep to the next
_SWEEP_COST: Final = 20.0  # or that many for each request of a sweep, if that is longer
_FEW: Final = 20  # the most works that are polled in one round, because lists do not show them
_NEWEST: Final = {"order_column": "CreationTime", "order_asc": False}
_FIRST: Final = 1.0  # seconds to the first look
_GROWTH: Final = 1.5
_LOOKS: Final = (0.0, 1.0, 2.0, 4.0, 8.0)  # seconds before each look for what a lost start made: it may be listed late


def pause(requests: int) -> float:
    """The seconds until the next look at all works, if the last took so many requests."""
    return _PAGE_COST * requests if requests > 1 else 0.0


class Entry(Work):
    """A work that is followed.

    Attributes:
        began: when it began, as far as is known.
        heard: who wants to know of its end: called with the last progress, or with what keeps it from being known.
        listed: whether the last sweep found it; None asks for one.
        looked: whether a look has gone back to its beginning.
    """

    began: datetime
    heard: list[Heard]
    listed: bool | None = True
    looked = False


class Survey:
    """The works of one kind that are followed, and the lists that show how far they are.

    The times that lists are asked for are those of the works where it can be, and not of this machine's clock.
    """

    def __init__(self, caller: Caller, kind: str, on_person: OnPerson, filters: Mapping[str, Any]) -> None:
        self._entries: dict[str, Entry] = {}
        self._caller = caller
        self._kind = kind
        self._on_person: OnPerson = on_person
        self._filters = filters
        self._by_end = kind != "job_session"  # whether what has ended can be listed in the order of the ends
        self._began = "creationTime" if self._by_end else "executionStartTime"
        self._offset = True  # whether the server writes times with an offset
        self._patience = Patience()

    def _enter(self, target: Target, model: Any, *heard: Heard) -> Entry:
        """Begin to follow a work."""
        entry = self._entries[target.id] = Entry(self._caller, target, model, self._on_person)
        entry.began = self._moment(model, self._began) or datetime.now(UTC) - BACK
        entry.heard = list(heard)
        return entry

    def _meet(self, key: str, row: Any) -> Entry | None:
        """Follow a work that was found in a list, or do not."""

    def _told(self, entry: Entry, progress: Progress | None, error: Exception | None) -> None:
        """Do what is to be done about how far a work has come, or what keeps that from being known."""

    def _moment(self, model: Any, name: str) -> datetime | None:
        """A time of a work, comparable to every other; None if there is none."""
        found: Any = read(model, name)
        if not isinstance(found, datetime) or not 1 < found.year < 9999:
            return None
        self._offset = found.tzinfo is not None
        # Times without an offset are only compared with each other, and sent back without one.
        return found if self._offset else found.replace(tzinfo=UTC)

    async def _see(self, entry: Entry, model: Any) -> None:
        if entry.model is None:
            entry.began = self._moment(model, self._began) or entry.began
        try:
            progress = await entry.see(model)
        except Exception as error:  # it ends this wait, not all
            self._told(entry, None, error)
        else:
            self._told(entry, progress, None)

    async def _poll(self, entry: Entry) -> None:
        if entry.listed is False:
            entry.missed = max(entry.missed, 1)  # so one 404 is enough
        try:
            found = await entry.poll()
        except WorkVanishedError as error:
            self._told(entry, None, error)
        else:
            entry.listed = entry.listed is not False
            if found is not None:
                await self._see(entry, found)

    async def _list(self, since: datetime, enough: Callable[[list[Any]], bool], *, ended: bool = False) -> int:
        """See pages of what began, or ended, since a time, until they are enough. Returns the number of requests."""
        since -= OVERLAP
        bound = since if self._offset else since.replace(tzinfo=None)
        if not self._by_end:
            query: dict[str, Any] = {
                "from_utc": bound
            }  # of the start or of the stop, that is not known: right for both
        elif ended:
            query = {"ended_after_filter": bound, "order_column": "EndTime", "order_asc": False}
        else:
            query = {"created_after_filter": bound, **_NEWEST}
        query |= {"limit": _NEWS if ended else _ROWS, **self._filters}
        listing: Any = self._caller.module(str(KINDS[self._kind].lists))
        pager = Pager[Any](self._caller, listing, **query)
        pages = pager.pages()
        while pager.drift.requests < _MOST_PAGES and (page := await self._page(pages)) is not None:
            for row in page.items:
                entry = self._entries.get(key := str(read(row, "id"))) or self._meet(key, row)
                if entry is not None:
                    entry.listed = True
                    await self._see(entry, row)
            if enough(page.items):
                break
        return pager.drift.requests

    async def _page(self, pages: AsyncIterator[Page[Any]]) -> Page[Any] | None:
        """The next page. One that fails is asked for again, so that a fault does not waste those before it."""
        patience = Patience()
        for seconds in _AGAIN:
            with patience:
                return await anext(pages, None)
            await anyio.sleep(seconds)
        return await anext(pages, None)

    async def _sweep(self, entries: list[Entry], since: datetime, *, whole: bool = False) -> int:
        """List what began since a time: the `whole` list, or until all those works are found."""
        for entry in entries:
            entry.listed = False
        return await self._list(since, lambda rows: not whole and all(entry.listed for entry in entries))

    def _unlisted(self) -> list[Entry]:
        return [entry for entry in self._entries.values() if entry.listed is False]


class Follower(Survey):
    """Follows works to their ends. A look lists what has ended since the last, a sweep all since the oldest began.

    A look reads from the newest end backwards until most of a page is known from the look before. What is lost all the
    same, as when the server's clock is turned, is found by a sweep, and what that does not find is polled. Where lists
    have no order there are only sweeps. A few works are polled where that costs less than listing.
    """

    def __init__(self, caller: Caller, kind: str, interval: float, on_person: OnPerson) -> None:
        super().__init__(caller, kind, on_person, {})
        self._interval = interval
        self._seen: set[str] = set()  # what had ended in the last look
        self._pages = 1  # of the last sweep; so few works are better polled
        self._newest = datetime.min.replace(tzinfo=UTC)  # when the newest work began
        self._sweep_at = 0.0
        self._added = anyio.Event()

    def add(self, target: Target, model: Any, heard: Heard) -> None:
        """Follow a work until it ends."""
        if (known := self._entries.get(target.id)) is not None:
            known.heard.append(heard)
            return
        if not self._entries:
            self._sweep_at = anyio.current_time() + _SWEEP
            self._added.set()
        entry = self._enter(target, model, heard)
        if entry.began <= datetime.now(UTC) - BACK:
            entry.listed = None  # it may have ended before what a look goes back to

    async def run(self) -> None:
        """Follow what is added, for ever."""
        delay = first = min(_FIRST, self._interval)
        while True:
            if not self._entries:
                self._added = anyio.Event()
                await self._added.wait()
                delay = first
            await anyio.sleep(delay * random.uniform(0.9, 1.1))  # noqa: S311
            delay = min(delay * _GROWTH, self._interval)
            try:
                with self._patience:
                    delay = max(delay, await self._round())
            except VeeamError as error:
                for entry in list(self._entries.values()):
                    self._told(entry, None, error)

    def _told(self, entry: Entry, progress: Progress | None, error: Exception | None) -> None:
        if progress is None or progress.outcome is not None:
            del self._entries[entry.target.id]
            for heard in entry.heard:
                heard(progress, error)

    async def _round(self) -> float:
        """Look at the works once. Returns the seconds that have to pass before the next time."""
        now, entries = anyio.current_time(), list(self._entries.values())
        due = now >= self._sweep_at or any(entry.listed is None for entry in entries)
        if len(entries) <= (self._pages if due or not self._by_end else 1):
            polled, requests = entries, len(entries)
        elif due or not self._by_end:
            newest = max(entry.began for entry in entries)
            old = [entry for entry in entries if entry.began < newest - BACK]
            if len(old) > _FEW:
                old = []  # otherwise they are better polled than looked for in a list that they make long
            recent = [entry for entry in entries if entry not in old]
            requests = await self._sweep(recent, min(entry.began for entry in recent))
            polled = self._unlisted()[:_FEW] + (old if due else [])
            self._pages = requests
        else:
            requests = await self._look()
            polled = self._unlisted()[:_FEW]
        for entry in polled:
            if self._entries.pop(entry.target.id, None) is not None:
                self._entries[entry.target.id] = entry  # now the last, so that the next round polls others
                await self._poll(entry)
        if due:
            self._sweep_at = now + max(_SWEEP, _SWEEP_COST * requests)
        return 0 if self._by_end else pause(requests)

    async def _look(self) -> int:
        """List what has ended since the last look, and since the beginning of works that were added after it."""
        entries, seen = list(self._entries.values()), set[str]()
        back = min((entry.began for entry in entries if not entry.looked), default=None)

        def enough(rows: list[Any]) -> bool:
            ends = {str(read(row, "id")): end for row in rows if (end := self._moment(row, "endTime"))}
            seen.update(ends)
            known = 2 * len(ends.keys() & self._seen) >= len(rows)
            return not self._entries or (known and (back is None or min(ends.values()) < back))

        self._newest = max(self._newest, *(entry.began for entry in entries))
        since = max(self._newest - BACK, min(entry.began for entry in entries))
        requests = await self._list(since, enough, ended=True)
        self._seen = seen
        for entry in entries:
            entry.looked = True
        return requests


async def start_once(caller: Caller, op: OperationModule[P, Any, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """See `Connection.start_once`."""
    info = caller.operation(op)
    if info.work is None or info.work.kind not in ("session", "job_session") or not info.path.endswith("}/start"):
        raise ConfigurationError(
            f"start_once starts one job or policy by its id, which {info.name} does not: use call(), and look for its "
            "session yourself if an error says maybe_acted."
        )
    # The id is the only parameter of the path, and those come first.
    job = next(iter(inspect.signature(op.request).bind(*args, **kwargs).arguments.values()))
    query: dict[str, Any] = {"policy_id": job} if info.work.kind == "job_session" else {"job_id_filter": job, **_NEWEST}
    listing: Any = caller.module(str(KINDS[info.work.kind].lists)).request(**query, limit=50)

    async def sessions() -> list[Any]:
        rows: list[Any] = listing.items((await caller.send(listing)).parsed)
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
