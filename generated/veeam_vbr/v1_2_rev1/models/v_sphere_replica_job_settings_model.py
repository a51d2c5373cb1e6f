from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .v_sphere_replica_job_advanced_settings_model import VSphereReplicaJobAdvancedSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VSphereReplicaJobSettingsModel(Model):
    """Names, retention and advanced settings of a replication job.

    Attributes:
        metadata_repository_id: Id of the repository that keeps the replicas' metadata.
        replica_name_suffix: Text added to a VM's name to name its replica.
    """

    _fields = {
        "metadata_repository_id": ("metadataRepositoryId", None),
        "replica_name_suffix": ("replicaNameSuffix", None),
        "restore_points_to_keep": ("restorePointsToKeep", whole),
        "advanced_settings": ("advancedSettings", Ref("VSphereReplicaJobAdvancedSettingsModel")),
    }

    metadata_repository_id: str
    replica_name_suffix: str
    restore_points_to_keep: int
    advanced_settings: VSphereReplicaJobAdvancedSettingsModel | None | Unset = UNSET
