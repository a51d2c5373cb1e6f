from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Ref, Unset
from .e_job_type import EJobType
from .job_model import JobModel

if TYPE_CHECKING:
    from .backup_schedule_model import BackupScheduleModel
    from .replica_job_guest_processing_model import ReplicaJobGuestProcessingModel
    from .replica_job_re_ip_rules_model import ReplicaJobReIpRulesModel
    from .v_sphere_replica_job_data_transfer_model import VSphereReplicaJobDataTransferModel
    from .v_sphere_replica_job_destination_model import VSphereReplicaJobDestinationModel
    from .v_sphere_replica_job_network_mapping_model import VSphereReplicaJobNetworkMappingModel
    from .v_sphere_replica_job_settings_model import VSphereReplicaJobSettingsModel
    from .v_sphere_replica_job_virtual_machines_model import VSphereReplicaJobVirtualMachinesModel
    from .v_sphere_replica_seeding_model import VSphereReplicaSeedingModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VSphereReplicaJobModel(JobModel):
    """A replication job for vSphere VMs.

    Attributes:
        network: Pairs of source and target networks.
        re_ip: Rules that change the IP addresses of replicas.
        seeding: Backups or VMs to start the first replication from.
    """

    _fields = {
        "description": ("description", None),
        "virtual_machines": ("virtualMachines", Ref("VSphereReplicaJobVirtualMachinesModel")),
        "destination": ("destination", Ref("VSphereReplicaJobDestinationModel")),
        "is_high_priority": ("isHighPriority", None),
        "network": ("network", ListOf(Ref("VSphereReplicaJobNetworkMappingModel"))),
        "re_ip": ("reIp", Ref("ReplicaJobReIpRulesModel")),
        "job_settings": ("jobSettings", Ref("VSphereReplicaJobSettingsModel")),
        "data_transfer": ("dataTransfer", Ref("VSphereReplicaJobDataTransferModel")),
        "seeding": ("seeding", Ref("VSphereReplicaSeedingModel")),
        "guest_processing": ("guestProcessing", Ref("ReplicaJobGuestProcessingModel")),
        "schedule": ("schedule", Ref("BackupScheduleModel")),
    }

    description: str
    virtual_machines: VSphereReplicaJobVirtualMachinesModel
    destination: VSphereReplicaJobDestinationModel
    is_high_priority: bool | None | Unset = UNSET
    network: list[VSphereReplicaJobNetworkMappingModel] | None | Unset = UNSET
    re_ip: ReplicaJobReIpRulesModel | None | Unset = UNSET
    job_settings: VSphereReplicaJobSettingsModel | None | Unset = UNSET
    data_transfer: VSphereReplicaJobDataTransferModel | None | Unset = UNSET
    seeding: VSphereReplicaSeedingModel | None | Unset = UNSET
    guest_processing: ReplicaJobGuestProcessingModel | None | Unset = UNSET
    schedule: BackupScheduleModel | None | Unset = UNSET
    type_: EJobType = EJobType("VSphereReplica")
