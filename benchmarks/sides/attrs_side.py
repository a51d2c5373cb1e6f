"""Tasks of the sides whose models are attrs classes: ours and the peers, which share a generator."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from importlib import import_module
from typing import Any, cast

import attrs
import httpx

from .loop import text
from .reading import reader, three

ANSWERS = {
    "sessions": ("vbr", "SessionsResult", "sessions.get_all_sessions"),
    "jobs": ("vbr", "JobsResult", "jobs.get_all_jobs"),
    "machines": ("vbazure", "PageOfVirtualMachine", "virtual_machine.virtual_machine_get_virtual_machine_page"),
    "runs": ("vbazure", "PageOfJobSession", "job_sessions.job_sessions_get_job_sessions"),
}


def names(value: Any) -> tuple[str, ...]:
    """The documented properties of a model."""
    kind = cast("Any", type(value))
    return tuple(f.name for f in attrs.fields(kind) if f.name != "additional_properties") if attrs.has(kind) else ()


def rows(answer: Any) -> Any:
    """The rows of a page."""
    kind = cast("Any", type(answer))
    return answer.data if hasattr(kind, "data") else answer.results


class Side:
    """The tasks of one side.

    Args:
        packages: its package for each product.
        client: makes its client of the package and the arguments for httpx.
        body: makes the JSON of a body, as its requests do.
        told: payloads of which every row is decoded by the class that is named here.
    """

    def __init__(
        self,
        packages: dict[str, str],
        client: Callable[[str, dict[str, Any]], Any],
        body: Callable[[Any], Any],
        told: dict[str, str] | None = None,
    ) -> None:
        self._packages = packages
        self._client = client
        self._body = body
        self._told = told or {}

    def model(self, product: str, name: str) -> Any:
        """A model by its name."""
        return getattr(import_module(f"{self._packages[product]}.models"), name)

    def _whole(self, payload: str) -> tuple[Callable[[Any], Any], Any]:
        kind = payload.split("-")[0]
        product, answer, _ = ANSWERS[kind]
        return self.model(product, answer).from_dict, product

    def decode(self, payload: str, fields: str) -> Any:
        """Decode the text of a page and read none, three or all properties of each row."""
        data = text(payload)
        from_dict, product = self._whole(payload)
        if told := self._told.get(payload.split("-")[0]):
            one = self.model(product, told).from_dict
            decoded: Callable[[], Any] = lambda: [one(row) for row in json.loads(data)["data"]]  # noqa: E731
        else:
            decoded = lambda: rows(from_dict(json.loads(data)))  # noqa: E731
        if fields == "none":
            return decoded
        read = three(payload) if fields == "three" else reader(names)

        def run() -> None:
            for row in decoded():
                read(row)

        return run

    def page(self, payload: str, fields: str) -> Any:
        """One page over an in-memory transport, fields read."""
        data = text(payload)
        kind = payload.split("-")[0]
        product, _, operation = ANSWERS[kind]
        call = import_module(f"{self._packages[product]}.api.{operation}").asyncio
        transport = httpx.MockTransport(
            lambda request: httpx.Response(200, content=data, headers={"content-type": "application/json"})
        )
        client = self._client(self._packages[product], {"transport": transport})
        read = three(payload) if fields == "three" else reader(names)

        async def run() -> None:
            for row in rows(await call(client=client, skip=0, limit=200)):
                read(row)

        return run

    def dumps(self, payload: str, change: str) -> Any:
        """Encode the rows of a page, one body each: as they came, with one property changed, or made from nothing.

        `copied` is as they came too, but through `to_dict`, which is for users.
        """
        kind = payload.split("-")[0]
        from_dict, product = self._whole(payload)
        page = json.loads(text(payload))
        body: Callable[[Any], Any] = (lambda row: row.to_dict()) if change == "copied" else self._body
        if change in ("untouched", "copied"):
            made = rows(from_dict(page))

            def untouched() -> None:
                for row in made:
                    json.dumps(body(row))

            return untouched
        if change == "changed":
            row_class = self.model(product, {"sessions": "SessionModel", "jobs": "BackupJobModel"}[kind])
            raw = page["data"]

            def changed() -> None:
                for entry in raw:
                    row = row_class.from_dict(entry)
                    row.name = "another"
                    json.dumps(body(row))

            return changed
        return self._scratch(len(page["data"]))

    def _scratch(self, count: int) -> Any:
        session, result = self.model("vbr", "SessionModel"), self.model("vbr", "SessionResultModel")
        kind, state = self.model("vbr", "ESessionType"), self.model("vbr", "ESessionState")
        ended = self.model("vbr", "ESessionResult")
        when = datetime.datetime(2025, 3, 3, 12, 0, tzinfo=datetime.UTC)
        identifier = "0000001f-1c2d-4e5f-8a9b-00000003bd1d"

        def scratch() -> None:
            for _ in range(count):
                made = session(
                    id=identifier,
                    name="Backup Job 1",
                    job_id=identifier,
                    session_type=kind("BackupJob"),
                    creation_time=when,
                    end_time=when,
                    state=state("Stopped"),
                    usn=1,
                    progress_percent=100,
                    result=result(result=ended("Success"), message="", is_canceled=False),
                )
                json.dumps(self._body(made))

        return scratch
