"""Keyword arguments that several functions take: how to wait."""

from __future__ import annotations

from typing import Literal, TypedDict

from ._wait import OnProgress

__all__ = ["WaitOptions"]


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
