from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMSnapshotReplicaCommitFailbackSpec(Model):
    """The replicas whose failback is committed.

    Attributes:
        replica_point_ids: Ids of the replica restore points.
    """

    _fields = {"replica_point_ids": ("replicaPointIds", ListOf(None))}

    replica_point_ids: list[str] | None | Unset = UNSET
