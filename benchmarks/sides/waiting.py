"""Waits for many sessions on a virtual clock: how many requests they cost, and how late an end is noticed."""

from __future__ import annotations

import json
import random
import statistics
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import trio
import trio.testing
from veeam_vbr import v1_2_rev0 as api
from veeam_vbr.v1_2_rev0.models import SessionModel

from veeam_ext import vbr

from .loop import main, task

_BEGIN = datetime(2025, 3, 3, 12, 0, tzinfo=UTC)
_POLL = 5.0  # seconds between two looks of whoever polls each session


class Sessions:
    """A server's sessions: all began at the same time, and last ten seconds to ten minutes.

    Args:
        count: how many there are.
        page: the most rows of a page.
    """

    def __init__(self, count: int, page: int) -> None:
        chance = random.Random(count)
        self.lasts = [chance.uniform(10, 590) for _ in range(count)]
        self._page = page
        self.requests = 0

    def row(self, number: int, now: float) -> dict[str, Any]:
        """One session as it is at a time."""
        over = now >= self.lasts[number]
        identifier = f"{number:08x}-1c2d-4e5f-8a9b-000000000000"
        return {
            "id": identifier, "name": f"Backup {number}", "jobId": identifier, "usn": number,
            "sessionType": "BackupJob",
            "creationTime": (_BEGIN + timedelta(microseconds=number)).isoformat(),
            "endTime": (_BEGIN + timedelta(seconds=self.lasts[number])).isoformat() if over else None,
            "state": "Stopped" if over else "Working",
            "result": {"result": "Success", "message": "", "isCanceled": False} if over else None,
        }  # fmt: skip

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer what waits ask for: one session, or a list by start or by end."""
        if request.method == "POST":
            return httpx.Response(200, json={"access_token": "a", "token_type": "bearer", "expires_in": 86400})
        self.requests += 1
        now = trio.current_time()
        if not request.url.path.endswith("/sessions"):
            return httpx.Response(200, json=self.row(int(request.url.path.rsplit("/", 1)[1][:8], 16), now))
        query = request.url.params
        numbers = list(range(len(self.lasts)))
        if "endedAfterFilter" in query:
            bound = (datetime.fromisoformat(query["endedAfterFilter"]) - _BEGIN).total_seconds()
            numbers = [number for number in numbers if bound < self.lasts[number] <= now]
        elif "createdAfterFilter" in query:
            bound = (datetime.fromisoformat(query["createdAfterFilter"]) - _BEGIN).total_seconds()
            numbers = [number for number in numbers if number / 1e6 > bound]
        if query.get("orderColumn") == "EndTime":
            numbers.sort(key=self.lasts.__getitem__)
        if query.get("orderAsc") != "true":
            numbers.reverse()
        skip, limit = int(query.get("skip", 0)), min(int(query.get("limit", 200)), self._page)
        rows = [self.row(number, now) for number in numbers[skip : skip + limit]]
        window = {"total": len(numbers), "count": len(rows), "skip": skip, "limit": limit}
        return httpx.Response(200, content=json.dumps({"data": rows, "pagination": window}))


@task
def polled(count: int) -> Any:
    """Each session is asked for every five seconds until it is over."""
    lasts = Sessions(count, 0).lasts

    def run() -> dict[str, float]:
        requests = 0
        late: list[float] = []
        for ends in lasts:
            now = 0.0
            while now < ends:
                now += _POLL
                requests += 1
            late.append(now - ends)
        return {"requests": requests, "late": statistics.median(late)}

    return run


@task
def hub(count: int, page: int) -> Any:
    """The sessions are waited for together."""

    async def wait(server: Sessions, late: list[float]) -> None:
        works = [SessionModel.from_dict(server.row(number, 0.0)) for number in range(count)]
        transport = httpx.MockTransport(server.answer)
        v = vbr.connect("http://server", username="u", password="p", api=api, transport=transport)
        async with v, v.hub() as together:
            async for end in together.as_completed(works):
                assert end.outcome == "success"
                late.append(trio.current_time() - server.lasts[end.index])

    def run() -> dict[str, float]:
        server = Sessions(count, page)
        late: list[float] = []
        trio.run(wait, server, late, clock=trio.testing.MockClock(autojump_threshold=0))
        assert len(late) == count
        return {"requests": server.requests, "late": statistics.median(late)}

    return run


if __name__ == "__main__":
    main()
