from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .replica_failback_mode_spec import ReplicaFailbackModeSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec(Model):
    """When replicas in failback are switched over to production.

    Attributes:
        replica_point_ids: Ids of the replica restore points.
    """

    _fields = {
        "replica_point_ids": ("replicaPointIds", ListOf(None)),
        "failback_mode": ("failbackMode", Ref("ReplicaFailbackModeSpec")),
    }

    replica_point_ids: list[str] | None | Unset = UNSET
    failback_mode: ReplicaFailbackModeSpec | None | Unset = UNSET
