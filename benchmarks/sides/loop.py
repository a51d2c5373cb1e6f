"""What every side's process runs: it reads one task a line, times it, and writes the seconds of one turn.

A side is a module that registers its tasks and calls `main`. It imports no part of the project but what it measures.
"""

from __future__ import annotations

import asyncio
import gc
import inspect
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

TASKS: dict[str, Callable[..., Any]] = {}
"""Name of a task → what prepares it and returns the function to time, which may be asynchronous."""

DATA = Path(__file__).parents[2] / "build" / "bench" / "data"


def task(function: Callable[..., Any]) -> Callable[..., Any]:
    """Register a task under the function's name."""
    TASKS[function.__name__] = function
    return function


def text(name: str) -> bytes:
    """The JSON text of a payload."""
    return (DATA / f"{name}.json").read_bytes()


def peak_memory() -> int:
    """Peak resident size of this process in bytes (`ru_maxrss` would begin with the parent's)."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError("no VmHWM in /proc/self/status: memory is measured on Linux only")


def p99(times: list[float]) -> float:
    """The time that one call in a hundred exceeds."""
    return sorted(times)[len(times) * 99 // 100]


async def _repeat(function: Callable[[], Any], times: int, clock: Callable[[], float]) -> float:
    started = clock()
    for _ in range(times):
        await function()
    return clock() - started


def main() -> None:
    """Answer tasks until the input ends."""
    ready: dict[str, Any] = {}
    with asyncio.Runner() as runner:
        for line in sys.stdin:
            asked = json.loads(line)
            key = json.dumps([asked["task"], asked["arguments"]])
            if key not in ready:
                made = TASKS[asked["task"]](**asked["arguments"])
                ready[key] = runner.run(made) if inspect.iscoroutine(made) else made
            function = ready[key]
            # Processor time leaves out what other processes of the machine do; where one waits, only the clock tells.
            clock = time.perf_counter if asked["wall"] else time.process_time
            gc.collect()
            before = peak_memory()
            extra: Any = None
            if asked["times"] == 0:  # a task that measures itself
                taken, extra = 0.0, (runner.run(function()) if inspect.iscoroutinefunction(function) else function())
            elif inspect.iscoroutinefunction(function):
                taken = runner.run(_repeat(function, asked["times"], clock))
            else:
                started = clock()
                for _ in range(asked["times"]):
                    function()
                taken = clock() - started
            grown = peak_memory() - before
            print(json.dumps({"seconds": taken, "grown": grown, "extra": extra}), flush=True)
