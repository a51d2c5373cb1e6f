"""Lists of the simulated appliance: which rows a query asks for, and the page of them that it gets."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from ._core import Answer, Call, Json, Refused
from .vbaz_json import fields, items, mentions
from .vbaz_rows import AZURE, BASE

if TYPE_CHECKING:
    from .vbaz import Vbaz

_DEFAULT_LIMIT = 100
_NAMES = re.compile(r"pattern$|^(name|policy|template|resource|virtualmachine)?name(filter)?$", re.IGNORECASE)
_ALIASES = {
    "laststatus": ("snapshotstatus", "backupstatus", "archivestatus"),
    "lastjobstatus": ("snapshotstatus", "backupstatus", "archivestatus"),
    "isencrypted": ("enableencryption",),
    "tier": ("storagetier",),
    "type": ("kind", "repositorytype"),
    "virtualmachineid": ("resourcehashid", "vmid"),
    "cosmosdbaccountid": ("accountid",),
    "storageaccesstier": ("accesstier",),
    "region": ("regionid", "regionname"),
    "softdeleted": ("isdeleted",),
    "serverids": ("sqlserverid",),
    "serverid": ("sqlserverid",),
    "purpose": ("purposes",),
    "databaseids": ("id",),
    "onlyids": ("id",),
    "accounts": ("id", "name"),
}
# By the end of a list's path: its protected items, its restore points, and their property with the id of their source.
_WORKLOADS = {
    "virtualMachines": ("virtualMachines", "virtualMachines", "resourceHashId"),
    "databases": ("sql", "sql", "databaseId"),
    "sql": ("sql", "sql", "databaseId"),
    "fileShares": ("fileShares", "fileShares", "fileShareId"),
    "cosmosDb": ("cosmosDb", "cosmosDb/repository", "accountId"),
}


def query(vbaz: Vbaz, call: Call, rows: Sequence[Json]) -> list[Json]:
    """The rows that the query of a list request asks for."""
    operation = call.operation
    if vbaz.faults.take("ignore_filter", operation.id):
        return list(rows)
    found = list(rows)
    for name, values in call.query.items():
        asked = [value.lower() for value in values if value != ""]
        if asked and name not in ("Offset", "Limit", "offset", "limit"):
            found = _chosen(vbaz, call, name, asked, found)
    return found


def _chosen(vbaz: Vbaz, call: Call, name: str, asked: list[str], rows: list[Json]) -> list[Json]:
    """The rows that one query parameter asks for."""
    folded = name.lower().removesuffix("s")
    world = vbaz.world
    source = call.operation.path.rpartition("/")[2]
    if folded == "regionid":
        # Some rows show a region by its id, some by its name, some whole.
        regions = [row for row in world.at(f"{AZURE}/regions").rows() if row["id"] in asked]
        wanted = {*asked, *(row["name"].lower() for row in regions)}
        return [row for row in rows if not (places := _regions(row)) or places & wanted]
    if folded == "tenantid":
        tenants = {row["id"]: row["tenantId"] for row in world.at(f"{AZURE}/subscriptions").rows()}
        return [
            row for row in rows if (row.get("tenantId") or tenants.get(row.get("subscriptionId"), asked[0])) in asked
        ]
    if folded == "protectionstatu" and source in _WORKLOADS:
        protected = world.at(f"{BASE}/protectedItem/{_WORKLOADS[source][0]}")
        return [row for row in rows if ("protected" if protected.get(row["id"]) else "unprotected") in asked]
    if folded == "backupdestination" and source in _WORKLOADS:
        _, points, owner = _WORKLOADS[source]
        held = world.at(f"{BASE}/restorePoints/{points}").rows()
        owners = {row[owner] for row in held if str(row["backupDestination"]).lower() in asked}
        return [row for row in rows if row["id"] in owners]
    if folded == "onlylatest" and asked[0] == "true":
        newest: dict[Json, Json] = {}
        for row in sorted(rows, key=lambda row: str(row["pointInTime"])):
            names = [name for _, _, name in _WORKLOADS.values() if row.get(name)]
            newest[row.get(names[0] if names else "subscriptionId")] = row["id"]
        return [row for row in rows if row["id"] in newest.values()]
    if folded == "repositoryid" and "storageConfiguration" in (rows or [{}])[0]:
        return [row for row in rows if any(mentions(row, each) for each in asked)]
    test = _test(name)
    return [row for row in rows if test(row, asked)]


def _regions(row: Json) -> set[str]:
    """What a row says about its region."""
    region = fields(row.get("region"))
    told = (row.get("regionId"), row.get("regionName"), row.get("regionDisplayName"), region.get("id"))
    return {str(each).lower() for each in told if each}


def page(vbaz: Vbaz, call: Call, rows: Sequence[Json], total: int | None = None) -> Answer:
    """One page of a list.

    Args:
        vbaz: the appliance.
        call: the request, with Offset and Limit in its query.
        rows: the whole list, filtered; or the page alone when `total` is given.
        total: length of the list of which `rows` is the page.
    """
    offset, limit = bounds(vbaz, call)
    if total is None:
        rows = vbaz.shifted(call.operation.id, rows)
        size = len(rows)
        rows = rows[offset : None if limit < 0 else offset + limit]
    else:
        size = total
    body: Json = {"offset": offset, "limit": limit, "totalCount": size, "_links": {}, "results": list(rows)}
    if vbaz.faults.take("no_pagination", call.operation.id):
        del body["totalCount"]
    return Answer(200, body)


def bounds(vbaz: Vbaz, call: Call) -> tuple[int, int]:
    """Offset and limit of a list request; a limit of -1 asks for everything."""
    given = {name.lower(): values[0] for name, values in call.query.items() if values[0] != ""}
    offset, limit = int(given.get("offset", 0)), int(given.get("limit", _DEFAULT_LIMIT))
    if offset < 0 or limit < -1:
        raise Refused(400, "query.Limit: must be at least -1, and Offset at least 0")
    if cap := vbaz.faults.take("cap", call.operation.id):
        most = 50 if cap.rows is None else cap.rows
        limit = most if limit < 0 else min(limit, most)
    return offset, limit


@cache
def _test(name: str) -> Callable[[Json, list[str]], bool]:
    """How a query parameter chooses rows; one that fits no property of a row chooses them all."""
    folded = name.lower()
    if _NAMES.search(folded):
        return lambda row, asked: any(each in _label(row).lower() for each in asked)
    if folded == "pointintime":
        return lambda row, asked: str(row.get("pointInTime", "")).lower()[:19] <= asked[0][:19]
    if folded == "existsstate":
        return lambda row, asked: (
            asked[0] not in ("onlyexists", "onlydeleted") or (bool(row.get("isDeleted")) == (asked[0] == "onlydeleted"))
        )
    if folded == "immutabilityenabled":
        return lambda row, asked: (
            "immutableTill" not in row or ((row["immutableTill"] is not None) == (asked[0] == "true"))
        )
    if folded == "policystatus":
        return lambda row, asked: ("enabled" if row.get("isEnabled") else "disabled") in asked
    singular = {folded, folded.removesuffix("s"), re.sub("(status|process)es$", r"\1", folded)}
    candidates = {*singular, *(alias for each in singular for alias in _ALIASES.get(each, ()))}

    def test(row: Json, asked: list[str]) -> bool:
        values = [value for key, value in row.items() if key.lower() in candidates]
        if not values:
            return True
        flat = [item for value in values for item in (items(value) or [value])]
        return any(str(value).lower() in asked for value in flat)

    return test


def _label(row: Json) -> str:
    for name in ("name", "vmName", "databaseName", "fileShareName", "accountName", "subscriptionName", "policyName"):
        if isinstance(row.get(name), str):
            return str(row[name])
    for name in ("resource", "region", "virtualNetwork", "repository"):
        if "name" in fields(row.get(name)):
            return str(row[name]["name"])
    return ""


def day(text: str) -> datetime:
    """Read a time of a query.

    Raises:
        Refused: it is none.
    """
    try:
        # A plus sign that was not escaped in a query arrives as a space.
        return datetime.fromisoformat(text.replace(" ", "+") if "T" in text else text)
    except ValueError:
        raise Refused(400, f"query: {text} is no date and time") from None
