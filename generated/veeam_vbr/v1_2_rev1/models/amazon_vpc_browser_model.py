from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .amazon_vpc_subnet_model import AmazonVPCSubnetModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonVPCBrowserModel(Model):
    """One virtual private cloud in Amazon with its subnets and security groups."""

    _fields = {
        "vpc_name": ("vpcName", None),
        "vpc_id": ("vpcId", None),
        "subnets": ("subnets", ListOf(Ref("AmazonVPCSubnetModel"))),
        "security_groups": ("securityGroups", ListOf(None)),
    }

    vpc_name: str | None | Unset = UNSET
    vpc_id: str | None | Unset = UNSET
    subnets: list[AmazonVPCSubnetModel] | None | Unset = UNSET
    security_groups: list[str] | None | Unset = UNSET
