"""The hub in virtual time: thousands of works, some of which fail or vanish, on servers with faults."""

from __future__ import annotations

import random
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import pytest
from veeam_vbazure import v8
from veeam_vbr import v1_2_rev0 as vbr

from tests.ext.fakes import FakeCaller, status_error
from tests.ext.virtual import Backend, backends
from veeam_ext._hub import End, Event, Hub
from veeam_ext.errors import (
    ConfigurationError,
    DecodingError,
    ForbiddenError,
    NeedsPersonError,
    TransportError,
    WorkCanceledError,
    WorkFailedError,
    WorkVanishedError,
)

pytestmark = pytest.mark.anyio


@pytest.fixture(params=sorted(backends))
def anyio_backend(request: pytest.FixtureRequest) -> Backend:
    return backends[request.param]()


@dataclass
class Job:
    """A work on the server, in seconds of the test's clock."""

    id: str
    begins: float
    ends: float
    result: str = "Success"
    vanishes: bool = False  # instead of ending
    state: str = "Working"


@dataclass
class Server:
    """Sessions that run by the test's clock, and a list of them that filters, sorts and pages."""

    jobs: dict[str, Job]
    faults: float = 0.0
    cap: int = 500
    clock: float = 0.0  # seconds by which the server's clock is off
    offset: bool = True  # whether its times have one
    filters: bool = True  # whether it heeds them
    totals: bool = True
    by_stop: bool = False  # what FromUtc means
    rolls: random.Random = field(default_factory=lambda: random.Random(7))
    base: datetime = field(default_factory=lambda: datetime.now(UTC))
    lists: int = 0
    polls: int = 0
    times: dict[float, str] = field(
        default_factory=dict[float, str]
    )  # what rows show is written once, not for every page

    def time(self, seconds: float) -> str:
        text = self.times.get(seconds + self.clock)
        if text is None:
            found = self.base + timedelta(seconds=seconds + self.clock)
            text = self.times[seconds + self.clock] = (found if self.offset else found.replace(tzinfo=None)).isoformat()
        return text

    def seconds(self, text: str) -> float:
        found = datetime.fromisoformat(text)
        return (found.replace(tzinfo=found.tzinfo or UTC) - self.base).total_seconds() - self.clock

    def there(self) -> list[Job]:
        now = anyio.current_time()
        return [job for job in self.jobs.values() if job.begins <= now and not (job.vanishes and job.ends <= now)]

    def show(self, job: Job) -> dict[str, Any]:
        now = anyio.current_time()
        over = now >= job.ends
        return {
            "id": job.id,
            "name": f"Job {job.id}",
            "jobId": "j",
            "sessionType": "BackupJob",
            "creationTime": self.time(job.begins),
            "endTime": self.time(job.ends) if over else None,
            "state": "Stopped" if over else job.state,
            "progressPercent": 100 if over else int(100 * (now - job.begins) / (job.ends - job.begins)),
            "result": {"result": job.result, "isCanceled": job.result == "Failed" and job.id.endswith("9")}
            if over
            else None,
            "usn": 1,
        }

    def fault(self) -> None:
        if self.rolls.random() < self.faults:
            raise self.rolls.choice(
                [
                    status_error(500, "internal"),
                    status_error(503, "<html>"),
                    status_error(429),
                    TransportError("reset", operation="x", maybe_acted=True),
                    DecodingError("HTML", operation="x", status=200, content=b"<html>"),
                ]
            )

    def __call__(self, request: Any) -> Any:
        self.fault()
        if request.operation.split(".")[1] in ("get_all_sessions", "get_all_tasks", "job_sessions_get_job_sessions"):
            self.lists += 1
            return self.list(request.params)
        self.polls += 1
        if request.operation.endswith("_logs") or request.operation.endswith("task_sessions"):
            return {"data": [], "records": []}
        found = next((job for job in self.there() if job.id == request.url.rsplit("/", 1)[1]), None)
        return (404, "no such session") if found is None else self.show(found)

    def page(self, jobs: list[Job], params: dict[str, Any], start: str, limit: str) -> list[dict[str, Any]]:
        first = int(params.get(start, 0))
        return [self.show(job) for job in jobs[first : first + min(int(params.get(limit, 200)), self.cap)]]

    def list(self, params: dict[str, Any]) -> Any:
        now = anyio.current_time()
        jobs = self.there()
        if self.filters and (bound := params.get("endedAfterFilter")):
            after = self.seconds(bound)
            jobs = [job for job in jobs if now >= job.ends > after]
        if self.filters and (bound := params.get("createdAfterFilter")):
            after = self.seconds(bound)
            jobs = [job for job in jobs if job.begins > after]
        if params["orderColumn"] == "EndTime":
            jobs.sort(key=lambda job: job.ends if now >= job.ends else -1e12, reverse=params["orderAsc"] == "false")
        else:
            jobs.sort(key=lambda job: job.begins, reverse=params["orderAsc"] == "false")
        page = self.page(jobs, params, "skip", "limit")
        return {"data": page} | ({"pagination": {"total": len(jobs), "count": len(page)}} if self.totals else {})


class Appliance(Server):
    """The same of a VBAz."""

    def show(self, job: Job) -> dict[str, Any]:
        over = anyio.current_time() >= job.ends
        names = {"Failed": "Error"}
        return {
            "id": job.id,
            "type": "PolicyBackup",
            "localizedType": "Backup",
            "executionStartTime": self.time(job.begins),
            "executionStopTime": self.time(job.ends) if over else None,
            "status": names.get(job.result, job.result) if over else "RunningWithWarning",
        }

    def list(self, params: dict[str, Any]) -> Any:
        now = anyio.current_time()
        jobs = self.there()
        if params.get("Status"):
            jobs = [job for job in jobs if now >= job.ends]
        if bound := params.get("FromUtc"):
            after = self.seconds(bound)
            jobs = [job for job in jobs if (job.ends if self.by_stop and now >= job.ends else job.begins) > after]
        jobs.sort(key=lambda job: job.begins, reverse=True)
        page = self.page(jobs, params, "Offset", "Limit")
        return {"offset": 0, "limit": 0, "results": page} | ({"totalCount": len(jobs)} if self.totals else {})


def many(count: int, rolls: random.Random, longest: float = 1500.0) -> dict[str, Job]:
    """Works of which one in twelve fails and one in fifty vanishes."""
    jobs: dict[str, Job] = {}
    for number in range(count):
        begins = -rolls.random() * 60
        result = rolls.choices(["Success", "Warning", "Failed"], [10, 1, 1])[0]
        ends = begins + 60 + rolls.random() * longest
        jobs[f"s-{number}"] = Job(f"s-{number}", begins, ends, result, rolls.random() < 0.02)
    return jobs


def check(ends: list[End[Any]], server: Server) -> None:
    """Each work ended as it really did."""
    assert sorted(end.index for end in ends) == list(range(len(server.jobs)))
    for end in ends:
        job = server.jobs[end.id]
        if job.vanishes:
            assert isinstance(end.error, WorkVanishedError)
        elif job.result == "Failed" and isinstance(server, Appliance):
            assert isinstance(end.error, WorkFailedError)
        elif job.result == "Failed":
            assert isinstance(end.error, WorkCanceledError if end.id.endswith("9") else WorkFailedError)
        else:
            assert end.error is None
            assert end.outcome == job.result.casefold()
            assert end.value().id == end.id


async def follow(api: Any, server: Server, kind: str, *, models: bool = True, **options: Any) -> list[End[Any]]:
    caller = FakeCaller(api, server)
    works: list[Any] = list(server.jobs)
    if models:
        cls = api.models.SessionModel if kind == "session" else api.models.JobSession
        works = [cls.from_dict(server.show(job)) for job in server.jobs.values()]
    async with Hub(caller, **options) as hub:
        return [end async for end in hub.as_completed(works, kind=kind)]


@pytest.mark.parametrize("cap", [200, 1000])
async def test_two_thousand_sessions_in_three_hundred_requests(cap: int, capsys: pytest.CaptureFixture[str]) -> None:
    server = Server(many(2000, random.Random(cap)), faults=0.05, cap=cap)
    caller = FakeCaller(vbr, server)
    works = [vbr.models.SessionModel.from_dict(server.show(job)) for job in server.jobs.values()]
    late: list[float] = []
    async with Hub(caller) as hub:
        ends: list[End[Any]] = []
        async for end in hub.as_completed(works):
            ends.append(end)
            if end.error is None:
                late.append(anyio.current_time() - server.jobs[end.id].ends)
    check(ends, server)
    with capsys.disabled():
        late.sort()
        print(
            f"\n2,000 sessions, pages of at most {cap}: {len(caller.requests)} requests ({server.lists} lists, "
            f"{server.polls} polls) in {anyio.current_time():.0f} s; known after {late[len(late) // 2]:.0f} s, at most "
            f"{late[-1]:.0f} s"
        )
    assert len(caller.requests) <= 300


@pytest.mark.parametrize(("by_stop", "cap"), [(False, 100), (True, 1000)])
async def test_two_thousand_job_sessions_in_three_hundred_requests(
    by_stop: bool, cap: int, capsys: pytest.CaptureFixture[str]
) -> None:
    server = Appliance(many(2000, random.Random(cap)), faults=0.05, cap=cap, by_stop=by_stop)
    caller = FakeCaller(v8, server)
    works = [v8.models.JobSession.from_dict(server.show(job)) for job in server.jobs.values()]
    async with Hub(caller) as hub:
        check([end async for end in hub.as_completed(works)], server)
    with capsys.disabled():
        print(
            f"\n2,000 job sessions, pages of at most {cap}: {len(caller.requests)} requests ({server.lists} lists, "
            f"{server.polls} polls) in {anyio.current_time():.0f} s"
        )
    assert len(caller.requests) <= 300


@pytest.mark.parametrize(
    "change",
    [
        {"clock": 3 * 3600.0},
        {"clock": -3 * 3600.0},
        {"clock": -400 * 86400.0},
        {"offset": False},
        {"filters": False},
        {"totals": False},
        {"cap": 7},
    ],
)
async def test_servers_of_all_kinds(change: dict[str, Any]) -> None:
    server = Server(many(120, random.Random(3)), faults=0.05, **change)
    check(await follow(vbr, server, "session"), server)
    appliance = Appliance(server.jobs, faults=0.05, **change)
    for job in appliance.jobs.values():
        job.begins += anyio.current_time()
        job.ends += anyio.current_time()
    check(await follow(v8, appliance, "job_session"), appliance)


async def test_a_clock_that_is_turned_back_hides_nothing() -> None:
    jobs = many(100, random.Random(4))
    server = Server(jobs)

    async def turn() -> None:
        await anyio.sleep(500)
        server.clock = -2 * 3600.0

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(turn)
        check(await follow(vbr, server, "session"), server)


async def test_ids_alone_are_enough() -> None:
    server = Server(many(150, random.Random(5)), faults=0.05)
    old = Job("old", -40 * 86400.0, -39 * 86400.0)
    server.jobs["old"] = old
    check(await follow(vbr, server, "session", models=False), server)
    assert server.lists + server.polls < 300


async def test_a_work_of_long_ago_is_found() -> None:
    server = Server({f"s-{number}": Job(f"s-{number}", -9e5 + number, 300.0 + number) for number in range(40)})
    check(await follow(vbr, server, "session"), server)


async def test_a_few_old_works_do_not_make_lists_long() -> None:
    jobs = {f"s-{number}": Job(f"s-{number}", -9e6 - number, 900.0) for number in range(3)}
    jobs |= {f"t-{number}": Job(f"t-{number}", -60.0, 500.0 + number) for number in range(100)}
    history = {
        f"h-{number}": Job(f"h-{number}", -8e6 + number * 500, -8e6 + number * 500 + 60) for number in range(9000)
    }
    for kind, api, make in (("session", vbr, Server), ("job_session", v8, Appliance)):
        began = anyio.current_time()
        server: Server = make(jobs | history, cap=200, base=datetime.now(UTC) - timedelta(seconds=began))
        cls = api.models.SessionModel if kind == "session" else api.models.JobSession
        for job in jobs.values():
            job.ends += began
        works = [cls.from_dict(server.show(job)) for job in jobs.values()]
        async with Hub(FakeCaller(api, server)) as hub:
            assert len(await hub.gather(works)) == 103
        assert server.lists < 200  # a look that lists all of them takes 45
        assert server.polls < 50


async def test_ends_come_soon_and_in_their_order() -> None:
    server = Server({name: Job(name, 0, ends) for name, ends in (("a", 900.0), ("b", 100.0), ("c", 400.0))})
    seen: list[tuple[str, float]] = []
    async with Hub(FakeCaller(vbr, server)) as hub:
        works = [vbr.models.SessionModel.from_dict(server.show(job)) for job in server.jobs.values()]
        async for end in hub.as_completed(works):
            seen.append((end.id, anyio.current_time() - server.jobs[end.id].ends))
            assert end.work is works[end.index]
    assert [name for name, _ in seen] == ["b", "c", "a"]
    assert max(late for _, late in seen) < 20


async def test_what_has_ended_costs_no_request_and_may_come_twice() -> None:
    server = Server({"a": Job("a", -10, -5), "b": Job("b", -10, 50)})
    caller = FakeCaller(vbr, server)
    done = vbr.models.SessionModel.from_dict(server.show(server.jobs["a"]))
    async with Hub(caller) as hub:
        assert await hub.gather([done, done]) == [done, done]
        assert not caller.requests
        running = server.show(server.jobs["b"])
        assert [found.id for found in await hub.gather([running, running, "b"], kind="session")] == ["b"] * 3
        assert await hub.gather([]) == []


async def test_gathering_raises_all_errors_or_returns_them() -> None:
    server = Server({"a": Job("a", 0, 50), "b": Job("b", 0, 40, "Failed"), "c": Job("c", 0, 60, vanishes=True)})
    works = [server.show(job) for job in server.jobs.values()]
    async with Hub(FakeCaller(vbr, server)) as hub:
        with pytest.raises(ExceptionGroup, match="2 of 3") as caught:
            await hub.gather(works)
        assert [type(error) for error in caught.value.exceptions] == [WorkFailedError, WorkVanishedError]
        found = await hub.gather(works, return_exceptions=True)
    assert [type(item) for item in found] == [vbr.models.SessionModel, WorkFailedError, WorkVanishedError]


async def test_failures_are_explained_if_asked() -> None:
    server = Server({"a": Job("a", 0, 50, "Failed")})
    plain: Callable[[Any], Any] = server.__call__

    def explaining(request: Any) -> Any:
        if request.operation == "sessions.get_session_logs":
            return {"records": [{"id": 1, "status": "Failed", "title": "Disk is full"}]}
        return plain(request)

    async with Hub(FakeCaller(vbr, explaining), explain=True) as hub:
        (error,) = await hub.gather(["a"], kind="session", return_exceptions=True)
    assert "Disk is full" in str(error)
    assert error.log[0].title == "Disk is full"


async def test_other_kinds_are_polled_one_by_one() -> None:
    def server(request: Any) -> Any:
        polls[request.url] = polls.get(request.url, 0) + 1
        status = "Success" if polls[request.url] > 3 else "Running"
        return {
            "id": request.url.rsplit("/", 1)[1],
            "startTime": "2026-01-01T00:00:00Z",
            "status": status,
            "result": "yes",
        }

    polls: dict[str, int] = {}
    works = [
        v8.models.AsyncOperationOfString.from_dict({"id": f"o{number}", "startTime": "x", "status": "Running"})
        for number in range(5)
    ]
    async with Hub(FakeCaller(v8, server)) as hub:
        assert await hub.gather(works) == ["yes"] * 5


async def test_a_session_that_is_in_no_list_is_found_where_it_is() -> None:
    server = Server({"a": Job("a", 0, 100)})

    def hidden(request: Any) -> Any:
        if request.operation == "sessions.get_all_sessions":
            return {"data": [], "pagination": {"total": 0, "count": 0}}
        return (404, "") if request.operation == "sessions.get_session" else server(request)

    async with Hub(FakeCaller(vbr, hidden)) as hub:
        (found,) = await hub.gather(["a"], kind="session")
    assert found.id == "a"


async def test_sessions_that_lists_leave_out_are_polled() -> None:
    server = Server(many(60, random.Random(9)))
    plain = server.list
    server.list = lambda params: {"data": plain(params)["data"][::2]}  # type: ignore[method-assign]
    check(await follow(vbr, server, "session"), server)


async def test_work_that_needs_a_person_is_signalled() -> None:
    jobs = {"a": Job("a", 0, 2000, state="WaitingTape"), "b": Job("b", 0, 100)}
    works = [Server(jobs).show(job) | {"state": "Working"} for job in jobs.values()]
    async with Hub(FakeCaller(vbr, Server(jobs))) as hub:
        first, second = await hub.gather(works, return_exceptions=True)
    assert isinstance(first, NeedsPersonError)
    assert second.id == "b"
    seen: list[str] = []

    async def note(progress: Any) -> None:
        seen.append(progress.state)

    async with Hub(FakeCaller(vbr, Server(jobs)), on_person=note) as hub:
        await hub.gather(works)
    assert seen == ["WaitingTape"]

    def broken(progress: Any) -> None:
        raise ValueError("mine")

    async with Hub(FakeCaller(vbr, Server({"c": Job("c", 2000, 9000, state="WaitingTape")})), on_person=broken) as hub:
        (error,) = await hub.gather(["c"], kind="session", return_exceptions=True)
    assert isinstance(error, ValueError | WorkVanishedError)


async def test_errors_that_do_not_pass_end_the_waits() -> None:
    def forbidden(request: Any) -> Any:
        raise status_error(403)

    async with Hub(FakeCaller(vbr, forbidden)) as hub:
        found = await hub.gather(["a", "b"], kind="session", return_exceptions=True)
    assert [type(error) for error in found] == [ForbiddenError] * 2


async def test_a_hub_is_used_within_its_block() -> None:
    hub = Hub(FakeCaller(vbr, Server({})))
    with pytest.raises(ConfigurationError, match="above 0"):
        Hub(FakeCaller(vbr, Server({})), interval=0)
    with pytest.raises(ConfigurationError, match="async with"):
        hub.as_completed([])
    with pytest.raises(ConfigurationError, match="kind='session'"):
        async with hub:
            hub.as_completed(["id"])
    caller = FakeCaller(vbr, Server({"a": Job("a", 0, 1e9)}), delay=1)

    async def leave() -> None:
        async with Hub(caller) as again:
            again.as_completed(["a"], kind="session")
            await anyio.sleep(100)
            raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"):
        await leave()
    asked = len(caller.requests)
    await anyio.sleep(1000)
    assert (len(caller.requests), caller.under_way) == (asked, 0)


async def test_ten_thousand_ends_on_short_pages_are_noticed_soon(capsys: pytest.CaptureFixture[str]) -> None:
    rolls, cap = random.Random(8), 200
    server = Server(
        {f"s-{number}": Job(f"s-{number}", 0, 10 + rolls.random() * 580) for number in range(10_000)}, cap=cap
    )
    caller = FakeCaller(vbr, server)
    works = [vbr.models.SessionModel.from_dict(server.show(job)) for job in server.jobs.values()]
    late: list[float] = []
    async with Hub(caller) as hub:
        async for end in hub.as_completed(works):
            late.append(anyio.current_time() - server.jobs[end.id].ends)
    late.sort()
    with capsys.disabled():
        print(
            f"\n10,000 sessions, pages of at most {cap}: {len(caller.requests)} requests; known after "
            f"{late[len(late) // 2]:.0f} s, at most {late[-1]:.0f} s"
        )
    assert len(late) == 10_000
    assert late[len(late) // 2] < 10
    assert late[-1] < 40
    assert len(caller.requests) <= 200


async def test_ten_thousand_waits_fit_into_memory(capsys: pytest.CaptureFixture[str]) -> None:
    server = Server({f"s-{number}": Job(f"s-{number}", 0, 1e6) for number in range(10_000)}, cap=1000)
    works = [vbr.models.SessionModel.from_dict(server.show(job)) for job in server.jobs.values()]
    caller = FakeCaller(vbr, server)
    tracemalloc.start()
    try:
        async with Hub(caller) as hub:
            before = tracemalloc.get_traced_memory()[0]
            ends = hub.as_completed(works)
            await anyio.sleep(100)
            waiting = tracemalloc.get_traced_memory()[0] - before
            works.clear()
            await anyio.sleep(300)  # until all have been listed once
            listed = tracemalloc.get_traced_memory()[0] - before
            del ends
    finally:
        tracemalloc.stop()
    assert server.lists > 10
    with capsys.disabled():
        print(f"\n10,000 waits: {waiting / 2**20:.1f} MiB, {listed / 2**20:.1f} MiB with the rows that were read last")
    assert waiting < 10 * 2**20
    assert listed < 40 * 2**20


# --- watching ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("api", "kind", "make"), [(vbr, "session", Server), (v8, "job_session", Appliance)])
async def test_watching_tells_what_begins_goes_on_and_ends(api: Any, kind: str, make: Any) -> None:
    jobs = {
        "before": Job("before", -3600, 200),
        "over": Job("over", -3600, -1800),
        "short": Job("short", 51, 53),
        "long": Job("long", 100, 2000, "Failed"),
        "gone": Job("gone", 100, 900, vanishes=True),
    }
    server: Server = make(jobs, faults=0.05)
    seen: list[Event] = []
    async with Hub(FakeCaller(api, server)) as hub:
        with anyio.move_on_after(4000):
            async for event in hub.watch(kind):
                seen.append(event)
    told = [(event.id, event.what) for event in seen if event.what != "progress"]
    assert sorted(told) == sorted(
        [
            ("before", "ended"),
            ("short", "created"),
            ("short", "ended"),
            ("long", "created"),
            ("long", "ended"),
            ("gone", "created"),
            ("gone", "vanished"),
        ]
    )
    assert told.index(("short", "created")) < told.index(("short", "ended"))
    assert next(event.progress.outcome for event in seen if (event.id, event.what) == ("long", "ended")) == "failed"
    if kind == "session":
        percents = [event.progress.percent or 0 for event in seen if (event.id, event.what) == ("long", "progress")]
        assert len(percents) > 50
        assert percents == sorted(percents)


async def test_a_watch_looks_as_often_as_it_is_told() -> None:
    caller = FakeCaller(vbr, Server({"long": Job("long", -60, 2000)}))
    async with Hub(caller, interval=2) as hub:
        with anyio.move_on_after(100):
            async for _ in hub.watch():
                pass
    assert 45 <= len(caller.requests) <= 56


async def test_a_watch_forgets_what_is_over() -> None:
    server = Server({f"s-{number}": Job(f"s-{number}", number * 60.0, number * 60.0 + 30) for number in range(200)})
    count = 0
    async with Hub(FakeCaller(vbr, server)) as hub:
        events: Any = hub.watch()
        with anyio.move_on_after(200 * 60):
            async for _ in events:
                count += 1
    assert count >= 390
    assert len(events._known) < 20


async def test_what_cannot_be_listed_cannot_be_watched() -> None:
    hub = Hub(FakeCaller(vbr, Server({})))
    for kind in ("vm_mount", "job_session"):
        with pytest.raises(ConfigurationError, match="cannot be watched"):
            hub.watch(kind)

    def forbidden(request: Any) -> Any:
        raise status_error(403)

    with pytest.raises(ForbiddenError):
        await anext(Hub(FakeCaller(vbr, forbidden)).watch())
