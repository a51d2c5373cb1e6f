from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .s3_compatible_bucket_browser_model import S3CompatibleBucketBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class S3CompatibleRegionBrowserModel(Model):
    """A region of S3 compatible object storage, with its buckets."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "buckets": ("buckets", ListOf(Ref("S3CompatibleBucketBrowserModel"))),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    buckets: list[S3CompatibleBucketBrowserModel] | None | Unset = UNSET
