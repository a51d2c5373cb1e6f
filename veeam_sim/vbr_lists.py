"""Lists of the simulated backup server: filters and order from the query as specified, pages, and how they shift."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._core import Answer, Call, Json, Refused
from ._rows import Condition, Rows, Selection, instant

if TYPE_CHECKING:
    from ._spec import Schema
    from .vbr import Vbr

_DEFAULT_LIMIT = 200
_PROPERTIES = {
    "created": "creationTime",
    "ended": "endTime",
    "processed": "processedTime",
    "expire": "expirationTime",
    "detected": "detectionTimeUtc",
    "host": "hostName",
    "policytag": "policyUniqueId",
    "gfsperiod": "gfsPeriods",
    "type": "sessionType",
    "vitype": "viHostType",
    "state": "mountState",
    "mode": "info.mode",
    "name": "vmName",
    "hostid": "server.hostId",
    "path": "repository.path",
    "backupobjectid": "machine.backupObjectId",
    "capacity": "capacityGB",
    "freespace": "freeGB",
    "usedspace": "usedSpaceGB",
}
"""What filters and order columns look at where no property has their name; dotted inside another."""


class Lists:
    """What the list operations have in common."""

    def __init__(self, vbr: Vbr) -> None:
        self._vbr = vbr
        self._filters: dict[str, Mapping[str, Condition]] = {}
        self._columns: dict[str, Mapping[str, str]] = {}

    def selection(self, call: Call) -> Selection:
        """Filters and order of a list request in the query."""
        operation = call.operation.id
        known = self._filters.get(operation)
        if known is None:
            known = self._filters[operation] = self._learn(call)
        conditions: list[Condition] = []
        if not self._vbr.faults.take("ignore_filter", operation):
            for name, values in call.query.items():
                if name in known and values[0] != "":
                    if known[name].test in ("after", "before"):
                        _check_time(name, values[0])
                    conditions.append(Condition(known[name].property, known[name].test, values[0]))
        column = call.one("orderColumn")
        order = self._columns[operation].get(column.lower()) if column else None
        return Selection(tuple(conditions), order, (call.one("orderAsc") or "").lower() == "true")

    def page(
        self,
        call: Call,
        rows: Rows,
        *,
        extra: Mapping[str, Json] | None = None,
        asked: Json = None,
        items: str = "data",
    ) -> Answer:
        """One page of a list.

        Args:
            call: the request; skip and limit are in its query unless given.
            rows: the whole list, filtered and sorted.
            extra: more properties of the answer.
            asked: skip and limit of an operation that takes them in its body.
            items: name of the property that holds the rows.
        """
        operation = call.operation.id
        if asked is None:
            asked = {name: int(value) for name in ("skip", "limit") if (value := call.one(name))}
        skip, limit = asked.get("skip") or 0, asked.get("limit")
        if skip < 0 or (limit is not None and limit < 0):
            raise Refused(400, "skip and limit must not be negative.")
        limit = min(_DEFAULT_LIMIT if limit is None else limit, self._vbr.max_limit)
        total, data = len(rows), None
        if self._vbr.faults:
            if cap := self._vbr.faults.take("cap", operation):
                limit = min(limit, 50 if cap.rows is None else cap.rows)
            gone = self._vbr.faults.gone(operation)
            total = max(0, total - gone)
            data = rows.page(max(0, skip + gone), limit) if skip + gone >= 0 else []
            if skip + gone < 0 and total:
                # Rows that are new since the list was begun.
                fresh = rows.page(0, 1) * min(limit, -(skip + gone))
                data = [{**row, "id": self._vbr.new_id()} if "id" in row else row for row in fresh]
                data += rows.page(0, limit - len(data))
        if data is None:
            data = rows.page(skip, limit)
        body: Json = {items: data, "pagination": {"total": total, "count": len(data), "skip": skip, "limit": limit}}
        if self._vbr.faults:
            if self._vbr.faults.take("bare_pagination", operation):
                body["pagination"] = {"total": total, "count": len(data)}
            if self._vbr.faults.take("no_pagination", operation):
                del body["pagination"]
        return Answer(200, body | (extra or {}))

    def _learn(self, call: Call) -> Mapping[str, Condition]:
        """What the filters and order columns of a list operation look at, from its specification."""
        properties = self._item_properties(call)
        found: dict[str, Condition] = {}
        for parameter in call.operation.parameters:
            if parameter.name == "orderColumn":
                columns = self._vbr.spec.shape(parameter.schema).schema.get("enum", [])
                self._columns[call.operation.id] = {
                    column.lower(): _property(column.lower(), properties) or column for column in columns
                }
            if parameter.where != "query" or not parameter.name.endswith("Filter"):
                continue
            base = parameter.name.removesuffix("Filter").lower().replace("timeutc", "")
            if base == "name":
                found[parameter.name] = Condition(None, "like", "")
                continue
            for test in ("after", "before"):
                if test in base and (name := _property(base.replace(test, ""), properties)):
                    found[parameter.name] = Condition(name, test, "")
            name = _property(base, properties)
            if name and parameter.name not in found:
                found[parameter.name] = Condition(name, "is", "")
        self._columns.setdefault(call.operation.id, {})
        return found

    def _item_properties(self, call: Call) -> dict[str, str]:
        schema = call.operation.answer(200)
        if schema is None:
            return {}
        data = self._vbr.spec.shape(schema).properties.get("data", {})
        return {name.lower(): name for name in self.property_names(data.get("items", {}))}

    def property_names(self, schema: Schema) -> list[str]:
        """The properties of an object and of its variants."""
        item = self._vbr.spec.shape(schema)
        names = list(item.properties)
        for variant in self._vbr.spec.variants(item.name).values() if item.name else ():
            names += self._vbr.spec.shape({"ref": variant}).properties
        return names


def _check_time(name: str, value: str) -> None:
    try:
        instant(value)
    except ValueError:
        raise Refused(400, f"query.{name}: {value!r} is no date and time") from None


def _property(base: str, properties: Mapping[str, str]) -> str | None:
    for name in (base, _PROPERTIES.get(base, "")):
        first, dot, rest = name.partition(".")
        if first.lower() in properties:
            return properties[first.lower()] + dot + rest
    return None
