from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .wasabi_cloud_storage_bucket_browser_model import WasabiCloudStorageBucketBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WasabiCloudStorageRegionBrowserModel(Model):
    """A region of Wasabi object storage, with its buckets."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "buckets": ("buckets", ListOf(Ref("WasabiCloudStorageBucketBrowserModel"))),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    buckets: list[WasabiCloudStorageBucketBrowserModel] | None | Unset = UNSET
