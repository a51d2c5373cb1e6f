from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_capacity_license_object_type import ECapacityLicenseObjectType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CapacityLicenseObjectModel(Model):
    """Licensed capacity that one kind of workload uses.

    Attributes:
        used_capacity_tb: Capacity in use, in TB.
    """

    _fields = {"type_": ("type", EnumRef("ECapacityLicenseObjectType")), "used_capacity_tb": ("usedCapacityTb", None)}

    type_: ECapacityLicenseObjectType
    used_capacity_tb: float
