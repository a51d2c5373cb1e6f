from __future__ import annotations

from ..types import OpenEnum


class EInstanceWorkloadsFiltersOrderColumn(OpenEnum):
    """Columns by which workloads with instance licenses can be sorted."""

    NAME = "Name"
    HOST_NAME = "HostName"
    USED_INSTANCES_NUMBER = "UsedInstancesNumber"
    TYPE = "Type"
    INSTANCE_ID = "InstanceId"
