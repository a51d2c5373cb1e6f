from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .backup_log_shipping_servers_import_model import BackupLogShippingServersImportModel
    from .credentials_import_model import CredentialsImportModel
    from .e_backup_oracle_logs_settings import EBackupOracleLogsSettings
    from .e_retain_log_backups_type import ERetainLogBackupsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupOracleSettingsImportModel(Model):
    """Processing of Oracle databases and their logs for a job to be imported.

    Attributes:
        use_guest_credentials: Whether the guest credentials are used for the database as well.
        credentials: Credentials record for the database when useGuestCredentials is false.
        delete_hours_count: Age in hours past which archived logs are deleted, with deleteExpiredHours.
        delete_g_bs_count: Size in GB past which archived logs are deleted, with deleteExpiredGBs.
        backup_mins_count: Interval between log backups, in minutes.
        keep_days_count: Days to keep log backups, with KeepOnlyDays.
    """

    _fields = {
        "use_guest_credentials": ("useGuestCredentials", None),
        "archive_logs": ("archiveLogs", EnumRef("EBackupOracleLogsSettings")),
        "credentials": ("credentials", Ref("CredentialsImportModel")),
        "delete_hours_count": ("deleteHoursCount", whole),
        "delete_g_bs_count": ("deleteGBsCount", whole),
        "backup_logs": ("backupLogs", None),
        "backup_mins_count": ("backupMinsCount", whole),
        "retain_log_backups": ("retainLogBackups", EnumRef("ERetainLogBackupsType")),
        "keep_days_count": ("keepDaysCount", whole),
        "log_shipping_servers": ("logShippingServers", Ref("BackupLogShippingServersImportModel")),
    }

    use_guest_credentials: bool
    archive_logs: EBackupOracleLogsSettings
    credentials: CredentialsImportModel | None | Unset = UNSET
    delete_hours_count: int | None | Unset = UNSET
    delete_g_bs_count: int | None | Unset = UNSET
    backup_logs: bool | None | Unset = UNSET
    backup_mins_count: int | None | Unset = UNSET
    retain_log_backups: ERetainLogBackupsType | None | Unset = UNSET
    keep_days_count: int | None | Unset = UNSET
    log_shipping_servers: BackupLogShippingServersImportModel | None | Unset = UNSET
