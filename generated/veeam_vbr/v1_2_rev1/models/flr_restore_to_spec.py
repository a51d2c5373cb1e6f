from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, ListOf, Model, Ref

if TYPE_CHECKING:
    from .e_flr_restore_type import EFlrRestoreType
    from .flr_restore_target_host_model import FlrRestoreTargetHostModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrRestoreToSpec(Model):
    """Request to restore files and folders to another machine or folder.

    Attributes:
        source_path: Paths in the backup to restore.
        restore_type: What happens to files that exist at the target.
        credentials_id: Id of the credentials record for the target machine.
        target_path: Folder on the target machine.
    """

    _fields = {
        "source_path": ("sourcePath", ListOf(None)),
        "restore_type": ("restoreType", EnumRef("EFlrRestoreType")),
        "credentials_id": ("credentialsId", None),
        "target_host": ("targetHost", Ref("FlrRestoreTargetHostModel")),
        "target_path": ("targetPath", None),
    }

    source_path: list[str]
    restore_type: EFlrRestoreType
    credentials_id: str
    target_host: FlrRestoreTargetHostModel
    target_path: str
