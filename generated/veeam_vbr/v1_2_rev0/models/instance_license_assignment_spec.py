from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_instance_license_workload_role import EInstanceLicenseWorkloadRole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstanceLicenseAssignmentSpec(Model):
    """The role in which a workload takes an instance license."""

    _fields = {"role": ("role", EnumRef("EInstanceLicenseWorkloadRole"))}

    role: EInstanceLicenseWorkloadRole
