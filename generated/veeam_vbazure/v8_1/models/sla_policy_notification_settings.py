from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlaPolicyNotificationSettings(Model):
    """Whether and when an SLA-based backup policy sends its SLA report by email.

    Attributes:
        email: Email address that receives the report.
        include_only_missed_sla_and_removed_vms: Whether to report only VMs that missed the SLA or were removed.
        send_on_specific_time: Time of day at which the report is sent.
    """

    _fields = {
        "enable_notifications": ("enableNotifications", None),
        "email": ("email", None),
        "include_only_missed_sla_and_removed_vms": ("includeOnlyMissedSlaAndRemovedVms", None),
        "send_on_specific_time": ("sendOnSpecificTime", None),
    }

    enable_notifications: bool | None | Unset = UNSET
    email: str | None | Unset = UNSET
    include_only_missed_sla_and_removed_vms: bool | None | Unset = UNSET
    send_on_specific_time: str | None | Unset = UNSET
