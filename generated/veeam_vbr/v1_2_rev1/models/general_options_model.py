from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .general_options_email_notifications_model import GeneralOptionsEmailNotificationsModel
    from .general_options_notifications_model import GeneralOptionsNotificationsModel
    from .general_options_siem_integration_model import GeneralOptionsSiemIntegrationModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GeneralOptionsModel(Model):
    """General options of the backup server."""

    _fields = {
        "email_settings": ("emailSettings", Ref("GeneralOptionsEmailNotificationsModel")),
        "notifications": ("notifications", Ref("GeneralOptionsNotificationsModel")),
        "siem_integration": ("siemIntegration", Ref("GeneralOptionsSiemIntegrationModel")),
    }

    email_settings: GeneralOptionsEmailNotificationsModel | None | Unset = UNSET
    notifications: GeneralOptionsNotificationsModel | None | Unset = UNSET
    siem_integration: GeneralOptionsSiemIntegrationModel | None | Unset = UNSET
