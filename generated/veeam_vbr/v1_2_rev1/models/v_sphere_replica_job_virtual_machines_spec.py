from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .replica_source_repositories_model import ReplicaSourceRepositoriesModel
    from .v_sphere_replica_job_exclusions_spec import VSphereReplicaJobExclusionsSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VSphereReplicaJobVirtualMachinesSpec(Model):
    """VMs that a new replication job covers.

    Attributes:
        includes: VMs and containers of VMs to replicate.
    """

    _fields = {
        "includes": ("includes", ListOf(Ref("InventoryObjectModel"))),
        "excludes": ("excludes", Ref("VSphereReplicaJobExclusionsSpec")),
        "source_repositories": ("sourceRepositories", Ref("ReplicaSourceRepositoriesModel")),
    }

    includes: list[InventoryObjectModel]
    excludes: VSphereReplicaJobExclusionsSpec | None | Unset = UNSET
    source_repositories: ReplicaSourceRepositoriesModel | None | Unset = UNSET
