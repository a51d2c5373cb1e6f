from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_capacity_license_object_type import ECapacityLicenseObjectType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CapacityLicenseWorkloadModel(Model):
    """One unstructured data workload that uses licensed capacity.

    Attributes:
        used_capacity_tb: Capacity in use, in TB.
        instance_id: Identifies the workload when its license is revoked.
    """

    _fields = {
        "name": ("name", None),
        "used_capacity_tb": ("usedCapacityTb", None),
        "type_": ("type", EnumRef("ECapacityLicenseObjectType")),
        "instance_id": ("instanceId", None),
    }

    name: str
    used_capacity_tb: float
    type_: ECapacityLicenseObjectType
    instance_id: str
