from __future__ import annotations

from attrs import define

from ..types import Model, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstanceLicenseObjectModel(Model):
    """Instance license use by workloads of one type.

    Attributes:
        multiplier: Instances that one workload of this type takes.
    """

    _fields = {
        "type_": ("type", None),
        "count": ("count", whole),
        "multiplier": ("multiplier", None),
        "used_instances_number": ("usedInstancesNumber", None),
    }

    type_: str
    count: int
    multiplier: float
    used_instances_number: float
