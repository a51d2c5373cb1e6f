from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .backup_storage_settings_encryption_model import BackupStorageSettingsEncryptionModel
    from .backup_window_setting_model import BackupWindowSettingModel
    from .capacity_extent_model import CapacityExtentModel
    from .capacity_tier_override_policy_model import CapacityTierOverridePolicyModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CapacityTierModel(Model):
    """The capacity tier of a scale-out repository: object storage to which backups are copied or moved.

    Attributes:
        offload_window: Hours in which data may be sent to the capacity tier.
        copy_policy_enabled: Whether backups are copied to the capacity tier.
        move_policy_enabled: Whether older backups are moved to the capacity tier.
        operational_restore_period_days: Length of the operational restore window, in days; the move policy acts on what is older.
        override_policy: Moves backups earlier when space on the performance tier runs short.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "extents": ("extents", ListOf(Ref("CapacityExtentModel"))),
        "offload_window": ("offloadWindow", Ref("BackupWindowSettingModel")),
        "copy_policy_enabled": ("copyPolicyEnabled", None),
        "move_policy_enabled": ("movePolicyEnabled", None),
        "operational_restore_period_days": ("operationalRestorePeriodDays", whole),
        "override_policy": ("overridePolicy", Ref("CapacityTierOverridePolicyModel")),
        "encryption": ("encryption", Ref("BackupStorageSettingsEncryptionModel")),
    }

    is_enabled: bool
    extents: list[CapacityExtentModel] | None | Unset = UNSET
    offload_window: BackupWindowSettingModel | None | Unset = UNSET
    copy_policy_enabled: bool | None | Unset = UNSET
    move_policy_enabled: bool | None | Unset = UNSET
    operational_restore_period_days: int | None | Unset = UNSET
    override_policy: CapacityTierOverridePolicyModel | None | Unset = UNSET
    encryption: BackupStorageSettingsEncryptionModel | None | Unset = UNSET
