from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .vi_vm_snapshot_replica_failback_folder_mapping_spec import ViVMSnapshotReplicaFailbackFolderMappingSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMSnapshotReplicaFailbackTargetFolderSpec(Model):
    """Target folders for replicas in failback.

    Attributes:
        restore_vm_tags: Whether vSphere tags are restored too.
    """

    _fields = {
        "restore_vm_tags": ("restoreVMTags", None),
        "folder_mapping": ("folderMapping", ListOf(Ref("ViVMSnapshotReplicaFailbackFolderMappingSpec"))),
    }

    restore_vm_tags: bool | None | Unset = UNSET
    folder_mapping: list[ViVMSnapshotReplicaFailbackFolderMappingSpec] | None | Unset = UNSET
