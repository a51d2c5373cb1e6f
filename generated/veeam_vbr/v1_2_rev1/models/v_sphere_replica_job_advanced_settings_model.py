from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_job_advanced_settings_v_sphere_model import BackupJobAdvancedSettingsVSphereModel
    from .job_scripts_settings_model import JobScriptsSettingsModel
    from .primary_storage_integration_settings_model import PrimaryStorageIntegrationSettingsModel
    from .replica_notification_settings_model import ReplicaNotificationSettingsModel
    from .replica_traffic_settings_model import ReplicaTrafficSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VSphereReplicaJobAdvancedSettingsModel(Model):
    """Advanced settings of a vSphere replication job.

    Attributes:
        integration: Use of snapshots of the primary storage.
    """

    _fields = {
        "traffic": ("traffic", Ref("ReplicaTrafficSettingsModel")),
        "notifications": ("notifications", Ref("ReplicaNotificationSettingsModel")),
        "v_sphere": ("vSphere", Ref("BackupJobAdvancedSettingsVSphereModel")),
        "integration": ("integration", Ref("PrimaryStorageIntegrationSettingsModel")),
        "scripts": ("scripts", Ref("JobScriptsSettingsModel")),
    }

    traffic: ReplicaTrafficSettingsModel | None | Unset = UNSET
    notifications: ReplicaNotificationSettingsModel | None | Unset = UNSET
    v_sphere: BackupJobAdvancedSettingsVSphereModel | None | Unset = UNSET
    integration: PrimaryStorageIntegrationSettingsModel | None | Unset = UNSET
    scripts: JobScriptsSettingsModel | None | Unset = UNSET
