"""Taking samples: from processes that stay, and from processes that are started for each sample."""

from __future__ import annotations

import json
import statistics
import subprocess
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from .environments import ROOT, environment, python

Sample = Mapping[str, float]
"""What one turn of one side has measured: `seconds`, `bytes`, `requests`, …"""


class Failed(Exception):
    """A side cannot do what is measured; the message says why."""


class Side(Protocol):
    """Whatever takes a sample when it is its turn."""

    def sample(self) -> Sample: ...
    def close(self) -> None: ...


class Process:
    """A process of one environment that does one task at each turn, for three turns; then another takes its place.

    No two processes are alike: the seed of hashes and the layout of memory make some of them slower than others.

    Args:
        environment: the name of the environment.
        module: the module below `benchmarks.sides`.
        task: the name of the task.
        wall: whether to take the time of the clock; else the processor's.
        fresh: whether each sample gets a process of its own, for what happens once and for memory.
        itself: whether the task measures itself.
        least: seconds that a sample lasts at least, by repeating the task.
        arguments: those of the task.
    """

    def __init__(
        self,
        environment: str,
        module: str,
        task: str,
        *,
        wall: bool = False,
        fresh: bool = False,
        itself: bool = False,
        least: float = 0.05,
        **arguments: Any,
    ) -> None:
        self._command = [python(environment), "-m", f"benchmarks.sides.{module}"]
        self._asked = {"task": task, "arguments": arguments, "wall": wall}
        self._fresh = fresh
        self._times = 0 if itself else 1
        self._least = 0.0 if itself or fresh else least
        self._process: subprocess.Popen[str] | None = None
        self._samples = 0

    def sample(self) -> Sample:
        """Do the task often enough, and say what one time took.

        Raises:
            Failed: the process ended.
        """
        if self._process is None:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                env=environment(),
                cwd=ROOT,
            )
            if self._least:  # warm up, and find out how often
                while (taken := self._ask()["seconds"]) < self._least / 2:
                    self._times = max(self._times * 2, int(self._times * self._least / max(taken, 1e-6) / 2))
                self._times = max(1, round(self._times * self._least / taken))
        answer = self._ask()
        self._samples += 1
        if self._fresh or (self._least and self._samples % 3 == 0):
            self.close()
        if answer["extra"] is not None:
            return {"bytes": answer["grown"], **answer["extra"]}
        return {"seconds": answer["seconds"] / self._times, "bytes": answer["grown"]}

    def _ask(self) -> dict[str, Any]:
        assert self._process is not None
        asked, answered = self._process.stdin, self._process.stdout
        assert asked is not None
        assert answered is not None
        try:
            asked.write(json.dumps({**self._asked, "times": self._times}) + "\n")
            asked.flush()
            answer = answered.readline()
        except BrokenPipeError:
            answer = ""
        if not answer:
            said = self._process.communicate()[1].strip().splitlines()
            self._process = None
            raise Failed(said[-1] if said else "ended without a word")
        found: dict[str, Any] = json.loads(answer)
        return found

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.communicate()
            self._process = None


class Script:
    """A new interpreter for each sample.

    Args:
        interpreter: its path.
        arguments: those of the interpreter, as on the command line.
        itself: whether it prints its time; else the time from its start to its end counts.
    """

    def __init__(self, interpreter: str, *arguments: str, itself: bool = False) -> None:
        self._command = [interpreter, *arguments]
        self._itself = itself

    def sample(self) -> Sample:
        """Run the script.

        Raises:
            Failed: it failed.
        """
        started = time.perf_counter()
        done = subprocess.run(self._command, capture_output=True, text=True, env=environment(), cwd=ROOT, check=False)
        taken = time.perf_counter() - started
        if done.returncode:
            raise Failed(done.stderr.strip().splitlines()[-1])
        return {"seconds": float(done.stdout) if self._itself else taken}

    def close(self) -> None:
        """There is nothing to end."""


@dataclass(frozen=True)
class Figures:
    """The samples of all sides of one experiment, turn by turn.

    Attributes:
        samples: the samples of each side.
        failed: why a side has none.
    """

    samples: dict[str, list[Sample]]
    failed: dict[str, str]

    def median(self, side: str, metric: str) -> float | None:
        """The median of a side; None where it has no samples."""
        values = [sample[metric] for sample in self.samples.get(side, ()) if metric in sample]
        return statistics.median(values) if values else None

    def ratios(self, above: str, below: str, metric: str) -> list[float]:
        """One side divided by another, for each turn in which both have a sample."""
        pairs = zip(self.samples.get(above, ()), self.samples.get(below, ()), strict=False)
        return [one[metric] / other[metric] for one, other in pairs if other.get(metric) and metric in one]


def interleave(sides: Mapping[str, Side], rounds: int, few: Iterable[str] = ()) -> Figures:
    """Let each side take a sample in turn, so that what disturbs the machine disturbs all of them.

    Args:
        sides: who takes part.
        rounds: how often each gets its turn.
        few: sides that take part in the first two rounds only, because they are so slow.
    """
    samples: dict[str, list[Sample]] = {name: [] for name in sides}
    failed: dict[str, str] = {}
    try:
        for turn in range(rounds):
            for name, side in sides.items():
                if name in failed or (name in few and turn >= 2):
                    continue
                try:
                    samples[name].append(side.sample())
                except Failed as error:
                    if name in ("reference", "ours"):
                        raise
                    failed[name] = str(error)
    finally:
        for side in sides.values():
            side.close()
    return Figures(samples, failed)
