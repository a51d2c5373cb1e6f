from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .google_cloud_storage_bucket_browser_model import GoogleCloudStorageBucketBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudStorageRegionBrowserModel(Model):
    """A region of Google Cloud Storage, with its buckets."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "buckets": ("buckets", ListOf(Ref("GoogleCloudStorageBucketBrowserModel"))),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    buckets: list[GoogleCloudStorageBucketBrowserModel] | None | Unset = UNSET
