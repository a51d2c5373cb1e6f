from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .links_dictionary import LinksDictionary
    from .policy_notification_settings import PolicyNotificationSettings
    from .vnet_policy_additional_protected_resources import VnetPolicyAdditionalProtectedResources
    from .vnet_policy_auto_discovered_protected_resources import VnetPolicyAutoDiscoveredProtectedResources


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VnetPolicy(Model):
    """The policy that backs up the virtual network configuration.

    Attributes:
        is_enabled: Whether the policy is enabled.
        auto_discover_subscriptions: Whether to find and protect subscriptions automatically.
        auto_discovered_protected_resources: Subscriptions found automatically, by service account.
        additional_protected_resources: Further subscriptions to protect, by service account.
        next_execution_time: When the policy is due to run next; null if no run is due.
        is_schedule_configured: Whether the policy has a schedule.
        backup_interval_minutes: Time between backups, in minutes.
        backup_interval_hours: Time between backups, in hours.
        retention_period_days: How long restore points are kept, in days.
        retention_period_weeks: How long restore points are kept, in weeks.
        retention_period_months: How long restore points are kept, in months.
        target_repository_id: ID of the repository that keeps copies of the backups.
        policy_notification_settings: Whom the policy notifies by email, and after which results.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "is_enabled": ("isEnabled", None),
        "auto_discover_subscriptions": ("autoDiscoverSubscriptions", None),
        "auto_discovered_protected_resources": (
            "autoDiscoveredProtectedResources",
            ListOf(Ref("VnetPolicyAutoDiscoveredProtectedResources")),
        ),
        "additional_protected_resources": (
            "additionalProtectedResources",
            ListOf(Ref("VnetPolicyAdditionalProtectedResources")),
        ),
        "next_execution_time": ("nextExecutionTime", moment),
        "is_schedule_configured": ("isScheduleConfigured", None),
        "backup_interval_minutes": ("backupIntervalMinutes", whole),
        "backup_interval_hours": ("backupIntervalHours", whole),
        "retention_period_days": ("retentionPeriodDays", whole),
        "retention_period_weeks": ("retentionPeriodWeeks", whole),
        "retention_period_months": ("retentionPeriodMonths", whole),
        "target_repository_id": ("targetRepositoryId", None),
        "policy_notification_settings": ("policyNotificationSettings", Ref("PolicyNotificationSettings")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    is_enabled: bool | None | Unset = UNSET
    auto_discover_subscriptions: bool | None | Unset = UNSET
    auto_discovered_protected_resources: list[VnetPolicyAutoDiscoveredProtectedResources] | None | Unset = UNSET
    additional_protected_resources: list[VnetPolicyAdditionalProtectedResources] | None | Unset = UNSET
    next_execution_time: datetime.datetime | None | Unset = UNSET
    is_schedule_configured: bool | None | Unset = UNSET
    backup_interval_minutes: int | None | Unset = UNSET
    backup_interval_hours: int | None | Unset = UNSET
    retention_period_days: int | None | Unset = UNSET
    retention_period_weeks: int | None | Unset = UNSET
    retention_period_months: int | None | Unset = UNSET
    target_repository_id: str | None | Unset = UNSET
    policy_notification_settings: PolicyNotificationSettings | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
