from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstanceLicenseWorkloadModel(Model):
    """A workload that takes license instances.

    Attributes:
        instance_id: Id to assign or revoke the workload's license with.
    """

    _fields = {
        "name": ("name", None),
        "host_name": ("hostName", None),
        "used_instances_number": ("usedInstancesNumber", None),
        "type_": ("type", None),
        "instance_id": ("instanceId", None),
    }

    name: str
    host_name: str
    used_instances_number: float
    type_: str
    instance_id: str
