from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .job_status import JobStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VnetRestoredItem(Model):
    """An item of the virtual network configuration that a restore session handled."""

    _fields = {
        "name": ("name", None),
        "resource_group_name": ("resourceGroupName", None),
        "region_name": ("regionName", None),
        "subscription_name": ("subscriptionName", None),
        "status": ("status", EnumRef("JobStatus")),
    }

    name: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    subscription_name: str | None | Unset = UNSET
    status: JobStatus | None | Unset = UNSET
