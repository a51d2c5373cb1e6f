from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .policy_notification_settings import PolicyNotificationSettings
    from .vnet_policy_additional_protected_resources_from_client import VnetPolicyAdditionalProtectedResourcesFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdatedVnetPolicyFromClient(Model):
    """New settings for the virtual network configuration backup policy.

    Attributes:
        is_enabled: Whether the policy is enabled.
        auto_discover_subscriptions: Whether to find and protect subscriptions automatically.
        backup_interval_minutes: Time between backups, in minutes. At least 5, at most 60.
        backup_interval_hours: Time between backups, in hours. At least 1, at most 24.
        retention_period_days: How long restore points are kept, in days. At least 1, at most 365.
        retention_period_weeks: How long restore points are kept, in weeks. At least 1, at most 52.
        retention_period_months: How long restore points are kept, in months. At least 1, at most 12.
        target_repository_id: ID of the repository that keeps copies of the backups.
        additional_protected_resources: Further subscriptions to protect, by service account.
        policy_notification_settings: Whom the policy notifies by email, and after which results.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "auto_discover_subscriptions": ("autoDiscoverSubscriptions", None),
        "backup_interval_minutes": ("backupIntervalMinutes", whole),
        "backup_interval_hours": ("backupIntervalHours", whole),
        "retention_period_days": ("retentionPeriodDays", whole),
        "retention_period_weeks": ("retentionPeriodWeeks", whole),
        "retention_period_months": ("retentionPeriodMonths", whole),
        "target_repository_id": ("targetRepositoryId", None),
        "additional_protected_resources": (
            "additionalProtectedResources",
            ListOf(Ref("VnetPolicyAdditionalProtectedResourcesFromClient")),
        ),
        "policy_notification_settings": ("policyNotificationSettings", Ref("PolicyNotificationSettings")),
    }

    is_enabled: bool | None
    auto_discover_subscriptions: bool | None
    backup_interval_minutes: int | None | Unset = UNSET
    backup_interval_hours: int | None | Unset = UNSET
    retention_period_days: int | None | Unset = UNSET
    retention_period_weeks: int | None | Unset = UNSET
    retention_period_months: int | None | Unset = UNSET
    target_repository_id: str | None | Unset = UNSET
    additional_protected_resources: list[VnetPolicyAdditionalProtectedResourcesFromClient] | None | Unset = UNSET
    policy_notification_settings: PolicyNotificationSettings | None | Unset = UNSET
