from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .capacity_license_workload_model import CapacityLicenseWorkloadModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CapacityLicenseWorkloadResult(Model):
    """The workloads that use licensed capacity. This list has no pages."""

    _fields = {"workloads": ("workloads", ListOf(Ref("CapacityLicenseWorkloadModel")))}

    workloads: list[CapacityLicenseWorkloadModel]
