from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMSnapshotReplicaFailoverSpec(Model):
    """The replica restore points to fail over to, or whose failover is made permanent or undone.

    Attributes:
        replica_point_ids: Ids of the replica restore points.
        reason: Free text that records why the operation was done.
    """

    _fields = {"replica_point_ids": ("replicaPointIds", ListOf(None)), "reason": ("reason", None)}

    replica_point_ids: list[str]
    reason: str | None | Unset = UNSET
