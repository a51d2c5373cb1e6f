from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .archive_tier_model import ArchiveTierModel
    from .capacity_tier_model import CapacityTierModel
    from .performance_tier_model import PerformanceTierModel
    from .placement_policy_model import PlacementPolicyModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScaleOutRepositoryModel(Model):
    """A scale-out backup repository, made of extents in up to three tiers.

    Attributes:
        performance_tier: Extents that take new backups.
        unique_id: Identifier of the record besides its id, used in export and import.
        capacity_tier: Object storage that backups are copied or moved to.
        archive_tier: Storage for backups that are kept for long.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "description": ("description", None),
        "performance_tier": ("performanceTier", Ref("PerformanceTierModel")),
        "unique_id": ("uniqueId", None),
        "placement_policy": ("placementPolicy", Ref("PlacementPolicyModel")),
        "capacity_tier": ("capacityTier", Ref("CapacityTierModel")),
        "archive_tier": ("archiveTier", Ref("ArchiveTierModel")),
    }

    id: str
    name: str
    description: str
    performance_tier: PerformanceTierModel
    unique_id: str | None | Unset = UNSET
    placement_policy: PlacementPolicyModel | None | Unset = UNSET
    capacity_tier: CapacityTierModel | None | Unset = UNSET
    archive_tier: ArchiveTierModel | None | Unset = UNSET
