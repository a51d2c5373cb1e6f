"""What the appliance answers where no handler says better: lists, rows, settings, work, exports, made-up data."""

from __future__ import annotations

import csv
import io
import random
import uuid
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal

from ._answers import make
from ._core import Answer, Call, Json, Refused
from ._spec import Operation, Schema
from .vbaz_json import fields, graft, is_a, items, mentions
from .vbaz_lists import page, query
from .vbaz_rows import ACCOUNTS, AZURE, BASE, REPOSITORIES, STANDARD

if TYPE_CHECKING:
    from .vbaz import Vbaz
    from .vbaz_rows import Page

Kind = Literal["list", "row", "create", "edit", "remove", "settings", "export", "other"]

# Where an id in a path belongs, when it does not stand right behind the path that lists it.
ELSEWHERE = {
    f"{ACCOUNTS}/updateByApp": ACCOUNTS,
    f"{BASE}/policy/slaBased/slaInstances": f"{BASE}/policy/slaBased/virtualMachines",
    f"{BASE}/policy/slaBased/slaSessions": f"{BASE}/policy/slaBased/virtualMachines",
    f"{BASE}/policy/slaBased/slaTimeSeries": f"{BASE}/policy/slaBased/virtualMachines",
    f"{AZURE}/cosmosDb": f"{BASE}/cosmosDb",
    f"{AZURE}/sqlServers/testConnectivity": f"{AZURE}/sqlServers",
    f"{BASE}/restorePoints/vnetRegions": f"{AZURE}/subscriptions",
}
# What refers to a row, so that the row cannot be deleted while it does.
_USERS = {
    ACCOUNTS: (
        REPOSITORIES,
        *(f"{BASE}/policies/{name}" for name in ("virtualMachines", "sql", "fileShares", "cosmosDb")),
        f"{BASE}/policy/slaBased/virtualMachines",
    ),
    STANDARD: (f"{BASE}/policies/cosmosDb",),
    f"{BASE}/policyTemplates/slaTemplate": (f"{BASE}/policy/slaBased/virtualMachines",),
    f"{BASE}/policyTemplates/storageTemplate": (f"{BASE}/policy/slaBased/virtualMachines",),
}


class Generic:
    """Answers by the shape of an operation: what one call creates another lists, edits and deletes."""

    def __init__(self, vbaz: Vbaz) -> None:
        self._vbaz = vbaz
        self._settings: dict[str, Json] = {}
        self._kinds: dict[str, Kind] = {}

    def answer(self, call: Call) -> Answer:
        """Carry out a call."""
        operation = call.operation
        kind = self._kinds.get(operation.id)
        if kind is None:
            kind = self._kinds[operation.id] = self._kind(operation)
        self.check_path(call)
        if kind == "list":
            return self.maybe_later(call, lambda: self._list(call))
        if kind == "row":
            return self.maybe_later(call, lambda: Answer(200, self.row(call)))
        if kind == "create":
            return Answer(201, self.create(call))
        if kind == "edit":
            return self._edit(call)
        if kind == "remove":
            return self._remove(call)
        if kind == "settings":
            return self._setting(call)
        if kind == "export":
            return self._export(call)
        return self.maybe_later(call, lambda: self._made(call))

    def fixed_id(self, what: str) -> str:
        """An id that never changes for a seed."""
        return str(uuid.UUID(int=random.Random(f"{self._vbaz.seed}:{what}").getrandbits(128), version=4))

    # Paths.

    def check_path(self, call: Call) -> None:
        """Refuse a path in which an id names nothing."""
        operation = call.operation
        prefix = ""
        for segment in operation.path.strip("/").split("/"):
            if segment.startswith("{"):
                source = ELSEWHERE.get(prefix, prefix)
                name = segment[1:-1]
                if prefix == f"{BASE}/jobSessions":
                    self._vbaz.work.find(call.path[name])
                elif self._vbaz.world.listed(source) is not None and "{" not in source:
                    collection = self._vbaz.world.at(source)
                    if collection.key is not None and collection.get(call.path[name]) is None:
                        raise Refused(
                            404,
                            f"There is no {name.removesuffix('Id').removesuffix('id') or 'item'} {call.path[name]}.",
                        )
            prefix = f"{prefix}/{segment}"

    def row(self, call: Call, *, last: bool = True) -> Json:
        """The row that the last id of the path names; `last` is False when the path goes on behind it.

        Raises:
            Refused: there is none.
        """
        template, values = self._parent(call, last=last)
        found = self._vbaz.world.at(template, values).get(call.path[call.operation.path_names[-1]])
        if found is None:
            raise Refused(404, f"There is no {call.path[call.operation.path_names[-1]]}.")
        return found

    def _parent(self, call: Call, *, last: bool = True) -> tuple[str, list[str]]:
        template = call.operation.path if last else call.operation.path.rpartition("/")[0]
        template = template.rpartition("/")[0]
        return ELSEWHERE.get(template, template), [call.path[name] for name in call.operation.path_names[:-1]]

    def _kind(self, operation: Operation) -> Kind:
        world = self._vbaz.world
        parent = operation.path.rpartition("/")[0]
        inside = operation.path.endswith("}") and world.listed(parent) is not None
        if operation.method == "GET":
            if world.listed(operation.path) is not None:
                return "list"
            if inside:
                return "row"
            return "settings" if not operation.path_names and operation.answer(200) is not None else "other"
        if operation.method == "POST":
            if 201 in operation.answers and world.listed(operation.path) is not None:
                return "create"
            return "export" if operation.path.endswith("/export") else "other"
        if operation.method == "PUT":
            return "edit" if inside else "settings" if not operation.path_names else "other"
        return "remove" if inside else "other"

    # What the kinds answer.

    def maybe_later(self, call: Call, work: Callable[[], Answer]) -> Answer:
        """Answer at once or with an asynchronous operation.

        That is where the specification has only that, where the client asks for fresh data from Azure, or where a
        fault says so.
        """
        operation = call.operation
        if 202 in operation.answers:
            synchronize = (call.one("sync") or call.one("Sync") or "").lower() == "true"
            only = operation.successes == (202,)
            if only or synchronize or self._vbaz.faults.take("accepted", operation.id):
                schema = operation.answer(202)
                if schema is not None and "result" in self._vbaz.spec.shape(schema).properties:
                    return self._vbaz.work.later(call, lambda: work().body)
        return work()

    def _list(self, call: Call) -> Answer:
        values = [call.path[name] for name in call.operation.path_names]
        rows = self._vbaz.world.at(call.operation.path, values).rows()
        return page(self._vbaz, call, query(self._vbaz, call, rows))

    def create(self, call: Call, **fixed: Json) -> Json:
        """Make a row of what a client sent, and list it first."""
        template = call.operation.path
        schema = call.operation.answer(201) or call.operation.answer(200) or self._item(template).item
        row = self.new_row(template, schema, call, fixed)
        self._vbaz.world.at(template, [call.path[name] for name in call.operation.path_names]).put(row, first=True)
        return row

    def new_row(self, template: str, schema: Schema, call: Call, fixed: Mapping[str, Json]) -> Json:
        """A row of what a client sent; what it left out is null or absent, what only a server knows is made up."""
        spec = self._vbaz.spec
        body = fields(call.body)
        sent = spec.shape(next(iter(call.operation.body.values()))).properties
        shape = spec.shape(schema)
        given = {name: graft(spec, shape.properties[name], value, value) for name, value in fixed.items()}
        rng = random.Random(self._vbaz.new_id())
        row = self._vbaz.world.row(template, schema, rng, given)
        for name, property_ in shape.properties.items():
            if name in given:
                continue
            if name in body:
                row[name] = graft(spec, property_, row.get(name), body[name])
                if row[name] is None and not spec.nullable(spec.shape(property_).schema):
                    del row[name]
            elif name in sent and name not in shape.required:
                row.pop(name, None)
        self._vbaz.world.name(row, schema)
        if "regionId" in body and is_a(row.get("region"), dict):
            row["region"] = self._vbaz.world.at(f"{AZURE}/regions").get(body["regionId"]) or row["region"]
        return row

    def _edit(self, call: Call) -> Answer:
        row = self.row(call)
        template, _ = self._parent(call)
        schema = call.operation.answer(200) or self._item(template).item
        row.update({
            name: value
            for name, value in graft(self._vbaz.spec, schema, row, fields(call.body)).items()
            if name not in ("id", "_links")
        })  # fmt: skip
        self._vbaz.world.name(row, schema)
        return Answer(200, row) if call.operation.answer(200) is not None else Answer(204)

    def _remove(self, call: Call) -> Answer:
        template, values = self._parent(call)
        identifier = call.path[call.operation.path_names[-1]]
        self.refuse_if_used(template, identifier)
        collection = self._vbaz.world.at(template, values)

        def remove() -> Answer:
            collection.remove(identifier)
            return self._made(call)

        if 204 in call.operation.answers:
            collection.remove(identifier)
            return Answer(204)
        return self.maybe_later(call, remove)

    def refuse_if_used(self, template: str, identifier: str) -> None:
        """Refuse to delete what something else needs."""
        for users in _USERS.get(template, ()):
            for row in self._vbaz.world.at(users).rows():
                if mentions(row, identifier):
                    raise Refused(409, f"It is used by {row.get('name')}.", resource=str(row.get("id")))

    def _setting(self, call: Call) -> Answer:
        operation = call.operation
        path = operation.path
        if operation.method == "GET":
            schema = operation.answer(200)
            assert schema is not None
            if path not in self._settings:
                rng = random.Random(f"{self._vbaz.seed}:{path}:{sorted(call.query.items())}")
                made = make(self._vbaz.spec, schema, rng, self._vbaz.now())
                made = self._vbaz.world.link(made, schema, rng)
                if call.query:
                    return Answer(200, made)
                self._settings[path] = made
            return Answer(200, self._settings[path])
        return self._put_setting(call)

    def _put_setting(self, call: Call) -> Answer:
        operation = call.operation
        match = self._vbaz.spec.match("GET", operation.path)
        schema = None if isinstance(match, frozenset) else match.operation.answer(200)
        if schema is not None and not isinstance(match, frozenset):
            current = self._setting(Call(match.operation)).body
            self._settings[operation.path] = graft(self._vbaz.spec, schema, current, call.body)
        status = operation.successes[0]
        return Answer(status, self._settings.get(operation.path) if operation.answer(status) is not None else None)

    def _export(self, call: Call) -> Answer:
        """The list beside it as CSV, which is what servers export to."""
        template = call.operation.path.removesuffix("/export")
        if self._vbaz.world.listed(template) is None or "{" in template:
            return self._made(call)
        rows = self._vbaz.world.at(template).rows()
        wanted = {str(item) for value in fields(call.body).values() for item in items(value)}
        collection = self._vbaz.world.at(template)
        chosen = [row for row in rows if collection.identify(row) in wanted] or rows
        plain = [{name: value for name, value in row.items() if not isinstance(value, dict | list)} for row in chosen]
        text = io.StringIO()
        writer = csv.DictWriter(text, list({name: None for row in plain for name in row}))
        writer.writeheader()
        writer.writerows(plain)
        return Answer(200, text.getvalue().encode())

    def _made(self, call: Call) -> Answer:
        """An answer that only the schema describes; the same for the same request."""
        operation = call.operation
        status = next((each for each in operation.successes if each != 202), operation.successes[0])
        schema = operation.answer(status)
        if schema is not None and status == 202:
            schema = self._vbaz.spec.shape(schema).properties.get("result", schema)
        if schema is None:
            content = operation.answers[status]
            return Answer(status, b"Simulated content.\n" * 64) if content else Answer(status)
        rng = random.Random(f"{self._vbaz.seed}:{operation.id}:{sorted(call.path.items())}:{call.body!r}")
        made = make(self._vbaz.spec, schema, rng, self._vbaz.now())
        made = self._vbaz.world.link(made, schema, rng)
        if {"results", "offset"} <= fields(made).keys():
            return page(self._vbaz, call, query(self._vbaz, call, made["results"]))
        return Answer(status, made)

    def _item(self, template: str) -> Page:
        listed = self._vbaz.world.listed(template)
        assert listed is not None
        return listed
