from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudStorageBrowserFilters(Model):
    """Region and bucket to narrow a listing of Google Cloud Storage to."""

    _fields = {"region_id": ("regionId", None), "bucket_name": ("bucketName", None)}

    region_id: str
    bucket_name: str | None | Unset = UNSET
