from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonVPCSubnetModel(Model):
    """One subnet of an Amazon virtual private cloud."""

    _fields = {"subnet_name": ("subnetName", None), "subnet_id": ("subnetId", None)}

    subnet_name: str | None | Unset = UNSET
    subnet_id: str | None | Unset = UNSET
