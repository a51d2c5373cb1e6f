from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_fs_exclusions_model import BackupFSExclusionsModel
    from .backup_oracle_settings_import_model import BackupOracleSettingsImportModel
    from .backup_script_settings_model import BackupScriptSettingsModel
    from .backup_sql_settings_import_model import BackupSQLSettingsImportModel
    from .e_application_settings_vss import EApplicationSettingsVSS
    from .e_transaction_logs_settings import ETransactionLogsSettings
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupApplicationSettingsImportModel(Model):
    """Application-aware processing of one VM or container in a job to be imported.

    Attributes:
        vm_object: VM or container that the settings are for.
        vss: Whether a failure of application processing fails the backup.
        use_persistent_guest_agent: Whether an agent stays installed in the guest instead of being deployed at each run.
        transaction_logs: What is done with the transaction logs of applications.
        exclusions: Guest files that are left out or taken in alone.
    """

    _fields = {
        "vm_object": ("vmObject", Ref("InventoryObjectModel")),
        "vss": ("vss", EnumRef("EApplicationSettingsVSS")),
        "use_persistent_guest_agent": ("usePersistentGuestAgent", None),
        "transaction_logs": ("transactionLogs", EnumRef("ETransactionLogsSettings")),
        "sql": ("sql", Ref("BackupSQLSettingsImportModel")),
        "oracle": ("oracle", Ref("BackupOracleSettingsImportModel")),
        "exclusions": ("exclusions", Ref("BackupFSExclusionsModel")),
        "scripts": ("scripts", Ref("BackupScriptSettingsModel")),
    }

    vm_object: InventoryObjectModel
    vss: EApplicationSettingsVSS
    use_persistent_guest_agent: bool | None | Unset = UNSET
    transaction_logs: ETransactionLogsSettings | None | Unset = UNSET
    sql: BackupSQLSettingsImportModel | None | Unset = UNSET
    oracle: BackupOracleSettingsImportModel | None | Unset = UNSET
    exclusions: BackupFSExclusionsModel | None | Unset = UNSET
    scripts: BackupScriptSettingsModel | None | Unset = UNSET
