from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .config_backup_smtp_settigs_model import ConfigBackupSMTPSettigsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigBackupNotificationsModel(Model):
    """Notifications about the configuration backup.

    Attributes:
        snmp_enabled: Whether SNMP traps are sent.
    """

    _fields = {
        "snmp_enabled": ("SNMPEnabled", None),
        "smtp_settings": ("SMTPSettings", Ref("ConfigBackupSMTPSettigsModel")),
    }

    snmp_enabled: bool
    smtp_settings: ConfigBackupSMTPSettigsModel | None | Unset = UNSET
