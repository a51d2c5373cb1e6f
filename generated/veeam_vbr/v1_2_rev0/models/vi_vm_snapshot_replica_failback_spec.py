from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_replica_failback_type import EReplicaFailbackType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMSnapshotReplicaFailbackSpec(Model):
    """Request to fail replicas back to production; the type names the variant.

    Attributes:
        replica_point_ids: Ids of the replica restore points.
        dr_site_proxy_id: Ids of the proxies at the disaster recovery site.
        production_site_proxy_id: Ids of the proxies at the production site.
        power_on_target_vm: Whether the target VM is powered on afterwards.
    """

    _fields = {
        "type_": ("type", EnumRef("EReplicaFailbackType")),
        "replica_point_ids": ("replicaPointIds", ListOf(None)),
        "dr_site_proxy_id": ("drSiteProxyId", ListOf(None)),
        "production_site_proxy_id": ("productionSiteProxyId", ListOf(None)),
        "power_on_target_vm": ("powerOnTargetVM", None),
    }
    _variants = (
        "type",
        {
            "OriginalLocation": "ViVMSnapshotReplicaOriginalLocationFailbackSpec",
            "OriginalVM": "ViVMSnapshotReplicaOriginalVMFailbackSpec",
            "Customized": "ViVMSnapshotReplicaCustomizedFailbackSpec",
        },
    )

    type_: EReplicaFailbackType
    replica_point_ids: list[str] | None | Unset = UNSET
    dr_site_proxy_id: list[str] | None | Unset = UNSET
    production_site_proxy_id: list[str] | None | Unset = UNSET
    power_on_target_vm: bool | None | Unset = UNSET
