from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, ListOf, Model

if TYPE_CHECKING:
    from .e_config_backup_smtp_settings_type import EConfigBackupSMTPSettingsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigBackupSMTPSettigsModel(Model):
    """E-mail notifications about the configuration backup; the spelling of the name is the server's.

    Attributes:
        settings_type: Whether the server's global or these own settings apply.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "recipients": ("recipients", ListOf(None)),
        "settings_type": ("settingsType", EnumRef("EConfigBackupSMTPSettingsType")),
        "subject": ("subject", None),
        "notify_on_success": ("notifyOnSuccess", None),
        "notify_on_warning": ("notifyOnWarning", None),
        "notify_on_error": ("notifyOnError", None),
    }

    is_enabled: bool
    recipients: list[str]
    settings_type: EConfigBackupSMTPSettingsType
    subject: str
    notify_on_success: bool
    notify_on_warning: bool
    notify_on_error: bool
