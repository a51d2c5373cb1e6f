from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .email_notification_settings_model import EmailNotificationSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicaNotificationSettingsModel(Model):
    """How a replication job reports its results."""

    _fields = {
        "send_snmp_notifications": ("sendSNMPNotifications", None),
        "email_notifications": ("emailNotifications", Ref("EmailNotificationSettingsModel")),
    }

    send_snmp_notifications: bool | None | Unset = UNSET
    email_notifications: EmailNotificationSettingsModel | None | Unset = UNSET
