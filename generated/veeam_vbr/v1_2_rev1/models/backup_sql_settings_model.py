from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .backup_log_shipping_servers_model import BackupLogShippingServersModel
    from .e_retain_log_backups_type import ERetainLogBackupsType
    from .esql_logs_processing import ESQLLogsProcessing


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupSQLSettingsModel(Model):
    """Processing of Microsoft SQL Server transaction logs.

    Attributes:
        backup_mins_count: Interval between log backups, in minutes.
        keep_days_count: Days to keep log backups, with KeepOnlyDays.
    """

    _fields = {
        "logs_processing": ("logsProcessing", EnumRef("ESQLLogsProcessing")),
        "backup_mins_count": ("backupMinsCount", whole),
        "retain_log_backups": ("retainLogBackups", EnumRef("ERetainLogBackupsType")),
        "keep_days_count": ("keepDaysCount", whole),
        "log_shipping_servers": ("logShippingServers", Ref("BackupLogShippingServersModel")),
    }

    logs_processing: ESQLLogsProcessing
    backup_mins_count: int | None | Unset = UNSET
    retain_log_backups: ERetainLogBackupsType | None | Unset = UNSET
    keep_days_count: int | None | Unset = UNSET
    log_shipping_servers: BackupLogShippingServersModel | None | Unset = UNSET
