"""Waits for thousands of works at the price of a few requests."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from functools import partial
from types import TracebackType
from typing import Any, Generic, Literal, Self, TypeVar

import anyio

from ._failure import failure_of, what_failed
from ._feeds import FEEDS
from ._follow import Follower, Heard
from ._protocols import Caller
from ._wait import OnProgress, Waiter, result_of
from ._watch import Event, Watch
from ._work import Outcome, Progress, Target, identify, judge
from .errors import ConfigurationError

__all__ = ["End", "Hub"]

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

    Sessions, automation sessions, tasks, task sessions and job sessions are followed by listing what has ended: all of
    a kind cost one request every `interval` seconds, more only when more rows come than a page holds. Other work is
    polled one by one. Errors that pass end no wait. Leaving the hub leaves the work alone.

    Args:
        interval: the seconds between two looks, once the first ones are done.
        on_person: what to do when a work waits for a person: `error` ends its wait with a `NeedsPersonError`; a
            function is called with its `Progress`, and the wait goes on. It is noticed within some minutes.
        explain: whether to read, for every work that fails, its failing task sessions and the end of its log: two more
            requests each.
    """

    def __init__(
        self,
        caller: Caller,
        *,
        interval: float = 15.0,
        on_person: OnProgress | Literal["error"] = "error",
        explain: bool = False,
    ) -> None:
        if interval <= 0:
            raise ConfigurationError(
                f"The interval between two looks is a number of seconds above 0, not {interval:g}."
            )
        self._caller = caller
        self._interval = interval
        self._on_person: OnProgress | Literal["error"] = on_person
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
        given = [(work, identify(work, kind, parent)) for work in works]
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
            works: models, raw answers, or ids.
            kind: the kind of work; needed with ids.
            parent: for Entra ID restore sessions, the session id of their mount.
            return_exceptions: whether errors are returned in the place of results.

        Raises:
            ExceptionGroup: after all have ended, the errors of those that did not end well.
        """
        ends = sorted(
            [end async for end in self.as_completed(works, kind=kind, parent=parent)], key=lambda end: end.index
        )
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
            return
        feed = FEEDS.get(target.kind)
        if feed is None or feed.operation not in self._caller.api.operations.BY_MODULE:
            self._tasks.start_soon(self._alone, target, [heard])
            return
        follower = self._followers.get(target.kind)
        if follower is None:
            follower = self._followers[target.kind] = Follower(
                self._caller,
                feed,
                interval=self._interval,
                on_person=self._on_person,
                alone=lambda entry: self._tasks.start_soon(self._alone, entry.target, entry.heard),
            )
            self._tasks.start_soon(follower.run)
        follower.add(target, seen, heard)

    async def _alone(self, target: Target, heard: list[Heard]) -> None:
        """Wait for a work that is in no list."""
        progress: Progress | None = None
        error: Exception | None = None
        try:
            progress = await Waiter[Any](self._caller, target, on_person=self._on_person).ended()
        except Exception as found:  # it belongs to this work, and must not end the other waits
            error = found
        for hear in heard:
            hear(progress, error)

    def _heard(
        self, ends: _Ends[W], work: W, index: int, target: Target, progress: Progress | None, error: Exception | None
    ) -> None:
        end: partial[End[W]] = partial(End, work, index, target.kind, target.id)
        if error is not None or progress is None:
            ends.put(end(None, None, error))
        elif progress.outcome in ("success", "warning"):
            ends.put(end(progress.outcome, result_of(self._caller, target, progress.work), None))
        elif self._explain:
            self._tasks.start_soon(self._explained, ends, end, target, progress)
        else:
            ends.put(end(progress.outcome, None, failure_of(target, progress)))

    async def _explained(self, ends: _Ends[W], end: partial[End[W]], target: Target, progress: Progress) -> None:
        ends.put(end(progress.outcome, None, await what_failed(self._caller, target, progress)))
