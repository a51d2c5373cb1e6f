"""Cloud storage that the simulated backup server browses: containers and buckets with folders, old and new."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ._core import Answer, Call, Json, Refused
from .vbr_references import check

if TYPE_CHECKING:
    from .vbr import Vbr


class Cloud:
    """What there is behind cloud credentials; it is made when it is first looked at."""

    def __init__(self, vbr: Vbr) -> None:
        self._vbr = vbr
        self._seen: dict[tuple[str, str], Json] = {}
        vbr.handlers |= {"BrowseCloudEntity": self._browse, "CreateNewCloudFolder": self._create}

    def _browse(self, call: Call) -> Answer:
        return Answer(200, self._found(call.body))

    def _create(self, call: Call) -> Answer:
        found, body = self._found(call.body), call.body
        name = body["bucketName"] if "bucketName" in body else body.get("containerName")
        for place in _places(found, body.get("regionId")):
            if place["name"] == name:
                folders: list[Json] = place.setdefault("folders", [])
                if body["newFolderName"] in folders:
                    raise Refused(400, f"{name} has a folder {body['newFolderName']} already.")
                folders.append(body["newFolderName"])
                return Answer(201, {})
        raise Refused(400, f"There is no container or bucket {name}.")

    def _found(self, body: Json) -> Json:
        vbr = self._vbr
        if body is None:
            raise Refused(400, "The request says not what to look at.")
        check(vbr.store, body)
        credentials, service = body["credentialsId"], body["serviceType"]
        key = (credentials, service)
        if key not in self._seen:
            what = {"credentialsId": credentials, "serviceType": service}
            self._seen[key] = vbr.store.made("CloudBrowserModel", f"cloud:{credentials}:{service}", **what)
        return self._seen[key]


def _places(found: Json, region_id: Json) -> Iterator[Json]:
    """The containers, or the buckets of one region or of all."""
    yield from found.get("containers", ())
    for region in found.get("regions", ()):
        if region_id in (None, region["id"]):
            yield from region.get("buckets", ())
