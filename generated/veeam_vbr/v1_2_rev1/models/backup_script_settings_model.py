from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_linux_script_model import BackupLinuxScriptModel
    from .backup_windows_script_model import BackupWindowsScriptModel
    from .e_backup_script_processing_mode import EBackupScriptProcessingMode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupScriptSettingsModel(Model):
    """Scripts that run in the guest around the snapshot."""

    _fields = {
        "script_processing_mode": ("scriptProcessingMode", EnumRef("EBackupScriptProcessingMode")),
        "windows_scripts": ("windowsScripts", Ref("BackupWindowsScriptModel")),
        "linux_scripts": ("linuxScripts", Ref("BackupLinuxScriptModel")),
    }

    script_processing_mode: EBackupScriptProcessingMode
    windows_scripts: BackupWindowsScriptModel | None | Unset = UNSET
    linux_scripts: BackupLinuxScriptModel | None | Unset = UNSET
