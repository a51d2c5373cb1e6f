"""Reading pages ahead of their use, in tasks that a context manager owns."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Generic, TypeVar

import anyio
from anyio.abc import TaskGroup

__all__ = ["Ahead", "Prefetch"]

V = TypeVar("V")
Answer = TypeVar("Answer")
Ask = Callable[[int], Awaitable[Answer]]


class _Slot(Generic[Answer]):
    """A page that is being read."""

    def __init__(self) -> None:
        self.scope = anyio.CancelScope()
        self.done = anyio.Event()
        self.answer: Answer | None = None
        self.error: Exception | None = None

    async def run(self, ask: Ask[Answer], start: int) -> None:
        with self.scope:
            try:
                self.answer = await ask(start)
            except Exception as error:  # it belongs to whoever uses the page, and may never be used
                self.error = error
        self.done.set()


class Ahead:
    """The background of a prefetching pager: its tasks, and how many pages they may hold."""

    def __init__(self, tasks: TaskGroup, pages: int) -> None:
        self.tasks = tasks
        self.pages = pages

    def reader(self, ask: Ask[Answer], guess: Callable[[int], list[int]]) -> Ask[Answer]:
        """Wrap `ask` so that pages which `guess` expects next are asked for before they are needed."""
        slots: dict[int, _Slot[Answer]] = {}

        def launch(start: int) -> _Slot[Answer]:
            slot = slots[start] = _Slot()
            self.tasks.start_soon(slot.run, ask, start)
            return slot

        async def read(start: int) -> Answer:
            slot = slots.get(start)
            if slot is None:  # the list moved: what was read ahead is of no use
                for old in slots.values():
                    old.scope.cancel()
                slots.clear()
                slot = launch(start)
            for expected in guess(self.pages - 1):
                if expected not in slots:
                    launch(expected)
            await slot.done.wait()
            del slots[start]
            if slot.error is not None:
                raise slot.error
            assert slot.answer is not None
            return slot.answer

        return read


class Prefetch(AbstractAsyncContextManager[V], Generic[V]):
    """Owns the tasks that read ahead; leaving it ends them."""

    def __init__(self, make: Callable[[Ahead], V], pages: int) -> None:
        self._make = make
        self._pages = pages
        self._tasks = anyio.create_task_group()

    async def __aenter__(self) -> V:
        await self._tasks.__aenter__()
        return self._make(Ahead(self._tasks, self._pages))

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self._tasks.cancel_scope.cancel()
        # Without the error of the body: it leaves as it is, not wrapped into a group.
        await self._tasks.__aexit__(None, None, None)
