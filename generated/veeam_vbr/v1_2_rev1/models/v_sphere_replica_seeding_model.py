from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .initial_seeding_model import InitialSeedingModel
    from .replica_mapping_model import ReplicaMappingModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VSphereReplicaSeedingModel(Model):
    """What the first replication starts from."""

    _fields = {
        "initial_seeding": ("initialSeeding", Ref("InitialSeedingModel")),
        "replica_mapping": ("replicaMapping", Ref("ReplicaMappingModel")),
    }

    initial_seeding: InitialSeedingModel | None | Unset = UNSET
    replica_mapping: ReplicaMappingModel | None | Unset = UNSET
