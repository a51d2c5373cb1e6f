from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PrimaryStorageIntegrationSettingsModel(Model):
    """Whether a job reads from snapshots of the primary storage.

    Attributes:
        processed_vms_count: Most VMs to process, used when processedVmsLimitEnabled is true.
        failover_to_standard_backup: Whether the job falls back to its usual way of reading when snapshots fail.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "processed_vms_limit_enabled": ("processedVmsLimitEnabled", None),
        "processed_vms_count": ("processedVmsCount", whole),
        "failover_to_standard_backup": ("failoverToStandardBackup", None),
    }

    is_enabled: bool
    processed_vms_limit_enabled: bool | None | Unset = UNSET
    processed_vms_count: int | None | Unset = UNSET
    failover_to_standard_backup: bool | None | Unset = UNSET
