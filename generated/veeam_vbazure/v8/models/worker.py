from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .worker_profile_type import WorkerProfileType
    from .worker_status import WorkerStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Worker(Model):
    """A worker: an auxiliary Azure VM that the appliance uses to process backup data.

    Attributes:
        resource_id: Azure resource ID.
        instance_type: Azure VM size of the worker.
    """

    _fields = {
        "resource_id": ("resourceId", None),
        "name": ("name", None),
        "host": ("host", None),
        "network": ("network", None),
        "subnet_name": ("subnetName", None),
        "instance_type": ("instanceType", None),
        "availability_zone": ("availabilityZone", None),
        "status": ("status", EnumRef("WorkerStatus")),
        "region": ("region", None),
        "region_id": ("regionId", None),
        "profile": ("profile", EnumRef("WorkerProfileType")),
    }

    resource_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    host: str | None | Unset = UNSET
    network: str | None | Unset = UNSET
    subnet_name: str | None | Unset = UNSET
    instance_type: str | None | Unset = UNSET
    availability_zone: str | None | Unset = UNSET
    status: WorkerStatus | None | Unset = UNSET
    region: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    profile: WorkerProfileType | None | Unset = UNSET
