from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .amazon_snowball_edge_bucket_browser_model import AmazonSnowballEdgeBucketBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonSnowballEdgeRegionBrowserModel(Model):
    """One region of an AWS Snowball Edge device with its buckets."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "buckets": ("buckets", ListOf(Ref("AmazonSnowballEdgeBucketBrowserModel"))),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    buckets: list[AmazonSnowballEdgeBucketBrowserModel] | None | Unset = UNSET
