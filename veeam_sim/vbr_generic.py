"""What the specification alone tells about the backup server: collections that keep what is put in, and the rest."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from . import vbr_references, vbr_seed
from ._answers import make, stamp
from ._core import Answer, Call, Json, Refused, is_array, is_object
from ._rows import Table
from ._spec import Operation, Schema, Shape

if TYPE_CHECKING:
    from .vbr import Vbr
    from .vbr_session import Session

_SESSION_TYPES: Final[Mapping[str, str]] = {
    "StartMalwareBackupScan": "MalwareDetection",
    "RescanRepositories": "RepositoryMaintenance",
    "RescanReplica": "RepositoryMaintenance",
}
"""Type of the session that an operation starts; of any other it is Infrastructure."""

_ROWS = 6
_KEYS = ("id", "sessionId", "instanceId", "hostId")
"""Properties that identify the rows of a list; the first one that they have."""


@dataclass(frozen=True, slots=True)
class Collection:
    """A list of the specification and the operations on it."""

    path: str
    """Template of the list's path."""
    operation: str
    """operationId of the list."""
    item: Schema
    key: str
    """The property that is the item's id."""
    parameter: str | None
    """The path parameter that names an item; None if items have no path."""


class Store:
    """Collections by path: what one call creates, others list, edit and delete; single objects are kept as they are."""

    def __init__(self, vbr: Vbr) -> None:
        self._vbr = vbr
        self._collections = {
            found.path: found for each in vbr.spec.operations.values() if (found := self._collection(each))
        }
        self.tables: dict[str, Table] = {}
        """What the collections hold, by their path with the ids of what they lie in."""
        self.singles: dict[str, Json] = {}
        """Objects that there is one of, by their path."""
        self.made_at = vbr.now()
        """When the server was set up."""
        for path, rows in vbr_seed.infrastructure(self).items():
            self.tables[path] = Table(rows)
        vbr.handlers["GetAllRepositoriesStates"] = self._repository_states

    def identifier(self, what: str) -> str:
        """The uuid of something that is there from the start."""
        return str(uuid.UUID(int=random.Random(f"{self._vbr.seed}:{what}").getrandbits(128), version=4))

    def default_repository(self) -> str:
        """Id of the repository that takes what names no other."""
        return str(self.tables[vbr_seed.REPOSITORIES].rows()[0]["id"])

    def made(self, schema: str, what: str, **fixed: Json) -> Json:
        """Something valid for a schema, the same for the same seed and `what`."""
        rng = random.Random(f"{self._vbr.seed}:{what}")
        return make(self._vbr.spec, {"ref": schema}, rng, self._vbr.now(), **fixed)

    def answer(self, call: Call) -> Answer:
        """Answer any operation by its shape."""
        operation = call.operation
        status = operation.successes[0]
        method = operation.method
        concrete = _concrete(operation.path, call.path)
        collection = self._collections.get(operation.path)
        owner, _, last = operation.path.rpartition("/")
        if method == "GET" and collection is not None:
            table = self._table(collection, concrete)
            return self._vbr.page(call, table.select(self._vbr.selection(call)))
        if last.startswith("{") and (within := self._collections.get(owner)):
            table = self._table(within, concrete.rpartition("/")[0])
            row = table.find(call.path[last[1:-1]])
            if method == "GET":
                return Answer(status, row)
            if method == "PUT":
                return self._edit(call, within, table, row)
            if method == "DELETE":
                return self._delete(call, within, table, row)
        if method == "POST" and collection is not None:
            return self._create(call, collection, self._table(collection, concrete))
        if method == "PUT":
            self.singles[concrete] = call.body
            return Answer(status, call.body)
        return self._act(call, concrete)

    # Collections.

    def table(self, path: str) -> Table:
        """The rows of a collection that lies in no other."""
        return self._table(self._collections[path], path)

    def item(self, path: str) -> Schema:
        """Schema of the rows of a collection."""
        return self._collections[path].item

    def _collection(self, operation: Operation) -> Collection | None:
        schema = operation.answer(200)
        if operation.method != "GET" or schema is None or operation.path.endswith("}"):
            return None
        data = self._vbr.spec.shape(schema).properties.get("data")
        if data is None:
            return None
        item = self._vbr.spec.shape(data)
        if item.kind != "array":
            return None
        rows = item.schema.get("items", {})
        names = self._vbr.lists.property_names(rows)
        key = next((name for name in _KEYS if name in names), next(iter(names), "id"))
        found = self._vbr.spec.match("GET", f"{operation.path}/x")
        parameter = None
        if not isinstance(found, frozenset) and found.operation.path.rpartition("/")[0] == operation.path:
            parameter = found.operation.path_names[-1]
        return Collection(operation.path, operation.id, rows, key, parameter)

    def _table(self, collection: Collection, path: str) -> Table:
        table = self.tables.get(path)
        if table is None:
            self._check_parents(collection.path, path)
            rng = random.Random(f"{self._vbr.seed}:{path}")
            drawn = (make(self._vbr.spec, collection.item, rng, self._vbr.now()) for _ in range(_ROWS))
            rows = [vbr_references.link(self, row, key=collection.key) for row in drawn]
            table = self.tables[path] = Table(rows, collection.key)
        return table

    def _check_parents(self, template: str, path: str) -> None:
        """What is done to, or lies in, something that does not exist is refused."""
        parts, real = template.split("/"), path.split("/")
        for at in range(1, len(parts)):
            collection = self._collections.get("/".join(parts[:at]))
            if collection is not None and parts[at] == f"{{{collection.parameter}}}" and at < len(parts) - 1:
                table = self._table(collection, "/".join(real[:at]))
                table.find(real[at])

    def _create(self, call: Call, collection: Collection, table: Table) -> Answer:
        vbr_references.check(self, call.body)
        row = self.from_spec(collection.item, call.body)
        status = call.operation.successes[0]
        if not self._starts_session(call.operation):
            table.put(row)
            if call.operation.answer(status) != collection.item:
                # The list that holds what was made.
                return Answer(status, {"data": [row], "pagination": {"total": 1, "count": 1, "skip": 0, "limit": 1}})
            return Answer(status, row)
        self._check_name(table, row)
        resource = (row[collection.key], f"{_concrete(collection.path, call.path)}/{row[collection.key]}")
        session = self._start(call, then=lambda _: table.put(row), resource=resource)
        return self._vbr.work.answer(session, status)

    def _check_name(self, table: Table, row: Json) -> None:
        name = row.get("name")
        if name and any(str(each.get("name", "")).lower() == str(name).lower() for each in table.rows()):
            raise Refused(400, f"An object named {name} already exists.")

    def from_spec(self, schema: Schema, body: Mapping[str, Json]) -> Json:
        """What becomes of a creation request: the asked-for properties, and those that must be there."""
        vbr = self._vbr
        drawn = make(vbr.spec, schema, vbr.random, vbr.now(), **_tags(body))
        drawn = vbr_references.link(self, drawn, key="id")
        shape = self._variant(vbr.spec.shape(schema), drawn)
        wanted = {*shape.required, *body, "id", "creationTime"}
        row = {name: value for name, value in drawn.items() if name in wanted}
        self.overlay(shape, row, body)
        for name in ("id", "creationTime"):
            if name in shape.properties:
                row[name] = vbr.new_id() if name == "id" else stamp(vbr.now())
        return row

    def _variant(self, shape: Shape, row: Mapping[str, Json]) -> Shape:
        while mapping := shape.schema.get("mapping"):
            name = mapping.get(str(row.get(shape.schema.get("discriminator", ""))))
            if name is None or name == shape.name:
                break
            shape = self._vbr.spec.shape({"ref": name})
        return shape

    def overlay(self, shape: Shape, row: dict[str, Json], body: Mapping[str, Json]) -> None:
        """Put the values of a request over drawn ones, where the two schemas agree."""
        for name, value in body.items():
            schema = shape.properties.get(name)
            if schema is None or value is None:
                continue
            inner = self._variant(self._vbr.spec.shape(schema), value if is_object(value) else {})
            if inner.kind == "object" and is_object(value) and is_object(row.get(name)):
                # What the request leaves out stays out, unless it has to be there.
                kept: dict[str, Json] = {
                    key: drawn for key, drawn in row[name].items() if key in inner.required or key in value
                }
                self.overlay(inner, kept, value)
                row[name] = kept
            elif inner.kind != "object" or is_object(value):
                row[name] = self._fitted(schema, value)

    def _fitted(self, schema: Schema, value: Json) -> Json:
        """A value of a request with what it must have in an answer: requests name a vCenter server by less."""
        if is_array(value):
            items: Schema = self._vbr.spec.shape(schema).schema.get("items", {})
            return [self._fitted(items, each) for each in value]
        if not is_object(value):
            return value
        rng = random.Random(f"{self._vbr.seed}:{sorted(value.items(), key=str)}")
        drawn = make(self._vbr.spec, schema, rng, self._vbr.now(), **_tags(value))
        shape = self._variant(self._vbr.spec.shape(schema), drawn)
        result = {name: drawn[name] for name in shape.required if name in drawn}
        for name, inner in value.items():
            known = shape.properties.get(name)
            if inner is not None:  # null is what is not there
                result[name] = inner if known is None else self._fitted(known, inner)
        return result

    def _edit(self, call: Call, collection: Collection, table: Table, row: Json) -> Answer:
        vbr_references.check(self, call.body)
        changed = {**call.body, collection.key: row[collection.key]}
        status = call.operation.successes[0]
        if self._starts_session(call.operation):
            session = self._start(call, then=lambda _: table.put(changed), resource=None)
            return self._vbr.work.answer(session, status)
        table.put(changed)
        return Answer(status, changed)

    def _delete(self, call: Call, collection: Collection, table: Table, row: Json) -> Answer:
        identifier = row[collection.key]
        with_backups = (call.one("deleteBackups") or "").lower() == "true"
        self.refuse_if_used(identifier, *([vbr_seed.BACKUPS] if with_backups else []))
        status = call.operation.successes[0]
        if self._starts_session(call.operation):
            session = self._start(
                call, then=lambda _: table.remove(identifier), resource=None, kind="InfrastructureItemDeletion"
            )
            return self._vbr.work.answer(session, status)
        table.remove(identifier)
        if with_backups:
            self._vbr.backups.remove(identifier)
        return Answer(status, None if status == 204 else {})

    def refuse_if_used(self, identifier: str, *but: str) -> None:
        """Refuse to remove what something else refers to; `but` are paths of collections that do not count.

        Raises:
            Refused: with the names of what refers to it.
        """
        users = self.users(identifier, *but)
        if users:
            raise Refused(
                400, f"It cannot be removed because it is used by: {', '.join(users[:5])}.", resource=identifier
            )

    def users(self, identifier: str, *but: str) -> list[str]:
        """Names of what refers to an id."""
        found: list[str] = []
        for collection in self._collections.values():
            # Lists that nobody has looked at yet name things too.
            if "{" not in collection.path and collection.operation not in self._vbr.handlers:
                self.table(collection.path)
        for path, table in self.tables.items():
            for row in table.rows() if path not in but else ():
                if row.get("id") != identifier and f'"{identifier}"' in json.dumps(row):
                    found.append(str(row.get("name") or row.get("description") or row.get("id")))
        return found

    def _repository_states(self, call: Call) -> Answer:
        servers = self.tables[vbr_seed.SERVERS]
        rows = [vbr_seed.repository_state(row, servers) for row in self.tables[vbr_seed.REPOSITORIES].rows()]
        return self._vbr.page(call, Table(rows).select(self._vbr.selection(call)))

    # Everything else.

    def _starts_session(self, operation: Operation) -> bool:
        return operation.answer(operation.successes[0]) == {"ref": "SessionModel"}

    def _start(
        self,
        call: Call,
        *,
        then: Callable[[Session], None] | None,
        resource: tuple[str, str] | None,
        kind: str | None = None,
    ) -> Session:
        operation = call.operation
        kind = kind or _SESSION_TYPES.get(operation.id, "Infrastructure")
        return self._vbr.work.start(
            call, kind, operation.summary, seconds=self._vbr.pace * 0.75, resource=resource, then=then,
            automation=operation.path.startswith("/api/v1/automation/"),
        )  # fmt: skip

    def _act(self, call: Call, concrete: str) -> Answer:
        vbr = self._vbr
        operation = call.operation
        self._check_parents(operation.path, concrete)
        status = operation.successes[0]
        schema = operation.answer(status)
        if schema is None:
            return Answer(status)
        name = schema.get("ref")
        if name == "SessionModel":
            return vbr.work.answer(self._start(call, then=None, resource=None), status)
        if name == "EmptySuccessResponse":
            return Answer(status, {})
        item, _, _ = operation.path.rpartition("/")
        owner, _, parameter = item.rpartition("/")
        if (within := self._collections.get(owner)) and within.item == schema:
            # What is done to a row, and answers with it.
            return Answer(status, self._table(within, concrete.rsplit("/", 2)[0]).find(call.path[parameter[1:-1]]))
        if operation.method == "GET":
            if concrete not in self.singles:
                rng = random.Random(f"{vbr.seed}:{concrete}")
                self.singles[concrete] = make(vbr.spec, schema, rng, vbr.now())
            return Answer(status, self.singles[concrete])
        return Answer(status, make(vbr.spec, schema, vbr.random, vbr.now()))


def _tags(value: Mapping[str, Json]) -> dict[str, str]:
    """What may say which variant of a family a value is."""
    return {name: tag for name, tag in value.items() if isinstance(tag, str) and name in ("type", "platform")}


def _concrete(template: str, values: Mapping[str, str]) -> str:
    return "/".join(values[part[1:-1]].lower() if part.startswith("{") else part for part in template.split("/"))
