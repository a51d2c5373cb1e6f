from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .capacity_license_object_model import CapacityLicenseObjectModel
    from .capacity_license_workload_model import CapacityLicenseWorkloadModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CapacityLicenseSummaryModel(Model):
    """Capacity that the license grants and how much of it is in use.

    Attributes:
        licensed_capacity_tb: Capacity that the license grants, in TB.
        used_capacity_tb: Capacity in use, in TB.
        objects: Use by kind of workload.
        workload: Use by single workload.
    """

    _fields = {
        "licensed_capacity_tb": ("licensedCapacityTb", None),
        "used_capacity_tb": ("usedCapacityTb", None),
        "objects": ("objects", ListOf(Ref("CapacityLicenseObjectModel"))),
        "workload": ("workload", ListOf(Ref("CapacityLicenseWorkloadModel"))),
    }

    licensed_capacity_tb: float
    used_capacity_tb: float
    objects: list[CapacityLicenseObjectModel] | None | Unset = UNSET
    workload: list[CapacityLicenseWorkloadModel] | None | Unset = UNSET
