from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3CloudBrowserFilters(Model):
    """Narrows the Amazon S3 listing to one region and, if wanted, one bucket."""

    _fields = {"region_id": ("regionId", None), "bucket_name": ("bucketName", None)}

    region_id: str
    bucket_name: str | None | Unset = UNSET
