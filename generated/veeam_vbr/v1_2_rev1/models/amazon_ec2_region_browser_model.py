from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .amazon_vpc_browser_model import AmazonVPCBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonEC2RegionBrowserModel(Model):
    """One Amazon EC2 region with its networks and instance types."""

    _fields = {
        "region_id": ("regionId", None),
        "vpcs": ("vpcs", ListOf(Ref("AmazonVPCBrowserModel"))),
        "instance_types": ("instanceTypes", ListOf(None)),
    }

    region_id: str | None | Unset = UNSET
    vpcs: list[AmazonVPCBrowserModel] | None | Unset = UNSET
    instance_types: list[str] | None | Unset = UNSET
