"""What is measured: every row of the table, its reference, its peers and its goal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from .environments import FOLDER
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
    """

    name: str
    metric: str = "seconds"
    unit: str = "ms"
    goal: Goal | None = None
    speed: bool = False


@dataclass(frozen=True)
class Experiment:
    """Sides that take turns, and the rows that come of it.

    Attributes:
        rows: the lines of the table.
        sides: `reference` and `ours`, then peers by name; `ours` and a size measures how cost grows.
        size: what `ours` is the size of, where it grows.
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


_MODELS = (
    "SessionsResult, SessionModel, SessionResultModel, PaginationResult, "
    "ESessionType, ESessionState, ESessionResult, EPlatformType"
)
_MACHINES = "PageOfVirtualMachine, VirtualMachine, OSType, AzureEnvironment"


def _import(environment: str, code: str) -> Script:
    timed = f"import time; t = time.process_time()\n{code}\nprint(time.process_time() - t)"
    return Script(environment, "-c", timed, itself=True)


def _some(package: str, count: int) -> str:
    """Import that many operations, spread over all."""
    return (
        f"from {package} import Client\n"
        "import importlib, pathlib, sys\n"
        f"root = pathlib.Path(sys.modules['{package}'].__file__).parent\n"
        f"found = sorted(root.glob('api/*/[!_]*.py'))[:: {250 // count}][:{count}]\n"
        "for file in found:\n"
        f"    importlib.import_module(f'{package}.api.{{file.parent.name}}.{{file.stem}}')\n"
    )


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
    yield Experiment([Row("import one operation and its models", goal=Goal(True, 1.3))], sides, rounds=15)
    sides = {"reference": _import("ours", "import httpx")}
    sides |= {
        name: _import("ours", _some(ours, count)) for name, count in (("ours", 10), ("ours 1", 1), ("ours 100", 100))
    }
    yield Experiment([Row("import ten operations and the client")], sides, size=10)
    code = f"from veeam_ext import vbr\nfrom {ours} import Client\nfrom {ours}.api.sessions import get_all_sessions"
    sides = {"reference": _import("ours", "import httpx"), "ours": _import("ours", code)}
    yield Experiment([Row("import veeam_ext and one operation")], sides)
    ours, peer = "veeam_vbazure.v8", "veeam_az.v8_1"
    operation = "virtual_machine import virtual_machine_get_virtual_machine_page"
    code = "from {0} import Client\nfrom {0}.api.{1}\nfrom {0}.models import {2}"
    sides = {
        "reference": _import("ours", "import httpx"),
        "ours": _import("ours", code.format(ours, operation, _MACHINES)),
        "veeam-az": _import("peer", code.format(peer, operation, _MACHINES)),
    }
    yield Experiment([Row("import one operation and its models, VBAz", goal=Goal(True, 1.3))], sides, rounds=15)


def _cold(url: str, certificate: str) -> Iterator[Experiment]:
    def side(environment: str, name: str) -> Script:
        return Script(environment, str(SIDES / f"{name}.py"), url, certificate)

    raw, peer = side("ours", "cold_raw"), side("peer", "cold_peer")
    sides = {"reference": raw, "ours": side("ours", "cold_ours"), "veeam-br": peer}
    yield Experiment([Row("new process: login and one page", goal=Goal(True, 1.5))], sides, rounds=15)
    sides = {"reference": raw, "ours": side("ours", "cold_generated")}
    yield Experiment([Row("new process: the same without veeam_ext", goal=Goal(True, 1.5))], sides, rounds=15)


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
        ("sessions", "changed", "200 sessions, decoded and one property changed"),
        ("sessions", "scratch", "200 sessions, constructed"),
        ("jobs", "untouched", "200 heavy jobs, as they came"),
        ("jobs", "changed", "200 heavy jobs, decoded and one property changed"),
    ):
        arguments: dict[str, Any] = {"payload": f"{kind}-200", "change": change}
        sides = {
            "reference": Process("ours", "raw", "dumps", **arguments),
            "ours": Process("ours", "ours", "dumps", **arguments),
            "veeam-br": Process("peer", "peer", "dumps", **arguments),
        }
        yield Experiment([Row(f"encode {words}")], sides)


def _calls(url: str) -> Iterator[Experiment]:
    sides = {
        "reference": Process("ours", "raw", "call"),
        "ours": Process("ours", "ours", "call"),
        "veeam-br": Process("peer", "peer", "call"),
    }
    yield Experiment([Row("one small call, generated client")], sides)
    sides = {"reference": Process("ours", "raw", "call"), "ours": Process("ours", "ours", "call_ext")}
    yield Experiment([Row("one small call, veeam_ext")], sides)
    arguments: dict[str, Any] = {"url": url, "tasks": 50, "calls": 40}
    sides = {
        "reference": Process("ours", "raw", "callers", itself=True, **arguments),
        "ours": Process("ours", "ours", "callers", itself=True, **arguments),
        "veeam-br": Process("peer", "peer", "callers", itself=True, **arguments),
    }
    rows = [Row("2,000 calls by 50 tasks, all"), Row("2,000 calls by 50 tasks, 99th percentile of one", "p99")]
    yield Experiment(rows, sides)


def _lists(ports: Mapping[str, int]) -> Iterator[Experiment]:
    for link, limit, goal in (
        ("fast", 200, None),
        ("5 ms", 200, Goal(False, 5)),
        ("5 ms", 50, Goal(False, 5)),
        ("50 ms", 200, None),
    ):
        arguments: dict[str, Any] = {"url": f"http://127.0.0.1:{ports[link]}", "rows": 40 * limit, "limit": limit}
        sides = {
            "reference": Process("ours", "ours", "pages", wall=True, **arguments),
            "ours": Process("ours", "ours", "pages", wall=True, ahead=8, **arguments),
            "httpx, one by one": Process("ours", "raw", "pages", wall=True, **arguments),
            "veeam-br": Process("peer", "peer", "pages", wall=True, **arguments),
        }
        name = f"40 pages of {limit} rows over a {'0 ms' if link == 'fast' else link} link, prefetch 8"
        yield Experiment([Row(name, goal=goal, speed=True)], sides, few=("veeam-br",))
    url = f"http://127.0.0.1:{ports['fast']}"

    def side(module: str, count: int) -> Process:
        return Process("ours", module, "pages", wall=True, fresh=True, url=url, rows=count, limit=1000)

    sides = {
        "reference": side("raw", 1_000_000),
        "ours": side("ours", 1_000_000),
        "ours 10000": side("ours", 10_000),
        "ours 100000": side("ours", 100_000),
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


def _files(url: str) -> Iterator[Experiment]:
    for name, words in (("download", "1 GiB downloaded to a file"), ("upload", "1 GiB uploaded from a file")):
        arguments: dict[str, Any] = {"url": url}
        arguments |= {"folder": str(FOLDER)} if name == "download" else {"source": str(FOLDER / "gibibyte")}
        sides = {
            "reference": Process("ours", "raw", name, wall=True, fresh=True, **arguments),
            "ours": Process("ours", "ours", name, wall=True, fresh=True, **arguments),
            "veeam-br": Process("peer", "peer", name, wall=True, fresh=True, **arguments),
        }
        rows = [
            Row(words, unit="s", goal=Goal(False, 0.9), speed=True),
            Row(f"{words}, growth of memory", "bytes", "MiB", Goal(True, 8, "ours")),
        ]
        yield Experiment(rows, sides, few=("veeam-br",))
