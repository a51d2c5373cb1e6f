from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_placement_settings_model import BackupPlacementSettingsModel
    from .e_placement_policy_type import EPlacementPolicyType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PlacementPolicyModel(Model):
    """How backup files are spread over the extents of a scale-out backup repository.

    Attributes:
        settings: Which extents take full backups and which take increments.
        enforce_strict_placement_policy: Whether the policy must be kept without exception.
    """

    _fields = {
        "type_": ("type", EnumRef("EPlacementPolicyType")),
        "settings": ("settings", ListOf(Ref("BackupPlacementSettingsModel"))),
        "enforce_strict_placement_policy": ("enforceStrictPlacementPolicy", None),
    }

    type_: EPlacementPolicyType
    settings: list[BackupPlacementSettingsModel] | None | Unset = UNSET
    enforce_strict_placement_policy: bool | None | Unset = UNSET
