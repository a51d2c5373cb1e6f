"""Waits for the end of one piece of work: polls it, reports its progress, and says how it ended."""

from __future__ import annotations

import json
import logging
import random
from collections.abc import Awaitable, Callable, Generator
from dataclasses import asdict, replace
from inspect import isawaitable
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar

import anyio

from ._failure import is_transient, needs_person, vanished, what_failed
from ._protocols import Caller, RequestLike
from ._work import Progress, Target, identify, judge, read
from .errors import (
    ConfigurationError,
    DecodingError,
    LoginError,
    NotFoundError,
    RateLimitedError,
    UnauthorizedError,
    VeeamError,
    WaitTimeoutError,
)

__all__ = ["OnProgress", "Waiter", "poll", "result_of", "settle", "tell"]

_log: Final = logging.getLogger("veeam")
D = TypeVar("D")
OnProgress: TypeAlias = Callable[[Progress], Awaitable[object] | object]

_FIRST: Final = 0.5  # seconds to the first poll
_GROWTH: Final = 1.5
_JITTER: Final = 0.2  # so that many waits do not poll in step


class Waiter(Generic[D]):
    """A wait for one piece of work, as `connection.wait(work)` returns it. Await it for how the work ended.

    Errors that pass (no connection, 429, 5xx, an answer that is no JSON, one 401) never end a wait.

    Args:
        work: the answer of the call that started the work, as a model or a dict, or the id of the work.
        kind: the kind of work; needed with an id: `session`, `automation_session`, `task`, `task_session`,
            `entra_restore_session`, `job_session`, `async_operation`, or a mount such as `vm_mount`.
        parent: for an Entra ID restore session, the session id of its mount.
        timeout: seconds, or None to wait as long as it takes.
        on_timeout: `leave` lets the work go on, `stop` tells the server to stop it.
        on_progress: called, and awaited if need be, with a `Progress` after every poll.
        on_person: what to do when the work waits for a person (WaitingTape, ActionRequired): `error`, or a function to
            call once with the `Progress`, after which the wait goes on.
        longest: the longest time between two polls, in seconds; the first comes after half a second.
    """

    def __init__(
        self,
        caller: Caller,
        work: object,
        *,
        kind: str | None = None,
        parent: str | None = None,
        timeout: float | None = None,
        on_timeout: Literal["leave", "stop"] = "leave",
        on_progress: OnProgress | None = None,
        on_person: OnProgress | Literal["error"] = "error",
        longest: float = 15.0,
    ) -> None:
        if on_timeout not in ("leave", "stop"):
            raise ConfigurationError(f"on_timeout is 'leave' or 'stop', not {on_timeout!r}.")
        self._caller = caller
        self._target = work if isinstance(work, Target) else identify(work, kind, parent)
        self._work: Any = None if isinstance(work, str | Target) else work
        self._timeout = timeout
        self._on_timeout = on_timeout
        self._on_progress = on_progress
        self._on_person = on_person
        self._longest = max(longest, _FIRST)
        self._needed_person = False
        if self._target.kind not in caller.api.operations.WORKS:
            raise ConfigurationError(
                f"This revision has no work of the kind {self._target.kind!r}; it has "
                f"{', '.join(caller.api.operations.WORKS)}."
            )

    def __repr__(self) -> str:
        return f"<Waiter {self.kind} {self.id}>"

    @property
    def id(self) -> str:
        """The id of the work."""
        return self._target.id

    @property
    def kind(self) -> str:
        """The kind of the work."""
        return self._target.kind

    def to_json(self) -> str:
        """Return a token with which another process can go on waiting: `connection.resume_wait(token)`."""
        return json.dumps({"version": 1, **asdict(self._target)})

    @classmethod
    def from_json(cls, caller: Caller, token: str, **options: Any) -> Waiter[Any]:
        """Make a wait from the token of another.

        Raises:
            ConfigurationError: it is no token, or of a newer version.
        """
        try:
            found = json.loads(token)
            if found.pop("version") != 1:
                raise ConfigurationError("This wait was written by a newer version of this package.")
            return Waiter(caller, Target(**found), **options)
        except (ValueError, TypeError, KeyError, AttributeError):
            raise ConfigurationError("This is no token of a wait.") from None

    def __await__(self) -> Generator[Any, None, D]:
        """Wait for the end of the work.

        Returns:
            the work as it ended, with success or with a warning; of an asynchronous operation, its result.

        Raises:
            WorkFailedError: it failed; with its failing task sessions and the end of its log.
            WorkCanceledError: it was stopped.
            WorkVanishedError: the server does not know it any more.
            NeedsPersonError: it waits for a person, and no `on_person` function was given.
            WaitTimeoutError: the time is up.
        """
        return self._wait().__await__()

    async def stop(self) -> None:
        """Tell the server to stop the work. It may go on for a while.

        Raises:
            ConfigurationError: this kind of work cannot be stopped.
        """
        name = self._caller.api.operations.WORKS[self.kind].stop
        if name is None:
            raise ConfigurationError(f"Work of the kind {self.kind} cannot be stopped.")
        await self._caller.send(self._caller.module(name).request(*self._target.path))

    async def _wait(self) -> Any:
        progress: Progress | None = None
        with anyio.move_on_after(self._timeout):
            progress = await self.ended()
        if progress is None:
            raise await self._timed_out()
        if progress.outcome in ("success", "warning"):
            return result_of(self._caller, self._target, progress.work)
        raise await what_failed(self._caller, self._target, progress)

    async def ended(self) -> Progress:
        """Wait for the end, however good or bad it is; without a limit of time."""
        began, interval, refused, missed = anyio.current_time(), _FIRST, False, 0
        while True:
            if self._work is not None:
                progress = replace(judge(self.kind, self._work), elapsed=anyio.current_time() - began)
                await self._report(progress)
                if progress.outcome is not None:
                    return progress
            delay = interval
            while True:
                await anyio.sleep(delay * random.uniform(1 - _JITTER, 1 + _JITTER))  # noqa: S311
                delay = interval = min(interval * _GROWTH, self._longest)
                try:
                    self._work = await poll(self._caller, self._target)
                except NotFoundError:
                    missed += 1
                    delay = self._missed(missed)
                except UnauthorizedError as error:
                    if refused or isinstance(error, LoginError):
                        raise
                    refused = True
                except VeeamError as error:
                    if not is_transient(error):
                        raise
                    _log.debug("Polling %s %s goes on after: %s", self.kind, self.id, error)
                    if isinstance(error, RateLimitedError):
                        delay = max(delay, error.retry_after or 0)
                else:
                    refused, missed = False, 0
                    break

    def _missed(self, missed: int) -> float:
        """After a 404: look elsewhere, or once more in a moment, or give up. Returns the seconds to wait."""
        other = {"session": "automation_session", "automation_session": "session"}.get(self.kind, "")
        if self._work is None and other in self._caller.api.operations.WORKS and missed < 3:
            # An id alone does not say whether it is an import or export, which are polled elsewhere.
            self._target = replace(self._target, kind=other)
            return _FIRST
        if missed < 2:
            return _FIRST
        raise vanished(self._target, self._work)

    async def _report(self, progress: Progress) -> None:
        if self._on_progress is not None:
            await tell(self._on_progress, progress)
        if progress.needs_person and not self._needed_person:
            if isinstance(self._on_person, str):
                raise needs_person(self._target, progress)
            await tell(self._on_person, progress)
        self._needed_person = progress.needs_person

    async def _timed_out(self) -> WaitTimeoutError:
        stopped = False
        if self._on_timeout == "stop":
            with anyio.move_on_after(30):
                try:
                    await self.stop()
                    stopped = True
                except VeeamError as error:
                    _log.warning("The %s %s could not be stopped: %s", self.kind, self.id, error)
        said = "it was told to stop" if stopped else "it goes on"
        return WaitTimeoutError(
            f"The {self.kind} {self.id} had not ended after {self._timeout:g} s; {said}.",
            kind=self.kind,
            work_id=self.id,
            work=self._work,
            stopped=stopped,
        )


async def settle(caller: Caller, request: RequestLike[Any, Any], **options: Any) -> Any:
    """Send a call; if it answers with an asynchronous operation, wait for that and return its result."""
    answer = (await caller.send(request)).parsed
    if not any(cls.__name__.startswith("AsyncOperationOf") for cls in type(answer).__mro__):
        return answer
    return await Waiter[Any](caller, answer, **options)


async def poll(caller: Caller, target: Target) -> Any:
    """Read a piece of work again."""
    work = caller.api.operations.WORKS[target.kind]
    found = (await caller.send(caller.module(work.poll).request(*target.path))).parsed
    if found is None:
        raise DecodingError(f"{work.poll} answered nothing.", operation=work.poll, status=200, content=b"")
    return found


def result_of(caller: Caller, target: Target, work: Any) -> Any:
    """What is handed to the caller once the work has ended: the work, or the result of an asynchronous operation."""
    if target.kind != "async_operation":
        return work
    # Polling does not know the type of the result, the first answer did.
    cls: Any = getattr(caller.api.models, target.model, None) if target.model else None
    if cls is not None and not isinstance(work, cls):
        work = cls.from_dict(work.to_dict())
    return read(work, "result")


async def tell(function: OnProgress, progress: Progress) -> None:
    """Call a function of the caller, and await it if need be."""
    found = function(progress)
    if isawaitable(found):
        await found
