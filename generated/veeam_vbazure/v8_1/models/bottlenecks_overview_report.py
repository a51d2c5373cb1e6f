from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .cpu_quota_state import CpuQuotaState
    from .storage_account_bottleneck_state import StorageAccountBottleneckState
    from .worker_wait_time_state import WorkerWaitTimeState


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BottlenecksOverviewReport(Model):
    """Report on what slows backups down: waits for workers, CPU quotas and throttled storage accounts.

    Attributes:
        worker_wait_time_state: Whether waiting for workers takes too long.
        average_workers_wait_time_min: Average wait for a worker; a time span, in spite of the suffix.
        maximum_workers_wait_time_min: Longest wait for a worker; a time span, in spite of the suffix.
        worker_bottleneck_region: Azure region where waiting for workers is the bottleneck.
        cpu_quota_bottleneck_region: Azure region where the CPU quota is the bottleneck.
        storage_account_bottleneck_region: Azure region of the storage account that is the bottleneck.
        storage_account_bottleneck_resource_id: Azure resource ID of the storage account that is the bottleneck.
    """

    _fields = {
        "worker_wait_time_state": ("workerWaitTimeState", EnumRef("WorkerWaitTimeState")),
        "average_workers_wait_time_min": ("averageWorkersWaitTimeMin", None),
        "maximum_workers_wait_time_min": ("maximumWorkersWaitTimeMin", None),
        "worker_bottleneck_region": ("workerBottleneckRegion", None),
        "cpu_quota_state": ("cpuQuotaState", EnumRef("CpuQuotaState")),
        "cpu_quota_bottleneck_region": ("cpuQuotaBottleneckRegion", None),
        "storage_account_bottleneck_state": ("storageAccountBottleneckState", EnumRef("StorageAccountBottleneckState")),
        "storage_account_bottleneck_region": ("storageAccountBottleneckRegion", None),
        "storage_account_bottleneck_name": ("storageAccountBottleneckName", None),
        "storage_account_bottleneck_resource_id": ("storageAccountBottleneckResourceId", None),
    }

    worker_wait_time_state: WorkerWaitTimeState | None | Unset = UNSET
    average_workers_wait_time_min: str | None | Unset = UNSET
    maximum_workers_wait_time_min: str | None | Unset = UNSET
    worker_bottleneck_region: str | None | Unset = UNSET
    cpu_quota_state: CpuQuotaState | None | Unset = UNSET
    cpu_quota_bottleneck_region: str | None | Unset = UNSET
    storage_account_bottleneck_state: StorageAccountBottleneckState | None | Unset = UNSET
    storage_account_bottleneck_region: str | None | Unset = UNSET
    storage_account_bottleneck_name: str | None | Unset = UNSET
    storage_account_bottleneck_resource_id: str | None | Unset = UNSET
