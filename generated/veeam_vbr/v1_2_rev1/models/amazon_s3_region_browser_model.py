from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .amazon_s3_bucket_browser_model import AmazonS3BucketBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3RegionBrowserModel(Model):
    """One Amazon S3 region with its buckets."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "buckets": ("buckets", ListOf(Ref("AmazonS3BucketBrowserModel"))),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    buckets: list[AmazonS3BucketBrowserModel] | None | Unset = UNSET
