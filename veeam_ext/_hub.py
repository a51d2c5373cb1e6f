"""Waits for thousands of works at the price of a few requests, and watches all works of a kind."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from types import TracebackType
from typing import Any, Generic, Literal, Self, TypeVar

import anyio

from ._follow import BACK, OVERLAP, Entry, Follower, Heard, Survey, pause
from ._protocols import Caller
from ._wait import OnPerson, Work
from ._work import Outcome, Progress, Target, bad_end, can_list, explain, identify, judge, result_of
from .errors import ConfigurationError

__all__ = ["End", "Event", "Hub", "Watch"]

W = TypeVar("W")


@dataclass(frozen=True, slots=True)
class End(Generic[W]):
    """How one of many works ended.

    Attributes:
        work: what was given to wait for.
        index: its place among what was given, from 0.
        kind: the kind of work.
        id: its id.
        outcome: `success`, `warning`, `failed` or `canceled`; None where `error` keeps it from being known.
        result: the work as it ended, or the result of an asynchronous operation; None after an error.
        error: what `await connection.wait(work)` would have raised, or None.
    """

    work: W
    index: int
    kind: str
    id: str
    outcome: Outcome | None
    result: Any
    error: Exception | None

    def value(self) -> Any:
        """Return the result, or raise the error."""
        if self.error is not None:
            raise self.error
        return self.result


class _Ends(AsyncIterator[End[W]], Generic[W]):
    """The ends of works in the order in which they come."""

    def __init__(self) -> None:
        self.left = 0
        self._ready: deque[End[W]] = deque()
        self._event = anyio.Event()

    def put(self, end: End[W]) -> None:
        self._ready.append(end)
        self._event.set()

    async def __anext__(self) -> End[W]:
        if self.left == 0:
            raise StopAsyncIteration
        while not self._ready:
            self._event = anyio.Event()
            await self._event.wait()
        self.left -= 1
        return self._ready.popleft()


class Hub:
    """Waits for any number of works, as `connection.hub()` makes it; an asynchronous context manager.

    Sessions, automation sessions, tasks, task sessions and job sessions are followed by lists: all of a kind cost one
    request every `interval` seconds, more only when more rows are new (of job sessions: open or newer) than a page
    holds. Other work is polled one by one. Errors that pass end no wait. Leaving the hub leaves the work alone.
    Source: operations GetAllSessions, GetAllTasks, GetAllTaskSessions, GetAllAutomationSessions,
    JobSessions_GetJobSessions.

    Args:
        interval: the seconds between two looks, once the first ones are done.
        on_person: what to do when a work waits for a person: `error` ends its wait with a `NeedsPersonError`, a
            function is called with its `Progress`, and the wait goes on. It is noticed within some minutes.
        explain: whether to read the failing task sessions and the log of every work that fails: two requests each.
    """

    def __init__(
        self, caller: Caller, *, interval: float = 15.0, on_person: OnPerson = "error", explain: bool = False
    ) -> None:
        if interval <= 0:
            raise ConfigurationError(f"The interval between two looks is a number of seconds above 0, not {interval}.")
        self._caller = caller
        self._interval = interval
        self._on_person: OnPerson = on_person
        self._explain = explain
        self._followers: dict[str, Follower] = {}
        self._tasks = anyio.create_task_group()
        self._open = False

    async def __aenter__(self) -> Self:
        await self._tasks.__aenter__()
        self._open = True
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self._open = False
        self._tasks.cancel_scope.cancel()
        # Without the error of the body: it leaves as it is, not wrapped into a group.
        await self._tasks.__aexit__(None, None, None)

    def as_completed(
        self, works: Iterable[W], *, kind: str | None = None, parent: str | None = None
    ) -> AsyncIterator[End[W]]:
        """Iterate over the ends of works as they come. Waiting for all starts with this call.

        Args:
            works: models, raw answers, or ids; the same work may come twice.
            kind: the kind of work; needed with ids.
            parent: for Entra ID restore sessions, the session id of their mount.

        Raises:
            ConfigurationError: one of them is no work that one can wait for, or the hub is not entered.
        """
        if not self._open:
            raise ConfigurationError("A hub is entered before it is used: async with connection.hub() as hub.")
        given = [(work, identify(self._caller.api.operations.WORKS, work, kind, parent)) for work in works]
        ends = _Ends[W]()
        ends.left = len(given)
        for index, (work, target) in enumerate(given):
            self._add(work, target, partial(self._heard, ends, work, index, target))
        return ends

    async def gather(
        self,
        works: Iterable[Any],
        *,
        kind: str | None = None,
        parent: str | None = None,
        return_exceptions: bool = False,
    ) -> list[Any]:
        """Wait for all works and return their results in the order in which the works were given.

        Args:
            works: as for `as_completed`, like `kind` and `parent`.
            return_exceptions: whether errors are returned in the place of results.

        Raises:
            ExceptionGroup: after all have ended, the errors of those that did not end well.
            ConfigurationError: as for `as_completed`.
        """
        ends = [end async for end in self.as_completed(works, kind=kind, parent=parent)]
        ends.sort(key=lambda end: end.index)
        errors = [end.error for end in ends if end.error is not None]
        if errors and not return_exceptions:
            raise ExceptionGroup(f"{len(errors)} of {len(ends)} works did not end well", errors)
        return [end.result if end.error is None else end.error for end in ends]

    def watch(self, kind: str = "session", **filters: Any) -> AsyncIterator[Event]:
        """Iterate over what happens to all works of a kind on the server, from now on, without end.

        Costs one request every `interval` seconds while it is iterated over, more if the works that began since the
        oldest open one fill more than a page.

        Args:
            kind: `session`, `automation_session`, `task`, `task_session` or `job_session`.
            **filters: arguments of the listing operation, such as `job_id_filter`.

        Raises:
            ConfigurationError: works of that kind cannot be listed.
        """
        return Watch(self._caller, kind, self._interval, filters)

    def _add(self, work: Any, target: Target, heard: Heard) -> None:
        seen = None if isinstance(work, str) else work
        if seen is not None and (progress := judge(target.kind, seen)).outcome is not None:
            heard(progress, None)
        elif not can_list(self._caller, target.kind):
            self._tasks.start_soon(self._alone, Work(self._caller, target, seen, self._on_person), heard)
        else:
            follower = self._followers.get(target.kind)
            if follower is None:
                follower = Follower(self._caller, target.kind, self._interval, self._on_person)
                self._followers[target.kind] = follower
                self._tasks.start_soon(follower.run)
            follower.add(target, seen, heard)

    async def _alone(self, work: Work, heard: Heard) -> None:
        """Wait for a work that is in no list."""
        try:
            progress = await work.ended()
        except Exception as error:  # it belongs to this work, and must not end the other waits
            heard(None, error)
        else:
            heard(progress, None)

    def _heard(
        self, ends: _Ends[W], work: W, index: int, target: Target, progress: Progress | None, error: Exception | None
    ) -> None:
        outcome = None if progress is None else progress.outcome
        end: partial[End[W]] = partial(End, work, index, target.kind, target.id, outcome)
        if progress is None:
            ends.put(end(None, error))
        elif progress.outcome in ("success", "warning"):
            ends.put(end(result_of(self._caller, target, progress.work), None))
        elif self._explain:
            self._tasks.start_soon(self._explained, ends, end, target, progress)
        else:
            ends.put(end(None, bad_end(target, progress)))

    async def _explained(self, ends: _Ends[W], end: partial[End[W]], target: Target, progress: Progress) -> None:
        ends.put(end(None, await explain(self._caller, target, progress)))


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


class Watch(Survey, AsyncIterator[Event]):
    """The events of all works of a kind, as `hub.watch()` makes it; it never ends by itself.

    What happens between two looks is told in one: work that begins and ends in between is `created` and `ended`.
    """

    # Looks are taken while the caller waits for an event, so there is no task and nothing piles up.

    def __init__(self, caller: Caller, kind: str, interval: float, filters: Mapping[str, Any]) -> None:
        if not can_list(caller, kind):
            raise ConfigurationError(f"Work of the kind {kind!r} cannot be listed, so it cannot be watched.")
        super().__init__(caller, kind, lambda progress: None, filters)
        self._interval = interval
        self._known: dict[str, Progress] = {}  # of all that is in the window
        self._events: deque[Event] = deque()
        self._since = datetime.now(UTC) - BACK
        self._begun = False
        self._delay = 0.0

    async def __anext__(self) -> Event:
        while not self._events:
            await anyio.sleep(self._delay * random.uniform(0.9, 1.1))  # noqa: S311
            self._delay = self._interval
            with self._patience:
                self._delay = max(self._delay, pause(await self._look()))
        return self._events.popleft()

    async def _look(self) -> int:
        requests = await self._sweep(list(self._entries.values()), self._since, whole=True)
        for entry in self._unlisted():
            await self._poll(entry)
        self._begun = True
        # Move the window up to the oldest work that is open, and forget what has left it.
        times = {key: self._moment(progress.work, self._began) or self._since for key, progress in self._known.items()}
        newest = max(times.values(), default=self._since)
        self._since = max(self._since, min([entry.began for entry in self._entries.values()], default=newest))
        for key, began in times.items():
            if began < self._since - OVERLAP and key not in self._entries:
                del self._known[key]
        return requests

    def _meet(self, key: str, row: Any) -> Entry | None:
        # The end of what is known, but followed no more, has been told.
        return None if key in self._known else self._enter(Target(self._kind, key), row)

    def _told(self, entry: Entry, progress: Progress | None, error: Exception | None) -> None:
        key = entry.target.id
        before = self._known.get(key)
        if progress is None or progress.outcome is not None:
            del self._entries[key]
        if progress is None:
            self._events.append(Event("vanished", key, self._known.pop(key)))
            return
        self._known[key] = progress
        if not self._begun:
            return  # it was there before the watch
        if before is None:
            self._events.append(Event("created", key, progress))
        if progress.outcome is not None:
            self._events.append(Event("ended", key, progress))
        elif before is not None and (before.state, before.percent) != (progress.state, progress.percent):
            self._events.append(Event("progress", key, progress))
