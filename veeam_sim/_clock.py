"""The simulator's time: it runs, runs faster or slower, or stands until a test turns it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """Time of a simulated server.

    Args:
        start: its time when it is made (aware); default is the real time.
        scale: simulated seconds per second of `source`; 0 makes a clock that only `advance` moves.
        source: seconds that the clock follows; `anyio.current_time` makes it follow a test's virtual clock.
    """

    def __init__(
        self, start: datetime | None = None, *, scale: float = 1.0, source: Callable[[], float] = time.monotonic
    ) -> None:
        if scale < 0:
            raise ValueError("scale is negative: the simulator's time cannot run backwards")
        if start is not None and start.tzinfo is None:
            raise ValueError("start has no offset: give an aware datetime")
        self._source = source
        self._scale = scale
        self._base = start or datetime.now(UTC)
        self._mark: float | None = None
        self._lock = threading.Lock()

    @property
    def scale(self) -> float:
        """Simulated seconds per second of the source."""
        return self._scale

    @scale.setter
    def scale(self, value: float) -> None:
        if value < 0:
            raise ValueError("scale is negative: the simulator's time cannot run backwards")
        with self._lock:
            self._base = self._now()
            self._mark = None
            self._scale = value
            self._now()

    def now(self) -> datetime:
        """The current simulated time, aware."""
        with self._lock:
            return self._now()

    def advance(self, seconds: float) -> datetime:
        """Turn the clock forward and return its new time."""
        if seconds < 0:
            raise ValueError("seconds is negative: the simulator's time cannot run backwards")
        with self._lock:
            try:
                self._base += timedelta(seconds=seconds)
            except OverflowError:
                raise ValueError(f"{seconds:g} seconds lead beyond the year 9999") from None
            return self._now()

    def _now(self) -> datetime:
        if not self._scale:
            return self._base
        try:
            reading = self._source()
        except RuntimeError:
            # anyio's and trio's time need a running event loop: a clock that is made before it waits for it.
            if self._mark is not None:
                raise
            return self._base
        if self._mark is None:
            self._mark = reading
        return self._base + timedelta(seconds=(reading - self._mark) * self._scale)
