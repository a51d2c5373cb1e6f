"""Waits for the end of one piece of work: polls it, reports its progress, and says how it ended."""

from __future__ import annotations

import inspect
import json
import random
from collections.abc import Awaitable, Callable, Generator
from dataclasses import asdict, replace
from typing import Any, Final, Generic, Literal, TypeAlias, TypedDict, TypeVar

import anyio

from . import errors
from ._protocols import Caller, RequestLike
from ._transport import logger
from ._work import Progress, Target, explain, failure, identify, judge, result_of

__all__ = ["OnPerson", "OnProgress", "Patience", "WaitOptions", "Waiter", "Work", "settle"]

D = TypeVar("D")
OnProgress: TypeAlias = Callable[[Progress], Awaitable[object] | object]
OnPerson: TypeAlias = OnProgress | Literal["error"]

_FIRST: Final = 0.5  # seconds to the first poll
_GROWTH: Final = 1.5


class Patience:
    """Suppresses errors that pass: no connection, 408, 429, 5xx, an answer that is no JSON, one 401 at a time.

    Attributes:
        asked: the seconds that the server asked to wait, if the last error said so.
    """

    def __init__(self) -> None:
        self.asked = 0.0
        self._refused = False

    def __enter__(self) -> None:
        self.asked = 0.0

    def __exit__(self, kind: object, error: object, traceback: object) -> bool:
        if isinstance(error, errors.UnauthorizedError):
            passes, self._refused = not self._refused and not isinstance(error, errors.LoginError), True
        elif isinstance(error, errors.StatusError):
            passes = isinstance(error, errors.RateLimitedError | errors.ServerError) or error.status == 408
        else:
            passes = isinstance(error, errors.TransportError | errors.DecodingError)
            passes = passes and not isinstance(error, errors.CertificateError)
            self._refused = self._refused and error is not None
        if isinstance(error, errors.RateLimitedError):
            self.asked = error.retry_after or 0.0
        if passes:
            logger.debug("Waiting goes on after: %s", error)
        return passes


class Work:
    """A piece of work that is waited for, and who is told of it.

    Attributes:
        target: which it is.
        model: what was seen of it last, or None.
        missed: how often in a row it was not found.
    """

    def __init__(
        self, caller: Caller, target: Target, model: Any, on_person: OnPerson, on_progress: OnProgress | None = None
    ) -> None:
        self.target = target
        self.model = model
        self.missed = 0
        self._caller = caller
        self._on_person: OnPerson = on_person
        self._on_progress = on_progress
        self._needed_person = False
        self._since = anyio.current_time()

    async def poll(self) -> Any:
        """Read it again. Returns None if it is not found, but may be: look once more.

        Raises:
            WorkVanishedError: the server does not know it any more.
            CallError: it could not be read.
        """
        works = self._caller.api.operations.WORKS
        operation = works[self.target.kind].poll
        try:
            found = (await self._caller.send(self._caller.module(operation).request(*self.target.path))).parsed
        except errors.NotFoundError:
            self.missed += 1
            other = {"session": "automation_session", "automation_session": "session"}.get(self.target.kind, "")
            if self.model is None and other in works and self.missed < 3:
                # An id alone does not say whether it is an import or export, which are polled elsewhere.
                self.target = replace(self.target, kind=other)
            elif self.missed > 1:
                said = "is not known to the server any more, so how it ended cannot be told."
                raise failure(errors.WorkVanishedError, self.target, self.model, said) from None
            return None
        if found is None:
            raise errors.DecodingError(f"{operation} answered nothing.", operation=operation, status=200, content=b"")
        return found

    async def see(self, model: Any) -> Progress:
        """Take what was read of it, by whatever call, and tell those who want to know.

        Raises:
            NeedsPersonError: it waits for a person, and there is nobody to tell.
            Exception: of the functions that are told.
        """
        self.model, self.missed = model, 0
        progress = judge(self.target.kind, model, anyio.current_time() - self._since)
        if self._on_progress is not None:
            await _tell(self._on_progress, progress)
        needed, self._needed_person = self._needed_person, progress.needs_person
        if progress.needs_person and not needed:
            if isinstance(self._on_person, str):
                said = f"waits for a person: its state is {progress.state}."
                raise failure(errors.NeedsPersonError, self.target, model, said)
            await _tell(self._on_person, progress)
        return progress

    async def stop(self) -> None:
        """Tell the server to stop it."""
        operation = self._caller.api.operations.WORKS[self.target.kind].stop
        if operation is None:
            raise errors.ConfigurationError(f"Work of the kind {self.target.kind} cannot be stopped.")
        await self._caller.send(self._caller.module(operation).request(*self.target.path))

    async def ended(self, longest: float = 15.0) -> Progress:
        """Poll it until it ends, however good or bad; without a limit of time."""
        patience, found, delay, interval = Patience(), self.model, _FIRST, _FIRST
        while True:
            if found is not None and (progress := await self.see(found)).outcome is not None:
                return progress
            await anyio.sleep(delay * random.uniform(0.8, 1.2))  # noqa: S311  # many are not to poll in step
            found, interval = None, min(interval * _GROWTH, longest)
            delay = interval
            with patience:
                found = await self.poll()
                delay = _FIRST if found is None else interval
            delay = max(delay, patience.asked)


class WaitOptions(TypedDict, total=False):
    """How to wait.

    Attributes:
        kind: the kind of work, where only an id is given: `session`, `automation_session`, `task`, `task_session`,
            `entra_restore_session`, `job_session`, `async_operation`, or a mount such as `vm_mount`.
        parent: the session id of the mount, for an Entra ID restore session.
        timeout: seconds, or None (the default) to wait as long as it takes.
        on_timeout: `leave` (the default) lets the work go on, `stop` tells the server to stop it.
        on_progress: called, and awaited if need be, with a `Progress` after every poll.
        on_person: what to do when the work waits for a person (WaitingTape, ActionRequired): `error` (the default), or
            a function to call once with the `Progress`, after which the wait goes on.
        longest: the longest time between two polls, in seconds; the first comes after half a second. Default: 15.
    """

    kind: str | None
    parent: str | None
    timeout: float | None
    on_timeout: Literal["leave", "stop"]
    on_progress: OnProgress | None
    on_person: OnPerson
    longest: float


class Waiter(Generic[D]):
    """A wait for one piece of work, as `connection.wait(work)` returns it. Await it for how the work ended.

    Errors that pass (no connection, 429, 5xx, an answer that is no JSON, one 401) never end a wait.

    Args:
        work: the answer of the call that started the work, as a model or a dict, or the id of the work.

    The others are those of `WaitOptions`. Source: operations GetSession, GetTask, GetAutomationSession,
    JobSessions_GetJobSession, AsyncOperation_GetOperation and the like; which it is stands in OPERATIONS.
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
        on_person: OnPerson = "error",
        longest: float = 15.0,
    ) -> None:
        if on_timeout not in ("leave", "stop"):
            raise errors.ConfigurationError(f"on_timeout is 'leave' or 'stop', not {on_timeout!r}.")
        self._caller = caller
        self._target = identify(caller.api.operations.WORKS, work, kind, parent)
        given = None if isinstance(work, str | Target) else work
        self._work: Callable[[], Work] = lambda: Work(caller, self._target, given, on_person, on_progress)
        self._timeout = timeout
        self._on_timeout = on_timeout
        self._longest = max(longest, _FIRST)

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
        """Make a wait from the `token` of another; `caller` is a connection, `options` are `WaitOptions`.

        Raises:
            ConfigurationError: it is no token, or of a newer version.
        """
        try:
            found = json.loads(token)
            if found.pop("version") != 1:
                raise errors.ConfigurationError("This wait was written by a newer version of this package.")
            return Waiter(caller, Target(**found), **options)
        except (ValueError, TypeError, KeyError, AttributeError):
            raise errors.ConfigurationError("This is no token of a wait.") from None

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
        await self._work().stop()

    async def _wait(self) -> Any:
        work = self._work()
        progress: Progress | None = None
        with anyio.move_on_after(self._timeout):
            progress = await work.ended(self._longest)
        if progress is None:
            raise await self._timed_out(work)
        if progress.outcome in ("success", "warning"):
            return result_of(self._caller, self._target, progress.work)
        raise await explain(self._caller, work.target, progress)

    async def _timed_out(self, work: Work) -> errors.WaitTimeoutError:
        stopped = False
        if self._on_timeout == "stop":
            with anyio.move_on_after(30):
                try:
                    await work.stop()
                    stopped = True
                except errors.VeeamError as error:
                    logger.warning("The %s %s could not be stopped: %s", self.kind, self.id, error)
        said = f"had not ended after {self._timeout:g} s; {'it was told to stop' if stopped else 'it goes on'}."
        return failure(errors.WaitTimeoutError, self._target, work.model, said, stopped=stopped)


async def settle(caller: Caller, request: RequestLike[Any, Any], **options: Any) -> Any:
    """Send a call; if it answers with an asynchronous operation, wait for that and return its result."""
    answer = (await caller.send(request)).parsed
    if not any(cls.__name__.startswith("AsyncOperationOf") for cls in type(answer).__mro__):
        return answer
    return await Waiter[Any](caller, answer, **options)


async def _tell(function: OnProgress, progress: Progress) -> None:
    """Call a function of the caller, and await it if need be."""
    found = function(progress)
    if inspect.isawaitable(found):
        await found
