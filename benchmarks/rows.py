"""What is measured: every row of the table, its reference, its peers and its goal."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from .environments import FOLDER, ROOT, python
from .measure import Process, Script, Side

SIDES = Path(__file__).parent / "sides"
ROUNDS = 9


@dataclass(frozen=True)
class Goal:
    """What a figure has to reach.

    Attributes:
        most: whether `limit` is the most that is allowed, else the least.
        limit: a number, in the row's unit if it is about our figure itself.
        of: the ratio, or our figure.
    """

    most: bool
    limit: float
    of: Literal["ratio", "ours"] = "ratio"

    def __str__(self) -> str:
        return f"{'≤' if self.most else '≥'} {self.limit:g}{' ×' if self.of == 'ratio' else ''}"

    def met(self, ratio: float, ours: float) -> bool:
        """Whether it is reached."""
        figure = ratio if self.of == "ratio" else ours
        return figure <= self.limit if self.most else figure >= self.limit


@dataclass(frozen=True)
class Row:
    """A line of the table.

    Attributes:
        name: what is measured.
        metric: which of the figures of a sample.
        unit: what it is shown in: `ms`, `s`, `MiB` or `requests`.
        goal: what has to be reached, if anything.
        speed: whether the ratio is that of the speeds, else that of the costs.
        ours: the side that is ours.
        reference: the side that it is compared with.
    """

    name: str
    metric: str = "seconds"
    unit: str = "ms"
    goal: Goal | None = None
    speed: bool = False
    ours: str = "ours"
    reference: str = "reference"


@dataclass(frozen=True)
class Experiment:
    """Sides that take turns, and the rows that come of it.

    Attributes:
        rows: the lines of the table.
        sides: `reference` and `ours`, then peers by name; one of ours and a size measures how cost grows.
        size: of what the table shows, where there are other sizes.
        rounds: how often each side gets its turn.
        few: the slow sides that get only two turns.
    """

    rows: list[Row]
    sides: Mapping[str, Side]
    size: int = 0
    rounds: int = ROUNDS
    few: tuple[str, ...] = field(default=())


def experiments(ports: Mapping[str, int], certificate: Path) -> Iterator[Experiment]:
    """Every experiment; nothing is started before its turn.

    Args:
        ports: the ports of the server.
        certificate: the CA file of its TLS port.
    """
    yield from _imports()
    yield from _cold(f"https://127.0.0.1:{ports['tls']}", str(certificate))
    yield from _pages_in_memory()
    yield from _decoding()
    yield from _encoding()
    yield from _calls(f"http://127.0.0.1:{ports['fast']}")
    yield from _lists(ports)
    yield from _waits()
    yield from _files(f"http://127.0.0.1:{ports['fast']}")
    yield from _generation()


_MODELS = (
    "SessionsResult, SessionModel, SessionResultModel, PaginationResult, "
    "ESessionType, ESessionState, ESessionResult, EPlatformType"
)
_MACHINES = "PageOfVirtualMachine, VirtualMachine, OSType, AzureEnvironment"


def _import(environment: str, code: str) -> Script:
    timed = f"import time; t = time.process_time()\n{code}\nprint(time.process_time() - t)"
    return Script(python(environment), "-c", timed, itself=True)


def _some(count: int, first: str) -> str:
    """Import that many operations, spread over all."""
    root = ROOT / "generated"
    found = sorted(root.glob("veeam_vbr/v1_2_rev0/api/*/[!_]*.py"))[:: 250 // count][:count]
    names = [".".join(file.relative_to(root).with_suffix("").parts) for file in found]
    return "\n".join([f"{first}from veeam_vbr.v1_2_rev0 import Client", *(f"import {name}" for name in names)])


def _imports() -> Iterator[Experiment]:
    ours, peer = "veeam_vbr.v1_2_rev0", "veeam_br.v1_2_rev1"
    sides = {
        "reference": _import("ours", "import httpx"),
        "ours": _import(
            "ours",
            f"from {ours} import Client\nfrom {ours}.api.sessions import get_all_sessions\n"
            f"from {ours}.models import {_MODELS}",
        ),
        "veeam-br": _import(
            "peer",
            f"from {peer} import Client\nfrom {peer}.api.sessions import get_all_sessions\n"
            f"from {peer}.models import {_MODELS}",
        ),
    }
    yield Experiment([Row("import one operation and its models", goal=Goal(True, 1.3))], sides, rounds=41)
    for words, first in (
        ("import one operation, models when they are met", ""),
        ("import veeam_ext and one operation", "from veeam_ext import vbr\n"),
    ):
        sides = {"reference": _import("ours", "import httpx")}
        sides |= {
            name: _import("ours", _some(count, first))
            for name, count in (("ours", 1), ("ours 10", 10), ("ours 100", 100))
        }
        yield Experiment([Row(words)], sides, size=1)
    ours, peer = "veeam_vbazure.v8", "veeam_az.v8_1"
    operation = "virtual_machine import virtual_machine_get_virtual_machine_page"
    code = "from {0} import Client\nfrom {0}.api.{1}\nfrom {0}.models import {2}"
    sides = {
        "reference": _import("ours", "import httpx"),
        "ours": _import("ours", code.format(ours, operation, _MACHINES)),
        "veeam-az": _import("peer", code.format(peer, operation, _MACHINES)),
    }
    yield Experiment([Row("import one operation and its models, VBAz", goal=Goal(True, 1.3))], sides, rounds=41)


def _cold(url: str, certificate: str) -> Iterator[Experiment]:
    def side(environment: str, name: str, rows: int = 200) -> Script:
        return Script(python(environment), str(SIDES / f"{name}.py"), url, certificate, str(rows))

    for words, name, peers in (
        ("new process: login and one page", "cold_ours", {"veeam-br": side("peer", "cold_peer")}),
        ("new process: the same without veeam_ext", "cold_generated", {}),
    ):
        sides = {"reference": side("ours", "cold_raw"), "ours": side("ours", name), **peers}
        sides |= {f"ours {rows}": side("ours", name, rows) for rows in (20, 2000)}
        few = ("ours 20", "ours 2000")
        yield Experiment([Row(words, goal=Goal(True, 1.5))], sides, size=200, rounds=15, few=few)


def _pages_in_memory() -> Iterator[Experiment]:
    for fields, words, limit in (("three", "three fields read", 2), ("all", "every field read", 4)):
        sides = {
            "reference": Process("ours", "raw", "page", payload="sessions-200", fields=fields),
            "ours": Process("ours", "ours", "page", payload="sessions-200", fields=fields),
            "veeam-br": Process("peer", "peer", "page", payload="sessions-200", fields=fields),
            "ours 20": Process("ours", "ours", "page", payload="sessions-20", fields=fields),
            "ours 2000": Process("ours", "ours", "page", payload="sessions-2000", fields=fields),
        }
        yield Experiment([Row(f"call for 200 sessions, {words}", goal=Goal(True, limit))], sides, size=200)


_PAYLOADS = {
    "sessions": ("200 sessions", "veeam-br"),
    "jobs": ("200 heavy jobs", "veeam-br"),
    "machines": ("200 virtual machines, VBAz", "veeam-az"),
    "runs": ("200 job sessions, VBAz", "veeam-az"),
}
_READ = {"none": "untouched", "three": "three fields read", "all": "every field read"}


def _decoding() -> Iterator[Experiment]:
    for kind, (words, peer) in _PAYLOADS.items():
        for fields, read in _READ.items():
            payload = f"{kind}-200"
            sides = {
                "reference": Process("ours", "raw", "loads", payload=payload),
                "ours": Process("ours", "ours", "decode", payload=payload, fields=fields),
                peer: Process("peer", "peer", "decode", payload=payload, fields=fields),
                "pydantic": Process(
                    "decoders", "decoders", "decode", payload=payload, fields=fields, library="pydantic"
                ),
                "msgspec": Process("decoders", "decoders", "decode", payload=payload, fields=fields, library="msgspec"),
                "ours 20": Process("ours", "ours", "decode", payload=f"{kind}-20", fields=fields),
                "ours 2000": Process("ours", "ours", "decode", payload=f"{kind}-2000", fields=fields),
            }
            goal = Goal(True, 1.2) if (kind, fields) == ("jobs", "three") else None
            yield Experiment([Row(f"decode {words}, {read}", goal=goal)], sides, size=200, few=("ours 20", "ours 2000"))


def _encoding() -> Iterator[Experiment]:
    for kind, change, words in (
        ("sessions", "untouched", "200 sessions, as they came"),
        ("sessions", "copied", "200 sessions, as they came, by to_dict"),
        ("sessions", "changed", "200 sessions, decoded and one property changed"),
        ("sessions", "scratch", "200 sessions, constructed"),
        ("jobs", "untouched", "200 heavy jobs, as they came"),
        ("jobs", "copied", "200 heavy jobs, as they came, by to_dict"),
        ("jobs", "changed", "200 heavy jobs, decoded and one property changed"),
    ):
        arguments: dict[str, Any] = {"payload": f"{kind}-200", "change": change}
        sides = {
            "reference": Process("ours", "raw", "dumps", **arguments),
            "ours": Process("ours", "ours", "dumps", **arguments),
            "veeam-br": Process("peer", "peer", "dumps", **arguments),
        }
        sides |= {
            f"ours {rows}": Process("ours", "ours", "dumps", payload=f"{kind}-{rows}", change=change)
            for rows in (20, 2000)
        }
        yield Experiment([Row(f"encode {words}")], sides, size=200, few=("ours 20", "ours 2000"))


def _calls(url: str) -> Iterator[Experiment]:
    sides = {
        "reference": Process("ours", "raw", "call"),
        "ours": Process("ours", "ours", "call"),
        "veeam-br": Process("peer", "peer", "call"),
    }
    yield Experiment([Row("one small call, generated client")], sides)
    sides = {"reference": Process("ours", "raw", "call"), "ours": Process("ours", "ours", "call_ext")}
    yield Experiment([Row("one small call, veeam_ext")], sides)

    def callers(side: str, tasks: int = 50) -> Process:
        environment = "peer" if side == "peer" else "ours"
        return Process(environment, side, "callers", itself=True, url=url, tasks=tasks, calls=2000 // tasks)

    sides = {"reference": callers("raw"), "ours": callers("ours"), "veeam-br": callers("peer")}
    sides |= {f"ours {tasks}": callers("ours", tasks) for tasks in (5, 500)}
    rows = [Row("2,000 calls by 50 tasks, all"), Row("2,000 calls by 50 tasks, 99th percentile of one", "p99")]
    yield Experiment(rows, sides, size=50, few=("ours 5", "ours 500"))


def _lists(ports: Mapping[str, int]) -> Iterator[Experiment]:
    # A link of 5 ms delays each way by as much; the round trip of 5 ms in all is shown too, against the same goal.
    for link, limit, goal in (
        ("fast", 200, None),
        ("10 ms", 200, Goal(False, 5)),
        ("10 ms", 50, Goal(False, 5)),
        ("5 ms", 200, Goal(False, 5)),
        ("5 ms", 50, Goal(False, 5)),
        ("50 ms", 200, None),
    ):
        # Where each page takes long, fewer of them tell as much.
        count, sizes = (40, (10, 80)) if link == "50 ms" else (200, (20, 100))

        def side(module: str, pages: int, ahead: int = 0, *, link: str = link, limit: int = limit) -> Process:
            arguments: dict[str, Any] = {"url": f"http://127.0.0.1:{ports[link]}", "rows": pages * limit}
            arguments |= {"limit": limit, **({"ahead": ahead} if ahead else {})}
            return Process("peer" if module == "peer" else "ours", module, "pages", wall=True, **arguments)

        sides = {
            "reference": side("raw", count),
            "ours": side("ours", count),
            "ahead": side("ours", count, 8),
            "veeam-br": side("peer", count),
        }
        sides |= {f"ours {pages}": side("ours", pages) for pages in sizes}
        sides |= {f"ahead {pages}": side("ours", pages, 8) for pages in sizes}
        over = {"fast": "no link", "10 ms": "a link of 5 ms each way"}.get(link, f"a round trip of {link}")
        name = f"{count} pages of {limit} rows over {over}"
        rows = [
            Row(f"{name}, one by one"),
            Row(f"{name}, prefetch 8 against one by one", goal=goal, speed=True, ours="ahead", reference="ours"),
        ]
        slow = ("veeam-br", *(name for name in sides if name[-1].isdigit()))
        yield Experiment(rows, sides, size=count, few=slow)
    url = f"http://127.0.0.1:{ports['fast']}"

    def long(module: str, count: int) -> Process:
        return Process("ours", module, "pages", wall=True, fresh=True, url=url, rows=count, limit=1000)

    sides = {
        "reference": long("raw", 1_000_000),
        "ours": long("ours", 1_000_000),
        "ours 10000": long("ours", 10_000),
        "ours 100000": long("ours", 100_000),
    }
    rows = [
        Row("one million rows iterated", unit="s"),
        Row("one million rows iterated, growth of memory", "bytes", "MiB", Goal(True, 20, "ours")),
    ]
    yield Experiment(rows, sides, size=1_000_000, rounds=3, few=("ours 10000", "ours 100000"))


def _waits() -> Iterator[Experiment]:
    def side(task: str, count: int, **arguments: Any) -> Process:
        return Process("ours", "waiting", task, itself=True, count=count, **arguments)

    for page in (1000, 200):
        sides = {"reference": side("polled", 2000), "ours": side("hub", 2000, page=page)}
        sides |= {f"ours {count}": side("hub", count, page=page) for count in (1, 10, 100, 10_000)}
        name = f"2,000 waits, pages of at most {page:,} rows"
        rows = [Row(name, "requests", "requests", Goal(True, 300, "ours")), Row(f"{name}, noticed after", "late", "s")]
        yield Experiment(rows, sides, size=2000, rounds=3)


MEBIBYTES = (16, 128, 1024)
"""The sizes of the files."""


def _files(url: str) -> Iterator[Experiment]:
    for name, words in (("download", "1 GiB downloaded to a file"), ("upload", "1 GiB uploaded from a file")):

        def side(module: str, size: int = 1024, *, name: str = name) -> Process:
            arguments: dict[str, Any] = {"folder": str(FOLDER), "size": size}
            if name == "upload":
                arguments = {"source": str(FOLDER / f"{size} MiB")}
            environment = "peer" if module == "peer" else "ours"
            return Process(environment, module, name, wall=True, fresh=True, url=url, **arguments)

        sides = {"reference": side("raw"), "ours": side("ours"), "veeam-br": side("peer")}
        smaller = {f"ours {size}": side("ours", size) for size in MEBIBYTES[:-1]}
        rows = [
            Row(words, unit="s", goal=Goal(False, 0.9), speed=True),
            Row(f"{words}, growth of memory", "bytes", "MiB", Goal(True, 8, "ours")),
        ]
        yield Experiment(rows, {**sides, **smaller}, size=1024, few=("veeam-br", *smaller))


def _generation() -> Iterator[Experiment]:
    def side(revisions: int) -> Script:
        # In the environment that the benchmark runs in: generating needs the tools of development.
        return Script(sys.executable, "-m", "benchmarks.sides.generation", str(revisions), itself=True)

    sides = {"ours": side(4), "ours 1": side(1), "ours 2": side(2)}
    row = Row("regenerate everything: four revisions", unit="s", goal=Goal(True, 60, "ours"))
    yield Experiment([row], sides, size=4, rounds=3, few=("ours 1", "ours 2"))
