"""Virtual time for both backends: a test that sleeps for an hour ends at once."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable
from typing import Any, Final, TypeAlias

import trio.testing

__all__ = ["Backend", "backends"]

Backend: TypeAlias = tuple[str, dict[str, Any]]


class _Selector(selectors.DefaultSelector):
    """Never blocks: where the loop would sleep, its clock is turned on instead."""

    now = 0.0

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready:
            if timeout is None:
                return super().select(None)  # another thread is to wake the loop
            self.now += timeout
        return ready


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._turned = _Selector()
        super().__init__(self._turned)

    def time(self) -> float:
        return self._turned.now


# What a test module's own `anyio_backend` fixture returns; each test has a clock of its own.
backends: Final[dict[str, Callable[[], Backend]]] = {
    "asyncio": lambda: ("asyncio", {"loop_factory": _Loop}),
    "trio": lambda: ("trio", {"clock": trio.testing.MockClock(autojump_threshold=0)}),
}
