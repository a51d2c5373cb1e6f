from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .ibm_cloud_storage_bucket_browser_model import IBMCloudStorageBucketBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IBMCloudStorageRegionBrowserModel(Model):
    """A region of IBM Cloud Object Storage, with its buckets."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "buckets": ("buckets", ListOf(Ref("IBMCloudStorageBucketBrowserModel"))),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    buckets: list[IBMCloudStorageBucketBrowserModel] | None | Unset = UNSET
