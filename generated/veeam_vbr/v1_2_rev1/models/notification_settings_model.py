from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .email_notification_settings_model import EmailNotificationSettingsModel
    from .notification_vm_attribute_settings_model import NotificationVmAttributeSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NotificationSettingsModel(Model):
    """How a job reports its results.

    Attributes:
        vm_attribute: Whether results are noted on the VM itself.
    """

    _fields = {
        "send_snmp_notifications": ("sendSNMPNotifications", None),
        "email_notifications": ("emailNotifications", Ref("EmailNotificationSettingsModel")),
        "vm_attribute": ("vmAttribute", Ref("NotificationVmAttributeSettingsModel")),
    }

    send_snmp_notifications: bool | None | Unset = UNSET
    email_notifications: EmailNotificationSettingsModel | None | Unset = UNSET
    vm_attribute: NotificationVmAttributeSettingsModel | None | Unset = UNSET
