"""Pagers against a list that shrinks, grows, is capped, forgets its total, or repeats rows."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from typing import Any

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from veeam_vbazure import v8
from veeam_vbazure.v8.api.flr_session import flr_session_search_task_get_results
from veeam_vbazure.v8.api.job_sessions import job_sessions_get_job_sessions
from veeam_vbazure.v8.api.key_vault import key_vault_get_key_vaults_page
from veeam_vbazure.v8.api.policy import policy_get_policies
from veeam_vbr import v1_2_rev0 as vbr
from veeam_vbr.v1_2_rev0.api.backup_browsers import browse_flr_mount
from veeam_vbr.v1_2_rev0.api.backup_objects import get_all_backup_objects
from veeam_vbr.v1_2_rev0.api.inventory_browser import get_inventory_objects
from veeam_vbr.v1_2_rev0.api.jobs import get_all_jobs, get_job
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions, get_session_logs

from tests.ext.fakes import FakeCaller, status_error
from tests.ext.virtual import Backend, backends
from veeam_ext import F, Pager
from veeam_ext.errors import ConfigurationError, NotOneError, ServerError, TransportError

pytestmark = pytest.mark.anyio

Row = dict[str, Any]


@pytest.fixture(params=sorted(backends))
def anyio_backend(request: pytest.FixtureRequest) -> Backend:
    return backends[request.param]()


class ListServer:
    """A list in memory that answers in the shape of the operation, and may do what real servers do."""

    def __init__(self, rows: list[Row], *, cap: int = 200, default: int = 200, totals: bool = True) -> None:
        self.rows = rows
        self.cap = cap
        self.default = default
        self.totals = totals
        self.before: Callable[[int], None] = lambda number: None  # runs before each answer
        self.ignores_offset = False
        self.asked: list[tuple[int, int | None]] = []

    def __call__(self, request: Any) -> Any:
        start, limit = self._window(request)
        self.asked.append((start, limit))
        self.before(len(self.asked))
        if self.ignores_offset:
            start = 0
        page = self.rows[start : start + min(limit or self.default, self.cap)]
        operation = request.operation
        if operation.endswith("_logs"):
            return {"records": self.rows} | ({"totalRecords": len(self.rows)} if self.totals else {})
        if request.url.startswith("/api/v8"):
            return {"offset": start, "limit": limit, "results": page} | (
                {"totalCount": len(self.rows)} if self.totals else {}
            )
        items = "items" if operation.startswith("backup_browsers") else "data"
        pagination = {"pagination": {"total": len(self.rows), "count": len(page)}} if self.totals else {}
        return {items: page, **pagination}

    @staticmethod
    def _window(request: Any) -> tuple[int, int | None]:
        body: dict[str, Any] = request.json or {}
        found = {
            name.lower(): value for name, value in {**request.params, **body, **body.get("pagination", {})}.items()
        }
        limit = found.get("limit")
        return int(found.get("skip", found.get("offset", 0))), None if limit is None else int(limit)


def rows(count: int) -> list[Row]:
    return [{"id": f"id-{number}", "name": f"row {number}"} for number in range(count)]


def sessions(server: Callable[[Any], Any], **kwargs: Any) -> Pager[Any]:
    return Pager(FakeCaller(vbr, server), get_all_sessions, **kwargs)


def ids(found: list[Any]) -> list[str]:
    return [row.id for row in found]


STYLES: list[tuple[Any, Any, dict[str, Any], str]] = [
    (vbr, get_all_sessions, {}, "id"),
    (vbr, get_inventory_objects, {"hostname": "vc01"}, "size"),
    (vbr, browse_flr_mount, {"session_id": "s", "body": vbr.models.FlrBrowseFolderSpec(path="C:")}, "name"),
    (v8, policy_get_policies, {}, "id"),
]


@pytest.mark.parametrize(("api", "op", "kwargs", "field"), STYLES)
@pytest.mark.parametrize("totals", [True, False])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 199, 200, 201, 450])
async def test_every_style_reads_the_whole_list(
    api: Any, op: Any, kwargs: dict[str, Any], field: str, totals: bool, count: int
) -> None:
    server = ListServer([{field: f"row {number}"} for number in range(count)], totals=totals)
    pager: Pager[Any] = Pager(FakeCaller(api, server), op, **kwargs)
    assert [getattr(row, field) for row in await pager.collect()] == [f"row {number}" for number in range(count)]
    assert len(server.asked) <= count // 199 + 2
    assert not pager.drift


async def test_one_answer_that_holds_all_is_one_request() -> None:
    server = ListServer([{"id": number, "title": "x"} for number in range(500)])
    pager = Pager(FakeCaller(vbr, server), get_session_logs, "s")
    assert len([record async for record in pager]) == 500
    assert len(server.asked) == 1
    caller = FakeCaller(v8, lambda request: {"results": [{"name": "a"}, {"name": "b"}], "count": 2})
    found = await Pager(caller, flr_session_search_task_get_results, "a", "b").collect()
    assert [item.name for item in found] == ["a", "b"]
    assert len(caller.requests) == 1


async def test_awaiting_gives_the_first_page() -> None:
    page = await sessions(ListServer(rows(450)), limit=100)
    assert (len(page.items), page.first, page.total) == (100, 0, 450)
    assert page.answer.pagination.count == 100
    assert (await sessions(ListServer([]))).items == []
    assert [page.first async for page in sessions(ListServer(rows(450))).pages()] == [0, 200, 399]


async def test_the_size_and_start_that_the_caller_gives_are_used() -> None:
    server = ListServer(rows(100))
    assert ids(await sessions(server, skip=90, limit=4).collect()) == [f"id-{number}" for number in range(90, 100)]
    assert server.asked == [(90, 4), (93, 4), (96, 4)]
    server = ListServer([{"name": f"{number}"} for number in range(10)])
    body = vbr.models.FlrBrowseFolderSpec.from_dict({"path": "C:", "pagination": {"skip": 2, "limit": 5}})
    pager = Pager(FakeCaller(vbr, server), browse_flr_mount, "s", body=body)
    assert [row.name for row in await pager.collect()] == [str(number) for number in range(2, 10)]
    assert server.asked == [(2, 5), (6, 5)]
    assert body.to_dict() == {"path": "C:", "pagination": {"skip": 2, "limit": 5}}


async def test_filter_and_order_go_into_the_body() -> None:
    caller = FakeCaller(vbr, ListServer(rows(300)))
    body = vbr.models.InventoryBrowserFilters(hierarchy_type="HostsAndClusters")
    kwargs: dict[str, Any] = {
        "filter": F.type == "VirtualMachine",
        "sort": F.size.desc(),
        "body": body,
        "hostname": "vc01",
    }
    await Pager(caller, get_inventory_objects, **kwargs).collect()
    assert caller.requests[-1].json == {
        "hierarchyType": "HostsAndClusters",
        "filter": (F.type == "VirtualMachine").to_dict(),
        "sorting": F.size.desc().to_dict(),
        "pagination": {"skip": 199},
    }


async def test_a_free_text_filter_is_sent_as_it_is() -> None:
    caller = FakeCaller(v8, ListServer([]))
    await Pager(caller, job_sessions_get_job_sessions, filter_="name eq 'a,b' & x").collect()
    assert caller.requests[0].params["Filter"] == "name eq 'a,b' & x"


async def test_few_rows_are_asked_for_as_few() -> None:
    server = ListServer(rows(450))
    first = await sessions(server).first()
    assert first is not None
    assert first.id == "id-0"
    assert ids(await sessions(server).collect(max_items=7)) == [f"id-{number}" for number in range(7)]
    assert await sessions(server).collect(max_items=0) == []
    assert server.asked == [(0, 1), (0, 7)]
    assert await sessions(ListServer([])).first() is None
    assert len(await sessions(ListServer(rows(450))).collect(max_items=210)) == 210


async def test_one_wants_exactly_one() -> None:
    assert (await sessions(ListServer(rows(1))).one()).id == "id-0"
    for count, wanted in ((0, "no row"), (3, "more than one")):
        with pytest.raises(NotOneError, match=wanted):
            await sessions(ListServer(rows(count))).one()


async def test_an_operation_that_is_no_list_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="use call"):
        Pager(FakeCaller(vbr, ListServer([])), get_job, "id")  # type: ignore[arg-type]


async def test_the_same_id_twice_is_two_rows() -> None:
    server = ListServer([{"id": "same", "name": str(number // 3)} for number in range(20)], cap=4)
    pager = Pager(FakeCaller(vbr, server), get_all_backup_objects)
    assert [row.name for row in await pager.collect()] == [str(number // 3) for number in range(20)]
    equal = ListServer([{"id": "same"}] * 50, cap=5, totals=False)
    assert len(await sessions(equal).collect()) == 50


async def test_rows_that_go_do_not_hide_the_rows_behind_them() -> None:
    for totals in (True, False):
        server = ListServer(rows(100), cap=10, totals=totals)

        def retention(number: int, server: ListServer = server) -> None:
            if number in (3, 5):
                del server.rows[:15]

        server.before = retention
        pager = sessions(server)
        found = ids(await pager.collect())
        assert set(found) >= {f"id-{number}" for number in range(30, 100)}
        assert found[-1] == "id-99"
        assert pager.drift.stepped_back > 0
        assert pager.drift


async def test_rows_that_come_push_no_row_out() -> None:
    server = ListServer(rows(100), cap=10)
    server.before = lambda number: server.rows.insert(0, {"id": f"new-{number}"}) if number < 30 else None
    pager = sessions(server)
    assert set(ids(await pager.collect())) >= {f"id-{number}" for number in range(100)}
    assert (pager.drift.first_total, pager.drift.rows) < (pager.drift.last_total, pager.drift.requests * 10)


async def test_a_server_that_ignores_the_offset_ends() -> None:
    for totals in (True, False):
        server = ListServer(rows(7), cap=5, totals=totals)
        server.ignores_offset = True
        pager = sessions(server)
        assert len(await pager.collect()) == 5
        assert pager.drift.offset_ignored
        assert len(server.asked) == 3


@pytest.mark.parametrize("total", [-1, None, "7", 3, True, 20.0])
async def test_totals_that_are_none_do_not_end_a_list_early(total: Any) -> None:
    plain = ListServer(rows(20), cap=6)

    def server(request: Any) -> Any:
        return plain(request) | {"pagination": {"total": total, "count": None}}

    assert len(await sessions(server).collect()) == 20


async def test_empty_and_null_answers_are_empty_lists() -> None:
    answers: list[Any] = [{"data": None}, {}, None, {"data": [], "pagination": {"total": 900, "count": 0}}]
    while answers:
        assert await sessions(lambda _: answers.pop()).collect() == []


# --- a list that changes under the reader -----------------------------------------------------------------------------

Change = tuple[int, str, int, int]
changes = st.lists(
    st.tuples(st.integers(1, 12), st.sampled_from(["delete", "insert"]), st.integers(0, 60), st.integers(1, 12)),
    max_size=10,
)


@settings(max_examples=150)
@given(
    count=st.integers(0, 60),
    cap=st.integers(1, 20),
    limit=st.none() | st.integers(1, 20),
    totals=st.booleans(),
    script=changes,
    ahead=st.integers(0, 4),
)
async def test_no_row_that_stays_is_missed(
    count: int, cap: int, limit: int | None, totals: bool, script: list[Change], ahead: int
) -> None:
    server = ListServer(rows(count), cap=cap, totals=totals)
    stays = {row["id"] for row in server.rows}
    fresh = iter(range(10_000))

    def change(number: int) -> None:
        for when, what, where, many in script:
            if when == number and what == "delete":
                stays.difference_update(row["id"] for row in server.rows[where : where + many])
                del server.rows[where : where + many]
            elif when == number:
                server.rows[where:where] = [{"id": f"new-{next(fresh)}"} for _ in range(many)]

    server.before = change
    pager = sessions(server, **({} if limit is None else {"limit": limit}))
    found: list[str] = []
    if ahead:
        async with pager.prefetch(ahead) as reading:
            found = [row.id async for row in reading]
    else:
        found = ids(await pager.collect())
    if min(cap, limit or 200) > 1:
        assert set(found) >= stays
    if not script:
        assert found == [f"id-{number}" for number in range(count)]


@settings(max_examples=100)
@given(
    order=st.lists(st.permutations(range(25)), min_size=1, max_size=30),
    cap=st.integers(1, 10),
    totals=st.booleans(),
    same=st.booleans(),
)
async def test_reading_a_list_without_order_ends(order: list[list[int]], cap: int, totals: bool, same: bool) -> None:
    server = ListServer([], cap=cap, totals=totals)

    def shuffle(number: int) -> None:
        server.rows = [{"id": f"{number * (not same)}-{index}"} for index in order[number % len(order)]]

    server.before = shuffle
    with anyio.fail_after(20):
        await sessions(server).collect()
    assert len(server.asked) < 1000


@settings(max_examples=100)
@given(names=st.lists(st.sampled_from("abc"), max_size=40), cap=st.integers(1, 9), totals=st.booleans())
async def test_repeated_ids_and_rows_all_come(names: list[str], cap: int, totals: bool) -> None:
    server = ListServer([{"id": name, "name": name} for name in names], cap=cap, totals=totals)
    assert ids(await sessions(server).collect()) == names


# --- checkpoints ------------------------------------------------------------------------------------------------------


@settings(max_examples=60)
@given(stop=st.integers(0, 45), gone=st.integers(0, 30), cap=st.integers(2, 9), totals=st.booleans())
async def test_a_checkpoint_goes_on_where_reading_stopped(stop: int, gone: int, cap: int, totals: bool) -> None:
    server = ListServer(rows(45), cap=cap, totals=totals)
    pager = sessions(server)
    iterator = aiter(pager)
    first = [(await anext(iterator)).id for _ in range(stop)]
    saved = json.loads(json.dumps(pager.checkpoint()))
    rest = ids(await sessions(server).resume(saved).collect())
    assert first + rest == [f"id-{number}" for number in range(45)]
    del server.rows[:gone]
    later = ids(await sessions(server).resume(saved).collect())
    assert set(later) >= {f"id-{number}" for number in range(max(stop, gone), 45)}


async def test_checkpoints_of_pages_and_ends() -> None:
    server = ListServer(rows(45), cap=10)
    pager = sessions(server)
    async for page in pager.pages():
        if page.first >= 10:
            break
    assert ids(await sessions(server).resume(pager.checkpoint()).collect())[0] == "id-19"
    done = sessions(server)
    await done.collect()
    asked = len(server.asked)
    assert done.checkpoint()["done"]
    assert await sessions(server).resume(done.checkpoint()).collect() == []
    assert len(server.asked) == asked
    new = sessions(server)
    assert len(await sessions(server).resume(new.checkpoint()).collect()) == 45


@pytest.mark.parametrize("change", [{"version": 2}, {"operation": "jobs.get_all_jobs"}])
async def test_a_foreign_checkpoint_is_refused(change: dict[str, Any]) -> None:
    pager = sessions(ListServer(rows(1)))
    with pytest.raises(ConfigurationError, match="no checkpoint of"):
        pager.resume(pager.checkpoint() | change)


async def test_a_failed_page_can_be_asked_for_again() -> None:
    server = ListServer(rows(45), cap=10)

    def fail(number: int) -> None:
        if number == 3:
            raise TransportError("reset", operation="x", maybe_acted=True)

    server.before = fail
    found: list[str] = []
    iterator = aiter(sessions(server))
    while True:
        try:
            found.append((await anext(iterator)).id)
        except TransportError:
            continue
        except StopAsyncIteration:
            break
    assert found == [f"id-{number}" for number in range(45)]


# --- prefetching ------------------------------------------------------------------------------------------------------


async def test_prefetching_reads_in_order_and_no_further_than_told() -> None:
    server = ListServer(rows(1000), cap=20)
    caller = FakeCaller(vbr, server, delay=0.001)
    async with Pager(caller, get_all_sessions).prefetch(4) as pager:
        pages = pager.pages()
        for consumed in range(1, 10):
            await anext(pages)
            await anyio.sleep(0.02)
            assert len(server.asked) <= consumed + 8
        assert len([row async for row in pager]) == 1000
    assert caller.most_under_way == 4
    assert len(server.asked) <= 9 + 8 + 54


async def test_prefetching_ends_with_its_block() -> None:
    caller = FakeCaller(vbr, ListServer(rows(1000), cap=20), delay=0.01)

    async def read() -> None:
        async with Pager(caller, get_all_sessions).prefetch(4) as pager:
            async for row in pager:
                if row.id == "id-25":
                    raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"):
        await read()
    assert caller.under_way == 0


async def test_what_prefetching_holds_is_bounded_and_ends_when_it_is_cancelled() -> None:
    server = ListServer(rows(10_000), cap=20)
    caller = FakeCaller(vbr, server, delay=0.01)
    reading: list[Any] = []
    with anyio.move_on_after(5) as scope:
        async with Pager(caller, get_all_sessions).prefetch(3) as pager:
            reading.append(pager.pages())
            await anext(reading[0])
            await anext(reading[0])
            await anyio.sleep(1)
            assert len(server.asked) == 2 + 2 * 3
            scope.cancel()
            await anext(reading[0])
    assert scope.cancelled_caught
    assert (caller.under_way, caller.most_under_way) == (0, 3)
    with pytest.raises((ConfigurationError, RuntimeError)):  # what had been read is handed out; nothing more can be
        [page async for page in reading[0]]


async def test_errors_reach_the_reader_in_their_place() -> None:
    server = ListServer(rows(100), cap=10)
    plain = server.__call__

    def broken(request: Any) -> Any:
        if request.params.get("skip") == "45":
            raise status_error(500, "broken")
        return plain(request)

    found: list[str] = []

    async def read() -> None:
        async with sessions(broken).prefetch(8) as pager:
            async for row in pager:
                found.append(row.id)

    with pytest.raises(ServerError, match="broken"):
        await read()
    assert found == [f"id-{number}" for number in range(46)]
    with pytest.raises(ConfigurationError):
        sessions(server).prefetch(0)


# --- lists with a job of an unknown type, lists that answer 202 -------------------------------------------------------


class Jobs:
    """Jobs of several types; the whole list fails because of one whose type the revision does not know."""

    def __init__(self, broken: tuple[str, ...] = ()) -> None:
        self.broken = broken

    def __call__(self, request: Any) -> Any:
        kind = request.params.get("typeFilter")
        if kind is None or kind in self.broken:
            return 500, "Unknown job type"
        found = [{"id": f"{kind}-{number}", "type": kind, "name": "job"} for number in range(3)]
        start = int(request.params.get("skip", 0))
        return {"data": found[start : start + 2], "pagination": {"total": 3, "count": 2}}


async def test_jobs_are_read_type_by_type_where_one_type_is_unknown() -> None:
    types = [member.value for member in vbr.models.EJobType]
    pager = Pager(FakeCaller(vbr, Jobs()), get_all_jobs)
    assert ids(await pager.collect()) == [f"{kind}-{number}" for kind in types for number in range(3)]
    assert (pager.drift.by_type, pager.drift.left_out) == (True, ())
    pager = Pager(FakeCaller(vbr, Jobs((types[0], types[-1]))), get_all_jobs)
    assert ids(await pager.collect()) == [f"{kind}-{number}" for kind in types[1:-1] for number in range(3)]
    assert pager.drift.left_out == (types[0], types[-1])
    async with Pager(FakeCaller(vbr, Jobs()), get_all_jobs).prefetch(3) as ahead:
        assert len([row async for row in ahead]) == 3 * len(types)


async def test_a_checkpoint_within_types_goes_on() -> None:
    types = [member.value for member in vbr.models.EJobType]
    whole = [f"{kind}-{number}" for kind in types for number in range(3)]
    for stop in range(len(whole) + 1):
        pager = Pager(FakeCaller(vbr, Jobs()), get_all_jobs)
        iterator = aiter(pager)
        first = [(await anext(iterator)).id for _ in range(stop)]
        assert first + ids(await pager.resume(pager.checkpoint()).collect()) == whole


async def test_other_failures_of_job_lists_are_raised() -> None:
    cases: list[tuple[Callable[[Any], Any], dict[str, Any]]] = [
        (lambda _: (500, "Database is down"), {}),
        (Jobs(), {"skip": 1}),
        (Jobs(("Backup",)), {"type_filter": vbr.models.EJobType("Backup")}),
    ]
    for server, kwargs in cases:
        with pytest.raises(ServerError):
            await Pager(FakeCaller(vbr, server), get_all_jobs, **kwargs).collect()


async def test_a_page_that_is_not_ready_is_waited_for() -> None:
    polls = 0

    def server(request: Any) -> Any:
        nonlocal polls
        operation = {"id": "op", "startTime": "2026-01-01T00:00:00Z", "status": "Running"}
        if request.operation.startswith("key_vault"):
            return 202, operation
        polls += 1
        page = {"offset": 0, "limit": 100, "totalCount": 2, "results": [{"id": "a"}, {"id": "b"}]}
        return operation | {"status": "Success", "result": page}

    found = await Pager(FakeCaller(v8, server), key_vault_get_key_vaults_page).collect()
    assert ids(found) == ["a", "b"]
    assert type(found[0]) is v8.models.KeyVault
    assert polls == 1


async def test_memory_stays_flat_however_long_the_list() -> None:
    body = {"data": [{"id": str(number), "name": "row"} for number in range(1000)]}

    def server(request: Any) -> Any:
        skip = int(request.params.get("skip", 0))
        # The same texts under other ids, without making all of them.
        for number, row in enumerate(body["data"]):
            row["id"] = str(skip + number)
        page = body["data"][: max(0, 100_000 - skip)]
        return {"data": page, "pagination": {"total": 100_000, "count": len(page)}}

    caller = FakeCaller(vbr, server)
    caller.requests = _Nothing()
    pager = Pager(caller, get_all_sessions, limit=1000)
    count = 0
    tracemalloc.start()
    try:
        base = 0
        async for _ in pager:
            count += 1
            if count == 5_000:
                base = tracemalloc.get_traced_memory()[0]
        grown = tracemalloc.get_traced_memory()[0] - base
    finally:
        tracemalloc.stop()
    assert count == 100_000
    assert grown < 2 * 2**20


class _Nothing(list[Any]):
    def append(self, item: Any) -> None:
        """Forget it."""
